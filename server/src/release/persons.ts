/** Joins the names of one person: the full form where it is introduced, surnames and other forms later. */
import { Role } from '../gazetteer/phraseEntry';
import type { RegisteredOfficial } from '../gazetteer/registry';
import { foldPhrase, foldSpace, foldWord } from '../tokens/fold';
import { has, isCapital, isFree, isHyphen, surface, CLAIM, claim, sameSentence } from './scan';
import type { Claims, Scan } from './scan';
import { genderOf, isCalledAlike, isOfSpouse, titledAs } from './courtesies';
import type { FoundName } from './mentions/found';
import { isNamedAfterThem, isOfTheirRule } from './mentions/namedAfter';
import { officialNamed } from './mentions/registeredNames';

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

export interface JoinedNames {
  readonly names: readonly (FoundName & { readonly person: number })[];
  readonly persons: readonly Identity[];
}

const SUFFIX = /,?\s+(?:Jr|Sr|II|III|IV)\.?$/u;
/** The last letter of each, or its stop. */
const SUFFIX_ENDS = 'rIV.';

function withoutSuffix(name: string): string {
  return SUFFIX_ENDS.includes(name.charAt(name.length - 1)) ? name.replace(SUFFIX, '') : name;
}

/** The words of a name without its suffix. */
function wordsOf(name: string): readonly string[] {
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
const GIVEN_OF_TWO = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

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
  return !CAPITAL.test(word) && PARTICLE_START.test(word) && /^\p{Ll}/u.test(word);
}

const CAPITAL = /^[A-Z]/;

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

function identityOf(scan: Scan, claims: Claims, name: FoundName): Identity {
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
  return /^(?:Prince|Princess|Shei?kha?|Shaikha?|King|Emir)$/u.test(surface(scan, first - 1, first - 1));
}

/** `Joe` and `Joseph R.`, `J.` and `John`: forms of one given name. */
function sameGiven(a: string, b: string): boolean {
  const [x, y] = [foldWord(a).replace(/\./g, ''), foldWord(b).replace(/\./g, '')];
  if (x === y) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length <= 1) return long.startsWith(short);
  return short.length <= 4 && long.startsWith(short.slice(0, 2)) && short.slice(0, 2) === long.slice(0, 2);
}

function matches(person: Identity, found: Identity): boolean {
  if (person.official !== undefined && found.official !== undefined)
    return person.official === found.official;
  if (person.name === found.name || foldPhrase(person.name) === foldPhrase(found.name)) return true;
  if (!found.introduced || isArticled(found.name)) {
    if (isShortOf(found.name, person)) return true;
    if (!found.introduced) return false;
  }
  if (!person.introduced || isArticled(person.name)) {
    if (isShortOf(person.name, found)) return true;
    if (!person.introduced) return false;
  }
  if (foldShort(person.family) !== foldShort(found.family)) return false;
  return (
    isTail(person, found) ||
    isTail(found, person) ||
    (sameGiven(person.given, found.given) && sameMiddle(person, found))
  );
}

function isShortOf(name: string, { shorts }: Identity): boolean {
  if (shorts.includes(name)) return true;
  const folded = foldShort(name);
  return shorts.some((short) => foldShort(short) === folded);
}

/** `Moreno Castro` of `Luis Alberto Moreno Castro`: two family names, and not a given name with one. */
function isTail(short: Identity, long: Identity): boolean {
  return short.isFamilyPair && long.name.endsWith(` ${short.name}`);
}

/** `Salem al-Hadi al-Noor` and `Salem al-Badri al-Noor` are two: each has a word between that the other lacks. */
function sameMiddle(a: Identity, b: Identity): boolean {
  const [x, y] = [middleOf(a), middleOf(b)];
  return x.length === 0 || y.length === 0 || x.some((word) => y.some((other) => sameGiven(word, other)));
}

function middleOf({ name, given, family }: Identity): readonly string[] {
  const end = name.length - family.length;
  if (!name.startsWith(given) || !name.endsWith(family) || end <= given.length) return [];
  return name
    .slice(given.length, end)
    .split(' ')
    .filter((word) => word !== '');
}

/** `Al-Zamil`, `Al Zamil` and `Alzamil` are one. */
function foldShort(name: string): string {
  return foldPhrase(ARTICLE.test(name) ? name.replace(/[- ]/u, '') : name);
}

const ARTICLE = /^(?:al|el)[- ]/i;

/** `Al Zamil`: a family name with its article, or a given name and a family name. */
function isArticled(name: string): boolean {
  return ARTICLED.test(name);
}

const ARTICLED = /^(?:Al|El) [\p{L}'’-]+$/u;

/** `JANE ROE` in a header and `Jane Roe` in the text are spelled the same; the second tells how. */
function isShouted(name: string, other: string): boolean {
  return name.length === other.length && name !== other && name === name.toUpperCase();
}

/** The words of more titles would tell namesakes no better apart. */
const MOST_TITLE_WORDS = 40;

function withOthers<Word>(words: readonly Word[], others: readonly Word[]): readonly Word[] {
  const more = others.filter((word, i) => !words.includes(word) && others.indexOf(word) === i);
  return more.length === 0 ? words : [...words, ...more];
}

function merged(person: Identity, found: Identity): Identity {
  const isFuller = found.name.length > person.name.length || isShouted(person.name, found.name);
  const registered = person.official === undefined ? found : person;
  const longer = registered.official !== undefined ? registered : isFuller ? found : person;
  const isMore = found.introduced && person.titled.length < MOST_TITLE_WORDS;
  return {
    name: longer.name,
    words: longer.words,
    given: longer.given,
    family: longer.family,
    shorts: withOthers(person.shorts, found.shorts),
    introduced: person.introduced || found.introduced,
    isFamilyPair: longer.isFamilyPair,
    // a short name that fits several tells nothing of the one it was given to
    gender: person.gender ?? (found.introduced ? found.gender : undefined),
    titled: isMore ? withOthers(person.titled, found.titled) : person.titled,
    official: longer.official,
  };
}

/**
 * Of several whom a short name fits, the last whom its title or honorific fits: `Mr. Alcott` is no `Ms. Jane Alcott`,
 * and `President Alcott` is the one who was called that.
 */
function likeliest(
  persons: readonly Identity[],
  matching: readonly number[],
  { gender, titled }: Identity,
): number | undefined {
  if (matching.length < 2) return matching[0];
  const called =
    titled.length === 0
      ? undefined
      : matching.find((at) => titled.every((word) => persons[at]?.titled.includes(word)));
  if (called !== undefined || gender === undefined) return called ?? matching[0];
  return (
    matching.find((at) => persons[at]?.gender === gender) ??
    matching.find((at) => persons[at]?.gender === undefined) ??
    matching[0]
  );
}

/** Of more persons of one surname, or one given name, only the last can be meant by it. */
const MOST_NAMESAKES = 40;

function identify(
  scan: Scan,
  claims: Claims,
  names: readonly FoundName[],
): { persons: Identity[]; of: number[] } {
  const persons: Identity[] = [];
  const of: number[] = names.map(() => -1);
  const byShort = new Map<string, number[]>();
  const byGiven = new Map<string, number[]>();
  const join = (name: FoundName, i: number): void => {
    const found = identityOf(scan, claims, name);
    const keys = found.shorts.map(foldShort);
    const candidates = namesakesOf(byShort, keys);
    let matching = candidates.filter((at) => {
      const known = persons[at];
      return known !== undefined && matches(known, found) && !isOfSpouse(known, found);
    });
    if (matching.length === 0 && !found.introduced)
      matching = (byGiven.get(found.name) ?? []).filter((at) => isCalledAlike(persons[at], found));
    let person = likeliest(persons, matching, found);
    if (person === undefined) {
      person = persons.length;
      persons.push(found);
    } else persons[person] = merged(persons[person] ?? found, found);
    for (const key of keys) addTo(byShort, key, person);
    if (found.introduced && found.titled.length > 0) addTo(byGiven, found.given, person);
    of[i] = person;
  };
  // full names first: a surname that comes before its full form (a title line) still finds its person
  names.forEach((name, i) => {
    if (name.full) join(name, i);
  });
  names.forEach((name, i) => {
    if (!name.full) join(name, i);
  });
  return { persons, of };
}

/** The persons of one of the short names, the last first. */
function namesakesOf(byShort: ReadonlyMap<string, readonly number[]>, keys: readonly string[]): number[] {
  const namesakes: number[] = [];
  for (const key of keys) {
    const persons = byShort.get(key) ?? [];
    for (let k = Math.max(0, persons.length - MOST_NAMESAKES); k < persons.length; k += 1) {
      const person = persons[k] ?? 0;
      if (!namesakes.includes(person)) namesakes.push(person);
    }
  }
  return namesakes.sort((a, b) => b - a);
}

function addTo(map: Map<string, number[]>, key: string, person: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [person]);
  else if (!list.includes(person, -MOST_NAMESAKES)) list.push(person);
}

/** The first letter and the length of a word, in one number. */
function outlineOf(code: number, length: number): number {
  return code * 64 + Math.min(length, 63);
}

/** `Painter`, `Sherwood-Randall`, `de la Maza`: later mentions by surname alone. */
function surnameMentions(
  scan: Scan,
  claims: Claims,
  persons: readonly Identity[],
): readonly (FoundName & { person: number })[] {
  const found: (FoundName & { person: number })[] = [];
  const byFirstWord = new Map<string, { words: readonly string[]; person: number }[]>();
  // most words differ from every first word in letter or length, and need not be cut out
  const outlines = new Set<number>();
  persons.forEach((person, index) => {
    const { name, shorts } = person;
    for (const short of shorts.includes(name) ? shorts : [name, ...shorts]) {
      const words = short === name ? person.words : wordsOf(short);
      const word = words[0] ?? '';
      const hyphen = word.indexOf('-');
      const first = hyphen < 0 ? word : word.slice(0, hyphen);
      const list = byFirstWord.get(first);
      if (list === undefined) byFirstWord.set(first, [{ words, person: index }]);
      else if (list.length < MOST_NAMESAKES) list.push({ words, person: index });
      outlines.add(outlineOf(first.charCodeAt(0), first.length));
    }
  });
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  const { text, start, end } = scan.sequence;
  for (const i of scan.capitals) {
    if (claims[i] !== 0) continue;
    const at = start[i] ?? 0;
    if (!outlines.has(outlineOf(text.charCodeAt(at), (end[i] ?? 0) - at))) continue;
    const candidates = byFirstWord.get(surface(scan, i, i));
    const hit = candidates && firstHit(scan, i, candidates);
    const first = hit === undefined ? i : withParticles(scan, claims, i, persons[hit.person]);
    if (
      hit === undefined ||
      !isFree(claims, i, hit.last) ||
      isHyphen(scan, hit.last + 1) ||
      isHyphen(scan, first - 1) ||
      isOfTheirRule(scan, hit.last + 1) ||
      isNamedAfterThem(scan, hit.last + 1)
    )
      continue;
    claim(claims, first, hit.last, CLAIM.official);
    found.push({
      type: 'official',
      first,
      last: hit.last,
      full: false,
      honorific: undefined,
      person: hit.person,
    });
  }
  return found;
}

/** `De la` of `De la Cruz` that opens a sentence, or of `de la Cruz` inside one: the first token of the family name. */
function withParticles(scan: Scan, claims: Claims, i: number, person: Identity | undefined): number {
  const words = person?.family.split(' ') ?? [];
  const at = words.indexOf(surface(scan, i, i));
  if (at < 1) return i;
  for (let k = 1; k <= at; k += 1) {
    const isSame = surface(scan, i - k, i - k).toLowerCase() === words[at - k]?.toLowerCase();
    if (!isSame || !isFree(claims, i - k) || !sameSentence(scan, i - k, i)) return i;
  }
  return i - at;
}

function firstHit(
  scan: Scan,
  i: number,
  candidates: readonly { readonly words: readonly string[]; readonly person: number }[],
): { last: number; person: number } | undefined {
  for (const { words, person } of candidates) {
    const last = endOfWords(scan, i, words);
    if (last !== undefined) return { last, person };
  }
  return undefined;
}

function endOfWords(scan: Scan, i: number, words: readonly string[]): number | undefined {
  let at = i;
  let last = i;
  for (const word of words) {
    last = at;
    while (surface(scan, at, last).length < word.length && last - at < 6 && sameSentence(scan, at, last + 1))
      last += 1;
    if (surface(scan, at, last) !== word) return undefined;
    at = last + 1;
  }
  return last;
}

/** Joins names to persons and finds the surnames that stand alone; claims their tokens. */
export function joinNames(scan: Scan, claims: Claims, found: readonly FoundName[]): JoinedNames {
  const { persons, of } = identify(scan, claims, found);
  const named = found.map(({ type, first, last, full, honorific }, i) => ({
    type,
    first,
    last,
    full,
    honorific,
    person: of[i] ?? 0,
  }));
  const later = surnameMentions(scan, claims, persons);
  return { names: [...named, ...later].sort((a, b) => a.first - b.first), persons };
}
