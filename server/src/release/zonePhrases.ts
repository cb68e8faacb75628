/** Looks up the fixed phrases that tell a zone. */
import { zonePhrases } from '../gazetteer/data';
import type { PhraseZone, ZonePhraseRow } from '../gazetteer/rows';
import { pairKey } from '../gazetteer/knowledge';
import type { Knowledge } from '../gazetteer/knowledge';
import type { Span } from '../text/span';
import { lean } from '../tokens/leanPattern';
import { foldPhrase } from '../tokens/fold';
import { tokensIn } from '../tokens/sequence';
import type { Sequence } from '../tokens/token';
import { canClose, canOpen, phraseEnds } from './phraseEnds';

const byLine = new Map(
  zonePhrases.filter((row) => row.match === 'line').map((row) => [foldPhrase(row.text), row]),
);
/** By the first word, the longest first. */
const starts = startsByWord();
/** Phrases inside paragraphs, folded, and which of several comes first. */
const inside = new Map(
  zonePhrases
    .filter((row) => row.match === 'contains')
    .map((row, order) => [row, { text: foldPhrase(row.text), order }]),
);

interface Start {
  readonly row: ZonePhraseRow;
  /** Folded. */
  readonly text: string;
  /** Covers the phrase in a line as written. */
  readonly extent: RegExp;
}

function startsByWord(): ReadonlyMap<string, readonly Start[]> {
  const byWord = new Map<string, Start[]>();
  for (const row of zonePhrases) {
    if (row.match !== 'start') continue;
    const text = foldPhrase(row.text);
    const word = firstWord(text);
    const list = byWord.get(word) ?? [];
    list.push({ row, text, extent: extentOf(text) });
    byWord.set(word, list);
  }
  for (const list of byWord.values()) list.sort((a, b) => b.text.length - a.text.length);
  return byWord;
}

const lineEnds = phraseEnds(byLine.keys());
const startEnds = phraseEnds([...starts.values()].flat().map(({ text }) => text));

/** Letters and digits up to the first other character. */
function firstWord(folded: string): string {
  return /^[\p{L}\p{N}]*/u.exec(folded)?.[0] ?? '';
}

/** White space may be folded, so the length of a phrase is measured in the line itself. */
function extentOf(text: string): RegExp {
  const words = text.split(' ').length;
  return new RegExp(`^(?:\\S+\\s+){${String(words - 1)}}\\S*?(?=[^\\p{L}\\p{N}]*(?:\\s|$))[:.–—-]?`, 'u');
}

const MAX_LINE = 120;
const MAX_PARAGRAPH = 1500;
/** Whom to ask may be told at the end of a paragraph that tells something else. */
const LONGEST_IN_FRONT = 120;

/** Markdown's escapes and emphasis around a line (`\###`, `**Media Note**`) are no part of it. */
function bare(line: string): string {
  if (!/[\\*_#]/.test(line)) return line;
  return line.replace(/\\(?=[#*_-])/g, '').replace(/^(?:\*\*|__|#{1,6} )|(?:\*\*|__)$/g, '');
}

/** Whether a phrase that is a whole line may begin as this line does. */
export function mayOpenLine(line: string): boolean {
  return canOpen(line, lineEnds);
}

/** `Press Release No. 31/2019`, `MEDIA RELEASE N° 7`, `Press statement 12-19`: the number of the release behind its label. */
const NUMBER_BEHIND = lean(
  /[\s,]+(?:\(?(?:no|n[°ºr]|nr|num|number|#)[.:]?\s?)?\d{1,4}(?:\s?[/-]\s?\d{2,4}){0,2}\)?$/i,
);

/** The phrase that a whole line is, with the number of the release behind it or without. */
export function linePhrase(line: string): ZonePhraseRow | undefined {
  const last = line.charCodeAt(line.length - 1);
  const isNumbered = (last >= 48 && last <= 57) || last === 41;
  const label = isNumbered && line.length <= LONGEST_LABEL ? line.replace(NUMBER_BEHIND, '') : line;
  return bareLinePhrase(line) ?? (label === line ? undefined : bareLinePhrase(label));
}

const LONGEST_LABEL = 48;

function bareLinePhrase(line: string): ZonePhraseRow | undefined {
  if (line.length > MAX_LINE || !canOpen(line, lineEnds) || !canClose(line, lineEnds)) return undefined;
  const text = bare(line);
  return (
    byLine.get(foldPhrase(text)) ??
    (text.endsWith(':') ? byLine.get(foldPhrase(text.slice(0, -1))) : undefined)
  );
}

/** The phrase that a line begins with, and its length in the line as written. */
export function startPhrase(
  line: string,
): { readonly row: ZonePhraseRow; readonly length: number } | undefined {
  if (!canOpen(line, startEnds)) return undefined;
  const head = line.slice(0, MAX_LINE);
  const folded = foldPhrase(head);
  const found = starts
    .get(firstWord(folded))
    ?.find(({ text }) => folded.startsWith(text) && !/^[\p{L}\p{N}]/u.test(folded.slice(text.length)));
  if (found === undefined) return undefined;
  return { row: found.row, length: found.extent.exec(head)?.[0].length ?? found.text.length };
}

/**
 * The phrase that stands somewhere in a paragraph.
 * @param among the rows to look for, as `noticesIn` tells them; all rows where none are given
 */
export function innerPhrase(
  paragraph: string,
  zones: ReadonlySet<PhraseZone>,
  among?: readonly ZonePhraseRow[],
): ZonePhraseRow | undefined {
  if (among?.length === 0 || paragraph.length > MAX_PARAGRAPH) return undefined;
  const folded = foldPhrase(paragraph);
  let found: ZonePhraseRow | undefined;
  let first = Infinity;
  for (const row of among ?? inside.keys()) {
    const phrase = inside.get(row);
    if (phrase === undefined || phrase.order >= first || !zones.has(row.zone)) continue;
    const at = folded.indexOf(phrase.text);
    if (at < 0 || (row.zone === 'contact' && at > LONGEST_IN_FRONT && at * 2 > folded.length)) continue;
    found = row;
    first = phrase.order;
  }
  return found;
}

const NO_ROWS: readonly ZonePhraseRow[] = [];

/** The phrases inside paragraphs whose first words stand in a span: most have none. */
export function noticesIn(
  sequence: Sequence,
  { noticeStarts, noticeWords }: Knowledge,
  span: Span,
): readonly ZonePhraseRow[] {
  const { from, to } = tokensIn(sequence, span);
  const { word: words } = sequence;
  let rows = NO_ROWS;
  for (let i = from; i < to; i += 1) {
    const word = words[i] ?? 0;
    if (noticeWords[word] !== 1) continue;
    const found = noticeStarts.get(pairKey(word, words[i + 1] ?? 0)) ?? NO_ROWS;
    const alone = noticeStarts.get(pairKey(word, 0)) ?? NO_ROWS;
    if (found.length + alone.length > 0) rows = [...rows, ...found, ...alone];
  }
  return rows;
}
