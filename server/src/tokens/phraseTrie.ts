/** Finds every known phrase in a sequence in one pass over it. */
import { foldWord } from './fold';
import { TokenKind } from './token';
import type { Sequence } from './token';
import { tokenize } from './tokenize';

interface Node<Entry> {
  next: Map<number, Node<Entry>> | undefined;
  /** The last five bits of each number in `next`, one bit each: most words are turned away without a look-up. */
  mask: number;
  entries: Entry[] | undefined;
  /** The bits of all entries together. */
  bits: number;
}

function bitOf(number: number): number {
  return 1 << (number & 31);
}

/** Phrases over vocabulary numbers. */
export interface PhraseTrie<Entry> {
  readonly root: { readonly next: ReadonlyMap<number, Node<Entry>> | undefined };
  /** By the number of the first word of a phrase. */
  readonly starts: readonly (Node<Entry> | undefined)[];
  readonly bitsOf: BitsOf<Entry>;
}

/** What an entry means, as bits: nearly all questions are turned away by them. */
type BitsOf<Entry> = (entry: Entry) => number;

function trieOf<Entry>(
  root: Node<Entry>,
  builder: VocabularyBuilder,
  bitsOf: BitsOf<Entry>,
): PhraseTrie<Entry> {
  const starts = new Array<Node<Entry> | undefined>(builder.numbers.size + 1).fill(undefined);
  for (const [number, node] of root.next ?? []) starts[number] = node;
  return { root, starts, bitsOf };
}

function setEntries<Entry>(node: Node<Entry>, entries: Entry[], bitsOf: BitsOf<Entry>): void {
  node.entries = entries.length === 0 ? undefined : entries;
  node.bits = 0;
  for (const entry of entries) node.bits |= bitsOf(entry);
}

/** A phrase found: tokens `first` to `last` (inclusive), and what the phrase means. */
export interface PhraseHit<Entry> {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly Entry[];
  /** The bits of all of them together. */
  readonly bits: number;
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
  bitsOf: BitsOf<Entry>,
): PhraseTrie<Entry> {
  const root: Node<Entry> = { next: new Map(), mask: 0, entries: undefined, bits: 0 };
  for (const [phrase, entry] of phrases) {
    let node = root;
    for (const word of phraseWords(phrase)) {
      const number = numberOf(builder, word);
      node.next ??= new Map();
      let child = node.next.get(number);
      if (child === undefined) {
        child = { next: undefined, mask: 0, entries: undefined, bits: 0 };
        node.next.set(number, child);
        node.mask |= bitOf(number);
      }
      node = child;
    }
    if (node === root) continue;
    (node.entries ??= []).push(entry);
    node.bits |= bitsOf(entry);
  }
  return trieOf(root, builder, bitsOf);
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
    const copy: Node<Entry> = {
      next: node?.next && new Map(node.next),
      mask: node?.mask ?? 0,
      entries: node?.entries,
      bits: node?.bits ?? 0,
    };
    own.add(copy);
    return copy;
  };
  const root = owned({ next: new Map(trie.root.next), mask: 0, entries: undefined, bits: 0 });
  const nodeOf = (phrase: string): Node<Entry> => {
    let node = root;
    for (const word of phraseWords(phrase)) {
      const number = numberOf(builder, word);
      node.next ??= new Map();
      const child = owned(node.next.get(number));
      node.next.set(number, child);
      node.mask |= bitOf(number);
      node = child;
    }
    return node;
  };
  for (const phrase of dropFrom) {
    const node = nodeOf(phrase);
    setEntries(node, node.entries?.filter((entry) => !isDropped(entry)) ?? [], trie.bitsOf);
  }
  const fresh = new Map<Node<Entry>, Entry[]>();
  for (const [phrase, entry] of added) {
    const node = nodeOf(phrase);
    if (node === root) continue;
    const list = fresh.get(node);
    if (list === undefined) fresh.set(node, [entry]);
    else list.push(entry);
  }
  for (const [node, entries] of fresh) setEntries(node, [...entries, ...(node.entries ?? [])], trie.bitsOf);
  return trieOf(root, builder, trie.bitsOf);
}

const NO_HITS: readonly PhraseHit<never>[] = [];

/**
 * All phrases that begin at token `at`, shortest first. Phrases do not cross a paragraph.
 * @param paragraph the paragraph of each token; none where the run is of one paragraph
 */
export function phrasesAt<Entry>(
  trie: PhraseTrie<Entry>,
  { word, count }: Sequence,
  at: number,
  paragraph?: Int32Array,
): readonly PhraseHit<Entry>[] {
  let node = trie.starts[word[at] ?? 0];
  let hits: PhraseHit<Entry>[] | undefined;
  for (let last = at; node !== undefined;) {
    if (node.entries !== undefined) {
      const hit = { first: at, last, entries: node.entries, bits: node.bits };
      if (hits === undefined) hits = [hit];
      else hits.push(hit);
    }
    last += 1;
    const next = word[last] ?? 0;
    if (last >= count || (node.mask & bitOf(next)) === 0 || paragraph?.[last] !== paragraph?.[at]) break;
    node = node.next?.get(next);
  }
  return hits ?? NO_HITS;
}
