/** Whose side: of a person, of a clause. */
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { countryOfPerson, isNamed, officials } from './account';
import { bodyCountry, isOfThirdBody, partyKnown, sideOfMinistry } from './agencySides';
import { sideOfTraveller } from './attendees';
import { sideFacingCounterparts } from './facedCounterparts';
import { partiesIn, sideBehind, sideInFront, sideOfOther, sideOfPostBehind } from './namedSides';
import { senderOfAmbassador } from './postCountries';
import {
  groupingOf,
  holdsOwnPost,
  hostSide,
  sideOfGuests,
  isDepartmentHead,
  isMinister,
  sideByVisit,
  sideOfRank,
  sideOfSecretary,
} from './hostSides';
import { firstOfLeaders } from './leaders';
import { isCounterpart } from './principals';
import { chairsWithOther, orderIn, sideOfJoining } from './joinedChairs';
import { sideInOrder } from './inTheirOrder';
import { sideInCall } from './calls';
import { inClause, inOwnClause, sideBeforeTurn } from './clausesOfSides';
import { withoutHonours } from './honours';
import { cued, findIn, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { toldDelegate } from './toldDelegates';

/** The side that the text is speaking of, carried from sentence to sentence of one paragraph. */
export interface SideContext {
  readonly party: string | undefined;
  readonly paragraph: number;
}

/** The side of an official: of the post's country or body, of the clause, of the running text. */
export function sideOfPerson(
  account: Account,
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  parties: readonly string[],
  context: SideContext,
): string | undefined {
  const inOrder = sideInOrder(account, sentence, mention, parties);
  if (inOrder !== undefined) return inOrder;
  const told = toldDelegate(sentence, mention)?.country.value;
  // who led the delegation of a state that is no party is on no side
  if (told !== undefined) return parties.includes(told) ? told : groupingOf(account, told, parties);
  const ofMinistry = sideOfMinistry(account, mention, parties);
  if (ofMinistry !== undefined) return ofMinistry;
  const person = account.persons[mention.person];
  const own =
    sideOfSecretary(account, sentence, mention, parties) ?? countryOfPerson(account, mention.person);
  if (own !== undefined && parties.includes(own)) return own;
  const ambassador = person?.posts.some((post) => /\bAmbassador to\b/.test(post.title)) ?? false;
  const leader = own === undefined ? firstOfLeaders(sentence, mention) : undefined;
  if (leader !== undefined) return sideOfPerson(account, sentence, leader, parties, context);
  if (own === 'INT') return sideBehind(account, sentence, mention, parties);
  if (own === undefined && isOfThirdBody(account, person, parties)) return undefined;
  const sender =
    own === undefined && ambassador
      ? person?.posts
          .map(({ title }) => senderOfAmbassador(title, account.knowledge, parties))
          .find((party) => party !== undefined)
      : undefined;
  if (sender !== undefined) return sender;
  const grouping = own === undefined || ambassador ? undefined : groupingOf(account, own, parties);
  // a state that the text names nowhere: a body of a common name that only one of it is known
  const isOfGrouping = own !== undefined && account.knowledge.groupings.has(own);
  if (grouping !== undefined || isOfGrouping || (own !== undefined && !ambassador && isNamed(account, own)))
    return grouping;
  const bodyCountries: string[] = [];
  for (const { agency } of person?.posts ?? [])
    if (agency !== undefined) bodyCountries.push(...bodyCountry(account, agency));
  const body = bodyCountries.find((code) => parties.includes(code));
  if (body !== undefined && bodyCountries.length === 1) return body;
  if (isMinister(account, mention) && parties.length === 2 && parties.includes('US'))
    return parties.find((party) => party !== 'US');
  if (isDepartmentHead(account, mention, parties)) return 'US';
  const named =
    sideOfGuests(sentence, mention, parties) ??
    sideInCall(account, sentence, mention, parties) ??
    sideBeforeTurn(account, sentence, mention, parties) ??
    sideByVisit(account, sentence, mention, parties) ??
    sideFacingCounterparts(account, sentence, mention, parties) ??
    sideOfTraveller(account, sentence, mention) ??
    sideOfOther(account, sentence, mention, parties) ??
    sideInFront(account, sentence, mention, parties) ??
    sideBehind(account, sentence, mention, parties) ??
    nearestSide(account, sentence, mention, parties);
  if (named !== undefined) return named;
  const host = hostSide(account, sentence, mention, parties);
  if (host !== undefined) return host;
  const joining = sideOfJoining(sentence, mention, parties);
  if (joining !== undefined) return joining;
  const facing = facingSide(account, sentence, mention, parties);
  if (facing !== undefined) return facing;
  if (isMet(account, sentence, mention, parties) || isFacing(account, sentence, mention, parties))
    return parties.find((party) => party !== account.issuer);
  const joined = subjectSide(account, sentence, mention, parties);
  if (joined !== undefined) return joined;
  const across = oppositeSide(account, sentence, mention, parties);
  if (across !== undefined) return across;
  const fellow = says(sentence, ALSO_THERE) ? fellowSide(account, sentence, mention, parties) : undefined;
  if (fellow !== undefined) return fellow;
  const left = sideLeft(account, sentence, mention, parties);
  if (left !== undefined) return left;
  if (holdsOwnPost(account, mention, parties)) return 'US';
  if (context.party !== undefined)
    return parties.length === 2 && chairsWithOther(sentence, mention)
      ? parties.find((party) => party !== context.party)
      : context.party;
  return defaultSide(account, sentence, mention, parties);
}

const MEETS_WITH = cued(
  /\b(?:met|meets?|meetings?|spoke|talks|conferred|exchanged views|sat down|call|held|hosted|opened|welcomed|convened|chaired)\b[^;]{0,300}?\bwith\b|\b(?:and|to) meet\b(?= \p{Lu})/iu,
  'met sat conf exc mee spo tal cal hel hos ope wel con cha',
);

/** `A welcomed B of Norway`: the guest is of the other side. */
const WELCOMES = cued(
  /(?<![-–])\b(?:hosted(?! by\b)|welcomed|received|will (?:host|welcome|receive))\b/i,
  'hos wel rec wil',
);

/** `A and B met with C of Norway`: those in front of "with" are of one side, those behind it of the other. */
function facingSide(
  account: Account,
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  const meets =
    parties.length === 2 ? (findIn(sentence, MEETS_WITH) ?? findIn(sentence, WELCOMES)) : undefined;
  // in "In a meeting with A, B discussed …" both stand behind it
  if (meets === undefined || /^\W*(?:In|During|At)\b/.test(sentence.text)) return undefined;
  if (says(sentence, BOTH_CHAIRING)) return undefined;
  const isBehind = mention.start >= meets.end;
  for (const other of officials(sentence.mentions)) {
    const code = countryOfPerson(account, other.person);
    if (other.person === mention.person || code === undefined || !parties.includes(code)) continue;
    if (SOURCE.test(textIn(sentence, Math.max(sentence.start, other.start - LONGEST_SOURCE), other.start)))
      continue;
    return other.start >= meets.end === isBehind ? code : parties.find((party) => party !== code);
  }
  return undefined;
}

/** `, according to Pentagon spokesman A`: who tells of it. */
const SOURCE = /\baccording to\s[^,;]*$/;
const LONGEST_SOURCE = 100;

/** `convened the session, with A and B chairing their respective delegations`, `held in Oslo, with A and B in the chair` */
const BOTH_CHAIRING = cued(
  /\bwith\b[^;]*(?:\b(?:chairing|leading|heading) (?:their|the) (?:respective )?(?:delegations|sides)\b|,? in the chair\b|\b(?:as co-chairs|co-chairing)\b)/,
  'wit',
  'chair leadi headi co',
);

const BY = cued(
  /\b(?:led|headed|chaired|hosted|convened|represented)\s+(?:jointly\s+)?(?:(?:on|from|for)\s+the\s+(?:\S+\s+){1,3}?side\s+)?by\b/i,
  'led hea cha hos con rep',
);

/** `A hosted B of Norway`, `A convened officials from Norway`: the state behind it is not that of A. */
const ACROSS =
  /\b(?:with|hosted|welcomed|received|(?:host|welcome|receive)s?|conven(?:ed|es?)\s+(?:[a-z]\S*\s+){0,3}?(?:representatives|officials|ministers|ambassadors|leaders))\b/;

/** In `X led the U.S. delegation and Y led the Chilean delegation` each name goes with the side behind its verb. */
function nearestSide(
  account: Account,
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  const isAcross = (at: number): boolean =>
    at > mention.end && ACROSS.test(account.read.text.slice(mention.end, at));
  const named = inOwnClause(
    sentence,
    partiesIn(account, sentence, parties).filter(({ at }) => !isAcross(at)),
    mention,
  );
  if (named.length === 0) return undefined;
  if (named.length === 1) return named[0]?.party;
  const persons = officials(sentence.mentions);
  const behind = named.find(({ at }) => at > mention.end);
  const nextPerson = persons.find((other) => other.start > mention.end);
  if (
    behind !== undefined &&
    (nextPerson === undefined || behind.at < nextPerson.start) &&
    !account.read.text.slice(mention.end, behind.at).includes(';') &&
    !says(sentence, BY)
  )
    return behind.party;
  return (named.findLast(({ at }) => at < mention.start) ?? behind)?.party;
}

const MET_FRONT =
  /\b(?:met|meets?|meetings?|opened|spoke|talks|call)\b[^;]{0,400}\bwith\b[^;]{0,400}$|(?<![-–])\b(?:hosted(?! by\b)|welcomed|received|met|(?:courtesy|introductory|farewell) calls? (?:up)?on)\b[^;]{0,160}$/i;

/** Whoever the issuer's side "met with" is of the other side. */
function isMet(
  account: Account,
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  parties: readonly string[],
): boolean {
  if (parties.length !== 2 || account.issuer === undefined || !parties.includes(account.issuer)) return false;
  return MET_FRONT.test(
    account.read.text.slice(Math.max(sentence.start, mention.start - 900), mention.start),
  );
}

/** `her counterpart, A`: of the side that is not the issuer's. */
function isFacing(
  { issuer }: Account,
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  parties: readonly string[],
): boolean {
  return (
    parties.length === 2 &&
    issuer !== undefined &&
    parties.includes(issuer) &&
    isCounterpart(sentence, mention)
  );
}

const BOTH_LED = cued(
  /\b(?:led|headed|chaired|hosted|convened)\s+by\b|\bunder\s+the\s+chairmanship\b|\b(?:held|met|(?:co-?)?chaired|will (?:chair|lead)\b(?![^;]*\b(?:alongside|with)\b)|co-?led|co-?hosted|convened|jointly|(?:was|were) attended by)\b|\b(?:led|(?:lead|head|chair)ing)\b[^;]{0,40}\b(?:delegations|sides)\b|\b(?:led|headed)\b(?![^;]*\bdelegation\b)[^;]{0,60}\b(?:dialogue|talks|consultations|discussions|meeting|round)\b/i,
  'led lea hea cha hos con hel met co coc col coh joi wil att',
);

const JOINED_BY = cued(/\b(?:accompanied|assisted|joined) by\b/i, 'acc assis joi');

/** `The Secretary was accompanied by …`: of the side of the one person with that post. */
function subjectSide(
  account: Account,
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  const verb = findIn(sentence, JOINED_BY);
  const subject = ofType(sentence.mentions, 'title')[0];
  if (verb === undefined || verb.start > mention.start || subject === undefined || subject.end > verb.start)
    return undefined;
  const held = new Set<string>();
  account.persons.forEach(({ posts }, person) => {
    if (!posts.some(({ title }) => ` ${title} `.includes(` ${subject.value} `))) return;
    const code = countryOfPerson(account, person);
    if (code !== undefined && parties.includes(code)) held.add(code);
  });
  return held.size === 1 ? [...held][0] : undefined;
}

const ALSO_THERE = cued(
  /\b(?:also (?:in|at|attending|joining) (?:the|this)|(?:accompanied|joined|attended) by)\b/i,
  'als acc joi att',
);

/** `Also in the meeting were A, B and Ambassador C`: the one side of those in the list whose side is known. */
function fellowSide(
  account: Account,
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  const sides = new Set<string>();
  for (const other of officials(sentence.mentions)) {
    const party = other === mention ? undefined : partyKnown(account, other, parties);
    if (party !== undefined) sides.add(party);
  }
  return sides.size === 1 ? [...sides][0] : undefined;
}

const DELEGATIONS = cued(/\b(?:delegations|sides|head delegates)\b/, 'del sid');

/** `Led by A, …, and B, …`: of two who led together, one of each side, the second is of the other. */
function oppositeSide(
  account: Account,
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  const persons = officials(sentence.mentions);
  // "the delegations were led by A, B, and C": in the order of the parties
  if (persons.length === parties.length && says(sentence, DELEGATIONS)) {
    const isInOrder = persons.every((person, i) => {
      const code = countryOfPerson(account, person.person);
      return code === undefined || code === parties[i] || !isNamed(account, code);
    });
    if (isInOrder) return parties[persons.indexOf(mention)];
  }
  const clause = inClause(sentence, persons, mention);
  const other = clause.find((person) => person.person !== mention.person);
  if (parties.length !== 2 || other === undefined) return undefined;
  if (!says(sentence, BOTH_LED) && !OF_TWO.test(sentence.text)) return undefined;
  if (clause.length > 2) return sideInList(account, clause, mention, parties);
  const known = countryOfPerson(account, other.person);
  // with nobody's country told, they stand in the order of the parties
  if (
    known === undefined &&
    countryOfPerson(account, mention.person) === undefined &&
    (JOINTLY_LED.test(sentence.text) || OF_TWO.test(sentence.text) || meetTogether(sentence, other, mention))
  )
    return (
      sideOfRank(account, mention, other, parties) ??
      orderIn(sentence, parties)[mention.start < other.start ? 0 : 1]
    );
  return known !== undefined && parties.includes(known)
    ? parties.find((party) => party !== known)
    : undefined;
}

/** `chaired by A, B, C and D`: those in front of the first whose side is known are of the other side. */
function sideInList(
  account: Account,
  persons: readonly MentionOf<'official'>[],
  mention: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  const known = persons.map((person) => partyKnown(account, person, parties));
  const at = persons.indexOf(mention);
  const first = known.findIndex((party) => party !== undefined);
  const one = known[first];
  if (one === undefined || known.some((party) => party !== undefined && party !== one)) return undefined;
  return at < first ? parties.find((party) => party !== one) : one;
}

/** `Minister A and Secretary B held a call`: nothing but posts stands between the two who met. */
function meetTogether(
  sentence: AccountSentence,
  a: MentionOf<'official'>,
  b: MentionOf<'official'>,
): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = withoutHonours(textIn(sentence, first.end, second.start));
  const behind = withoutHonours(textIn(sentence, second.end, sentence.end));
  return /^ and [\p{Lu}][^.;,]*$/u.test(between) && /^ (?:held|met|spoke)\b/.test(behind);
}

/** `We, Prime Minister A and President B, met …`, `by the Ministers of both countries, A and B` */
const OF_TWO = lean(/^\W{0,4}We, \p{Lu}|s of (?:the two|both) (?:countries|sides|states),? \p{Lu}/u);
const JOINTLY_LED =
  /\bco-?(?:chaired|led|hosted|headed|chair(?:man)?ship)\b|\bjointly\b|\bchaired the (?:meeting|dialogue|talks|consultations|session)\b|\b(?:dialogue|talks|consultations|discussions|meeting|round) (?:was |were )?(?:chaired|led|headed) by\b|^\W*They were (?:chaired|led|headed) by\b/i;

/** Of as many persons as parties, whose sides are all told but one: the party that is left. */
function sideLeft(
  account: Account,
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  if (parties.length < 3) return undefined;
  const others = new Set<number>();
  const told = new Set<string>();
  for (const other of officials(sentence.mentions)) {
    if (other.person === mention.person) continue;
    const party = partyKnown(account, other, parties) ?? sideOfPostBehind(sentence, other, parties);
    if (party === undefined) return undefined;
    others.add(other.person);
    told.add(party);
  }
  return others.size === parties.length - 1 && told.size === others.size
    ? parties.find((party) => !told.has(party))
    : undefined;
}

/** Without any word on it: the issuer's side, or for the second of two persons the other one's. */
function defaultSide(
  account: Account,
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  if (parties.length === 2) {
    const persons = officials(sentence.mentions);
    const known = persons
      .filter((other) => other.person !== mention.person)
      .map((other) => countryOfPerson(account, other.person))
      .find((code) => code !== undefined && parties.includes(code));
    if (known !== undefined && persons.length === 2) return parties.find((party) => party !== known);
  }
  return account.issuer !== undefined && parties.includes(account.issuer) ? account.issuer : undefined;
}
