/** The header: type line, office, dateline and title, line by line until prose begins. */
import type { ReleaseKind } from '../gazetteer/rows';
import type { Knowledge } from '../gazetteer/knowledge';
import { foldPhrase, foldSpace } from '../tokens/fold';
import { tokensIn } from '../tokens/sequence';
import { Shape, TokenKind } from '../tokens/token';
import type { Sequence } from '../tokens/token';
import type { Span } from '../text/span';
import { firstFullDate } from './dates/findDates';
import type { FoundDate } from './dates/findDates';
import type { TextLine } from './layout';
import type { Zone } from './model';
import { datelineAt } from './datelines';
import { isIssuerLine } from './issuerLines';
import { openingDateline, placeInCapitals, wireDateline } from './runInDatelines';
import { linePhrase, startPhrase } from './zonePhrases';

export interface Header {
  readonly zones: readonly Zone[];
  /** Offset at which prose begins. */
  readonly end: number;
  readonly title?: { readonly text: string; readonly span: Span };
  /** The kind that a type line tells. */
  readonly kind?: ReleaseKind;
  /** The kind that a label tells which other kinds carry too; a title outweighs it. */
  readonly labelled?: ReleaseKind;
  /** A news agency signs its dateline. */
  readonly wired?: true;
  readonly dateline?: { readonly date: string; readonly span: Span };
  readonly place?: Span;
  /** A feed or blog wraps the release. */
  readonly wrapped: boolean;
}

const MAX_LINES = 16;
const LONGEST_HEADER_LINE = 260;
const SHORTEST_TITLE = 20;
const LONGEST_SENTENCE_TITLE = 160;

/** `The press release issued by the Home Office on 3 May 2022.`: a site that repeats a release tells whose it is. */
const ISSUED_BY =
  /^The (?:following |below )?(?:press |news |media )(?:release|statement|note) (?:was |has been )?(?:issued|published|released) by\b[^.]{2,100}\bon\b.{4,80}$/i;

/** `Hon Jane Roe`, `Minister for Trade`: lines of the page between title and prose. */
const MINISTER =
  /^(?:(?:The\s)?(?:Rt\s)?Hon(?:ourable|\.)?\s|Senator\s|(?:(?:Deputy|Prime|Associate|Assistant|Acting)\s)*Minister\b|Minita\b)[^.!?:;]{0,80}$/u;

/** `By Jane Roe`, `Harbour News Staff`: a line under the day. */
const BYLINE =
  /^(?:(?:[Bb]y|BY)\s\p{Lu}.{2,60}|\p{Lu}[^!?:;]{2,50}\s(?:Staff|STAFF|Desk|DESK|Correspondents?|CORRESPONDENTS?|Reporters?|Newsroom|NEWSROOM|Report))$/u;

/** `Minister for Trade` behind `Hon Jane Roe`; the first line of a wrapped sentence goes on in other words. */
function isLineOfPage(text: string, next: TextLine | undefined): boolean {
  return next !== undefined && MINISTER.test(text.slice(next.start, next.end));
}

/** Where the front matter has a title, only its own words are one in the text. */
function repeatsTitle(written: string, title: string | undefined): boolean {
  if (title === undefined) return true;
  const own = foldPhrase(written.replace(/[*_#<>/\\]+/g, ' '));
  const known = foldPhrase(title);
  return own.length >= SHORTEST_TITLE && (known.startsWith(own) || own.startsWith(known));
}

/** `… in Oslo.`: the line in front of it is no title, but the sentence's first; `Washington, D.C.` ends none. */
const ENDS_SENTENCE = /\p{Ll}{2}[.!?]["”’)]*$/u;

/** `The below is attributable to the Spokesperson:` under a title. */
const INTRODUCES = /^The (?:below|following) .{0,120}:$/u;

/** A line of 20 characters and more, in headline style, that is no sentence. */
function isTitleLine(
  sequence: Sequence,
  text: string,
  line: TextLine,
  next: TextLine | undefined,
  isFirst: boolean,
): boolean {
  const written = text.slice(line.start, line.end);
  if (INTRODUCES.test(written)) return false;
  if (written.length < SHORTEST_TITLE || written.length > LONGEST_HEADER_LINE || /[.,;]["”]?$/.test(written))
    return false;
  if (
    next?.continues === true &&
    linePhrase(text.slice(next.start, next.end)) === undefined &&
    !INTRODUCES.test(text.slice(next.start, next.end)) &&
    (next.end - next.start > 60 || ENDS_SENTENCE.test(text.slice(next.start, next.end)))
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
  const isAlone = next?.continues !== true && !line.continues && written.length < LONGEST_SENTENCE_TITLE;
  const opens = !line.continues && next !== undefined && isFirst;
  return (capitals >= 2 && (capitals >= lowers || isAlone)) || (capitals >= 1 && isAlone && opens);
}

/** Splits `Media Note Office of the Spokesperson` where the office begins; undefined where it is no such line. */
function collapsedOffice(written: string): number | undefined {
  const match = /^(.{4,40}?)\s+((?:Office|Bureau) of (?:the )?\S.*|The White House)$/u.exec(written);
  if (match?.[1] === undefined || match[2] === undefined || linePhrase(match[1])?.zone !== 'type-line')
    return undefined;
  return written.length - match[2].length;
}

/** `[date of issue]`, `[City], [Date]`: a line of the dateline that a draft has still to fill in. */
const OPEN_FIELD = /^\[(?:place|city|date|day)[^\]]{0,60}\](?:, ?\[date[^\]]{0,60}\])?$/i;

/** `JANE Q. ROE, SECRETARY OF STATE`: whose release it is. */
const SHOUTED_PERSON =
  /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,4}, (?:\p{Lu}+ ){0,4}(?:SECRETARY|MINISTER|AMBASSADOR|SPOKESPERSON|SPOKESMAN|DIRECTOR|COORDINATOR|PRESIDENT|ADVISOR|ENVOY)\b[\p{Lu}, -]*$/u;

/** `Harbor News Service`, `By Special Correspondent`: who reports. */
const REPORTER =
  /^(?:By )?(?:[\p{L}.-]+ ){0,4}(?:News Service|News Agency|News Desk|Web Desk|Special Correspondent|Our Correspondent|Staff Reporter|Bureau Report)$/u;

/** `(Communicated by the Spokesperson)`: whose release it is. */
const COMMUNICATED = /^\(Communicated by [^()]{3,120}\)$/;

const LONGEST_NUMBER = 12;

/** `No: 31, 5 May 2021, Press Release on …`: number and day of issue in front of the title, on its line. */
const NUMBERED =
  /^(?:No|QA|SC|PR)\b[\s.:-]{0,3}\d{1,4}(?:\/\d{2,4})?,\s+\d{1,2}\s\p{Lu}\p{Ll}+\s\d{4},\s+\p{Lu}/u;

function dayOfNumbered(sequence: Sequence, line: TextLine, written: string): FoundDate | undefined {
  if (!NUMBERED.test(written)) return undefined;
  const { from, to } = tokensIn(sequence, line);
  return firstFullDate(sequence, from, Math.min(to, from + LONGEST_NUMBER));
}

/** `Home > News > Statements`: where on a site the page stands. */
const PATH =
  /^(?:you are here:? ?|home\s?[/:|]{1,2}\s?)\S|^[^>»›]{2,40}(?:\s?[>»›]\s?[^>»›]{2,60}){2,}$|^home\s?[>»›]/i;
/** `From: Foreign Office and The Rt Hon Jane Roe MP` */
const PAGE_FROM = /^From:\s\p{Lu}/u;
/** `Contact: press@example.org`, `Media contact: Jane Roe, 555-0100`, above the title */
const CONTACT = /^(?:(?:press|media) )?contacts?:\s\S/i;

const LONGEST_FURNITURE = 160;

/** `(Photo 1) Ministers shaking hands`, `• Hits: 3120` */
const CAPTION = /^[([]photo\b[^)\]]{0,12}[)\]]|^[•*·-]\s*(?:hits?|views?)\s*:\s*\d{1,7}$/i;

/** Reads the header lines of a text from offset `lines[0].start` on. */
export function readHeader(
  text: string,
  sequence: Sequence,
  knowledge: Knowledge,
  lines: readonly TextLine[],
  knownTitle?: string,
): Header {
  const zones: Zone[] = [];
  let end = lines[0]?.start ?? text.length;
  let title: Header['title'];
  let kind: ReleaseKind | undefined;
  let labelled: ReleaseKind | undefined;
  let wired = false;
  let dateline: Header['dateline'];
  let place: Span | undefined;
  let wrapped = false;
  let blogDate = false;
  // looked for only where a line is nothing else
  let lastDateline: number | undefined;
  for (const [i, line] of lines.slice(0, MAX_LINES).entries()) {
    const written = text.slice(line.start, line.end);
    const isLong = written.length > LONGEST_HEADER_LINE;
    const span = { start: line.start, end: line.end };
    const take = (zone: Zone['kind']): void => {
      zones.push({ kind: zone, start: line.start, end: line.end });
    };
    const phrase = isLong ? undefined : linePhrase(written);
    const prefix = isLong ? undefined : startPhrase(written);
    const parts = isLong ? undefined : datelineAt(sequence, knowledge, line);
    const office = isLong ? undefined : collapsedOffice(written);
    const numbered = isLong || dateline !== undefined ? undefined : dayOfNumbered(sequence, line, written);
    const isLast = lines[i + 1]?.continues !== true;
    if (office !== undefined) {
      kind ??= linePhrase(written.slice(0, office).trim())?.kind;
      zones.push(
        { kind: 'type-line', start: line.start, end: line.start + office },
        { kind: 'office', start: line.start + office, end: line.end },
      );
    } else if (numbered?.date.start !== undefined) {
      const titleStart = sequence.start[numbered.last + 2] ?? line.end;
      dateline = {
        date: numbered.date.start,
        span: { start: sequence.start[numbered.first] ?? 0, end: sequence.end[numbered.last] ?? 0 },
      };
      title ??= {
        text: foldSpace(text.slice(titleStart, line.end)),
        span: { start: titleStart, end: line.end },
      };
      zones.push(
        { kind: 'dateline', start: line.start, end: titleStart },
        { kind: 'title', start: titleStart, end: line.end },
      );
    } else if (phrase?.zone === 'type-line') {
      if (phrase.general === true) labelled ??= phrase.kind;
      else kind ??= phrase.kind;
      take('type-line');
    } else if (phrase?.zone === 'office') take('office');
    else if (parts !== undefined) {
      const isBlogDate =
        i === 0 && parts.place === undefined && hasLaterDateline(text, sequence, knowledge, lines);
      if (isBlogDate) blogDate = true;
      else {
        dateline ??= parts.date;
        place ??= parts.place;
      }
      take(isBlogDate ? 'web-furniture' : 'dateline');
    } else if (prefix?.row.zone === 'feed-prefix') {
      wrapped = true;
      zones.push({ kind: 'feed-prefix', start: line.start, end: line.start + prefix.length });
      if (line.start + prefix.length < line.end)
        zones.push({ kind: 'title', start: line.start + prefix.length, end: line.end });
      title ??= {
        text: foldSpace(written.slice(prefix.length)),
        span: { start: line.start + prefix.length, end: line.end },
      };
    } else if (phrase?.zone === 'furniture' || phrase?.zone === 'classification')
      take(phrase.zone === 'furniture' ? 'web-furniture' : 'type-line');
    else if (
      ((zones.at(-1)?.kind === 'web-furniture' || zones.at(-1)?.kind === 'dateline') &&
        /^\d{1,7}$/.test(written)) ||
      (written.length < LONGEST_FURNITURE && (prefix?.row.zone === 'furniture' || CAPTION.test(written)))
    )
      take('web-furniture');
    else if (!isLong && REPORTER.test(written)) {
      labelled ??= 'news';
      take('web-furniture');
    } else if (!isLong && (COMMUNICATED.test(written) || PAGE_FROM.test(written))) take('office');
    else if (!isLong && PATH.test(written)) take('web-furniture');
    else if (!isLong && title === undefined && zones.length > 0 && CONTACT.test(written)) take('contact');
    else if (prefix?.row.zone === 'office' && written.length < 70 && zones.length > 0) take('office');
    else if (!isLong && zones.length > 0 && SHOUTED_PERSON.test(written)) take('office');
    else if (!isLong && isIssuerLine(sequence, knowledge, line)) take('office');
    else if (!isLong && OPEN_FIELD.test(written)) take('dateline');
    else if (isTitleLine(sequence, text, line, lines[i + 1], i === 0) && repeatsTitle(written, knownTitle)) {
      title ??= { text: foldSpace(written), span };
      take('title');
    } else if (
      dateline === undefined &&
      isHeadingLine(written) &&
      i < (lastDateline ??= lastHeading(sequence, knowledge, text, lines))
    )
      take('office');
    else if (
      dateline === undefined &&
      title !== undefined &&
      isStandfirst(text, lines, i) &&
      i < (lastDateline ??= lastHeading(sequence, knowledge, text, lines))
    )
      take('lead');
    else if (!isLong && dateline === undefined && ISSUED_BY.test(written)) {
      const { from, to } = tokensIn(sequence, line);
      const date = firstFullDate(sequence, from, to);
      if (date?.date.start !== undefined)
        dateline = {
          date: date.date.start,
          span: { start: sequence.start[date.first] ?? 0, end: sequence.end[date.last] ?? 0 },
        };
      take('dateline');
    } else if (title !== undefined && MINISTER.test(written) && (isLast || isLineOfPage(text, lines[i + 1])))
      take('office');
    else if (title !== undefined && place === undefined && isLast && BYLINE.test(written))
      take('web-furniture');
    else if (i === 0 && isLabelOfPage(sequence, text, lines)) take('web-furniture');
    else {
      const opening = dateline === undefined ? openingDateline(text, sequence, knowledge, line) : undefined;
      const wire = place === undefined ? wireDateline(text, sequence, knowledge, line) : undefined;
      const inCapitals = place === undefined ? placeInCapitals(text, sequence, knowledge, line) : undefined;
      const openingPlace = wire ?? inCapitals;
      wired ||= wire?.agency === true;
      if (inCapitals?.colon === true) labelled ??= 'news';
      if (opening !== undefined || openingPlace !== undefined) {
        dateline ??= opening?.date ?? wire?.date;
        place ??= opening?.place ?? openingPlace?.place;
        const openingEnd = opening?.end ?? openingPlace?.end ?? line.end;
        zones.push({ kind: 'dateline', start: line.start, end: openingEnd });
        end = openingEnd;
      }
      break;
    }
    end = line.end;
  }
  return {
    zones,
    end,
    wrapped: wrapped || blogDate,
    ...(title === undefined ? {} : { title }),
    ...(kind === undefined ? {} : { kind }),
    ...(labelled === undefined ? {} : { labelled }),
    ...(wired ? { wired } : {}),
    ...(dateline === undefined ? {} : { dateline }),
    ...(place === undefined ? {} : { place }),
  };
}

/** How many lines of offices, names and labels may stand between type line or title and dateline. */
const MAX_HEADING_LINES = 10;
const LONGEST_HEADING = 60;

/** The index of the line with the dateline's date, among the first ones; -1 where prose begins before. */
function lastHeading(
  sequence: Sequence,
  knowledge: Knowledge,
  text: string,
  lines: readonly TextLine[],
): number {
  for (const [i, line] of lines.slice(0, MAX_HEADING_LINES).entries()) {
    const length = line.end - line.start;
    if (length > LONGEST_HEADER_LINE) return -1;
    if (length < 120 && datelineAt(sequence, knowledge, line)?.date !== undefined) return i;
    if (ENDS_SENTENCE.test(text.slice(line.start, line.end)) && !isStandfirst(text, lines, i)) return -1;
  }
  return -1;
}

const PUBLISHED = /^(?:From|Published)\b/u;
const REACH_OF_STANDFIRST = 3;

/** What the release is about, in a sentence between the title and `From: Foreign Office`, `Published 3 May 2022`. */
function isStandfirst(text: string, lines: readonly TextLine[], at: number): boolean {
  for (const line of lines.slice(at + 1, at + 1 + REACH_OF_STANDFIRST)) {
    const written = text.slice(line.start, Math.min(line.end, line.start + LONGEST_HEADER_LINE));
    if (PUBLISHED.test(written)) return written.length <= LONGEST_HEADING;
    if (!isHeadingLine(written)) return false;
  }
  return false;
}

/** `Readouts`, `Foreign policy`: a short line above the title that tells where on a site the page stands. */
function isLabelOfPage(sequence: Sequence, text: string, lines: readonly TextLine[]): boolean {
  const [label, title] = lines;
  if (label === undefined || title === undefined) return false;
  const written = text.slice(label.start, label.end);
  return (
    written.length < SHORTEST_TITLE &&
    /^\p{Lu}[\p{L}&’' -]+$/u.test(written) &&
    isTitleLine(sequence, text, title, lines[2], false)
  );
}

/** `From: Foreign Office`, `Hon Jane Roe`, `press@example.org`: a short line between the others that ends no sentence. */
function isHeadingLine(written: string): boolean {
  return written.length <= LONGEST_HEADING && !/[.;,–—-]["”]?$/u.test(written);
}

/** A date that opens a page is a blog's where the release has a dateline of its own further down. */
function hasLaterDateline(
  text: string,
  sequence: Sequence,
  knowledge: Knowledge,
  lines: readonly TextLine[],
): boolean {
  return lines
    .slice(1, MAX_LINES)
    .some(
      (line) =>
        line.end - line.start < 60 &&
        text.length > 0 &&
        datelineAt(sequence, knowledge, line)?.date !== undefined,
    );
}
