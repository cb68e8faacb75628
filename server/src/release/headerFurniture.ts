/** Lines of a header that are the page's: menus, captions, notices, labels, who reports. */
import type { Knowledge } from '../gazetteer/knowledge';
import type { PhraseZone } from '../gazetteer/rows';
import { lean } from '../tokens/leanPattern';
import type { Sequence } from '../tokens/token';
import { zoneOf } from './headerLine';
import type { Header, HeaderLine, HeaderPart } from './headerLine';
import type { TextLine } from './layout';
import {
  CRUMBS,
  isAboveDateline,
  isAboveMenu,
  isAboveTypeLine,
  isContact,
  isCountedPath,
  isLabelOfPage,
  isMenu,
  isSection,
  mayNameContact,
  PAGE_OF,
} from './pageLines';
import { endsSentence } from './titleLines';
import { innerPhrase, noticesIn } from './zonePhrases';

/** `Skip navigation`; how a paper is classified counts as its type. */
export function knownFurniture(line: HeaderLine): HeaderPart | undefined {
  if (line.phrase?.zone === 'furniture') return { zones: zoneOf(line, 'web-furniture') };
  return line.phrase?.zone === 'classification' ? { zones: zoneOf(line, 'type-line') } : undefined;
}

const LONGEST_FURNITURE = 240;

/** `(Photo 1) Ministers shaking hands`, `• Hits: 3120`, `6754/10 (Presse 40)` */
const CAPTION =
  /^\d{3,6}\/\d{2}(?:\s\([^()]{1,20}\))?$|^[([]photo\b[^)\]]{0,12}[)\]]|^[•*·-]\s*(?:hits?|views?)\s*:\s*\d{1,7}$|^\((?:c|photo|image)\)\s|\s\((?:photo|image|credit)\b[^()]{1,40}\)$|^[\s.*_=~-]{5,}$|^•\s[A-Z][A-Za-z ]{2,28}$|^\([A-Z]{4,12}\) – .{4,60} You are subscribed to\b/i;

/** `(Photo 1) Ministers shaking hands`, and the bare number of clicks behind other furniture or the dateline. */
export function caption(line: HeaderLine, { zones }: Header): HeaderPart | undefined {
  const { written, prefix } = line;
  const before = zones.at(-1)?.kind;
  const isCaption =
    ((before === 'web-furniture' || before === 'dateline') && /^\d{1,7}$/.test(written)) ||
    (written.length < LONGEST_FURNITURE && (prefix?.row.zone === 'furniture' || CAPTION.test(written)));
  return isCaption ? { zones: zoneOf(line, 'web-furniture') } : undefined;
}

/** `Harbor News Service`, `By Special Correspondent`: who reports. */
const REPORTER = lean(
  /^(?:By )?(?:[\p{L}.-]+ ){0,4}(?:News Service|News Agency|News Desk|Web Desk|Special Correspondent|Our Correspondent|Staff Reporter|Bureau Report)$|^(?:\p{Lu}\.){2,4} Report$/u,
);

/** What it ends with: most lines are turned away by it. */
const ENDS_REPORTER = /(?:Service|Agency|Desk|Correspondent|Report(?:er)?)$/;

/** `Harbor News Service` */
export function reporter(line: HeaderLine): HeaderPart | undefined {
  const { written, isLong } = line;
  const isReporter = !isLong && ENDS_REPORTER.test(written) && REPORTER.test(written);
  return isReporter ? { zones: zoneOf(line, 'web-furniture'), labelled: 'news' } : undefined;
}

/** `Home > News > Statements` */
export function crumbs(line: HeaderLine): HeaderPart | undefined {
  return !line.isLong && CRUMBS.test(line.written) ? { zones: zoneOf(line, 'web-furniture') } : undefined;
}

/** `Contact: press@example.org` */
export function contactLine(line: HeaderLine, { zones, title }: Header): HeaderPart | undefined {
  const { source, at, isLong } = line;
  const isOfOffice =
    !isLong && mayNameContact(zones.at(-1), title !== undefined) && isContact(source.text, source.lines, at);
  return isOfOffice ? { zones: zoneOf(line, 'contact') } : undefined;
}

const BANNERS: ReadonlySet<PhraseZone> = new Set(['archive-banner', 'portal-notice']);

/** `This page is archived, and external links may not function.` above a release. */
export function notice(line: HeaderLine, { title, dateline }: Header): HeaderPart | undefined {
  if (title !== undefined || dateline !== undefined) return undefined;
  const { sequence, knowledge } = line.source;
  return isNotice(sequence, knowledge, line.line, line.written)
    ? { zones: zoneOf(line, 'boilerplate') }
    : undefined;
}

function isNotice(sequence: Sequence, knowledge: Knowledge, line: TextLine, written: string): boolean {
  return innerPhrase(written, BANNERS, noticesIn(sequence, knowledge, line)) !== undefined;
}

/** `2006 Public Statement` on top of the page. */
export function pageLabel(line: HeaderLine): HeaderPart | undefined {
  const { sequence, text, lines } = line.source;
  const isLabel = line.at === 0 && PAGE_OF.test(line.written) && isLabelOfPage(sequence, text, lines);
  return isLabel ? { zones: zoneOf(line, 'web-furniture') } : undefined;
}

/** `News | Travel | Contact`, `1. Home`, `Norway-Japan Relations`: where on a site the page stands. */
export function menu(line: HeaderLine, { title }: Header): HeaderPart | undefined {
  if (title !== undefined) return undefined;
  const { source, at, written } = line;
  const { sequence, text, lines } = source;
  const isOfSite =
    (isMenu(written) && !endsSentence(text, line)) ||
    isCountedPath(text, lines, at) ||
    isAboveMenu(text, lines, at) ||
    isSection(sequence, text, lines, at);
  return isOfSite ? { zones: zoneOf(line, 'web-furniture') } : undefined;
}

/** `By Jane Roe`, `Harbour News Staff`: a line under the day. */
const BYLINE = lean(
  /^(?:(?:[Bb]y|BY)\s\p{Lu}.{2,60}|\p{Lu}[^!?:;]{2,50}\s(?:Staff|STAFF|Desk|DESK|Correspondents?|CORRESPONDENTS?|Reporters?|Newsroom|NEWSROOM|Report))$/u,
);

/** `By Jane Roe` */
export function byline(line: HeaderLine, { title, place }: Header): HeaderPart | undefined {
  const isByline = title !== undefined && place === undefined && line.isLast && BYLINE.test(line.written);
  return isByline ? { zones: zoneOf(line, 'web-furniture') } : undefined;
}

/** `Readouts` directly above the title. */
export function labelAboveTitle(line: HeaderLine, { title }: Header): HeaderPart | undefined {
  const { source, at, isLong } = line;
  const { sequence, text, lines } = source;
  const isLabel = title === undefined && !isLong && isLabelOfPage(sequence, text, lines.slice(at, at + 3));
  return isLabel ? { zones: zoneOf(line, 'web-furniture') } : undefined;
}

/** What an archive's page sets above type line or dateline. */
export function aboveRelease(line: HeaderLine, { title, dateline, kind }: Header): HeaderPart | undefined {
  if (title !== undefined || dateline !== undefined) return undefined;
  const { sequence, knowledge, text, lines } = line.source;
  const isAbove =
    (kind === undefined && isAboveTypeLine(text, lines, line.at)) ||
    isAboveDateline(sequence, knowledge, text, lines, line.at);
  return isAbove ? { zones: zoneOf(line, 'web-furniture') } : undefined;
}
