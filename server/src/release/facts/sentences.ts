/** Sentences of the account, each with the mentions that stand in it: what the readers of facts walk over. */
import { firstEndingAfter } from '../../text/span';
import type { Span } from '../../text/span';
import type { Mention, MentionType, Paragraph, ZoneKind } from '../model';

export interface AccountSentence extends Span {
  readonly index: number;
  readonly zone: ZoneKind;
  /** Number of its paragraph. */
  readonly paragraph: number;
  /** Its characters, white space as in the text. */
  readonly text: string;
  /** The same in lower case: a plain word without which a pattern cannot stand there is looked for first. */
  readonly lower: string;
  readonly mentions: readonly Mention[];
  /** Where each pattern stands that was looked for: a sentence of many mentions is searched once, not for each. */
  searched: Map<RegExp, readonly Span[]> | undefined;
}

export type MentionOf<T extends MentionType> = Extract<Mention, { type: T }>;

function isOfType<T extends MentionType>(mention: Mention, type: T): mention is MentionOf<T> {
  return mention.type === type;
}

/** The mentions of one type. */
export function ofType<T extends MentionType>(
  mentions: readonly Mention[],
  type: T,
): readonly MentionOf<T>[] {
  const found: MentionOf<T>[] = [];
  for (const mention of mentions) if (isOfType(mention, type)) found.push(mention);
  return found;
}

const ACCOUNT: ReadonlySet<ZoneKind> = new Set(['title', 'lead', 'body', 'joint-text']);

/** The sentences of title, lead, body and joint text; notices, contacts and furniture tell no facts. */
export function accountSentences(
  text: string,
  sentences: readonly Span[],
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[],
): readonly AccountSentence[] {
  const account: AccountSentence[] = [];
  let paragraph = 0;
  let mention = 0;
  for (const sentence of sentences) {
    while (paragraph < paragraphs.length - 1 && (paragraphs[paragraph]?.end ?? 0) <= sentence.start)
      paragraph += 1;
    while (mention < mentions.length && (mentions[mention]?.end ?? 0) <= sentence.start) mention += 1;
    const zone = paragraphs[paragraph]?.zone ?? 'body';
    if (!ACCOUNT.has(zone)) continue;
    const inside: Mention[] = [];
    for (let m = mention; m < mentions.length; m += 1) {
      const candidate = mentions[m];
      if (candidate === undefined || candidate.start >= sentence.end) break;
      inside.push(candidate);
    }
    const { start, end } = sentence;
    const index = account.length;
    const written = text.slice(start, end);
    account.push({
      start,
      end,
      index,
      zone,
      paragraph,
      text: written,
      lower: written.toLowerCase(),
      mentions: inside,
      searched: undefined,
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
export function findAllIn(sentence: AccountSentence, pattern: RegExp): readonly Span[] {
  const known = sentence.searched?.get(pattern);
  if (known !== undefined) return known;
  const spans = searchIn(sentence, pattern);
  sentence.searched ??= new Map();
  sentence.searched.set(pattern, spans);
  return spans;
}

/** Where a constant pattern stands first in the sentence, as offsets in the text. */
export function findIn(sentence: AccountSentence, pattern: RegExp): Span | undefined {
  return findAllIn(sentence, pattern)[0];
}

/** Whether the sentence holds one of the words, in any case or as part of a longer one. */
export function holdsAny({ lower }: AccountSentence, words: readonly string[]): boolean {
  for (const word of words) if (lower.includes(word)) return true;
  return false;
}

/** Whether a constant pattern stands in the sentence at all. */
export function says(sentence: AccountSentence, pattern: RegExp): boolean {
  return findAllIn(sentence, pattern).length > 0;
}

/** The last mention that ends at or before `offset`. */
export function lastBefore<M extends Span>(mentions: readonly M[], offset: number): M | undefined {
  return mentions.findLast((mention) => mention.end <= offset);
}

/** The first mention that begins at or behind `offset`. */
export function firstFrom<M extends Span>(mentions: readonly M[], offset: number): M | undefined {
  return mentions.find((mention) => mention.start >= offset);
}

/** The sentence that covers an offset. */
export function sentenceAt(
  sentences: readonly AccountSentence[],
  offset: number,
): AccountSentence | undefined {
  const sentence = sentences[firstEndingAfter(sentences, offset)];
  return sentence !== undefined && sentence.start <= offset ? sentence : undefined;
}
