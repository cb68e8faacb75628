/** Which other meetings a text has pointed to before: the same one is told once. */
import type { Reference } from '../model';

/** A shorter form of a name that was met is the same meeting: `Cyber Policy` behind `Cyber Policy Group`. */
export function isKnown(known: KnownKeys, key: string): boolean {
  return known.starts.has(key) || startsOf(key).some((start) => known.keys.has(start));
}

/** `the summit in May 2018 … the next summit, to be held in June`: another day of the same name is another round. */
export function isAnotherRound(
  { start, seriesKey }: Reference,
  found: ReadonlyMap<string, Reference>,
): boolean {
  if (start === null || seriesKey === '') return false;
  const same = [...found.values()].filter((other) => other.seriesKey === seriesKey);
  return same.length > 0 && same.every((other) => other.start !== null && !isSameTime(other.start, start));
}

/**
 * `since the third SED last year … on the margins of the third SED`: a count that is told again, without day and place;
 * `the next SED … in preparation for the fourth SED`: one that is counted elsewhere.
 */
export function isToldFully(
  { relation, seriesKey, ordinal, start, place }: Reference,
  all: readonly Reference[],
): boolean {
  if (start !== null || place !== null) return false;
  if (ordinal === null)
    return (
      relation === 'next' &&
      all.some(
        (other) => other.relation === 'next' && other.ordinal !== null && other.seriesKey === seriesKey,
      )
    );
  return all.some(
    (other) =>
      other.relation === relation &&
      isOfName(other.seriesKey, seriesKey) &&
      other.ordinal === ordinal &&
      (other.start !== null || other.place !== null),
  );
}

/** `Harbour Council` and its `Harbour Council Ministerial` */
export function isOfName(a: string, b: string): boolean {
  return a === b || (a !== '' && b.startsWith(`${a} `)) || (b !== '' && a.startsWith(`${b} `));
}

/**
 * The rounds each once: `the third TPC Ministerial in December` and `the December TPC meeting in Boston` are one, with
 * the count of the first and the place of the second; `launched a Dialogue` and `on 10 March launched the Dialogue` too.
 */
export function mergedRounds(all: readonly Reference[]): readonly Reference[] {
  const counted = new Set<string>();
  const placed = new Map<string, string>();
  const dated = new Set<string>();
  for (const { relation, ordinal, start, place, seriesKey } of all) {
    if (start === null) continue;
    if (relation === 'founded') dated.add(seriesKey);
    if (relation !== 'previous' || start.length <= YEAR) continue;
    if (ordinal !== null) counted.add(`${start} ${place ?? ''}`).add(start);
    else if (place !== null) placed.set(start, place);
  }
  return all.flatMap((one): readonly Reference[] => {
    const { relation, ordinal, start, place, seriesKey } = one;
    if (relation === 'founded') return start === null && dated.has(seriesKey) ? [] : [one];
    if (relation !== 'previous' || start === null || !counted.has(start)) return [one];
    if (ordinal === null) {
      const isTwin = place === null || counted.has(`${start} `) || counted.has(`${start} ${place}`);
      return isTwin ? [] : [one];
    }
    return [place === null ? { ...one, place: placed.get(start) ?? null } : one];
  });
}

const YEAR = 4;

/** A month is the same time as a day of it. */
function isSameTime(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

export interface KnownKeys {
  readonly keys: Set<string>;
  /** The keys and everything they begin with, word by word. */
  readonly starts: Set<string>;
}

/** `cyber`, `cyber policy`, `cyber policy group` */
export function startsOf(key: string): readonly string[] {
  const words = key.split(' ');
  return words.map((_, i) => words.slice(0, i + 1).join(' '));
}
