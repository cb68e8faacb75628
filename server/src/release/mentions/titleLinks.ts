/** Which titles belong to which name. */
import { Kind } from '../../gazetteer/phraseEntry';
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { W, wordTable } from '../../gazetteer/readerWords';
import { CLAIM, is, isAmong, isCapital, isLower, longestHit, mayBegin, sameSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHits } from './countryHits';
import type { FoundName, FoundTitle } from './found';
import { isHonorable } from './titleHeads';

/** A title and the name it belongs to, as indices into the two lists. */
export interface TitleLink {
  readonly title: number;
  readonly name: number;
  readonly position: 'before' | 'after';
}

export interface FoundOfficials {
  readonly names: readonly FoundName[];
  readonly titles: readonly FoundTitle[];
  readonly links: readonly TitleLink[];
}

/** What the walk over a text has found so far. */
export interface Walk {
  readonly scan: Scan;
  readonly claims: Claims;
  readonly countries: CountryHits;
  readonly names: FoundName[];
  readonly titles: FoundTitle[];
  readonly links: TitleLink[];
}

/** Links the title, and a second title directly in front of it (`Special Representative … Ambassador Zalmay Khalilzad`). */
export function linkWithTitlesInFront(walk: Walk, index: number, name: number): void {
  let at = index;
  while (at > 0) {
    const title = walk.titles[at];
    const before = walk.titles[at - 1];
    if (
      title === undefined ||
      before === undefined ||
      !(leadsToTitle(walk, before, title) || isNamedBehindBoth(walk, before, title, name)) ||
      isLinked(walk, at - 1)
    )
      break;
    at -= 1;
  }
  for (let k = at; k <= index; k += 1) walk.links.push({ title: k, name, position: 'before' });
}

/** `Permanent Secretary of the Ministry of Trade Ambassador …`, `Secretary, Ministry of Trade, …`: the token behind the body that the first title is at. */
function behindBody({ scan, claims, countries }: Walk, from: number, next: number): number {
  const isAside = is(scan, from, W.comma) && claims[from + 1] === CLAIM.agency && is(scan, next - 1, W.comma);
  if (!isAside && !is(scan, from, W.of) && !is(scan, from, W.at) && !is(scan, from, W.to)) return from;
  const owner = is(scan, from + 1, W.the) ? from + 2 : from + 1;
  const country = countries.startingAt.get(owner);
  const behind = country === undefined ? owner : country.last + 1;
  const body = is(scan, behind, W.possessive) ? behind + 1 : behind;
  let at = body;
  while (at < next && claims[at] === CLAIM.agency) at += 1;
  return at > body && sameSentence(scan, from, at) ? at : from;
}

/** `Permanent Representative of Norway to …`, `Ambassador of Norway to Estonia …`: the token behind the countries of the first title. */
function behindCountry(scan: Scan, countries: CountryHits, from: number): number {
  if (!is(scan, from, W.of)) return from;
  const country = countries.startingAt.get(is(scan, from + 1, W.the) ? from + 2 : from + 1);
  if (country === undefined || !sameSentence(scan, from, country.last)) return from;
  // "of the Norwegian Ministry of Trade"
  if (country.form === 'adjective') return from;
  // "of the Democratic Republic of the Congo (DRC)"
  const letters = is(scan, country.last + 1, W.open) ? countries.startingAt.get(country.last + 2) : undefined;
  const to =
    letters !== undefined && is(scan, letters.last + 1, W.close) ? letters.last + 2 : country.last + 1;
  // "Director General of Norway’s Ministry of Trade, …"
  if (is(scan, to, W.possessive)) return from;
  if (!is(scan, to, W.to)) return to;
  const host = countries.startingAt.get(is(scan, to + 1, W.the) ? to + 2 : to + 1);
  return host !== undefined && sameSentence(scan, from, host.last) ? host.last + 1 : to;
}

function isRank(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'rank' }> {
  return entry.kind === 'rank';
}

/** `Foreign Minister His Highness Prince …`, `the Chairman of the Chiefs of Staff, General …`: one person's titles. */
function leadsToTitle(walk: Walk, before: FoundTitle, title: FoundTitle): boolean {
  const { last } = before;
  const next = title.first;
  const { scan, claims, countries } = walk;
  const body = behindBody(walk, behindCountry(scan, countries, last + 1), next);
  // "Secretary, Ministry of Trade of Norway, …"
  const owned = body === last + 1 ? behindBody(walk, last + 1, next) : behindCountry(scan, countries, body);
  let at = behindBrackets(scan, behindFieldOfEnvoy(scan, countries, owned, next), next);
  while (at < next && claims[at] === CLAIM.honorific) at += 1;
  // "Meeting with the Prime Minister of Norway" above "Vice President Roe met …": of another sentence
  if (at === next) return sameSentence(scan, last, next);
  // "Deputy Prime Minister – Minister of Foreign Affairs", "Deputy Prime Minister of Norway – Minister of Trade"
  if (is(scan, at, W.dash) && at + 1 === next && (at === last + 1 || isDeputyOfHead(scan, last)))
    return sameSentence(scan, last, next);
  // "Deputy Secretary-General / Political Director"
  if (is(scan, at, W.slash) && at + 1 === next && at === last + 1) return sameSentence(scan, last, next);
  if (at + 1 === next && joinsViceOfUnion(scan, at, before)) return sameSentence(scan, last, next);
  if (is(scan, at, W.and) && at + 1 === next && at > last + 1)
    return sameSentence(scan, last, next) && isChairOfGrouping(walk, title);
  return (
    is(scan, at, W.comma) &&
    at + 1 === next &&
    sameSentence(scan, last, next) &&
    (isRankAt(scan, next) || (isDeputyUpTo(scan, last, at) && isMinister(scan, title)))
  );
}

/** `Deputy Prime Minister`, `Deputy Chairman of the Cabinet of Ministers`: one who has a ministry as well, up to `at`. */
function isDeputyUpTo(scan: Scan, last: number, at: number): boolean {
  if (at === last + 1) return isDeputyOfHead(scan, last);
  return (
    /(?:Deputy|Vice)[- ]Chair(?:m[ae]n|person|woman)?$/.test(surface(scan, Math.max(0, last - 2), last)) &&
    /^of the (?:Cabinet|Council) of Ministers\b/.test(surface(scan, last + 1, at - 1))
  );
}

/** `High Representative of the Union for …/Vice-President`, `…, Vice-President`: the two posts that one person has in the European Union. */
function joinsViceOfUnion(scan: Scan, at: number, { first }: FoundTitle): boolean {
  return (
    (is(scan, at, W.comma) || is(scan, at, W.slash) || is(scan, at, W.dash)) &&
    /^High Representative\b/.test(surface(scan, first, first + 1)) &&
    /^Vice\b/.test(surface(scan, at + 1, at + 1))
  );
}

/** `Chairperson of the African Union` behind `Prime Minister of Kenya and`: a term that one of the members’ own serves. */
function isChairOfGrouping({ scan, countries }: Walk, { first, last }: FoundTitle): boolean {
  if (first !== last || !/^(?:Chair(?:man|person|woman)?|President)$/.test(surface(scan, first, last)))
    return false;
  const owner = countries.startingAt.get(is(scan, last + 2, W.the) ? last + 3 : last + 2);
  return is(scan, last + 1, W.of) && owner !== undefined && scan.knowledge.groupings.has(owner.code);
}

/** `Norwegian State Minister, Head of the Ports Board, Kari Berg`: posts of one state, whose holder a comma parts from both. */
function isNamedBehindBoth(
  { scan, countries, names }: Walk,
  before: FoundTitle,
  title: FoundTitle,
  name: number,
): boolean {
  const holder = names[name];
  const first = holder?.honorific?.first ?? holder?.first ?? 0;
  const owner = countries.endingAt.get(
    is(scan, before.first - 1, W.possessive) ? before.first - 2 : before.first - 1,
  );
  return (
    owner !== undefined &&
    is(scan, before.last + 1, W.comma) &&
    title.first === before.last + 2 &&
    is(scan, first - 1, W.comma) &&
    sameSentence(scan, before.first, first)
  );
}

/** `Tánaiste`, `Deputy Prime Minister`: who has a ministry as well. */
function isDeputyOfHead(scan: Scan, last: number): boolean {
  return /(?:^|\s)(?:Tánaiste|Deputy Prime Minister|Vice[- ](?:Premier|Chancellor|Prime Minister))$/.test(
    surface(scan, Math.max(0, last - 4), last),
  );
}

function isMinister(scan: Scan, { first, last }: FoundTitle): boolean {
  return (
    /^(?:Minister|Secretary|Commissioner)$/.test(surface(scan, first, first)) ||
    surface(scan, last, last) === 'Minister'
  );
}

/** `General`, `Ambassador`, `Senator`: a rank that a post stands in front of. */
export function isRankAt(scan: Scan, at: number): boolean {
  return (
    longestHit(scan, at, Kind.rank, isRank) !== undefined || /^(?:Amb|Senator$)/.test(surface(scan, at, at))
  );
}

/** `Additional Secretary (Europe) Ambassador …`: the token behind the brackets that open at `at`, if they close before `next`. */
export function behindBrackets(scan: Scan, at: number, next: number): number {
  if (!is(scan, at, W.open)) return at;
  for (let k = at + 1; k < next && k < at + 10; k += 1) if (is(scan, k, W.close)) return k + 1;
  return at;
}

/** Titles are linked in the order in which they stand. */
function isLinked(walk: Walk, title: number): boolean {
  return (walk.links.at(-1)?.title ?? -1) >= title;
}

const APPOSITION_LINKS = wordTable([
  W.the,
  W.a,
  W.an,
  W.and,
  W.comma,
  W.possessive,
  W.also,
  W.former,
  W.his,
  W.her,
  W.at,
  W.of,
]);

const OWNERS = /^(?:country|nation|government|ministry|department|agency|office)$/;
const HOLDS_POST = /^(?:serves|is|acts|sits)$/;
const ADVERB = /^(?:currently|now|also|presently)$/;

/** `, who serves as`, `, in his capacity as`, `, currently`, `, the country’s`: the token behind, else that behind the comma. */
function behindCapacity(scan: Scan, comma: number): number {
  const at = comma + 1;
  if (isLower(scan, at) && is(scan, at, W.the) && OWNERS.test(surface(scan, at + 1, at + 1)))
    return is(scan, at + 2, W.possessive) ? at + 3 : at;
  if (is(scan, at, W.in) && (is(scan, at + 1, W.his) || is(scan, at + 1, W.her)) && is(scan, at + 3, W.as))
    return /^(?:capacity|role)$/.test(surface(scan, at + 2, at + 2)) ? at + 4 : at;
  let next = is(scan, at, W.who) ? at + 1 : at;
  if (isLower(scan, next) && ADVERB.test(surface(scan, next, next))) next += 1;
  if (is(scan, at, W.who)) {
    if (!HOLDS_POST.test(surface(scan, next, next))) return at;
    next += 1;
  } else if (is(scan, next + 1, W.as) && /^(?:acting|serving)$/.test(surface(scan, next, next))) next += 1;
  return is(scan, next, W.as) ? next + 1 : next;
}

/** `performing the duties of`, behind a comma or without one: the token behind. */
function behindDuties(scan: Scan, at: number): number | undefined {
  return is(scan, at, W.performing) && is(scan, at + 3, W.of) ? at + 4 : undefined;
}

const LONGEST_PART = 7;

/** `Head of the Norwegian Delegation and` in front of a post: the token behind the part in the meeting, else `at`. */
export function behindPart(scan: Scan, at: number): number {
  if (!is(scan, at + 1, W.of) || !/^(?:Head|Leader|Chair)$/i.test(surface(scan, at, at))) return at;
  for (let k = at + 2; k < at + LONGEST_PART && sameSentence(scan, at, k); k += 1)
    // "Head of the EU Delegation" is a post
    if (/^Delegation$/i.test(surface(scan, k, k)))
      return is(scan, k + 1, W.and) && !/^(?:EU|Union)$/.test(surface(scan, k - 1, k - 1)) ? k + 2 : at;
  return at;
}

/** Where a title in apposition may begin behind a name: behind the comma at `at`, or behind the words for acting. */
export function appositionStart(scan: Scan, at: number): number | undefined {
  // "Marta Feld (U.S. Deputy Secretary)"
  if (is(scan, at, W.open)) return at + 1;
  if (!is(scan, at, W.comma)) return behindDuties(scan, at);
  const start = behindDuties(scan, at + 1) ?? behindCapacity(scan, at);
  const post = behindPart(scan, is(scan, start, W.the) ? start + 1 : start);
  if (post > start + 1) return post;
  return scan.hits[start] !== undefined && isHonorable(scan, start) ? start + 1 : start;
}

/** Whether only a comma, articles, countries and bodies stand between a name and a title behind it. */
export function isApposition(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  nameLast: number,
  title: number,
): boolean {
  const start = appositionStart(scan, behindBrackets(scan, nameLast + 1, title));
  if (!sameSentence(scan, nameLast, title) || title - nameLast > 24 || start === undefined) return false;
  for (let k = start; k < title; k += 1) {
    k = behindFieldOfEnvoy(scan, countries, k, title);
    const isLink = isAmong(scan, k, APPOSITION_LINKS);
    const inCountry = countries.list.length > 0 && isInsideCountry(countries, k);
    const isTaken = claims[k] === CLAIM.agency || claims[k] === CLAIM.title || claims[k] === CLAIM.honorific;
    // "A, Deputy Prime Minister – Minister of Foreign Affairs", "A, High Representative for …/Vice-President"
    const joinsPosts = is(scan, k, W.slash) || (is(scan, k, W.dash) && claims[k - 1] === CLAIM.title);
    if (joinsPosts && k + 1 === title && k > start) continue;
    if (!isLink && !isTaken && !inCountry && !isOfDistrict(scan, k)) return false;
  }
  return true;
}

const DISTRICT = /^(?:\d{1,2}(?:st|nd|rd|th)?|st|nd|rd|th|Congressional|District)$/;

/** `4th District of Ohio` between `Representative,` and `and Chair of …`: whom a legislator is elected by. */
function isOfDistrict(scan: Scan, k: number): boolean {
  return mayBegin(scan, k, Kind['us-state']) ? isCapital(scan, k) : DISTRICT.test(surface(scan, k, k));
}

/** `for Trade and Harbours` of `Representative of Norway for Trade and Harbours, Chair of …`: the token behind what the first post is for, else `at`. */
function behindFieldOfEnvoy(scan: Scan, countries: CountryHits, at: number, title: number): number {
  if (!is(scan, at, W.for) || !countries.endingAt.has(at - 1)) return at;
  let k = at + 1;
  while (k < title && (isCapital(scan, k) || is(scan, k, W.the) || is(scan, k, W.and))) k += 1;
  // "and Chair of …"
  if (is(scan, k - 1, W.and)) k -= 1;
  return is(scan, k, W.comma) || is(scan, k, W.and) || is(scan, k, W.slash) ? k : at;
}

function isInsideCountry(countries: CountryHits, token: number): boolean {
  for (let k = token; k > token - 6 && k >= 0; k -= 1) {
    const hit = countries.startingAt.get(k);
    if (hit !== undefined) return hit.last >= token;
  }
  return false;
}

/** `the Minister for Trade, Mr A`: a list in which a comma parts each post from its name. */
export function standsBehindComma({ scan, names, titles, links }: Walk, { name }: TitleLink): boolean {
  let at = links.length - 1;
  while (links[at - 1]?.name === name) at -= 1;
  const official = names[name];
  const post = titles[links[at]?.title ?? -1];
  const first = official?.honorific?.first ?? official?.first;
  return post !== undefined && first !== undefined && first > post.last && is(scan, post.last + 1, W.comma);
}

const SAYS = /^(?:said|says|noted|added|told|announced|stressed|recalled|explained)$/;
/** Words behind a post that go on with it. */
export const GOES_ON =
  /^(?:of|for|at|in|to|and|who|whose|from|on|with|or|as|designate|also|then|now|both|here)$/;

/**
 * `Joined by Secretary A, the Minister welcomed B`: a post with its article and a verb is a subject of its own; but not
 * behind a name that opens the sentence: `Ms. A, the Director for Ports led the delegation`.
 */
export function isSubject(
  scan: Scan,
  { first, last }: { readonly first: number; readonly last: number },
  name: FoundName,
): boolean {
  if (!is(scan, first - 1, W.the) || !sameSentence(scan, last, last + 1)) return false;
  const opening = name.honorific?.first ?? name.first;
  const behind = last + 1;
  // "Ms. Berg, the Ambassador said, led …"
  const isSaid = SAYS.test(surface(scan, behind, behind));
  if (first === name.last + 3 && !isSaid && !sameSentence(scan, opening - 1, opening)) return false;
  return isLower(scan, behind) && !GOES_ON.test(surface(scan, behind, behind));
}
