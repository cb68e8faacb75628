/**
 * Plain data as bytes, a tenth of the room that its objects take: numbers in seven bits each, strings and shapes as
 * numbers in tables, spans by their distance from the one before.
 */
import { FIRST_SHAPE, Kind, longerShape, type Shape } from './shapes';
import { LONGEST_SHARED, numberOf, type PackTables } from './tables';

/** What JSON has, without undefined in lists, and columns of numbers; keys whose value is undefined are left out. */
type Plain = unknown;

interface Writer {
  readonly tables: PackTables;
  bytes: Uint8Array;
  at: number;
  /** The last start that was written. */
  start: number;
}

/**
 * Bytes of the values, one behind the other, in front of each how many it has: `unpacked` finds each by its place. The
 * tables grow by what is new in them.
 */
export function packAll(tables: PackTables, values: readonly Plain[]): Uint8Array {
  const whole: Writer = { tables, bytes: new Uint8Array(4096), at: 0, start: 0 };
  const part: Writer = { tables, bytes: new Uint8Array(4096), at: 0, start: 0 };
  for (const value of values) {
    part.at = 0;
    part.start = 0;
    writeItem(part, value);
    writeWhole(whole, part.at);
    room(whole, part.at);
    whole.bytes.set(part.bytes.subarray(0, part.at), whole.at);
    whole.at += part.at;
  }
  return whole.bytes.slice(0, whole.at);
}

function room(writer: Writer, size: number): void {
  if (writer.at + size <= writer.bytes.length) return;
  const larger = new Uint8Array(Math.max(writer.bytes.length * 2, writer.at + size));
  larger.set(writer.bytes);
  writer.bytes = larger;
}

/** A number from 0 on in groups of seven bits, the lowest first; the eighth says that more follow. */
function writeWhole(writer: Writer, value: number): void {
  room(writer, 8);
  let rest = value;
  while (rest > 127) {
    writer.bytes[writer.at] = (rest % 128) + 128;
    writer.at += 1;
    rest = Math.floor(rest / 128);
  }
  writer.bytes[writer.at] = rest;
  writer.at += 1;
}

/** A number of either sign: the lowest bit is its sign. */
function writeDistance(writer: Writer, value: number): void {
  writeWhole(writer, value < 0 ? -2 * value - 1 : 2 * value);
}

function kindOf(value: Plain): Kind {
  switch (typeof value) {
    case 'string':
      return value.length > LONGEST_SHARED ? Kind.own : Kind.shared;
    case 'number':
      return Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0) ? Kind.whole : Kind.number;
    case 'boolean':
      return value ? Kind.true : Kind.false;
    case 'object':
      if (value === null) return Kind.null;
      if (Array.isArray(value)) return Kind.list;
      if (value instanceof Uint16Array) return Kind.words;
      if (value instanceof Uint32Array) return Kind.lines;
      if (value instanceof Map || value instanceof Set) throw new TypeError('Only plain data can be packed.');
      return Kind.object;
    default:
      throw new TypeError(`A ${typeof value} cannot be packed.`);
  }
}

/** Where starts are; larger numbers under the key are packed as any others. */
const FARTHEST = 2 ** 31;

function kindUnder(key: string, value: Plain, start: number | undefined): Kind {
  const kind = kindOf(value);
  if (kind !== Kind.whole) return kind;
  if (key === 'start' && (value as number) < FARTHEST) return Kind.start;
  return key === 'end' && start !== undefined && (value as number) >= start ? Kind.length : kind;
}

function writeItem(writer: Writer, value: Plain): void {
  const kind = kindOf(value);
  if (kind === Kind.object) {
    const shape = shapeOf(writer, value as Readonly<Record<string, Plain>>);
    writeWhole(writer, FIRST_SHAPE + shape.number);
    writeFields(writer, shape, value as Readonly<Record<string, Plain>>);
  } else {
    writeWhole(writer, kind);
    writeValue(writer, kind, value, undefined);
  }
}

function shapeOf({ tables }: Writer, value: Readonly<Record<string, Plain>>): Shape {
  let [shape] = tables.shapes;
  let start: number | undefined;
  for (const key of Object.keys(value)) {
    const part = value[key];
    if (part === undefined) continue;
    const kind = kindUnder(key, part, start);
    if (kind === Kind.start) start = part as number;
    shape = longerShape(tables.shapes, shape, key, kind);
  }
  return shape;
}

function writeFields(writer: Writer, { fields }: Shape, value: Readonly<Record<string, Plain>>): void {
  for (const { key, kind } of fields) writeValue(writer, kind, value[key], value);
}

function writeValue(
  writer: Writer,
  kind: Kind,
  value: Plain,
  owner: Readonly<Record<string, Plain>> | undefined,
): void {
  switch (kind) {
    case Kind.whole:
      writeWhole(writer, value as number);
      break;
    case Kind.start:
      writeDistance(writer, (value as number) - writer.start);
      writer.start = value as number;
      break;
    case Kind.length:
      writeWhole(writer, (value as number) - (owner?.['start'] as number));
      break;
    case Kind.number:
      writeNumber(writer, value as number);
      break;
    case Kind.shared:
      writeWhole(writer, numberOf(writer.tables, value as string));
      break;
    case Kind.own:
      writeString(writer, value as string);
      break;
    case Kind.list:
      writeWhole(writer, (value as readonly Plain[]).length);
      for (const item of value as readonly Plain[]) writeItem(writer, item);
      break;
    case Kind.object: {
      const shape = shapeOf(writer, value as Readonly<Record<string, Plain>>);
      writeWhole(writer, shape.number);
      writeFields(writer, shape, value as Readonly<Record<string, Plain>>);
      break;
    }
    case Kind.words:
      writeWords(writer, value as Uint16Array);
      break;
    case Kind.lines:
      writeLines(writer, value as Uint32Array);
      break;
    default:
  }
}

function writeNumber(writer: Writer, value: number): void {
  room(writer, 8);
  new DataView(writer.bytes.buffer).setFloat64(writer.at, value);
  writer.at += 8;
}

/** Code units: in one byte each where all have room in one. */
function writeString(writer: Writer, text: string): void {
  let isNarrow = true;
  for (let i = 0; i < text.length && isNarrow; i += 1) isNarrow = text.charCodeAt(i) < 256;
  writeWhole(writer, text.length * 2 + (isNarrow ? 0 : 1));
  room(writer, text.length * 2);
  const { bytes } = writer;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    bytes[writer.at] = code;
    writer.at += 1;
    if (isNarrow) continue;
    bytes[writer.at] = code >> 8;
    writer.at += 1;
  }
}

function writeWords(writer: Writer, words: Uint16Array): void {
  writeWhole(writer, words.length);
  room(writer, words.length * 2);
  for (const word of words) {
    writer.bytes[writer.at] = word;
    writer.bytes[writer.at + 1] = word >> 8;
    writer.at += 2;
  }
}

/** Starts of lines, which grow. */
function writeLines(writer: Writer, lines: Uint32Array): void {
  writeWhole(writer, lines.length);
  let last = 0;
  for (const line of lines) {
    writeDistance(writer, line - last);
    last = line;
  }
}
