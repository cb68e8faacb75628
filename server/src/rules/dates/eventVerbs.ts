/** Verbs that tell of a meeting as coming or as past, and whether a date in the sentence says when. */
import { itemAt, sliceOf } from '../../text/span';
import type { Span } from '../../text/span';
import type { DateMention, Release } from '../../release/model';

/** A verb of a meeting in its tense: `will be held`, `met`. */
export interface EventVerb extends Span {
  readonly tense: 'future' | 'past';
}

const HELD = 'held|hosted|convened|opened|chaired|launched|concluded';
const FUTURE = new RegExp(
  `\\b(?:will|shall|(?:is|are)\\s+(?:scheduled\\s+|expected\\s+|due\\s+)?to)\\s+(?:(?:also|jointly|formally|then)\\s+)?(?:be\\s+(?:${HELD})|hold|host|meet|convene|gather|take\\s+place|attend|travel|visit|participate|open|launch|conclude)\\b`,
  'giu',
);
const PAST = new RegExp(
  `\\b(?:(?:was|were)\\s+(?:${HELD})|held|hosted|convened|met|gathered|attended|participated|travell?ed|visited|took\\s+place)\\b`,
  'giu',
);

/** A participle (`to be held`, `being hosted`) or a noun phrase tells no tense of its own. */
const NO_FINITE_VERB = /\b(?:be|been|being|has|have|had|having|not|agreed|planned|scheduled|as)\s+$/i;

/** The verbs of meetings in a sentence, in order. */
export function eventVerbsIn(text: string, sentence: Span): readonly EventVerb[] {
  const slice = sliceOf(text, sentence);
  const found = (pattern: RegExp, tense: EventVerb['tense']): readonly EventVerb[] =>
    [...slice.matchAll(pattern)]
      .filter((match) => !NO_FINITE_VERB.test(slice.slice(0, match.index)))
      .map((match) => ({
        tense,
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      }));
  const future = found(FUTURE, 'future');
  const past = found(PAST, 'past').filter(
    (verb) => !future.some((one) => one.start <= verb.start && verb.end <= one.end),
  );
  return [...future, ...past].sort((a, b) => a.start - b.start);
}

/** Whatever begins another clause, or makes the date that of another thing. */
const OTHER_CLAUSE =
  /[;:—()“”"]|\b(?:which|that|who|whom|whose|when|where|while|after|before|since|following|until|ahead|advance|prior|upcoming|next|last|previous|announced|signed|issued|adopted|made|planned|scheduled|established|agreed|will|shall|was|were|is|are|has|have|had|would)\b|\bto\s+\p{Ll}/iu;
/** `on`, `in`, or a comma behind a place: what joins the date to the verb before it. */
const JOINS = /(?:\b(?:on|in|from|during|starting|beginning)(?:\s+the)?|,)\s*$/i;
/** `On` at the beginning, or behind `and`. */
const FRONTED = /(?:^|[.!?]["”]?\s|,\s|\band\s)(?:on|in|from)\s*$/i;
const LONGEST = 180;

/** Whether the date says when the verb happens: in the same clause, with nothing between that could have it. */
export function isDated(text: string, sentence: Span, verb: EventVerb, date: Span): boolean {
  if (date.start >= verb.end) {
    const between = text.slice(verb.end, date.start);
    return between.length < LONGEST && JOINS.test(between) && !OTHER_CLAUSE.test(between);
  }
  const between = text.slice(date.end, verb.start);
  const before = text.slice(sentence.start, date.start);
  return between.length < LONGEST && FRONTED.test(before) && !OTHER_CLAUSE.test(between);
}

/** The verb that the date belongs to, the nearest of those that it could belong to. */
export function verbOfDate(release: Release, date: DateMention): EventVerb | undefined {
  const sentence = itemAt(release.sentences, date.start);
  if (sentence === undefined) return undefined;
  const distance = (verb: EventVerb): number =>
    verb.end <= date.start ? date.start - verb.end : verb.start - date.end;
  return eventVerbsIn(release.text, sentence)
    .filter((verb) => isDated(release.text, sentence, verb, date))
    .toSorted((a, b) => distance(a) - distance(b))[0];
}
