/** What can be folded: header, joint text, each side's sentences, contact lines, notices and web wrapping. */
import type { ReleaseFacts, ZoneKind } from '../release/model';
import { positionAt } from '../text/lineTable';
import { cover, type Span } from '../text/span';

/** Whole lines, 0-based; `last` is the last line that disappears. */
export interface FoldingRange {
  readonly first: number;
  readonly last: number;
  readonly kind: 'region' | 'comment';
}

const REGIONS: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['front-matter', 'joint-text', 'contact']);
const ASIDES: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['boilerplate', 'web-furniture', 'feed-prefix']);
const HEADER: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['type-line', 'office', 'dateline', 'title']);

export function foldingRanges(facts: ReleaseFacts): readonly FoldingRange[] {
  const header = facts.zones.filter((zone) => HEADER.has(zone.kind));
  const [firstHeader] = header;
  const head = firstHeader === undefined ? [] : [header.reduce<Span>(cover, firstHeader)];
  const texts = facts.zones.filter((zone) => REGIONS.has(zone.kind));
  const sides = facts.delegations.flatMap(({ span }) => (span === undefined ? [] : [span]));
  const asides = facts.zones.filter((zone) => ASIDES.has(zone.kind));
  const ranges = [
    ...[...head, ...texts, ...sides].map((span) => rangeOf(facts, span, 'region')),
    ...asides.map((span) => rangeOf(facts, span, 'comment')),
  ].filter((range) => range.first < range.last);
  const once = new Map(ranges.map((range) => [range.first, range]));
  return [...once.values()].sort((a, b) => a.first - b.first);
}

function rangeOf(facts: ReleaseFacts, span: Span, kind: FoldingRange['kind']): FoldingRange {
  const first = positionAt(facts.lines, span.start).line;
  const last = positionAt(facts.lines, Math.max(span.start, span.end - 1)).line;
  return { first, last, kind };
}
