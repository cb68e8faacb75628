/** What one name tells of its person: given and family name, and the short forms that later mentions may use. */
import { Role } from '../gazetteer/phraseEntry';
import type { RegisteredOfficial } from '../gazetteer/registry';
import { lean } from '../tokens/leanPattern';
import { foldSpace } from '../tokens/fold';
import { genderOf, titledAs } from './courtesies';
import type { FoundName } from './mentions/found';
import { officialNamed } from './mentions/registeredNames';
import { has, isCapital, isHyphen, surface } from './scan';
import type { Claims, Scan } from './scan';

/** A person while names are being joined. */
export interface Identity {
  /** The fullest form. */
  readonly name: string;
  /** Its words, without a suffix. */
  readonly words: readonly string[];
  readonly given: string;
  readonly family: string;
  /** Other words that a short mention may use: a family name in front, the last word. */
  readonly shorts: readonly string[];
  readonly introduced: boolean;
  /** A name of several words of which none is known as a given name: `López Obrador`. */
  readonly isFamilyPair: boolean;
  /** As an honorific in front of the name tells: `Mr.` or `Ms.` */
  readonly gender: 'f' | 'm' | undefined;
  /** The words of the title and the rank in front of the name, by number. */
  readonly titled: readonly number[];
  /** The person of the workspace's registry that it is. */
  readonly official: RegisteredOfficial | undefined;
}

const SUFFIX = /,?\s+(?:Jr|Sr|II|III|IV)\.?$/;
/** The last letter of each, or its stop. */
const SUFFIX_ENDS = 'rIV.';

function withoutSuffix(name: string): string {
  return SUFFIX_ENDS.includes(name.charAt(name.length - 1)) ? name.replace(SUFFIX, '') : name;
}

/** The words of a name without its suffix. */
export function wordsOf(name: string): readonly string[] {
  const plain = name.includes(' ') ? withoutSuffix(name) : name;
  const words: string[] = [];
  let from = 0;
  // `split` takes twice as long for the two or three words of a name
  for (let blank = plain.indexOf(' '); blank >= 0; blank = plain.indexOf(' ', from)) {
    words.push(plain.slice(from, blank));
    from = blank + 1;
  }
  words.push(from === 0 ? plain : plain.slice(from));
  return words;
}

/** `Wen-li`, `Hyun-woo`: given names of East Asia, whose second part is in lower case. */
const GIVEN_OF_TWO = lean(/^\p{Lu}\p{Ll}+-\p{Ll}+$/u);

/** Whether the family name stands in front (`Choi Sung-joo`, `Xi Jinping`, `Tai Wen-li`). */
function isFamilyFirst(scan: Scan, first: number, words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 3) return false;
  const second = words[1] ?? '';
  if (
    words.length === 2 &&
    second.includes('-') &&
    GIVEN_OF_TWO.test(second) &&
    !has(scan, first, Role.givenName)
  )
    return true;
  if (!has(scan, first, Role.familyFirst)) return false;
  const rest = words.slice(1).join(' ');
  // a western surname behind a name that is both (`Kim Smith`, `Lee Zeldin`) stays behind
  return rest.includes('-') || !has(scan, first, Role.givenName);
}

const PARTICLE_START =
  /^(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|ter|ten|la|le|el|al|bin|ibn|bint|ben|st\.?)$/i;

/** `van der` of a bare `van der Meer`; `Al` and `Ben` in front of a name are given names. */
function isParticle(word: string): boolean {
  return !opensInCapital(word) && PARTICLE_START.test(word) && /^\p{Ll}/u.test(word);
}

const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;

function opensInCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= CAPITAL_A && code <= CAPITAL_Z;
}

/** Whether a family name stands alone, at most with its particles in front. */
function isFamilyAlone(words: readonly string[]): boolean {
  for (let i = 0; i < words.length - 1; i += 1) if (!isParticle(words[i] ?? '')) return false;
  return true;
}

/** The family name of a name that ends with it: `de la Maza` of `Cristián de la Maza`. */
export function familyOf(words: readonly string[]): string {
  const last = words.length - 1;
  let at = last;
  while (at > 1 && PARTICLE_START.test(words[at - 1] ?? '')) at -= 1;
  return at === last ? (words[last] ?? '') : words.slice(at).join(' ');
}

/** What a name tells of its person: as it is written, or by the registry where that has the person. */
export function identityOf(scan: Scan, claims: Claims, name: FoundName): Identity {
  const written = writtenIdentity(scan, claims, name);
  const official = officialNamed(scan, written.name);
  if (official === undefined) return written;
  const words = wordsOf(official.name);
  const isShort = !written.introduced;
  return {
    name: official.name,
    words,
    given: isShort ? (words[0] ?? '') : written.given,
    family: isShort ? familyOf(words) : written.family,
    // both spellings may be shortened: the one that stands here, and the registry's
    shorts: withOthers(written.shorts, [familyOf(words), words.at(-1) ?? '']),
    introduced: true,
    isFamilyPair: false,
    gender: written.gender,
    titled: written.titled,
    official,
  };
}

const SHORTEST_SURNAME = 4;

/** `Moreno` of `Rafael Moreno de la Cruz`: of two family names the first alone is used too. */
function firstSurnames(scan: Scan, name: FoundName): readonly string[] {
  const found: string[] = [];
  for (let i = name.first + 1; i < name.last; i += 1) {
    const word = surface(scan, i, i);
    if (
      word.length >= SHORTEST_SURNAME &&
      isCapital(scan, i) &&
      !isHyphen(scan, i - 1) &&
      !isHyphen(scan, i + 1) &&
      !has(scan, i, Role.particle) &&
      (!has(scan, i, Role.givenName) || (i > name.first + 1 && has(scan, i + 1, Role.particle)))
    )
      found.push(word);
  }
  return found;
}

function writtenIdentity(scan: Scan, claims: Claims, name: FoundName): Identity {
  const gender = genderOf(scan, name);
  const titled = titledAs(scan, claims, name);
  const full = foldSpace(surface(scan, name.first, name.last));
  const words = wordsOf(full);
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (isFamilyAlone(words))
    return {
      name: full,
      words,
      given: '',
      family: full,
      shorts: last === full ? [full] : [full, last],
      introduced: false,
      isFamilyPair: false,
      gender,
      titled,
      official: undefined,
    };
  const familyFirst = isFamilyFirst(scan, name.first, words);
  const family = familyFirst ? first : familyOf(words);
  const shorts = [family];
  if (last !== family) shorts.push(last);
  if (isArticled(full)) addNew(shorts, full);
  if (has(scan, name.first, Role.familyFirst)) addNew(shorts, first);
  if (!familyFirst) for (const surname of firstSurnames(scan, name)) addNew(shorts, surname);
  if (isCalledByGiven(scan, name.first)) addNew(shorts, first);
  return {
    name: full,
    words,
    given: familyFirst ? words.slice(1).join(' ') : first,
    family,
    shorts,
    introduced: true,
    isFamilyPair: words.length === 2 && !has(scan, name.first, Role.givenName),
    gender,
    titled,
    official: undefined,
  };
}

function addNew(words: string[], word: string): void {
  if (!words.includes(word)) words.push(word);
}

/** `Prince Saud Al-Faisal`, later `Prince Saud`: the given name is the short one. */
function isCalledByGiven(scan: Scan, first: number): boolean {
  return (
    isCapital(scan, first - 1) &&
    /^(?:Prince|Princess|Shei?kha?|Shaikha?|King|Emir)$/.test(surface(scan, first - 1, first - 1))
  );
}

/** `Al Zamil`: a family name with its article, or a given name and a family name. */
export function isArticled(name: string): boolean {
  return (name.startsWith('Al ') || name.startsWith('El ')) && ARTICLED.test(name);
}

const ARTICLED = lean(/^(?:Al|El) [\p{L}'’-]+$/u);

/** The words, and behind them those of others that are not among them. */
export function withOthers<Word>(words: readonly Word[], others: readonly Word[]): readonly Word[] {
  const more = others.filter((word, i) => !words.includes(word) && others.indexOf(word) === i);
  return more.length === 0 ? words : [...words, ...more];
}
