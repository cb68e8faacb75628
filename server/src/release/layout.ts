/** Lines and paragraphs: which line breaks part paragraphs, and which are hard wraps inside one. */
import type { LineTable } from '../text/lineTable';
import type { Span } from '../text/span';
import { lean } from '../tokens/leanPattern';
import { foldSpace } from '../tokens/fold';
import type { TextFormat } from '../tokens/token';

/** A line without its line end; blank lines are left out. */
export interface TextLine extends Span {
  /** No blank line stands in front of it. */
  readonly continues: boolean;
}

const WIDEST_WRAP = 120;
/** Text that is wrapped is at least as wide. */
const NARROWEST_WRAP = 50;
const COMMA = 44;

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0xfeff || code === 0x200b;
}

/** The lines of `text` from offset `from` on, trimmed, blank ones left out. */
export function linesOf(text: string, { starts }: LineTable, from: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  let continues = false;
  for (let i = 0; i < starts.length; i += 1) {
    const next = starts[i + 1] ?? text.length;
    if (next < from) continue;
    let start = Math.max(from, starts[i] ?? 0);
    let end = next;
    while (end > start && isLineEnd(text.charCodeAt(end - 1))) end -= 1;
    while (start < end && isBlank(text.charCodeAt(start))) start += 1;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
    if (start < end) lines.push({ start, end, continues });
    continues = start < end;
  }
  return lines;
}

/**
 * The width at which the text was wrapped: nearly all lines of its blocks of several lines are no longer.
 * @param fewest fewer such lines tell no width
 */
function wrapWidth(lines: readonly TextLine[], fewest = 1): number {
  const widths: number[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (line !== undefined && (line.continues || lines[i + 1]?.continues === true))
      widths.push(line.end - line.start);
  }
  if (widths.length < fewest) return Infinity;
  return new Int32Array(widths).sort()[Math.floor(widths.length * 0.95)] ?? Infinity;
}

function firstWordLength(text: string, line: TextLine): number {
  let end = line.start;
  while (end < line.end && !isBlank(text.charCodeAt(end))) end += 1;
  return end - line.start;
}

const LOWER_START = lean(/^[\p{Ll}]/u);
const TERMINAL = /[.!?:;]["”’)\]]*$/;
const LIST_ITEM = /^(?:[-*+•·●▪‣◦■○►]|\d{1,3}[.)]|\((?:\d{1,2}|[a-z])\))\s/;
/** Of a list where the line above has the sign too, or opens the list; else a wrapped line may begin with it. */
const DASH_ITEM = /^[–—]\s/;
/** `May`, in front of a wrapped `12. The two sides`: a day, and no item of a list. */
const ENDS_MONTH =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const HEADING = /^#{1,6}\s/;

const LOWER_BIT = 32;

/** A to z, in either case: what opens neither a list item nor a heading. */
function isLetter(code: number): boolean {
  const letter = code | LOWER_BIT;
  return letter >= 97 && letter <= 122;
}

/** What no line of its own ends with. */
const GOES_ON = /(?:^|\s)(?:of|the|and|to|for|in|on|with|at|by|from|between|its|an?|&)$/i;

/** `the Minister of Trade of Norway,` in front of `Ms. Kari Berg, and the Minister of`: lines of one sentence, however wide. */
function isBrokenByHand(text: string, previous: TextLine, line: TextLine): boolean {
  if (!isLetter(text.charCodeAt(line.start))) return false;
  const last = text.charCodeAt(previous.end - 1);
  // of a list each line ends so
  if (last === COMMA) return isLetter(text.charCodeAt(line.end - 1));
  return isLetter(last) && GOES_ON.test(tailOf(text, previous));
}

/** `Ms. Kari Berg, State Secretary, …`: a name, a comma and a post, as each line of a list of members begins. */
const MEMBER = lean(
  /^(?!.{0,80}?(?:Affairs|Agency|Bureau|Commission|Committee|Council|Department|Directorate|Division|Embassy|Ministry|Mission|Office|Service|University)\b[^,]{0,40},)(?:\p{Lu}[\p{L}.’'-]{0,30} ){1,6}\p{Lu}[\p{L}.’'-]{0,30}(?: \([^)]{1,30}\))?, (?:the )?\p{Lu}/u,
);
/** Where one line opens so, all do. */
const HONORED = /^(?:Mr|Mrs|Ms|Dr|Prof|H\.\s?E|Hon|The Honou?rable|Amb|Gen|Shri|Smt)\b/;
/** What a line of a list does not end with. */
const IS_OPEN = /[,–-]$/;

/** Whether two lines, and what follows in their block, name a person each: the longest of them is no wrapped one. */
function isListOfMembers(
  text: string,
  previous: TextLine,
  line: TextLine,
  next: TextLine | undefined,
): boolean {
  const isMember = ({ start, end }: TextLine): boolean =>
    MEMBER.test(text.slice(start, Math.min(end, start + WIDEST_WRAP)));
  const isHonored = ({ start }: TextLine): boolean => HONORED.test(text.slice(start, start + 20));
  return (
    isMember(previous) &&
    isMember(line) &&
    isHonored(previous) === isHonored(line) &&
    !IS_OPEN.test(text.charAt(previous.end - 1)) &&
    !GOES_ON.test(tailOf(text, previous)) &&
    (next?.continues !== true || isMember(next))
  );
}

/** `– Kari Berg, Director`, below a line of the same sign, one that ends with a colon, or a short one. */
function isDashItem(text: string, open: Span | undefined, previous: TextLine, line: TextLine): boolean {
  return (
    DASH_ITEM.test(text.slice(line.start, line.start + 2)) &&
    (text.charAt(previous.end - 1) === ':' ||
      previous.end - previous.start < NARROWEST_WRAP ||
      (open !== undefined && text.charAt(open.start) === text.charAt(line.start)))
  );
}

/** `Chair: Kari Berg, Ministry of Trade`, `Representatives of the Coast Guard`: as a line below the name of a side begins. */
const LISTED = lean(
  /^(?:(?:[\p{L} -]{4,30}: )?(?:\p{Lu}[\p{L}.’'-]{0,30} ){1,6}\p{Lu}[\p{L}.’'-]{0,30}(?: \([^)]{1,30}\))?, |(?:Representatives?|Officials?|Experts?) (?:of|from) )/u,
);
/** `For Norway`, `Chilean delegation:` */
const HEADS_SIDE =
  /:[*_]{0,3}$|^\W{0,6}(?:For|From|On)\s|\b(?:side|delegation|team|participants|members)\W{0,4}$/i;
const LONGEST_SIDE = 60;
const MOST_LISTED = 40;

/** `For Chile`, `Members:`, below an item of a list and above another: no item goes on with it. */
function isHeadingOfItems(
  text: string,
  open: Span | undefined,
  line: TextLine,
  next: TextLine | undefined,
): boolean {
  if (open === undefined || next === undefined || line.end - line.start > LONGEST_SIDE) return false;
  const sign = text.charAt(open.start);
  if (sign !== text.charAt(next.start) || isLetter(sign.charCodeAt(0))) return false;
  const words = text.slice(line.start, line.end);
  return (
    SIGNED.test(text.slice(next.start, next.start + 2)) && HEADS_ITEMS.test(words) && HEADS_SIDE.test(words)
  );
}

const SIGNED = /^[-–—*+•·●▪‣◦■□○►]\s/;
const HEADS_ITEMS = lean(/^[*_]{0,3}\p{Lu}[^,;.]*$/u);

/** Whether a line and the one above it, and all others up to the name of a side, stand for somebody each. */
function isBelowSide(text: string, lines: readonly TextLine[], at: number): boolean {
  for (let i = at; i >= Math.max(0, at - MOST_LISTED); i -= 1) {
    const line = lines[i];
    if (line === undefined) return false;
    const words = text.slice(line.start, Math.min(line.end, line.start + WIDEST_WRAP));
    if (LISTED.test(words) && !(i < at && (IS_OPEN.test(words) || GOES_ON.test(tailOf(text, line)))))
      continue;
    return i < at - 1 && line.end - line.start <= LONGEST_SIDE && HEADS_SIDE.test(words);
  }
  return false;
}

/** Whether the break between two neighbouring lines of a block is a hard wrap inside one paragraph. */
function isWrap(
  text: string,
  previous: TextLine,
  line: TextLine,
  isList: () => boolean,
  width: () => number,
  format: TextFormat,
): boolean {
  const length = previous.end - previous.start;
  const head = text.slice(line.start, line.start + 8);
  const tail = text.slice(Math.max(previous.start, previous.end - 4), previous.end);
  if (!isLetter(head.charCodeAt(0))) {
    if (
      (LIST_ITEM.test(head) && !ENDS_MONTH.test(tailOf(text, previous))) ||
      (format === 'markdown' && HEADING.test(head))
    )
      return false;
  }
  if (format === 'markdown') {
    const hasHardBreak = text.slice(previous.end, previous.end + 2) === '  ' || tail.endsWith('\\');
    if (length <= WIDEST_WRAP && !hasHardBreak) return true;
  }
  if (LOWER_START.test(head) && !TERMINAL.test(tail)) return true;
  if (isDayAlone(text, line)) return false;
  if (length >= NARROWEST_WRAP && length <= WIDEST_WRAP && isBrokenByHand(text, previous, line)) return true;
  // lines that are all short are those of a list, whichever is the longest; a figure may be the day of a date
  if (width() < NARROWEST_WRAP && isLetter(head.charCodeAt(0))) return false;
  return width() <= WIDEST_WRAP && length + 1 + firstWordLength(text, line) > width() && !isList();
}

/** `July 13, 2019` under a heading: what goes on with a sentence ends with its full stop, or with more of it. */
const DAY_ALONE = lean(/^(?:\d{1,2} \p{L}{3,9},? \d{4}|(?:\p{L}{3,9}\.? )?\p{L}{3,9}\.? \d{1,2},? \d{4})$/u);
const LONGEST_DAY = 30;
/** `took place on`, with the day on the next line: it goes on with the sentence. */
const ENDS_IN_FRONT_OF_DAY = /\s(?:by|from|of|on|since|until)[^\S\n]?\r?\n[^\S\n]{0,4}$/;
const REACH_IN_FRONT = 16;

/** Whether a line is nothing but a day that is written out. */
export function isDayAlone(text: string, { start, end }: Span): boolean {
  return (
    end - start <= LONGEST_DAY &&
    DAY_ALONE.test(text.slice(start, end)) &&
    !ENDS_IN_FRONT_OF_DAY.test(text.slice(Math.max(0, start - REACH_IN_FRONT), start))
  );
}

/** `Ambassador to the`, with a blank line behind: no paragraph ends so, and the next line goes on with it. */
const BREAKS_OFF = /\s(?:at|for|of|to) the$/i;
const E = 'e'.charCodeAt(0);

function breaksOff(text: string, previous: TextLine, line: TextLine): boolean {
  return (
    (text.charCodeAt(previous.end - 1) | LOWER_BIT) === E &&
    isLetter(text.charCodeAt(line.start)) &&
    BREAKS_OFF.test(tailOf(text, previous))
  );
}

/** Groups lines into paragraphs; `lines` is what `linesOf` gave for the same text. */
export function paragraphsOf(text: string, lines: readonly TextLine[], format: TextFormat): readonly Span[] {
  // most breaks are told by other signs
  let known: number | undefined;
  const width = (): number => (known ??= wrapWidth(lines));
  const paragraphs: { start: number; end: number }[] = [];
  lines.forEach((line, i) => {
    const previous = lines[i - 1];
    const open = paragraphs.at(-1);
    // a line that goes on with another is of prose: "… by Kari Berg,", "Director Ola Moe, and Adviser", "Per Lie, …"
    const isList = (): boolean =>
      previous?.start === open?.start &&
      previous !== undefined &&
      (isListOfMembers(text, previous, line, lines[i + 1]) || isBelowSide(text, lines, i));
    const isOne =
      previous !== undefined &&
      (line.continues
        ? !isDashItem(text, open, previous, line) &&
          isWrap(text, previous, line, isList, width, format) &&
          !isHeadingOfItems(text, open, line, lines[i + 1])
        : breaksOff(text, previous, line));
    if (isOne && open !== undefined) open.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
  });
  return paragraphs;
}

/** Text that is wrapped has some lines that are. */
const FEWEST_WRAPPED = 4;

/** Behind it are letters that folding may join or leave out. */
const LAST_PLAIN = 0x7e;
const BLANK = 32;

/** Whether a title can begin with what stands at an offset, by its first letter. */
function mayOpen(title: string, text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  const isPlain = first > BLANK && first <= LAST_PLAIN && text.charCodeAt(start + 1) <= LAST_PLAIN;
  return !isPlain || first === title.charCodeAt(0);
}

/** Few lines are longer than the width, and by little. */
const MOST_BEYOND = 8;
function tailOf(text: string, { start, end }: Span): string {
  return text.slice(Math.max(start, end - 10), end);
}

/**
 * The first lines of a text, those that a hard wrap parts in one: a title may take two.
 * @param title the title, where it is known: its lines are one however narrow
 */
export function unwrapped(
  text: string,
  lines: readonly TextLine[],
  most: number,
  title = '',
): readonly TextLine[] {
  const width = wrapWidth(lines, FEWEST_WRAPPED);
  const isWrapped = width >= NARROWEST_WRAP && width <= WIDEST_WRAP;
  if (!isWrapped && title === '') return lines;
  const joined: TextLine[] = [];
  let previous: TextLine | undefined;
  for (const line of lines.slice(0, most)) {
    const open = joined.at(-1);
    const isFull =
      isWrapped &&
      previous !== undefined &&
      previous.end - previous.start <= width + MOST_BEYOND &&
      previous.end - previous.start + 1 + firstWordLength(text, line) > width;
    const isInTitle = (start: number): boolean =>
      line.end - start <= title.length * 2 &&
      mayOpen(title, text, start) &&
      title.startsWith(foldSpace(text.slice(start, line.end)));
    if (
      line.continues &&
      open !== undefined &&
      ((isFull && GOES_ON.test(tailOf(text, open))) || isInTitle(open.start))
    )
      joined[joined.length - 1] = { ...open, end: line.end };
    else joined.push(line);
    previous = line;
  }
  return [...joined, ...lines.slice(most)];
}
