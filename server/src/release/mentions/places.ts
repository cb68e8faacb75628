/** Cities, venues' cities with state or district, and US states where something happens. */
import { isCity, isState, Kind, Role } from '../../gazetteer/phraseEntry';
import type { CityEntry, PhraseEntry } from '../../gazetteer/phraseEntry';
import { W, wordTable } from '../../gazetteer/readerWords';
import {
  CLAIM,
  claim,
  has,
  is,
  isAllCaps,
  isAmong,
  isCapital,
  isFree,
  isGlued,
  isHyphen,
  longestHit,
  mayBegin,
  reads,
  sameSentence,
  startsSentence,
  surface,
} from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHits } from './countryHits';
import {
  isStop,
  followsDatedPlace,
  isBehindVenue,
  isBoundFor,
  isBracketed,
  isHost,
  opensLine,
  opensParagraph,
  PLACE_FIELD,
  shoutedDateline,
} from './placeCues';
import { isSeat, seatAt, withCity } from './seats';
import { isTown, mayOpenAsVenue, opensAsVenue, TOWN_NOUN } from './unknownTowns';

export interface FoundPlace {
  readonly type: 'place';
  readonly first: number;
  readonly last: number;
  readonly country: string | undefined;
}

function isProvince(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'province' }> {
  return entry.kind === 'province';
}

const LOCATIVE = wordTable([
  W.in,
  W.to,
  W.at,
  W.from,
  W.near,
  W.visit,
  W.visited,
  W.visiting,
  W.visits,
  W.outside,
  W.around,
  W.across,
  W.into,
  W.via,
  W.through,
  W.city,
]);

interface StateBehind {
  readonly last: number;
  readonly country?: string;
}

/** `, Ontario`, `, Ont.`, `, Yunnan Province` behind a city of that country, or behind one that the data lack. */
function provinceBehind(scan: Scan, last: number, country: string | undefined): StateBehind | undefined {
  const at = last + 2;
  if (!is(scan, last + 1, W.comma) || scan.paragraph[at] !== scan.paragraph[last]) return undefined;
  const hit = longestHit(scan, at, Kind.province, isProvince);
  if (hit === undefined || !isCapital(scan, at)) return undefined;
  const { entry } = hit;
  if (country === undefined ? entry.abbreviated : country !== entry.country) return undefined;
  const isStop =
    entry.abbreviated &&
    is(scan, hit.last + 1, W.stop) &&
    isGlued(scan, hit.last + 1) &&
    !endsText(scan, hit.last + 1);
  const next = hit.last + 1;
  const isNoun = /^(?:Province|Prefecture|State|Oblast)$/.test(surface(scan, next, next));
  if (isCapital(scan, next) && !isNoun && sameSentence(scan, hit.last, next)) return undefined;
  return { last: isStop || isNoun ? next : hit.last, country: entry.country };
}

const LONGEST_PROVINCE = 3;

/** `, Kars Province`, ` District, Kars Province` behind a city: the last token of a province that the data lack. */
function namedProvinceBehind(scan: Scan, claims: Claims, city: number): StateBehind | undefined {
  const last = reads(scan, city + 1, 'District') ? city + 1 : city;
  if (!is(scan, last + 1, W.comma)) return undefined;
  for (let k = last + 3; k <= last + 2 + LONGEST_PROVINCE && isCapital(scan, k - 1); k += 1) {
    if (!isFree(claims, last + 2, k) || !sameSentence(scan, last, k)) return undefined;
    if (/^(?:Governorate|Oblast|Prefecture|Province)$/.test(surface(scan, k, k)))
      // "to Oslo, Kars Province and Lima"
      return is(scan, k + 1, W.and) ? undefined : { last: k };
  }
  return undefined;
}

/** `, DC`, `, D.C.`, `, California`, `. D.C.` behind a city: the last token of it. */
function stateBehind(scan: Scan, last: number): StateBehind | undefined {
  const joined =
    is(scan, last + 1, W.comma) || (is(scan, last + 1, W.stop) && !isGlued(scan, last + 2))
      ? last + 2
      : last + 1;
  if (
    joined === last + 2 &&
    is(scan, last + 1, W.stop) &&
    surface(scan, joined, joined).replace(/\./g, '') !== 'DC'
  )
    return undefined;
  const hit = longestHit(scan, joined, Kind['us-state'], isState);
  if (hit === undefined || !isCapital(scan, joined)) return undefined;
  if (joined === last + 1 && surface(scan, joined, joined).replace(/\./g, '') !== 'DC') return undefined;
  if (scan.paragraph[joined] !== scan.paragraph[last]) return undefined;
  if (
    hit.entry.abbreviated &&
    surface(scan, joined, hit.last).toUpperCase().replace(/\./g, '').length <= 2 &&
    surface(scan, joined, joined) !== surface(scan, joined, joined).toUpperCase()
  )
    return undefined;
  const end =
    is(scan, hit.last + 1, W.stop) &&
    has(scan, hit.last, Role.abbreviation) &&
    isGlued(scan, hit.last + 1) &&
    !endsText(scan, hit.last + 1)
      ? hit.last + 1
      : hit.last;
  return { last: end, country: 'US' };
}

function endsText(scan: Scan, i: number): boolean {
  return (
    i + 1 >= scan.sequence.count || scan.paragraph[i + 1] !== scan.paragraph[i] || isCapital(scan, i + 1)
  );
}

/** The capitalised words from `i` that may be a city's name unknown to the data. */
function unknownName(scan: Scan, claims: Claims, i: number): number | undefined {
  let last = i - 1;
  let at = i;
  while (at - i < 7 && isFree(claims, at) && sameSentence(scan, i, at) && isCapital(scan, at)) {
    last = at;
    at += 1;
    if (isHyphen(scan, at)) at += 1;
  }
  return last < i ? undefined : last;
}

function precededByLocative(scan: Scan, i: number): boolean {
  let before = i - 1;
  if (is(scan, before, W.colon)) return PLACE_FIELD.test(surface(scan, before - 1, before - 1));
  if (is(scan, before, W.the) || is(scan, before, W.city)) before -= 1;
  // "in the Norwegian capital, Oslo", "the Norwegian capital Oslo"
  if (reads(scan, i - 1, 'capital') || (is(scan, i - 1, W.comma) && reads(scan, i - 2, 'capital')))
    return true;
  if (isStop(scan, i)) return true;
  if (
    is(scan, before, W.of) &&
    (/^(?:cities|capital|outskirts|province)$/i.test(surface(scan, before - 1, before - 1)) ||
      TOWN_NOUN.test(surface(scan, before - 1, before - 1)))
  )
    return true;
  return isAmong(scan, before, LOCATIVE) && sameSentence(scan, before, i);
}

/** `the Norwegian city of Brekke`: a city by its own words, though the data lack it. */
function isCalledCity(scan: Scan, i: number): boolean {
  return is(scan, i - 1, W.of) && TOWN_NOUN.test(surface(scan, i - 2, i - 2));
}

/** Whether the city joins another place in a list: `in Seoul and Tokyo`, `Seoul, Tokyo and Busan`. */
function followsPlace(scan: Scan, claims: Claims, i: number): boolean {
  let before = i - 1;
  if (is(scan, before, W.and)) before -= 1;
  if (is(scan, before, W.comma)) before -= 1;
  return before < i - 1 && claims[before] === CLAIM.place;
}

/** `New York` of `Ohio, New York, Pennsylvania, and Iowa`: a state among others, and no city. */
function isListedState(scan: Scan, claims: Claims, i: number, last: number): boolean {
  const behind = longestHit(scan, last + 2, Kind['us-state'], isState);
  return (
    behind?.entry.abbreviated === false &&
    longestHit(scan, i, Kind['us-state'], isState)?.last === last &&
    followsPlace(scan, claims, i)
  );
}

/** `Busan, Korea`, `Busan in Korea`: a country behind the city makes it a place wherever it stands. */
function countryBehind(
  scan: Scan,
  countries: CountryHits,
  last: number,
  mayBeIn = false,
): string | undefined {
  const isJoined = is(scan, last + 1, W.comma) || (mayBeIn && is(scan, last + 1, W.in));
  // "Busan (Korea)"
  const isBracket = mayBeIn && is(scan, last + 1, W.open) && is(scan, last + 3, W.close);
  if (!isJoined && !isBracket) return undefined;
  const at = is(scan, last + 2, W.the) ? last + 3 : last + 2;
  const hit = countries.startingAt.get(at);
  return hit !== undefined && hit.form !== 'adjective' ? hit.code : undefined;
}

/** A line that is nothing but a place and a date: a dateline. */
function aloneInParagraph(scan: Scan, claims: Claims, first: number, last: number): boolean {
  const next = last + 1;
  const isLineEnd = (i: number): boolean =>
    i >= scan.sequence.count || scan.paragraph[i] !== scan.paragraph[last];
  // `WASHINGTON – ` is a paragraph of its own in front of the first sentence, `OSLO (Newswire): ` as well
  const endsLine =
    isLineEnd(next) ||
    ((is(scan, next, W.dash) || is(scan, next, W.colon)) && isLineEnd(next + 1)) ||
    // `OSLO. NEWSWIRE ` too
    (is(scan, next, W.stop) && isAllCaps(scan, next + 1) && isLineEnd(behindAgency(scan, next + 2))) ||
    is(scan, next, W.open) ||
    is(scan, next, W.openSquare);
  return (
    opensLine(scan, claims, first) &&
    (endsLine || claims[next] === CLAIM.date || (is(scan, next, W.comma) && claims[next + 1] === CLAIM.date))
  );
}

/** `OSLO. NEWSWIRE - `: the token behind the dash that sets off the agency, where one stands at `at`. */
function behindAgency(scan: Scan, at: number): number {
  return is(scan, at, W.dash) ? at + 1 : at;
}

/** `July 2, 2020 - Ottawa, Ontario - …`: the place in a dateline that begins with the day; `… Dialogue, 2 July 2020, Oslo` ends a heading. */
function isBehindDay(scan: Scan, claims: Claims, i: number, last: number): boolean {
  if (claims[i - 2] !== CLAIM.date || scan.paragraph[i - 2] !== scan.paragraph[i]) return false;
  return (
    is(scan, i - 1, W.dash) || (is(scan, i - 1, W.comma) && scan.paragraph[last + 1] !== scan.paragraph[last])
  );
}

/** Whether a place can stand anywhere among the free words. */
export function mayHoldPlace(scan: Scan, claims: Claims): boolean {
  return scan.capitals.some(
    (i) =>
      claims[i] === 0 && (mayBegin(scan, i, Kind.city) || precededByLocative(scan, i) || isSeat(scan, i)),
  );
}

/** All places, in order; claims their tokens. */
export function findPlaces(scan: Scan, claims: Claims, countries: CountryHits): readonly FoundPlace[] {
  const found: FoundPlace[] = [];
  const add = (first: number, last: number, country: string | undefined): void => {
    claim(claims, first, last, CLAIM.place);
    found.push({ type: 'place', first, last, country });
  };
  for (const i of scan.capitals) {
    if (claims[i] !== 0) continue;
    const city = longestHit(scan, i, Kind.city, isCity);
    const locative = precededByLocative(scan, i);
    if (city !== undefined && isFree(claims, i, city.last)) {
      const state =
        isListedState(scan, claims, i, city.last) || isOtherCapital(scan, city)
          ? undefined
          : (stateBehind(scan, city.last) ??
            provinceBehind(scan, city.last, city.entry.country) ??
            (locative ? namedProvinceBehind(scan, claims, city.last) : undefined));
      const own = locative ? withCity(scan, claims, city.last) : city.last;
      const last = state !== undefined && isFree(claims, i, state.last) ? state.last : own;
      const country = state?.country ?? city.entry.country;
      const behind = countryBehind(scan, countries, last, true);
      const placed =
        locative ||
        state !== undefined ||
        behind !== undefined ||
        followsPlace(scan, claims, i) ||
        followsDatedPlace(scan, claims, i, last) ||
        aloneInParagraph(scan, claims, i, last) ||
        isBehindDay(scan, claims, i, last) ||
        isBehindVenue(scan, i) ||
        isHost(scan, i, last) ||
        opensParagraph(scan, i, last) ||
        isBracketed(scan, claims, i, last) ||
        isBoundFor(scan, i);
      const stands =
        (endsInStop(scan, last) ||
          (state !== undefined && reads(scan, last, 'DC')) ||
          isHost(scan, i, last) ||
          !isInsideName(scan, claims, i, last)) &&
        !isOfUniversity(scan, i) &&
        !isGovernment(scan, i, last);
      if (placed && stands) add(i, last, behind ?? country);
      continue;
    }
    const seat = seatAt(scan, claims, i, locative);
    if (seat !== undefined) {
      add(seat.first, seat.last, seat.country);
      continue;
    }
    const dateline = shoutedDateline(scan, claims, i);
    if (dateline !== undefined) {
      add(i, dateline, undefined);
      continue;
    }
    const isFirst = startsSentence(scan, i);
    const mayOpen = isFirst && mayOpenAsVenue(scan, i);
    if (!locative && !mayOpen && (isFirst || !followsPlace(scan, claims, i))) continue;
    const name = unknownName(scan, claims, i);
    if (name === undefined) continue;
    if (isFirst && !locative) {
      if (!countries.startingAt.has(i) && opensAsVenue(scan, i, name)) add(i, name, undefined);
      continue;
    }
    const isByItsWords =
      !countries.startingAt.has(i) && (isCalledCity(scan, i) || isTown(scan, claims, i, name));
    if (isByItsWords && stateBehind(scan, name) === undefined) {
      add(i, name, undefined);
      continue;
    }
    const own =
      longestHit(scan, i, Kind['us-state'], isState) ?? longestHit(scan, i, Kind.province, isProvince);
    const isWhole = own?.last === name && !own.entry.abbreviated;
    const state = isWhole
      ? undefined
      : (stateBehind(scan, name) ??
        (locative
          ? (provinceBehind(scan, name, undefined) ?? namedProvinceBehind(scan, claims, name))
          : undefined));
    const behind = countryBehind(scan, countries, name);
    if (LAW.test(surface(scan, name, name))) continue;
    if (state !== undefined && isFree(claims, i, state.last)) add(i, state.last, state.country);
    else if (behind !== undefined && !countries.startingAt.has(i) && !startsSentence(scan, i))
      add(i, name, behind);
    else {
      if (
        own !== undefined &&
        !own.entry.abbreviated &&
        (is(scan, i - 1, W.in) || isInTheRegion(scan, i, own.entry) || followsPlace(scan, claims, i)) &&
        !isCapital(scan, own.last + 1)
      )
        add(i, own.last, own.entry.kind === 'us-state' ? 'US' : own.entry.country);
    }
  }
  return found;
}

/** `in the West Bank` */
function isInTheRegion(scan: Scan, i: number, entry: PhraseEntry): boolean {
  return isProvince(entry) && is(scan, i - 1, W.the) && is(scan, i - 2, W.in);
}

/** `Seoul, Washington`: two capitals, not a city in a state. */
function isOtherCapital(
  scan: Scan,
  { last, entry }: { readonly last: number; readonly entry: CityEntry },
): boolean {
  return entry.country !== 'US' && reads(scan, last + 2, 'Washington');
}

const LAW = /^(?:Plan|Act|Law|Fund|Program|Initiative|Strategy|Agreement|Order)$/;

/** `between Washington, D.C. and San Juan`: capitals that stand for governments. */
function isGovernment(scan: Scan, first: number, last: number): boolean {
  return is(scan, first - 1, W.between) && is(scan, last + 1, W.and);
}

const LONGEST_UNIVERSITY = 8;

/** `University of New York at Buffalo`: the city belongs to the name. */
function isOfUniversity(scan: Scan, first: number): boolean {
  if (!is(scan, first - 1, W.at)) return false;
  for (let k = first - 2; k > first - LONGEST_UNIVERSITY && sameSentence(scan, k, first); k -= 1) {
    if (reads(scan, k, 'University')) return true;
    if (!isCapital(scan, k) && !is(scan, k, W.of)) return false;
  }
  return false;
}

/** `Washington, D.C. Officials …`: the stop ends the sentence too. */
function endsInStop(scan: Scan, last: number): boolean {
  return scan.sequence.text.charAt((scan.sequence.end[last] ?? 0) - 1) === '.';
}

/** `Paris Agreement`, `Washington Declaration`: a city that opens or closes a longer name is no place. */
function isInsideName(scan: Scan, claims: Claims, first: number, last: number): boolean {
  const next = last + 1;
  const joinsNext =
    isCapital(scan, next) &&
    sameSentence(scan, last, next) &&
    isFree(claims, next) &&
    scan.paragraph[next] === scan.paragraph[last];
  const hyphenated = isHyphen(scan, next) && !is(scan, next + 1, W.and) && !isHyphen(scan, first - 1);
  return joinsNext || (hyphenated && !isCapital(scan, next + 1));
}
