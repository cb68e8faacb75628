/** Sentences of a meeting’s account that tell of another time or of something else: what was signed, decided, said. */
import type { Span } from '../../text/span';
import type { DialogueEvent } from '../model';
import { lean } from '../../tokens/leanPattern';
import { cued, ofType, onceIn, says } from './sentences';
import type { AccountSentence } from './sentences';

/** What is done elsewhere, earlier or later, or is done for somebody. */
const OTHERWISE = lean(
  new RegExp(
    `\\b(?:${[
      // what was decided or written, and by whom
      'according|accords?|agreed|agreements?|declar\\w+|deci(?:ded|sion)|(?<!under the )direct(?:ed|ion)|formed(?! part of)|founded|instruct\\w+|issued|launched|letter|mandate|messages?|the report|signed|since|statements?|wrote|vision',
      // what was said
      'added|announce[ds]?|attributable|comment(?:ed|s)|critici[sz]\\w+|noted that|quoted|said|stated|told|tweeted|underlined',
      // whom it was about
      'appoint(?:ed|ment)|asked|assassination|birth(?:day)?|condolences?|congratulat\\w+|death|elect(?:ed|ion)|funeral|gratitude|hailed|honou?red|inaugurated|invit\\w+|lamented|late|memory|murder(?:ed)?|nam(?:ed|ing)|nominat\\w+|paid tribute|passing|praise[ds]?|predecessor|recall\\w*|regards|replaced|succe\\w+|thank\\w*|welcomed the',
      // where else they were
      'award(?:s|ed)?|boats?|breakfast|called (?:up)?on(?! (?:experts|specialists|staff))|cancel\\w+|ceremony|concert|contact|dinner|efforts?|enquiries|evening|fell ill|inquiries|lunch(?:eon)?|margins|next (?:meeting|round|session)|observers?|opened|pictures?|portrait|read out|received by|reception|sessions? on|sidelines|statue|summit|telephone|tour(?:ed|s)?|unable|unveiled|visit(?:ed|s)?|whom|working sessions|workshops?|was to',
      // and when
      'earlier|former|last (?:month|week|year)|previous(?:ly)?',
    ].join(
      '|',
    )})\\b|\\b(?:discussion|panel) on\\b[^;.]{0,60}\\b(?:chaired|led|headed)\\b|\\bthen\\b(?=[^;.]{0,30}\\p{Lu})`,
    'iu',
  ),
);
const WILL = cued(/\bwill\b/i, 'will');

/** Whether nothing in the sentence tells of another time or of something else. */
export function isOfTheMeeting(event: DialogueEvent, sentence: AccountSentence): boolean {
  return onceIn(sentence, OTHERWISE, toldOtherwise).length === 0 && isOfItsTime(event, sentence);
}

/** Whether neither tense nor date of the sentence is that of another time. */
export function isOfItsTime(event: DialogueEvent, sentence: AccountSentence): boolean {
  return !(event.status === 'held' && says(sentence, WILL)) && !isOfOtherDay(event, sentence);
}

/** Whether the words of a sentence, without its names, tell of another time or of something else. */
export function tellOtherwise(words: string): boolean {
  return OTHERWISE.test(words);
}

/** The sentence itself where its words tell of something else. */
function toldOtherwise(sentence: AccountSentence): readonly Span[] {
  return tellOtherwise(wordsOf(sentence)) ? [{ start: sentence.start, end: sentence.end }] : [];
}

const NAMES: ReadonlySet<string> = new Set(['agency', 'official', 'title', 'place']);

/** What the sentence says beside names, posts and bodies: a Ministry of Finance finances nothing here. */
export function wordsOf({ text, start, mentions }: AccountSentence): string {
  let words = '';
  let at = 0;
  for (const mention of mentions) {
    if (!NAMES.has(mention.type)) continue;
    words += text.slice(at, mention.start - start);
    at = mention.end - start;
  }
  return words + text.slice(at);
}

/** Whether the sentence has a date that is none of the meeting’s. */
function isOfOtherDay({ start, end }: DialogueEvent, { mentions }: AccountSentence): boolean {
  return ofType(mentions, 'date').some(({ date }) => {
    if (date.start === undefined || start === null) return false;
    if (date.start.length < start.length) return !start.startsWith(date.start);
    return date.start < start || date.start > (end ?? start);
  });
}
