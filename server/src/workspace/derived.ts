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

/**
 * A fresh store. What it keeps can be told from its keys alone, so sharing it between snapshots shows nowhere but
 * in time; parts that are gone take their values with them.
 */
export function derivation(knowledge: Knowledge): Derive {
  const byComputation = new WeakMap<object, WeakMap<object, unknown>>();
  // most often one question is asked of many parts in a row
  let last: { readonly compute: object; readonly values: WeakMap<object, unknown> } | undefined;
  const valuesOf = (compute: object): WeakMap<object, unknown> => {
    if (last?.compute === compute) return last.values;
    let values = byComputation.get(compute);
    if (values === undefined) {
      values = new WeakMap();
      byComputation.set(compute, values);
    }
    last = { compute, values };
    return values;
  };
  const derive: Derive = <Part extends object, Value>(
    part: Part,
    compute: (part: Part, context: DeriveContext) => Value,
  ): Value => {
    const values = valuesOf(compute) as WeakMap<object, Value>;
    const kept = values.get(part);
    if (kept !== undefined || values.has(part)) return kept as Value;
    const value = compute(part, { knowledge, derive });
    values.set(part, value);
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
