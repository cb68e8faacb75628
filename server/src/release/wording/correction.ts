/** Notes of correction: that a text bears one, how it begins, and what it quotes. */
import type { LineTable } from '../../text/lineTable';
import { overlaps, type Span } from '../../text/span';
import { foldSpace } from '../../tokens/fold';
import type { Mention } from '../model';
import type { CorrectionNote } from './model';

/** A line of its own that says openly what was changed: `Corrected on May 3, 2021: …`. */
const CORRECTION =
  /^[*(_[]{0,8}(?:correct(?:ed|ion)|corrigendum|erratum|updated|amended|reissued|editor[’']s note)\b/i;
const LONGEST = 8 + 'editor’s note '.length;
const LINE_FEED = 10;
const TAB = 9;
const BLANK = 32;
const [STAR, OPEN, LOW_LINE, OPEN_SQUARE] = Array.from('*(_[', (mark) => mark.charCodeAt(0));

function isMark(code: number): boolean {
  return code === STAR || code === OPEN || code === LOW_LINE || code === OPEN_SQUARE;
}

function bitOf(code: number): number {
  return 1 << (code & 31);
}

/** A bit for each letter that a note begins with: most lines are turned away by the first one. */
const OPENINGS = Array.from('ceuar').reduce((bits, letter) => bits | bitOf(letter.charCodeAt(0)), 0);
/** The same for the second letters. */
const SECONDS = Array.from('ordpme').reduce((bits, letter) => bits | bitOf(letter.charCodeAt(0)), 0);
const ASCII_LETTERS = 64;

/** Where the first note of a text begins; -1 where there is none. */
function firstNote(text: string, { starts }: LineTable): number {
  for (const lineStart of starts) {
    let start = lineStart;
    let code = text.charCodeAt(start);
    while (code === BLANK || code === TAB) code = text.charCodeAt(++start);
    let at = start;
    while (isMark(code)) code = text.charCodeAt(++at);
    if (code < ASCII_LETTERS || (OPENINGS & bitOf(code)) === 0) continue;
    if ((SECONDS & bitOf(text.charCodeAt(at + 1))) === 0) continue;
    if (lineStart > 0 && text.charCodeAt(lineStart - 1) !== LINE_FEED) continue;
    if (CORRECTION.test(text.slice(start, start + LONGEST))) return start;
  }
  return -1;
}

/** Where the day of a note stands in its form. */
export const DAY_OF_NOTE = '{date}';

/** From the first letter of a note to its colon: `Correction (May 3, 2021):`. */
const LEAD = /^[*(_[]*(?<lead>[^:\n]{4,60}:)/;

function leadOf(text: string, note: Span, mentions: readonly Mention[]): string | undefined {
  const found = LEAD.exec(text.slice(note.start, note.end));
  const lead = found?.groups?.['lead'];
  if (found === null || lead === undefined) return undefined;
  const end = note.start + found[0].length;
  const start = end - lead.length;
  const day = mentions.find((one) => one.type === 'date' && start <= one.start && one.end <= end);
  if (day === undefined) return /\d/.test(lead) ? undefined : foldSpace(lead);
  return foldSpace(text.slice(start, day.start) + DAY_OF_NOTE + text.slice(day.end, end));
}

/**
 * The first note of correction of a text; undefined where it bears none. What a note quotes is what the text said
 * before, or says now: no rule finds fault with it.
 * @param quotations as `quotationsOf` has them
 */
export function noteOfCorrection(
  text: string,
  lines: LineTable,
  mentions: readonly Mention[],
  quotations: readonly Span[],
): CorrectionNote | undefined {
  const start = firstNote(text, lines);
  if (start < 0) return undefined;
  const lineEnd = text.indexOf('\n', start);
  const note = { start, end: lineEnd < 0 ? text.length : lineEnd };
  const lead = leadOf(text, note, mentions);
  const quoted = quotations
    .filter((one) => overlaps(one, note))
    .map(({ start: from, end }) => ({ start: from, end }));
  return { quoted, ...(lead === undefined ? {} : { lead }) };
}
