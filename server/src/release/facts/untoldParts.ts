/**
 * Officials of whom no known words tell what part they had. Whom a release of one meeting names with a post, in the
 * account of that meeting, was mostly there: `has charge of the Norwegian delegation`, `rounded out the U.S. side`.
 * Only where other words tell what else they did is that not so.
 */
import type { DialogueEvent } from '../model';
import { isAbsent } from './absentees';
import { countryOfPerson } from './account';
import type { Account } from './account';
import { isAsideOf } from './asides';
import { isCalledOn } from './joiners';
import { isAppointed } from './leaders';
import { announcesDelegation } from './sentDelegations';
import { cued, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

type Official = MentionOf<'official'>;

/** Heads of state and government are spoken of where officials meet; who speaks for a body is named as the source. */
const SPOKEN_OF =
  /^(?:(?:the |acting |former |late |vice |deputy |crown |first )*(?:president|prime minister|premier|chancellor|king|queen|prince(?:ss)?|emir|amir|sultan|lady|secretary[- ]general|pope|speaker)\b(?!.*\b(?:of the (?:board|court|council|agency|institute))\b))|spokes(?:person|man|woman)|^former\b|\bpress (?:secretary|officer|attach[eé])\b|-elect\b/iu;

/** Words of the meeting, or of what is done at one. */
const OF_MEETING = cued(
  /\b(?:accompan\w+|assist(?:ed|s)|attend\w*|briefed(?! by\b)|chair\w*|co-?\w*chair\w*|consultations?|conven\w+|counterparts?|delegat\w+|did\s+so\s+for|dialogues?|discuss\w*|group|headed|in\s+the\s+room|on\s+hand|host(?:ed|s|ing)?|join\w*|led|meet(?:s|ing|ings)?|members?|met|opening|outlined|participa\w+|part|party|seated|presented|present|presid\w+|remarks|reported|represent\w*|rounds?|sat|sessions?|sides?|sits?|sp(?:eak|eaks|oke)|table|talks|teams?|with\s+(?:her|him|them))\b/i,
  'accom assis atten brief chair co coc con coun deleg did dialo discu group heade host hoste hosti hosts join joine joini led meet meeti meets membe met open outli parti part party seate room hand her him them prese presi remar repor repre round sat sessi side sides sit sits speak speaks spoke table talks team teams',
);
/** `The Dialogue has two chairs. They are A and B` */
const THEY_ARE = cued(/^\W*They (?:are|were|will be) (?:(?:Mr|Ms|Mrs|Dr)\.? )?\p{Lu}/u, '^they');
/** What an official did elsewhere, earlier or later, or what was done for one. */
const OTHERWISE =
  /\b(?:according|accords?|agreed|agreements?|announce[ds]?|appoint(?:ed|ment)|asked|assassination|attributable|birth(?:day)?|boats?|called (?:up)?on|ceremony|concert|condolences?|congratulat\w+|contact|death|deci(?:ded|sion)|declar\w+|dinner|efforts?|direct(?:ed|ion)|earlier|elect(?:ed|ion)|enquiries|evening|formed|former|founded|funeral|gratitude|hailed|inaugurated|inquiries|instruct\w+|invit\w+|issued|last (?:month|week|year)|launched|letter|lunch(?:eon)?|mandate|memory|messages?|nam(?:ed|ing)|nominat\w+|noted that|observers?|opened|paid tribute|passing|pictures?|portrait|praise[ds]?|predecessor|previous(?:ly)?|quoted|recall\w*|the report|received by|reception|regards|replaced|said|sessions? on|signed|since|stated|statements?|statue|succe\w+|summit|telephone|thank\w*|told|tour(?:ed|s)?|unveiled|vision|visit(?:ed|s)?|whom|workshops?|wrote|working sessions)\b|\b(?:discussion|panel) on\b[^;.]{0,60}\b(?:chaired|led|headed)\b|\bthen\b(?=[^;.]{0,30}\p{Lu})/iu;
/** In front of a name: `briefed Ambassador `. */
const BRIEFED = /\b(?:briefed|informed) (?:the )?(?:\p{Lu}\S* ){0,8}$/u;
const WILL = cued(/\bwill\b/i, 'will');

/** Whether an official whom the sentence gives no part may have been there all the same. */
export function mayHaveBeenThere(
  account: Account,
  event: DialogueEvent,
  sentence: AccountSentence,
  mention: Official,
): boolean {
  const person = account.persons[mention.person];
  if (person === undefined || mention.quoted || mention.form !== 'full') return false;
  if (tellsOfManyMeetings(account) || announcesDelegation(account)) return false;
  if (person.posts.length === 0 && person.body === undefined) return false;
  if (person.posts.some(({ title }) => SPOKEN_OF.test(title))) return false;
  return (
    (says(sentence, OF_MEETING) || says(sentence, THEY_ARE)) &&
    isOfTheMeeting(event, sentence) &&
    !BRIEFED.test(textIn(sentence, sentence.start, mention.start)) &&
    !isAsideOf(sentence, mention) &&
    !isCalledOn(sentence, mention) &&
    isAppointed(sentence, mention) !== false &&
    !isAbsent(sentence, mention)
  );
}

/** A trip, unless it was made for a dialogue: whom its account names may be of any of its meetings. */
function tellsOfManyMeetings({ trip, attended }: Account): boolean {
  return trip !== undefined && attended.length !== 1;
}

/** Those whom bodies send: `technicians of the Department of Energy`, `was assisted by colleagues from the Ministry of Trade`. */
const PEOPLE = cued(
  /\b(?:colleagues|delegates|experts?|members|officers|officials|personnel|representatives?|side|specialists|staff|teams?|technicians)\b|\b(?:assisted|backed|represented|seconded|supported) by\b|\b(?:brief(?:ed|ing|ings)(?! by)|(?:confirmed|announced) (?:its|their) (?:attendance|participation|presence)|presentations?|presented|reported|shared (?:best practices|experiences?|information|views)|took the floor)\b/i,
  'colle deleg exper membe offic perso repre side speci staff team teams techn assis backe secon suppo brief confi annou prese repor share took',
);
/** What bodies do together at other times; what is `respectively` theirs, `sharedBodies.ts` reads. */
const OF_WORK =
  /\b(?:assist(?:ance|ing)|collaborat\w+|cooperat\w+|creat\w+|establish\w*|financ\w+|fund(?:ed|ing|s)?|grants?|help(?:ed|s)? |implement\w*|memorand\w+|partnership|plan(?:s|ned)? to|program(?:me)?s?|projects?|respectively|support(?: for| to|ed the|s the)|train(?:ed|ing|s)?|work (?:of|between|with)|work(?:s|ed|ing)? (?:together|to|with))\b/i;

/** Whether bodies that a sentence names had people at the meeting, though no known words say so. */
export function mayHaveSentPeople(
  account: Account,
  event: DialogueEvent,
  sentence: AccountSentence,
): boolean {
  return (
    !tellsOfManyMeetings(account) &&
    !announcesDelegation(account) &&
    says(sentence, PEOPLE) &&
    !OF_WORK.test(wordsOf(sentence)) &&
    isOfTheMeeting(event, sentence)
  );
}

/** What the sentence says beside names, posts and bodies: a Ministry of Finance finances nothing here. */
function wordsOf({ text, start, mentions }: AccountSentence): string {
  let words = '';
  let at = 0;
  for (const mention of mentions) {
    if (!NAMES.has(mention.type)) continue;
    words += text.slice(at, mention.start - start);
    at = mention.end - start;
  }
  return words + text.slice(at);
}

const NAMES: ReadonlySet<string> = new Set(['agency', 'official', 'title', 'place']);

/** Whether nothing in the sentence tells of another time or of something else. */
function isOfTheMeeting(event: DialogueEvent, sentence: AccountSentence): boolean {
  return (
    !OTHERWISE.test(wordsOf(sentence)) &&
    !(event.status === 'held' && says(sentence, WILL)) &&
    !isOfOtherDay(event, sentence)
  );
}

/** The side of such an official: of their own state, or of the one party that the sentence names in front. */
export function sideOfUntold(
  account: Account,
  { mentions }: AccountSentence,
  { person, start }: Official,
  parties: readonly string[],
): string | undefined {
  const own = countryOfPerson(account, person);
  if (own !== undefined) return parties.includes(own) ? own : undefined;
  const [named, ...others] = new Set(ofType(mentions, 'country').map(({ value }) => value));
  const isInFront = ofType(mentions, 'country').some(({ end }) => end <= start);
  return isInFront && others.length === 0 && named !== undefined && parties.includes(named)
    ? named
    : undefined;
}

/** Whether the sentence has a date that is none of the meeting’s. */
function isOfOtherDay({ start, end }: DialogueEvent, { mentions }: AccountSentence): boolean {
  return ofType(mentions, 'date').some(({ date }) => {
    if (date.start === undefined || start === null) return false;
    return date.start.length < start.length
      ? !start.startsWith(date.start)
      : date.start < start || date.start > (end ?? start);
  });
}
