/** Numbers of rounds, counted on to the round that a draft is about. */
import { ordinalLike } from '../../rules/rounds/ordinals';
import type { Span } from '../../text/span';
import type { Outlook } from './outlook';

/** An ordinal of the old release and where it stands: `third`, `inaugural`, `3rd`. */
export interface WrittenOrdinal extends Span {
  readonly value: number;
}

/**
 * The number that the round next to it has in the draft: of the old round, of the one before and the one behind it.
 * Undefined for another round, or where the old release has no number.
 */
export function countedOn(value: number, { old, ordinal }: Outlook): number | undefined {
  if (old === null || ordinal === null || Math.abs(value - old) > 1) return undefined;
  return value + ordinal - old;
}

/** The replacement of an ordinal, the article in front of it set right: `an eighth` for `a seventh`. */
export function ordinalEdit(
  text: string,
  written: WrittenOrdinal,
  value: number,
): { readonly span: Span; readonly text: string } {
  const word = text.slice(written.start, written.end);
  const was = { value: written.value, length: word.length };
  const now = ordinalLike(was, value, /^\p{Lu}/u.test(word));
  const before = text.slice(Math.max(0, written.start - 4), written.start);
  const article = /(?<![\p{L}])(an?)(\s+)$/iu.exec(before);
  if (article === null) return { span: { start: written.start, end: written.end }, text: now };
  const [whole, old = '', gap = ' '] = article;
  const fitting = `${old.charAt(0)}${/^(?:8|11|18|[aeiou])/i.test(now) ? 'n' : ''}`;
  return { span: { start: written.start - whole.length, end: written.end }, text: fitting + gap + now };
}
