/** Rounds that a text names by letters that it never spells out: `The last FOC was held in May` of Foreign Office Consultations. */
import type { Reference } from '../model';
import { lean } from '../../tokens/leanPattern';
import { cued, findAllIn, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { clauseEnd, toldOf } from './told';

const LETTERED = cued(
  /\b[Tt]he (?:last|previous|next) \p{Lu}{2,5}s?\b(?! (?:and|\p{Lu}))/gu,
  'last previ next',
);
const PARTS = lean(/^[Tt]he (last|previous|next) (\p{Lu}{2,5})s?$/u);

/** `FOC` of `Foreign Office Consultations` */
function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

/**
 * The rounds of the release's own dialogue that are named by its first letters alone.
 *
 * @param eventOrdinal the number of the release's own round, or null
 */
export function letteredRounds(
  sentence: AccountSentence,
  main: MentionOf<'dialogue'> | undefined,
  parties: readonly string[],
  eventOrdinal: number | null,
): readonly Reference[] {
  if (main === undefined || parties.length < 2 || !says(sentence, LETTERED)) return [];
  return findAllIn(sentence, LETTERED).flatMap((cue): readonly Reference[] => {
    const [, which = '', letters] = PARTS.exec(textIn(sentence, cue.start, cue.end)) ?? [];
    const isNamed = ofType(sentence.mentions, 'dialogue').some(
      ({ start }) => start < cue.end && start > cue.start,
    );
    if (isNamed || letters !== initialsOf(main.name)) return [];
    const { date, start, place, end } = toldOf(sentence, cue, clauseEnd(sentence, cue, []));
    const isNext = which === 'next';
    if (!isNext && start === null && place === null) return [];
    return [
      {
        relation: isNext ? 'next' : 'previous',
        series: main.value,
        seriesKey: main.key,
        parties,
        ordinal: isNext && eventOrdinal !== null ? eventOrdinal + 1 : null,
        start,
        place,
        span: end,
        cue,
        ...(date === undefined ? {} : { dateSpan: { start: date.start, end: date.end } }),
      },
    ];
  });
}
