/** Whose side: of a person, of a body, of a clause. */
import { firstEndingAfter } from '../../text/span';
import { foldPhrase } from '../../tokens/fold';
import type { Account } from './account';
import { officials } from './account';
import { countryOfPost } from './postCountries';
import { ofType, says } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

/** The side that the text is speaking of, carried from sentence to sentence of one paragraph. */
export interface SideContext {
  readonly party: string | undefined;
  readonly paragraph: number;
}

const SIDE_BEHIND =
  /^[\s’']*(?:s\s+)?(?:government\s+)?(?:inter-?agency\s+|presidential\s+)*(?:delegation|side|head of delegation|engagement|team|participants|officials|representatives)\b/i;
const GOVERNMENT_FRONT =
  /\b(?:Government|delegation|side|representatives|officials|on behalf) (?:of|from) (?:the )?$/i;

interface NamedSide {
  readonly party: string;
  /** Offset of the country's name. */
  readonly at: number;
}

/** `the U.S. delegation`, `for the Government of France`: the parties whose side a sentence names, with the place. */
export function partiesIn(
  account: Account,
  sentence: AccountSentence,
  parties: readonly string[],
): readonly NamedSide[] {
  const { text } = account.read;
  return ofType(sentence.mentions, 'country')
    .filter((country) => parties.includes(country.value))
    .filter(
      (country) =>
        SIDE_BEHIND.test(text.slice(country.end, country.end + 60)) ||
        GOVERNMENT_FRONT.test(text.slice(Math.max(0, country.start - 32), country.start)),
    )
    .map((country) => ({ party: country.value, at: country.start }));
}

/** The side named last in front of an offset of the sentence; else the one named in it at all. */
export function sideAt(named: readonly NamedSide[], offset: number): string | undefined {
  return (named.findLast(({ at }) => at < offset) ?? named[0])?.party;
}

/** The country that the text or the post itself gives a person. */
function ownCountry(account: Account, index: number): string | undefined {
  const person = account.persons[index];
  return (
    person?.country ??
    person?.posts.map((post) => countryOfPost(post.title)).find((code) => code !== undefined)
  );
}

/** The side of an official: of the post's country or body, of the clause, of the running text. */
export function sideOfPerson(
  account: Account,
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  parties: readonly string[],
  context: SideContext,
): string | undefined {
  const person = account.persons[mention.person];
  const own = ownCountry(account, mention.person);
  if (own !== undefined && parties.includes(own)) return own;
  const ambassador = person?.posts.some((post) => /\bAmbassador to\b/u.test(post.title)) ?? false;
  if (own !== undefined && !ambassador && own !== 'INT') return undefined;
  const bodyCountries = (person?.posts ?? []).flatMap((post) =>
    post.agency === undefined ? [] : bodyCountry(account, post.agency),
  );
  const body = bodyCountries.find((code) => parties.includes(code));
  if (body !== undefined && bodyCountries.length === 1) return body;
  const named = nearestSide(account, sentence, mention, parties);
  if (named !== undefined) return named;
  if (isMet(account, sentence, mention, parties)) return parties.find((party) => party !== account.issuer);
  const across = oppositeSide(account, sentence, mention, parties);
  if (across !== undefined) return across;
  if (context.party !== undefined) return context.party;
  return defaultSide(account, sentence, mention, parties);
}

function bodyCountry(account: Account, name: string): readonly string[] {
  const rows = account.knowledge.agenciesByName.get(foldPhrase(name)) ?? [];
  return [...new Set(rows.map((row) => row.country))];
}

const BY = /\bby\b/u;

/** In `X led the U.S. delegation and Y led the Chilean delegation` each name goes with the side behind its verb. */
function nearestSide(
  account: Account,
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  const isAcross = (at: number): boolean =>
    at > mention.end && /\bwith\b/u.test(account.read.text.slice(mention.end, at));
  const named = partiesIn(account, sentence, parties).filter(({ at }) => !isAcross(at));
  if (named.length === 0) return undefined;
  if (named.length === 1) return named[0]?.party;
  const persons = officials(sentence.mentions);
  const behind = named.find(({ at }) => at > mention.end);
  const nextPerson = persons.find((other) => other.start > mention.end);
  if (
    behind !== undefined &&
    (nextPerson === undefined || behind.at < nextPerson.start) &&
    !says(sentence, BY)
  )
    return behind.party;
  return (named.findLast(({ at }) => at < mention.start) ?? behind)?.party;
}

const MET_FRONT = /\b(?:met|meets?|meetings?|spoke|talks|call)\b[^;]{0,400}\bwith\b[^;]{0,400}$/iu;

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

const BOTH_LED = /\b(?:led|headed|chaired|hosted|convened)\s+by\b|\b(?:held|met|co-chaired|convened)\b/i;

/** `Led by A, …, and B, …`: of two who led together, one of each side, the second is of the other. */
function oppositeSide(
  account: Account,
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  const persons = officials(sentence.mentions);
  const other = persons.find((person) => person.person !== mention.person);
  if (parties.length !== 2 || persons.length !== 2 || other === undefined || !says(sentence, BOTH_LED))
    return undefined;
  const known = ownCountry(account, other.person);
  return known !== undefined && parties.includes(known)
    ? parties.find((party) => party !== known)
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
      .map((other) => ownCountry(account, other.person))
      .find((code) => code !== undefined && parties.includes(code));
    if (known !== undefined && persons.length === 2) return parties.find((party) => party !== known);
    // "the two delegations were headed by A and B": in the order of the parties
    if (persons.length === 2 && /\bdelegations\b/u.test(sentence.text))
      return parties[persons.indexOf(mention)];
  }
  return account.issuer !== undefined && parties.includes(account.issuer) ? account.issuer : undefined;
}

/** The side of a body: of the country in front of it, of the knowledge, of the clause. */
export function sideOfAgency(
  account: Account,
  agency: MentionOf<'agency'>,
  parties: readonly string[],
  running: string | undefined,
): string | undefined {
  // every state has a Ministry of Finance: only the words around it tell whose it is
  const isCommon = /^(?:Ministry|Ministries|Foreign Ministry|Defen[cs]e Ministry)\b/u.test(agency.value);
  if (isCommon && running !== undefined && !isOwned(account, agency)) return running;
  const owners = bodyCountry(account, agency.value).filter((code) => parties.includes(code));
  if (agency.country === undefined && owners.length === 1 && owners[0] !== running) return owners[0];
  if (agency.country !== undefined) {
    if (parties.includes(agency.country)) return agency.country;
    const known = bodyCountry(account, agency.value);
    if (!known.includes(agency.country) || known.length === 1)
      return known.length === 1 && agency.country !== 'INT'
        ? runningIfGeneric(account, agency, running)
        : undefined;
  }
  return (
    running ?? (account.issuer !== undefined && parties.includes(account.issuer) ? account.issuer : undefined)
  );
}

/** Whether the text itself says whose body it is: a country directly in front of it, or "of" one behind. */
function isOwned(account: Account, agency: MentionOf<'agency'>): boolean {
  const { mentions, text } = account.read;
  const at = firstEndingAfter(mentions, agency.start);
  const before = mentions[at - 1];
  const behind = mentions[at + 1];
  const inFront = before?.type === 'country' && /^[\s’'s]*$/u.test(text.slice(before.end, agency.start));
  return (
    inFront ||
    (behind?.type === 'country' && /^\s+of\s+(?:the\s+)?$/u.test(text.slice(agency.end, behind.start)))
  );
}

/** A body that the knowledge gives to a third state alone may still be of this side under a common name. */
function runningIfGeneric(
  account: Account,
  agency: MentionOf<'agency'>,
  running: string | undefined,
): string | undefined {
  const written = account.read.text.slice(Math.max(0, agency.start - 24), agency.start);
  return /\b(?:the|,|and|of)\s+$/u.test(written) &&
    /^(?:Ministry|Department|Office|Bureau|National|Public|General|Federal|Prosecutor)/u.test(agency.value)
    ? running
    : undefined;
}
