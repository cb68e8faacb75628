/** Letters that stand for bodies: those the text defines, known ones, and such as begin the words of a name. */
import { Kind, Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { has, is, isAllCaps, isCapital, isFree, isHyphen, longestHit, surface } from '../scan';
import type { Scan } from '../scan';
import {
  countryInFront,
  definedAt,
  foreignMinistry,
  initialsOf,
  isAcronym,
  isMixedLetters,
  knownAcronym,
  sharedAcronym,
  SHORTEST_INITIALS,
} from './agencyAcronyms';
import type { Told } from './agencyAcronyms';
import { ownerOf } from './agencyOwners';
import type { CountryHits } from './countryHits';
import { addLetters } from './foundBodies';
import type { FoundBodies } from './foundBodies';
import { isBodyWord } from './names';

/** Takes the letters that stand alone, behind what `told` has of names. */
export function findLetters(bodies: FoundBodies, told: Told): void {
  const { scan, claims, countries, defined } = bodies;
  let read: ReadonlyMap<string, string> | undefined;
  const initials = (): ReadonlyMap<string, string> => (read ??= initialsOf(told.named));
  for (const i of scan.capitals) {
    if (claims[i] !== 0) continue;
    const mayBeDefined = defined.size > 0 && defined.has(scan.sequence.word[i] ?? 0);
    const ministry = mayBeDefined ? undefined : foreignMinistry(scan, countries, told, i);
    if (ministry !== undefined && isFree(claims, i)) {
      addLetters(bodies, { first: i, last: i }, ministry, countryInFront(scan, countries, i));
      continue;
    }
    const isLetters = isAllCaps(scan, i);
    if ((!mayBeDefined && !isLetters && !isMixedLetters(scan, i)) || isFamilyName(scan, countries, i))
      continue;
    if (mayBeDefined && takeDefined(bodies, i)) continue;
    if (takeKnown(bodies, told, i)) continue;
    if (isLetters || mayBeDefined) takeShared(bodies, told, initials, i);
  }
}

/** `HCDA` behind `Harbours Conversion and Development Authority (HCDA)`. */
function takeDefined(bodies: FoundBodies, i: number): boolean {
  const own = definedAt(bodies.scan, bodies.acronyms, i);
  if (own === undefined) return false;
  addLetters(bodies, { first: i, last: own.last }, own.value, own.country);
  return true;
}

/** `FBI`: letters of a body on record. */
function takeKnown(bodies: FoundBodies, told: Told, i: number): boolean {
  const { scan, countries } = bodies;
  const known = countries.startingAt.has(i) ? undefined : knownAcronym(scan, countries, told, i);
  if (known === undefined) return false;
  const last = longestHit(scan, i, Kind.agency, isAcronym)?.last ?? i;
  addLetters(bodies, { first: i, last }, known.name, ownerOf(scan, countries, i, known));
  return true;
}

/** `HCDA` where the text names the `Harbours Conversion and Development Authority` and defines no letters. */
function takeShared(
  bodies: FoundBodies,
  told: Told,
  initials: () => ReadonlyMap<string, string>,
  i: number,
): void {
  const { scan, countries } = bodies;
  const letters = surface(scan, i, i);
  const shared =
    sharedAcronym(scan, i) ??
    (letters.length < SHORTEST_INITIALS || isJoinedLetters(scan, i) ? undefined : initials().get(letters));
  if (shared !== undefined && !told.foreign.has(letters))
    addLetters(bodies, { first: i, last: i }, shared, countryInFront(scan, countries, i));
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
  return !has(scan, i, Role.givenName | Role.familyFirst) && /[^aiosu]s$/.test(surface(scan, i, i));
}
