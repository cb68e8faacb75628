/** `the next round of the Ocean Dialogue and of the Ports Consultations`: the next round of what was held beside the main one. */
import { cover } from '../../text/span';
import type { DialogueEvent, Reference } from '../model';
import type { Account } from './account';
import { firstFrom, lastBefore, ofType, sentenceAt, textIn } from './sentences';

const AND_OF =
  /^(?: \([^()]{1,20}\))?,? and (?:of )?(?:the |their )?(?:next (?:round|session|meeting) of (?:the )?)?$/;

/** The references, with the next rounds of the events held beside the main one where one sentence tells of both. */
export function withNextOfBeside(
  account: Pick<Account, 'prose'>,
  own: DialogueEvent,
  beside: readonly DialogueEvent[],
  references: readonly Reference[],
): readonly Reference[] {
  return references.flatMap((next) => {
    if (next.relation !== 'next' || next.seriesKey !== own.seriesKey) return [next];
    const others = beside.flatMap((event) => nextOf(account, own, event, next));
    // "and of the Ports Consultations in Lima": where both will be
    const place = next.place ?? others[0]?.place ?? null;
    return [{ ...next, place }, ...others];
  });
}

function nextOf(
  { prose }: Pick<Account, 'prose'>,
  own: DialogueEvent,
  { seriesKey, ordinal }: DialogueEvent,
  next: Reference,
): readonly Reference[] {
  const sentence = sentenceAt(prose, next.span.start);
  if (sentence === undefined) return [];
  const dialogues = ofType(sentence.mentions, 'dialogue');
  const named = dialogues.find((other) => other.key === seriesKey && other.ordinal === undefined);
  const front = named && lastBefore(dialogues, named.start);
  if (named === undefined || front?.key !== own.seriesKey) return [];
  if (!AND_OF.test(textIn(sentence, front.end, named.start))) return [];
  const behind = firstFrom(ofType(sentence.mentions, 'place'), named.end);
  const isPlaced = behind !== undefined && textIn(sentence, named.end, behind.start) === ' in ';
  return [
    {
      ...next,
      series: named.value,
      seriesKey,
      ordinal: ordinal === null ? null : ordinal + 1,
      place: next.place ?? (isPlaced ? behind.value : null),
      span: cover(next.span, named),
    },
  ];
}
