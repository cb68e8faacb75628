/** A post in the plural of several states: `the Foreign Ministers of Norway, Kari Berg, and of Chile, Pedro Rojas`. */
import type { Mention, Post } from '../model';
import { lean } from '../../tokens/leanPattern';
import { between } from './gaps';
import type { Place } from './gaps';
import type { MentionOf } from './sentences';
import { singularTitle } from './singularTitle';

const HONORIFICS = '(?:(?:H\\.E\\.|Mr\\.?|Ms\\.?|Mrs\\.?|Dr\\.?) ){0,2}';
/** Between a state and its holder: `Norway, Ms. Kari Berg`, `Norway – Kari Berg`, `Norway (Kari Berg)` */
const TO_HOLDER = lean(new RegExp(`^(?:,| [–—-]|:)? ${HONORIFICS}$|^ \\(${HONORIFICS}$`, 'u'));
const OF_STATE = /^ of (?:the )?$/;
/** Between a holder and the next state: `, and of the` */
const TO_STATE = /^(?:\)?[,;]|\))?(?:,? and| as well as)?(?: of)?(?: the)? $/;
const MOST_STATES = 12;

const LOWER =
  /\b((?:(?:first )?(?:deputy|vice) )?(?:(?:foreign|prime|trade|finance|defen[cs]e|economy|energy|interior) minister|president))s of (?:the )?$/;
const LONGEST_LOWER = 48;

/** The post in front of the first state, as one of its holders has it: `Foreign Ministers of`, `foreign ministers of`. */
function postBefore(
  place: Place,
  before: Mention | undefined,
  state: Mention,
): Omit<Post, 'full'> | undefined {
  if (before?.type === 'title' && OF_STATE.test(between(place, before, state))) {
    const title = singularTitle(before.value);
    return title === before.value ? undefined : { title, span: before };
  }
  const from = Math.max(before?.end ?? 0, state.start - LONGEST_LOWER);
  const lower = LOWER.exec(place.text.slice(from, state.start));
  const [, title = ''] = lower ?? [];
  if (lower === null) return undefined;
  const start = from + lower.index;
  return { title, span: { start, end: start + title.length + 1 } };
}

/** The post that the official at index `at` has as the holder behind his state. */
export function postByState(place: Place, at: number, full: boolean): Post | undefined {
  const { mentions } = place;
  const state = mentions[at - 1];
  if (state?.type !== 'country') return undefined;
  for (let k = at; k > at - 2 * MOST_STATES; k -= 2) {
    const [holder, own, before] = [mentions[k], mentions[k - 1], mentions[k - 2]];
    if (holder?.type !== 'official' || !isState(own) || !TO_HOLDER.test(between(place, own, holder)))
      return undefined;
    const post = postBefore(place, before, own);
    if (post !== undefined) return { ...post, full, country: state.value };
    if (before === undefined || !TO_STATE.test(between(place, before, own))) return undefined;
  }
  return undefined;
}

function isState(mention: Mention | undefined): mention is MentionOf<'country'> {
  return mention?.type === 'country' && mention.form !== 'adjective';
}

const NEXT_NAME = lean(new RegExp(`^(?:,|,? and) ${HONORIFICS}$`, 'u'));
const FIRST_NAME = lean(new RegExp(`^, ${HONORIFICS}$`, 'u'));
const NEXT_STATE = /^(?:,|,? and)(?: of)? (?:the )?$/;
/** Two are read otherwise. */
const FEWEST_LISTED = 3;

/** The post of the official at index `at` in `the Foreign Ministers of Norway, Chile and Peru, A, B and C`: of the state in his place. */
export function postInOrder(place: Place, at: number, full: boolean): Post | undefined {
  const { mentions } = place;
  const joins = (k: number, type: Mention['type'], gap: RegExp): boolean => {
    const [one, next] = [mentions[k], mentions[k + 1]];
    return one?.type === type && next?.type === type && gap.test(between(place, one, next));
  };
  let first = at;
  while (at - first < MOST_STATES && joins(first - 1, 'official', NEXT_NAME)) first -= 1;
  let last = at;
  while (last - first < MOST_STATES && joins(last, 'official', NEXT_NAME)) last += 1;
  let state = first - 1;
  while (first - state < MOST_STATES && joins(state - 1, 'country', NEXT_STATE)) state -= 1;
  const [own, holder, opening, behind] = [
    mentions[state + at - first],
    mentions[first],
    mentions[state],
    mentions[first - 1],
  ];
  const names = last - first + 1;
  if (names < FEWEST_LISTED || names !== first - state || holder === undefined || behind === undefined)
    return undefined;
  if (!isState(own) || opening === undefined || !FIRST_NAME.test(between(place, behind, holder)))
    return undefined;
  const post = postBefore(place, mentions[state - 1], opening);
  return post && { ...post, full, country: own.value };
}
