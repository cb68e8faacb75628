/** The last day of a meeting of which the opening tells the first alone: `opens on Monday`, and further down `The talks will last from 15 to 16 July`. */
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { cued, findIn, ofType, textIn } from './sentences';
import type { AccountSentence } from './sentences';
import type { When } from './when';

const ITS_DAYS = cued(
  /^\W*(?:(?:The|This|These|Their|Its|Both)\s+(?:\S+\s+){0,3}?(?:commission|committee|consultations?|dialogue|forum|group|meetings?|round|session|summit|talks)|It|They)\s+(?:(?:is|are|was|were|has\s+been|have\s+been|will|would)\s+)?(?:(?:due|expected|planned|scheduled|set|slated|to)\s+){0,3}(?:be\s+held|continues?|for|from|goes\s+on|held|lasts?|lasted|runs?|ran|take\s+place|takes\s+place|took\s+place|on)\b/i,
  'is are was were has have wil wou due expec plann sched set slate conti goes last lasts laste run runs ran take takes took',
);
const REACH = 14;
/** What a body for years or a term of office is `for`, no meeting takes. */
const MOST_DAYS = 14;
const DAY = 86_400_000;
/** What any meeting is called; `forum`, `group` and the like are so only where the own one is. */
const ANY_MEETING = /\b(?:consultations?|dialogue|meetings?|round|session|talks)\b|^\W*(?:It|They)\s/i;
/** `Their business talks`, `The UN Oceans session` */
const OF_OTHER = lean(/^\W*\S+\s+(?:\S+\s+){0,2}?(?:business|\p{Lu}\S*\s+\p{Ll})/u);

/** Whether further down days are told that begin with the one of the meeting: the last of them. */
export function lastOfRange({ prose, main }: Account, when: When | undefined): string | undefined {
  const day = when?.date.date;
  if (day?.precision !== 'day' || day.start === undefined) return undefined;
  for (const sentence of prose.slice(0, REACH)) {
    if (when === undefined || !isOfOwn(sentence, when, main)) continue;
    const range = ofType(sentence.mentions, 'date').find(
      ({ date, quoted }) => !quoted && date.precision === 'range' && date.start === day.start,
    );
    const last = range?.date.end;
    if (last?.length === day.start.length && Date.parse(last) - Date.parse(day.start) <= MOST_DAYS * DAY)
      return last;
  }
  return undefined;
}

/** Whether the sentence tells the days of the own meeting, and not of `the UN Oceans forum` or of what is in another town. */
function isOfOwn(sentence: AccountSentence, when: When, main: Account['main']): boolean {
  const cue = findIn(sentence, ITS_DAYS);
  if (cue === undefined) return false;
  const there = ofType(when.sentence.mentions, 'place');
  const places = ofType(sentence.mentions, 'place');
  if (there.length > 0 && places.some(({ value }) => !there.some((place) => place.value === value)))
    return false;
  const named = ofType(sentence.mentions, 'dialogue');
  if (named.length > 0) return named.every(({ key }) => key === main?.key);
  const words = textIn(sentence, cue.start, cue.end);
  if (OF_OTHER.test(words)) return false;
  const [kind] = OTHER_KIND.exec(words) ?? [];
  return (
    ANY_MEETING.test(words) ||
    (kind !== undefined && main?.value.toLowerCase().includes(kind.toLowerCase()) === true)
  );
}

const OTHER_KIND = /\b(?:commission|committee|forum|group|summit)\b/i;
