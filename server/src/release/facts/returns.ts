/** The way back: `returned last night from Oslo`, where whom the traveller met there is told behind it. */
import { lean } from '../../tokens/leanPattern';
import type { DialogueEvent } from '../model';
import type { Account } from './account';
import { stemsOf } from '../../tokens/stems';
import { mayName, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

const OF_RETURN = stemsOf('returned returns return back home left');
const BACK =
  '(?:(?:has )?(?:(?:just )?returned|returns)(?: home)?|(?:arrived|came|flew|got) (?:back|home)|(?:is|was) (?:back|home))';
const FROM =
  '(?: (?:here|home))?(?: (?:in|to) [^;.,]{2,30}?)?,? from (?:(?:an?|his|her|their) (?:[^\\s;.,]+ ){0,3}?(?:mission|stay|tour|trip|visit) (?:in|to) )?(?:the )?';
/** `returned `, `came back on `, `got home this morning `, in front of a day that `from Oslo` follows */
const BACK_THEN = lean(new RegExp(`\\b${BACK}(?: (?:in|to) [^;.,]{2,30}?)?,? (?:late )?(?:on )?$`));
const FROM_BEHIND = lean(new RegExp(`^${FROM}`));
/** `returned from Oslo on `, in front of a day that a comma or an end follows */
const BACK_FROM = lean(new RegExp(`\\b${BACK}${FROM}[^;.,]{2,40}? (?:on )?$`));
/** `returned last night from `, in front of a place */
const BACK_FROM_PLACE = lean(new RegExp(`\\b${BACK}(?: [^;.]{2,40}?)?${FROM}$`));
const REACH = 110;

/** Whether a day is that of somebody’s return, and not of the meeting. */
export function returnsOn(sentence: AccountSentence, { start, end }: MentionOf<'date'>): boolean {
  if (!mayName(sentence, OF_RETURN)) return false;
  const front = textIn(sentence, Math.max(sentence.start, start - REACH), start);
  return (
    BACK_FROM.test(front) || (BACK_THEN.test(front) && FROM_BEHIND.test(textIn(sentence, end, end + REACH)))
  );
}

/**
 * Where the one meeting that is told was, where the text opens with the state of one side from which somebody is back.
 * A meeting of today or to come is none of the journey's.
 * @param day that of the meeting, in ISO form
 */
export function placeReturnedFrom(
  { opening, trip, read }: Account,
  parties: readonly string[],
  status: DialogueEvent['status'],
  day: string | undefined,
): string | null {
  const [first] = opening;
  const issued = read.issued?.date;
  if (status === 'announced' || (day !== undefined && issued !== undefined && day >= issued)) return null;
  if (first === undefined || (trip?.length ?? 0) > 1 || !mayName(first, OF_RETURN)) return null;
  if (trip?.[0]?.sentence === first) return null;
  const [place, ...others] = ofType(first.mentions, 'place').filter(({ start }) =>
    BACK_FROM_PLACE.test(textIn(first, Math.max(first.start, start - REACH), start)),
  );
  if (place?.country === undefined || others.length > 0) return null;
  return parties.includes(place.country) ? place.value : null;
}
