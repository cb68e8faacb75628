/** The sides that a sentence names: `the U.S. delegation`, `for the Government of France`. */
import type { Span } from '../../text/span';
import type { Account } from './account';
import { ofType } from './sentences';
import type { AccountSentence } from './sentences';

const SIDE_BEHIND =
  /^[\s’']*(?:s\s+)?(?:government\s+)?(?:inter-?agency\s+|presidential\s+)*(?:delegation|side|one|head of delegation|engagement|team|participants|officials|representatives)\b|^,?\s+(?:was\s+)?represented\b/i;
const GOVERNMENT_FRONT =
  /\b(?:attending from|represent(?:s|ed)?) (?:the )?$|\b(?:Government|delegation|side|representatives|officials|participants|that|on behalf) (?:of|from) (?:the )?$/i;

interface NamedSide {
  readonly party: string;
  /** Offset of the country's name. */
  readonly at: number;
}

/** `, and Norway by`, `; and from Norway,`: a side that goes on with what is told of the other. */
const AND_FRONT = /(?:\band|,|;)\s+(?:the\s+)?$/;
const AND_FROM = /\band from (?:the )?$/;
const BY_BEHIND = /^\s+by\b/;

function isOtherSide(text: string, { start, end }: Span): boolean {
  const front = text.slice(Math.max(0, start - 16), start);
  return (AND_FRONT.test(front) && BY_BEHIND.test(text.slice(end, end + 6))) || AND_FROM.test(front);
}

const NOBODY: readonly NamedSide[] = [];

/** `the U.S. delegation`, `for the Government of France`: the parties whose side a sentence names, with the place. */
export function partiesIn(
  account: Account,
  sentence: AccountSentence,
  parties: readonly string[],
): readonly NamedSide[] {
  const { text } = account.read;
  const countries = ofType(sentence.mentions, 'country');
  if (countries.length === 0) return NOBODY;
  return countries
    .filter((country) => parties.includes(country.value))
    .filter(
      (country) =>
        SIDE_BEHIND.test(text.slice(country.end, country.end + 60)) ||
        GOVERNMENT_FRONT.test(text.slice(Math.max(0, country.start - 32), country.start)) ||
        isOtherSide(text, country),
    )
    .map((country) => ({ party: country.value, at: country.start }));
}

/** The side named last in front of an offset of the sentence; else the one named in it at all. */
export function sideAt(named: readonly NamedSide[], offset: number): string | undefined {
  return (named.findLast(({ at }) => at < offset) ?? named[0])?.party;
}
