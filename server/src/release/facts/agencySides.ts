/** Whose side a body is on. */
import { firstEndingAfter } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { foldPhrase } from '../../tokens/fold';
import { stemsOf } from '../../tokens/stems';
import type { AgencyRow } from '../../gazetteer/rows';
import type { Person } from '../model';
import { countryOfPerson } from './account';
import type { Account } from './account';
import { isOverlong, mayName, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

/** By the rows of one name, which are asked for again and again. */
const ownersOf = new WeakMap<readonly AgencyRow[], readonly string[]>();
const NOBODY: readonly string[] = [];

/** The countries that have a body of the name. */
export function bodyCountry(account: Account, name: string): readonly string[] {
  return bodyOwners(account, foldPhrase(name));
}

/** The same by the folded name. */
function bodyOwners({ knowledge }: Account, name: string): readonly string[] {
  const rows = knowledge.agenciesByName.get(name);
  if (rows === undefined) return NOBODY;
  const known = ownersOf.get(rows);
  if (known !== undefined) return known;
  const owners = [...new Set(rows.map((row) => row.country))];
  ownersOf.set(rows, owners);
  return owners;
}

/** `Secretary-General Berg, United Nations`: a person of a body that is of no state. */
export function isOfThirdBody(
  account: Account,
  person: Person | undefined,
  parties: readonly string[],
): boolean {
  const owners = person?.body === undefined ? [] : bodyCountry(account, person.body.name);
  return (
    owners.length > 0 &&
    owners.every(
      (code) => code === 'INT' || (account.knowledge.groupings.has(code) && !parties.includes(code)),
    )
  );
}

const COMMON =
  /^(?:(?:Ministry|Ministries|Foreign Ministry|Defen[cs]e Ministry)\b|(?:Coast Guard|Navy|Army|Air Force|Armed Forces|Parliament)$)/;

const MINISTRY = /^(?:Ministry|Ministries)\b|\bMinister\b/;

const OF_STATES = /^(?:Ministry|Ministries|Supreme Court|Constitutional Court|(?:General )?Prosecutor)\b/;

/**
 * The side of a body: of the country in front of it, of the knowledge, of the clause.
 *
 * @param name its name, folded
 * @param running the side that the text is speaking of
 * @param isNamedFor whether the sentence gave a party a body of the name before: `…, and from the Dutch one`
 */
export function sideOfAgency(
  account: Account,
  agency: MentionOf<'agency'>,
  name: string,
  parties: readonly string[],
  running: string | undefined,
  isNamedFor: (party: string) => boolean,
): string | undefined {
  // the United States has no ministries
  if (parties.length === 2 && parties.includes('US') && MINISTRY.test(agency.value)) {
    const other = parties.find((party) => party !== 'US');
    if (agency.country === undefined || agency.country === 'US') return other;
  }
  // nor has the European Union, nor courts and prosecutors that come to talks
  if (running === 'EU' && parties.length === 2 && OF_STATES.test(agency.value) && !isOwned(account, agency))
    return parties.find((party) => party !== 'EU');
  // every state has a Ministry of Finance: only the words around it tell whose it is
  const isCommon =
    COMMON.test(agency.value) || (agency.value === 'National Security Council' && isFurther(account, agency));
  if (isCommon && running !== undefined && !isOwned(account, agency)) return running;
  const owners = bodyOwners(account, name).filter((code) => parties.includes(code) && !isNamedFor(code));
  if (agency.country === undefined && owners.length === 1 && owners[0] !== running) return owners[0];
  const isOfNone = agency.country === undefined || !parties.includes(agency.country);
  const named = owners.length === 0 && isOfNone ? namedAfter(account, agency, parties) : undefined;
  if (named !== undefined) return named;
  if (agency.country !== undefined) {
    if (parties.includes(agency.country)) return agency.country;
    const known = bodyOwners(account, name);
    if (!known.includes(agency.country) || known.length === 1)
      return known.length === 1 && agency.country !== 'INT'
        ? runningIfGeneric(account, agency, running)
        : undefined;
  }
  // of a state that has one, and of no other that the text speaks of
  if (agency.value === 'Security Cabinet' && agency.country === undefined && owners.length === 0)
    return undefined;
  return (
    running ?? (account.issuer !== undefined && parties.includes(account.issuer) ? account.issuer : undefined)
  );
}

/** `Bangladesh Navy`, `Geological Survey of Norway`: of the party that its name begins or ends with. */
export function namedAfter(
  { knowledge }: Account,
  { value }: MentionOf<'agency'>,
  parties: readonly string[],
): string | undefined {
  return parties.find((party) => {
    const name = knowledge.countries.get(party)?.short;
    return name !== undefined && (value.startsWith(`${name} `) || value.endsWith(` of ${name}`));
  });
}

/** `the Coast Guard, the National Security Council`: whether another body stands right in front, in a list. */
function isFurther({ read }: Account, agency: MentionOf<'agency'>): boolean {
  const before = read.mentions[firstEndingAfter(read.mentions, agency.start) - 1];
  return (
    before?.type === 'agency' &&
    /^(?:,\s+(?:and\s+)?|\s+and\s+)(?:the\s+)?$/.test(read.text.slice(before.end, agency.start))
  );
}

/** Whether the text itself says whose body it is: a country directly in front of it or of its list, or "of" one behind. */
function isOwned(account: Account, agency: MentionOf<'agency'>): boolean {
  const { mentions, text } = account.read;
  // "Works" of "the Chilean ministries of Trade and Works": its state can only be told in front
  if (agency.country !== undefined && !MINISTRY.test(agency.text) && agency.value.startsWith('Ministry of '))
    return true;
  const at = firstEndingAfter(mentions, agency.start);
  const before = mentions[at - 1];
  const behind = mentions[at + 1];
  const inFront = before?.type === 'country' && /^[\s’'s]*$/.test(text.slice(before.end, agency.start));
  return (
    inFront ||
    (behind?.type === 'country' && /^\s+of\s+(?:the\s+)?$/.test(text.slice(agency.end, behind.start)))
  );
}

/** A body that the knowledge gives to a third state alone may still be of this side under a common name. */
function runningIfGeneric(
  account: Account,
  agency: MentionOf<'agency'>,
  running: string | undefined,
): string | undefined {
  if (agency.country !== 'US' && isFurther(account, agency)) return running;
  const written = account.read.text.slice(Math.max(0, agency.start - 24), agency.start);
  return /\b(?:the|,|and|of)\s+$/.test(written) &&
    /^(?:Ministry|Department|Office|Bureau|National|Public|General|Federal|Prosecutor|State|Border|Coast|Central|Supreme|Civil)/.test(
      agency.value,
    )
    ? running
    : undefined;
}

const LONGEST_LIST = 12;
const NEXT_BODY = /^(?:\s\([^()]{1,20}\))?,?\s+(?:and\s+)?(?:the\s+)?$/;

/** `the Ministry of Trade and the Ministry of Health of Norway`: the country behind the last body of a list is of all. */
export function ownerBehind(
  text: string,
  agencies: readonly MentionOf<'agency'>[],
  at: number,
): string | undefined {
  for (let k = at; k < at + LONGEST_LIST; k += 1) {
    const [body, next] = [agencies[k], agencies[k + 1]];
    if (body === undefined || next === undefined || !NEXT_BODY.test(text.slice(body.end, next.start)))
      return undefined;
    if (next.country !== undefined) return next.country;
  }
  return undefined;
}

const OF_THOSE = stemsOf('representatives officials');
const FOR_STATE = /^(?: \([^()]{1,20}\))? for (?:the )?$/;
const LONGEST_FOR = 32;

/**
 * `co-chaired by representatives of the Ports Board and the Coast Guard for Norway, and by those of the Ministry of Trade
 * for Chile`: of each list of bodies the state behind it, where two are told.
 */
export function sidesBehindBodies(
  sentence: AccountSentence,
  parties: readonly string[],
): readonly { readonly party: string; readonly at: number }[] {
  if (!mayName(sentence, OF_THOSE) || isOverlong(sentence)) return [];
  const bodies = ofType(sentence.mentions, 'agency');
  const sides = ofType(sentence.mentions, 'country').filter(
    ({ value, start, end }) =>
      parties.includes(value) &&
      !/^[’']/.test(textIn(sentence, end, end + 1)) &&
      bodies.some(
        ({ end }) => end < start && start - end < LONGEST_FOR && FOR_STATE.test(textIn(sentence, end, start)),
      ),
  );
  const isOfTwo = new Set(sides.map(({ value }) => value)).size > 1;
  return isOfTwo ? sides.map(({ value, start }) => ({ party: value, at: start })) : [];
}

/** `Undersecretary Rojas brought colleagues from the Ministry of Finance`: the side of the one delegate that is named. */
export function sideOfSoleDelegate(
  { mentions }: AccountSentence,
  partyOf: ReadonlyMap<number, string>,
): string | undefined {
  const [first, ...others] = new Set(ofType(mentions, 'official').map(({ person }) => partyOf.get(person)));
  return others.length === 0 ? first : undefined;
}

/** `Present from the Chilean government were the Ports Board and …`: the one party that a sentence names, not as a place. */
export function soleSideIn(sentence: AccountSentence, parties: readonly string[]): string | undefined {
  const [first, ...others] = ofType(sentence.mentions, 'country');
  if (first === undefined || !parties.includes(first.value)) return undefined;
  if (others.some(({ value }) => value !== first.value)) return undefined;
  if (first.form === 'adjective') return first.value;
  return AS_PLACE.test(textIn(sentence, Math.max(sentence.start, first.start - 12), first.start))
    ? undefined
    : first.value;
}

const AS_PLACE = /\b(?:in|to|with|visit(?:ed|ing)?)\s+(?:the\s+)?$/i;

/** A body that tells its side by itself, or one behind it in its list. */
export interface ListedBody {
  readonly party: string;
  readonly end: number;
}

const LISTED = lean(
  /^(?: \([^()]{1,20}\))?(?:, (?:the )?(?:\p{Lu}[\p{L}-]{0,20} ){0,3}\p{Lu}[\p{L}-]{0,20})?,? (?:and )?(?:the )?$/u,
);

/** `officers of the Chilean Navy, the Harbour Police, and the Ports Board`: those behind it are of the same side. */
export function besideInList(
  text: string,
  before: ListedBody | undefined,
  { start, country }: MentionOf<'agency'>,
): string | undefined {
  return before !== undefined && country === undefined && LISTED.test(text.slice(before.end, start))
    ? before.party
    : undefined;
}

/** The party of the official's country, or of the one body that the official is at. */
export function partyKnown(
  account: Account,
  { person }: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  const own = countryOfPerson(account, person);
  if (own !== undefined && own !== 'INT') return parties.includes(own) ? own : undefined;
  const of = (account.persons[person]?.posts ?? []).flatMap(({ agency }) =>
    agency === undefined ? [] : bodyCountry(account, agency),
  );
  return of.length === 1 ? parties.find((party) => party === of[0]) : undefined;
}

/** `Deputy Secretary A of the Ministry of Trade`, in talks with the European Union: it has no ministries. */
export function sideOfMinistry(
  account: Account,
  { person }: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  if (parties.length !== 2 || !parties.includes('EU') || countryOfPerson(account, person) !== undefined)
    return undefined;
  const known = account.persons[person];
  const bodies = [...(known?.posts.map(({ agency }) => agency) ?? []), known?.body?.name];
  return bodies.some((body) => body !== undefined && /^(?:Federal )?Ministry\b/.test(body))
    ? parties.find((party) => party !== 'EU')
    : undefined;
}
