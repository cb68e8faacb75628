/** Finds every known phrase in a sequence in one pass over it. */
import { foldWord } from './fold';
import { TokenKind } from './token';
import type { Sequence } from './token';
import { tokenize } from './tokenize';

interface Node<Entry> {
  next: Map<number, Node<Entry>> | undefined;
  entries: Entry[] | undefined;
}

/** Phrases over vocabulary numbers; `first` tells cheaply whether any phrase begins with a word. */
export interface PhraseTrie<Entry> {
  readonly root: { readonly next: ReadonlyMap<number, Node<Entry>> | undefined };
  readonly first: Uint8Array;
}

/** A phrase found: tokens `first` to `last` (inclusive), and what the phrase means. */
export interface PhraseHit<Entry> {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly Entry[];
}

/** Gives numbers to folded words; 0 stays free for unknown ones. */
export interface VocabularyBuilder {
  readonly numbers: Map<string, number>;
}

/** The number of a folded word, given now if it has none. */
export function numberOf(builder: VocabularyBuilder, folded: string): number {
  const known = builder.numbers.get(folded);
  if (known !== undefined) return known;
  const number = builder.numbers.size + 1;
  builder.numbers.set(folded, number);
  return number;
}

/** The tokens of a phrase as it would stand in a text, folded. */
export function phraseWords(phrase: string): readonly string[] {
  const { count, kinds, starts } = tokenize(phrase, 'text');
  const words: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const kind = kinds[i];
    if (kind === TokenKind.space || kind === TokenKind.lineBreak || kind === TokenKind.markup) continue;
    words.push(foldWord(phrase.slice(starts[i], starts[i + 1])));
  }
  return words;
}

/** Compiles phrases, adding their words to the vocabulary. */
export function buildTrie<Entry>(
  phrases: Iterable<readonly [phrase: string, entry: Entry]>,
  builder: VocabularyBuilder,
): PhraseTrie<Entry> {
  const root: Node<Entry> = { next: new Map(), entries: undefined };
  for (const [phrase, entry] of phrases) {
    let node = root;
    for (const word of phraseWords(phrase)) {
      const number = numberOf(builder, word);
      node.next ??= new Map();
      let child = node.next.get(number);
      if (child === undefined) {
        child = { next: undefined, entries: undefined };
        node.next.set(number, child);
      }
      node = child;
    }
    if (node !== root) (node.entries ??= []).push(entry);
  }
  const first = new Uint8Array(builder.numbers.size + 1);
  for (const number of root.next?.keys() ?? []) first[number] = 1;
  return { root, first };
}

/**
 * A trie with more phrases, whose entries come before those that are there, and without some entries. Nodes that
 * differ are made anew; all others are shared, and `trie` stays as it is.
 * @param dropFrom phrases that lose the entries for which `isDropped` holds
 */
export function extendTrie<Entry>(
  trie: PhraseTrie<Entry>,
  builder: VocabularyBuilder,
  added: Iterable<readonly [phrase: string, entry: Entry]>,
  dropFrom: Iterable<string>,
  isDropped: (entry: Entry) => boolean,
): PhraseTrie<Entry> {
  const own = new Set<Node<Entry>>();
  const owned = (node: Node<Entry> | undefined): Node<Entry> => {
    if (node !== undefined && own.has(node)) return node;
    const copy: Node<Entry> = { next: node?.next && new Map(node.next), entries: node?.entries };
    own.add(copy);
    return copy;
  };
  const root = owned({ next: new Map(trie.root.next), entries: undefined });
  const nodeOf = (phrase: string): Node<Entry> => {
    let node = root;
    for (const word of phraseWords(phrase)) {
      const number = numberOf(builder, word);
      node.next ??= new Map();
      const child = owned(node.next.get(number));
      node.next.set(number, child);
      node = child;
    }
    return node;
  };
  for (const phrase of dropFrom) {
    const node = nodeOf(phrase);
    const rest = node.entries?.filter((entry) => !isDropped(entry)) ?? [];
    node.entries = rest.length === 0 ? undefined : rest;
  }
  const fresh = new Map<Node<Entry>, Entry[]>();
  for (const [phrase, entry] of added) {
    const node = nodeOf(phrase);
    if (node === root) continue;
    const list = fresh.get(node);
    if (list === undefined) fresh.set(node, [entry]);
    else list.push(entry);
  }
  for (const [node, entries] of fresh) node.entries = [...entries, ...(node.entries ?? [])];
  const first = new Uint8Array(builder.numbers.size + 1);
  for (const number of root.next?.keys() ?? []) first[number] = 1;
  return { root, first };
}

const NO_HITS: readonly PhraseHit<never>[] = [];

/**
 * All phrases that begin at token `at`, shortest first. Phrases do not cross a paragraph.
 * @param sameParagraph tells whether the token continues the paragraph of the one before it.
 */
export function phrasesAt<Entry>(
  trie: PhraseTrie<Entry>,
  sequence: Sequence,
  at: number,
  sameParagraph: (token: number) => boolean,
): readonly PhraseHit<Entry>[] {
  const number = sequence.word[at] ?? 0;
  if (number === 0 || trie.first[number] !== 1) return NO_HITS;
  const hits: PhraseHit<Entry>[] = [];
  let node = trie.root.next?.get(number);
  let last = at;
  while (node !== undefined) {
    if (node.entries !== undefined) hits.push({ first: at, last, entries: node.entries });
    last += 1;
    if (last >= sequence.count || node.next === undefined || !sameParagraph(last)) break;
    node = node.next.get(sequence.word[last] ?? 0);
  }
  return hits;
}
