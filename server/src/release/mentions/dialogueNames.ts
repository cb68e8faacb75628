/** What a dialogue's name says: its key for comparison, and the ordinal in front of it. */
import { dialogueWords } from '../../gazetteer/data';
import { Role } from '../../gazetteer/phraseEntry';
import { W, wordTable } from '../../gazetteer/readerWords';
import { lean } from '../../tokens/leanPattern';
import { foldWord } from '../../tokens/fold';
import { TokenKind } from '../../tokens/token';
import type { DialogueMention } from '../model';
import { has, is, isAllCaps, isAmong, isCapital, isHyphen, sameSentence, surface } from '../scan';
import type { Scan } from '../scan';
import type { CountryHits } from './countryHits';

const ORDINALS: ReadonlyMap<string, number> = new Map(
  dialogueWords.ordinals.map((row) => [row.text, row.value]),
);
const SMALL_WORDS = wordTable([
  W.of,
  W.on,
  W.for,
  W.and,
  W.the,
  W.to,
  W.ampersand,
  W.dash,
  W.open,
  W.close,
  W.comma,
  W.apostrophe,
  W.possessive,
  W.slash,
  W.plus,
]);

/** `consultations` and `consultation`, `technologies` and `technology` are one word in a key. */
export function singular(word: string): string {
  if (word.length <= 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('ics')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** The content words of tokens `first` to `last`: folded, singular, without parties, ordinals and generic words. */
export function dialogueKey(scan: Scan, first: number, last: number, countries: CountryHits): string {
  const words: string[] = [];
  for (let i = first; i <= last; i += 1) {
    const hit = countries.startingAt.get(i);
    if (hit !== undefined && hit.last <= last) {
      // "G20 Summit": what a numbered grouping holds is no summit of two states
      if (hit.first === hit.last && NUMBERED.test(surface(scan, i, i)))
        words.push(foldWord(surface(scan, i, i)));
      i = hit.last;
      continue;
    }
    if (is(scan, i, W.plusSpelled)) {
      words.push(figuresAround(scan, i));
      continue;
    }
    if (isAmong(scan, i, SMALL_WORDS) || has(scan, i, Role.generic | Role.ordinal)) continue;
    if (is(scan, i - 1, W.open) && is(scan, i + 1, W.close)) continue;
    words.push(singular(foldWord(surface(scan, i, i))));
  }
  return words.join(' ');
}

const NUMBERED = /^G\d+$/;

const FIGURES = ['zero', 'one', 'two', 'three', 'four', 'five'];

/** `two-plus-two` is `2+2`: the figures on both sides of "plus". */
function figuresAround(scan: Scan, plus: number): string {
  const step = isHyphen(scan, plus + 1) ? 2 : 1;
  const figureAt = (i: number): string => String(FIGURES.indexOf(foldWord(surface(scan, i, i))));
  return `${figureAt(plus - step)} ${figureAt(plus + step)}`;
}

const NUMERAL = /^(\d{1,2})(?:st|nd|rd|th)$/i;

/** `XI High-Level Dialogue` */
const ROMAN: ReadonlyMap<string, number> = new Map([
  ['II', 2],
  ['III', 3],
  ['IV', 4],
  ['VI', 6],
  ['VII', 7],
  ['VIII', 8],
  ['IX', 9],
  ['XI', 11],
  ['XII', 12],
  ['XIII', 13],
  ['XIV', 14],
  ['XV', 15],
  ['XVI', 16],
  ['XVII', 17],
  ['XVIII', 18],
  ['XIX', 19],
  ['XX', 20],
  ['XXI', 21],
  ['XXII', 22],
]);
const LONE_ROMAN: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
]);

/** `the V Meeting`, `at its X Bilateral Commission`, a headline's `V Bilateral Commission`: the letter is a number. */
export function loneRoman(scan: Scan, i: number): number | undefined {
  if ((scan.sequence.end[i] ?? 0) - (scan.sequence.start[i] ?? 0) !== 1) return undefined;
  const value = LONE_ROMAN.get(surface(scan, i, i));
  if (value === undefined || !isCapital(scan, i + 1) || !sameSentence(scan, i, i + 1)) return undefined;
  const isBehindArticle = is(scan, i - 1, W.the) || is(scan, i - 1, W.its) || is(scan, i - 1, W.their);
  // "I Bilateral Commission" begins as a person's own words do
  return isBehindArticle || (value > 1 && !sameSentence(scan, i - 1, i)) ? value : undefined;
}

/** The number that an ordinal token names: `third`, `4th`, `inaugural`; undefined for any other word. */
export function ordinalValue(scan: Scan, i: number): number | undefined {
  if (scan.sequence.kind[i] === TokenKind.number) {
    const match = NUMERAL.exec(surface(scan, i, i));
    return match === null ? undefined : Number(match[1]);
  }
  const roman = isAllCaps(scan, i) ? ROMAN.get(surface(scan, i, i)) : undefined;
  if (roman !== undefined) return roman;
  const lone = loneRoman(scan, i);
  if (lone !== undefined) return lone;
  if (!has(scan, i, Role.ordinal)) return undefined;
  const value = ORDINALS.get(foldWord(surface(scan, i, i)));
  return value !== undefined && value < 10 && isHyphen(scan, i - 1)
    ? (ORDINALS.get(foldWord(surface(scan, i - 2, i))) ?? value)
    : value;
}

/** 3 where token `i` is the figure of `Round 3`, else 0. */
function numberOfRound(scan: Scan, i: number): number {
  if (scan.sequence.kind[i] !== TokenKind.number || !ROUND_WORDS.has(foldWord(surface(scan, i - 1, i - 1))))
    return 0;
  const figure = surface(scan, i, i);
  return /^\d{1,2}$/.test(figure) ? Number(figure) : 0;
}

const ROUND_WORDS = new Set([...dialogueWords.rounds, 'meeting', 'session']);
const SKIPPED = new Set([
  'newly',
  'established',
  'a',
  'an',
  'the',
  'of',
  'bilateral',
  'annual',
  'official',
  'formal',
  'ever',
  'in',
  'person',
  'two',
  'high',
  'level',
  'their',
  'countries',
  "'",
  '"',
  '-',
]);

/** `meeting of the countries’ joint committee on trade`: whether a word for a round stands in front. */
export function isRoundOf(scan: Scan, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - LONGEST_OWNER) && sameSentence(scan, i, first); i -= 1) {
    if (is(scan, i, W.of)) return ROUND_WORDS.has(foldWord(surface(scan, i - 1, i - 1)));
    if (!SKIPPED.has(foldWord(surface(scan, i, i))) && !has(scan, i, Role.generic)) return false;
  }
  return false;
}

const LONGEST_OWNER = 6;

/** `inaugural`, `third` in front of a dialogue, with what may stand between (`inaugural meeting of the newly established …`). */
export function ordinalBefore(scan: Scan, first: number): DialogueMention['ordinal'] {
  for (let i = first - 1; i >= Math.max(0, first - 9) && sameSentence(scan, i, first); i -= 1) {
    if (i === first - 1 && is(scan, i, W.quote)) continue;
    const value = ordinalValue(scan, i);
    if (value !== undefined) return ordinalAt(scan, i, value);
    const numbered = numberOfRound(scan, i);
    if (numbered > 0) return ordinalAt(scan, i, numbered);
    if (has(scan, i, Role.generic | Role.level)) continue;
    const word = foldWord(surface(scan, i, i));
    // "the first day of the dialogue"
    if (word === 'day' && is(scan, i + 1, W.of)) return undefined;
    if (!SKIPPED.has(word) && !ROUND_WORDS.has(word)) return undefined;
  }
  return undefined;
}

function ordinalAt({ sequence }: Scan, i: number, value: number): DialogueMention['ordinal'] {
  return { value, start: sequence.start[i] ?? 0, end: sequence.end[i] ?? 0 };
}

const OF_THE = new Set(['of', 'the', 'meeting', 'session', 'round', 'level', '-']);

/**
 * `ministerial` where the words between a count and a dialogue raise it to that level (`the first ministerial meeting
 * of the …`, `second ministerial-level …`): such meetings are counted apart. Empty for any other dialogue.
 */
export function levelBefore(scan: Scan, first: number): 'ministerial' | '' {
  for (let i = first - 1; i >= Math.max(0, first - 6) && sameSentence(scan, i, first); i -= 1) {
    const word = foldWord(surface(scan, i, i));
    if (word === 'ministerial') return word;
    if (!OF_THE.has(word)) return '';
  }
  return '';
}

const YEARS_AGO = lean(/^(?:with\s\S+\s)?in\s(?:\S+\s){0,3}(?:years|months|decades)\b/);
const FIRST_OF_SOME = lean(
  /^(?:since\b|to\s(?:be\s(?:held|hosted|convened|chaired|conducted|organi[sz]ed)|take\splace|include|bring)\b|of\s(?:(?:the|this)\s(?:new\s)?year|\d{4})\b|under\s(?:the|this)\s(?:\S+\s)?(?:administration|government|presidency)\b)/i,
);
const LONGEST_SINCE = 60;

/** `the first space dialogue with Oslo in seven years`, `the first dialogue since May` counts no rounds. */
export function isFirstSince(scan: Scan, last: number, ordinal: number): boolean {
  const from = scan.sequence.start[last + 1] ?? 0;
  const behind = scan.sequence.text.slice(from, from + LONGEST_SINCE);
  return YEARS_AGO.test(behind) || (ordinal === 1 && FIRST_OF_SOME.test(behind));
}

/** `for the annual`, `held their annual`; but not `The annual Spring Planning Meeting of the Red Cross`, of others. */
export function isYearly(scan: Scan, at: number, last: number): boolean {
  return (
    /^(?:annual|biannual|biennial)$/.test(surface(scan, at, at)) &&
    MEETS_FOR.test(surface(scan, at - 2, at - 2)) &&
    !is(scan, last + 1, W.of)
  );
}

const MEETS_FOR =
  /^(?:for|at|during|in|of|held|hold|holding|host|hosted|hosting|chaired|convened|concluded|opened|attended)$/;

/** `the Annual Leaders’ Meeting`: one of a series, but not each `Annual Meeting`. */
export function isAnnual(
  scan: Scan,
  first: number,
  head: { readonly first: number; readonly last: number },
): boolean {
  return first < head.first && head.first < head.last && surface(scan, first, first) === 'Annual';
}
