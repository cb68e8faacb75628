/** Treaties that a text names, and where they are to be read: on the pages of those who keep them. */
import { treaties } from '../gazetteer/data';

const byName = new Map(treaties.flatMap(({ names, url }) => names.map((name) => [name, url] as const)));

/** Longer names first: one may begin with another. A blank may be the end of a line. */
const pattern = new RegExp(
  `\\b(?:${[...byName.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.').replaceAll(' ', '\\s{1,4}'))
    .join('|')})(?!\\w)(?!\\s{1,4}Organi[sz]ation)`,
  'g',
);

/** Each treaty that a text names, with its span in UTF-16 offsets, in the order of the text. */
export function treatiesIn(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly url: string }[] {
  return Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    url: byName.get(words.replace(/\s+/g, ' ')) ?? '',
  }));
}
