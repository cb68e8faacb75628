/** What rules of the header share: line breaks, the place where prose begins, kinds that need no header. */
import type { Paragraph, Release, ReleaseFacts } from '../../release/model';
import type { Span } from '../../text/span';
import { isProse } from '../guards';

/** The line break that the text uses: the first one in it. */
export function lineBreakOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/**
 * Memoranda, letters, fact sheets and remarks open otherwise than accounts of a meeting do; a text without header
 * that names nobody, no place and no day is no release.
 */
export function needsHeader(facts: ReleaseFacts): boolean {
  if (facts.kind === 'news') return facts.mentions.length > 0;
  return facts.kind === 'media-note' || facts.kind === 'joint-statement';
}

/** The first paragraph of prose; undefined in a file that has none yet. */
export function firstProse(release: Release): Paragraph | undefined {
  return release.paragraphs.find((paragraph) => isProse(paragraph.zone));
}

/** Where the text begins: the first header line, or the first word where there is none. */
export function opening(release: Release): Span | undefined {
  const first = release.paragraphs[0];
  if (first === undefined) return undefined;
  if (!isProse(first.zone)) return first;
  const word = /^\S+/u.exec(release.text.slice(first.start, first.end))?.[0] ?? '';
  return { start: first.start, end: first.start + word.length };
}

/** A field of the header that somebody still has to fill in, on a line of its own: `[DATE]`. */
export function hasOpenField(release: Release, name: RegExp): boolean {
  return release.paragraphs
    .slice(0, 8)
    .map(({ start, end }) => release.text.slice(start, Math.min(end, start + 60)))
    .some((line) => /^\[[^\]]*\]/.test(line) && name.test(line));
}
