/** The parts of a person's name, and a mention's form carried over to another name. */
import type { Knowledge } from '../../gazetteer/knowledge';
import { Role } from '../../gazetteer/phraseEntry';
import { familyOf } from '../../release/identity';
import { foldPhrase, foldWord } from '../../tokens/fold';
import type { Form } from './change';
import { wordsIn } from './words';

/** `Cristián de la Maza Jr.` in its parts. */
export interface NameParts {
  /** All of it, white space single: `Cristián de la Maza Jr.` */
  readonly full: string;
  /** Everything but family name and suffix: `Cristián` */
  readonly given: string;
  /** `de la Maza` */
  readonly family: string;
  /** `Jr.`, or empty */
  readonly suffix: string;
  /** `Choi Sung-joo`: the family name stands in front. */
  readonly familyFirst: boolean;
}

const SUFFIX = /,?\s+((?:Jr|Sr|II|III|IV)\.?)$/u;

function hasRole(knowledge: Knowledge, word: string, role: number): boolean {
  const number = knowledge.vocabulary.numbers.get(foldWord(word));
  return number !== undefined && ((knowledge.roles[number] ?? 0) & role) !== 0;
}

function isFamilyFirst(knowledge: Knowledge, words: readonly string[]): boolean {
  const [first, ...others] = words;
  if (first === undefined || words.length < 2 || words.length > 3) return false;
  if (!hasRole(knowledge, first, Role.familyFirst)) return false;
  return others.some((word) => word.includes('-')) || !hasRole(knowledge, first, Role.givenName);
}

/** The parts of a name as the reader tells them apart; a single word is a family name. */
export function partsOf(knowledge: Knowledge, name: string): NameParts {
  const full = wordsIn(name);
  const suffix = SUFFIX.exec(full)?.[1] ?? '';
  const words = full.replace(SUFFIX, '').split(' ');
  if (words.length === 1) return { full, given: '', family: words[0] ?? '', suffix, familyFirst: false };
  const familyFirst = isFamilyFirst(knowledge, words);
  const family = familyFirst ? (words[0] ?? '') : familyOf(words);
  const count = family.split(' ').length;
  const given = (familyFirst ? words.slice(1) : words.slice(0, words.length - count)).join(' ');
  return { full, given, family, suffix, familyFirst };
}

/** Another family name for the same given name: what a single word in the box means. */
export function withFamily(name: NameParts, family: string): string {
  if (name.given === '') return family;
  const words = name.familyFirst ? `${family} ${name.given}` : `${name.given} ${family}`;
  return name.suffix === '' ? words : `${words} ${name.suffix}`;
}

function isSame(a: string, b: string): boolean {
  return foldPhrase(a) === foldPhrase(b);
}

function lastWord(words: string): string {
  return words.split(' ').at(-1) ?? words;
}

/** A name in capitals is answered in capitals. */
function inCaseOf(written: string, text: string): string {
  const isShouted = written.length > 2 && written === written.toUpperCase() && /\p{Lu}{2}/u.test(written);
  return isShouted ? text.toUpperCase() : text;
}

/**
 * What a mention of a person reads under the new name: `Ana Duarte` becomes `Ana Pereira`, `Duarte` becomes
 * `Pereira`, `Ana M. Duarte` becomes `Ana M. Pereira` where the given name stays.
 *
 * @param written the mention as it stands
 */
export function carriedOver(
  written: string,
  from: NameParts,
  to: NameParts,
): { readonly text: string; readonly form: Form } {
  const words = wordsIn(written);
  const base = words.replace(SUFFIX, '');
  const short = shortForm(base, from, to);
  if (short !== undefined) return { text: inCaseOf(words, short), form: 'short' };
  const family = from.familyFirst ? base.slice(0, from.family.length) : base.slice(-from.family.length);
  const keepsGiven = isSame(from.given, to.given) && from.familyFirst === to.familyFirst;
  if (!keepsGiven || !isSame(family, from.family)) return { text: inCaseOf(words, to.full), form: 'name' };
  const given = from.familyFirst ? base.slice(family.length) : base.slice(0, -family.length);
  const name = from.familyFirst ? to.family + given : given + to.family;
  const suffix = words === base ? '' : to.suffix;
  return { text: inCaseOf(words, suffix === '' ? name : `${name} ${suffix}`), form: 'name' };
}

/** `Duarte`, `Maza` of `de la Maza`, `Ana`. */
function shortForm(base: string, from: NameParts, to: NameParts): string | undefined {
  if (isSame(base, from.family)) return to.family;
  if (isSame(base, lastWord(from.family))) return lastWord(to.family);
  if (from.given === '') return undefined;
  if (isSame(base, from.given)) return to.given === '' ? to.family : to.given;
  const firstGiven = from.given.split(' ')[0] ?? from.given;
  if (isSame(base, firstGiven)) return to.given.split(' ')[0] ?? to.family;
  return undefined;
}
