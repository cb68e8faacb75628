/** A month without day and year: a date only where the words around it say so (`in July`, not `April Haines`). */
import { Gap, Shape } from '../../tokens/token';
import type { Sequence } from '../../tokens/token';
import { determinerAt, speaksOfFuture, speaksOfPast, withPart } from './context';
import { isCounted } from './dayList';
import type { Group } from './group';
import { dateWordAt } from './lexicon';
import { isDash, isSign, smallWordAt, startsParagraph } from './marks';
import type { Direction } from './raw';

/** What the words in front of a month add to it. */
export interface MonthContext {
  readonly first: number;
  readonly direction: Direction;
  readonly counted: boolean;
}

/** Words that place something in time whatever comes next. */
const TEMPORAL: ReadonlySet<string> = new Set('in since during until till'.split(' '));
const FOREIGN_TEMPORAL: ReadonlySet<string> = new Set('en em im ab seit depuis nel'.split(' '));
/** Words that may also stand before a person's name. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'by before after from through to of between for'.split(' '),
);
const ARTICLES: ReadonlySet<string> = new Set('the a an its their our his her'.split(' '));
/** Months that are also names or verbs, by number. */
const DOUBTFUL: ReadonlySet<number> = new Set([3, 4, 5, 6, 8]);

function isCapital(sequence: Sequence, i: number): boolean {
  return !startsParagraph(sequence, i) && ((sequence.shape[i] ?? 0) & Shape.capital) !== 0;
}

function followsMonth(sequence: Sequence, i: number): boolean {
  const linked =
    isSign(sequence, i - 1, ',') || isDash(sequence, i - 1) || smallWordAt(sequence, i - 1) === 'and';
  return linked && dateWordAt(sequence, i - 2)?.kind === 'month';
}

function isPlaced(sequence: Sequence, group: Group): boolean {
  const i = group.first;
  const before = smallWordAt(sequence, i - 1);
  if (!group.word.languages.includes('en')) return FOREIGN_TEMPORAL.has(before) && !isCapital(sequence, i);
  if (TEMPORAL.has(before) || followsMonth(sequence, i)) return true;
  const doubtful = DOUBTFUL.has(group.word.number);
  const behind = group.last + 1;
  const named = isCapital(sequence, behind) && sequence.gap[behind] !== Gap.none;
  if (before === 'the' && named && group.word.number !== 3 && group.word.number !== 5) return true;
  if (ARTICLES.has(before)) return isCounted(sequence, behind) || (!doubtful && named);
  return PREPOSITIONS.has(before) && !(doubtful && named);
}

const BUILT_ON = /\b(?:buil(?:ds?|ding|t)\s+(?:up)?on|follow(?:s|ed|ing)?(?:\s+up\s+on)?)\b[^.;]*$/i;

/** `will build on the call in February`: what is built on is past, whatever the verb. */
function isBuiltOn(sequence: Sequence, i: number): boolean {
  const start = sequence.start[i] ?? 0;
  return BUILT_ON.test(sequence.text.slice(Math.max(0, start - 60), start));
}

function directionOf(sequence: Sequence, first: number): Direction {
  if (speaksOfFuture(sequence, first)) return 'future';
  return speaksOfPast(sequence, first) ? 'past' : 'near';
}

/** How the month of a group without days and year is to be read; undefined where it is no date. */
export function monthContext(sequence: Sequence, group: Group): MonthContext | undefined {
  const i = group.first;
  if (startsParagraph(sequence, i) || group.word.abbreviation) return undefined;
  const determiner = determinerAt(sequence, i);
  if (determiner !== undefined) return { first: i - 1, direction: determiner, counted: true };
  const first = withPart(sequence, i);
  if (first === i && !isPlaced(sequence, group)) return undefined;
  const past = smallWordAt(sequence, i - 1) === 'since' || isBuiltOn(sequence, i);
  return {
    first,
    direction: past ? 'past' : directionOf(sequence, first),
    counted: false,
  };
}
