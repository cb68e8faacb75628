/** Short ways to write the examples of a rule. */
import type { Example } from './rule';

/** Paragraphs of a text, parted by blank lines. */
export type Paragraphs = readonly string[];

const textOf = (paragraphs: Paragraphs): string => `${paragraphs.join('\n\n')}\n`;

/**
 * An example of several documents; the first is under examination.
 * @param documents paragraphs by file name
 * @param fixed the first document after the first fix
 */
export function workspaceExample(
  about: string,
  documents: Readonly<Record<string, Paragraphs>>,
  fixed?: Paragraphs,
): Example {
  const files = Object.entries(documents).map(([file, paragraphs]) => ({ file, text: textOf(paragraphs) }));
  return { about, files, ...(fixed === undefined ? {} : { fixed: textOf(fixed) }) };
}

/** An example of one document, `outcome.release` if nothing else is said. */
export function example(
  about: string,
  paragraphs: Paragraphs,
  fixed?: Paragraphs,
  file = 'outcome.release',
): Example {
  return workspaceExample(about, { [file]: paragraphs }, fixed);
}

/**
 * An example of one document that was marked as issued.
 * @param issued the paragraphs at that time
 * @param now the paragraphs today
 */
export function issuedExample(
  about: string,
  issued: Paragraphs,
  now: Paragraphs,
  fixed?: Paragraphs,
): Example {
  const file = { file: 'outcome.release', text: textOf(now), issued: textOf(issued) };
  return { about, files: [file], ...(fixed === undefined ? {} : { fixed: textOf(fixed) }) };
}
