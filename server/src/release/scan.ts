/** The working view of a text: its sequence with paragraphs, sentences, and every known phrase found once. */
import type { Knowledge } from '../gazetteer/knowledge';
import type { PhraseEntry } from '../gazetteer/phraseEntry';
import { Role } from '../gazetteer/phraseEntry';
import { W } from '../gazetteer/readerWords';
import type { WordTable } from '../gazetteer/readerWords';
import type { Span } from '../text/span';
import { lean } from '../tokens/leanPattern';
import { phrasesAt } from '../tokens/phraseTrie';
import type { PhraseHit } from '../tokens/phraseTrie';
import { Shape, TokenKind } from '../tokens/token';
import type { Sequence } from '../tokens/token';

export type Hit = PhraseHit<PhraseEntry>;

export interface Scan {
  readonly sequence: Sequence;
  readonly knowledge: Knowledge;
  /** Index of the paragraph of each token. */
  readonly paragraph: Int32Array;
  /** Number of the sentence of each token; sentences do not cross paragraphs. */
  readonly sentence: Int32Array;
  /** What the word of each token does, as `Role` bits. */
  readonly roles: Int32Array;
  /** Known phrases that begin at each token, shortest first. */
  readonly hits: readonly (readonly Hit[] | undefined)[];
  /** What the phrases that begin at each token mean, as `Kind` bits: most are turned away by it. */
  readonly kinds: Int32Array;
  /** The tokens at which a known phrase begins, in order. */
  readonly known: readonly number[];
  /** The tokens that start with a capital, in order: names begin nowhere else. */
  readonly capitals: readonly number[];
}

function numberParagraphs(
  numbers: Int32Array,
  { start, count }: Sequence,
  paragraphs: readonly Span[],
): void {
  const last = Math.max(0, paragraphs.length - 1);
  let i = 0;
  for (let number = 0; number < last; number += 1) {
    const end = paragraphs[number]?.end ?? 0;
    for (; i < count && (start[i] ?? 0) < end; i += 1) numbers[i] = number;
  }
  numbers.fill(last, i);
}

const CLOSERS = codesOf('"”’\')]»');
const STOP = 0x2e;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const ELLIPSIS = 0x2026;
const CLOSE = 0x29;
const OPEN_SQUARE = 0x5b;

function codesOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}

/** Whether a sentence ends with token `i`, which is a punctuation mark or ends in a stop of its own. */
function endsSentence(sequence: Sequence, roles: Int32Array, i: number): boolean {
  const { text, start, end, shape } = sequence;
  if (((shape[i] ?? 0) & Shape.dotted) !== 0) {
    // "in Washington, D.C. The two sides": only a function word tells that the abbreviation also ends a sentence
    if (((shape[i + 1] ?? 0) & Shape.capital) === 0 || (end[i] ?? 0) >= (start[i + 1] ?? 0)) return false;
    return isFunctionWord(sequence.word[i + 1] ?? 0) || endsCapital(sequence, i);
  }
  const code = text.charCodeAt(start[i] ?? 0);
  if (code !== STOP) return code === EXCLAMATION || code === QUESTION || code === ELLIPSIS;
  const next = text.charCodeAt(end[i] ?? 0);
  // "Lt. Gen. (Retd.) Desai"
  if (next === CLOSE && ((roles[sequence.word[i - 1] ?? 0] ?? 0) & Role.abbreviation) !== 0) return false;
  if ((start[i + 1] ?? 0) === end[i])
    return CLOSERS.has(next) || next === OPEN_SQUARE || isRunOn(sequence, i);
  const glued = i > 0 && end[i - 1] === start[i];
  const before = sequence.word[i - 1] ?? 0;
  if (glued && ((roles[before] ?? 0) & Role.abbreviation) !== 0) return false;
  if (glued && ((shape[i - 1] ?? 0) & Shape.single) !== 0 && ((shape[i - 1] ?? 0) & Shape.capital) !== 0)
    return false;
  return ((shape[i + 1] ?? 0) & Shape.lower) === 0;
}

const SHORTEST_END = 3;
const DIGITS_OF_YEAR = 4;

/**
 * `in Oslo for three days.The two sides`, `on 3 May 2022.The two sides`: a page that lost its line breaks; `State.gov`,
 * `U.S.The` and `No.Two` are not read so.
 */
function isRunOn({ start, end, kind, shape, word, gap }: Sequence, i: number): boolean {
  const next = shape[i + 1] ?? 0;
  if ((next & Shape.capital) === 0 || (next & Shape.allCaps) !== 0) return false;
  const length = (end[i - 1] ?? 0) - (start[i - 1] ?? 0);
  const isYear = kind[i - 1] === TokenKind.number && length === DIGITS_OF_YEAR;
  if ((((shape[i - 1] ?? 0) & Shape.lower) === 0 && !isYear) || end[i - 1] !== start[i]) return false;
  if (length < SHORTEST_END || gap[i + 2] === 0) return false;
  return ((shape[i + 2] ?? 0) & Shape.lower) !== 0 || isFunctionWord(word[i + 1] ?? 0);
}

/** `the`, `in`, `they`: a word of the reader's own that names nothing. */
function isFunctionWord(number: number): boolean {
  return number >= W.the && number <= W.said;
}

const OF_THE_CAPITAL =
  /^(?:Mayor|Council|Attorney|Circuit|Court|Metropolitan|National|Police|Superior|Public)/;

/** `in Washington, D.C. June 21`, `in Washington, D.C. Monday` */
const DAY_BEHIND = lean(
  /^(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.? \d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?![’']))/u,
);
const LONGEST_DAY = 12;

/** `in Washington, D.C. Secretary A …`: the capital ends the sentence, but not in front of a post or body of its own. */
function endsCapital({ text, start, end }: Sequence, i: number): boolean {
  const at = start[i] ?? 0;
  return (
    text.slice(at, end[i]) === 'D.C.' &&
    text.slice(start[i - 2], end[i - 2]) === 'Washington' &&
    !OF_THE_CAPITAL.test(text.slice(start[i + 1], end[i + 1])) &&
    !DAY_BEHIND.test(text.slice(start[i + 1], (start[i + 1] ?? 0) + LONGEST_DAY))
  );
}

/** Longer runs without a full stop are no prose; cut, they keep the work of every sentence bounded. */
const LONGEST_SENTENCE = 600;

function numberSentences(
  numbers: Int32Array,
  sequence: Sequence,
  paragraph: Int32Array,
  roles: Int32Array,
): void {
  const { text, count, start, kind, shape, gap } = sequence;
  let number = 0;
  let first = 0;
  let ended = false;
  for (let i = 0; i < count; i += 1) {
    const closes = ended && gap[i] === 0 && CLOSERS.has(text.charCodeAt(start[i] ?? 0));
    const isNext =
      (ended && !closes) || (i > 0 && paragraph[i] !== paragraph[i - 1]) || i - first === LONGEST_SENTENCE;
    if (isNext) {
      number += 1;
      first = i;
    }
    const mayEnd = kind[i] === TokenKind.punctuation || ((shape[i] ?? 0) & Shape.dotted) !== 0;
    if (!closes) ended = mayEnd && endsSentence(sequence, roles, i);
    numbers[i] = number;
  }
}

/** Prepares a sequence for reading. */
export function scanOf(sequence: Sequence, paragraphs: readonly Span[], knowledge: Knowledge): Scan {
  const { count, shape, word: words, kind } = sequence;
  // one piece of memory for all columns: making four takes longer than filling them
  const memory = new ArrayBuffer(count * 16);
  const paragraph = new Int32Array(memory, 0, count);
  const sentence = new Int32Array(memory, count * 4, count);
  const roles = new Int32Array(memory, count * 8, count);
  const kinds = new Int32Array(memory, count * 12, count);
  numberParagraphs(paragraph, sequence, paragraphs);
  numberSentences(sentence, sequence, paragraph, knowledge.roles);
  const { phrases, roles: rolesOf, kinds: kindsOf } = knowledge;
  const hits = new Array<readonly Hit[] | undefined>(count).fill(undefined);
  const known: number[] = [];
  const capitals: number[] = [];
  for (let i = 0; i < count; i += 1) {
    if (((shape[i] ?? 0) & Shape.capital) !== 0) capitals.push(i);
    const word = words[i] ?? 0;
    roles[i] = rolesOf[word] ?? 0;
    if ((kindsOf[word] ?? 0) === 0 || kind[i] === TokenKind.contact) continue;
    const found = phrasesAt(phrases, sequence, i, paragraph);
    if (found.length === 0) continue;
    hits[i] = found;
    let bits = 0;
    for (const hit of found) bits |= hit.bits;
    kinds[i] = bits;
    known.push(i);
  }
  return { sequence, knowledge, paragraph, sentence, roles, hits, kinds, known, capitals };
}

/** Whether token `i` is one of the reader's own words: `is(scan, i, W.the)`. */
export function is(scan: Scan, i: number, word: number): boolean {
  return scan.sequence.word[i] === word;
}

/** Whether token `i` is one of a few of the reader's own words. */
export function isAmong(scan: Scan, i: number, words: WordTable): boolean {
  return words[scan.sequence.word[i] ?? 0] === 1;
}

/** Whether the word of token `i` plays one of the roles. */
export function has(scan: Scan, i: number, role: number): boolean {
  return ((scan.roles[i] ?? 0) & role) !== 0;
}

export function isCapital(scan: Scan, i: number): boolean {
  return ((scan.sequence.shape[i] ?? 0) & Shape.capital) !== 0;
}

export function isAllCaps(scan: Scan, i: number): boolean {
  return ((scan.sequence.shape[i] ?? 0) & Shape.allCaps) !== 0;
}

export function isLower(scan: Scan, i: number): boolean {
  return ((scan.sequence.shape[i] ?? 0) & Shape.lower) !== 0;
}

/** Whether tokens `i` and `j` stand in one sentence. */
export function sameSentence(scan: Scan, i: number, j: number): boolean {
  return (
    i >= 0 &&
    j >= 0 &&
    i < scan.sequence.count &&
    j < scan.sequence.count &&
    scan.sentence[i] === scan.sentence[j]
  );
}

/** Whether token `i` is the first of its sentence. */
export function startsSentence(scan: Scan, i: number): boolean {
  return i === 0 || scan.sentence[i] !== scan.sentence[i - 1];
}

/** Whether nothing stands between token `i` and the one before it. */
export function isGlued(scan: Scan, i: number): boolean {
  return i > 0 && scan.sequence.gap[i] === 0;
}

/** A hyphen or dash with words on both sides and nothing between: `Sung-joo`. */
export function isHyphen(scan: Scan, i: number): boolean {
  return is(scan, i, W.dash) && isGlued(scan, i) && isGlued(scan, i + 1);
}

/** Whether a phrase of one of the kinds, as `Kind` bits, begins at token `i`. */
export function mayBegin(scan: Scan, i: number, kinds: number): boolean {
  return ((scan.kinds[i] ?? 0) & kinds) !== 0;
}

/**
 * The longest phrase at token `i` with an entry that passes `accepts`, and that entry.
 * @param kinds what such an entry can mean, as `Kind` bits: most tokens are turned away by them
 */
export function longestHit<E extends PhraseEntry>(
  scan: Scan,
  i: number,
  kinds: number,
  accepts: (entry: PhraseEntry) => entry is E,
): { readonly first: number; readonly last: number; readonly entry: E } | undefined {
  if (!mayBegin(scan, i, kinds)) return undefined;
  const hits = scan.hits[i] ?? [];
  for (let h = hits.length - 1; h >= 0; h -= 1) {
    const hit = hits[h];
    if (hit === undefined || (hit.bits & kinds) === 0) continue;
    for (const entry of hit.entries) if (accepts(entry)) return { first: hit.first, last: hit.last, entry };
  }
  return undefined;
}

/** The characters from token `first` to token `last`, inclusive, as they stand in the text. */
export function surface(scan: Scan, first: number, last: number): string {
  return scan.sequence.text.slice(scan.sequence.start[first], scan.sequence.end[last]);
}

/** Whether token `i` is written so, letter for letter: most are turned away by their length, and none is cut out. */
export function reads({ sequence }: Scan, i: number, word: string): boolean {
  const start = sequence.start[i] ?? 0;
  return (sequence.end[i] ?? 0) - start === word.length && sequence.text.startsWith(word, start);
}

/** Whether token `i` is one of the words: most differ from all in length, and none is cut out. */
export function readsAny(scan: Scan, i: number, words: readonly string[]): boolean {
  for (const word of words) if (reads(scan, i, word)) return true;
  return false;
}

/** The span of tokens `first` to `last`, inclusive. */
export function spanOf(scan: Scan, first: number, last: number): Span {
  return { start: scan.sequence.start[first] ?? 0, end: scan.sequence.end[last] ?? 0 };
}

/** Which tokens already belong to a mention: 0 for none, else one more than the index of its type. */
export type Claims = Uint8Array;

export const CLAIM = {
  date: 1,
  contact: 2,
  dialogue: 3,
  agency: 4,
  title: 5,
  official: 6,
  country: 7,
  place: 8,
  honorific: 9,
} as const;

/** Marks tokens as taken. */
export function claim(claims: Claims, first: number, last: number, by: number): void {
  for (let i = first; i <= last; i += 1) claims[i] = by;
}

/** Whether none of the tokens is taken. */
export function isFree(claims: Claims, first: number, last = first): boolean {
  for (let i = first; i <= last; i += 1) if ((claims[i] ?? 1) !== 0) return false;
  return true;
}
