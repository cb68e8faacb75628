/** What stands in front of a name tells of its person: titles, ranks that stay with the name, gender. */
import { W } from '../gazetteer/readerWords';
import type { FoundName } from './mentions/found';
import { honorificHit } from './mentions/names';
import { CLAIM } from './scan';
import type { Claims, Scan } from './scan';

const LONGEST_TITLE = 10;

/** The words of a title directly in front of the name, honorifics between, and `Sir` or `Sheikh` themselves. */
export function titledAs(scan: Scan, claims: Claims, { first, honorific }: FoundName): readonly number[] {
  const words: number[] = [];
  const from = (honorific?.first ?? first) - 1;
  for (let i = from; i > from - LONGEST_TITLE && claims[i] === CLAIM.title; i -= 1)
    words.push(scan.sequence.word[i] ?? 0);
  if (honorific === undefined) return words;
  for (let i = honorific.first; i <= honorific.last; i += 1)
    if (honorificHit(scan, i)?.entry.partOfName === true) words.push(scan.sequence.word[i] ?? 0);
  return words;
}

/** What the honorifics in front of the name say. */
export function genderOf(scan: Scan, { honorific }: FoundName): 'f' | 'm' | undefined {
  if (honorific === undefined) return undefined;
  for (let i = honorific.first; i <= honorific.last; i += 1) {
    const gender = honorificHit(scan, i)?.entry.gender;
    if (gender !== undefined) return gender;
  }
  return undefined;
}

/** A person as the words in front of the name tell. */
interface Called {
  readonly name: string;
  readonly introduced: boolean;
  readonly titled: readonly number[];
}

/** `President Marlowe` where the text names `First Lady Ann Marlowe` alone: not she. */
export function isOfSpouse(person: Called, found: Called): boolean {
  const isSpouse = person.titled.includes(W.lady) || person.titled.includes(W.gentleman);
  return isSpouse && !found.introduced && found.titled.includes(W.president);
}

/** `Sir Philip` behind `Sir Philip Alcott`, `Prince Salem` behind `Prince Salem bin Hadi`: their given names. */
export function isCalledAlike(person: Called | undefined, found: Called): boolean {
  if (found.titled.length === 0) return false;
  // "Mr. Maris Tamm, Minister of Trade", later "Minister Maris"
  if (person?.introduced === true && person.titled.length === 0) return true;
  return found.titled.every((word) => person?.titled.includes(word));
}
