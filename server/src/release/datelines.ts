/** Datelines that are a line of their own: place, day, or both, with what pages write beside them. */
import type { Knowledge } from '../gazetteer/knowledge';
import { lean } from '../tokens/leanPattern';
import { phrasesAt } from '../tokens/phraseTrie';
import { tokensIn } from '../tokens/sequence';
import { TokenKind } from '../tokens/token';
import type { Sequence } from '../tokens/token';
import type { Span } from '../text/span';
import { isValidDay } from './dates/calendar';
import { firstFullDate } from './dates/findDates';
import { isByline, isOfNews, isTopics } from './bylines';
import { isIssuerLine, isNamedBody, isStateLine } from './issuerLines';
import type { TextLine } from './layout';
import { DASHES, isPlace, isPlaceRun } from './runInDatelines';
import type { DatelineParts } from './runInDatelines';

const MOST_TOKENS = 32;

/** `Washington, DC`, `May 24, 2017`, or both on one line; undefined where the line says more. */
export function datelineAt(
  sequence: Sequence,
  knowledge: Knowledge,
  line: TextLine,
): DatelineParts | undefined {
  const range = tokensIn(sequence, line);
  if (range.to - range.from > MOST_TOKENS) return undefined;
  const numbered =
    numberedPage(sequence.text, line) ?? newsItem(sequence.text, line) ?? runTogether(sequence.text, line);
  if (numbered !== undefined) return numbered;
  const date = firstFullDate(sequence, range.from, range.to);
  if (date?.date.start === undefined)
    return isPlaceRun(sequence, knowledge, range) && !isStateLine(sequence, knowledge, line)
      ? { place: { start: line.start, end: line.end } }
      : undefined;
  const isRest = (from: number, to: number): boolean => {
    for (let i = from; i < to; i += 1) if (sequence.kind[i] !== TokenKind.punctuation) return false;
    return true;
  };
  const span = { start: sequence.start[date.first] ?? 0, end: sequence.end[date.last] ?? 0 };
  const told = { date: { date: date.date.start, span } };
  const front0 = sequence.text.slice(line.start, span.start);
  const behind = sequence.text.slice(span.end, line.end);
  if (DAY_FIELD.test(front0) && isOfNotice(sequence.text, line.end)) return undefined;
  if ((front0 === '' || DATE_LABEL.test(front0) || BY_FRONT.test(front0)) && TIME_BEHIND.test(behind))
    return told;
  if ((front0 === '' || DATE_LABEL.test(front0)) && BYLINE_BEHIND.test(behind)) return told;
  if (isBodyBehind(sequence, knowledge, { front: front0, from: date.last + 1, to: range.to })) return told;
  if (DATE_LABEL.test(front0) && UPDATED_BEHIND.test(behind)) return told;
  if ((TIME_FRONT.test(front0) || SOURCE_FRONT.test(front0)) && isRest(date.last + 1, range.to)) return told;
  const isEnd = isRest(date.last + 1, range.to) || TIME_BEHIND.test(behind) || UPDATED_BEHIND.test(behind);
  if ((isEnd || isTopics(behind)) && isByline(front0))
    return {
      ...told,
      ...placeBetween(sequence, knowledge, line, front0),
      ...(isOfNews(sequence, knowledge, range.from, front0) ? { ofNews: true } : {}),
    };
  if (!isRest(date.last + 1, range.to)) {
    const places =
      date.first === range.from
        ? partsBehindDate(sequence, knowledge, line.start, date.last + 1, range.to)
        : undefined;
    return places === undefined ? undefined : { date: told.date, ...places };
  }
  if (date.first === range.from) return told;
  let placeEnd = date.first;
  while (placeEnd > range.from && sequence.kind[placeEnd - 1] === TokenKind.punctuation) placeEnd -= 1;
  const front = { start: sequence.start[range.from] ?? 0, end: sequence.end[placeEnd - 1] ?? 0 };
  if (isPlaceRun(sequence, knowledge, { from: range.from, to: placeEnd })) return { place: front, ...told };
  // "Ministry of Trade, 3 May 2022"
  const isOfBody = DATE_LABEL.test(front0) || isIssuerLine(sequence, knowledge, { ...line, ...front });
  return isOfBody ? told : undefined;
}

/** `Date: 3 May 2022` over `Time: 13h00` or `Venue: Oslo`: the day of what the notice invites to. */
const DAY_FIELD = /^\W*dates?\W*$/i;
const NEXT_FIELD =
  /^\s{0,8}[*_•-]*\s?(?:time|venue|where)(?: and (?:place|venue))?(?: \([^()\n]{1,16}\))?[*_]*\s?:/i;
const LONGEST_FIELD = 48;
/** `held the third Dialogue yesterday`: the text tells of what was, on the day of its issue. */
const TELLS_OF_HELD =
  /\b(?:yesterday|today|earlier this week|(?<!\b(?:last|first) )met|(?<!\b(?:be|last) )held (?:an?|the|their|its|talks|consultations)|(?:was|were) (?:held|convened)|took place|concluded)\b/i;
const REACH_OF_NOTICE = 600;

function isOfNotice(text: string, end: number): boolean {
  return (
    NEXT_FIELD.test(text.slice(end, end + LONGEST_FIELD)) &&
    !TELLS_OF_HELD.test(text.slice(end, end + REACH_OF_NOTICE))
  );
}

/** `Oslo` of `By NWA | Oslo | ` in front of the day. */
function placeBetween(
  sequence: Sequence,
  knowledge: Knowledge,
  { start }: TextLine,
  front: string,
): { readonly place?: Span } {
  const end = front.lastIndexOf(' | ');
  const before = end > 0 ? front.lastIndexOf(' | ', end - 1) : -1;
  const place = { start: start + before + ' | '.length, end: start + end };
  return before > 0 && isPlaceRun(sequence, knowledge, tokensIn(sequence, place)) ? { place } : {};
}

/** `Oslo, 20/07/2017 - 20:52`, with `, UNIQUE ID: 170720_16` or nothing behind: the day as the pages of the European Union have it. */
const NUMBERED_PAGE = lean(
  /^(?<place>\p{Lu}[\p{L} .'-]{2,30}), (\d\d)\/(\d\d)\/(\d{4}) [-–—] \d\d:\d\d(?:, UNIQUE ID:|(?<!^(?:Washington|New York)\b.*)$)/u,
);

function numberedPage(text: string, { start, end }: TextLine): DatelineParts | undefined {
  const written = text.slice(start, Math.min(end, start + LONGEST_NUMBERED));
  const [, place = '', day, month, year] = written.includes('/') ? (NUMBERED_PAGE.exec(written) ?? []) : [];
  const date = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  if (!isValidDay(date)) return undefined;
  const from = start + place.length + ', '.length;
  return {
    date: { date, span: { start: from, end: from + date.length } },
    place: { start, end: start + place.length },
  };
}

const LONGEST_NUMBERED = 80;

/** `News item | 20-07-2017 | 14:30`, `Diplomatic statement | 20-07-2017`: kind and day as the pages of the Dutch government have them. */
const NEWS_ITEM = lean(
  /^(?<front>(?!Invoice\b|Last\b|Modified\b|Updated\b)\p{Lu}\p{Ll}{2,14}(?: \p{Ll}{2,14}){0,2} \| )(\d\d)-(\d\d)-(\d{4})(?: \| \d\d:\d\d)?$/u,
);

function newsItem(text: string, { start, end }: TextLine): DatelineParts | undefined {
  const written = text.slice(start, Math.min(end, start + LONGEST_NUMBERED));
  if (!written.includes(' | ')) return undefined;
  const [, front = '', day, month, year] = NEWS_ITEM.exec(written) ?? [];
  const date = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  if (!isValidDay(date)) return undefined;
  const from = start + front.length;
  return { date: { date, span: { start: from, end: from + date.length } } };
}

/** `News announcement3 March 2020Directorate-General for Trade`: kind, day and body run together, as the Commission's pages have them. */
const RUN_TOGETHER = lean(
  /^(?<kind>News (?:announcement|article)|Press release|Statement|Speech)(?<day>\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4})(?=\p{Lu})/u,
);

/** Their first letters: most lines begin otherwise. */
const KIND_LETTERS: ReadonlySet<string> = new Set('NPS');

function runTogether(text: string, { start, end }: TextLine): DatelineParts | undefined {
  if (!KIND_LETTERS.has(text.charAt(start))) return undefined;
  const match = RUN_TOGETHER.exec(text.slice(start, Math.min(end, start + LONGEST_NUMBERED)));
  const { kind = '', day = '' } = match?.groups ?? {};
  const time = Date.parse(`${day} UTC`);
  // "31 February" is read as a day of March
  if (match === null || new Date(time).getUTCDate() !== Number.parseInt(day, 10)) return undefined;
  const from = start + kind.length;
  return {
    date: { date: new Date(time).toISOString().slice(0, 10), span: { start: from, end: from + day.length } },
  };
}

/** `14:05`, `02:17 UTC | www.example.org`: what a page sets behind the day. */
const TIME_BEHIND = lean(
  /^[\s,.|–-]{0,3}(?:at )?\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?\s*(?:[|-].{0,80}|by\s\S.{1,40})?$/i,
);

/** `29.09.2022 EEAS Press Team`, `News | 29.09.2022 | Ministry of Trade`, `World News 3 May 2022 14:37 —Ministry of Trade` */
const FRONT_OF_BODY = lean(/^(?:\p{Lu}\p{L}+ ){1,2}News (?:\| )?$/u);
const BODY_BEHIND = /^(?:[\s,]{0,2}\d{1,2}[:.h]\d\d)?\s?[|,·–—-]?\s?$/;
const OFFICE_BEHIND =
  /^ (?:press|media|communications?)(?: (?:team|office|service|department|section))?\W*$/i;

/** Whether what follows a day, up to the end of its line, is the body that gave it out. */
function isBodyBehind(
  sequence: Sequence,
  knowledge: Knowledge,
  { front, from, to }: { readonly front: string; readonly from: number; readonly to: number },
): boolean {
  if (front !== '' && !DATE_LABEL.test(front) && !FRONT_OF_BODY.test(front)) return false;
  let first = from;
  while (first < to && sequence.kind[first] !== TokenKind.word) first += 1;
  const dayEnd = sequence.end[from - 1] ?? 0;
  if (first >= to || !BODY_BEHIND.test(sequence.text.slice(dayEnd, sequence.start[first]))) return false;
  const body = phrasesAt(knowledge.phrases, sequence, first).findLast(
    ({ last, entries }) => last < to && entries.some(({ kind }) => kind === 'agency'),
  );
  if (body === undefined) return false;
  const rest = sequence.text.slice(sequence.end[body.last], sequence.end[to - 1]);
  // letters alone may stand for other things than a body
  return OFFICE_BEHIND.test(rest) || (!/\w/.test(rest) && body.entries.some(isNamedBody));
}

/** ` | Updated: 4 July 2024` behind `Published: 3 July 2024` */
const UPDATED_BEHIND = /^\s*[|/,;·•–-]?\s*(?:last )?(?:updated|modified)\b.{0,40}$/i;

/** `14:05 / `, `(Newswire) 08:15, `, `POLITICS | 14:05 / ` in front of the day */
const TIME_FRONT = lean(
  /^(?:\(?\p{Lu}\p{L}{2,20}\) )?(?:\p{Lu}[\p{L} ]{2,24}\s\|\s)?\d{1,2}[:.]\d\d\s*(?:[A-Z]{2,4}\b)?[/|,–-]?\s*$/u,
);

/** `Source: Newswire | `, `Business News of Saturday, `, `Press release by the Ministry of Oceans, ` in front of the day */
const SOURCE_FRONT = lean(
  /^(?:source|author):? [^|]{2,40}\| $|^(?:\p{Lu}\p{L}+ )?News of (?:\p{Lu}\p{Ll}+day, )?$|^(?:press|media) (?:release|statement)(?: issued)? (?:by|from|of) the [^,|]{3,60}, (?:on )?$/iu,
);

/** `Jane Roe Published `, `Jane Roe (@jroe) Published ` in front of day and time */
const BY_FRONT = lean(/^(?:[\p{Lu}][\p{L}.]*\s){1,4}(?:\(@\w+\)\s)?(?:Published|Updated|Posted)\s$/u);

/** ` | By a correspondent`, ` - Press release`, ` Read: 1500`: who wrote it, what it is, how often it was read. */
const BYLINE_BEHIND = lean(
  /^\s*(?:[|·•]\s*)?by\s\p{L}|^\s*[|–-]?\s*(?:read|views?|hits)\s?:\s?\d[\d,.]{0,8}$|^\s*[|–-]\s*\d[\d,.]{0,8} (?:reads?|views?|hits)$|^\s*[-–—|]\s*(?:article|(?:press|news) release|news|speech|interview|statement)(?:\s*\|.*)?$/iu,
);

/** `Published 14 November 2023`, `Press Release | May 4, 2022`; `day of entry`, `day of publication` on Thai pages */
const DATE_LABEL = lean(
  /^\W*(?:[a-z]+(?: [a-z]+)?\s?\|\s)?(?:(?:date|day) of (?:issue|publication|release)|(?:page )?last (?:modified|reviewed|revised|update)|(?:date )?(?:publish(?:ed)?|created|issued|posted|released|updated|written)|(?:release|publication|issue) date|date:?|(?:(?:press|news|media) )?releases?|(?:news |press |media )?release (?:no|number)[.:]? ?[\w./-]{1,16}|statements?|news|speech(?:es)?|for immediate release)(?: (?:on|in|of))?\W*$|^(?:วันที่นำเข้าข้อมูล|วันที่เผยแพร่) ?:? ?$/i,
);

/** `Press and information team of the Delegation to NORWAY`, `EEAS Press Team`: who put the page up. */
const TEAM = lean(
  /^(?:EEAS )?(?:press|strategic communications?|communications?) (?:[\p{L}&]+ ){0,3}team\b/iu,
);

/** The token at which a team is named behind the place, else `to`. */
function teamStart(sequence: Sequence, from: number, to: number): number {
  for (let at = from; at < to; at += 1)
    if (TEAM.test(sequence.text.slice(sequence.start[at], sequence.end[to - 1]))) return at;
  return to;
}

const FIGURES = /^[\d./-]{6,10}$/;

/** `August 9, 2022 - Ottawa, Ontario - Global Affairs Canada`: between dashes a place, and words in capitals. */
function partsBehindDate(
  sequence: Sequence,
  knowledge: Knowledge,
  lineStart: number,
  from: number,
  to: number,
): { readonly place?: Span } | undefined {
  const mark = sequence.text.charAt(sequence.start[from] ?? 0);
  // "16 June 2011, Canberra", "16.06.2011 Canberra"
  const isInFigures = FIGURES.test(sequence.text.slice(lineStart, sequence.end[from - 1]));
  const first0 = mark === ',' ? from + 1 : from;
  const behind = isInFigures ? teamStart(sequence, first0, to) : to;
  if ((mark === ',' || isInFigures) && isPlaceRun(sequence, knowledge, { from: first0, to: behind }))
    return { place: { start: sequence.start[first0] ?? 0, end: sequence.end[behind - 1] ?? 0 } };
  if (!DASHES.has(mark)) return undefined;
  let place: Span | undefined;
  let first = from + 1;
  for (let i = from + 1; i <= to; i += 1) {
    const isDash =
      i < to && DASHES.has(sequence.text.charAt(sequence.start[i] ?? 0)) && (sequence.gap[i] ?? 0) > 0;
    if (i < to && !isDash) continue;
    if (first < i && isPlaceStart(sequence, knowledge, first))
      place ??= { start: sequence.start[first] ?? 0, end: sequence.end[i - 1] ?? 0 };
    first = i + 1;
  }
  return place === undefined ? undefined : { place };
}

/** Whether a city, state or country begins at the token. */
function isPlaceStart(sequence: Sequence, knowledge: Knowledge, at: number): boolean {
  return phrasesAt(knowledge.phrases, sequence, at).some((hit) => hit.entries.some(isPlace));
}

/** The day below a text, and whether a news agency signs there. */
export type ClosingDay = NonNullable<DatelineParts['date']> & {
  readonly agency?: true;
  readonly place?: Span | undefined;
};

const CLOSING_LINES = 4;
const LONGEST_CLOSING = 60;

/** Day and place in the last lines that are nothing but a dateline, as ministries set it below their text. */
export function closingDateline(
  sequence: Sequence,
  knowledge: Knowledge,
  lines: readonly TextLine[],
): ClosingDay | undefined {
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - CLOSING_LINES); i -= 1) {
    const [line, before] = [lines[i], lines[i - 1]];
    if (line === undefined || line.end - line.start > LONGEST_CLOSING) continue;
    // "Dates of the next rounds:"
    if (before !== undefined && sequence.text.charAt(before.end - 1) === ':') continue;
    const parts = datelineAt(sequence, knowledge, line);
    if (parts?.date !== undefined) {
      const place = parts.place ?? (before && placeAbove(sequence, knowledge, before));
      return { ...parts.date, place };
    }
    const day = agencyDay(sequence, line);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** `New Delhi` in the line above the day. */
function placeAbove(sequence: Sequence, knowledge: Knowledge, line: TextLine): Span | undefined {
  if (line.end - line.start > LONGEST_CLOSING) return undefined;
  const parts = datelineAt(sequence, knowledge, line);
  return parts?.date === undefined ? parts?.place : undefined;
}

/** `(Harbour News Agency May 22, 2004)` below its text */
const AGENCY_AND_DAY = lean(
  /^\(\p{Lu}[^()]{0,40}\b(?:Agency|News|Daily|Times|Press|Post|Herald)(?: Agency)?,? [^()]{6,24}\)$/u,
);

function agencyDay(sequence: Sequence, line: TextLine): ClosingDay | undefined {
  if (!AGENCY_AND_DAY.test(sequence.text.slice(line.start, line.end))) return undefined;
  const { from, to } = tokensIn(sequence, line);
  const date = firstFullDate(sequence, from, to);
  if (date?.date.start === undefined) return undefined;
  return {
    date: date.date.start,
    span: { start: sequence.start[date.first] ?? 0, end: sequence.end[date.last] ?? 0 },
    agency: true,
  };
}
