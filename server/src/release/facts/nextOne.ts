/** A later meeting of the same name, called the next one: `the last Harbour Summit in Oslo, and the next one, scheduled for 2026 in Lima`. */
import type { Reference } from '../model';
import { lean } from '../../tokens/leanPattern';
import { COUNT, COUNT_CUES, countsIn } from './counts';
import { cued, findIn, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { NEXT_ONE, toldOf } from './told';

type Dialogue = MentionOf<'dialogue'>;

/** `agreed on arranging the second one in Lima next year`, behind the first */
const COUNTED_ONE = cued(
  new RegExp(
    `\\b(?:arrang|conven|hold|host|organi[sz]|schedul)(?:e|ing)?\\s+(?:an?|the)\\s+${COUNT}\\s+one\\b`,
    'u',
  ),
  'one',
  COUNT_CUES,
);

/** The meeting that `the next one` stands for, told with its time or place: of the series named last in front, where that is not the own one. */
export function nextOne(
  sentence: AccountSentence,
  main: Dialogue | undefined,
  parties: readonly string[],
): readonly Reference[] {
  const cue = findIn(sentence, NEXT_ONE) ?? findIn(sentence, COUNTED_ONE);
  if (cue === undefined) return [];
  const dialogue = ofType(sentence.mentions, 'dialogue').findLast(({ end }) => end <= cue.start);
  if (dialogue === undefined || dialogue.key === '' || dialogue.key === main?.key) return [];
  if (OTHER_NOUN.test(textIn(sentence, dialogue.end, cue.start))) return [];
  const [count = null] = countsIn(textIn(sentence, cue.start, cue.end));
  if (count !== null && dialogue.ordinal?.value !== count - 1) return [];
  const told = toldOf(sentence, cue, sentence.end);
  if (told.start === null && told.place === null) return [];
  return [
    {
      relation: 'related',
      series: dialogue.value,
      seriesKey: dialogue.key,
      parties: dialogue.parties.length > 0 ? dialogue.parties : parties,
      ordinal: count,
      start: told.start,
      place: told.place,
      span: told.end,
      cue,
      ...(told.date === undefined ? {} : { dateSpan: { start: told.date.start, end: told.date.end } }),
    },
  ];
}

/** `the Summit and its budget, and the next one`: what is told in between, and may be the one that is meant. */
const OTHER_NOUN = lean(
  /;|\b(?:an?|its|their)\s+\p{Ll}|\b(?:accounts?|agreements?|budgets?|elections?|laws?|plans?|programmes?|programs?|projects?|reports?|treat(?:y|ies)|votes?)\b/u,
);
