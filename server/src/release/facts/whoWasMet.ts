/** Whom one side met, in a sentence of whatever words: `saw State Secretary B in Oslo on May 3`, `sat down with Norwegian officials`. */
import { daysBetween } from '../dates/calendar';
import { lean } from '../../tokens/leanPattern';
import { countryOfPerson, isNamed, officials } from './account';
import type { Account, OnTour } from './account';
import { meetsPrivatePersons } from './privatePersons';
import { holdsPostOf } from './statePosts';
import { cued, findIn, isOverlong, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { isVenue } from './venues';
import { isMeetingDate } from './when';

/** What people of two states do who meet. */
const MEETS = cued(
  /\b(?:audience|breakfast|(?:calls?|called|(?:paying|paid|pay|pays) (?:an? |her |his )?(?:courtesy )?calls?) (?:up)?on(?= (?:the |his |her )?\p{Lu}(?![^;.]{0,140}? (?:to|for) (?!discuss|talk)))|compared notes|confer(?:red|s)?|consult(?:ed|s|ations?)?|conversations?|dialogue|discuss(?:ed|es)?|exchange(?:d|s)?|lunch(?:eon)?|meet(?:s|ing|ings)?|met|negotiat(?:ed|ions)|s[ai]ts? (?:across|down|opposite)\b(?![^;.]{0,40} with an? )|session|(?:speaks?|spoke|talk(?:ed)?) (?:\S+ ){0,4}?(?:to|with)\b|talks|(?:greet(?:ed|s)|host(?:ed|s)?|(?:tele)?phoned|receive[ds]?|saw|sees?|welcom(?:ed|es))(?= (?:the |his |her )?\p{Lu})|(?<=\bto |\bwill |\bthere )(?:greet|host|receive|see|welcome) (?:her|him|them)(?! (?:as|off)\b)|(?:[Hh]e|[Ss]he|[Tt]hey) (?:(?:is|are) to be|will be|is|are|was|were) (?:greeted|hosted|received|welcomed)(?= (?:[^;.,]{1,40} )?by ))\b/u,
  'audie break call calls calle compa confe consu conve dialo discu excha lunch meet meets meeti met negot sat sit sits sessi speak speaks spoke talk talke talks greet host hosts hoste phone telep recei saw see sees welco he she they',
);
/** What tells of another meeting, or of what somebody says of one. */
const OTHER = lean(
  /\b(?:anniversary|according to|birthday|after|announced that|before|commend\w*|congratulat\w*|condemn\w*|cred(?:ence|entials)|earlier|encouraged by|former|had (?!(?:an?|consultations|discussions|lunch|talks)\b)\S+|interviews?|last|late|letters?|looks? forward|mourn\w*|never|next (?:month|year|week)|occasion of|(?:about|of|on) (?:her|his|their|the) (?:calls?|conversations?|meetings?|talks|visits?) with|previous(?:ly)?|prize|radio|recall\w*|reporters|said|since|thank(?:ed|s)|television|told|until|urged that|video|whose|would)\b|(?<!\d, )\bwhen\b(?! (?:he|she|they) (?:is|are|will))/i,
);
/** `…, the Ministry of Trade said on Thursday.`: who tells it, behind what is told. */
const SOURCE = /,\s(?:the|an?|its)\s[^,]{2,80}\s(?:announced|reported|said)\b[^,]*$/;
/** `One day earlier, on May 3, she met`, `Earlier on May 3`: how a meeting is told after another. */
const BEFORE_OR_AFTER = lean(
  /^\W*(?:(?:An?|One|Two|The) (?:\p{Ll}+ )?)?(?:(?:day|days|hours?|morning|evening) )?(?:[Ee]arlier|[Ll]ater|[Bb]efore|[Aa]fter|[Aa]fterwards?|[Ss]ince)\b(?=,| on\b| (?:that|the same) day\b| in the (?:day|morning|afternoon|evening)\b)/u,
);
/** `Panamanian authorities`, `officials of Norway`: people of a state without a name. */
const PEOPLE_BEHIND = lean(
  /^(?:[’']s)? (?:\S+ ){0,2}?(?:authorities|colleagues|counterparts?|delegation|experts|ministers?|officials|representatives)\b/,
);
const PEOPLE_FRONT =
  /\b(?:authorities|colleagues|counterparts?|delegation|experts|ministers?|officials|representatives) (?:from|of) (?:the )?$/;

/** `sees Minister B as a friend`, `saw her off`, `welcomed Norway’s Prime Minister B to the group` */
const GREETED_AS = lean(/\b(?:greet\w*|saw|sees?|welcom\w*)\b[^;.]{0,90}\s(?:as|off|to the (?!\p{Lu}))\b/u);

const MOST_DAYS_APART = 45;

/** Somebody of another state who was met, and what the sentence tells of day, place and series. */
export interface Met extends OnTour {
  readonly state: string;
}

/** The meeting of the own side with one other state that the sentence tells of, in whatever words. */
export function metIn(account: Account, sentence: AccountSentence, own: string): Met | undefined {
  const { mentions } = sentence;
  // whoever is met is named, or told by the state
  if (!mentions.some(({ type }) => type === 'official' || type === 'country')) return undefined;
  if (isOverlong(sentence) || !says(sentence, MEETS)) return undefined;
  const text = sentence.text.replace(SOURCE, '').replace(BEFORE_OR_AFTER, '');
  if (OTHER.test(text) || GREETED_AS.test(text) || meetsPrivatePersons(account, sentence)) return undefined;
  const [state, ...others] = statesMet(account, sentence, own);
  if (state === undefined || others.length > 0 || !tellsOfOwn(account, sentence, own)) return undefined;
  return {
    state,
    dialogue: dialogueIn(sentence, [own, state]),
    date: dateIn(account, sentence),
    place: placeIn(account, sentence, [own, state]),
  };
}

/** Somebody who was named before, in front of the verb or as its object. */
const SOMEBODY = /\b(?:[Bb]oth|[Dd]elegations?|[Hh]e|I|[Ss]he|[Tt]hey|[Vv]isitors?)\b/;
const RECEIVED = /\b(?:greeted|hosted|received|saw|welcomed) (?:her|him|them)\b/;
/** `talks are planned with Minister B`: by whom, goes without saying. */
const PLANNED =
  /\b(?:consultations|meetings?|talks) (?:are|is) (?:due|expected|planned|scheduled|set) with\b/;
const BY_POST = lean(
  /\b[Tt]he (?:\p{Lu}\S+ ){0,3}(?:Ambassador|Coordinator|Envoy|Minister|President|Secretary)\b(?! of\b)/u,
);

const OWN_PEOPLE = lean(
  /^(?:[’']s)? (?:government |inter-?agency |senior )?(?:colleagues|counterparts?|delegation|experts|ministers?|officials|representatives|side|team)\b/,
);

/** Whether the sentence tells of the issuer's own people, too, and not only of others. */
function tellsOfOwn(account: Account, sentence: AccountSentence, own: string): boolean {
  const { text, start, mentions } = sentence;
  const verb = findIn(sentence, MEETS);
  const front = verb === undefined ? text : textIn(sentence, start, verb.end);
  const named = officials(mentions).filter(({ quoted }) => !quoted);
  const [visitor] = officials(account.opening[0]?.mentions ?? []);
  const isOpening = sentence === account.opening[0] && named.length > 1;
  // one of no known state is the host, and no visitor as well
  const isOwn = ({ person }: MentionOf<'official'>): boolean => {
    const state = countryOfPerson(account, person);
    return state === own || (state === undefined && (isOpening || person === visitor?.person));
  };
  return (
    SOMEBODY.test(front) ||
    RECEIVED.test(text) ||
    PLANNED.test(text) ||
    BY_POST.test(text) ||
    isOfTitled(sentence) ||
    ofType(mentions, 'dialogue').some(({ parties }) => parties.includes(own)) ||
    ofType(mentions, 'country').some(
      ({ value, end }) =>
        value === own && OWN_PEOPLE.test(textIn(sentence, end, Math.min(sentence.end, end + LONGEST_BESIDE))),
    ) ||
    named.some(isOwn)
  );
}

/** `the Vice President saw`: who is called by the post alone was named before. */
function isOfTitled(sentence: AccountSentence): boolean {
  const verb = findIn(sentence, MEETS);
  if (verb === undefined) return false;
  return TITLED.test(textIn(sentence, Math.max(sentence.start, verb.start - LONGEST_TITLE), verb.start));
}

const LONGEST_TITLE = 60;
const TITLED = lean(/(?:^|[\s,])[Tt]he (?:\p{Lu}[\p{L}-]{2,24} ){1,4}(?:also |then |will |will also )?$/u);

/** Norway where title and first sentence name no other state: that of those to whom the text gives none. */
function stateOfVisit({ opening, title }: Account, own: string): string | undefined {
  const states = new Set(title?.countries);
  for (const mention of opening[0]?.mentions ?? [])
    if (mention.type === 'country') states.add(mention.value);
    else if (mention.type === 'place' && mention.country !== undefined) states.add(mention.country);
  states.delete(own);
  return states.size === 1 ? [...states][0] : undefined;
}

/** Whether the sentence names somebody who may be of the state that is visited, and is not the visitor. */
function namesHost(account: Account, sentence: AccountSentence, state: string): boolean {
  const [visitor] = officials(account.opening[0]?.mentions ?? []);
  return officials(sentence.mentions).some(
    ({ person, quoted, end }) =>
      !quoted &&
      person !== visitor?.person &&
      !/^[’']/.test(textIn(sentence, end, end + 1)) &&
      countryOfPerson(account, person) === undefined &&
      holdsPostOf(account, person, state),
  );
}

/** The other states whose people, named or not, the sentence tells of; of those of no known state, that of the visit. */
function statesMet(account: Account, sentence: AccountSentence, issuer: string): readonly string[] {
  const states = new Set<string>();
  for (const { person, quoted, end } of officials(sentence.mentions)) {
    const state = countryOfPerson(account, person);
    // "welcomed Minister B’s words"
    if (/^[’']/.test(textIn(sentence, end, end + 1))) continue;
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
  if (states.size === 0) for (const state of statesByPlace(account, sentence, issuer)) states.add(state);
  const visited = states.size === 0 ? stateOfVisit(account, issuer) : undefined;
  if (visited !== undefined && namesHost(account, sentence, visited)) states.add(visited);
  return [...states].filter((state) => !account.knowledge.groupings.has(state));
}

/** `In Oslo she met with Minister B`: whose state nothing else tells is that of the city, where the release is about it. */
function statesByPlace(account: Account, sentence: AccountSentence, own: string): readonly string[] {
  const verb = findIn(sentence, MEETS);
  const met = officials(sentence.mentions).filter(
    ({ start, end, person, quoted, form }) =>
      !quoted &&
      !/^[’']/.test(textIn(sentence, end, end + 1)) &&
      form === 'full' &&
      verb !== undefined &&
      start > verb.end &&
      countryOfPerson(account, person) === undefined,
  );
  if (met.length === 0) return [];
  return ofType(sentence.mentions, 'place').flatMap(({ country, quoted }) =>
    !quoted &&
    country !== undefined &&
    country !== own &&
    isNamed(account, country) &&
    met.some(({ person }) => holdsPostOf(account, person, country))
      ? [country]
      : [],
  );
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

/** The day of the meeting in the sentence, near that of the release. */
export function dateIn(account: Account, sentence: AccountSentence): MentionOf<'date'> | undefined {
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
