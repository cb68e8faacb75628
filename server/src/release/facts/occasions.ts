/** Ceremonies and other occasions that a delegation is sent to, each with the day that the text gives it. */
import type { DialogueEvent } from '../model';
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { cued, findIn, firstFrom, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { isVenue } from './venues';
import { isMeetingDate } from './when';
import type { When } from './when';

/** `a delegation to Oslo`, but not the arrival of one */
export const DELEGATION_TO = cued(
  /(?<!\barrival of (?:an?|the|its|their) (?:\S+ ){0,3})\bdelegation (?:to|will visit)\b|\bdesignation of a presidential delegation\b/i,
  'del des',
);

const SENDS = cued(/\bdelegations? (?:to|will (?:visit|attend|travel))\b/i, 'deleg');
const PRESIDENTIAL = cued(/\bpresidential delegation\b/i, 'presi');
const OCCASION = lean(
  /\b(?:anniversary|burial|celebrations?|ceremon(?:y|ies)|commemorations?|coronation|enthronement|exposition|festivities|funeral|games|inaugurations?|investiture|mass|memorial service|national day|observances?|reception|requiem|swearing[- ]in|wedding)\b/i,
);
const TAKES_PLACE = cued(
  /\b(?:will (?:be held|take place|occur|begin|be celebrated|be observed)|takes? place|(?:is|are) (?:to (?:be held|take place)|(?:scheduled|set|planned|slated|due)(?: (?:for|to (?:be held|take place)))?))\b/i,
  'will take is are',
);
/** From the verb to its day: ` in Oslo on `. */
const TO_DAY = /^(?: (?:in|at) [^;.]{2,60}?,?)?(?: (?:on|for|from))? (?:the )?$/;
const LONGEST_TO_DAY = 80;
const ANOTHER = /^\)?,? (?:and|as well as|followed by|then) /;
const EACH = /^,? respectively\b/;

function isDay({ date, quoted }: MentionOf<'date'>): boolean {
  return !quoted && date.start?.length === 10 && (date.precision === 'day' || date.precision === 'range');
}

/** `attend the Inauguration on May 3 and a reception on May 4`: the days that such words part. */
function listed(account: Account, sentence: AccountSentence): readonly When[] {
  const days = ofType(sentence.mentions, 'date').filter(
    (date) => isDay(date) && isMeetingDate(account, sentence, date),
  );
  const found: When[] = [];
  let from = sentence.start;
  for (const date of days) {
    const front = textIn(sentence, from, date.start);
    if (!OCCASION.test(front) && !OPENS.test(front)) break;
    if (found.length > 0 && !ANOTHER.test(front)) break;
    found.push({ date, sentence });
    from = date.end;
  }
  return found;
}

/** `the Opening (May 3) and Closing (May 17) Ceremonies` */
const OPENS = /\b(?:opening|closing)\b/i;

/** `The Closing Ceremony will take place on May 17.` */
function toldAlone(account: Account, sentence: AccountSentence): readonly When[] {
  const verb = findIn(sentence, TAKES_PLACE);
  if (verb === undefined || !OCCASION.test(textIn(sentence, sentence.start, verb.start))) return [];
  const days = ofType(sentence.mentions, 'date').filter((date) => date.start >= verb.end && isDay(date));
  const [first, second] = days;
  if (first === undefined || first.start - verb.end > LONGEST_TO_DAY) return [];
  if (!TO_DAY.test(textIn(sentence, verb.end, first.start))) return [];
  if (!isMeetingDate(account, sentence, first)) return [];
  const isEach = second !== undefined && EACH.test(textIn(sentence, second.end, sentence.end));
  return (isEach ? [first, second] : [first]).map((date) => ({ date, sentence }));
}

/** The days of the occasions that a delegation is sent to, as told; empty where the release sends none. */
export function occasions(account: Account): readonly When[] {
  const sends = account.opening.find((sentence) => says(sentence, SENDS));
  if (sends === undefined || account.main !== undefined || account.kind === 'joint-statement') return [];
  const together = listed(account, sends);
  // whoever leads a delegation to sign a treaty is sent to no ceremony
  const isSentTo = OCCASION.test(sends.text) || says(sends, PRESIDENTIAL);
  const told =
    together.length > 0 || !isSentTo
      ? together
      : account.prose.flatMap((sentence) => (sentence === sends ? [] : toldAlone(account, sentence)));
  const starts = told.map(({ date }) => date.date.start);
  return told.filter((_, i) => starts.indexOf(starts[i]) === i);
}

/** The occasions behind the first, which is the main event. */
export function furtherOccasions(account: Account, main: DialogueEvent): readonly DialogueEvent[] {
  const days = occasions(account);
  if (days.length < 2 || main.start !== days[0]?.date.date.start) return [];
  return days.slice(1).map(({ date, sentence }) => {
    const place = firstFrom(ofType(sentence.mentions, 'place'), date.end);
    const own = place !== undefined && isVenue(account.read.text, place, true) ? place.value : undefined;
    return {
      ...{ series: null, seriesKey: '', parties: main.parties, ordinal: null, status: main.status },
      start: date.date.start ?? null,
      end: date.date.end ?? date.date.start ?? null,
      place: own ?? main.place,
      span: { start: sentence.start, end: sentence.end },
      dateSpan: { start: date.start, end: date.end },
    };
  });
}
