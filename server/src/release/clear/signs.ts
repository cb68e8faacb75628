/** Signs that read otherwise wherever they stand: without width, wide blanks, ligatures, accents apart, hyphens at line ends, counts parted from their letters. */
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import type { Tokens } from '../../tokens/token';
import { isBlank } from './change';
import type { Change } from './change';

const ZERO_WIDTH = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff\\f';
const WIDE_BLANK = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';

/** Blanks of more than this part columns. */
const WIDEST_BLANK = 4;

/** So many signs are taken at once: the engine keeps a note for each, and has no room for those of millions. */
const MOST_SIGNS = 4096;

/** What is read in another form wherever it stands. */
const UNCLEAR = lean(
  new RegExp(
    [
      `[ ${WIDE_BLANK}${ZERO_WIDTH}]{2,${String(MOST_SIGNS)}}`,
      `[${WIDE_BLANK}${ZERO_WIDTH}]`,
      String.raw`[\ufb00-\ufb06]`,
      String.raw`[\u2028\u2029\u0085]`,
      String.raw`\r(?!\n)`,
      String.raw`-\r?\n[ \t]{0,80}`,
      String.raw`[0-9] (?:st|nd|rd|th)(?![A-Za-z0-9.])`,
      String.raw`(?:[\u0300-\u036f]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]){1,64}`,
    ].join('|'),
    'y',
  ),
);

/** Begins such a stretch alone. */
const BEGINS = 1;
/** Begins one with a sign behind it that belongs to it. */
const MAY_BEGIN = 2;
/** Goes on with one that a blank begins. */
const GOES_ON = 4;
/** Behind the last sign of the table, there are these alone: of ligatures, and one without width. */
const KNOWN = 0x3001;
const [FIRST_LIGATURE, LAST_LIGATURE] = [0xfb00, 0xfb06];
const NO_WIDTH = 0xfeff;

/** What each character may do for a stretch: nearly all do nothing. */
const ROLES = Uint8Array.from({ length: KNOWN }, (_, code) => {
  const sign = String.fromCharCode(code);
  const goesOn = new RegExp(`[ ${WIDE_BLANK}${ZERO_WIDTH}]`).test(sign) ? GOES_ON : 0;
  if (/[ \r0-9-]/.test(sign)) return goesOn | MAY_BEGIN;
  return goesOn | (sign.search(UNCLEAR) === 0 ? BEGINS : 0);
});

function roleOf(code: number): number {
  if (code < KNOWN) return ROLES[code] ?? 0;
  if (code === NO_WIDTH) return BEGINS | GOES_ON;
  return code >= FIRST_LIGATURE && code <= LAST_LIGATURE ? BEGINS : 0;
}

const [BLANK, DASH, LINE_FEED, RETURN, DIGIT] = [0x20, 0x2d, 10, 13, 0x30];

/** Whether a stretch may begin at an offset, by the signs that stand there: looking at these is faster than trying the pattern. */
function mayBegin(codes: Uint16Array, at: number): boolean {
  const code = codes[at] ?? 0;
  const role = roleOf(code);
  if ((role & MAY_BEGIN) === 0) return (role & BEGINS) !== 0;
  const next = codes[at + 1] ?? 0;
  if (code === BLANK) return (roleOf(next) & GOES_ON) !== 0;
  if (code === DASH) return next === LINE_FEED || next === RETURN;
  return code === RETURN ? next !== LINE_FEED : code >= DIGIT && next === BLANK;
}
/** A word that a hyphen at the end of a line may part. */
const PARTED = lean(/(?:\p{Ll}|\p{L}\.)$/u);
const LETTER = lean(/\p{L}$/u);
const LETTER_FIRST = lean(/^\p{L}/u);
const COMBINING = lean(/^\p{M}/u);
const WITHOUT_WIDTH = lean(new RegExp(`[${ZERO_WIDTH}]`, 'g'));
const BREAKS: ReadonlyMap<string, string> = new Map([
  ['\u2028', '\n'],
  ['\u2029', '\n\n'],
  ['\u0085', '\n'],
  ['\r', '\n'],
]);

function clearForm(text: string, start: number, written: string): string {
  const broken = BREAKS.get(written);
  if (broken !== undefined) return broken;
  if (/^[\p{L}\ufb00-\ufb06]/u.test(written)) return written.normalize(written >= '\ufb00' ? 'NFKC' : 'NFC');
  const blanks = written.replace(WITHOUT_WIDTH, '');
  // one no-break space is read as it stands
  if (blanks === '' || blanks === '\u00a0') return blanks;
  const isColumn =
    blanks.length > WIDEST_BLANK || isBlank(text, start - 1) || isBlank(text, start + written.length);
  return isColumn ? ' '.repeat(blanks.length) : ' ';
}

/** The letter with its accents, where accents stand behind one. */
function accented(text: string, start: number, end: number): Span | undefined {
  return LETTER.test(text.charAt(start - 1)) ? { start: start - 1, end } : undefined;
}

const WORD = lean(/\p{L}{1,60}/gu);
/** So much of a line is looked at around its end. */
const LONGEST_WORD = 40;

/** The words of a text, gathered once where lines end with hyphens. */
type Words = () => ReadonlySet<string>;

function wordsOf(text: string): Words {
  let words: ReadonlySet<string> | undefined;
  return () => (words ??= new Set(text.match(WORD)));
}

/**
 * A hyphen at the end of a line: gone where the text has the word in one elsewhere, else the word keeps it
 * (`Jae-⏎in`). In an address nothing is joined.
 */
function joinedWord(text: string, start: number, end: number, words: Words): string | undefined {
  const front = text.slice(Math.max(0, start - LONGEST_WORD), start);
  const behind = text.slice(end, end + LONGEST_WORD);
  if (!PARTED.test(front) || !LETTER_FIRST.test(behind)) return undefined;
  if (/[@/]\S*$/.test(front) || /^\S*[@/]/.test(behind)) return undefined;
  const whole = (/\p{L}+$/u.exec(front)?.[0] ?? '') + (/^\p{L}+/u.exec(behind)?.[0] ?? '');
  return words().has(whole) ? '' : '-';
}

/** `15 th`, as pages write that raise the letters */
const COUNT = /^[0-9] /;

/** How a stretch reads; undefined where it reads as it is written. */
function clearStretch(text: string, written: string, start: number, words: Words): Change | undefined {
  const end = start + written.length;
  if (COUNT.test(written)) return { start: start + 1, end: start + 2, text: '' };
  if (written.startsWith('-')) {
    const form = joinedWord(text, start, end, words);
    return form === undefined ? undefined : { start, end, text: form };
  }
  const span = COMBINING.test(written) ? accented(text, start, end) : { start, end };
  if (span === undefined) return undefined;
  const whole = text.slice(span.start, span.end);
  const form = clearForm(text, span.start, whole);
  return form === whole ? undefined : { ...span, text: form };
}

/** Those behind an offset. */
export function unclear({ text, codes }: Pick<Tokens, 'text' | 'codes'>, from: number): Change[] {
  const changes: Change[] = [];
  const words = wordsOf(text);
  for (let at = from; at < text.length; at += 1) {
    if (!mayBegin(codes, at)) continue;
    UNCLEAR.lastIndex = at;
    const written = UNCLEAR.exec(text)?.[0];
    if (written === undefined) continue;
    const change = clearStretch(text, written, at, words);
    if (change !== undefined) changes.push(change);
    at += written.length - 1;
  }
  return changes;
}
