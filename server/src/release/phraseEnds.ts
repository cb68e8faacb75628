/**
 * How phrases begin and end, as numbers of a few letters: a cheap test that most lines fail, so that they need not be
 * folded to be looked up.
 */

import { plainSign } from '../tokens/fold';

const LETTERS = 5;
/** Stands for a sign or figure behind fewer letters. */
const OTHER = 27;
const BITS = 5;
const STOP = 0x2e;
const COLON = ':';

/** Signs of Markdown, which are left out of what is looked up. */
const MARKS: ReadonlySet<number> = new Set(Array.from('\\*_#', (sign) => sign.charCodeAt(0)));

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0;
}

function isLetter(code: number): boolean {
  const letter = code | 32;
  return letter >= 97 && letter <= 122;
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether folding or Markdown may leave out the character, or make another one of it. */
function isUnsure(code: number): boolean {
  return code > 126 || MARKS.has(code);
}

/**
 * A number for the first letters of the word at an offset, of a folded phrase or of a line as written; 0 where only
 * folding tells.
 */
function openingOf(text: string, at: number): number {
  const end = Math.min(text.length, at + LETTERS);
  let opening = 0;
  for (let i = at; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) opening = (opening << BITS) | (code & 31);
    else if (isBlank(code)) return opening;
    else if (code === STOP) return i + 1 === text.length || isBlank(text.charCodeAt(i + 1)) ? opening : 0;
    else return i === at || isUnsure(code) ? 0 : (opening << BITS) | OTHER;
  }
  return opening;
}

/** The same for the last letters, whatever signs follow them. */
function endingOf(text: string): number {
  let ending = 0;
  let letters = 0;
  for (let i = text.length - 1; i >= 0 && letters < LETTERS; i -= 1) {
    const code = text.charCodeAt(i);
    if (code > 126 || (letters > 0 && code === STOP)) return 0;
    if (isLetter(code)) {
      ending = (ending << BITS) | (code & 31);
      letters += 1;
    } else if (letters > 0) return ending;
  }
  return ending;
}

/** The offset of the second word; -1 where no blank parts it from the first, and the text's length where none is. */
function secondWord(text: string, at: number): number {
  let i = at;
  while (isLetter(text.charCodeAt(i))) i += 1;
  if (text.charCodeAt(i) === STOP) i += 1;
  if (i < text.length && !isBlank(text.charCodeAt(i))) return -1;
  while (i < text.length && isBlank(text.charCodeAt(i))) i += 1;
  return i;
}

/** The number of the second word; 0 where only folding tells, or where it may be any. */
function secondOf(text: string, at: number): number {
  const second = secondWord(text, at);
  return second < 0 ? 0 : openingOf(text, second);
}

/** What is kept of some phrases. */
export interface PhraseEnds {
  /** By the number of the first word those of the second ones; 0 among them where it may be any. */
  readonly openings: ReadonlyMap<number, readonly number[]>;
  readonly endings: ReadonlySet<number>;
  /** Signs of ASCII that phrases begin with, and those that may stand in front of any. */
  readonly signs: ReadonlySet<string>;
}

/** @param phrases folded */
export function phraseEnds(phrases: Iterable<string>): PhraseEnds {
  const openings = new Map<number, readonly number[]>();
  const endings = new Set<number>();
  // a stop is taken away by folding
  const signs = new Set([...'\\*_#.']);
  for (const phrase of phrases) {
    signs.add(phrase.charAt(0));
    endings.add(endingOf(phrase));
    // a colon behind a whole line does not count
    for (const text of [phrase, phrase + COLON]) {
      const opening = openingOf(text, 0);
      openings.set(opening, [...(openings.get(opening) ?? []), secondOf(text, 0)]);
    }
  }
  return { openings, endings, signs };
}

const ARTICLE = openingOf('the', 0);

/** Whether a phrase can begin as the line does. An article is left out of phrases. */
export function canOpen(line: string, ends: PhraseEnds): boolean {
  const opening = openingOf(line, 0);
  if (opening === 0) return canOpenWithSign(line, ends);
  if (opensAt(line, 0, opening, ends)) return true;
  if (opening !== ARTICLE) return false;
  const at = secondWord(line, 0);
  const next = openingOf(line, at);
  return next === 0 || opensAt(line, at, next, ends);
}

function canOpenWithSign(line: string, { signs }: PhraseEnds): boolean {
  const code = line.charCodeAt(0);
  if (code > 32 && code < 127 && !isLetter(code) && !isFigure(code)) return signs.has(line.charAt(0));
  // quotation marks and dashes are folded to those of ASCII
  const sign = plainSign(code);
  return sign > 126 || signs.has(String.fromCharCode(sign));
}

/** Whether a line can be one folded phrase, as it begins and ends. */
export function mayBe(line: string, phrase: string): boolean {
  const [own, other] = [openingOf(line, 0), openingOf(phrase, 0)];
  if (own !== 0 && other !== 0 && own !== other && own !== ARTICLE) return false;
  const [ending, last] = [endingOf(line), endingOf(phrase)];
  return ending === 0 || last === 0 || ending === last;
}

function opensAt(line: string, at: number, opening: number, { openings }: PhraseEnds): boolean {
  const seconds = openings.get(opening);
  if (seconds === undefined) return false;
  if (seconds.includes(0)) return true;
  const second = secondOf(line, at);
  return second === 0 || seconds.includes(second);
}

/** Whether a phrase can end as the line does. */
export function canClose(line: string, { endings }: PhraseEnds): boolean {
  const ending = endingOf(line);
  return ending === 0 || endings.has(ending);
}
