/** Countries and groupings where their names stand, before it is known which of them are mentions of their own. */
import { isCity, Kind, Role } from '../../gazetteer/phraseEntry';
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { Shape } from '../../tokens/token';
import { has, is, isCapital, isGlued, isHyphen, longestHit, mayBegin, reads, surface } from '../scan';
import type { Scan } from '../scan';
import { isLanguage, isOfOtherName, republicInFront } from './countryNeighbours';
import { byEnds } from './hitsByToken';
import type { ByToken } from './hitsByToken';

export interface CountryHit {
  readonly first: number;
  readonly last: number;
  readonly code: string;
  readonly form: 'name' | 'official' | 'adjective' | 'abbreviation';
  readonly ambiguous: boolean;
}

/** Country hits by their first and by their last token. */
export interface CountryHits {
  readonly list: readonly CountryHit[];
  readonly startingAt: ByToken<CountryHit>;
  readonly endingAt: ByToken<CountryHit>;
}

type CountryEntry = Extract<PhraseEntry, { kind: 'country' }>;

function isCountry(entry: PhraseEntry): entry is CountryEntry {
  return entry.kind === 'country';
}

function isFeature(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'feature' | 'private-body' }> {
  return entry.kind === 'feature' || entry.kind === 'private-body';
}

/** `US` is a country and `us` a pronoun: abbreviations count in capitals only, everything else with a capital. */
function isCased(scan: Scan, first: number, last: number, entry: CountryEntry): boolean {
  const shape = scan.sequence.shape[first] ?? 0;
  if (entry.form === 'abbreviation') {
    const isShort = (scan.sequence.end[first] ?? 0) - (scan.sequence.start[first] ?? 0) <= 3;
    const isAcronym =
      first === last &&
      ((shape & (Shape.allCaps | Shape.dotted)) !== 0 ||
        (isShort && (shape & Shape.capital) !== 0 && (shape & Shape.single) !== 0));
    // "G20", "G77"
    const isNumbered = isShort && first === last && /^\p{Lu}\d+$/u.test(surface(scan, first, first));
    return (
      isAcronym ||
      isNumbered ||
      (isCapital(scan, first) && (first < last || (shape & Shape.innerCapital) !== 0))
    );
  }
  return isCapital(scan, first);
}

/** `Jordan` behind a given name is a surname, `Georgia` behind `Atlanta,` a state; both need their context. */
function isPersonPart(scan: Scan, first: number): boolean {
  const before = first - 1;
  const givenInFront =
    before >= 0 && !isGlued(scan, first) && has(scan, before, Role.givenName) && isCapital(scan, before);
  const titled =
    before >= 0 &&
    has(scan, before, Role.titleHead) &&
    isCapital(scan, before) &&
    !has(scan, before, Role.weakTitleHead);
  return givenInFront || titled;
}

/** `Dominican` is of two states: of the one that the text has named before, if it has. */
function sharedCode(
  scan: Scan,
  hit: { readonly first: number; readonly last: number },
  named: ReadonlySet<string>,
  fallback: string,
): string {
  const phrase = scan.hits[hit.first]?.find((other) => other.last === hit.last);
  if (phrase === undefined || phrase.entries.length < 2) return fallback;
  const entries = phrase.entries.filter(isCountry);
  if (entries.length < 2) return fallback;
  return entries.find((entry) => named.has(entry.code))?.code ?? fallback;
}

/** `Dominican` in front of the first `Dominican Republic`: what the text names further down tells too. */
function tellShared(scan: Scan, all: CountryHit[]): void {
  let named: ReadonlySet<string> | undefined;
  for (const [at, hit] of all.entries()) {
    if (hit.form !== 'adjective' || !hit.ambiguous) continue;
    named ??= new Set(all.flatMap(({ form, code }) => (form === 'adjective' ? [] : [code])));
    const code = sharedCode(scan, hit, named, hit.code);
    if (code !== hit.code) all[at] = { ...hit, code };
  }
}

function isState(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'us-state' }> {
  return entry.kind === 'us-state' && entry.sharesName;
}

/** The country of the city that a comma parts from token `i`: `US` in front of `, Georgia` in `Atlanta, Georgia`. */
function cityBefore(scan: Scan, i: number): string | undefined {
  if (!is(scan, i - 1, W.comma)) return undefined;
  for (let k = i - 2; k >= Math.max(0, i - 4); k -= 1) {
    const city = longestHit(scan, k, Kind.city, isCity);
    if (city?.last === i - 2) return city.entry.country;
  }
  return undefined;
}

const ASSOCIATIONS =
  /^(?:Association|Federation|Society|League|Foundation|Airlines|Airways|Chamber|University|College|Museum|Coalition)$/;
const LONGEST_ASSOCIATION = 5;

/** `American Harbor Association`: whether the words behind token `last` end the name of a private body. */
export function isOfAssociation(scan: Scan, last: number): boolean {
  for (let i = last + 1; i <= last + LONGEST_ASSOCIATION && isCapital(scan, i); i += 1)
    if (ASSOCIATIONS.test(surface(scan, i, i))) return true;
  return (
    isCapital(scan, last + 1) &&
    /^(?:Council on|Federation of|Society of)\b/.test(surface(scan, last + 1, last + 2))
  );
}

/** `Adler University (AU)`: letters in brackets that stand for the words in front of them. */
function isOtherShortForm(
  scan: Scan,
  { first, last }: CountryHit,
  previous: CountryHit | undefined,
): boolean {
  if (first !== last || !is(scan, first - 1, W.open) || !is(scan, last + 1, W.close)) return false;
  if (previous?.last === first - 2) return false;
  const letters = surface(scan, first, first);
  let word = first - 2;
  for (let k = letters.length - 1; k >= 0; k -= 1, word -= 1)
    if (word < 0 || !isCapital(scan, word) || !surface(scan, word, word).startsWith(letters.charAt(k)))
      return false;
  return true;
}

/**
 * `American Harbor Association`; `in Georgia`: the state, where the text says nowhere that the country is meant, by its adjective, its capital, or
 * another country beside it.
 */
function isNoCountry(scan: Scan, hits: readonly CountryHit[], at: number): boolean {
  const hit = hits[at];
  if (hit?.form === 'adjective' && (isOfAssociation(scan, hit.last) || isLanguage(scan, hit))) return true;
  if (hit?.form !== 'name' || !mayBegin(scan, hit.first, Kind['us-state'])) return false;
  if (longestHit(scan, hit.first, Kind['us-state'], isState)?.last !== hit.last) return false;
  const city = cityBefore(scan, hit.first);
  if (city !== undefined) return city === 'US';
  if (isOfAssociation(scan, hit.last)) return true;
  if (!is(scan, hit.first - 1, W.in)) return false;
  const isBeside = (other: CountryHit | undefined): boolean =>
    other !== undefined && Math.min(Math.abs(other.first - hit.last), Math.abs(hit.first - other.last)) <= 4;
  if (isBeside(hits[at - 1]) || isBeside(hits[at + 1])) return false;
  return !hits.some((other) => isOtherEvidence(scan, hit, other));
}

/** Another mention of the country that is not one of the state too. */
function isOtherEvidence(scan: Scan, hit: CountryHit, other: CountryHit): boolean {
  if (other.code !== hit.code || other === hit || is(scan, other.first - 1, W.in)) return false;
  if (other.form !== 'name') return true;
  // "Atlanta, Georgia", "New Georgia Project"
  const isState = cityBefore(scan, other.first) === 'US' || reads(scan, other.first - 1, 'New');
  return !isState && !isOfAssociation(scan, other.last);
}

/** `Sino` of `Sino-U.S.`, `Pak` of `U.S.-Pak`: whether a hyphen joins it with another country. */
function isJoined(
  scan: Scan,
  { first, last }: { readonly first: number; readonly last: number },
  previous: CountryHit | undefined,
): boolean {
  if (isHyphen(scan, first - 1) && previous?.last === first - 2) return true;
  return isHyphen(scan, last + 1) && longestHit(scan, last + 2, Kind.country, isCountry) !== undefined;
}

const FEATURES = Kind.feature | Kind['private-body'];
const COUNTRIES = Kind.country | FEATURES;

/** Antarctica has a code among the states, and is none. */
const CONTINENT = 'AQ';

/** Every country in the text, longest names first, without overlaps. */
export function findCountryHits(scan: Scan): CountryHits {
  const all: CountryHit[] = [];
  const named = new Set<string>();
  let next = 0;
  for (const i of scan.known) {
    if (i < next || !mayBegin(scan, i, COUNTRIES)) continue;
    const feature = longestHit(scan, i, FEATURES, isFeature);
    const hit = longestHit(scan, i, Kind.country, isCountry);
    if (feature !== undefined && feature.last > (hit?.last ?? i - 1)) {
      next = feature.last + 1;
      continue;
    }
    if (hit === undefined || !isCased(scan, i, hit.last, hit.entry)) continue;
    const { code, form, ambiguous } = hit.entry;
    if (code === CONTINENT) continue;
    const city = longestHit(scan, i, Kind.city, isCity);
    if (city !== undefined && city.last > hit.last) continue;
    if (hit.entry.combining === true && !isJoined(scan, hit, all.at(-1))) continue;
    if (ambiguous && isPersonPart(scan, i)) continue;
    if (scan.sequence.text.charAt(scan.sequence.end[hit.last] ?? 0) === '$') continue;
    if (isOfOtherName(scan, i, hit.last, form, all.at(-1)?.last)) continue;
    const own = sharedCode(scan, hit, named, code);
    const first = form === 'name' ? republicInFront(scan, i) : i;
    all.push({ first, last: hit.last, code: own, form, ambiguous });
    named.add(own);
    next = hit.last + 1;
  }
  tellShared(scan, all);
  const letters = new Set<string>();
  let previous: CountryHit | undefined;
  for (const hit of all) {
    if (hit.form === 'abbreviation' && isOtherShortForm(scan, hit, previous))
      letters.add(surface(scan, hit.first, hit.last));
    previous = hit;
  }
  const list = all.filter(
    (hit, at) =>
      !isNoCountry(scan, all, at) && !(letters.size > 0 && letters.has(surface(scan, hit.first, hit.last))),
  );
  return { list, ...byEnds(list, scan.sequence.count) };
}

/** A dash between two parties: `U.S.-Argentina`, `U.S. – Pakistan`; also a slash. */
export function isPartyJoint(scan: Scan, i: number): boolean {
  if (is(scan, i, W.slash)) return isGlued(scan, i) && isGlued(scan, i + 1);
  return is(scan, i, W.dash) && (isHyphen(scan, i) || isCapital(scan, i + 1));
}
