/** Rounds of the release's own series that only their own time tells from the one it is about. */
import type { Span } from '../../text/span';
import type { Reference } from '../model';
import type { Account } from './account';
import { firstFrom, lastBefore, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

type Dialogue = MentionOf<'dialogue'>;
type DateMention = MentionOf<'date'>;

/** `the December 2018 Harbour Dialogue`, `the third Harbour Dialogue in December 2018`: the time of a round right beside its name. */
function timeBeside(sentence: AccountSentence, { start, end, ordinal }: Dialogue): DateMention | undefined {
  const dates = ofType(sentence.mentions, 'date');
  const front = lastBefore(dates, ordinal?.start ?? start);
  if (front !== undefined && textIn(sentence, front.end, ordinal?.start ?? start) === ' ') {
    const before = textIn(sentence, Math.max(sentence.start, front.start - 5), front.start);
    return before === '' || /\b(?:the|its|our) $/i.test(before) ? front : undefined;
  }
  const behind = firstFrom(dates, end);
  return behind !== undefined && BESIDE.test(textIn(sentence, end, behind.start)) ? behind : undefined;
}

const BESIDE = /^ (?:(?:ministerial )?(?:meeting|session|round) )?(?:held )?in $/;

/** Whether the opening tells of that time, so that it is the meeting that the release is about. */
function isOfOwn({ opening }: Account, dialogue: Dialogue, beside: DateMention, time: string): boolean {
  return opening.some(
    (sentence) =>
      ofType(sentence.mentions, 'date').some(
        ({ start, date }) =>
          start !== beside.start && date.precision !== 'year' && date.start?.startsWith(time) === true,
      ) ||
      ofType(sentence.mentions, 'dialogue').some(
        (one) =>
          one.start !== dialogue.start &&
          one.key === dialogue.key &&
          timeBeside(sentence, one)?.date.start === time,
      ),
  );
}

/** Of a release without a date of its own: the day that its opening tells. */
function dayOfOpening({ opening }: Account): string | undefined {
  const [only, ...others] = opening.flatMap(({ mentions }) =>
    ofType(mentions, 'date').filter(({ date }) => date.precision === 'day' && date.start !== undefined),
  );
  return others.length > 0 ? undefined : only?.date.start;
}

/** Whether a round of the own series was before or will be behind the one that the release is about, by its time alone. */
export function relationByTime(
  account: Account,
  sentence: AccountSentence,
  dialogue: Dialogue,
  main: Dialogue | undefined,
): Reference['relation'] | undefined {
  const beside = timeBeside(sentence, dialogue);
  const time = beside?.date.start;
  if (beside === undefined || time === undefined) return undefined;
  const issued = account.read.issued?.date ?? dayOfOpening(account);
  if (issued === undefined) return undefined;
  if (isOfOwn(account, dialogue, beside, time)) return undefined;
  const now = issued.slice(0, time.length);
  if (time === now) return undefined;
  // "the June 14 Alliance Summit" behind a summit of no other name
  const own = main?.key ?? '';
  const isBare = dialogue.key !== own && [dialogue.key, own].some((key) => !key.includes(' '));
  if (dialogue.parties.length < 2 && isBare) return 'related';
  return time < now ? 'previous' : 'next';
}

/** `The last NCG was held in …`, `the most recent NCG took place in …` */
const LATEST =
  /(?<=\bthe\s|^)(?:last|previous|most\s+recent|latest)\s+(?:(?:annual|formal|such|bilateral|regular)\s+)?$/i;
const LONGEST_LATEST = 34;
/** Behind a comma and an article something else was held. */
export const GONE_BY = /^(?!, (?:an?|the)\b)[^;]{0,60}\b(?:held|took place|convened|hosted)\b/i;
/** `Political Consultations were last held in Oslo`, `The NCG most recently convened in May` */
const LAST_HELD =
  /^(?: \([^()]{1,20}\))?(?:,? (?:which|that))? (?:(?:was|were|(?:had|has|have) been) (?:last|most recently) (?:conducted|convened|held|hosted|organi[sz]ed)|(?:last|most recently) (?:convened|gathered|sat|took place))\b/;
const LONGEST_LAST_HELD = 80;

/** The words that make it the round before this one, in front of the name or behind it. */
export function latestRound(sentence: AccountSentence, { start, end, ordinal }: Dialogue): Span | undefined {
  const latest = LATEST.exec(textIn(sentence, Math.max(sentence.start, start - LONGEST_LATEST), start));
  if (latest !== null && GONE_BY.test(textIn(sentence, end, sentence.end)))
    return { start: start - latest[0].length, end: start };
  const held = ordinal === undefined ? LAST_HELD.exec(textIn(sentence, end, end + LONGEST_LAST_HELD)) : null;
  return held === null ? undefined : { start: end, end: end + held[0].length };
}
