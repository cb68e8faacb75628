/** Joins the names of one person: the full form where it is introduced, surnames and other forms later. */
import { foldPhrase, foldWord } from '../tokens/fold';
import { isCalledAlike, isOfSpouse } from './courtesies';
import { givenMentions } from './givenMentions';
import { identityOf, isArticled, withOthers, wordsOf } from './identity';
import type { Identity } from './identity';
import { inOrder } from './mentions/found';
import type { FoundName } from './mentions/found';
import { isNamedAfterThem, isOfTheirRule } from './mentions/namedAfter';
import { Outlines } from './outlines';
import { isFree, isHyphen, surface, CLAIM, claim, sameSentence } from './scan';
import type { Claims, Scan } from './scan';

export type { Identity } from './identity';

export interface JoinedNames {
  readonly names: readonly (FoundName & { readonly person: number })[];
  readonly persons: readonly Identity[];
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
    isLaterTail(found, person) ||
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

/** `Kamal Noor`, without title or courtesy, of `Sami Kamal Noor`, who was named before. */
function isLaterTail(found: Identity, { name, words }: Identity): boolean {
  const isBare = found.gender === undefined && found.titled.length === 0;
  return isBare && found.words.length === 2 && words.length > 2 && name.endsWith(` ${found.name}`);
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
  const isArticled = (name.charCodeAt(1) | 32) === ELL && ARTICLE.test(name);
  return foldPhrase(isArticled ? name.replace(/[- ]/, '') : name);
}

const ARTICLE = /^(?:al|el)[- ]/i;
const ELL = 'l'.charCodeAt(0);

/** `JANE ROE` in a header and `Jane Roe` in the text are spelled the same; the second tells how. */
function isShouted(name: string, other: string): boolean {
  return name.length === other.length && name !== other && name === name.toUpperCase();
}

/** The words of more titles would tell namesakes no better apart. */
const MOST_TITLE_WORDS = 40;

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

/** `Khaled bin Omar`, whom a text calls `Sheikh Khaled` later. */
function hasPatronymic(person: Identity | undefined): boolean {
  return person !== undefined && / (?:bin|bint|ibn) /i.test(person.name);
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
  // full names first: a surname that comes before its full form (a title line) still finds its person
  const order = [...indicesOf(names, true), ...indicesOf(names, false)];
  for (const i of order) {
    const name = names[i];
    if (name === undefined) continue;
    const found = identityOf(scan, claims, name);
    const keys = found.shorts.map(foldShort);
    const candidates = namesakesOf(byShort, keys);
    let matching = candidates.filter((at) => {
      const known = persons[at];
      return known !== undefined && matches(known, found) && !isOfSpouse(known, found);
    });
    if (matching.length === 0 && !found.introduced)
      matching = (byGiven.get(found.name) ?? []).filter(
        (at) => hasPatronymic(persons[at]) || isCalledAlike(persons[at], found),
      );
    let person = likeliest(persons, matching, found);
    if (person === undefined) {
      person = persons.length;
      persons.push(found);
    } else persons[person] = merged(persons[person] ?? found, found);
    for (const key of keys) addTo(byShort, key, person);
    if (found.introduced) addTo(byGiven, found.given, person);
    of[i] = person;
  }
  return { persons, of };
}

function indicesOf(names: readonly FoundName[], full: boolean): readonly number[] {
  const indices: number[] = [];
  for (let i = 0; i < names.length; i += 1) if (names[i]?.full === full) indices.push(i);
  return indices;
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
  return namesakes.length < 2 ? namesakes : namesakes.sort((a, b) => b - a);
}

function addTo(map: Map<string, number[]>, key: string, person: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [person]);
  else if (!list.includes(person, -MOST_NAMESAKES)) list.push(person);
}

/** `Painter`, `Sherwood-Randall`, `de la Maza`: later mentions by surname alone. */
function surnameMentions(
  scan: Scan,
  claims: Claims,
  persons: readonly Identity[],
): readonly (FoundName & { person: number })[] {
  const found: (FoundName & { person: number })[] = [];
  const byFirstWord = new Map<string, { words: readonly string[]; person: number }[]>();
  const outlines = new Outlines();
  const addForm = (words: readonly string[], person: number): void => {
    const word = words[0] ?? '';
    const hyphen = word.indexOf('-');
    const first = hyphen < 0 ? word : word.slice(0, hyphen);
    const list = byFirstWord.get(first);
    if (list === undefined) byFirstWord.set(first, [{ words, person }]);
    else if (list.length < MOST_NAMESAKES) list.push({ words, person });
    outlines.add(first);
  };
  persons.forEach(({ name, words, shorts }, person) => {
    if (!shorts.includes(name)) addForm(words, person);
    for (const short of shorts) addForm(short === name ? words : wordsOf(short), person);
  });
  for (const list of byFirstWord.values())
    if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length);
  for (const i of scan.capitals) {
    if (claims[i] !== 0) continue;
    if (!outlines.mayHold(scan.sequence, i)) continue;
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
  const given = givenMentions(scan, claims, persons, [...named, ...later]);
  return { names: inOrder([...named, ...later, ...given]), persons };
}
