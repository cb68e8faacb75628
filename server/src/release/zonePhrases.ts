/** Looks up the fixed phrases that tell a zone. */
import { zonePhrases } from '../gazetteer/data';
import type { PhraseZone, ZonePhraseRow } from '../gazetteer/rows';
import { foldPhrase } from '../tokens/fold';

const byLine = new Map(
  zonePhrases.filter((row) => row.match === 'line').map((row) => [foldPhrase(row.text), row]),
);
const starts = zonePhrases
  .filter((row) => row.match === 'start')
  .map((row) => ({ row, text: foldPhrase(row.text) }))
  .sort((a, b) => b.text.length - a.text.length);
const inside = zonePhrases
  .filter((row) => row.match === 'contains')
  .map((row) => ({ row, text: foldPhrase(row.text) }));

const MAX_LINE = 120;
const MAX_PARAGRAPH = 1500;

/** Markdown's escapes and emphasis around a line (`\###`, `**Media Note**`) are no part of it. */
function bare(line: string): string {
  return line.replace(/\\(?=[#*_-])/g, '').replace(/^(?:\*\*|__|#{1,6} )|(?:\*\*|__)$/g, '');
}

/** The phrase that a whole line is. */
export function linePhrase(line: string): ZonePhraseRow | undefined {
  if (line.length > MAX_LINE) return undefined;
  const text = bare(line);
  return byLine.get(foldPhrase(text)) ?? byLine.get(foldPhrase(text.replace(/[.:]$/, '')));
}

/** The phrase that a line begins with, and its length in the line as written. */
export function startPhrase(
  line: string,
): { readonly row: ZonePhraseRow; readonly length: number } | undefined {
  const head = line.slice(0, MAX_LINE);
  const folded = foldPhrase(head);
  const found = starts.find(
    ({ text }) => folded.startsWith(text) && !/^[\p{L}\p{N}]/u.test(folded.slice(text.length)),
  );
  if (found === undefined) return undefined;
  // white space may be folded, so the length is measured in the line itself
  const words = found.text.split(' ').length;
  const match = new RegExp(
    `^(?:\\S+\\s+){${String(words - 1)}}\\S*?(?=[^\\p{L}\\p{N}]*(?:\\s|$))[:.–—-]?`,
    'u',
  ).exec(head);
  return { row: found.row, length: match?.[0].length ?? found.text.length };
}

/** The phrase that stands somewhere in a paragraph. */
export function innerPhrase(paragraph: string, zones: ReadonlySet<PhraseZone>): ZonePhraseRow | undefined {
  if (paragraph.length > MAX_PARAGRAPH) return undefined;
  const folded = foldPhrase(paragraph);
  return inside.find(({ row, text }) => zones.has(row.zone) && folded.includes(text))?.row;
}
