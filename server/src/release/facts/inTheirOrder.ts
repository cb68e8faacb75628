/** Whose side each of several officials is on, where as many states stand in the same order. */
import { officials } from './account';
import { cued, isOverlong, ofType, says } from './sentences';
import type { AccountSentence } from './sentences';

const RESPECTIVELY = cued(/\brespectively\b/i, 'respe');

/** `Directors A and B of the Ministries of Norway and Chile, respectively`, `Norway and Chile were led by A and B, respectively` */
export function sideInOrder(
  sentence: AccountSentence,
  { start }: { readonly start: number },
  parties: readonly string[],
): string | undefined {
  if (!says(sentence, RESPECTIVELY) || isOverlong(sentence)) return undefined;
  const persons = officials(sentence.mentions);
  const states = ofType(sentence.mentions, 'country').map(({ value }) => value);
  const isOfEach =
    persons.length > 1 &&
    persons.length === states.length &&
    new Set(states).size === states.length &&
    states.every((state) => parties.includes(state));
  return isOfEach ? states[persons.findIndex((person) => person.start === start)] : undefined;
}
