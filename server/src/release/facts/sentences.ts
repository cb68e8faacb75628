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
  readonly mentions: readonly Mention[];
}

export type MentionOf<T extends MentionType> = Extract<Mention, { type: T }>;

/** The mentions of one type. */
export function ofType<T extends MentionType>(
  mentions: readonly Mention[],
  type: T,
): readonly MentionOf<T>[] {
  return mentions.filter((mention): mention is MentionOf<T> => mention.type === type);
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
    const inside: Mention[] = [];
    for (let m = mention; m < mentions.length; m += 1) {
      const candidate = mentions[m];
      if (candidate === undefined || candidate.start >= sentence.end) break;
      inside.push(candidate);
    }
    if (!ACCOUNT.has(zone)) continue;
    account.push({
      ...sentence,
      index: account.length,
      zone,
      paragraph,
      text: text.slice(sentence.start, sentence.end),
      mentions: inside,
    });
  }
  return account;
}

/** Where `pattern` stands in the sentence, as offsets in the text; the pattern must not be global. */
export function findIn(sentence: AccountSentence, pattern: RegExp): Span | undefined {
  const match = pattern.exec(sentence.text);
  return match === null
    ? undefined
    : { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
}

/** All places of a global pattern in the sentence, as offsets in the text. */
export function findAllIn(
  sentence: AccountSentence,
  pattern: RegExp,
): readonly (Span & { readonly text: string })[] {
  return [...sentence.text.matchAll(pattern)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    text: match[0],
  }));
}

/** The last mention that ends at or before `offset`. */
export function lastBefore<M extends Span>(mentions: readonly M[], offset: number): M | undefined {
  return mentions.filter((mention) => mention.end <= offset).at(-1);
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
