/** Which words of a text are date words. */
import { dateWords, type DateWord } from '../../gazetteer/dateWords';
import { fixedWords } from '../../gazetteer/readerWords';
import { Shape, TokenKind } from '../../tokens/token';
import type { Sequence } from '../../tokens/token';

/** By vocabulary number, which most words have beyond its end. */
const byNumber = [undefined, ...fixedWords.map((word) => dateWords.get(word))];
/** Date words have these numbers, the second exclusive. */
export const firstDateWord = byNumber.findIndex((word) => word !== undefined);
export const behindDateWords = byNumber.length;

/** The date word that token `i` spells, in the case that its language asks for; undefined for any other token. */
export function dateWordAt(sequence: Sequence, i: number): DateWord | undefined {
  const number = sequence.word[i] ?? 0;
  if (number < firstDateWord || number >= behindDateWords || sequence.kind[i] !== TokenKind.word)
    return undefined;
  const entry = byNumber[number];
  if (entry === undefined) return undefined;
  if (entry.capital && ((sequence.shape[i] ?? 0) & Shape.capital) === 0) return undefined;
  return entry;
}
