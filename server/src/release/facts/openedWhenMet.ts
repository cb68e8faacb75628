/** A release that opens with its news, and tells below of the call or talks at which it was given; and of whom the guest sees next. */
import { daysBetween } from '../dates/calendar';
import type { DialogueEvent, Mention } from '../model';
import { countryOfPerson, officials } from './account';
import type { Account, TripMeeting } from './account';
import { saysWhenTheyMet } from './saidWhen';
import { ofType } from './sentences';
import type { AccountSentence } from './sentences';
import { metIn } from './whoWasMet';

/** How far into the account such a sentence is looked for, and further meetings behind it. */
const REACH = 8;
const REACH_BEHIND = 30;
const MOST = 3;
const MOST_DAYS_AGO = 45;

/** The states of two persons who met when something was said, in the days before the release. */
function statesOfPair(account: Account, sentence: AccountSentence): readonly [string, string] | undefined {
  const [first, second, ...others] = officials(sentence.mentions);
  if (first === undefined || second === undefined || others.length > 1) return undefined;
  if (!saysWhenTheyMet(sentence, first, second)) return undefined;
  const issued = account.read.issued?.date;
  const dates = ofType(sentence.mentions, 'date').filter(({ date }) => date.start !== undefined);
  if (!dates.every(({ date: { start } }) => isRecent(start, issued))) return undefined;
  const own = countryOfPerson(account, first.person);
  const other = countryOfPerson(account, second.person);
  const one = own ?? stateAround(account, sentence, other);
  const two = other ?? stateAround(account, sentence, own);
  return one === undefined || two === undefined || one === two || one === 'INT' || two === 'INT'
    ? undefined
    : [one, two];
}

/** The one state beside a known one that the sentence, else the release up to it, names: `called on Minister B at her office in Accra`. */
function stateAround(
  { prose }: Account,
  sentence: AccountSentence,
  known: string | undefined,
): string | undefined {
  if (known === undefined) return undefined;
  const upTo = prose.filter(({ index }) => index < sentence.index);
  return (
    stateIn(sentence.mentions, known) ??
    stateIn(
      upTo.flatMap(({ mentions }) => mentions),
      known,
    )
  );
}

function stateIn(mentions: readonly Mention[], known: string): string | undefined {
  const states = new Set<string>();
  for (const mention of mentions)
    if (mention.type === 'country') states.add(mention.value);
    else if (mention.type === 'place' && mention.country !== undefined) states.add(mention.country);
  states.delete(known);
  return states.size === 1 ? [...states][0] : undefined;
}

function isRecent(day: string | undefined, issued: string | undefined): boolean {
  if (day?.length !== 10 || issued === undefined) return false;
  return Math.abs(daysBetween(day, issued)) < MOST_DAYS_AGO;
}

/** `From Accra, he will go on to Lomé, where Foreign Minister B is to receive him on Thursday`: with a state that is not yet met. */
function furtherStops(
  account: Account,
  { index }: AccountSentence,
  own: string,
  other: string,
): readonly TripMeeting[] {
  const stops = new Map<string, TripMeeting>();
  for (const sentence of account.prose.filter((one) => one.index > index).slice(0, REACH_BEHIND)) {
    const met = metIn(account, sentence, own);
    if (met?.date === undefined || met.state === other || stops.has(met.state)) continue;
    const { dialogue, date, place } = met;
    stops.set(met.state, { parties: [met.state], sentence, tour: { dialogue, date, place } });
    if (stops.size === MOST) break;
  }
  return [...stops.values()];
}

/** The account that opens with the meeting at which its news was given; undefined where something else tells of a meeting. */
export function openedWhenMet(account: Account, events: readonly DialogueEvent[]): Account | undefined {
  const { trip = [], main, kind } = account;
  if (events.length > 0 || trip.length > 0 || main !== undefined || kind === 'fact-sheet') return undefined;
  for (const sentence of account.prose.slice(0, REACH)) {
    const [issuer, other] = statesOfPair(account, sentence) ?? [];
    if (issuer === undefined || other === undefined) continue;
    const [date] = ofType(sentence.mentions, 'date');
    const place = ofType(sentence.mentions, 'place').find(({ quoted }) => !quoted);
    const call = { parties: [other], sentence, tour: { dialogue: undefined, date, place } };
    const opened = { ...account, issuer, opening: [sentence] };
    return { ...opened, trip: [call, ...furtherStops(opened, sentence, issuer, other)] };
  }
  return undefined;
}
