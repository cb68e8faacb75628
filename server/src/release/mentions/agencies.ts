/** Bodies: known ones by name, others by the pattern of their names, acronyms by what defines them. */
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { Kind, Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { foldPhrase, foldSpace } from '../../tokens/fold';
import {
  CLAIM,
  claim,
  has,
  is,
  isAllCaps,
  isCapital,
  isFree,
  isHyphen,
  longestHit,
  reads,
  surface,
} from '../scan';
import type { Claims, Scan } from '../scan';
import {
  acronymBehind,
  behindOwner,
  countryInFront,
  definedAt,
  foreignMinistry,
  initialsOf,
  isAcronym,
  isMixedLetters,
  knownAcronym,
  sharedAcronym,
  SHORTEST_INITIALS,
  spelledOut,
} from './agencyAcronyms';
import type { AgencyEntry, Told } from './agencyAcronyms';
import { bearerOf, foldedNameOf, soleRow } from './agencyBearers';
import {
  isInPost,
  isOfSecretary,
  isPortfolio,
  leadsToPost,
  senderOf,
  withCity,
  withNation,
  withTerritory,
} from './agencyNeighbours';
import { FURTHEST_LEAD, leadingPattern, runEndsInHead } from './agencyPatterns';
import { FURTHEST_TRAIL, trailingPattern } from './agencyTrails';
import { isGeneric, isPrivate, isPrivateBody } from './agencyDoubts';
import { isListedWithOthers, isOfMembersOf, isWordOfMembers } from './listedOrganisations';
import { bareList, isLeftToList, lowerHeadOf, pluralList, takeEllipticalItems } from './agencyLists';
import type { CountryHits } from './countryHits';
import { formationAt } from './formations';
import { isBodyWord } from './names';
import { isSeat } from './seats';
import { shortBodyAt } from './shortBodies';
import { unionDelegation, unionDirectorate } from './unionBodies';
import { inOrder } from './found';
import type { FoundAgency } from './found';

function isHonorific(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'honorific' }> {
  return entry.kind === 'honorific';
}

function isAgency(entry: PhraseEntry): entry is AgencyEntry {
  return entry.kind === 'agency' && entry.form !== 'acronym';
}

/** `Department of State` for `State Department`: the one inversion that is undone; other aliases stay as written. */
function knownValue(
  scan: Scan,
  first: number,
  last: number,
  entry: AgencyEntry,
  owner: string | undefined,
): string {
  const { place, country, name } = entry;
  if (place !== undefined && (owner === undefined || owner === country)) return name;
  const written = foldSpace(surface(scan, first, last));
  if (entry.form !== 'alias') return written;
  if (!name.startsWith('Department of')) return written;
  const isInversion = has(scan, last, Role.agencyLead) && last === first + 1;
  return isInversion || /\bDept\b/i.test(written) ? name : written;
}

function countryBehind(scan: Scan, countries: CountryHits, last: number): string | undefined {
  if (!is(scan, last + 1, W.of)) return undefined;
  return countries.startingAt.get(is(scan, last + 2, W.the) ? last + 3 : last + 2)?.code;
}

interface Extent {
  readonly first: number;
  readonly last: number;
}

/** Where a known name and a pattern both begin, the longer one names the body. */
function bestAt(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  i: number,
  mayLead: boolean,
): { extent: Extent; entry?: AgencyEntry } | undefined {
  const known = longestHit(scan, i, Kind.agency, isAgency);
  const pattern = mayLead ? leadingPattern(scan, claims, countries, i) : undefined;
  if (
    known !== undefined &&
    isCapital(scan, i) &&
    !isSeat(scan, i) &&
    !isAmbiguousAlias(scan, countries, known)
  ) {
    // "State Department for ICT and Innovation" is no short form of the Department of State
    const isOther = known.entry.form === 'alias' && is(scan, known.last + 1, W.for);
    const isLonger =
      pattern !== undefined &&
      pattern.last > known.last &&
      pattern.head <= known.last &&
      !leadsToPost(scan, known.last + 1) &&
      !(known.entry.country === 'US' && pattern.throughAnd > known.last && !isOther) &&
      !runEndsInHead(scan, known.last + 1) &&
      !(
        known.entry.country === 'US' &&
        is(scan, known.last + 1, W.for) &&
        (pattern.head === i || (pattern.head === known.last && !isOther))
      );
    // "Foreign Service Academy"
    const next = surface(scan, known.last + 1, known.last + 1);
    const isSchool = isCapital(scan, known.last + 1) && known.entry.ambiguous && SCHOOLS.test(next);
    const last = isSchool ? known.last + 1 : endOfPolice(scan, known.last);
    if (!isLonger && last > known.last) return { extent: { first: i, last } };
    if (!isLonger) return { extent: known, entry: known.entry };
  }
  return pattern === undefined ? undefined : { extent: pattern };
}

const SCHOOLS = /^(?:Academy|College|Institute|School)$/u;
const OF_POLICE =
  /^(?:Academy|Administration|Authority|Board|College|Department|Directorate|Inspectorate|School|University)$/u;

/** `Police Directorate`, `Police Security Service`: the end of a body of the police, else of the police. */
function endOfPolice(scan: Scan, last: number): number {
  if (!reads(scan, last, 'Police') || !isCapital(scan, last + 1)) return last;
  if (OF_POLICE.test(surface(scan, last + 1, last + 1))) return last + 1;
  const isService = /^(?:Intelligence|Security) Service$/u.test(surface(scan, last + 1, last + 2));
  return isService ? last + 2 : last;
}

/** `Fed`, `Interior`: an alias that is a word needs the article in front. */
function isAmbiguousAlias(
  scan: Scan,
  countries: CountryHits,
  hit: { first: number; last: number; entry: AgencyEntry },
): boolean {
  // "the United Nations and the Commonwealth", but "the Commonwealth of Virginia"
  if (isWordOfMembers(hit)) return !isListedWithOthers(scan, countries, hit.first);
  // "His Excellency Duma Moreno": one word between capitals is a person's
  if (
    hit.first === hit.last &&
    hit.entry.form === 'alias' &&
    !is(scan, hit.first - 1, W.the) &&
    longestHit(scan, hit.first - 2, Kind.honorific, isHonorific)?.last === hit.first - 1
  )
    return true;
  // "the Ministers of the Harbor Treaty Organization" are of its members
  if (
    (!isOfMembersOf(hit.entry) && isPortfolio(scan, hit.first)) ||
    (hit.entry.form === 'alias' && isInPost(scan, hit))
  )
    return true;
  // "Deputy Secretary of the Treasury" is wholly a title
  if (
    hit.entry.ambiguous &&
    is(scan, hit.first - 1, W.the) &&
    is(scan, hit.first - 2, W.of) &&
    has(scan, hit.first - 3, Role.titleHead)
  )
    return true;
  if (!hit.entry.ambiguous || hit.first !== hit.last || is(scan, hit.first - 1, W.the)) return false;
  // "Fed Chair", but "Treasury Secretary" is wholly a title
  if (has(scan, hit.last + 1, Role.titleHead) && isCapital(scan, hit.last + 1))
    return has(scan, hit.first, Role.titleModifier) && hit.entry.name.startsWith('Department of');
  return countries.endingAt.get(hit.first - 1)?.form !== 'adjective';
}

/** Of the capitals from the one counted `at` on, the first at token `from` or behind it that plays one of the roles. */
function nextCapital({ capitals, roles }: Scan, at: number, from: number, role: number): number {
  let next = at;
  while (next < capitals.length) {
    const i = capitals[next] ?? 0;
    if (i >= from && ((roles[i] ?? 0) & role) !== 0) break;
    next += 1;
  }
  return next;
}

/** All bodies, in order; claims their tokens. */
export function findAgencies(scan: Scan, claims: Claims, countries: CountryHits): readonly FoundAgency[] {
  const found: FoundAgency[] = [];
  const states = new Set<string>();
  for (const { code } of countries.list) states.add(code);
  const acronyms = new Map<string, { value: string; country: string | undefined }>();
  /** The words with which the acronyms begin. */
  const defined = new Set<number>();
  const add = (
    extent: Extent,
    value: string,
    country: string | undefined,
    acronym: boolean,
    defines: boolean,
  ): void => {
    claim(claims, extent.first, extent.last, CLAIM.agency);
    found.push({
      type: 'agency',
      first: extent.first,
      last: extent.last,
      value,
      country,
      acronym,
      defines,
    });
  };
  /** Letters that stand for what is no public body. */
  const foreign = new Set<string>();
  let behindPrivate = 0;
  const passPrivate = (last: number): void => {
    behindPrivate = last + 1;
    const letters = acronymBehind(scan, countries, last);
    if (letters !== undefined) foreign.add(surface(scan, letters.first, letters.last));
  };
  const { list } = countries;
  let nextCountry = 0;
  let lead = 0;
  let trail = 0;
  for (const i of scan.capitals) {
    if (i < behindPrivate || claims[i] !== 0) continue;
    const known = longestHit(scan, i, Kind['private-body'], isPrivateBody);
    if (known !== undefined && isFree(claims, i, known.last)) {
      claim(claims, i, known.last, CLAIM.agency);
      passPrivate(known.last);
      continue;
    }
    // nothing else begins inside `United States`
    while ((list[nextCountry]?.last ?? Infinity) < i) nextCountry += 1;
    if ((list[nextCountry]?.first ?? Infinity) < i) continue;
    const head = lowerHeadOf(scan, i) ?? i;
    const listed = pluralList(scan, claims, countries, head);
    if (listed !== undefined) {
      for (const item of listed) add(item, item.value, countryInFront(scan, countries, head), false, false);
      continue;
    }
    const bare = bareList(scan, claims, i);
    if (bare !== undefined) {
      for (const item of bare) add(item, item.value, item.country, false, false);
      continue;
    }
    const short = shortBodyAt(scan, countries, states, i);
    if (short !== undefined) {
      add(short, short.value, short.country, false, false);
      continue;
    }
    lead = nextCapital(scan, lead, i, Role.agencyLead);
    trail = nextCapital(scan, trail, i + 1, Role.agencyTrail | Role.weakAgencyTrail);
    const mayLead = (scan.capitals[lead] ?? Infinity) <= i + FURTHEST_LEAD;
    const mayTrail = (scan.capitals[trail] ?? Infinity) <= i + FURTHEST_TRAIL;
    const best = bestAt(scan, claims, countries, i, mayLead);
    const plain =
      unionDelegation(scan, countries, i) ??
      best?.extent ??
      unionDirectorate(scan, claims, countries, i) ??
      formationAt(scan, claims, i) ??
      (mayTrail ? trailingPattern(scan, claims, countries, i) : undefined);
    if (plain === undefined) continue;
    const named = withCity(scan, claims, withTerritory(scan, claims, plain));
    const whole = withNation(scan, claims, countries, named);
    const extent = { first: spelledOut(scan, claims, countries, whole), last: whole.last };
    // "Cooperation Council for the Arab States of the Gulf": wholly a grouping
    if ((countries.startingAt.get(i)?.last ?? -1) > extent.last) continue;
    if (!isFree(claims, extent.first, extent.last) || isInPost(scan, extent, 1)) continue;
    if (isOfSecretary(scan, extent)) continue;
    const isOfPrivate =
      is(scan, extent.first - 1, W.possessive) &&
      foreign.has(surface(scan, extent.first - 2, extent.first - 2));
    if (best?.entry === undefined && (isOfPrivate || isPrivate(scan, extent))) {
      passPrivate(extent.last);
      continue;
    }
    if (isGeneric(scan, extent) || isLeftToList(scan, extent, found.at(-1))) continue;
    const { entry } = best ?? {};
    const owner =
      countryInFront(scan, countries, extent.first) ??
      countryBehind(scan, countries, extent.last) ??
      senderOf(scan, countries, extent);
    const value =
      entry === undefined || extent.first !== plain.first
        ? foldSpace(surface(scan, extent.first, extent.last))
        : knownValue(scan, extent.first, extent.last, entry, owner);
    const country = owner ?? soleOwner(scan, value, entry, states);
    add(extent, value, country, false, false);
    const acronym = acronymBehind(scan, countries, behindOwner(scan, countries, extent.last));
    if (acronym !== undefined && !countries.startingAt.has(acronym.first)) {
      acronyms.set(surface(scan, acronym.first, acronym.last), { value, country });
      defined.add(scan.sequence.word[acronym.first] ?? 0);
      add(acronym, value, country, true, true);
    }
  }
  const told: Told = {
    named: found.map((agency) => agency.value),
    states,
    foreign,
  };
  let initials: ReadonlyMap<string, string> | undefined;
  const departments = found
    .filter((agency) => agency.value.startsWith('Department of'))
    .map((agency) => agency.last);
  takeEllipticalItems(scan, claims, departments, (item) => {
    add(item, item.value, 'US', false, false);
  });
  for (const i of scan.capitals) {
    if (claims[i] !== 0) continue;
    const mayBeDefined = defined.size > 0 && defined.has(scan.sequence.word[i] ?? 0);
    const ministry = mayBeDefined ? undefined : foreignMinistry(scan, countries, told, i);
    if (ministry !== undefined && isFree(claims, i)) {
      add({ first: i, last: i }, ministry, countryInFront(scan, countries, i), true, false);
      continue;
    }
    const isLetters = isAllCaps(scan, i);
    if ((!mayBeDefined && !isLetters && !isMixedLetters(scan, i)) || isFamilyName(scan, countries, i))
      continue;
    const own = mayBeDefined ? definedAt(scan, acronyms, i) : undefined;
    const known =
      own === undefined && !countries.startingAt.has(i) ? knownAcronym(scan, countries, told, i) : undefined;
    if (own !== undefined) add({ first: i, last: own.last }, own.value, own.country, true, false);
    else if (known !== undefined) {
      const last = longestHit(scan, i, Kind.agency, isAcronym)?.last ?? i;
      add({ first: i, last }, known.name, ownerOf(scan, countries, i, known), true, false);
    } else if (isLetters || mayBeDefined) {
      const letters = surface(scan, i, i);
      const shared =
        sharedAcronym(scan, i) ??
        (letters.length < SHORTEST_INITIALS || isJoinedLetters(scan, i)
          ? undefined
          : (initials ??= initialsOf(told.named)).get(letters));
      if (shared !== undefined && !told.foreign.has(letters))
        add({ first: i, last: i }, shared, countryInFront(scan, countries, i), true, false);
    }
  }
  return inOrder(found);
}

/** `(NCAE-C)`: letters that a hyphen or a bracket makes those of something else. */
function isJoinedLetters(scan: Scan, i: number): boolean {
  return isHyphen(scan, i + 1) || isHyphen(scan, i - 1) || is(scan, i - 1, W.open);
}

/** `OTA Fusae, the State Minister of …`: a family name in capitals. */
function isFamilyName(scan: Scan, countries: CountryHits, i: number): boolean {
  if (!is(scan, i + 2, W.comma) || !isCapital(scan, i + 1) || isAllCaps(scan, i + 1)) return false;
  if (is(scan, i - 1, W.the) || is(scan, i - 1, W.a) || is(scan, i - 1, W.an)) return false;
  if (countries.endingAt.has(i - 1) || isBodyWord(scan, i + 1) || isPlural(scan, i + 1)) return false;
  const post = is(scan, i + 3, W.the) ? i + 4 : i + 3;
  return has(scan, post, Role.titleHead | Role.titleModifier);
}

/** `Agents`, `Rules`: a noun in the plural, and no given name. */
function isPlural(scan: Scan, i: number): boolean {
  return !has(scan, i, Role.givenName | Role.familyFirst) && /[^aiosu]s$/u.test(surface(scan, i, i));
}

/** Whose body the letters at `i` stand for; `MFA` without a country in front may be that of any state. */
function ownerOf(scan: Scan, countries: CountryHits, i: number, entry: AgencyEntry): string | undefined {
  const { country, place } = entry;
  if (place !== undefined || country === 'US' || country === 'INT' || country === 'EU') return country;
  return countryInFront(scan, countries, i) ?? soleCountry(scan, entry);
}

/** `Ministry of Health`, `Ministry of the Environment`: every state may have it, though one alone is on record. */
const ANY_MINISTRY = /^Ministry of (?:the )?[^\s,]+(?: (?:and )?[^\s,]+)?$/u;

/** The state that alone has a body of the name; one of a common name, only where the text speaks of that state. */
function soleOwner(
  scan: Scan,
  value: string,
  entry: AgencyEntry | undefined,
  states: ReadonlySet<string>,
): string | undefined {
  const folded = value === entry?.name ? foldedNameOf(entry.row) : foldPhrase(value);
  const rows = scan.knowledge.agenciesByName.get(folded);
  const { code, registered } = rows === undefined ? soleRow(entry) : bearerOf(rows);
  if (code === undefined || registered || states.has(code) || !ANY_MINISTRY.test(value)) return code;
  return undefined;
}

/** The country of a body whose name only one state has. */
function soleCountry(scan: Scan, entry: AgencyEntry): string | undefined {
  const rows = scan.knowledge.agenciesByName.get(foldedNameOf(entry.row));
  return (rows === undefined ? soleRow(entry) : bearerOf(rows)).code;
}
