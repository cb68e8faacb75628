/** Days that are told by how long behind another they were: `Two days later, in Lima, she met …`, behind `On May 9, …`. */
import { addDays } from '../dates/calendar';
import type { DateMention } from '../model';
import { cued, findIn, isOverlong, ofType, textIn } from './sentences';
import type { AccountSentence } from './sentences';

const LATER = cued(
  /(?:^\W*|[,;] |\band |\b[Oo]n )(?:(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive) days? (?:after(?:wards?)?|later)(?! the\b)|[Tt]he (?:following|next) day)(?=,| (?:in|at|she|he|they|the)\b)/,
  'day days',
);
const COUNTED = /\b(?:two|three|four|five)\b/i;
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
]);
/** The other day stands in one of so many sentences in front. */
const REACH = 5;

/** The last full day that the sentence tells, the last of several. */
function dayIn({ mentions }: AccountSentence): string | undefined {
  const last = ofType(mentions, 'date').findLast(
    ({ quoted, date }) => !quoted && date.start?.length === 10 && date.precision !== 'unknown',
  )?.date;
  return last?.end ?? last?.start;
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
  let last: { readonly day: string; readonly index: number } | undefined;
  return sentences.map((sentence) => {
    const own = dayIn(sentence);
    const isBehind = last !== undefined && sentence.index - last.index <= REACH;
    const date =
      own === undefined && isBehind && !isOverlong(sentence) && last !== undefined
        ? mentionOf(sentence, last.day)
        : undefined;
    const day = own ?? date?.value;
    if (day !== undefined) last = { day, index: sentence.index };
    if (date === undefined) return sentence;
    const mentions = [...sentence.mentions, date].sort((a, b) => a.start - b.start);
    return { ...sentence, mentions, searched: [], places: [] };
  });
}
