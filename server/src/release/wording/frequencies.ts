/** How often a dialogue is said to meet: `the fourth annual U.S.-Germany Cyber Consultations`. */
import { firstEndingAfter } from '../../text/span';
import type { Span } from '../../text/span';
import type { DialogueMention, Mention } from '../model';
import type { FrequencyClaim } from './model';

/** Months between two meetings by the word for it; `biannual` is twice a year, `biennial` every second year. */
const MONTHS: readonly (readonly [word: RegExp, months: number])[] = [
  [/^(?:semi-?annual|bi-?annual|half-yearly|twice a year)/i, 6],
  [/^(?:biennial|every (?:two|second|other))/i, 24],
  [/^quarterly/i, 3],
  [/^(?:monthly|every month)/i, 1],
  [/^(?:annual|yearly|every year|each year|once a year)/i, 12],
];

/** Directly in front of the name, or as its first words. */
const IN_FRONT =
  /\b(semi-?annual|bi-?annual|biennial|annual|yearly|half-yearly|quarterly|monthly)\s+(?:(?:bilateral|joint|high-level)\s+)*$/i;
const WITHIN = /\b(semi-?annual|bi-?annual|biennial|annual|yearly|half-yearly|quarterly|monthly)\b/i;
/** Behind the name, in the same sentence: `which meet every year`. */
const BEHIND =
  /\b(?:meets?|held|convenes?|takes? place)\s+(annually|twice a year|once a year|every (?:two years|second year|other year|year|month)|each year)\b/i;

/** How far behind the name. */
const REACH = 200;

function monthsOf(word: string): number | undefined {
  return MONTHS.find(([form]) => form.test(word))?.[1];
}

function claim(at: number, word: string, { start, end, key }: DialogueMention): FrequencyClaim | undefined {
  const months = monthsOf(word);
  return months === undefined
    ? undefined
    : { start: at, end: at + word.length, months, word: word.toLowerCase(), key, name: { start, end } };
}

/** All claims about named dialogues, in order. */
export function findFrequencies(
  text: string,
  mentions: readonly Mention[],
  sentences: readonly Span[],
): readonly FrequencyClaim[] {
  const claims: FrequencyClaim[] = [];
  for (const mention of mentions) {
    if (mention.type !== 'dialogue' || mention.quoted) continue;
    const found = claimOf(text, mention, sentences);
    if (found !== undefined) claims.push(found);
  }
  return claims;
}

function claimOf(
  text: string,
  mention: DialogueMention,
  sentences: readonly Span[],
): FrequencyClaim | undefined {
  const from = Math.max(0, mention.start - 40);
  // both look for the same words
  if (WITHIN.test(text.slice(from, mention.end))) {
    const front = IN_FRONT.exec(text.slice(from, mention.start));
    if (front !== null) return claim(from + front.index, front[1] ?? '', mention);
    const within = WITHIN.exec(mention.text);
    if (within !== null) return claim(mention.start + within.index, within[0], mention);
  }
  const sentence = sentences[firstEndingAfter(sentences, mention.start)];
  if (sentence === undefined) return undefined;
  const behind = BEHIND.exec(text.slice(mention.end, Math.min(sentence.end, mention.end + REACH)));
  const word = behind?.[1] ?? '';
  return behind === null
    ? undefined
    : claim(mention.end + behind.index + behind[0].length - word.length, word, mention);
}
