/** Guards that several rules share, so that a rule file holds only what is its own. */
import type { ReleaseFacts, ZoneKind } from '../release/model';
import { firstEndingAfter, itemAt } from '../text/span';
import type { Span } from '../text/span';

const WRAPPER: ReadonlySet<ZoneKind> = new Set([
  'front-matter',
  'feed-prefix',
  'boilerplate',
  'web-furniture',
]);
const PROSE: ReadonlySet<ZoneKind> = new Set(['lead', 'body', 'joint-text']);

/** Written by the issuer: not a portal's notice, a feed's prefix, blog furniture or metadata. */
export function isIssuersText(zone: ZoneKind): boolean {
  return !WRAPPER.has(zone);
}

/** Whole sentences of the release itself, header, contact line and wrapper left out. */
export function isProse(zone: ZoneKind): boolean {
  return PROSE.has(zone);
}

/** The zone that covers an offset; `body` where none does. */
export function zoneAt(facts: ReleaseFacts, offset: number): ZoneKind {
  return itemAt(facts.zones, offset)?.kind ?? 'body';
}

/** Whether the span lies wholly inside one of the sorted spans (quotations, sentences). */
export function isInside(spans: readonly Span[], inner: Span): boolean {
  const around = spans[firstEndingAfter(spans, inner.start)];
  return around !== undefined && around.start <= inner.start && inner.end <= around.end;
}

/** A news item: its own conventions for titles, honorifics and lists. */
export function isNews(facts: ReleaseFacts): boolean {
  return facts.profile === 'news' || facts.kind === 'news';
}

/** An account of a meeting: rules of events and delegations make no sense for proclamations, letters and policy. */
export function tellsOfMeeting(facts: ReleaseFacts): boolean {
  return facts.events.length > 0 && facts.kind !== 'other' && facts.kind !== 'fact-sheet';
}
