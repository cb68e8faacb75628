/** The parts of a document that are not the release: what feeds, blogs and portals put around it. */
import type { Release } from '../../release/model';
import { innerPhrase, linePhrase, startPhrase } from '../../release/zonePhrases';
import type { TextEdit } from '../../text/edits';
import type { Span } from '../../text/span';
import { foldPhrase } from '../../tokens/fold';

export type WrapperKind = 'feed-prefix' | 'title-again' | 'blog' | 'source' | 'notice';

export interface WrapperPart extends Span {
  readonly kind: WrapperKind;
}

const NOTICES = new Set(['portal-notice', 'archive-banner'] as const);

/** A joint text that is opened and closed is nobody’s wrapper, whatever its words. */
function isQuotedText(release: Release, span: Span): boolean {
  return release.markers.some((begin, i) => {
    const end = release.markers[i + 1];
    return begin.side === 'begin' && end?.side === 'end' && begin.end <= span.start && span.end <= end.start;
  });
}

/** The line of a feed’s prefix: without the title behind it, unless another line repeats that title. */
function prefixPart(release: Release, at: number): WrapperPart | undefined {
  const prefix = release.zones[at];
  const title = release.zones[at + 1];
  if (prefix === undefined) return undefined;
  const part = { start: prefix.start, end: prefix.end, kind: 'feed-prefix' } as const;
  if (title?.kind !== 'title') return part;
  const folded = foldPhrase(release.text.slice(title.start, title.end));
  const isRepeated = release.zones.some(
    (zone, i) =>
      i !== at + 1 &&
      zone.kind === 'title' &&
      foldPhrase(release.text.slice(zone.start, zone.end)) === folded,
  );
  return isRepeated ? { ...part, end: title.end } : part;
}

function furnitureKind(release: Release, span: Span): WrapperKind {
  const written = release.text.slice(span.start, span.end);
  const start = startPhrase(written)?.row.zone;
  if (start === 'source-line') return 'source';
  if (start === 'feed-prefix') return 'title-again';
  const title = release.title === null ? undefined : foldPhrase(release.title.text);
  return title !== undefined && foldPhrase(written) === title ? 'title-again' : 'blog';
}

/** All parts in the order of the text. */
export function wrapperOf(release: Release): readonly WrapperPart[] {
  const parts: WrapperPart[] = [];
  for (const [i, zone] of release.zones.entries()) {
    if (isQuotedText(release, zone)) continue;
    if (zone.kind === 'feed-prefix') {
      const part = prefixPart(release, i);
      if (part !== undefined) parts.push(part);
    } else if (zone.kind === 'web-furniture') {
      parts.push({ start: zone.start, end: zone.end, kind: furnitureKind(release, zone) });
    } else if (zone.kind === 'boilerplate') {
      const written = release.text.slice(zone.start, zone.end);
      if (linePhrase(written)?.zone === 'end-mark' || innerPhrase(written, NOTICES) === undefined) continue;
      parts.push({ start: zone.start, end: zone.end, kind: 'notice' });
    }
  }
  return parts;
}

/** A part with the line breaks behind it, or those in front where it is the last. */
function withBreaks(text: string, part: Span): Span {
  const after = /^[ \t]*(?:\r\n|\r|\n)*/.exec(text.slice(part.end))?.[0].length ?? 0;
  if (part.end + after < text.length) return { start: part.start, end: part.end + after };
  const before = /(?:\r\n|\r|\n)*$/.exec(text.slice(0, part.start))?.[0].length ?? 0;
  return { start: part.start - before, end: part.end };
}

/** Deletions of parts, given in the order of the text, each with the line breaks that it would leave. */
export function withoutParts(text: string, parts: readonly Span[]): readonly TextEdit[] {
  const spans: Span[] = [];
  for (const part of parts) {
    const span = withBreaks(text, part);
    const last = spans.at(-1);
    spans.push(last !== undefined && span.start < last.end ? { start: last.end, end: span.end } : span);
  }
  return spans.map((span) => ({ span, text: '' }));
}
