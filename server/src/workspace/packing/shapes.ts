/**
 * Shapes of objects: which keys they have, and what kind of value stands under each. Facts are many objects of few
 * shapes; a packed object is the number of its shape and, for each key, as few bytes as the kind needs.
 */

/** What stands under a key, or in a list; a kind that says all needs no bytes. */
export const Kind = {
  null: 0,
  true: 1,
  false: 2,
  /** Nought or more. */
  whole: 3,
  /** Any other number. */
  number: 4,
  /** One of the strings that releases share. */
  shared: 5,
  /** A string by itself. */
  own: 6,
  list: 7,
  object: 8,
  /** A column of numbers, by its kind of array. */
  words: 9,
  lines: 10,
  /** Under `start`: how far behind the last one. */
  start: 11,
  /** Under `end`: how far behind the start of the same object. */
  length: 12,
} as const;

export type Kind = (typeof Kind)[keyof typeof Kind];

/** In a list, numbers from here on are those of shapes, after that of an object. */
export const FIRST_SHAPE = 16;

export interface Field {
  readonly key: string;
  readonly kind: Kind;
}

export interface Shape {
  readonly number: number;
  readonly fields: readonly Field[];
  /** By key and kind: the shape that has one more. */
  readonly longer: Map<string, (Shape | undefined)[]>;
}

/** All shapes, by number; the first has no keys. */
export type Shapes = [Shape, ...Shape[]];

export function noShapes(): Shapes {
  return [{ number: 0, fields: [], longer: new Map() }];
}

/** The shape that has one more key. */
export function longerShape(shapes: Shapes, shape: Shape, key: string, kind: Kind): Shape {
  const byKind = shape.longer.get(key) ?? [];
  if (byKind.length === 0) shape.longer.set(key, byKind);
  const known = byKind[kind];
  if (known !== undefined) return known;
  const longer: Shape = {
    number: shapes.length,
    fields: [...shape.fields, { key, kind }],
    longer: new Map(),
  };
  shapes.push(longer);
  byKind[kind] = longer;
  return longer;
}
