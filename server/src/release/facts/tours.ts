/** Meetings that an official of the issuer's own had in one state after the other: `held political consultations in Norway and Estonia. In Oslo on 11 May, A talked with B. …` */
import { daysBetween } from '../dates/calendar';
import { lean } from '../../tokens/leanPattern';
import type { Account, TripMeeting } from './account';
import { countryOfPerson, officials } from './account';
import { partOf } from './meetingParts';
import { cued, findIn, isOverlong, lastBefore, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { statesOfRegion } from './regionTours';
import { holdsPostOf, standsBehindPost } from './statePosts';
import { isWithOrganisation } from './trips';
import { isVenue } from './venues';
import { isMeetingDate } from './when';

/** What brings somebody to other states. */
const GOES = cued(
  /\b(?:consultations|journey|meetings|mission|negotiations|stops|talks|tour(?:ed)?|travel(?:s|l?ed|l?ing)?|trip|visit(?:s|ed|ing)?)\b/i,
  'consu journ meeti missi negot stops talks tour toure trave trip visit',
);
/** `is going on a working visit to Norway`: for one state alone, words of a journey. */
const JOURNEYS = cued(
  /\b(?:been (?:in|to)|journey|mission (?:in|to)|tour(?:ed)?|travel(?:s|l?ed|l?ing)?|trip|visit(?:s|ed|ing)?)\b(?! (?:by|from)\b)/i,
  'been journ missi tour toure trave trip visit',
);
/** `talked with`, `was received by`, but not `met expectations`, `held a concert`, `spoke at the memorial`: somebody stands beside it. */
const MEETS = cued(
  /\b(?:conferred|consulted|held (?:[^\s;.]+ ){0,8}(?:with|conversations?|discussions?|dinner|lunch|meetings?|talks?)\b|meets?|met|received|sat down|(?:spoke|talk(?:ed|s)?|speaks?) (?:[^\s;.]+ ){0,8}(?:to|with)|welcomed|host(?:ed)?|(?:had|have) (?:\S+ ){0,3}(?:talks|meeting))\b/i,
  'confe consu held meet meets met recei sat spoke speak talk talke talks welco host hoste had have',
);
/** `saw Norwegian Minister B`, `called on her host`, but not `saw the harbour` */
const SAW = cued(
  /\b(?:saw|sees|(?:calls|called) (?:up)?on(?![^;.]{3,90} to (?!consult|discuss|exchange|review|speak|talk|the\b|\p{Lu})))(?= (?:her|him|them|(?:the |his |her )?\p{Lu}))/u,
  'saw sees calls calle',
);
const MEETING = cued(
  /\b(?:consultations|dialogue|discussions|meeting|negotiations|round|session|talks)\b/i,
  'consu dialo discu meeti negot round sessi talks',
);
/** `last year’s consultations in Oslo`, `the next round` */
const OTHER_ROUND =
  /\b(?:last|latest|next|previous|preceding)(?: year[’']s)? (?:[a-z]+ ){0,2}(?:consultations|meeting|round|session|talks|time)\b|\bsince\b/i;
const COUNTERPART = /\b(?:colleague|counterpart)\b/i;
/** Three who met at one table. */
const OF_SEVERAL = cued(
  /\b(?:trilateral|quadrilateral|multilateral|three-way|four-way)\b/i,
  'trila quadr multi three four',
);

/** In front of the words that set the scene of the next meeting: `, and on 13 May in `, `; in ` */
const NEXT_SCENE = /(?:,|;|,? and)(?: then)?(?: on)? $/;
const SCENE_FRONT = /^,? (?:in|at) (?:the )?$/;
const LONGEST_NEXT = 12;

/** How far into the account the meetings are looked for. */
const REACH = 24;
const MOST_DAYS_APART = 45;

type Told = Omit<Account, 'trip'>;

/** The other states that a sentence names by themselves, their cities, their dialogues or their people. */
function statesIn(account: Told, { mentions }: AccountSentence): ReadonlySet<string> {
  const states = new Set<string>();
  for (const mention of mentions) {
    if (mention.type === 'country') states.add(mention.value);
    else if (mention.type === 'place' && mention.country !== undefined) states.add(mention.country);
    else if (mention.type === 'dialogue') for (const party of mention.parties) states.add(party);
    else if (mention.type === 'official') {
      const state = countryOfPerson(account, mention.person);
      if (state !== undefined && state !== 'INT') states.add(state);
    }
  }
  for (const state of states)
    if (state === account.issuer || account.knowledge.groupings.has(state)) states.delete(state);
  return states;
}

/** `Trade has grown since President A visited Norway` */
const IN_PASSING = /\b(?:after|before|since|when|while|whose)\b/i;

/** Whether it is an official of the issuer's own of whom the sentence tells, and no guest or host. */
function isOfOwn(account: Told, sentence: AccountSentence): boolean {
  const named = officials(sentence.mentions).filter(({ quoted }) => !quoted);
  const [first] = named;
  // "The Norway-Chile Commission was agreed on when President A visited Norway"
  const isOfOthers = ofType(sentence.mentions, 'dialogue').some(
    ({ parties }) => parties.length > 1 && parties.every((party) => party !== account.issuer),
  );
  return (
    first !== undefined &&
    !isOfOthers &&
    !IN_PASSING.test(textIn(sentence, sentence.start, first.start)) &&
    named.every(({ person }) => (countryOfPerson(account, person) ?? account.issuer) === account.issuer)
  );
}

const PRIVATE = /\bprivate (?:holiday|journey|trip|visit)\b/i;
/** `told the parliament about talks with Norway and Estonia` */
const TELLS = /\b(?:addressed|briefed|informed|reported|told)\b/i;

/** `concluded a mission to the region` under `Envoy visits Norway and Estonia`: where the title names the states. */
function statesInTitle({ title, issuer, knowledge }: Told, sentence: AccountSentence): ReadonlySet<string> {
  if (title === undefined || !says(sentence, JOURNEYS) || !VISITS.test(title.text)) return new Set();
  return new Set(title.countries.filter((code) => code !== issuer && !knowledge.groupings.has(code)));
}

const VISITS = /\b(?:in|to|tour(?:ed|s)?|visit(?:ed|s)?)\b/i;

/** `State Secretary A held consultations in Norway and Estonia`: the sentence, with the states. */
function openingOf(
  account: Told,
): { readonly sentence: AccountSentence; readonly states: ReadonlySet<string> } | undefined {
  const sentence = account.opening.slice(0, 2).find((one) => isOfOwn(account, one));
  if (sentence === undefined || isOverlong(sentence)) return undefined;
  const goes = findIn(sentence, GOES);
  if (goes === undefined || says(sentence, OF_SEVERAL) || PRIVATE.test(sentence.text)) return undefined;
  if (TELLS.test(textIn(sentence, sentence.start, goes.start))) return undefined;
  const named = statesIn(account, sentence);
  const titled = named.size > 0 ? named : statesInTitle(account, sentence);
  const states = titled.size > 0 ? titled : statesOfRegion(account, sentence);
  const isOwnToo = ofType(sentence.mentions, 'country').some(({ value }) => value === account.issuer);
  // "Chile held consultations with Norway and Estonia": three who met
  if (states.size === 0 || (states.size > 1 && isOwnToo && !says(sentence, JOURNEYS))) return undefined;
  return states.size > 1 || says(sentence, JOURNEYS) ? { sentence, states } : undefined;
}

/** Those whom a sentence names beside the travellers, or `undefined` where it names nobody else. */
function othersIn(
  account: Told,
  opening: AccountSentence,
  sentence: AccountSentence,
): readonly MentionOf<'official'>[] {
  const named = officials(opening.mentions);
  // "held consultations in Oslo with A": the opening names whom they met, too
  const own = new Set(
    (sentence.index === opening.index ? named.slice(0, 1) : named).map(({ person }) => person),
  );
  return officials(sentence.mentions).filter(
    ({ person, quoted }) =>
      !quoted && !own.has(person) && countryOfPerson(account, person) !== account.issuer,
  );
}

/** Whether the sentence tells that somebody of the state was met there, and not of an earlier round. */
function tellsMeeting(
  account: Told,
  opening: AccountSentence,
  { sentence, state, date, place }: Scene,
  isNamed: boolean,
): boolean {
  const isDated = date !== undefined;
  const others = othersIn(account, opening, sentence);
  const isMet =
    others.some(
      (mention) =>
        holdsPostOf(account, mention.person, state) ||
        (account.persons[mention.person]?.posts.length === 0 && standsBehindPost(sentence, mention)),
    ) || COUNTERPART.test(sentence.text);
  // "… , and on 13 May in Tallinn with Minister B": the verb stands in front of the part
  if (WITH_NAME.test(sentence.text) && isDated && isMet) return true;
  if (OTHER_ROUND.test(sentence.text) && !isDated) return false;
  // "had a meeting with the rector, Ms B"
  const isOfOthers = others.length > 0 && !isMet && ofType(sentence.mentions, 'dialogue').length === 0;
  if (says(sentence, MEETING) && (isDated || isNamed || place !== undefined) && !isOfOthers) return true;
  return isMet && (says(sentence, MEETS) || says(sentence, SAW) || ALONGSIDE.test(sentence.text));
}

/** `In Lima she and the Governor, Ms B, went over the terms`, `the date of a lunch with Minister B`: whoever was met is a subject, too. */
const ALONGSIDE = lean(
  /(?:^|[,;] |\b(?:in|at|on) [^,;.]{2,60},? )(?:he|she|He|She|the (?:\S+ ){1,4}?) and (?:the |his |her |\p{Lu})|\b(?:breakfast|lunch|luncheon|dinner|exchange|session)\b[^;.]{0,60}? with (?:the |his |her |\p{Lu})/u,
);

function isNear({ read }: Told, start: string | undefined): boolean {
  const issued = read.issued?.date;
  if (start === undefined || issued === undefined) return true;
  return Math.abs(daysBetween(issued, start)) < MOST_DAYS_APART;
}

/** Where a scene begins that a city opens: at the day in front of it, or at its own `in`. */
function cutBefore(sentence: AccountSentence, place: MentionOf<'place'>): number | undefined {
  const date = lastBefore(ofType(sentence.mentions, 'date'), place.start);
  const isDated = date !== undefined && SCENE_FRONT.test(textIn(sentence, date.end, place.start));
  const at = isDated ? date.start : place.start - 'in '.length;
  const front = textIn(sentence, Math.max(sentence.start, at - LONGEST_NEXT), at);
  return NEXT_SCENE.test(front) ? at : undefined;
}

/** `In Oslo she talked with A, in Tallinn with B`: the parts of a sentence, one for each city; the sentence where it has one. */
function partsOf(sentence: AccountSentence, states: ReadonlySet<string>): readonly AccountSentence[] {
  const cities = ofType(sentence.mentions, 'place').filter(
    ({ country, quoted }) => !quoted && country !== undefined && states.has(country),
  );
  const cuts = cities.slice(1).flatMap((city) => cutBefore(sentence, city) ?? []);
  if (cuts.length === 0 || cuts.length !== cities.length - 1) return [sentence];
  return [sentence.start, ...cuts].map((start, i) =>
    partOf(sentence, { start, end: cuts[i] ?? sentence.end }),
  );
}

/** What a sentence tells of the meeting in a state. */
interface Scene {
  readonly state: string;
  readonly sentence: AccountSentence;
  readonly date: MentionOf<'date'> | undefined;
  readonly place: MentionOf<'place'> | undefined;
}

function sceneOf(account: Account, sentence: AccountSentence, state: string): Scene {
  const date = ofType(sentence.mentions, 'date').find(
    (mention) => isMeetingDate(account, sentence, mention) && isNear(account, mention.date.start),
  );
  const place = ofType(sentence.mentions, 'place').find(
    (mention) => !mention.quoted && mention.country === state && isVenue(account.read.text, mention, true),
  );
  return { state, sentence, date, place };
}

/** `in Oslo on 11 May` of `held consultations in Oslo on 11 May and in Tallinn on 13 May`: what the opening tells of each. */
function sceneInOpening(account: Account, sentence: AccountSentence, state: string): Scene {
  const place = ofType(sentence.mentions, 'place').find(({ country }) => country === state);
  const date =
    place &&
    ofType(sentence.mentions, 'date').find(
      (mention) =>
        mention.start > place.end &&
        isMeetingDate(account, sentence, mention) &&
        /^,? ?\(?(?:on |, )?$/.test(textIn(sentence, place.end, mention.start)),
    );
  if (place !== undefined && date === undefined && isOnlyPlace(account, sentence))
    return { ...sceneOf(account, sentence, state), place };
  return { state, sentence, date, place };
}

/** `concluded the tour on 13 May with consultations in Oslo`: one day and one place. */
function isOnlyPlace(account: Account, sentence: AccountSentence): boolean {
  return (
    ofType(sentence.mentions, 'place').length === 1 &&
    ofType(sentence.mentions, 'date').filter((mention) => isMeetingDate(account, sentence, mention))
      .length === 1
  );
}

/** The dialogue of the two sides that a sentence names. */
function dialogueIn({ issuer }: Told, { sentence, state }: Scene): MentionOf<'dialogue'> | undefined {
  const named = ofType(sentence.mentions, 'dialogue').filter(
    ({ parties, quoted }) => !quoted && parties.every((party) => party === issuer || party === state),
  );
  return named.find(({ parties }) => parties.length > 1) ?? named[0];
}

/** The name that the opening gives all meetings, where the sentence of one says no more than `consultations`. */
function seriesOf(
  own: MentionOf<'dialogue'> | undefined,
  shared: MentionOf<'dialogue'> | undefined,
): MentionOf<'dialogue'> | undefined {
  if (own === undefined || shared === undefined) return own ?? shared;
  const isShort = shared.name.toLowerCase().endsWith(own.name.toLowerCase());
  return isShort && own.ordinal === undefined ? shared : own;
}

/** `in Oslo with State Secretary B`: a part of the opening that says who was met, too. */
function isToldWithName({ text, mentions }: AccountSentence): boolean {
  return WITH_NAME.test(text) && officials(mentions).length > 0;
}

const WITH_NAME = lean(/\b(?:by|with) (?:\p{Lu}|(?:the|her|his) )/u);

/** The scenes of the account, the first of a meeting for each state. */
function scenesOf(account: Account, opening: AccountSentence, states: ReadonlySet<string>): readonly Scene[] {
  const scenes = new Map<string, Scene>();
  let setting: Scene | undefined;
  const from = account.prose.indexOf(opening);
  const sentences = account.prose
    .slice(from, from + REACH)
    .filter((sentence) => !isOverlong(sentence))
    .flatMap((sentence) => partsOf(sentence, states))
    .filter((part) => part !== opening && (part.index !== opening.index || isToldWithName(part)));
  for (const sentence of sentences) {
    if (setting?.sentence.paragraph !== sentence.paragraph) setting = undefined;
    const [named, ...others] = [...statesIn(account, sentence)].filter((state) => states.has(state));
    const state = named ?? setting?.state;
    if (others.length > 0 || state === undefined || isWithOrganisation(account, sentence)) continue;
    const told = sceneOf(account, sentence, state);
    const before = setting?.state === state ? setting : undefined;
    const scene = { ...told, date: told.date ?? before?.date, place: told.place ?? before?.place };
    setting = scene;
    const known = scenes.get(state);
    // "the consultations that were held in Lima in 2007"
    const isOfThen = told.date === undefined && ofType(sentence.mentions, 'date').length > 0;
    if (known === undefined && !isOfThen && tellsMeeting(account, opening, scene, named !== undefined))
      scenes.set(state, scene);
  }
  return [...scenes.values()];
}

/** Whether they were several meetings: in a city of each state, or each on a day of its own. */
function areApart(scenes: readonly Scene[]): boolean {
  const days = new Set(scenes.map(({ date }) => date?.date.start));
  return (
    scenes.every(({ place }) => place !== undefined) || (days.size === scenes.length && !days.has(undefined))
  );
}

/** `held political consultations in Norway and Estonia`, of which the text tells no more */
const HELD_IN =
  /\b(?:conducted|had|held|hold|have) [^;.]{0,60}?\b(?:consultations|meetings|negotiations|talks)\b[^;.]{0,40}? in (?:the )?$/;
const LONGEST_HELD = 140;
const NEXT_STATE = /^(?: on [^,;.]{3,24}?)?(?:,|,? and)(?: (?:in|the)){0,2} $/;

/** The states in each of which the opening says that consultations were held. */
function heldInEach(sentence: AccountSentence, states: ReadonlySet<string>): readonly string[] {
  const named = sentence.mentions.flatMap((mention) => {
    const state =
      mention.type === 'country' ? mention.value : mention.type === 'place' ? mention.country : undefined;
    return state !== undefined && states.has(state)
      ? [{ state, start: mention.start, end: mention.end }]
      : [];
  });
  const first = named.findIndex(({ start }) =>
    HELD_IN.test(textIn(sentence, Math.max(sentence.start, start - LONGEST_HELD), start)),
  );
  if (first < 0) return [];
  const run = named.slice(first);
  const areJoined = run.every(
    ({ start }, i) => i === 0 || NEXT_STATE.test(textIn(sentence, run[i - 1]?.end ?? start, start)),
  );
  return areJoined && run.length > 1 ? run.map(({ state }) => state) : [];
}

/**
 * The meetings of a tour in the order told, one with each state. Undefined where the release is not of an official of
 * the issuer's own, or tells of no meetings but one with all of them.
 */
export function tourMeetings(account: Account): readonly TripMeeting[] | undefined {
  if (account.issuer === undefined) return undefined;
  const opening = openingOf(account);
  if (opening === undefined) return undefined;
  const scenes = scenesOf(account, opening.sentence, opening.states).map((scene) => {
    const first = sceneInOpening(account, opening.sentence, scene.state);
    return { ...scene, date: scene.date ?? first.date, place: scene.place ?? first.place };
  });
  const untold = heldInEach(opening.sentence, opening.states)
    .filter((state) => scenes.every((scene) => scene.state !== state))
    .map((state) => sceneInOpening(account, opening.sentence, state));
  const told = [...scenes, ...untold];
  if (told.length < (says(opening.sentence, JOURNEYS) ? 1 : 2)) return undefined;
  if (untold.length === 0 && !areApart(scenes)) return undefined;
  const shared = lastBefore(ofType(opening.sentence.mentions, 'dialogue'), opening.sentence.end);
  return told.map((scene) => ({
    parties: [scene.state],
    sentence: scene.sentence,
    tour: {
      date: scene.date,
      place: scene.place,
      dialogue: seriesOf(dialogueIn(account, scene), shared?.parties.length === 0 ? shared : undefined),
    },
  }));
}
