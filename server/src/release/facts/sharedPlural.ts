/** A post in the plural in front of two names: `the Foreign Ministers of Norway and Chile, Kari Berg and Pedro Rojas`. */
import type { Post } from '../model';
import { between } from './gaps';
import type { Place } from './gaps';
import { singularTitle } from './singularTitle';
import { postByState, postInOrder } from './stateByState';

const AND = /^ and (?:(?:H\.E\.|Mr\.?|Ms\.?|Mrs\.?|Dr\.?) ){0,2}$/;
/** `, ` behind the last state, or behind `Foreign Ministries` of the two. */
const COMMA = /^(?: (?:Foreign )?Ministries)?, (?:(?:H\.E\.|Mr\.?|Ms\.?|Mrs\.?|Dr\.?) ){0,2}$/;
/** What joins post, body and the two states. */
const LINK =
  /^(?:,? (?:and )?(?:of |for |at )?(?:the )?(?:(?:Foreign )?Ministries of )?(?:the )?(?:Republic of )?|[’']s? )$/;
const MOST_BETWEEN = 5;

/** The post in the plural that the official at index `at` has as one of several. */
export function sharedPost(place: Place, at: number, full: boolean): Post | undefined {
  return sharedPlural(place, at, full) ?? postByState(place, at, full) ?? postInOrder(place, at, full);
}

/** The post that the official at index `at` shares with another one: of the first state the first, of the second the second. */
function sharedPlural(place: Place, at: number, full: boolean): Post | undefined {
  const { mentions } = place;
  const [official, before, behind] = [mentions[at], mentions[at - 1], mentions[at + 1]];
  if (official === undefined) return undefined;
  const isSecond = before?.type === 'official' && AND.test(between(place, before, official));
  if (!isSecond && !(behind?.type === 'official' && AND.test(between(place, official, behind))))
    return undefined;
  const first = isSecond ? at - 1 : at;
  const [name, last] = [mentions[first], mentions[first - 1]];
  if (name === undefined || last === undefined || !COMMA.test(between(place, last, name))) return undefined;
  const title = titleInFront(place, first - 1);
  const post = title === undefined ? undefined : mentions[title];
  if (title === undefined || post === undefined) return undefined;
  const singular = singularTitle(post.value);
  if (singular === post.value) return undefined;
  const states = statesOf(place, title, first - 1);
  const country = states.length === 2 ? states[isSecond ? 1 : 0] : undefined;
  const body = mentions.slice(title + 1, first).find(({ type }) => type === 'agency');
  if (country === undefined) return undefined;
  return {
    title: singular,
    span: post,
    full,
    country,
    ...(body === undefined ? {} : { agency: body.value, agencySpan: body }),
  };
}

/** The index of the title from which only states and bodies lead to the mention at `last`. */
function titleInFront(place: Place, last: number): number | undefined {
  const { mentions } = place;
  for (let k = last; k > last - MOST_BETWEEN && k >= 0; k -= 1) {
    const [mention, next] = [mentions[k], mentions[k + 1]];
    if (mention === undefined || next === undefined) return undefined;
    if (k < last && !LINK.test(between(place, mention, next))) return undefined;
    if (mention.type === 'title') return k;
    if (mention.type !== 'country' && mention.type !== 'agency') return undefined;
  }
  return undefined;
}

/** The states behind the post, else the two in front of it: `the Norwegian and Chilean Foreign Ministers`. */
function statesOf(place: Place, title: number, last: number): readonly string[] {
  const codes = (from: number, to: number): readonly string[] =>
    place.mentions
      .slice(Math.max(0, from), to)
      .flatMap(({ type, value }) => (type === 'country' ? [value] : []));
  const behind = codes(title + 1, last + 1);
  return behind.length > 0 || !isPairInFront(place, title) ? behind : codes(title - 2, title);
}

/** `Norwegian and Chilean` directly in front of the title at an index. */
function isPairInFront(place: Place, title: number): boolean {
  const [first, second, post] = place.mentions.slice(Math.max(0, title - 2), title + 1);
  return (
    first !== undefined &&
    second !== undefined &&
    post !== undefined &&
    /^ and (?:the )?$/.test(between(place, first, second)) &&
    between(place, second, post) === ' '
  );
}
