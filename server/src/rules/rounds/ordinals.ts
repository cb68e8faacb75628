/** Ordinals of rounds in words and figures. */
import { dialogueWords } from '../../gazetteer/data';

const SUFFIXES: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

const plurals = new Intl.PluralRules('en', { type: 'ordinal' });

/** `4th` */
function inFigures(value: number): string {
  return `${value}${SUFFIXES[plurals.select(value)] ?? 'th'}`;
}

/** `fourth`; in figures where no word is known. */
export function ordinalWord(value: number): string {
  const words = dialogueWords.ordinals.filter((row) => row.value === value);
  return words[0]?.text ?? inFigures(value);
}

/**
 * The ordinal in the style of the one it replaces, which is known by its length alone: `4th` in the place of
 * `3rd`, `Fourth` in the place of `Third`.
 */
export function ordinalLike(
  was: { readonly value: number; readonly length: number },
  value: number,
  capital: boolean,
): string {
  if (was.length === inFigures(was.value).length && was.length !== ordinalWord(was.value).length)
    return inFigures(value);
  const word = ordinalWord(value);
  return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
