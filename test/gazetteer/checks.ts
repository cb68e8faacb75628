/** The values that occur more than once, each once. */
export function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const value of values) (seen.has(value) ? again : seen).add(value);
  return [...again];
}

/** A span of time with open ends, in partial ISO dates. */
export interface Period {
  readonly from?: string;
  readonly until?: string;
}

/**
 * Whether two spans share more than the date on which one takes over from the other. Partial dates compare by
 * their common length: 2017 and 2017-07 meet.
 */
export function overlap(a: Period, b: Period): boolean {
  return !endsBefore(a, b) && !endsBefore(b, a);
}

function endsBefore(a: Period, b: Period): boolean {
  if (a.until === undefined || b.from === undefined) return false;
  const length = Math.min(a.until.length, b.from.length);
  return a.until.slice(0, length) <= b.from.slice(0, length);
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of a day that exists. */
export function isPartialDate(date: string): boolean {
  if (!/^(18|19|20)\d\d(-\d\d(-\d\d)?)?$|^17\d\d(-\d\d)?$/.test(date)) return false;
  const full = `${date}-01-01`.slice(0, 10);
  const time = Date.parse(`${full}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
}

/** The values by a key of theirs, in the order of their first occurrence. */
export function grouped<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}
