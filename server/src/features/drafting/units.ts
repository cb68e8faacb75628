/** A release in the pieces in which a draft takes it over: lines of the header, and sentences with what they tell. */
import type { MentionType, Paragraph, Reference, Release, ZoneKind } from '../../release/model';
import { isProse } from '../../rules/guards';
import { contains, firstEndingAfter, overlaps, type Span } from '../../text/span';
import { seriesKeyOfMention } from '../../workspace/meetings';
import type { WorkspaceDocument } from '../../workspace/document';

/**
 * `frame`: tells of the meeting, the delegations, or another round of the series, so its words are kept and its
 * facts are not. `quote`: somebody’s words. `kept`: the issuer’s address or office, and no
 * fact of the meeting. `account`: what was discussed.
 */
export type UnitKind = 'frame' | 'quote' | 'kept' | 'account';

const NO_FACTS: ReadonlySet<MentionType> = new Set(['contact', 'country', 'dialogue']);

export interface Unit extends Span {
  readonly kind: UnitKind;
}

/** Marks of lists, headings and quotations in front of the first word: `- `, `## `, `> `, `1. `. */
const MARKS = /^(?:\s|[-*+>#•]|\d{1,2}[.)]\s)+/u;

/** Whether a reference speaks of another round of the series that the release is about. */
export function isToSeries(reference: Reference): boolean {
  return reference.relation === 'previous' || reference.relation === 'next';
}

/** The spans that make a sentence part of the frame. */
function frameSpans({ facts, eventSeries }: WorkspaceDocument): readonly Span[] {
  const [series] = eventSeries;
  const events = facts.events.filter((_, at) => at === 0 || eventSeries[at] === series);
  const told = events.flatMap((event) => [event.span, event.dateSpan, event.placeSpan, event.ordinalSpan]);
  const named = facts.mentions.filter(
    (one) => one.type === 'dialogue' && series !== undefined && seriesKeyOfMention(facts, one) === series,
  );
  const present = facts.delegations.flatMap((side) => [
    ...[...side.heads, ...side.members].map((one) => one.span),
    ...side.agencies,
  ]);
  return [
    ...told,
    ...named,
    ...present,
    ...facts.references.filter(isToSeries).map((one) => one.span),
  ].filter((span) => span !== undefined);
}

function sentencesIn(release: Release, paragraph: Paragraph): readonly Span[] {
  const parts: Span[] = [];
  let from = paragraph.start;
  for (let i = firstEndingAfter(release.sentences, from); i < release.sentences.length; i += 1) {
    const sentence = release.sentences[i];
    if (sentence === undefined || sentence.start >= paragraph.end) break;
    const start = Math.max(from, sentence.start);
    const end = Math.min(sentence.end, paragraph.end);
    parts.push({ start: from, end: start }, { start, end });
    from = end;
  }
  parts.push({ start: from, end: paragraph.end });
  return parts.flatMap((part) => trimmed(release.text, part));
}

function trimmed(text: string, part: Span): readonly Span[] {
  const written = text.slice(part.start, part.end);
  const start = part.start + (MARKS.exec(written)?.[0].length ?? 0);
  const end = part.start + written.trimEnd().length;
  return start < end ? [{ start, end }] : [];
}

/** The sentences of prose and the lines of the title, in order; `release` is the whole reading of the document. */
export function unitsOf(document: WorkspaceDocument, release: Release): readonly Unit[] {
  const frame = frameSpans(document);
  const kindOf = (span: Span, zone: ZoneKind): UnitKind => {
    if (frame.some((one) => overlaps(one, span))) return 'frame';
    if (release.quotations.some((one) => overlaps(one, span))) return 'quote';
    const inside = release.mentions.filter((one) => overlaps(one, span));
    const isOffice = inside.some((one) => one.type === 'agency' && contains(one, span));
    const isAddress =
      inside.some(({ type }) => type === 'contact') && inside.every(({ type }) => NO_FACTS.has(type));
    return isAddress || (isOffice && zone === 'title') ? 'kept' : 'account';
  };
  return release.paragraphs
    .filter(({ zone }) => zone === 'title' || isProse(zone))
    .flatMap((paragraph) =>
      sentencesIn(release, paragraph).map((span) => ({ ...span, kind: kindOf(span, paragraph.zone) })),
    );
}
