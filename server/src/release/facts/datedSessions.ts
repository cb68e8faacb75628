/** Rounds told by a day in front of them: `the goals set in the March 2010 session`. */
import type { Reference } from '../model';
import { lean } from '../../tokens/leanPattern';
import { COUNT, countsIn } from './counts';
import { cued, ofType, says } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { toldOf } from './told';

type Dialogue = MentionOf<'dialogue'>;

/** `the goals set in the March 2010 session in …`, `since the April 2015 inaugural meeting` */
const DATED_SESSION = lean(
  new RegExp(
    `^\\s+(?:${COUNT}\\s+)?(?:round|session|meeting|iteration|edition|talks|consultations)\\b(?!\\s+(?:was|is|were|focused|marked))`,
    'iu',
  ),
);

const LOOKS_BACK = cued(
  /\b(?:since|buil(?:d|ds|t|ding)|follow(?:s|ed|ing)?|progress|goals|during|from the|set forth)\b/i,
  'since build built follo progr goals durin from set',
);

/** `the progress made during the July 15, 2010 session in Islamabad`: each such day is of an earlier round. */
export function datedSessions(
  sentence: AccountSentence,
  main: Dialogue | undefined,
  parties: readonly string[],
  known: readonly Reference[],
  eventOrdinal: number | null,
): readonly Reference[] {
  if (main === undefined || sentence.index === 0) return [];
  const dates = ofType(sentence.mentions, 'date');
  if (dates.length === 0 || !says(sentence, LOOKS_BACK)) return [];
  return dates
    .filter(
      (date) =>
        date.value !== '?' &&
        date.date.start !== undefined &&
        /\b(?:the|their|our)\s+$/i.test(sentence.text.slice(0, date.start - sentence.start)) &&
        DATED_SESSION.test(sentence.text.slice(date.end - sentence.start)) &&
        !known.some(({ dateSpan }) => dateSpan?.start === date.start) &&
        !isOfOther(sentence, date.end, main),
    )
    .flatMap((date) => {
      const told = toldOf(sentence, { start: date.end, end: date.end }, nextDate(sentence, date.end));
      const session = DATED_SESSION.exec(sentence.text.slice(date.end - sentence.start))?.[0] ?? '';
      const [ordinal = null] = countsIn(session);
      if (ordinal !== null && ordinal === eventOrdinal) return [];
      return {
        relation: 'previous',
        series: main.value,
        seriesKey: main.key,
        parties,
        ordinal,
        start: date.date.start ?? null,
        place: told.place,
        span: { start: date.start, end: told.end.end },
        dateSpan: { start: date.start, end: date.end },
      };
    });
}

const OF_NAMED = /^ (?:meeting|round|session) of (?:the |our |their )?$/;

/** `the May meeting of the Harbour Dialogue`: a round of another series. */
function isOfOther(sentence: AccountSentence, from: number, main: Dialogue): boolean {
  const named = ofType(sentence.mentions, 'dialogue').find(({ start }) => start >= from);
  return (
    named !== undefined &&
    named.key !== main.key &&
    OF_NAMED.test(sentence.text.slice(from - sentence.start, named.start - sentence.start))
  );
}

function nextDate(sentence: AccountSentence, from: number): number {
  return ofType(sentence.mentions, 'date').find(({ start }) => start >= from)?.start ?? sentence.end;
}
