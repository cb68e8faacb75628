/**
 * Officials of whom no known words tell what part they had. Whom a release of one meeting names with a post, in the
 * account of that meeting, was mostly there: `has charge of the Norwegian delegation`, `rounded out the U.S. side`.
 * Only where other words tell what else they did is that not so.
 */
import type { Span } from '../../text/span';
import type { DialogueEvent } from '../model';
import { lean } from '../../tokens/leanPattern';
import { isAbsent } from './absentees';
import { countryOfPerson, officials } from './account';
import type { Account } from './account';
import { isAsideOf } from './asides';
import { isCalledOn } from './joiners';
import { isAppointed } from './leaders';
import { isOfTheMeeting } from './otherwise';
import { announcesDelegation } from './sentDelegations';
import { cued, isOverlong, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

type Official = MentionOf<'official'>;

/** Heads of state and government are spoken of where officials meet; who speaks for a body is named as the source. */
const SPOKEN_OF = lean(
  /^(?:(?:the |acting |former |interim |late |vice |deputy |crown |first )*(?:president|prime minister|premier|chancellor|king|queen|prince(?:ss)?|emir|amir|sultan|lady|secretary[- ]general|pope|speaker)\b(?!.*\b(?:of the (?:board|court|council|agency|institute))\b))|spokes(?:person|man|woman)|^former\b|\bpress (?:secretary|officer|attach[eé])\b|-elect\b|^(?:senator|congress(?:man|woman)|member of parliament)\b/i,
);

/** Words of the meeting, or of what is done at one. */
const OF_MEETING = cued(
  /\b(?:accompan\w+|assist(?:ed|s)|attend\w*|briefed(?! by\b)|chair\w*|co-?\w*chair\w*|consultations?|conven\w+|counterparts?|delegat\w+|demonstrated|described|did\s+so\s+for|dialogues?|discuss\w*|explained|gave\s+an?\s+(?:account|briefing|overview|presentation)|group|headed|in\s+the\s+room|on\s+(?:hand|the\s+(?:call|line))|host(?:ed|s|ing)?|join\w*|led|meet(?:s|ing|ings)?|members?|met|opening|outlined|participa\w+|part|party|seated|presented|present|presid\w+|remarks|reported|represent\w*|rounds?|sat|sessions?|sides?|sits?|sp(?:eak|eaks|oke)|table|talks|teams?|was\s+(?:also\s+)?there|were\s+(?:also\s+)?there|with\s+(?:her|him|them))\b/i,
  'accom assis atten brief chair co coc con coun deleg did dialo discu group heade host hoste hosti hosts join joine joini led meet meeti meets membe met open outli parti part party seate room hand her him them prese presi remar repor repre round sat sessi side sides sit sits speak speaks spoke table talks team teams',
);
/** `The Dialogue has two chairs. They are A and B` */
const THEY_ARE = cued(/^\W*They (?:are|were|will be) (?:(?:Mr|Ms|Mrs|Dr)\.? )?\p{Lu}/u, '^they');
/** `briefed `, in front of whoever was told. */
const BRIEFED = /\b(?:briefed|informed)\s+(?:the\s+)?$/;
/** In front of a name and its post: what is of, to or about somebody is not done by them. */
const ABOUT =
  /\b(?:about|after|against|as|at|before|behind|between|by|for|from|in|including|of|on|than|to|under|who|with)\s+$/;
/** But `a delegation under Director A`, `the responsibility lay with Director A`, `the chair was taken by Director A` */
const LEADS = lean(
  new RegExp(
    [
      '\\b(?:delegation|side|talks|team)\\s+under',
      '\\b(?:lay|lies|meet|met|rested|rests|sat\\s+down|sit\\s+down)\\s+with|\\band\\s+with|\\bdiscuss(?:ed)?\\s[^;.]{2,60}\\swith',
      '\\b(?:attended|chaired|completed|conducted|guided|headed|held|joined|led|represented|steered|supported|taken)(?:\\s+at\\s+the\\s+table)?\\s+by',
      '\\baccompanied\\b[^;.]{0,90}\\sby',
      '\\bbrought\\s+in',
      // "the Navy took part for Chile, with Director A"
      '\\b(?:attended|participated|took\\s+part)\\b[^;.]{0,90},\\s+(?:along\\s+|together\\s+)?with',
    ]
      .map((words) => `(?:${words})\\s+$`)
      .join('|'),
    'u',
  ),
);
const HONORIFIC = /(?:\b(?:the|Mr|Ms|Mrs|Dr|Eng|H\.E|His\s+Excellency|Her\s+Excellency)\.?\s+)+$/;

/** Whether an official whom the sentence gives no part may have been there all the same. */
export function mayHaveBeenThere(
  account: Account,
  event: DialogueEvent,
  sentence: AccountSentence,
  mention: Official,
): boolean {
  const person = account.persons[mention.person];
  if (person === undefined || mention.quoted || mention.form !== 'full' || isOverlong(sentence)) return false;
  if (tellsOfManyMeetings(account) || announcesDelegation(account)) return false;
  if (person.posts.length === 0 && person.body === undefined) return false;
  if (person.posts.some(({ title }) => SPOKEN_OF.test(title))) return false;
  return (
    (says(sentence, OF_MEETING) || says(sentence, THEY_ARE)) &&
    isOfTheMeeting(event, sentence) &&
    !isSpokenOf(sentence, mention) &&
    !isAsideOf(sentence, mention) &&
    !isCalledOn(sentence, mention) &&
    isAppointed(sentence, mention) !== false &&
    !isAbsent(sentence, mention)
  );
}

/** `the commitment of Minister A and Minister B`, `briefed Ambassador C`: whether the words in front make somebody only a subject of it. */
function isSpokenOf(sentence: AccountSentence, mention: Official): boolean {
  let at: Official | undefined = mention;
  for (let k = 0; at !== undefined && k < MOST_JOINED; k += 1) {
    const opening = openingOf(sentence, at);
    const front = textIn(sentence, Math.max(sentence.start, opening - LONGEST_FRONT), opening).replace(
      HONORIFIC,
      '',
    );
    if (ABOUT.test(front)) return !LEADS.test(front);
    if (BRIEFED.test(front)) return true;
    const before: Official | undefined = AND.test(front)
      ? officials(sentence.mentions).findLast(({ end }) => end <= opening)
      : undefined;
    at = before !== undefined && opening - before.end < LONGEST_POST ? before : undefined;
  }
  return false;
}

/** Where the posts, bodies and countries in front of a name begin. */
function openingOf(sentence: AccountSentence, mention: Official): number {
  const { mentions } = sentence;
  let opening = mention.start;
  for (let at = mentions.indexOf(mention) - 1; at >= 0; at -= 1) {
    const before = mentions[at];
    if (before === undefined || !POST.has(before.type)) break;
    if (!BESIDE.test(textIn(sentence, before.end, opening))) break;
    opening = before.start;
  }
  return opening;
}

/** So many names of a list are followed to what stands in front of it. */
const MOST_JOINED = 8;
const LONGEST_FRONT = 140;
const AND = /(?:,|\band|\bwith)\s+$/;
const LONGEST_POST = 120;
const POST: ReadonlySet<string> = new Set(['title', 'country', 'agency']);
const BESIDE = /^(?:[’']s)?,?\s*(?:(?:of|for|in|at)\s+)?(?:the\s+)?(?:(?:Mr|Ms|Mrs|Dr)\.?\s+)?$/;

/** A trip, unless it was made for a dialogue: whom its account names may be of any of its meetings. */
export function tellsOfManyMeetings({ trip, attended }: Account): boolean {
  if (trip?.length === 1 && trip[0]?.tour !== undefined) return false;
  return trip !== undefined && attended.length !== 1;
}

/** `B presented Norway’s plans`: whoever tells of what is their own state’s. */
const PRESENTED =
  /\b(?:briefed [^;]{1,60} on|described|explained|outlined|presented|reported on|set out) (?:the )?$/;
const LONGEST_PRESENTED = 90;

function isPresented(sentence: AccountSentence, { start, end }: Span): boolean {
  return (
    textIn(sentence, end, end + 2).endsWith('s') &&
    PRESENTED.test(textIn(sentence, Math.max(sentence.start, start - LONGEST_PRESENTED), start))
  );
}

/** The side of such an official: of their own state, or of the one party that the sentence names in front. */
export function sideOfUntold(
  account: Account,
  sentence: AccountSentence,
  { person, start }: Official,
  parties: readonly string[],
): string | undefined {
  const { mentions } = sentence;
  const own = countryOfPerson(account, person);
  if (own !== undefined) return parties.includes(own) ? own : undefined;
  const [named, ...others] = new Set(ofType(mentions, 'country').map(({ value }) => value));
  const isInFront = ofType(mentions, 'country').some(
    (country) => country.end <= start || isPresented(sentence, country),
  );
  return isInFront && others.length === 0 && named !== undefined && parties.includes(named)
    ? named
    : undefined;
}
