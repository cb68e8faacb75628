/** Writing one name for another with as little change as possible: words that stay are left alone. */
import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/edits';
import { foldSpace } from '../../tokens/fold';

interface Word extends Span {
  readonly text: string;
}

/** A tag, or a run without white space, tags and marks of emphasis. */
const TAG_OR_WORD = /<[^<>]*>|(?:(?!<[^<>]*>)[^\s*`])+/gu;

function isWord(part: string): boolean {
  return !part.startsWith('<');
}

/** The words of a name as a reader sees them: `Ana <b>Duarte` is `Ana Duarte`. */
export function wordsIn(text: string): string {
  return foldSpace((text.match(TAG_OR_WORD) ?? []).filter(isWord).join(' '));
}

function wordsOf(text: string, start: number): readonly Word[] {
  return [...text.matchAll(TAG_OR_WORD)]
    .filter((found) => isWord(found[0]))
    .map((found) => {
      const at = start + found.index;
      return { start: at, end: at + found[0].length, text: found[0] };
    });
}

function commonStart(a: readonly Word[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a[count]?.text === b[count]) count += 1;
  return count;
}

/** Words at the end that are the same, those at the beginning not counted again. */
function commonEnd(a: readonly Word[], b: readonly string[], start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let count = 0;
  while (count < most && a.at(-1 - count)?.text === b.at(-1 - count)) count += 1;
  return count;
}

/** Where words are joined anew, a line break among the old gaps is kept. */
function joined(text: string, start: number, from: readonly Word[], to: readonly string[]): string {
  const gaps = from.slice(1).map((word, at) => text.slice((from[at]?.end ?? 0) - start, word.start - start));
  const kept = gaps.slice(0, Math.max(0, to.length - 1));
  const lost = gaps.slice(kept.length).find((gap) => /[\r\n]/.test(gap));
  if (lost !== undefined && kept.length > 0 && !kept.some((gap) => /[\r\n]/.test(gap))) {
    kept[kept.length - 1] = lost;
  }
  return to.map((word, at) => (at === 0 ? word : (kept[at - 1] ?? ' ') + word)).join('');
}

/**
 * The edits that make `text`, which stands at `start`, read `wanted`: only words that differ are replaced, and line
 * breaks inside a name stay where they can.
 *
 * @param start UTF-16 offset of the text in its document
 */
export function rewording(text: string, start: number, wanted: string): readonly TextEdit[] {
  const from = wordsOf(text, start);
  const to = wanted.split(' ').filter((word) => word !== '');
  const head = commonStart(from, to);
  const tail = commonEnd(from, to, head);
  const old = from.slice(head, from.length - tail);
  const now = to.slice(head, to.length - tail);
  const [first, last] = [old[0], old.at(-1)];
  if (first === undefined || last === undefined) return inserted(from, head, now);
  if (now.length === 0) return [{ span: withGap(from, head, first, last), text: '' }];
  if (old.length === now.length) {
    return old.flatMap(({ start: at, end, text: was }, i) =>
      was === now[i] ? [] : [{ span: { start: at, end }, text: now[i] ?? '' }],
    );
  }
  return [{ span: { start: first.start, end: last.end }, text: joined(text, start, old, now) }];
}

function inserted(from: readonly Word[], head: number, now: readonly string[]): readonly TextEdit[] {
  if (now.length === 0) return [];
  const before = from[head - 1];
  if (before !== undefined) {
    return [{ span: { start: before.end, end: before.end }, text: ` ${now.join(' ')}` }];
  }
  const at = from[0]?.start ?? 0;
  return [{ span: { start: at, end: at }, text: `${now.join(' ')} ` }];
}

/** Words that go take the gap in front of them along, the first ones that behind. */
function withGap(from: readonly Word[], head: number, first: Word, last: Word): Span {
  const before = from[head - 1];
  if (before !== undefined) return { start: before.end, end: last.end };
  const next = from[from.indexOf(last) + 1];
  return { start: first.start, end: next?.start ?? last.end };
}
