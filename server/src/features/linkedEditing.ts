/** What is typed in one place and changes in another with it: the words of a pair of text markers, names of tags. */
import type { Release, TextMarker } from '../release/model';
import { sliceOf, type Span } from '../text/span';
import { touches } from './location';

export interface LinkedRanges {
  /** Two or more, with the same characters in them, in the order of the text. */
  readonly spans: readonly Span[];
  /** A regular expression: what may be typed without leaving the link. */
  readonly wordPattern: string;
}

/** The ranges that belong together at an offset; undefined where nothing is linked. */
export function linkedRanges(release: Release, offset: number): LinkedRanges | undefined {
  return ofMarkers(release, offset) ?? ofTags(release, offset);
}

/** `Begin ` of `Begin Text:`, `(End of ` of `(End of Text)` */
const OPENING = /^\W*(?:begin|end)(?:\s+of)?\s+/i;

/** `Text` in `Begin Text:` and `End Text.`; not where the two already differ, which a rule tells. */
function ofMarkers(release: Release, offset: number): LinkedRanges | undefined {
  const at = release.markers.findIndex((marker) => touches(marker, offset));
  const marker = release.markers[at];
  if (marker === undefined) return undefined;
  const partner = marker.side === 'begin' ? release.markers[at + 1] : release.markers[at - 1];
  if (partner === undefined || partner.side === marker.side) return undefined;
  const [one, other] = [wordsOf(release, marker), wordsOf(release, partner)];
  if (one === undefined || other === undefined || !touches(one, offset)) return undefined;
  if (sliceOf(release.text, one) !== sliceOf(release.text, other)) return undefined;
  return { spans: inOrder(one, other), wordPattern: String.raw`[A-Za-z ]+` };
}

function wordsOf({ text }: Release, marker: TextMarker): Span | undefined {
  const written = sliceOf(text, marker);
  const opening = OPENING.exec(written)?.[0];
  if (opening === undefined) return undefined;
  const start = marker.start + opening.length;
  const length = /^[\p{L} ]*\p{L}/u.exec(written.slice(opening.length))?.[0].length ?? 0;
  return length === 0 ? undefined : { start, end: start + length };
}

function inOrder(one: Span, other: Span): readonly Span[] {
  return one.start < other.start ? [one, other] : [other, one];
}

const TAG = /<(?<slash>\/?)(?<name>[A-Za-z][A-Za-z0-9:-]*)(?:\s[^<>]{0,2000})?>/g;

interface Tag {
  readonly name: Span;
  readonly closes: boolean;
}

/** The names of an opening tag and of its closing one. Linear in the text. */
function ofTags({ text }: Release, offset: number): LinkedRanges | undefined {
  const around = text.slice(Math.max(0, offset - 40), offset + 40);
  if (!around.includes('<')) return undefined;
  const open = new Map<string, Tag[]>();
  for (const found of text.matchAll(TAG)) {
    const { slash = '', name = '' } = found.groups ?? {};
    const start = found.index + 1 + slash.length;
    const tag: Tag = { name: { start, end: start + name.length }, closes: slash !== '' };
    const waiting = open.get(name) ?? [];
    open.set(name, waiting);
    if (!tag.closes) {
      waiting.push(tag);
      continue;
    }
    const opening = waiting.pop();
    if (opening === undefined) continue;
    if (touches(opening.name, offset) || touches(tag.name, offset)) {
      return { spans: [opening.name, tag.name], wordPattern: String.raw`[A-Za-z][A-Za-z0-9:\-]*` };
    }
  }
  return undefined;
}
