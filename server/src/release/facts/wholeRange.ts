/** The last day of a meeting of which the opening tells the first alone: `opens on Monday`, and further down `The talks will last from 15 to 16 July`. */
import type { Account } from './account';
import { cued, ofType, says } from './sentences';
import type { When } from './when';

const ITS_DAYS = cued(
  /^\W*(?:(?:The|This|These|Their|Its|Both)\s+(?:\S+\s+){0,3}?(?:commission|committee|consultations?|dialogue|forum|group|meetings?|round|session|summit|talks)|It|They)\s+(?:(?:is|are|was|were|has\s+been|have\s+been|will|would)\s+)?(?:(?:due|expected|planned|scheduled|set|slated|to)\s+){0,3}(?:be\s+held|continues?|for|from|goes\s+on|held|lasts?|lasted|runs?|ran|take\s+place|takes\s+place|took\s+place|on)\b/i,
  'is are was were has have wil wou due expec plann sched set slate conti goes last lasts laste run runs ran take takes took',
);
const REACH = 14;

/** Whether further down days are told that begin with the one of the meeting: the last of them. */
export function lastOfRange({ prose }: Account, when: When | undefined): string | undefined {
  const day = when?.date.date;
  if (day?.precision !== 'day' || day.start === undefined) return undefined;
  for (const sentence of prose.slice(0, REACH)) {
    if (!says(sentence, ITS_DAYS)) continue;
    const range = ofType(sentence.mentions, 'date').find(
      ({ date, quoted }) => !quoted && date.precision === 'range' && date.start === day.start,
    );
    if (range?.date.end?.length === day.start.length) return range.date.end;
  }
  return undefined;
}
