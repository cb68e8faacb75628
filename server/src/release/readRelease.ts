/** Reads one release: a pure function of its text, its name and the knowledge. */
import type { Knowledge } from '../gazetteer/knowledge';
import { lineTableOf } from '../text/lineTable';
import { firstEndingAfter, withoutOverlaps } from '../text/span';
import type { Span } from '../text/span';
import { foldSpace } from '../tokens/fold';
import { readableText } from '../tokens/readable';
import { sequenceOf } from '../tokens/sequence';
import type { TextFormat, Tokens } from '../tokens/token';
import { tokenize } from '../tokens/tokenize';
import { findAcronyms } from './acronyms';
import { readFacts } from './facts/readFacts';
import { readFrontMatter } from './frontMatter';
import type { FrontMatter } from './frontMatter';
import { readHeader } from './header';
import { closingDateline } from './datelines';
import { lateDateline, lateWire } from './runInDatelines';
import { linesOf, paragraphsOf, unwrapped } from './layout';
import { assembleMentions } from './mentions/assemble';
import { findMentions } from './mentions/findMentions';
import { formOf as contactForm } from './mentions/contacts';
import type { ContactMention, Mention, Release, ReleaseFacts, Sentence } from './model';
import { quotationsOf, withoutStatement } from './quotations';
import { scanOf } from './scan';
import type { Scan } from './scan';
import { clearText } from './clear/clearText';
import { htmlView } from './htmlView';
import { moved, paragraphAt, zoneAt } from './clear/inFile';
import { figuresOf, issuerOf, ownerOf } from './issuer';
import { findTerms } from './terms';
import { readZones } from './zones';
import { readWording } from './wording/readWording';

export interface ReadOptions {
  /** Base name of the file: a date at its head dates a release that has no other date. */
  readonly fileName: string;
  readonly format: TextFormat;
  readonly knowledge: Knowledge;
}

const FILE_DATE = /^(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/;

function fileDate(fileName: string): string | undefined {
  const match = FILE_DATE.exec(fileName);
  if (match === null) return undefined;
  const day = `${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}

function issuedBy(
  dateline: { date: string; span: Span } | undefined,
  frontMatter: string | undefined,
  fileName: string,
): ReleaseFacts['issued'] {
  if (dateline !== undefined) return { date: dateline.date, source: 'dateline', span: dateline.span };
  if (frontMatter !== undefined) return { date: frontMatter, source: 'front-matter' };
  const named = fileDate(fileName);
  return named === undefined ? null : { date: named, source: 'file-name' };
}

function sentencesOf(scan: Scan): readonly Sentence[] {
  const { sentence } = scan;
  const { start, end, count } = scan.sequence;
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 1; i <= count; i += 1) {
    if (i < count && sentence[i] === sentence[first]) continue;
    sentences.push({ start: start[first] ?? 0, end: end[i - 1] ?? 0 });
    first = i;
  }
  return sentences;
}

/**
 * Reads a release. Never throws, whatever the text; time is linear in its length.
 * Offsets are UTF-16 code units in `text`, the decoded text of the file without its byte-order mark.
 */
export function readRelease(text: string, options: ReadOptions): Release {
  const view = options.format === 'html' ? htmlView(text) : text;
  const tokens = tokenize(view, options.format);
  const frontMatter = readFrontMatter(view);
  const clear = clearText(tokens, options.format, frontMatter.end);
  if (clear === undefined) {
    const release = readTokens(tokens, frontMatter, options);
    if (view === text) return release;
    // the view has the offsets of the file, but padding and line ends where the file has tags
    return { ...release, text, mentions: asWritten(text, release.mentions), lines: lineTableOf(text) };
  }
  const read = readTokens(clear.tokens, frontMatter, options);
  const placed = moved(read, text, clear.inFile);
  const targets = clear.targets.map((span) => linkTarget(text, span, placed));
  return {
    wording: placed.wording,
    kind: placed.kind,
    profile: placed.profile,
    persons: placed.persons,
    events: placed.events,
    delegations: placed.delegations,
    references: placed.references,
    format: placed.format,
    title: placed.title,
    issued: placed.issued,
    mentions: withoutOverlaps(targets.length === 0 ? placed.mentions : [...placed.mentions, ...targets]),
    // what is put in front of a paragraph, or takes a marker away, goes by its marks too
    paragraphs: placed.paragraphs.map((one) => paragraphAt(one, clear.withMarks)),
    zones: placed.zones.map((one) => zoneAt(one, clear.withMarks)),
    markers: placed.markers.map((one) => ({ ...one, ...clear.withMarks(one.start, one.end) })),
    sentences: placed.sentences,
    quotations: placed.quotations,
    acronyms: placed.acronyms,
    terms: placed.terms,
    issuedAt: placed.issuedAt,
    headline: read.headline,
    text,
    tokens,
    lines: lineTableOf(text),
  };
}

/** Mentions with the characters that the file has at their places. */
function asWritten(text: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) }));
}

/** `https://example.org` behind the words of a link. */
function linkTarget(
  text: string,
  { start, end }: Span,
  { paragraphs, quotations }: Pick<Release, 'paragraphs' | 'quotations'>,
): ContactMention {
  const written = text.slice(start, end);
  return {
    ...{ type: 'contact', start, end, text: written, value: foldSpace(written), malformed: false },
    form: contactForm(written),
    zone: paragraphs[firstEndingAfter(paragraphs, start)]?.zone ?? 'body',
    quoted: (quotations[firstEndingAfter(quotations, start)]?.start ?? text.length) <= start,
  };
}

/** More lines have no header. */
const MOST_HEADER_LINES = 60;

function readTokens(tokens: Tokens, frontMatter: FrontMatter, options: ReadOptions): Release {
  const { knowledge, format } = options;
  const { text } = tokens;
  const readable = readableText(tokens);
  const sequence = sequenceOf(tokens, knowledge.vocabulary, frontMatter.end, readable);
  const lineTable = lineTableOf(text);
  const lines = linesOf(text, lineTable, frontMatter.end);
  const header = readHeader(
    text,
    sequence,
    knowledge,
    unwrapped(text, lines, MOST_HEADER_LINES, frontMatter.title),
    frontMatter.title,
  );
  const prose = lines
    .filter((line) => line.end > header.end)
    // a dateline may open the line of the first sentence
    .map((line) => (line.start < header.end ? { ...line, start: header.end, continues: false } : line));
  const title =
    frontMatter.title === undefined ? (header.title ?? null) : { ...header.title, text: frontMatter.title };
  const zoned = readZones(
    text,
    sequence,
    knowledge,
    header,
    title?.text,
    paragraphsOf(text, prose, format),
    frontMatter.end,
  );
  const wire =
    header.place === undefined && !header.wired ? lateWire(text, sequence, knowledge, prose) : undefined;
  const early = header.dateline ?? wire?.date;
  const late = early === undefined ? lateDateline(text, sequence, knowledge, prose) : undefined;
  const upper = early ?? late?.date;
  const upperPlace = header.place ?? wire?.place ?? late?.place;
  const closing =
    upper === undefined || upperPlace === undefined ? closingDateline(sequence, knowledge, lines) : undefined;
  const dateline = upper ?? closing;
  const place = upperPlace ?? (dateline?.date === closing?.date ? closing?.place : undefined);
  const issued = issuedBy(dateline, frontMatter.date, options.fileName);
  const scan = scanOf(sequence, zoned.paragraphs, knowledge);
  const owner = frontMatter.source === undefined ? undefined : ownerOf(frontMatter.source);
  const found = findMentions(scan, issued?.date ?? null, figuresOf(owner));
  const quotations = quotationsOf(text, sequence, zoned.paragraphs);
  const quoted = withoutStatement(text, quotations, zoned.paragraphs);
  const mentions = assembleMentions({ text, scan, paragraphs: zoned.paragraphs, quotations: quoted }, found);
  const base = {
    text,
    format,
    tokens,
    title,
    issued,
    mentions,
    paragraphs: zoned.paragraphs,
    zones: zoned.zones,
    markers: zoned.markers,
    sentences: sentencesOf(scan),
    quotations,
    lines: lineTable,
    acronyms: findAcronyms(scan, found),
    terms: findTerms({ scan, text, mentions, quotations, paragraphs: zoned.paragraphs }),
    issuedAt: place === undefined ? null : { place: cityOf(text, place, mentions), span: place },
  };
  const { sentences, zones, paragraphs } = base;
  const facts = readFacts(scan, found, readable === text ? base : { ...base, text: readable }, {
    kind: header.kind,
    labelled: header.labelled,
    wired: header.wired || wire !== undefined || (upper === undefined && closing?.agency === true),
    wrapped: zoned.wrapped,
    hasFrontMatter: frontMatter.end > 0,
    issuer: issuerOf(owner, found.agencies, scan, zoned.paragraphs),
  });
  // written out: joining objects of many parts takes long
  return {
    wording: readWording({
      text,
      tokens,
      sequence,
      lines: lineTable,
      zones,
      paragraphs,
      sentences,
      mentions,
      quotations,
    }),
    kind: facts.kind,
    profile: facts.profile,
    persons: facts.persons,
    events: facts.events,
    delegations: facts.delegations,
    references: facts.references,
    headline: facts.headline,
    text,
    format,
    tokens,
    title,
    issued,
    mentions,
    paragraphs,
    zones,
    markers: base.markers,
    sentences,
    quotations,
    lines: lineTable,
    acronyms: base.acronyms,
    terms: base.terms,
    issuedAt: base.issuedAt,
  };
}

/** `Oslo` of `Oslo, Norway`: the country behind a city is no part of the place. */
function cityOf(text: string, place: Span, mentions: readonly Mention[]): string {
  const at = firstEndingAfter(mentions, place.start);
  const [city, country] = [mentions[at], mentions[at + 1]];
  const isParted =
    city?.type === 'place' &&
    city.start === place.start &&
    country?.type === 'country' &&
    country.end === place.end;
  return text.slice(place.start, isParted ? city.end : place.end);
}

/** The facts of a release without its text: what a workspace keeps of a closed document. */
export function factsOf(release: Release): ReleaseFacts {
  const {
    text: _text,
    tokens: _tokens,
    paragraphs: _paragraphs,
    sentences: _sentences,
    quotations: _quotations,
    headline: _headline,
    ...facts
  } = release;
  return facts;
}
