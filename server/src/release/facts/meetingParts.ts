/** Parts of a sentence that tell of one meeting each. */
import type { Span } from '../../text/span';
import type { Account } from './account';
import { countryOfPerson, officials } from './account';
import { ofType, textIn } from './sentences';
import type { AccountSentence } from './sentences';

/** A stretch of a sentence as a sentence of its own. */
export function partOf(sentence: AccountSentence, { start, end }: Span): AccountSentence {
  const mentions = sentence.mentions.filter((mention) => start <= mention.start && mention.end <= end);
  return { ...sentence, start, end, text: textIn(sentence, start, end), mentions, searched: [], places: [] };
}

/** The one state of those met in a stretch of a sentence. */
export function stateIn(
  account: Omit<Account, 'trip'>,
  { mentions }: AccountSentence,
  from: number,
): string | undefined {
  const states = new Set(
    officials(mentions).flatMap(({ start, person }) =>
      start < from ? [] : [countryOfPerson(account, person) ?? ''],
    ),
  );
  if (states.size === 0)
    for (const { start, value } of ofType(mentions, 'country')) if (start >= from) states.add(value);
  const [only, ...others] = states;
  return only === '' || others.length > 0 ? undefined : only;
}
