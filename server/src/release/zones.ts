/** The zones of a release: header lines, then paragraphs by what they say. */
import type { Knowledge } from '../gazetteer/knowledge';
import type { PhraseZone, ZonePhraseRow } from '../gazetteer/rows';
import type { Span } from '../text/span';
import { lean } from '../tokens/leanPattern';
import { foldPhrase } from '../tokens/fold';
import type { Sequence } from '../tokens/token';
import type { Header } from './headerLine';
import type { Paragraph, TextMarker, Zone, ZoneKind } from './model';
import { mayBe } from './phraseEnds';
import { innerPhrase, linePhrase, noticesIn, startPhrase } from './zonePhrases';

/** The first paragraph, where it is longer, tells something else too. */
const SHORT_NOTICE = 300;
/** How many paragraphs at the end may be contact lines and notices. */
const TAIL = 14;
const NOTICES: ReadonlySet<PhraseZone> = new Set(['portal-notice', 'archive-banner', 'contact']);
const INLINE_BEGIN = /[([]?\bbegin text\b:?[)\]]?:?$/i;
/** What both of them end with. */
const TEXT_AT_END = /text\b/i;
const INLINE_END = /[([]?\bend text\b\.?[)\]]?\.?$/i;

export interface ZoneReading {
  readonly zones: readonly Zone[];
  readonly paragraphs: readonly Paragraph[];
  readonly markers: readonly TextMarker[];
  readonly wrapped: boolean;
}

interface State {
  inText: boolean;
  hasLead: boolean;
}

/** The zone of a paragraph behind the header that is not prose, if it is none. */
function noticeZone(
  written: string,
  line: PhraseZone | undefined,
  inTail: boolean,
  notices: () => readonly ZonePhraseRow[],
): ZoneKind | undefined {
  if (line === 'end-mark') return 'boilerplate';
  if (line === 'furniture') return 'web-furniture';
  if (!inTail) return undefined;
  const start = startPhrase(written)?.row.zone;
  if (start === 'source-line' || start === 'furniture')
    return written.length < 200 ? 'web-furniture' : undefined;
  if (start === 'feed-prefix') return 'web-furniture';
  if (start === 'contact' && written.length < 400) return 'contact';
  const inner = innerPhrase(written, NOTICES, notices())?.zone;
  if (inner === 'contact') return 'contact';
  return inner === undefined ? undefined : 'boilerplate';
}

function markersOf(written: string, line: PhraseZone | undefined, paragraph: Span): TextMarker | undefined {
  if (line === 'begin-text') return { side: 'begin', ...paragraph };
  if (line === 'end-text') return { side: 'end', ...paragraph };
  if (!TEXT_AT_END.test(written.slice(-12))) return undefined;
  const tail = written.slice(-24);
  const begin = INLINE_BEGIN.exec(tail);
  if (begin !== null) return { side: 'begin', start: paragraph.end - begin[0].length, end: paragraph.end };
  const end = INLINE_END.exec(tail);
  return end === null ? undefined : { side: 'end', start: paragraph.end - end[0].length, end: paragraph.end };
}

function zoneOf(
  written: string,
  line: PhraseZone | undefined,
  state: State,
  inTail: boolean,
  isTitleAgain: boolean,
  isLast: boolean,
  notices: () => readonly ZonePhraseRow[],
): ZoneKind {
  const notice = noticeZone(
    written,
    line,
    // the lead may end in "For more information, contact …"
    inTail &&
      (state.hasLead || written.length < SHORT_NOTICE) &&
      (!state.inText || written.length < 500 || !/[a-z]{3}\. [A-Z]/.test(written)),
    notices,
  );
  if (notice !== undefined) return notice;
  if (isTitleAgain) return !state.hasLead && MARKED.test(written) ? 'title' : 'web-furniture';
  if (state.inText) return 'joint-text';
  if (!state.hasLead && written.length < 80 && ADDRESS_LINE.test(written)) return 'contact';
  if (!state.hasLead && !isLast && mayBeHeading(written) && HEADING.test(written)) return 'body';
  if (!state.hasLead && !isLast && written.length < LONGEST_FIELDS && FIELDS.test(written)) return 'body';
  if (!state.hasLead) {
    state.hasLead = isLast || written.length > LONGEST_ENVELOPE || !ENVELOPE.test(written);
    return 'lead';
  }
  return 'body';
}

/** `**The Title of the Page**` above the lead: the heading of the release, not of the page around it. */
const MARKED = /^[*_#]/;
const MARKS = /[*_#]+|<\/?[a-z]{1,6}>/gi;

/** Whether a paragraph is the title once more; what is much shorter or longer need not be folded. */
function repeats(written: string, title: string): boolean {
  const isAsLong = written.length * 2 >= title.length && title.length * 2 >= written.length - 24;
  if (!isAsLong) return false;
  if (MARKED.test(written)) return foldPhrase(written.replace(MARKS, '')) === title;
  return mayBe(written, title) && foldPhrase(written) === title;
}

/** `The following statement was issued by …`: what stands behind it is the lead as well. */
const ENVELOPE =
  /^\W*(?:The\s+(?:text\s+of\s+the\s+)?following|Following\s+is|The\s+text\s+of)\b[^]*\b(?:statement|text|communiqu[eé]|declaration)\b/i;

const LONGEST_ENVELOPE = 500;

/** `**Introduction**`, `I. Opening`: a short line without a full stop is no lead. */
const HEADING = lean(/^[*_#\s]*(?=.{3,60}$)(?:[\dIVX]{1,4}[.)]\s)?[^.!?;]*[\p{L}\d][*_\s]*$/u);

const LONGEST_HEADING = 60;
const OPENS_MARKED = /^[*_#\s]/;

/** Whether it is short enough, the marks in front of it left out. */
function mayBeHeading(written: string): boolean {
  return written.length <= LONGEST_HEADING || OPENS_MARKED.test(written);
}

/** `Date: 3 May 2022`, `Time: 13h00`: what a notice tells above its text. */
const FIELDS = /^[*_#\s•-]*(?:dates?|time|venue|where|when)[*_\s]*:/i;
const LONGEST_FIELDS = 200;

/** A mail address or telephone number alone, between header and prose. */
const ADDRESS_LINE = /^(?:(?:e-?mail|tel|phone)\W*)?(?:[\w.+-]+@[\w.-]+|\+?[\d() .-]{7,})$/i;

/**
 * Assigns every paragraph its zone.
 * @param known the title of the release, of its header or its front matter
 * @param paragraphs those behind `header.end`
 */
export function readZones(
  text: string,
  sequence: Sequence,
  knowledge: Knowledge,
  header: Header,
  known: string | undefined,
  paragraphs: readonly Span[],
  frontMatterEnd: number,
): ZoneReading {
  const zones: Zone[] = frontMatterEnd > 0 ? [{ kind: 'front-matter', start: 0, end: frontMatterEnd }] : [];
  zones.push(...header.zones);
  const markers: TextMarker[] = [];
  const result: Paragraph[] = header.zones.map((zone) => ({
    start: zone.start,
    end: zone.end,
    zone: zone.kind,
  }));
  const state: State = { inText: false, hasLead: false };
  const title = known === undefined ? undefined : foldPhrase(known);
  let wrapped = header.wrapped;
  for (let i = 0; i < paragraphs.length; i += 1) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined) continue;
    const { start, end } = paragraph;
    const written = text.slice(start, end);
    const line = linePhrase(written)?.zone;
    const marker = markersOf(written, line, paragraph);
    if (marker?.start === start) {
      markers.push(marker);
      state.inText = marker.side === 'begin';
      state.hasLead = true;
      zones.push({ kind: 'text-marker', start, end });
      result.push({ zone: 'text-marker', start, end });
      continue;
    }
    const isTitleAgain = title !== undefined && written.length < 300 && repeats(written, title);
    const kind = zoneOf(
      written,
      line,
      state,
      paragraphs.length - i <= TAIL,
      isTitleAgain,
      i === paragraphs.length - 1,
      () => noticesIn(sequence, knowledge, paragraph),
    );
    if (kind === 'boilerplate' || kind === 'web-furniture') state.inText = false;
    if (kind === 'web-furniture') wrapped = true;
    zones.push({ kind, start, end });
    result.push({ zone: kind, start, end });
    if (marker !== undefined) {
      markers.push(marker);
      state.inText = marker.side === 'begin';
      state.hasLead = true;
    }
  }
  return { zones, paragraphs: result, markers, wrapped };
}
