/**
 * Meetings that no known words tell: where a release names somebody of another state beside its own people and says that
 * they saw, consulted or received one another, they met. Looked for only where nothing else tells of a meeting.
 */
import { daysBetween } from '../dates/calendar';
import type { DialogueEvent, Mention } from '../model';
import { countryOfPerson, officials } from './account';
import type { Account, TripMeeting } from './account';
import { meetsPrivatePersons } from './privatePersons';
import { holdsPostOf } from './statePosts';
import { cued, isOverlong, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { isVenue } from './venues';
import { isMeetingDate } from './when';

/** What people of two states do who meet. */
const MEETS = cued(
  /\b(?:audience|breakfast|compared notes|confer(?:red|s)?|consult(?:ed|s|ations?)?|conversations?|dialogue|discuss(?:ed|es)?|exchange(?:d|s)?|lunch(?:eon)?|meet(?:s|ing|ings)?|met|negotiat(?:ed|ions)|s[ai]ts? (?:across|down|opposite)\b(?![^;.]{0,40} with an? )|session|speak|speaks|spoke|talk(?:ed|s)?|(?:greet(?:ed|s)|host(?:ed|s)?|(?:tele)?phoned|receive[ds]?|saw|sees?|welcom(?:ed|es))(?= (?:the |his |her )?\p{Lu}))\b/u,
  'audie break compa confe consu conve dialo discu excha lunch meet meets meeti met negot sat sit sits sessi speak speaks spoke talk talke talks greet host hosts hoste phone telep recei saw see sees welco',
);
/** What tells of another meeting, or of what somebody says of one. */
const OTHER =
  /\b(?:according to|after|announced that|before|commend\w*|congratulat\w*|condemn\w*|cred(?:ence|entials)|earlier|former|had (?!(?:an?|consultations|discussions|lunch|talks)\b)\S+|interviews?|last|late|letters?|mourn\w*|never|next (?:month|year|week)|previous(?:ly)?|radio|recall\w*|reporters|said|since|thank(?:ed|s)|television|told|until|video|whose|would)\b|(?<!\d, )\bwhen\b(?! (?:he|she|they) (?:is|are|will))/i;
/** `…, the Ministry of Trade said on Thursday.`: who tells it, behind what is told. */
const SOURCE = /,\s(?:the|an?|its)\s[^,]{2,80}\s(?:announced|reported|said)\b[^,]*$/u;
/** `Panamanian authorities`, `officials of Norway`: people of a state without a name. */
const PEOPLE_BEHIND =
  /^(?:[’']s)? (?:\S+ ){0,2}?(?:authorities|colleagues|counterparts?|delegation|experts|ministers?|officials|representatives)\b/u;
const PEOPLE_FRONT =
  /\b(?:authorities|colleagues|counterparts?|delegation|experts|ministers?|officials|representatives) (?:from|of) (?:the )?$/u;

/** How far into the account the meetings are looked for, and how many. */
const REACH = 12;
const MOST = 4;
const MOST_DAYS_APART = 45;

/** A fact sheet tells of many matters, and of no meeting of its own. */
const NO_MEETING: ReadonlySet<string> = new Set(['fact-sheet', 'other']);

/**
 * The account with the meetings that are told by nothing but who was met; undefined where nobody was.
 *
 * @param events what is read without them: they may be more than one meeting without a name
 */
export function withUntoldMeetings(account: Account, events: readonly DialogueEvent[]): Account | undefined {
  const [read, ...further] = events;
  if (NO_MEETING.has(account.kind) || further.length > 0 || (read?.series ?? null) !== null) return undefined;
  const trip = untoldMeetings(account);
  const [first, ...others] = trip;
  if (first === undefined) return undefined;
  const { sentence, tour } = first;
  if (read !== undefined) {
    const isFuller = others.length > 0 || (read.start === null && tour?.dialogue !== undefined);
    if (!isFuller || !areToldIn(trip, read)) return undefined;
  }
  const opening = account.opening.includes(sentence) ? account.opening : [...account.opening, sentence];
  const dialogue = tour?.dialogue;
  return dialogue === undefined || others.length > 0
    ? { ...account, trip, opening }
    : { ...account, trip: [], attended: [{ dialogue, sentence }], main: dialogue, opening };
}

/** Whether the meetings hold the one that is read, and none of several states. */
function areToldIn(trip: readonly TripMeeting[], { parties }: DialogueEvent): boolean {
  return (
    parties.length === 2 && trip.some((meeting) => meeting.parties.every((one) => parties.includes(one)))
  );
}

/** One meeting for each other state, in the order told; none where nobody of another state is met. */
function untoldMeetings(account: Account): readonly TripMeeting[] {
  const { issuer } = account;
  if (issuer === undefined) return [];
  const ground = stateOfVisit(account, issuer);
  const meetings = new Map<string, TripMeeting>();
  for (const sentence of account.prose.slice(0, REACH)) {
    if (isOverlong(sentence) || !says(sentence, MEETS)) continue;
    if (OTHER.test(sentence.text.replace(SOURCE, '')) || meetsPrivatePersons(account, sentence)) continue;
    const [state, ...others] = statesMet(account, sentence, issuer, ground);
    if (state === undefined || others.length > 0) continue;
    const known = meetings.get(state)?.tour;
    if (known?.date !== undefined || !tellsOfOwn(account, sentence, issuer)) continue;
    const date = dateIn(account, sentence);
    const scene = placeIn(account, sentence, [issuer, state]);
    const isOfOtherDay = date === undefined && sentence.mentions.some(isDated);
    const isTimeless = date === undefined && scene === undefined && sentence !== account.opening[0];
    if (isOfOtherDay || isTimeless || (known !== undefined && date === undefined)) continue;
    const dialogue = dialogueIn(sentence, [issuer, state]) ?? known?.dialogue;
    const place = scene ?? known?.place;
    meetings.set(state, { parties: [state], sentence, tour: { dialogue, date, place } });
    if (meetings.size === MOST) break;
  }
  return [...meetings.values()];
}

function isDated(mention: Mention): boolean {
  return mention.type === 'date' && mention.date.start !== undefined;
}

/** Somebody who was named before, or the issuer's own. */
const SOMEBODY =
  /\b(?:both|delegations?|he|her|his|I|our|she|their|they|two|visitors?|we|[Tt]he (?:\p{Lu}\S+ ){0,3}(?:Ambassador|Coordinator|Envoy|Minister|President|Secretary))\b/u;

/** Whether the sentence tells of the issuer's own people, too, and not only of others. */
function tellsOfOwn(account: Account, { text, mentions }: AccountSentence, issuer: string): boolean {
  const isOwn = (state: string | undefined): boolean => state === undefined || state === issuer;
  return (
    SOMEBODY.test(text) ||
    mentions.some(({ type }) => type === 'dialogue') ||
    ofType(mentions, 'country').some(({ value }) => value === issuer) ||
    officials(mentions).some(({ person, quoted }) => !quoted && isOwn(countryOfPerson(account, person)))
  );
}

/** Norway where title and first sentence name no other state: that of those to whom the text gives none. */
function stateOfVisit({ opening, title }: Account, issuer: string): string | undefined {
  const states = new Set(title?.countries);
  for (const mention of opening[0]?.mentions ?? [])
    if (mention.type === 'country') states.add(mention.value);
    else if (mention.type === 'place' && mention.country !== undefined) states.add(mention.country);
  states.delete(issuer);
  return states.size === 1 ? [...states][0] : undefined;
}

/** The other states whose people, named or not, the sentence tells of; of those of no known state, that of the visit. */
function statesMet(
  account: Account,
  sentence: AccountSentence,
  issuer: string,
  ground: string | undefined,
): readonly string[] {
  const states = new Set<string>();
  for (const { person, quoted } of officials(sentence.mentions)) {
    const state = countryOfPerson(account, person);
    if (!quoted && state !== undefined && state !== issuer && holdsPostOf(account, person, state))
      states.add(state);
  }
  for (const { parties, quoted } of ofType(sentence.mentions, 'dialogue'))
    if (!quoted && parties.includes(issuer))
      for (const party of parties) if (party !== issuer) states.add(party);
  for (const country of ofType(sentence.mentions, 'country'))
    if (country.value !== issuer && !country.quoted && areItsPeople(sentence, country))
      states.add(country.value);
  states.delete('INT');
  const visitor = account.opening[0] && officials(account.opening[0].mentions)[0]?.person;
  const isHost = ({ person, quoted }: MentionOf<'official'>): boolean =>
    !quoted &&
    person !== visitor &&
    ground !== undefined &&
    countryOfPerson(account, person) === undefined &&
    holdsPostOf(account, person, ground);
  if (states.size === 0 && ground !== undefined && officials(sentence.mentions).some(isHost))
    states.add(ground);
  return [...states].filter((state) => !account.knowledge.groupings.has(state));
}

function areItsPeople(sentence: AccountSentence, { start, end }: MentionOf<'country'>): boolean {
  return (
    PEOPLE_BEHIND.test(textIn(sentence, end, Math.min(sentence.end, end + LONGEST_BESIDE))) ||
    PEOPLE_FRONT.test(textIn(sentence, Math.max(sentence.start, start - LONGEST_BESIDE), start))
  );
}

const LONGEST_BESIDE = 48;

function dialogueIn(sentence: AccountSentence, sides: readonly string[]): MentionOf<'dialogue'> | undefined {
  return ofType(sentence.mentions, 'dialogue').find(
    ({ parties, quoted }) => !quoted && parties.length > 1 && parties.every((party) => sides.includes(party)),
  );
}

function dateIn(account: Account, sentence: AccountSentence): MentionOf<'date'> | undefined {
  const issued = account.read.issued?.date;
  const dates = ofType(sentence.mentions, 'date').filter(
    (mention) =>
      mention.date.start !== undefined &&
      (issued === undefined || Math.abs(daysBetween(issued, mention.date.start)) < MOST_DAYS_APART) &&
      isMeetingDate(account, sentence, mention),
  );
  // the day of the release stands in its dateline, too
  return dates.find(({ date }) => date.start !== issued) ?? dates[0];
}

function placeIn(
  account: Account,
  sentence: AccountSentence,
  states: readonly string[],
): MentionOf<'place'> | undefined {
  return ofType(sentence.mentions, 'place').find(
    (mention) =>
      !mention.quoted &&
      (mention.country === undefined || states.includes(mention.country)) &&
      isVenue(account.read.text, mention, true),
  );
}
