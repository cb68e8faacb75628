/** Parts of a sentence that tell of one meeting each. */
import type { Span } from '../../text/span';
import type { Account, TripMeeting } from './account';
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

/**
 * Meetings with one state each, the first with the state of whoever met them as well; undefined where a state is not
 * told, is the own one, or comes twice.
 */
export function meetingsWith(
  own: string | undefined,
  told: readonly AccountSentence[],
  states: readonly (string | undefined)[],
): readonly TripMeeting[] | undefined {
  const known = states.filter((state) => state !== undefined && state !== own);
  if (own === undefined || new Set(known).size < told.length) return undefined;
  return told.map((sentence, i) => ({
    parties: i === 0 ? [own, known[0] ?? ''] : [known[i] ?? ''],
    sentence,
  }));
}
