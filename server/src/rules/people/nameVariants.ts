/** Whether two names are spellings of one: case, order, an initial, a letter or two. */
import { distance } from 'fastest-levenshtein';
import { surnames } from '../../gazetteer/data';
import { foldWord } from '../../tokens/fold';
import { spelled, withoutMarks } from './respelling';

export type NameDifference = 'case' | 'order' | 'initial' | 'letters';

const GIVEN = new Set(surnames.givenNames.map(foldWord));
const SUFFIX = /,?\s+(?:Jr|Sr|II|III|IV)\.?$/u;

/** Without generational suffix and middle initials, which come and go. */
function wordsOf(name: string): readonly string[] {
  const words = spelled(withoutMarks(name)).replace(SUFFIX, '').split(' ');
  return words.filter((word, at) => at === 0 || at === words.length - 1 || !/^\p{Lu}\.?$/u.test(word));
}

/** Long enough that two letters are a slip: `Painter` and `Paynter`. */
function isSlip(a: string, b: string): boolean {
  if (GIVEN.has(a) && GIVEN.has(b)) return false;
  const apart = distance(a, b);
  return (
    apart > 0 && apart <= (Math.min(a.length, b.length) >= 6 ? 2 : 1) && Math.min(a.length, b.length) >= 4
  );
}

/** How the names differ, if they can be one name; marks alone are no difference here. */
export function differenceOf(a: string, b: string): NameDifference | undefined {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.length < 2 || other.length < 2 || one.join(' ') === other.join(' ')) return undefined;
  const [x, y] = [one, other].map((words) => words.map(foldWord)) as [string[], string[]];
  if (x.join(' ') === y.join(' ')) {
    const isShouted = [one, other].some((words) => words.join('') === words.join('').toUpperCase());
    return isShouted ? undefined : 'case';
  }
  if (x.join('').replaceAll('-', '') === y.join('').replaceAll('-', '')) return 'letters';
  if (x.toSorted().join(' ') === y.toSorted().join(' ')) return 'order';
  if (x.length !== y.length) return undefined;
  const differing = x.flatMap((word, at) => (word === y[at] ? [] : [[word, y[at] ?? '', at] as const]));
  const [first, ...more] = differing;
  if (first === undefined || more.length > 0) return undefined;
  const [left, right, at] = first;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (at === 0 && /^\p{L}\.?$/u.test(short)) return long.startsWith(short.charAt(0)) ? 'initial' : undefined;
  return isSlip(left, right) ? 'letters' : undefined;
}
