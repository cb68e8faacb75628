/** Days that are told by how long behind another they were: `Two days later, in Lima, she met …`, behind `On May 9, …`. */
import { addDays } from '../dates/calendar';
import type { DateMention } from '../model';
import { cued, findIn, isOverlong, ofType, says, textIn } from './sentences';
import type { AccountSentence } from './sentences';
import { isTripSentence } from './trips';

const LATER = cued(
  /(?:^\W*|[,;] |\band |\b[Oo]n )(?:(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix) days? (?:after(?:wards?)?|after that|later|on)|[Tt]he (?:day after|following day|next day))(?=,| (?:at|he|in|she|talks|the|they)\b)(?! the (?:(?:first|last|previous|second|third) )?(?:consultations|dialogue|meeting|round|session|talks)\b)/,
  'day days',
);
const COUNTED = /\b(?:two|three|four|five|six)\b/i;
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);
/** The other day stands in one of so many sentences in front. */
const REACH = 5;

/** `Ahead of the summit of July 11`, `register by March 15`: what is only spoken of. */
const SPOKEN_OF =
  /\b(?:adopted|ahead of|anniversary|apply|before|by|concluded|deadline|expire[ds]?|issued|prior to|register|ratified|signed|since|until)\b[^;.]{0,60}$/i;
/** Who was met, where no day is told: what comes behind is counted from that meeting. */
const MET =
  /\b(?:called on|holds?|held|meets?|met|received|saw|sat down|sit down|will (?:hold|meet|receive|see))\b/;

/** The last day on which the sentence tells that somebody met or was somewhere, the last of several. */
function dayIn(sentence: AccountSentence): string | undefined {
  const { mentions, start } = sentence;
  const last = ofType(mentions, 'date').findLast(
    ({ quoted, date }) => !quoted && date.start?.length === 10 && date.precision !== 'unknown',
  );
  if (last === undefined || SPOKEN_OF.test(textIn(sentence, start, last.start))) return undefined;
  // the days of a trip are none of its meetings'
  if (last.date.precision === 'range' && isTripSentence(sentence)) return undefined;
  return last.date.end ?? last.date.start;
}

/** Whether nothing can be counted from a day in front of the sentence any more. */
function hidesDay(sentence: AccountSentence): boolean {
  const { mentions, text } = sentence;
  if (ofType(mentions, 'date').some(({ date }) => date.start?.length === 10)) return true;
  return ofType(mentions, 'official').length > 0 && ofType(mentions, 'place').length > 0 && MET.test(text);
}

function mentionOf(sentence: AccountSentence, before: string): DateMention | undefined {
  const phrase = findIn(sentence, LATER);
  if (phrase === undefined) return undefined;
  const words = textIn(sentence, phrase.start, phrase.end);
  const [count = ''] = COUNTED.exec(words) ?? [];
  const day = addDays(before, COUNTS.get(count.toLowerCase()) ?? 1);
  return {
    type: 'date',
    value: day,
    text: words,
    start: phrase.start,
    end: phrase.end,
    zone: sentence.zone,
    quoted: false,
    date: {
      start: day,
      precision: 'day',
      basis: 'relative',
      parts: { days: [], months: [] },
      language: 'en',
    },
  };
}

/** The sentences, with a date in each that tells one by the day of another. */
export function withDaysLater(sentences: readonly AccountSentence[]): readonly AccountSentence[] {
  if (!sentences.some((sentence) => says(sentence, LATER))) return sentences;
  let last: { readonly day: string; readonly index: number } | undefined;
  return sentences.map((sentence) => {
    const { index } = sentence;
    const own = dayIn(sentence);
    const isBehind = own === undefined && last !== undefined && index - last.index <= REACH;
    const date = isBehind && !isOverlong(sentence) ? mentionOf(sentence, last?.day ?? '') : undefined;
    const day = own ?? date?.value;
    if (day !== undefined) last = { day, index };
    else if (hidesDay(sentence)) last = undefined;
    if (date === undefined) return sentence;
    const mentions = [...sentence.mentions, date].sort((a, b) => a.start - b.start);
    return { ...sentence, mentions, searched: [], places: [] };
  });
}
