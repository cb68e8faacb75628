/** Meetings that a clause of time tells of: `had asked for it when they spoke in January`, `what they had agreed when they met in Oslo in May`. */
import type { Reference } from '../model';
import { officials } from './account';
import type { Account } from './account';
import { HIGHER } from './othersMeet';
import { cued, findIn, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { clauseEnd, toldOf } from './told';

const WHO =
  '(?:both|they|the\\s+(?:two|pair)|the\\s+(?:two\\s+)?(?:heads\\s+of\\s+(?:government|state)|leaders|ministers|presidents|prime\\s+ministers|secretaries)|(?:he|she)\\s+and\\s+[^;,.]{3,60}?)';
const WHEN_THEY = cued(
  new RegExp(
    `(?<!\\bsince\\s)\\b(?:at\\s+the\\s+time\\s+)?when\\s+${WHO}\\s+(?:had\\s+)?(?:conferred|convened|met|saw\\s+(?:each\\s+other|one\\s+another)|sat\\s+down|spoke|talked)(?:\\s+(?:by|over\\s+the)\\s+(?:phone|telephone|video))?(?=,?\\s+(?:at|earlier|in|last|on|the|this)\\b)`,
    'iu',
  ),
  'when',
  'confe conve met saw sat spoke talke',
);

/** `Presidents A and B … when they spoke`: whether somebody is meant of whom the opening does not tell. */
function areOthers({ opening }: Account, named: readonly MentionOf<'official'>[]): boolean {
  const own = new Set(opening.flatMap(({ mentions }) => officials(mentions).map(({ person }) => person)));
  return named.some(({ person }) => !own.has(person));
}

/** `what the Presidents agreed when the two leaders met`, in a release of ministers */
function areHigher({ opening }: Account, sentence: AccountSentence, end: number): boolean {
  return HIGHER.test(textIn(sentence, sentence.start, end)) && !opening.some(({ text }) => HIGHER.test(text));
}

/** Such a meeting, where its time is told and is past: the round before, or a meeting of others who are named. */
export function whenTheyMet(
  account: Account,
  sentence: AccountSentence,
  parties: readonly string[],
  main: Pick<MentionOf<'dialogue'>, 'value' | 'key'> | undefined,
): readonly Reference[] {
  const cue = sentence.index === 0 ? undefined : findIn(sentence, WHEN_THEY);
  if (cue === undefined || account.opening[0] === sentence) return [];
  const end = clauseEnd(sentence, cue, ofType(sentence.mentions, 'dialogue'));
  const told = toldOf(sentence, cue, end);
  const issued = account.read.issued?.date;
  const { date, start } = told;
  if (date === undefined || start === null || /[;:]/.test(textIn(sentence, cue.end, date.start))) return [];
  // on a day near the release's own: the meeting that it is about
  const isPast = issued === undefined || start.slice(0, 7) < issued.slice(0, start.slice(0, 7).length);
  if (
    !isPast ||
    ofType(sentence.mentions, 'dialogue').some((one) => one.start > cue.start && one.start < end)
  )
    return [];
  const named = officials(sentence.mentions).filter((mention) => mention.end <= cue.start);
  const isOfOthers = areOthers(account, named) || areHigher(account, sentence, cue.end);
  return [
    {
      relation: isOfOthers ? 'related' : 'previous',
      series: isOfOthers ? null : (main?.value ?? null),
      seriesKey: isOfOthers ? '' : (main?.key ?? ''),
      parties,
      ordinal: null,
      start,
      place: told.place,
      span: told.end,
      cue,
      dateSpan: { start: date.start, end: date.end },
    },
  ];
}
