/** Sentences of the account, each with the mentions that stand in it: what the readers of facts walk over. */
import { firstEndingAfter } from '../../text/span';
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { canHold, canHoldEach, markStems, STEM_WORDS, stemGroupsOf } from '../../tokens/stems';
import type { StemGroups, Stems } from '../../tokens/stems';
import type { Sequence } from '../../tokens/token';
import type { Mention, MentionType, Paragraph, ZoneKind } from '../model';

export interface AccountSentence extends Span {
  readonly index: number;
  readonly zone: ZoneKind;
  /** Number of its paragraph. */
  readonly paragraph: number;
  /** Its characters, as many as in the text, with blanks for line breaks: patterns need not know where lines are wrapped. */
  readonly text: string;
  /** Which words it may hold: its bits begin at `index * STEM_WORDS`. */
  readonly stems: Int32Array;
  readonly mentions: readonly Mention[];
  /**
   * The patterns that were looked for, and where each stands: a sentence of many mentions is searched once, not for
   * each. They are few, and found in a list sooner than in a map.
   */
  readonly searched: Pattern[];
  readonly places: (readonly Span[])[];
}

/** Mentions of a sentence that somebody wrote; of more, what goes through all of them for each would not end. */
const MOST_MENTIONS = 200;

/** Whether the sentence is none that anybody wrote, and too long to be gone through once for each of its mentions. */
export function isOverlong({ mentions }: AccountSentence): boolean {
  return mentions.length > MOST_MENTIONS;
}

/** A pattern, with words of which one stands wherever it does: most sentences need not be searched for it. */
export interface CuedPattern {
  readonly pattern: RegExp;
  readonly cues: StemGroups;
}

export type Pattern = RegExp | CuedPattern;

/**
 * A pattern with its cues.
 * @param cues words of which one stands in every match, or their first three or five letters, parted by blanks; of
 * each group one. `^in` is one with which the sentence opens.
 */
export function cued(pattern: RegExp, ...cues: readonly string[]): CuedPattern {
  return { pattern: lean(pattern), cues: stemGroupsOf(cues) };
}

export type MentionOf<T extends MentionType> = Extract<Mention, { type: T }>;

function isOfType<T extends MentionType>(mention: Mention, type: T): mention is MentionOf<T> {
  return mention.type === type;
}

const NONE: readonly never[] = [];

/** The mentions of one type. */
export function ofType<T extends MentionType>(
  mentions: readonly Mention[],
  type: T,
): readonly MentionOf<T>[] {
  let found: MentionOf<T>[] | undefined;
  for (const mention of mentions)
    if (isOfType(mention, type)) {
      if (found === undefined) found = [mention];
      else found.push(mention);
    }
  return found ?? NONE;
}

/** The first day, month or year that a sentence tells of, in ISO form. */
export function dayToldIn(sentence: AccountSentence | undefined): string | undefined {
  return sentence === undefined ? undefined : ofType(sentence.mentions, 'date')[0]?.date.start;
}

/** Each of one character: such patterns are replaced in one pass, and several at once in many. */
const BREAKS: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['\n', /\n/g],
  ['\u00a0', /\u00a0/g],
  ['\t', /\t/g],
  ['\r', /\r/g],
];

/** Blanks for line breaks and no-break spaces, one for one. */
function oneLine(text: string): string {
  let line = text;
  for (const [sign, pattern] of BREAKS) if (line.includes(sign)) line = line.replace(pattern, ' ');
  return line;
}

/** Whether it may hold a word: texts of full stops alone have a sentence for each. */
function holdsWord({ start, end }: Span): boolean {
  return end - start > 1;
}

function tellsFacts(zone: ZoneKind): boolean {
  return zone === 'body' || zone === 'lead' || zone === 'joint-text' || zone === 'title';
}

/** The sentences of title, lead, body and joint text; notices, contacts and furniture tell no facts. */
export function accountSentences(
  text: string,
  sentences: readonly Span[],
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[],
  sequence: Sequence,
): readonly AccountSentence[] {
  const account: AccountSentence[] = [];
  const told = sentences.filter(holdsWord);
  const stems = new Int32Array(told.length * STEM_WORDS);
  const line = oneLine(text);
  let token = 0;
  let paragraph = 0;
  let mention = 0;
  for (const sentence of told) {
    while (paragraph < paragraphs.length - 1 && (paragraphs[paragraph]?.end ?? 0) <= sentence.start)
      paragraph += 1;
    while (mention < mentions.length && (mentions[mention]?.end ?? 0) <= sentence.start) mention += 1;
    const zone = paragraphs[paragraph]?.zone ?? 'body';
    if (!tellsFacts(zone)) continue;
    const inside: Mention[] = [];
    while (token < sequence.count && (sequence.start[token] ?? 0) < sentence.start) token += 1;
    const first = token;
    while (token < sequence.count && (sequence.start[token] ?? 0) < sentence.end) token += 1;
    markStems(stems, account.length * STEM_WORDS, sequence, first, token);
    for (let m = mention; m < mentions.length; m += 1) {
      const candidate = mentions[m];
      if (candidate === undefined || candidate.start >= sentence.end) break;
      inside.push(candidate);
    }
    const { start, end } = sentence;
    const index = account.length;
    account.push({
      start,
      end,
      index,
      zone,
      paragraph,
      text: line.slice(start, end),
      stems,
      mentions: inside,
      searched: [],
      places: [],
    });
  }
  return account;
}

const NOWHERE: readonly Span[] = [];

function searchIn({ start, text }: AccountSentence, pattern: RegExp): readonly Span[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NOWHERE;
  const spans: Span[] = [];
  while (match !== null) {
    const from = start + match.index;
    spans.push({ start: from, end: from + match[0].length });
    if (!pattern.global) break;
    if (match[0] === '') pattern.lastIndex += 1;
    match = pattern.exec(text);
  }
  return spans;
}

/** All places of a constant pattern in the sentence, as offsets in the text; only the first where it is not global. */
export function findAllIn(sentence: AccountSentence, pattern: Pattern): readonly Span[] {
  if (pattern instanceof RegExp) return search(sentence, pattern, pattern);
  const { stems, index } = sentence;
  return canHoldEach(stems, index * STEM_WORDS, pattern.cues)
    ? search(sentence, pattern, pattern.pattern)
    : NOWHERE;
}

/** What is found in a sentence once, however often it is asked for; `key` stands for it among the patterns. */
export function onceIn(
  sentence: AccountSentence,
  key: Pattern,
  find: (sentence: AccountSentence) => readonly Span[],
): readonly Span[] {
  const { searched, places } = sentence;
  const at = searched.indexOf(key);
  if (at >= 0) return places[at] ?? NOWHERE;
  const spans = find(sentence);
  searched.push(key);
  places.push(spans);
  return spans;
}

function search(sentence: AccountSentence, pattern: Pattern, source: RegExp): readonly Span[] {
  const { searched, places } = sentence;
  const at = searched.indexOf(pattern);
  if (at >= 0) return places[at] ?? NOWHERE;
  const spans = searchIn(sentence, source);
  searched.push(pattern);
  places.push(spans);
  return spans;
}

/** The words of the sentence between two offsets in the text. */
export function textIn(sentence: AccountSentence, start: number, end: number): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}

/** What a sentence says between two offsets beside its mentions. */
export function withoutMentions(sentence: AccountSentence, start: number, end: number): string {
  let words = '';
  let at = start;
  for (const mention of sentence.mentions) {
    if (mention.start < at || mention.end > end) continue;
    words += textIn(sentence, at, mention.start);
    at = mention.end;
  }
  return words + textIn(sentence, at, Math.max(at, end));
}

/** Where a constant pattern stands first in the sentence, as offsets in the text. */
export function findIn(sentence: AccountSentence, pattern: Pattern): Span | undefined {
  return findAllIn(sentence, pattern)[0];
}

/**
 * Whether one of some words can stand in the sentence: asked in front of patterns that look at a part of it alone.
 * @param words as `stemsOf` gives them
 */
export function mayName({ stems, index }: AccountSentence, words: Stems): boolean {
  return canHold(stems, index * STEM_WORDS, words);
}

/** Whether a constant pattern stands in the sentence at all. */
export function says(sentence: AccountSentence, pattern: Pattern): boolean {
  return findAllIn(sentence, pattern).length > 0;
}

/** The last mention that ends at or before `offset`. */
export function lastBefore<M extends Span>(mentions: readonly M[], offset: number): M | undefined {
  for (let i = mentions.length - 1; i >= 0; i -= 1) {
    const mention = mentions[i];
    if (mention !== undefined && mention.end <= offset) return mention;
  }
  return undefined;
}

/** The first mention that begins at or behind `offset`. */
export function firstFrom<M extends Span>(mentions: readonly M[], offset: number): M | undefined {
  for (const mention of mentions) if (mention.start >= offset) return mention;
  return undefined;
}

/** The sentence that covers an offset. */
export function sentenceAt(
  sentences: readonly AccountSentence[],
  offset: number,
): AccountSentence | undefined {
  const sentence = sentences[firstEndingAfter(sentences, offset)];
  return sentence !== undefined && sentence.start <= offset ? sentence : undefined;
}
