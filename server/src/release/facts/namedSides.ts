/** The sides that a sentence names: `the U.S. delegation`, `for the Government of France`. */
import type { Account } from './account';
import { ofType } from './sentences';
import type { AccountSentence } from './sentences';

const SIDE_BEHIND =
  /^[\s’']*(?:s\s+)?(?:government\s+)?(?:inter-?agency\s+|presidential\s+)*(?:delegation|side|one|head of delegation|engagement|team|participants|officials|representatives)\b|^,?\s+(?:was\s+)?represented\b/i;
const GOVERNMENT_FRONT =
  /\b(?:Government|delegation|side|representatives|officials|participants|that|on behalf) (?:of|from) (?:the )?$/i;

interface NamedSide {
  readonly party: string;
  /** Offset of the country's name. */
  readonly at: number;
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
        GOVERNMENT_FRONT.test(text.slice(Math.max(0, country.start - 32), country.start)),
    )
    .map((country) => ({ party: country.value, at: country.start }));
}

/** The side named last in front of an offset of the sentence; else the one named in it at all. */
export function sideAt(named: readonly NamedSide[], offset: number): string | undefined {
  return (named.findLast(({ at }) => at < offset) ?? named[0])?.party;
}
