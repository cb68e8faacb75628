/** Lines of a header that tell day and place. */
import type { Knowledge } from '../gazetteer/knowledge';
import { lean } from '../tokens/leanPattern';
import { foldSpace } from '../tokens/fold';
import { tokensIn } from '../tokens/sequence';
import type { Sequence } from '../tokens/token';
import { datelineAt } from './datelines';
import { firstFullDate } from './dates/findDates';
import type { FoundDate } from './dates/findDates';
import { zoneOf } from './headerLine';
import type { Header, HeaderLine, HeaderPart } from './headerLine';
import { kindBeforeDay } from './headerTypes';
import type { TextLine } from './layout';
import { mailedTitle } from './mailedTitles';
import { openingDateline, placeInCapitals, wireDateline, wireLine } from './runInDatelines';
import { LONGEST_HEADER_LINE } from './titleLines';

/** More lines have no header. */
export const MAX_LINES = 24;

const LONGEST_NUMBER = 12;

/** `No: 31, 5 May 2021, Press Release on …`: number and day of issue in front of the title, on its line. */
const NUMBERED = lean(
  /^(?:No|QA|SC|PR)\b[\s.:-]{0,3}\d{1,4}(?:\/\d{2,4})?,\s+\d{1,2}\s\p{Lu}\p{Ll}+\s\d{4},\s+\p{Lu}/u,
);

/** `February 22, 2024 Outcomes of the Dialogue`: the day in front of the title, on its line. */
const DATED = lean(/^[A-Z][a-z]{2,8} \d{1,2}, \d{4} (?=\p{Lu})[^.!?]{20,}$/u);

function dayOfNumbered(sequence: Sequence, line: TextLine, written: string): FoundDate | undefined {
  const isShort = written.length <= LONGEST_HEADER_LINE;
  if (!NUMBERED.test(written) && !(isShort && DATED.test(written))) return undefined;
  const { from, to } = tokensIn(sequence, line);
  return firstFullDate(sequence, from, Math.min(to, from + LONGEST_NUMBER));
}

/** `No: 31, 5 May 2021, Press Release on the Ocean Dialogue`: a day, and the title behind it. */
export function titleBehindDay(line: HeaderLine, above: Header): HeaderPart | undefined {
  const { start, end, written, source } = line;
  const { sequence, text } = source;
  const day = above.dateline === undefined ? dayOfNumbered(sequence, line.line, written) : undefined;
  if (day === undefined) return undefined;
  const dateline = datelineOf(sequence, day);
  if (dateline === undefined) return undefined;
  const titleStart = sequence.start[day.last + (DATED.test(written) ? 1 : 2)] ?? end;
  return {
    zones: [
      { kind: 'dateline', start, end: titleStart },
      { kind: 'title', start: titleStart, end },
    ],
    dateline,
    title: above.title ?? {
      text: foldSpace(text.slice(titleStart, end)),
      span: { start: titleStart, end },
    },
  };
}

function datelineOf(sequence: Sequence, { date, first, last }: FoundDate): Header['dateline'] {
  if (date.start === undefined) return undefined;
  return { date: date.start, span: { start: sequence.start[first] ?? 0, end: sequence.end[last] ?? 0 } };
}

/** `Second Ocean Dialogue [ https://… ] 03/12/2019 08:06 PM EDT`: a title, and the day behind it. */
export function titleOfMail(line: HeaderLine, above: Header): HeaderPart | undefined {
  const { start, end, written } = line;
  const mailed = above.dateline === undefined ? mailedTitle(written) : undefined;
  if (mailed === undefined) return undefined;
  const titleEnd = start + mailed.text.length;
  const dateline = { date: mailed.date, span: { start: titleEnd, end } };
  if (mailed.text === '') return { zones: zoneOf(line, 'dateline'), dateline };
  return {
    zones: [
      { kind: 'title', start, end: titleEnd },
      { kind: 'dateline', start: titleEnd, end },
    ],
    dateline,
    title: { text: foldSpace(mailed.text), span: { start, end: titleEnd } },
  };
}

/** `Oslo, November 1, NEWSWIRE`: the dateline of an agency, alone on its line. */
export function signedDateline(line: HeaderLine, above: Header): HeaderPart | undefined {
  if (line.isLong || above.place !== undefined) return undefined;
  const { text, sequence, knowledge } = line.source;
  const signed = wireLine(text, sequence, knowledge, line.line);
  if (signed === undefined) return undefined;
  return { zones: zoneOf(line, 'dateline'), wired: true, dateline: signed.date, place: signed.place };
}

/** `Oslo, Norway`, `May 3, 2022`; a day that opens a blog's page is not the release's. */
export function datelineLine(line: HeaderLine): HeaderPart | undefined {
  if (line.isLong) return undefined;
  const { text, sequence, knowledge, lines } = line.source;
  const parts = datelineAt(sequence, knowledge, line.line);
  if (parts === undefined) return undefined;
  if (line.at === 0 && parts.place === undefined && hasLaterDateline(text, sequence, knowledge, lines))
    return { zones: zoneOf(line, 'web-furniture'), wrapped: true };
  return {
    zones: zoneOf(line, 'dateline'),
    dateline: parts.date,
    place: parts.place,
    ...(parts.date === undefined ? {} : kindBeforeDay(line, parts.date.span.start)),
    ...(parts.ofNews === true ? { labelled: 'news' as const } : {}),
  };
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

/** `[date of issue]`, `[City], [Date]`: a line of the dateline that a draft has still to fill in. */
const OPEN_FIELD = /^\[(?:place|city|date|day)[^\]]{0,60}\](?:, ?\[date[^\]]{0,60}\])?$/i;

/** `[City], [Date]` */
export function openDateline(line: HeaderLine): HeaderPart | undefined {
  return !line.isLong && OPEN_FIELD.test(line.written) ? { zones: zoneOf(line, 'dateline') } : undefined;
}

/** `The press release issued by the Home Office on 3 May 2022.`, `(Source: Home Office; issued May 3, 2022)`: a site that repeats it tells whose it is. */
const ISSUED_BY = lean(
  /^The (?:following |below )?(?:press |news |media )(?:release|statement|note) (?:was |has been )?(?:issued|published|released) by\b(?:[^.]|(?<=\b[A-Z])\.){2,100}?\bon\b.{4,80}$|^\(Source: [^();]{2,80}; issued [^();]{6,40}\)$/i,
);

/** `The press release issued by the Home Office on 3 May 2022.` */
export function issuedByLine(line: HeaderLine, { dateline }: Header): HeaderPart | undefined {
  if (line.isLong || dateline !== undefined || !ISSUED_BY.test(line.written)) return undefined;
  const { sequence } = line.source;
  const { from, to } = tokensIn(sequence, line);
  const day = firstFullDate(sequence, from, to);
  return {
    zones: zoneOf(line, 'dateline'),
    dateline: day === undefined ? undefined : datelineOf(sequence, day),
  };
}

/** `OSLO, May 3 –`, `Oslo, Feb 23:` in front of the first sentence, with the offset at which it ends. */
export function datelineOfProse(
  { source, line, end: lineEnd }: HeaderLine,
  above: Header,
): (HeaderPart & Pick<Header, 'end'>) | undefined {
  const { text, sequence, knowledge } = source;
  const isDated = above.dateline !== undefined;
  const isPlaced = above.place !== undefined;
  const opening = isDated ? undefined : openingDateline(text, sequence, knowledge, line);
  const wire = isPlaced ? undefined : wireDateline(text, sequence, knowledge, line);
  const caps = isPlaced ? undefined : placeInCapitals(text, sequence, knowledge, line, isDated);
  const openingPlace = wire ?? caps;
  if (opening === undefined && openingPlace === undefined) return undefined;
  // "Oslo, Feb 23: ", but not below a letterhead
  const isColon =
    wire !== undefined &&
    text.slice(wire.end - 2, wire.end).startsWith(':') &&
    above.zones.every(({ kind }) => kind !== 'office');
  const end = opening?.end ?? openingPlace?.end ?? lineEnd;
  return {
    end,
    zones: [{ kind: 'dateline', start: line.start, end }],
    wired: wire?.agency === true,
    labelled: caps?.ofNews === true || isColon ? 'news' : undefined,
    dateline: opening?.date ?? wire?.date,
    place: opening?.place ?? openingPlace?.place,
  };
}
