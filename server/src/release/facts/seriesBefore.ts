/** What a sentence tells of the other series that the one in front of it named: `That dialogue was launched in 2010`, `Its first session is to be held in Lima`. */
import type { Span } from '../../text/span';
import { cover } from '../../text/span';
import type { Reference } from '../model';
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { COUNT, COUNT_CUES, countsIn } from './counts';
import { cued, findIn, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { THE_NEXT_OF, toldOf } from './told';

type Dialogue = MentionOf<'dialogue'>;

const KIND = '(?:commission|committee|consultations?|council|dialogue|forum|group|mechanism|talks)';
const IT = `(?:It|That\\s+(?:\\p{L}+\\s+)?${KIND}|The\\s+(?:\\p{L}+\\s+)?(${KIND}))`;
const FORMED =
  '(?:begun|created|established|formed|founded|inaugurated|initiated|instituted|launched|set\\s+up)';
const WAS_FORMED = cued(
  new RegExp(
    `^\\W*${IT}\\s+(?:(?:was|were|had\\s+been)\\s+(?:\\p{L}+ly\\s+|first\\s+)?${FORMED}|came\\s+into\\s+being|dates\\s+(?:back\\s+to|from)|goes\\s+back\\s+to)\\b`,
    'u',
  ),
  'begun creat estab forme found inaug initi insti launc set came dates goes',
);
const ROUND = '(?:consultations|edition|meeting|round|session)';
const ITS_ROUND = cued(
  new RegExp(
    `\\b(?:[Ii]ts|The\\s+(?:\\p{L}+\\s+)?[\\p{L}]{4,16}[’'](?:s)?)\\s+(?:${COUNT})\\s+(?:\\p{L}+\\s+)?${ROUND}\\b`,
    'u',
  ),
  COUNT_CUES,
  'consu editi meeti round sessi',
);
const TO_MEET = cued(
  new RegExp(
    `^\\W*${IT}\\s+(?:will|is\\s+to|would)\\s+(?:assemble|be\\s+(?:held|convened)|convene|gather|meet|sit)\\s+for\\s+(?:its|the)\\s+${COUNT}\\s+(?:${ROUND}|time)\\b`,
    'u',
  ),
  COUNT_CUES,
  'assem held conve gathe meet sit',
);
/**
 * The founding or a round of the series in front, told with time or place.
 *
 * @param front the last reference in front of the sentence
 */
export function ofSeriesBefore(
  account: Account,
  sentence: AccountSentence,
  front: Reference | undefined,
  main: Dialogue | undefined,
): readonly Reference[] {
  const inside = ofType(sentence.mentions, 'dialogue');
  const next = findIn(sentence, THE_NEXT_OF);
  const named = next && inside.findLast(({ end }) => end <= next.start);
  if (next !== undefined && named?.ordinal !== undefined && named.key !== main?.key) {
    const isNext = countsIn(textIn(sentence, next.start, next.end))[0] === named.ordinal.value + 1;
    const { value: series, key: seriesKey, parties } = named;
    return isNext ? told(sentence, next, 'related', { series, seriesKey, parties }) : [];
  }
  const before = account.sentences[sentence.index - 1];
  if (front === undefined || before === undefined || front.seriesKey === '') return [];
  if (front.seriesKey === main?.key || front.span.start < before.start || inside.length > 0) return [];
  const [last, ...others] = ofType(before.mentions, 'dialogue');
  if (last === undefined || others.length > 0 || last.key !== front.seriesKey) return [];
  if (isOfOtherKind(sentence, last, main)) return [];
  const founded = findIn(sentence, WAS_FORMED);
  if (founded !== undefined) return told(sentence, founded, 'founded', front);
  const round = findIn(sentence, ITS_ROUND) ?? findIn(sentence, TO_MEET);
  return round === undefined ? [] : told(sentence, round, 'related', front);
}

const THE_KIND = lean(new RegExp(`^\\W*The\\s+(?:\\p{L}+\\s+)?(${KIND})\\b`, 'u'));

/** `The group will meet`, where the series in front is none, or the own one is a group too. */
function isOfOtherKind(sentence: AccountSentence, last: Dialogue, main: Dialogue | undefined): boolean {
  const [, kind] = THE_KIND.exec(sentence.text) ?? [];
  if (kind === undefined) return false;
  return !last.value.toLowerCase().includes(kind) || main?.value.toLowerCase().includes(kind) === true;
}

function told(
  sentence: AccountSentence,
  cue: Span,
  relation: 'founded' | 'related',
  { series, seriesKey, parties }: Pick<Reference, 'series' | 'seriesKey' | 'parties'>,
): readonly Reference[] {
  const { start, place, date } = toldOf(sentence, cue, sentence.end);
  if (start === null && (place === null || relation === 'founded')) return [];
  const [ordinal = null] = relation === 'founded' ? [] : countsIn(textIn(sentence, cue.start, cue.end));
  return [
    {
      relation,
      series,
      seriesKey,
      parties,
      ordinal,
      start,
      place,
      span: date === undefined ? cue : cover(cue, date),
      cue,
      ...(date === undefined ? {} : { dateSpan: { start: date.start, end: date.end } }),
    },
  ];
}
