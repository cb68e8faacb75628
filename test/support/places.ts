/** Where words stand in a text, as clients say it. */

/** Line and column, from 0, behind the first character of the words. */
export function placeOf(text: string, words: string): { readonly line: number; readonly character: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`No “${words}” in the text`);
  const before = text.slice(0, start + 1).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
