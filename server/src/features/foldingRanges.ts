/** What can be folded: header, joint text, each side's sentences, contact lines, notices and web wrapping. */
import type { ReleaseFacts, ZoneKind } from '../release/model';
import { positionAt } from '../text/lineTable';
import type { Span } from '../text/span';
import { zoneRuns } from './zoneRuns';

/** Whole lines, 0-based; `last` is the last line that disappears. */
export interface FoldingRange {
  readonly first: number;
  readonly last: number;
  /** `wrapper` is folded as soon as the document is opened, where the editor does so. */
  readonly kind: 'region' | 'comment' | 'wrapper';
}

const REGIONS: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['front-matter', 'joint-text', 'contact']);
const ASIDES: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['boilerplate', 'web-furniture', 'feed-prefix']);
const HEADER: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['type-line', 'office', 'dateline', 'title']);

export function foldingRanges(facts: ReleaseFacts): readonly FoldingRange[] {
  const sides = facts.delegations.flatMap(({ span }) => (span === undefined ? [] : [span]));
  // What a portal put around an old release is of no use to a reader.
  const aside = facts.profile === 'archive-copy' ? 'wrapper' : 'comment';
  const ranges = [
    ...zoneRuns(facts, HEADER).map((span) => rangeOf(facts, span, 'region')),
    ...[...REGIONS].flatMap((kind) =>
      zoneRuns(facts, new Set([kind])).map((span) => rangeOf(facts, span, 'region')),
    ),
    ...sides.map((span) => rangeOf(facts, span, 'region')),
    ...zoneRuns(facts, ASIDES).map((span) => rangeOf(facts, span, aside)),
  ].filter((range) => range.first < range.last);
  const once = new Map(ranges.map((range) => [range.first, range]));
  return [...once.values()].sort((a, b) => a.first - b.first);
}

function rangeOf(facts: ReleaseFacts, span: Span, kind: FoldingRange['kind']): FoldingRange {
  const lineOf = (offset: number): number => positionAt(facts.lines, offset).line;
  const last = lineOf(Math.max(span.start, span.end - 1));
  // A line on which something else begins stays: the title behind the words of a feed.
  const isShared = facts.zones.some(({ start }) => start >= span.end && lineOf(start) === last);
  return { first: lineOf(span.start), last: isShared ? last - 1 : last, kind };
}
