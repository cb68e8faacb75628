/** One title of a plural that several names share. */
import { titles } from '../../gazetteer/data';
import { lean } from '../../tokens/leanPattern';

const SINGULARS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(titles.plurals).map(([singular, plural]) => [plural, singular] as const),
  ...['FM', 'PM'].map((short) => [`${short}s`, short] as const),
]);

/** How a plural ends: most titles are none. */
const LAST_LETTERS: ReadonlySet<string> = new Set([...SINGULARS.keys()].map((plural) => plural.slice(-1)));

/** What is behind the head of a post: `Ministers of Trade`, `Directors General`, but not `Council of Ministers`. */
const BEHIND_HEAD = /\s(?:of|for|to|General)\b/;

/** `(DASD)` of `Deputy Assistant Secretary of Defense (DASD) for East Asia` */
const SHORT_FORM = lean(/\s\(\p{Lu}[\p{Lu}/-]{1,9}\)(?=\s)/u);

/** `Executive Vice Presidents` of two names is `Executive Vice President` of each, `Ministers of Trade` a `Minister of Trade`; without short forms in brackets. */
export function singularTitle(written: string): string {
  const title = written.includes('(') ? written.replace(SHORT_FORM, '') : written;
  const behind = title.search(BEHIND_HEAD);
  const end = behind < 0 ? title.length : behind;
  if (!LAST_LETTERS.has(title.charAt(end - 1))) return title;
  const last = title.slice(title.lastIndexOf(' ', end - 1) + 1, end);
  const singular = SINGULARS.get(last);
  return singular === undefined ? title : title.slice(0, end - last.length) + singular + title.slice(end);
}
