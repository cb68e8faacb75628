/** Values computed from immutable parts of a snapshot, kept for as long as the part itself. */

import type { Knowledge } from '../gazetteer/knowledge';

/** What a computation may use besides its part. */
export interface DeriveContext {
  readonly knowledge: Knowledge;
  readonly derive: Derive;
}

/** Computes once for each part and computation; an unchanged part keeps its value from snapshot to snapshot. */
export type Derive = <Part extends object, Value>(
  part: Part,
  compute: (part: Part, context: DeriveContext) => Value,
) => Value;

/** Computations, each with its value behind it: a few, for which a map would take much room. */
type Values = unknown[];

/**
 * A fresh store. What it keeps can be told from its keys alone, so sharing it between snapshots shows nowhere but
 * in time; parts that are gone take their values with them.
 *
 * The values hang on the part, under a symbol that only this store has and that no copy takes along. A weak map
 * would do the same, but holds its values until the next collection of the whole heap: with them all that was read
 * of a text at every keystroke, which the many small collections in between then have to move.
 */
export function derivation(knowledge: Knowledge): Derive {
  const key = Symbol('derived');
  const derive: Derive = <Part extends object, Value>(
    part: Part & { [key]?: Values },
    compute: (part: Part, context: DeriveContext) => Value,
  ): Value => {
    const known = part[key] ?? [];
    for (let i = 0; i < known.length; i += 2) if (known[i] === compute) return known[i + 1] as Value;
    const value = compute(part, { knowledge, derive });
    // which may have derived something else of the part
    const values = part[key];
    if (values === undefined) Object.defineProperty(part, key, { value: [compute, value] });
    else values.push(compute, value);
    return value;
  };
  return derive;
}

/** So many texts are remembered before a table begins anew. */
const MOST_TEXTS = 20_000;

/** What is computed from a text that comes again and again, such as a title; `table` is one that was derived. */
export function remembered<Value>(table: Map<string, Value>, text: string, compute: () => Value): Value {
  const known = table.get(text);
  if (known !== undefined) return known;
  const value = compute();
  if (table.size >= MOST_TEXTS) table.clear();
  table.set(text, value);
  return value;
}
