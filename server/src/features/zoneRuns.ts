/** Parts of a release that consist of several zones, of which each is one paragraph. */
import type { ReleaseFacts, ZoneKind } from '../release/model';
import { cover, type Span } from '../text/span';

/** Zones of these kinds that follow each other, as one span each. */
export function zoneRuns({ zones }: ReleaseFacts, kinds: ReadonlySet<ZoneKind>): readonly Span[] {
  const runs: Span[] = [];
  for (const [at, { kind, start, end }] of zones.entries()) {
    if (!kinds.has(kind)) continue;
    const before = zones[at - 1];
    const last = runs.at(-1);
    if (before === undefined || last === undefined || !kinds.has(before.kind)) runs.push({ start, end });
    else runs.splice(-1, 1, cover(last, { start, end }));
  }
  return runs;
}
