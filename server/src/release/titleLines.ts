/** Header lines that are the title: of some length, in headline style, and no first line of a wrapped sentence. */
import type { Span } from '../text/span';
import { lean } from '../tokens/leanPattern';
import { tokensIn } from '../tokens/sequence';
import { Shape, TokenKind } from '../tokens/token';
import type { Sequence } from '../tokens/token';
import { isDayAlone } from './layout';
import type { TextLine } from './layout';
import { linePhrase } from './zonePhrases';

export const LONGEST_HEADER_LINE = 260;
export const SHORTEST_TITLE = 20;
/** A longer line is a whole paragraph, and no part of a wrapped one. */
const LONGEST_WRAPPED = 200;
const LONGEST_SENTENCE_TITLE = 160;

/** `… in Oslo.`, `… on 3 May 2023.`: the line in front of it is no title, but the sentence's first; `Washington, D.C.` ends none. */
const ENDS_SENTENCE = lean(/^(?:\p{Ll}{2}|\d{2})[.!?]/u);
const CLOSERS: ReadonlySet<string> = new Set(['"', '”', '’', ')']);
/** So many characters tell how a line ends. */
const TAIL = 16;

/** Whether a sentence ends with the line, or with the part of it that is looked at. */
export function endsSentence(text: string, { start, end }: Span): boolean {
  const from = Math.max(start, end - TAIL);
  let at = end - 1;
  while (at > from && CLOSERS.has(text.charAt(at))) at -= 1;
  const mark = text.charAt(at);
  if (at - 2 < from || (mark !== '.' && mark !== '!' && mark !== '?')) return false;
  return ENDS_SENTENCE.test(text.slice(at - 2, at + 1));
}

/** `The below is attributable to the Spokesperson:` under a title. */
const INTRODUCES = /^The (?:below|following) .{0,120}:$/;

const RAGGED = 12;

/** Whether the first word of the next line had no more room: in a wrapped text no line is much longer than the one before. */
function isWrapped(text: string, line: TextLine, next: TextLine): boolean {
  const word = /^\S*/.exec(text.slice(next.start, next.start + RAGGED * 2))?.[0].length ?? 0;
  return line.end - line.start + 1 + word + RAGGED >= next.end - next.start;
}

/** `… in Oslo.`, but not `Talks with Norway, N.Z.`; `On 3 May they met in Washington, D.C.` is a sentence all the same. */
const ENDS_IN_STOP = lean(
  /(?:[,;]|(?<!\b\p{Lu}\.\p{Lu})\.)["”]?$|^(?:On|In|At|Today|Yesterday|The)\s.*\.$|\b(?:met|held|hosted|discussed|visited|welcomed|spoke|signed|convened|chaired|attended|concluded|led|said|was|were|is|are|has|have|will)\s.*\.$/u,
);

const CLOSING_MARKS = /[,;.]["”]?$/;

/** Whether the line ends as a sentence or a part of one: most titles have no such mark at their end. */
function endsInStop(written: string): boolean {
  return CLOSING_MARKS.test(written.slice(-2)) && ENDS_IN_STOP.test(written);
}

/** `Bureau of Harbors and Coastal Affairs`: a line that names the office, below the title; `… of the` goes on in it. */
const OFFICE_LINE = lean(
  /^(?:Office|Bureau|Mission|Embassy) of (?:the )?(?:\p{Lu}[\p{L},’'-]*|and|of|the|for|to)(?: (?:\p{Lu}[\p{L},’'-]*|and|of|the|for|to)){0,14}$/u,
);
const ENDS_IN_NAME = lean(/\p{Lu}\S*$/u);

function isAboveOffice(written: string, below: string): boolean {
  return OFFICE_LINE.test(below) && ENDS_IN_NAME.test(written);
}

/** `Date: 3 May 2022`, `Venue: Oslo`: fields of a notice. */
const FIELD = /^\W*(?:dates?|time|venue|where|when)\s?:/i;

/** `The talks were attended by:`, `They met in Oslo. Participants:`: a sentence that a list follows. */
const HEADS_LIST = /\b(?:was|were|met|held|took|attended|participated|led|included)\b.{1,160}:$/;

/** A line of 20 characters and more, in headline style, that is no sentence. */
export function isTitleLine(
  sequence: Sequence,
  text: string,
  line: TextLine,
  next: TextLine | undefined,
  isFirst: boolean,
): boolean {
  const written = text.slice(line.start, line.end);
  if (INTRODUCES.test(written) || FIELD.test(written)) return false;
  if (written.endsWith(':') && HEADS_LIST.test(written)) return false;
  const goesOn =
    next?.continues === true &&
    next.end - next.start <= LONGEST_WRAPPED &&
    !isDayAlone(text, next) &&
    isWrapped(text, line, next);
  if (written.length < SHORTEST_TITLE || written.length > LONGEST_HEADER_LINE || endsInStop(written))
    return false;
  if (
    goesOn &&
    linePhrase(text.slice(next.start, next.end)) === undefined &&
    !INTRODUCES.test(text.slice(next.start, next.end)) &&
    !isAboveOffice(written, text.slice(next.start, next.end)) &&
    (next.end - next.start > 60 || endsSentence(text, next))
  )
    return false;
  const { from, to } = tokensIn(sequence, line);
  let capitals = 0;
  let lowers = 0;
  for (let i = from; i < to; i += 1) {
    const isShort = (sequence.end[i] ?? 0) - (sequence.start[i] ?? 0) < 4;
    if (sequence.kind[i] !== TokenKind.word) continue;
    // "US, PH to hold talks": letters that stand for a country are capitals of a title
    if (isShort && ((sequence.shape[i] ?? 0) & Shape.allCaps) === 0) continue;
    if (((sequence.shape[i] ?? 0) & Shape.capital) !== 0) capitals += 1;
    else lowers += 1;
  }
  // a headline in sentence case: a line of its own that ends in no full stop
  const isAlone = !goesOn && !line.continues && written.length < LONGEST_SENTENCE_TITLE;
  const opens = !line.continues && next !== undefined && isFirst;
  return (capitals >= 2 && (capitals >= lowers || isAlone)) || (capitals >= 1 && isAlone && opens);
}
