/** Looks up the fixed phrases that tell a zone. */
import { zonePhrases } from '../gazetteer/data';
import type { PhraseZone, ZonePhraseRow } from '../gazetteer/rows';
import { pairKey } from '../gazetteer/knowledge';
import type { Knowledge } from '../gazetteer/knowledge';
import type { Span } from '../text/span';
import { foldPhrase } from '../tokens/fold';
import { tokensIn } from '../tokens/sequence';
import type { Sequence } from '../tokens/token';

const byLine = new Map(
  zonePhrases.filter((row) => row.match === 'line').map((row) => [foldPhrase(row.text), row]),
);
/** By the first word, the longest first. */
const starts = startsByWord();
const inside = zonePhrases
  .filter((row) => row.match === 'contains')
  .map((row) => ({ row, text: foldPhrase(row.text) }));
/** One search instead of one for each phrase: most paragraphs that could hold one hold none. */
const anyInside = new RegExp(inside.map(({ text }) => text.replace(/[^\p{L}\p{N} ]/gu, '\\$&')).join('|'));

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

const OPENING = 5;

/**
 * A number for the first letters of a folded phrase or of a line as written, five or as many as the first word has; 0
 * where these are no plain letters.
 */
function openingOf(text: string): number {
  let opening = 0;
  for (let i = 0; i < OPENING && i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const letter = code | 32;
    if (letter < 97 || letter > 122) return code <= 32 || code === 0xa0 ? opening : 0;
    opening = opening * 32 + letter - 96;
  }
  return opening;
}

const ARTICLE = openingOf('the');
const lineOpenings = new Set([...byLine.keys()].map(openingOf));
const lineSigns = signsOf(byLine.keys());
const startTexts = [...starts.values()].flat().map(({ text }) => text);
const startOpenings = new Set(startTexts.map(openingOf));
const startSigns = signsOf(startTexts);

/** Signs of ASCII that phrases begin with; Markdown's, and a stop that folding takes away, may stand in front of any. */
function signsOf(phrases: Iterable<string>): ReadonlySet<string> {
  return new Set(['\\', '*', '_', '#', '.', ...Array.from(phrases, (phrase) => phrase.charAt(0))]);
}

/** Whether a phrase can begin as the line does: a cheap test that most lines fail. An article is left out of phrases. */
function canOpen(line: string, openings: ReadonlySet<number>, signs: ReadonlySet<string>): boolean {
  const opening = openingOf(line);
  if (opening === 0) return !/^[!-/:-@[-`{-~]/.test(line) || signs.has(line.charAt(0));
  if (openings.has(opening)) return true;
  const article = opening === ARTICLE ? /^the\s+/i.exec(line) : null;
  if (article === null) return false;
  const next = openingOf(line.slice(article[0].length, article[0].length + OPENING));
  return next === 0 || openings.has(next);
}

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

/** The phrase that a whole line is. */
export function linePhrase(line: string): ZonePhraseRow | undefined {
  if (line.length > MAX_LINE || !canOpen(line, lineOpenings, lineSigns)) return undefined;
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
  if (!canOpen(line, startOpenings, startSigns)) return undefined;
  const word = /^[A-Za-z]+/.exec(line)?.[0].toLowerCase();
  // an article in front is left out, and other letters are folded, before a phrase is looked up
  if (
    word !== undefined &&
    word !== 'the' &&
    !/^[\p{L}\p{N}\p{M}.]/u.test(line.charAt(word.length)) &&
    !starts.has(word)
  )
    return undefined;
  const head = line.slice(0, MAX_LINE);
  const folded = foldPhrase(head);
  const found = starts
    .get(firstWord(folded))
    ?.find(({ text }) => folded.startsWith(text) && !/^[\p{L}\p{N}]/u.test(folded.slice(text.length)));
  if (found === undefined) return undefined;
  return { row: found.row, length: found.extent.exec(head)?.[0].length ?? found.text.length };
}

/** The phrase that stands somewhere in a paragraph. */
export function innerPhrase(paragraph: string, zones: ReadonlySet<PhraseZone>): ZonePhraseRow | undefined {
  if (paragraph.length > MAX_PARAGRAPH) return undefined;
  const folded = foldPhrase(paragraph);
  if (!anyInside.test(folded)) return undefined;
  return inside.find(({ row, text }) => {
    if (!zones.has(row.zone)) return false;
    const at = folded.indexOf(text);
    return at >= 0 && !(row.zone === 'contact' && at > LONGEST_IN_FRONT && at * 2 > folded.length);
  })?.row;
}

/** Whether a phrase that stands inside a paragraph can begin anywhere in a span: what most paragraphs lack. */
export function canHoldPhrase(
  sequence: Sequence,
  { noticeStarts, noticeWords }: Knowledge,
  span: Span,
): boolean {
  const { from, to } = tokensIn(sequence, span);
  for (let i = from; i < to; i += 1) {
    const word = sequence.word[i] ?? 0;
    if (noticeWords[word] !== 1) continue;
    if (noticeStarts.has(pairKey(word, sequence.word[i + 1] ?? 0)) || noticeStarts.has(pairKey(word, 0)))
      return true;
  }
  return false;
}
