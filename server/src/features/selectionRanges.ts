/** Growing selections: name, name with its post, the side's sentences, paragraph, zone, everything. */
import type { Release } from '../release/model';
import { contains, type Span } from '../text/span';

/** The spans around an offset, smallest first, each inside the next. */
export function selectionRanges(release: Release, offset: number): readonly Span[] {
  const caret: Span = { start: offset, end: offset };
  const candidates: readonly Span[] = [
    ...release.mentions,
    ...release.persons.flatMap((person) =>
      person.posts
        .filter((post) => post.full)
        .map((post) => around(person.first, post.agencySpan ?? post.span)),
    ),
    ...release.sentences,
    ...release.delegations.flatMap(({ span }) => (span === undefined ? [] : [span])),
    ...release.paragraphs,
    ...release.zones,
    { start: 0, end: release.text.length },
  ];
  const sorted = candidates
    .filter((span) => contains(span, caret))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return sorted.reduce<readonly Span[]>(growing, []);
}

function around(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Leaves out spans that do not hold the one before them, or are the same. */
function growing(chain: readonly Span[], { start, end }: Span): readonly Span[] {
  const last = chain.at(-1);
  if (last === undefined) return [{ start, end }];
  const grows = start <= last.start && last.end <= end && end - start > last.end - last.start;
  return grows ? [...chain, { start, end }] : chain;
}
