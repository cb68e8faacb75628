/** Growing selections: word, name, name with its post, sentence, the side's sentences, paragraph, zone, everything. */
import type { Person, Release } from '../release/model';
import { contains, itemAt, type Span } from '../text/span';

/** The spans around an offset, smallest first, each inside the next. */
export function selectionRanges(release: Release, offset: number): readonly Span[] {
  const caret: Span = { start: offset, end: offset };
  const candidates: readonly Span[] = [
    wordAt(release.text, offset),
    ...release.mentions,
    ...titledNames(release),
    ...release.persons.flatMap((person) =>
      person.posts
        .filter((post) => post.full)
        .map((post) => around(introductionOf(release, person), post.agencySpan ?? post.span)),
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

const WORD = /[\p{L}\p{M}\p{N}'’-]/u;

function wordAt(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && WORD.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && WORD.test(text.charAt(end))) end += 1;
  return { start, end };
}

/** The full name where it first stands, with the honorific in front of it. */
function introductionOf({ mentions }: Release, { first }: Person): Span {
  const mention = itemAt(mentions, first.start);
  return mention?.type === 'official' && mention.honorific !== undefined
    ? around(mention.honorific, first)
    : first;
}

/** `Ms. Fairweather`, `Coordinator Painter`: a name with what stands right in front of it. */
function titledNames({ mentions }: Release): readonly Span[] {
  return mentions.flatMap((mention, at) => {
    if (mention.type !== 'official') return [];
    const before = mentions[at - 1];
    const front =
      mention.honorific ?? (before?.type === 'title' && mention.start - before.end <= 2 ? before : undefined);
    return front === undefined ? [] : [around(front, mention)];
  });
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
