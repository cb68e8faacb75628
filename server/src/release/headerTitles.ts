/** Lines of a header that are the title, or stand between it and the dateline. */
import type { Knowledge } from '../gazetteer/knowledge';
import { lean } from '../tokens/leanPattern';
import { foldPhrase, foldSpace } from '../tokens/fold';
import type { Sequence } from '../tokens/token';
import { datelineAt } from './datelines';
import { zoneOf } from './headerLine';
import type { Header, HeaderLine, HeaderPart } from './headerLine';
import type { TextLine } from './layout';
import { opensWith } from './pageLines';
import { endsSentence, isTitleLine, LONGEST_HEADER_LINE, SHORTEST_TITLE } from './titleLines';

/** `Counterterrorism: Second Ocean Dialogue`: a title behind the name of a feed. */
export function titleOfFeed(line: HeaderLine, above: Header): HeaderPart | undefined {
  const { start, end, written, prefix } = line;
  if (prefix?.row.zone !== 'feed-prefix') return undefined;
  const titleStart = start + prefix.length;
  const feed = { kind: 'feed-prefix', start, end: titleStart } as const;
  return {
    zones: titleStart < end ? [feed, { kind: 'title', start: titleStart, end }] : [feed],
    wrapped: true,
    title: above.title ?? {
      text: foldSpace(written.slice(prefix.length)),
      span: { start: titleStart, end },
    },
  };
}

/** `Joint Statement on …`: a title that tells the kind stays it. */
const SAYS_KIND = /\b(?:statement|communiqu[eé]|declaration|readout|release|fact sheet)\b/i;

/** `Joint Statement on the Ocean Dialogue.`: a title wherever it stands, and with a stop at its end. */
const JOINT = lean(
  /^Joint (?:Press |Media )?(?:Statement|Communiqu[eé]|Declaration) (?:o[nf]|by|for|from|between|following)\b(?!.*\p{Ll}{2}\.\s)(?!.*\b(?:was|were|is|are|has|have|had|will)\b).{10,160}$/iu,
);

/** `Second Norway-Chile Ocean Dialogue`; of several the first is the title, unless a later one is told to be it. */
export function titleLine(line: HeaderLine, { title }: Header): HeaderPart | undefined {
  const { start, end, written, source, at } = line;
  if (!isTitle(line) || !repeatsTitle(written, source.knownTitle)) return undefined;
  const outweighs =
    title === undefined ||
    (!SAYS_KIND.test(title.text) &&
      (opensWith(source.text, source.lines[at + 1], written) || JOINT.test(written)));
  const own = outweighs ? { text: foldSpace(written), span: { start, end } } : undefined;
  return { zones: zoneOf(line, 'title'), title: own };
}

function isTitle({ written, source, line, at, isLast }: HeaderLine): boolean {
  const { sequence, text, lines } = source;
  return isTitleLine(sequence, text, line, lines[at + 1], at === 0) || (isLast && JOINT.test(written));
}

/** Where the front matter has a title, only its own words are one in the text. */
function repeatsTitle(written: string, title: string | undefined): boolean {
  if (title === undefined) return true;
  const own = foldPhrase(written.replace(/[*_#<>/\\]+/g, ' '));
  const known = foldPhrase(title);
  return own.length >= SHORTEST_TITLE && (known.startsWith(own) || own.startsWith(known));
}

/** `Hon Jane Roe`, `press@example.org` in front of the dateline. */
export function headingLine(line: HeaderLine, { dateline }: Header): HeaderPart | undefined {
  const isHeading =
    dateline === undefined && isHeadingLine(line.written) && line.at < line.source.lastHeading();
  return isHeading ? { zones: zoneOf(line, 'office') } : undefined;
}

/** What the release is about, in a sentence between title and dateline. */
export function standfirstLine(line: HeaderLine, { dateline, title }: Header): HeaderPart | undefined {
  const { source, at } = line;
  const isLead =
    dateline === undefined &&
    title !== undefined &&
    isStandfirst(source.text, source.lines, at) &&
    at < source.lastHeading();
  return isLead ? { zones: zoneOf(line, 'lead') } : undefined;
}

/** How many lines of offices, names and labels may stand between type line or title and dateline. */
const MAX_HEADING_LINES = 10;
const LONGEST_HEADING = 60;

/** The index of the line with the dateline's date, among the first ones; -1 where prose begins before. */
export function lastHeading(
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

const PUBLISHED = /^(?:From|Published)\b/;
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
  return written.length <= LONGEST_HEADING && !/[.;,–—-]["”]?$/.test(written);
}
