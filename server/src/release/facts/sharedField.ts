/** The rest of a post in the plural: `Economy` of `the Secretaries of Trade Kari Berg and Economy Ana Rojas`. */
import { titles } from '../../gazetteer/data';
import { between } from './gaps';
import type { Place } from './gaps';
import { singularTitle } from './singularTitle';

/** `, and`, `and for` */
const NEXT = /^(?:,|,? and|, as well as)(?: for| of)? $/;
const FIELD = / (?:of|for) /;
const MOST_HOLDERS = 8;
const HEADS: ReadonlySet<string> = new Set([...titles.heads, ...Object.values(titles.plurals)]);

/** The title of one holder: `Secretary of Economy` where only the field stands in front of the name, else the singular. */
export function titleOfHolder(place: Place, at: number): string {
  const { mentions } = place;
  const own = mentions[at]?.value ?? '';
  for (let k = at; k > at - 2 * MOST_HOLDERS; k -= 2) {
    const [title, name, before] = [mentions[k], mentions[k - 1], mentions[k - 2]];
    if (title?.type !== 'title' || name?.type !== 'official' || before?.type !== 'title') break;
    if (!NEXT.test(between(place, name, title))) break;
    const singular = singularTitle(before.value);
    const field = FIELD.exec(singular);
    // "Secretaries of Trade Kari Berg and Minister Ana Rojas": a post of its own
    if (singular !== before.value && field !== null && !own.split(' ').some((word) => HEADS.has(word)))
      return singular.slice(0, field.index) + field[0] + own;
  }
  return singularTitle(own);
}
