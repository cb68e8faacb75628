/** Those whom a trip's account means further down by a pronoun, a post or "the delegation". */
import type { Account } from './account';
import { countryOfPerson, officials } from './account';
import { cued, findIn, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { COUNTED, EACH } from './meetingsInTurn';
import { travelIn, tripOpening } from './trips';
import { isMadeFor } from './visitsFor';

type Official = MentionOf<'official'>;

const PRONOUN_MEETS = cued(
  /\b(?:he|she|they) (?:(?:also|both|first|later|separately|then|will|(?:is|are)(?: (?:scheduled|set|due|expected))? to) )*(?:met|meets?|held|holds?|had|have|spoke|(?:is|are) (?:meeting|holding)|co-?chair(?:ed)?|(?:paid an? (?:\S+ )?call|called) on\b[^;,]{3,80}? and (?:met|held|co-?chaired))\b/i,
  'he she they',
  'paid calle coc co met meet held hold had have spoke',
);
const DELEGATION_MEETS = cued(
  /\b(?:the|this) (?:\S+ )?delegation (?:(?:also|first|later|then|will) )*(?:met|meets?|held|holds?|had|spoke)\b/i,
  'deleg',
  'met meet held hold had spoke',
);
const TALKS =
  '(?:[Cc]onsultations|[Cc]onversations?|[Dd]iscussions|[Ee]xchange|[Mm]eetings?|[Nn]egotiations|[Tt]alks)';
/** `The main point of the visit was consultations with Deputy Minister A`, `In Oslo, talks took place on 7 March with Minister A`: it goes without saying who held them. */
export const VISIT_WAS = cued(
  new RegExp(
    [
      '\\bof (?:the|his|her) (?:\\S+ )?(?:visit|trip) (?:was|were|included) (?:(?:an?|the) )?(?:[a-z-]+ ){0,3}?(?:consultations|talks|meeting|negotiations) with\\b',
      `\\b[Tt]here (?:was|were) (?:an? )?(?:[a-z-]+ ){0,2}?${TALKS}(?: [^;.]{2,60}?)? with\\b`,
      `(?<!\\b(?:after|before|since|until|when) (?:\\S+ )?)\\b${TALKS} (?:took place|(?:was|were) (?:conducted|held)|followed)(?:,? [^;.]{2,60}?)? with\\b`,
    ].join('|'),
  ),
  'consu conve discu excha meeti negot talks',
);
const POST_MEETS =
  /^ (?:(?:also|first|later|then|will|(?:is|are)(?: (?:scheduled|set|due|expected))? to) )*(?:met|meets?|held|holds?|had|spoke|co-?chair(?:ed)?)\b/;
const THE = /\bthe $/i;

const NOBODY: readonly Official[] = [];

/** Whoever the opening says has travelled, or had several meetings. */
function travellersOf(opening: AccountSentence): readonly Official[] {
  const travel = travelIn(opening);
  const verb = travel ?? findIn(opening, COUNTED);
  if (verb === undefined) return NOBODY;
  const [first] = officials(opening.mentions);
  // "the subject of two meetings that Secretary A had"
  if (travel === undefined && first !== undefined && first.start > verb.end) return [first];
  return officials(opening.mentions).filter(
    ({ end }) => end <= verb.start && !/^[’']s/.test(textIn(opening, end, end + 2)),
  );
}

/** Whom `she` means all through the account of a trip: the one who makes it. */
export function soleTraveller(account: Account): Official | undefined {
  const opening = account.trip === undefined ? undefined : tripOpening(account);
  const [only, ...others] = opening === undefined ? NOBODY : travellersOf(opening);
  return others.length === 0 ? only : undefined;
}

/** Whether a post stands for one of them: `the Deputy Secretary` of `Deputy Secretary of Ports A`. */
function isPostMet({ persons }: Account, sentence: AccountSentence, { person }: Official): boolean {
  const post = ofType(sentence.mentions, 'title')[0];
  return (
    post !== undefined &&
    THE.test(textIn(sentence, Math.max(sentence.start, post.start - 4), post.start)) &&
    POST_MEETS.test(textIn(sentence, post.end, sentence.end)) &&
    persons[person]?.posts.some(({ title }) => title.startsWith(post.value)) === true
  );
}

/** Those meant by name or pronoun alone, and by `the delegation`. */
interface Meant {
  readonly travellers: readonly Official[];
  readonly asDelegation: boolean;
}

const NONE: Meant = { travellers: NOBODY, asDelegation: false };

/** `She will take part in the third Dialogue`, `He is to represent Norway at the Dialogue` */
const TAKES_PART = cued(
  /\b(?:he|she) (?:will|is to) (?:(?:also|first|then) )?(?:take part in|participate in|attend|represent (?:the )?\S+(?: \S+){0,2}? (?:at|in))(?= (?:an?|the|this)\b)/i,
  'he she',
  'take parti atten repre',
);

/** Whether it says that whoever travels takes part in the dialogue that the release is about. */
function takesPart({ main }: Account, sentence: AccountSentence): boolean {
  const verb = findIn(sentence, TAKES_PART);
  if (verb === undefined || main === undefined || main.start < verb.end || main.end > sentence.end)
    return false;
  // "attend the Dialogue and meet Minister B"
  return !/\band (?:hold|meet)\b/.test(textIn(sentence, main.end, sentence.end));
}

/** `The main item of her programme is the third Dialogue`: whether it says that the visit is made for it. */
function isForMain({ main }: Account, sentence: AccountSentence): boolean {
  if (main === undefined || main.start < sentence.start || main.end > sentence.end) return false;
  return isMadeFor(sentence, main);
}

/** Of whom `She met with President B` tells, in the sentence of the trip's first meeting. */
export function travellersMeant(account: Account, sentence: AccountSentence): Meant {
  const isThere = takesPart(account, sentence) || isForMain(account, sentence);
  const sole = isThere ? soleTraveller(account) : undefined;
  if (sole !== undefined) return { travellers: [sole], asDelegation: false };
  const first = account.trip?.[0];
  if (first === undefined || (first.sentence !== sentence && first.whom !== sentence)) return NONE;
  const opening = tripOpening(account) ?? account.opening[0];
  if (opening === undefined || opening === sentence) return NONE;
  const travellers = travellersOf(opening);
  const [only] = travellers;
  if (only === undefined) return NONE;
  const verb =
    findIn(sentence, PRONOUN_MEETS) ??
    findIn(sentence, DELEGATION_MEETS) ??
    findIn(sentence, VISIT_WAS) ??
    findIn(sentence, EACH);
  if (verb === undefined)
    return travellers.length === 1 && isPostMet(account, sentence, only)
      ? { travellers, asDelegation: false }
      : NONE;
  if (officials(sentence.mentions).some(({ start }) => start < verb.start)) return NONE;
  if (/delegation/i.test(textIn(sentence, verb.start, verb.end))) return { travellers, asDelegation: true };
  const isThey = /^they/i.test(textIn(sentence, verb.start, verb.end));
  if (isThey !== travellers.length > 1) return NONE;
  const known = new Set(travellers.map(({ person }) => person));
  const isClear = account.prose
    .slice(account.prose.indexOf(opening) + 1, account.prose.indexOf(sentence))
    .every(({ mentions }) => officials(mentions).every(({ person }) => known.has(person)));
  return isClear ? { travellers, asDelegation: false } : NONE;
}

/** The party whose official a traveller is told to be, of those that a dialogue names. */
function ownParty(
  { persons, trip }: Account,
  travellers: readonly Official[],
  parties: readonly string[],
): string | undefined {
  if (trip?.[0] !== undefined) return undefined;
  const own = new Set(travellers.map(({ person }) => countryOfPerson({ persons }, person)));
  return own.size === 1 ? parties.find((party) => own.has(party)) : undefined;
}

/** The party that is not visited; of several meetings at home the one named first. */
export function sideOfTravellers(
  account: Account,
  parties: readonly string[],
  travellers: readonly Official[] = NOBODY,
): string | undefined {
  const { trip, opening, issuer } = account;
  const own = ownParty(account, travellers, parties);
  if (own !== undefined) return own;
  const first = trip?.[0]?.parties;
  if (first === undefined) return parties.find((party) => party === issuer);
  const isAtHome = opening[0] !== undefined && says(opening[0], COUNTED);
  return parties.find((party) => !first.includes(party)) ?? (isAtHome ? first[0] : undefined);
}

const OWN_DELEGATION = cued(/^\W*(?:His|Her|Their) delegation (?:will )?(?:also )?includes?d?\b/, 'deleg');

/** `Her delegation includes Ambassador B`, on a trip: the side of whoever travels, and not that of the host. */
export function sideOfOwnDelegation(
  account: Account,
  sentence: AccountSentence,
  parties: readonly string[],
): string | undefined {
  if (account.trip === undefined || findIn(sentence, OWN_DELEGATION) === undefined) return undefined;
  return sideOfTravellers(account, parties);
}

/** The party that is visited: whom the travellers met there is of it, where nothing else tells. */
export function sideOfVisited({ trip }: Account, parties: readonly string[]): string | undefined {
  const there = trip?.[0]?.parties;
  return there?.length === 1 ? parties.find((party) => party === there[0]) : undefined;
}
