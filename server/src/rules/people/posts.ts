/** Whether two descriptions of a post can be the same post. */
import { commonSpelling } from '../../gazetteer/spellings';
import { titles } from '../../gazetteer/data';
import type { Knowledge } from '../../gazetteer/knowledge';
import { foldPhrase, foldWord } from '../../tokens/fold';
import { remembered } from '../../workspace/derived';
import type { DeriveContext } from '../../workspace/derived';

/** Words that join the parts of a title and may be worded otherwise for the same post. */
const JOINING = new Set([
  'of',
  'for',
  'the',
  'on',
  'in',
  'to',
  'at',
  'a',
  'an',
  'with',
  'us',
  'united',
  'states',
]);
/** Words that make another rank of the same post. */
const RANKS = new Set([
  'deputy',
  'assistant',
  'vice',
  'under',
  'associate',
  'principal',
  'acting',
  'interim',
]);
/** Words that say when somebody holds a post, which the dates of two releases may well explain. */
const STATES = new Set(['former', 'late', 'then', 'current', 'incoming', 'outgoing', 'elect', 'designate']);

const HEADS = new Set(
  titles.heads.filter((head) => !RANKS.has(foldWord(head)) && !titles.weakHeads.includes(head)).map(foldWord),
);

/** One post in comparable form. */
export interface PostCore {
  /** Folded words without joining ones; `and` is kept, since losing it makes another subject. */
  readonly words: readonly string[];
  readonly head: string | undefined;
  /** The words without `and`. */
  readonly content: readonly string[];
  /** The words and the ranks as one string each, and the words in the order of the alphabet: made once, compared often. */
  readonly key: string;
  readonly sortedKey: string;
  readonly rankKey: string;
}

function wordsOf(title: string, knowledge: Knowledge): readonly string[] {
  const long = title
    .split(/\s+/)
    .map((word) => knowledge.expansions.get(word) ?? word)
    .join(' ');
  return foldedWords(long);
}

function foldedWords(title: string): readonly string[] {
  const folded = foldPhrase(title).replaceAll('&', ' and ');
  const oneWord = folded
    .replace(/\bunder[- ]?secretary\b/g, 'under secretary')
    .replace(/\badviser\b/g, 'advisor');
  return oneWord
    .split(/[^\p{L}\p{N}'-]+/u)
    .flatMap((word) => (word.includes('-') ? word.split('-') : [word]))
    .map(commonSpelling)
    .filter((word) => word !== '' && !JOINING.has(word) && !STATES.has(word));
}

function coreOf(words: readonly string[]): PostCore {
  return {
    words,
    head: words.find((word) => HEADS.has(word)),
    content: words.filter((word) => word !== 'and'),
    key: words.join(' '),
    sortedKey: words.toSorted().join(' '),
    rankKey: words.filter((word) => RANKS.has(word)).join(' '),
  };
}

const LEADS = [...HEADS, ...RANKS, 'special', 'senior', 'national', 'chief', 'executive', 'permanent'];
const PARTED = new RegExp(`;|,? and (?=(?:the )?(?:${LEADS.join('|')})\\b)`, 'gi');

/** `Director for Space and Deputy Minister` holds two posts: parted before an `and` that a title follows. */
function partsOf(title: string): readonly string[] {
  return title.split(PARTED).map((part) => part.trim());
}

const namesOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  titles.samePosts.flatMap((names) => {
    const keys = names.map((name) => coreOf(foldedWords(name)).sortedKey);
    return keys.map((key) => [key, new Set(keys)] as const);
  }),
);

/** By title: releases give few titles, and each many times. */
function knownCores(): Map<string, readonly PostCore[]> {
  return new Map();
}

/** The posts that a title as written tells of. */
export function postCoresOf(title: string, { knowledge, derive }: DeriveContext): readonly PostCore[] {
  return remembered(derive(knowledge.derived, knownCores), title, () =>
    partsOf(title)
      .map((part) => coreOf(wordsOf(part, knowledge)))
      .filter((core) => core.words.length > 0),
  );
}

/**
 * The same post, or one of them a shorter form of the other: a bare head without a subject, fewer of the words and
 * of the same rank, in any order (`Coordinator for River Affairs`, `River Coordinator`); or two names of one post.
 */
export function isCompatible(a: PostCore, b: PostCore): boolean {
  if (a.key === b.key || a.sortedKey === b.sortedKey) return true;
  if (namesOf.get(a.sortedKey)?.has(b.sortedKey) === true) return true;
  if (a.rankKey !== b.rankKey) return false;
  const [short, long] =
    a.content.length <= b.content.length ? [a.content, b.content] : [b.content, a.content];
  if (short.length === long.length) return false;
  return short.every((word) => long.includes(word));
}

/** Two posts of one kind, so that a difference between them is one of rank or subject: two Directors. */
export function isComparable(a: PostCore, b: PostCore): boolean {
  return a.head !== undefined && a.head === b.head && a.content.length > 1 && b.content.length > 1;
}
