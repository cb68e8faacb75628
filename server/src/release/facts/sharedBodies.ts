/** Bodies that each of several states has: `the Ministries of Defence of Norway and Chile`, `Norwegian and Chilean Foreign Ministries`. */
import type { Span } from '../../text/span';
import { stemsOf } from '../../tokens/stems';
import type { Account } from './account';
import { mayName, ofType } from './sentences';
import type { AccountSentence } from './sentences';

const OF_MINISTRIES = stemsOf('ministries');
const MINISTRIES = /\bMinistries\s+of\s+(?:the\s+)?$/;
const PLURAL = /\bMinistries$/;
const LONGEST_FRONT = 16;

/** Whether the sentence may name such bodies. */
export function mayShareBodies(sentence: AccountSentence): boolean {
  return mayName(sentence, OF_MINISTRIES);
}

/** The parties behind a body that each of them has. */
export function ownersOfShared(
  account: Account,
  sentence: AccountSentence,
  { start, end }: Span,
  parties: readonly string[],
): readonly string[] {
  const { text } = account.read;
  if (PLURAL.test(text.slice(start, end))) {
    const [one, other] = ofType(sentence.mentions, 'country')
      .filter((country) => country.end < start)
      .slice(-2);
    const isPair =
      one !== undefined &&
      other !== undefined &&
      /^\s+and\s+$/.test(text.slice(one.end, other.start)) &&
      /^\s+$/.test(text.slice(other.end, start));
    return isPair ? parties.filter((party) => party === one.value || party === other.value) : [];
  }
  if (!MINISTRIES.test(text.slice(Math.max(0, start - LONGEST_FRONT), start))) return [];
  const behind = ofType(sentence.mentions, 'country').filter((country) => country.start >= end);
  const first = behind[0];
  if (first === undefined || !/^\s+of\s+(?:the\s+)?$/.test(text.slice(end, first.start))) return [];
  return parties.filter((party) => behind.some(({ value }) => value === party));
}
