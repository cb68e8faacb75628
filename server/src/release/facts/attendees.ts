/** Who stands for a side, told by whom they receive or join, or by a ceremony that they attend. */
import type { Span } from '../../text/span';
import type { Account } from './account';
import { countryOfPerson, officials } from './account';
import { cued, findIn, says, textIn } from './sentences';
import type { AccountSentence, MentionOf, Pattern } from './sentences';

type Official = MentionOf<'official'>;

/** Whether the sentence tells that the official receives or joins the other side, or attends for the own one. */
export function isAttendee(account: Account, sentence: AccountSentence, mention: Official): boolean {
  if (account.prose.indexOf(sentence) > REACH) return false;
  return (
    isInFront(sentence, mention, RECEIVES_DELEGATION) ||
    isInFront(sentence, mention, JOINS_LEADERS) ||
    (says(sentence, ATTENDS) &&
      account.opening.some((lead) => says(lead, DESIGNATED)) &&
      isInFront(sentence, mention, ATTENDS)) ||
    takesPartWith(account, sentence, mention) ||
    pairOfTrip(account, sentence)?.includes(mention) === true
  );
}

const REACH = 5;

/** `welcomed a delegation of Norwegian officials led by Minister Berg` */
const RECEIVES_DELEGATION = cued(
  /\b(?:welcome[ds]|receive[ds]|hosts|hosted)\s+(?:an?|the)\s+[^;.]{0,80}?\bdelegation\b/i,
  'welco recei host',
  'deleg',
);
/** `joined leaders of ASEAN for the summit` */
const JOINS_LEADERS = cued(
  /\bjoin(?:s|ed)?\s+(?:the\s+)?(?:\S+\s+){0,2}?(?:leaders|ministers|counterparts|heads\s+of\s+(?:state|government))\s+(?:of|from)\b/i,
  'join',
  'leade minis count heads',
);
/** `announced the designation of a Presidential Delegation …` */
const DESIGNATED = cued(/\bdesignat(?:ed|ion)\b[^;]{0,60}\bdelegation\b/i, 'desig', 'deleg');
const ATTENDS = cued(/\bwill\s+(?:attend|represent)\b/i, 'will', 'atten repre');

/** Whether the name alone, or with one other, stands in front of what the sentence tells. */
function isInFront(sentence: AccountSentence, mention: Span, pattern: Pattern): boolean {
  const verb = findIn(sentence, pattern);
  if (verb === undefined || mention.end > verb.start) return false;
  return officials(sentence.mentions).filter(({ start }) => start < verb.start).length <= 2;
}

const TAKES_PART_WITH = cued(
  /\bparticipat(?:es?|ed)\s+in\s+(?:an?|the)\s[^;]{0,120}?\b(?:meeting|summit|talks|call|dialogue|consultations)\s+with\b/i,
  'parti',
  'meeti summi talks call dialo consu',
);

/** `will participate in the Leaders’ meeting with Prime Minister A of Norway and President B of Japan`: one of each state. */
function takesPartWith(account: Account, sentence: AccountSentence, mention: Official): boolean {
  const verb = findIn(sentence, TAKES_PART_WITH);
  if (verb === undefined) return false;
  const met = officials(sentence.mentions).filter(({ start }) => start > verb.end);
  const states = new Set(met.map(({ person }) => countryOfPerson(account, person)));
  if (met.length === 0 || states.has(undefined) || states.size < met.length) return false;
  return met.includes(mention) || isInFront(sentence, mention, TAKES_PART_WITH);
}

const DURING_MEETING = cued(
  /^\W*(?:During|In|At)\s+(?:an?|his|her|their|the)\s+(?:\S+\s+){0,2}?meetings?\s+with\b/i,
  'durin in at',
  'meeti',
);

/** `During their meeting with President A, Envoy B reiterated …`, of the first meeting of a trip: A and B. */
function pairOfTrip(account: Account, sentence: AccountSentence): readonly [Official, Official] | undefined {
  if (account.trip?.[0]?.sentence !== sentence) return undefined;
  const during = findIn(sentence, DURING_MEETING);
  if (during === undefined) return undefined;
  const [met, told, ...others] = officials(sentence.mentions).filter(({ start }) => start > during.end);
  if (met === undefined || told === undefined || others.length > 0) return undefined;
  return textIn(sentence, met.end, told.start).startsWith(',') ? [met, told] : undefined;
}

/** The side of the traveller in such a sentence. */
export function sideOfTraveller(
  account: Account,
  sentence: AccountSentence,
  mention: Official,
): string | undefined {
  return pairOfTrip(account, sentence)?.[1] === mention ? account.issuer : undefined;
}

const HOSTS_GUESTS = cued(
  /\b(?:will\s+host|hosts|hosted)\s(?=(?:the\s|his\s|her\s|their\s)?\p{Lu})/u,
  'hos wil',
);

/** `Secretary A and Secretary B will host State Councilor C and General D`: the hosts lead, however many they are. */
export function hostsGuests(sentence: AccountSentence, mention: Official): boolean {
  const verb = findIn(sentence, HOSTS_GUESTS);
  return (
    verb !== undefined &&
    mention.end <= verb.start &&
    officials(sentence.mentions).some(({ start }) => start > verb.end)
  );
}
