/** Letters in brackets behind a dialogue's name: `Nuclear Consultative Group (NCG)`, `Joint Working Group (JWG) on Ports`. */
import { W } from '../../gazetteer/readerWords';
import { Shape } from '../../tokens/token';
import { is, isAllCaps, isCapital, sameSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHits } from './countryHits';
import { extendRight } from './dialogueSubjects';
import type { FoundDialogue } from './found';

/** `(NCG)`, `(“NCG”)` right behind a name: the token of the acronym. */
export function acronymBehind(scan: Scan, last: number): number | undefined {
  const isSetOff = is(scan, last + 2, W.quote);
  const token = isSetOff ? last + 3 : last + 2;
  if (scan.paragraph[token] !== scan.paragraph[last]) return undefined;
  const isAcronym =
    is(scan, last + 1, W.open) &&
    (isSetOff
      ? is(scan, token + 1, W.quote) && is(scan, token + 2, W.close)
      : is(scan, token + 1, W.close)) &&
    (isAllCaps(scan, token) || isPluralLetters(scan, token));
  if (!isAcronym || ((scan.sequence.shape[token] ?? 0) & Shape.dotted) !== 0) return undefined;
  // "Norway and Chile Hold Political Consultations (PHOTO)"
  return /^(?:PHOTOS?|VIDEO|UPDATED?)$/.test(surface(scan, token, token)) ? undefined : token;
}

/** `ABCs` of `Annual Bilateral Consultations (ABCs)` */
function isPluralLetters(scan: Scan, i: number): boolean {
  return /^\p{Lu}{2,}s$/u.test(surface(scan, i, i));
}

/** `on Ports` of `Joint Working Group (JWG) on Ports`: what the name goes on with behind its letters. */
export function tailBehind(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  head: number,
  acronym: number | undefined,
): FoundDialogue['nameTail'] {
  if (acronym === undefined || !isCapital(scan, head)) return undefined;
  const first = acronym + (is(scan, acronym + 1, W.quote) ? 3 : 2);
  // "(WG) on NCG guidelines"
  if (!sameSentence(scan, head, first) || is(scan, first, W.of) || isAllCaps(scan, first + 1))
    return undefined;
  const last = extendRight(scan, claims, countries, head, true, first);
  return last > first ? { first, last } : undefined;
}

const LAST_S = 's'.charCodeAt(0);
const CAPITAL_Z = 'Z'.charCodeAt(0);

/** `JCCs` of several that `JCC` stands for. */
export function isPluralOf(scan: Scan, i: number, acronyms: ReadonlyMap<string, unknown>): boolean {
  const { text, end } = scan.sequence;
  const at = end[i] ?? 0;
  // a small letter behind a capital one
  if (text.charCodeAt(at - 1) !== LAST_S || text.charCodeAt(at - 2) > CAPITAL_Z) return false;
  const written = surface(scan, i, i);
  return /^\p{Lu}{2,}s$/u.test(written) && (acronyms.has(written) || acronyms.has(written.slice(0, -1)));
}
