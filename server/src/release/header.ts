/** The header: type line, office, dateline and title, line by line until prose begins. */
import type { PhraseZone, ReleaseKind } from '../gazetteer/rows';
import type { Knowledge } from '../gazetteer/knowledge';
import { foldPhrase, foldSpace } from '../tokens/fold';
import { tokensIn } from '../tokens/sequence';
import type { Sequence } from '../tokens/token';
import type { Span } from '../text/span';
import { firstFullDate } from './dates/findDates';
import type { FoundDate } from './dates/findDates';
import type { TextLine } from './layout';
import type { Zone } from './model';
import { datelineAt } from './datelines';
import { isIssuerLine } from './issuerLines';
import { mailedTitle } from './mailedTitles';
import {
  CRUMBS,
  isAboveDateline,
  isAboveMenu,
  isAboveTypeLine,
  isContact,
  isCountedPath,
  isLabelOfPage,
  isSection,
  isMenu,
  mayNameContact,
  opensWith,
  PAGE_OF,
  withoutMarks,
} from './pageLines';
import { openingDateline, placeInCapitals, wireDateline, wireLine } from './runInDatelines';
import { endsSentence, isTitleLine, LONGEST_HEADER_LINE, SHORTEST_TITLE } from './titleLines';
import { noticesIn, innerPhrase, linePhrase, mayOpenLine, startPhrase } from './zonePhrases';

export interface Header {
  readonly zones: readonly Zone[];
  /** Offset at which prose begins. */
  readonly end: number;
  readonly title: { readonly text: string; readonly span: Span } | undefined;
  /** The kind that a type line tells. */
  readonly kind: ReleaseKind | undefined;
  /** The kind that a label tells which other kinds carry too; a title outweighs it. */
  readonly labelled: ReleaseKind | undefined;
  /** A news agency signs its dateline. */
  readonly wired: boolean;
  readonly dateline: { readonly date: string; readonly span: Span } | undefined;
  readonly place: Span | undefined;
  /** A feed or blog wraps the release. */
  readonly wrapped: boolean;
}

const MAX_LINES = 24;
/** `The press release issued by the Home Office on 3 May 2022.`, `(Source: Home Office; issued May 3, 2022)`: a site that repeats it tells whose it is. */
const ISSUED_BY =
  /^The (?:following |below )?(?:press |news |media )(?:release|statement|note) (?:was |has been )?(?:issued|published|released) by\b(?:[^.]|(?<=\b[A-Z])\.){2,100}?\bon\b.{4,80}$|^\(Source: [^();]{2,80}; issued [^();]{6,40}\)$/i;

/** `Hon Jane Roe`, `Minister for Trade`, `Joint statement with:`, `- His Excellency John Doe`: lines of the page between title and prose. */
const MINISTER =
  /^(?:Joint (?:media |press )?(?:statement|release) (?:with|by):$|(?:[-•*]\s)?(?:(?:The\s)?(?:Rt\s)?Hon(?:ourable|\.)?|(?:His|Her)\sExcellency|H\.?E\.?|Senator)\s|(?:(?:Deputy|Prime|Associate|Assistant|Acting)\s)*Minister\b|Minita\b)[^.!?:;]{0,80}$/u;

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

/** Splits `Media Note Office of the Spokesperson` where the office begins; undefined where it is no such line. */
function collapsedOffice(written: string): number | undefined {
  if (!mayOpenLine(written)) return undefined;
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
  /^(?:By )?(?:[\p{L}.-]+ ){0,4}(?:News Service|News Agency|News Desk|Web Desk|Special Correspondent|Our Correspondent|Staff Reporter|Bureau Report)$|^(?:\p{Lu}\.){2,4} Report$/u;

/** What it ends with: most lines are turned away by it. */
const ENDS_REPORTER = /(?:Service|Agency|Desk|Correspondent|Report(?:er)?)$/;

/** `(Communicated by the Spokesperson)`: whose release it is. */
const COMMUNICATED = /^\(Communicated by [^()]{3,120}\)$/;

/** `Joint Statement on …`: a title that tells the kind stays it. */
const SAYS_KIND = /\b(?:statement|communiqu[eé]|declaration|readout|release|fact sheet)\b/i;

/** `Joint Statement on the Ocean Dialogue.`: a title wherever it stands, and with a stop at its end. */
const JOINT =
  /^Joint (?:Press |Media )?(?:Statement|Communiqu[eé]|Declaration) (?:o[nf]|by|for|from|between|following)\b(?!.*\p{Ll}{2}\.\s)(?!.*\b(?:was|were|is|are|has|have|had|will)\b).{10,160}$/iu;

const LONGEST_NUMBER = 12;

/** `No: 31, 5 May 2021, Press Release on …`: number and day of issue in front of the title, on its line. */
const NUMBERED =
  /^(?:No|QA|SC|PR)\b[\s.:-]{0,3}\d{1,4}(?:\/\d{2,4})?,\s+\d{1,2}\s\p{Lu}\p{Ll}+\s\d{4},\s+\p{Lu}/u;

/** `February 22, 2024 Outcomes of the Dialogue`: the day in front of the title, on its line. */
const DATED = /^[A-Z][a-z]{2,8} \d{1,2}, \d{4} (?=\p{Lu})[^.!?]{20,}$/u;

function dayOfNumbered(sequence: Sequence, line: TextLine, written: string): FoundDate | undefined {
  const isShort = written.length <= LONGEST_HEADER_LINE;
  if (!NUMBERED.test(written) && !(isShort && DATED.test(written))) return undefined;
  const { from, to } = tokensIn(sequence, line);
  return firstFullDate(sequence, from, Math.min(to, from + LONGEST_NUMBER));
}

/** `From: Foreign Office and The Rt Hon Jane Roe MP` */
const PAGE_FROM = /^From:\s\p{Lu}/u;
const LONGEST_FURNITURE = 240;

/** `(Photo 1) Ministers shaking hands`, `• Hits: 3120`, `6754/10 (Presse 40)` */
const CAPTION =
  /^\d{3,6}\/\d{2}(?:\s\([^()]{1,20}\))?$|^[([]photo\b[^)\]]{0,12}[)\]]|^[•*·-]\s*(?:hits?|views?)\s*:\s*\d{1,7}$|^\((?:c|photo|image)\)\s|\s\((?:photo|image|credit)\b[^()]{1,40}\)$|^[\s.*_=~-]{5,}$|^•\s[A-Z][A-Za-z ]{2,28}$|^\([A-Z]{4,12}\) – .{4,60} You are subscribed to\b/i;

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
  for (let i = 0; i < Math.min(lines.length, MAX_LINES); i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    const written = text.slice(line.start, line.end);
    const isLong = written.length > LONGEST_HEADER_LINE;
    const span = { start: line.start, end: line.end };
    const take = (zone: Zone['kind']): void => {
      zones.push({ kind: zone, start: line.start, end: line.end });
    };
    const phrase = isLong ? undefined : linePhrase(withoutMarks(written));
    // such a line is nothing else
    const isTold = phrase?.zone === 'type-line' || phrase?.zone === 'office';
    const isOpen = !isLong && !isTold;
    const prefix = isOpen ? startPhrase(written) : undefined;
    const parts = isOpen ? datelineAt(sequence, knowledge, line) : undefined;
    const office = isOpen ? collapsedOffice(written) : undefined;
    const numbered = !isTold && dateline === undefined ? dayOfNumbered(sequence, line, written) : undefined;
    const mailed = !isTold && dateline === undefined ? mailedTitle(written) : undefined;
    const signed = isOpen && place === undefined ? wireLine(text, sequence, knowledge, line) : undefined;
    const isLast = lines[i + 1]?.continues !== true;
    if (office !== undefined) {
      kind ??= linePhrase(written.slice(0, office).trim())?.kind;
      zones.push(
        { kind: 'type-line', start: line.start, end: line.start + office },
        { kind: 'office', start: line.start + office, end: line.end },
      );
    } else if (numbered?.date.start !== undefined) {
      const titleStart = sequence.start[numbered.last + (DATED.test(written) ? 1 : 2)] ?? line.end;
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
    } else if (mailed !== undefined) {
      const titleEnd = line.start + mailed.text.length;
      dateline = { date: mailed.date, span: { start: titleEnd, end: line.end } };
      if (mailed.text !== '') {
        title = { text: foldSpace(mailed.text), span: { start: line.start, end: titleEnd } };
        zones.push({ kind: 'title', start: line.start, end: titleEnd });
      }
      zones.push({ kind: 'dateline', start: titleEnd, end: line.end });
    } else if (phrase?.zone === 'type-line') {
      if (phrase.general === true) labelled ??= phrase.kind;
      else kind ??= phrase.kind;
      take('type-line');
    } else if (phrase?.zone === 'office') take('office');
    else if (signed !== undefined) {
      wired = true;
      dateline ??= signed.date;
      place = signed.place;
      take('dateline');
    } else if (parts !== undefined) {
      const isBlogDate =
        i === 0 && parts.place === undefined && hasLaterDateline(text, sequence, knowledge, lines);
      if (isBlogDate) blogDate = true;
      else {
        dateline ??= parts.date;
        place ??= parts.place;
        if (parts.ofNews === true) labelled ??= 'news';
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
    else if (!isLong && ENDS_REPORTER.test(written) && REPORTER.test(written)) {
      labelled ??= 'news';
      take('web-furniture');
    } else if (!isLong && (COMMUNICATED.test(written) || PAGE_FROM.test(written))) take('office');
    else if (!isLong && CRUMBS.test(written)) take('web-furniture');
    else if (!isLong && mayNameContact(zones.at(-1), title !== undefined) && isContact(text, lines, i))
      take('contact');
    else if (prefix?.row.zone === 'office' && written.length < 70 && zones.length > 0) take('office');
    else if (!isLong && zones.length > 0 && SHOUTED_PERSON.test(written)) take('office');
    else if (!isLong && isIssuerLine(sequence, knowledge, line)) take('office');
    else if (!isLong && OPEN_FIELD.test(written)) take('dateline');
    else if (title === undefined && dateline === undefined && isNotice(sequence, knowledge, line, written))
      take('boilerplate');
    else if (i === 0 && PAGE_OF.test(written) && isLabelOfPage(sequence, text, lines)) take('web-furniture');
    else if (
      title === undefined &&
      ((isMenu(written) && !endsSentence(text, line)) ||
        isCountedPath(text, lines, i) ||
        isAboveMenu(text, lines, i) ||
        isSection(sequence, text, lines, i))
    )
      take('web-furniture');
    else if (!isLong && dateline === undefined && ISSUED_BY.test(written)) {
      const { from, to } = tokensIn(sequence, line);
      const date = firstFullDate(sequence, from, to);
      if (date?.date.start !== undefined)
        dateline = {
          date: date.date.start,
          span: { start: sequence.start[date.first] ?? 0, end: sequence.end[date.last] ?? 0 },
        };
      take('dateline');
    } else if (
      (isTitleLine(sequence, text, line, lines[i + 1], i === 0) || (isLast && JOINT.test(written))) &&
      repeatsTitle(written, knownTitle)
    ) {
      if (
        title === undefined ||
        (!SAYS_KIND.test(title.text) && (opensWith(text, lines[i + 1], written) || JOINT.test(written)))
      )
        title = { text: foldSpace(written), span };
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
    else if (title !== undefined && MINISTER.test(written) && (isLast || isLineOfPage(text, lines[i + 1])))
      take('office');
    else if (title !== undefined && place === undefined && isLast && BYLINE.test(written))
      take('web-furniture');
    else if (title === undefined && !isLong && isLabelOfPage(sequence, text, lines.slice(i, i + 3)))
      take('web-furniture');
    else if (
      title === undefined &&
      dateline === undefined &&
      ((kind === undefined && isAboveTypeLine(text, lines, i)) ||
        isAboveDateline(sequence, knowledge, text, lines, i))
    )
      take('web-furniture');
    else {
      const isDated = dateline !== undefined;
      const opening = isDated ? undefined : openingDateline(text, sequence, knowledge, line);
      const wire = place === undefined ? wireDateline(text, sequence, knowledge, line) : undefined;
      const caps = place ? undefined : placeInCapitals(text, sequence, knowledge, line, isDated);
      const openingPlace = wire ?? caps;
      wired ||= wire?.agency === true;
      // "Oslo, Feb 23: "
      const isColon = wire !== undefined && text.slice(wire.end - 2, wire.end).startsWith(':');
      if (caps?.ofNews === true || isColon) labelled ??= 'news';
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
    title,
    kind,
    labelled,
    wired,
    dateline,
    place,
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
    if (endsSentence(text, line) && !isStandfirst(text, lines, i)) return -1;
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

/** `From: Foreign Office`, `Hon Jane Roe`, `press@example.org`: a short line between the others that ends no sentence. */
function isHeadingLine(written: string): boolean {
  return written.length <= LONGEST_HEADING && !/[.;,–—-]["”]?$/u.test(written);
}

const BANNERS: ReadonlySet<PhraseZone> = new Set(['archive-banner', 'portal-notice']);

/** `This page is archived, and external links may not function.` above a release. */
function isNotice(sequence: Sequence, knowledge: Knowledge, line: TextLine, written: string): boolean {
  return innerPhrase(written, BANNERS, noticesIn(sequence, knowledge, line)) !== undefined;
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
