/** Whether two names are spellings of one: case, order, an initial, a letter or two. */
import { distance } from 'fastest-levenshtein';
import { surnames } from '../../gazetteer/data';
import { foldWord } from '../../tokens/fold';
import { remembered } from '../../workspace/derived';
import type { DeriveContext } from '../../workspace/derived';
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

/** A name in the forms that are compared: made once, held against many. */
export interface NameForm {
  /** In one encoding: see `spelled`. */
  readonly spelled: string;
  readonly words: readonly string[];
  readonly folded: readonly string[];
  /** The words as written, folded, without blanks and hyphens, and in the order of the alphabet. */
  readonly written: string;
  readonly key: string;
  readonly letters: string;
  readonly sorted: string;
  /** The words, and the letters behind a sign: two spellings of one name share one of these. */
  readonly foundBy: readonly string[];
}

export function nameFormOf(name: string, { knowledge, derive }: DeriveContext): NameForm {
  return remembered(derive(knowledge.derived, knownForms), name, () => formOf(name));
}

/** By name: releases name few people, and each many times. */
function knownForms(): Map<string, NameForm> {
  return new Map();
}

function formOf(name: string): NameForm {
  const words = wordsOf(name);
  const folded = words.map(foldWord);
  const letters = folded.join('').replaceAll('-', '');
  return {
    spelled: spelled(name),
    words,
    folded,
    written: words.join(' '),
    key: folded.join(' '),
    letters,
    sorted: folded.toSorted().join(' '),
    foundBy: [...new Set([...folded, `=${letters}`])],
  };
}

const SHOUTED = /^\p{Lu}[\p{Lu}’'-]{2,}$/u;

/** `MORITA Kenji`: a family name in capitals is a custom; `T.K.` and `TK` differ in stops alone. */
function isCustom(a: NameForm, b: NameForm): boolean {
  const isShouted = ({ words }: NameForm): boolean => words.some((word) => SHOUTED.test(word));
  return isShouted(a) || isShouted(b) || a.written.replaceAll('.', '') === b.written.replaceAll('.', '');
}

/** The place of the one word in which two lists of equal length differ; undefined where they differ in more. */
function onlyDifference(a: readonly string[], b: readonly string[]): number | undefined {
  let found: number | undefined;
  for (let i = 0; i < a.length; i += 1) {
    if (a[i] === b[i]) continue;
    if (found !== undefined) return undefined;
    found = i;
  }
  return found;
}

/** How the names differ, if they can be one name; marks alone are no difference here. */
export function differenceOf(a: NameForm, b: NameForm): NameDifference | undefined {
  if (a.words.length < 2 || b.words.length < 2 || a.written === b.written) return undefined;
  if (a.key === b.key) return isCustom(a, b) ? undefined : 'case';
  if (a.letters === b.letters) return 'letters';
  if (a.sorted === b.sorted) return 'order';
  if (a.words.length !== b.words.length) return undefined;
  const at = onlyDifference(a.folded, b.folded);
  if (at === undefined) return undefined;
  const [left = '', right = ''] = [a.folded[at], b.folded[at]];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (at === 0 && /^\p{L}\.?$/u.test(short)) return long.startsWith(short.charAt(0)) ? 'initial' : undefined;
  return isSlip(left, right) ? 'letters' : undefined;
}
