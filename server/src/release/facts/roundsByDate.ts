/**
 * Other rounds by a date that is none of the meeting’s, where no known words point to them: what the release tells of
 * its own series with an earlier day was the round before, or how the series began; with a later one it is the next.
 */
import { cover, overlaps } from '../../text/span';
import { daysBetween } from '../dates/calendar';
import type { DialogueEvent, Reference } from '../model';
import type { Account } from './account';
import { COUNT, countIn } from './counts';
import { cued, findIn, isOverlong, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { isTour } from './tourEvents';

type DateOf = MentionOf<'date'>;

const KIND =
  '(?:commission|committee|consultations?|council|dialogue|forum|group|mechanism|meetings?|review|round|series|sessions?|talks)';
/** The own series by a word that stands for it: `the Dialogue`, `their annual consultations`. */
const ITSELF = `(?:the|this|its|their|these)\\s+(?:[^\\s,;]+\\s+){0,3}?${KIND}`;
/** The own series, or those who meet in it. */
const OF_OWN = cued(
  new RegExp(
    [
      `\\b${ITSELF}\\b`,
      '\\b(?:both|two)\\s+(?:countries|delegations|governments|ministries|parties|sides|states)\\b',
      '\\b(?:the\\s+)?(?:delegations|ministers|officials|parties|sides)\\s+(?:will|are|expect|hope|intend|plan)\\b',
      '^\\W*(?:It|They|We)\\s|\\b[Ww]hen\\s+(?:it|they)\\s',
      `^\\W*(?:the|a)\\s+${COUNT}\\s+(?:is|one|was|will)\\b`,
      `\\b(?:the|a)\\s+${COUNT}\\s+(?:meeting|round|session)\\b|\\bturn\\s+to\\s+(?:chair|host)\\b`,
    ].join('|'),
    'iu',
  ),
  'commi consu counc deleg dialo forum gover group it mecha meeti minis offic parti revie round serie sessi sides talks the they two both turn we a',
);
/** Of whatever the sentence in front speaks of. */
const POINTS_BACK = /^\W*(?:It|They)\s/u;
/** What is called so is the own series only where that is called so, too. */
const SOME_KIND =
  /\b(?:the|this|its|their|these)\s+((?:\S+\s+){0,3}?)(commission|committee|council|forum|group|review)\b/giu;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const FORMED =
  '(?:agreed\\s+(?:up)?on|born|brought\\s+into\\s+being|constituted|created|decided\\s+(?:up)?on|established|formed|founded|inaugurated|initiated|instituted|launched|set\\s+up)';
const FORMING = '(?:creation|establishment|formation|founding|launch)\\s+of';
/** How the own series came to be. */
const SET_UP = new RegExp(
  [
    `(?:^\\W*It|\\b${ITSELF})(?:,\\s+which)?\\s+(?:is|was|were|has\\s+been|had\\s+been)\\s+(?:\\S+ly\\s+|first\\s+)?${FORMED}\\b`,
    `^\\W*${FORMED}\\s[^,;]{3,80},\\s+${ITSELF}\\b`,
    `\\b(?:${FORMED}|${FORMING})\\s+${ITSELF}\\b(?!\\s+(?:of|on)\\b)`,
    `(?:^\\W*It|\\b${ITSELF})\\s+(?:came\\s+into\\s+being|(?:dates?|goes|go)\\s+back\\s+to)\\b`,
  ].join('|'),
  'iu',
);
const WHICH = `(?:a|its|the|their|whose)\\s+(?:${COUNT}|last|previous)`;
const MET = new RegExp(
  [
    `\\blast\\s+(?:held|hosted)\\s+(?:the|their|these)\\s+(?:(?!\\S+\\s+of\\b)\\S+\\s+){0,3}?${KIND}\\b`,
    '\\b(?:assembled|c[ao]me\\s+together|convened|gathered|last\\s+(?:met|took\\s+up)|met(?!\\s+with\\b)|organi[sz]ed|sat\\s+down|took\\s+place)\\b',
    `\\b(?:held|hosted)\\b[^;.]{0,40}?\\b${KIND}\\b`,
    `\\b${WHICH}\\s+(?:${KIND}|one)\\b[^;.]{0,40}?\\b(?:dates?\\s+from|held|hosted|was|were)\\b`,
    `\\b${WHICH}\\s+(?:(?:was|were|had\\s+been)\\s+(?:convened|held|hosted))\\b`,
    // "the consultation was the first since April 2015"
    `\\b${KIND}\\s+(?:is|was)\\s+the\\s+first\\s+since\\b`,
    '\\bturn\\s+to\\s+(?:chair|host)\\b',
  ].join('|'),
  'iu',
);
const MEET = '(?:assemble|convenes?|gathers?|meets?|sit\\s+down|take\\s+place)';
const WILL_MEET = new RegExp(
  [
    `\\b(?:again|next)\\s+(?:be\\s+(?:held|hosted)|${MEET})\\b`,
    `\\b(?:${MEET}|be\\s+held)\\s+(?:again|next)\\b|\\b(?:meet|see)\\s+each\\s+other\\s+again\\b(?!\\s+(?:at|during)\\b)`,
    `\\b(?:will|is\\s+to)\\s+(?:move|return)\\s+to\\b`,
    `\\b(?:a|its|the|their)\\s+(?:${COUNT}|next|following)\\s+(?:${KIND}\\b|one\\b|will\\b|is\\b)`,
  ].join('|'),
  'iu',
);
/** A round to come that is told by its place alone: `Lima was named as the venue of the next round`. */
const NEXT_ROUND = cued(
  new RegExp(`\\b(?:a|its|the|their)\\s+next\\s+${KIND}\\b(?!\\s+(?:of|on|with)\\b)`, 'iu'),
  'next',
);

/** What is told of other things, or of more than one round. */
const OF_OTHER =
  /\b(?:agreement|ambassadors?\s+to|annual(?:ly)?|budget|business|census|conference|convention|customs|deadline|decline|dinner|each\s+year|elections?|every\s+(?:two|three|year)|exercises?|experts?|expires?|exports?|figures|imports?|law|legislation|parliament|percent|per\s+cent|preceded|prepar\w+|prices?|ratif\w+|report\s+on|resolution|seminar|signed|statistics|strategy|sub-?committees?|summit|tariffs?|trade\s+(?:fair|grew|has|reached|was)|treaty|until|visit(?:ed|s)?|workshops?)\b|\b(?:consultations|dialogue|meetings?|talks)\s+(?:on|of\s+(?:the\s+)?working\s+groups?)\b/iu;
/** No release tells of its rounds behind so many sentences. */
const REACH = 200;
/** Those who meet within so many days of the meeting prepare it, or go on. */
const NEAR = 45;

/**
 * Rounds of the release's own series by their dates: at most one of a relation, and none of a relation that the
 * references have.
 */
export function roundsByDate(
  account: Account,
  event: DialogueEvent | undefined,
  references: readonly Reference[],
): readonly Reference[] {
  if (event === undefined || event.series === null) return [];
  if (account.trip !== undefined && !isTour(account)) return [];
  const known = new Set(references.map(({ relation }) => relation));
  if (known.has('previous') && known.has('next') && known.has('founded')) return [];
  const found: Reference[] = [];
  for (const sentence of account.prose.slice(0, REACH)) {
    if (isOverlong(sentence)) continue;
    const told = roundsIn(account, event, sentence, references);
    for (const reference of told)
      if (!known.has(reference.relation)) {
        known.add(reference.relation);
        found.push(reference);
      }
  }
  return found;
}

/** What is told by the dates of a sentence that no reference has, else by its place. */
function roundsIn(
  account: Account,
  event: DialogueEvent,
  sentence: AccountSentence,
  references: readonly Reference[],
): readonly Reference[] {
  const dates = ofType(sentence.mentions, 'date').filter(
    (date) => !references.some(({ span, start }) => overlaps(span, date) || start === date.date.start),
  );
  if (dates.length === 0 && !says(sentence, NEXT_ROUND)) return [];
  if (!mayTellOfOwn(account, event, sentence)) return [];
  const next = nextByPlace(event, sentence);
  return [
    ...dates.flatMap((date) => roundAt(account, event, sentence, date) ?? []),
    ...(next === undefined ? [] : [next]),
  ];
}

function mayTellOfOwn(
  { opening, sentences }: Account,
  { series, seriesKey, dateSpan }: DialogueEvent,
  sentence: AccountSentence,
): boolean {
  if (sentence === opening[0] && ofType(sentence.mentions, 'date').length < 2) return false;
  const named = ofType(sentence.mentions, 'dialogue');
  if (named.some(({ key }) => key !== seriesKey && key !== '')) return false;
  if (POINTS_BACK.test(sentence.text) && !speaksOfOwn(sentences[sentence.index - 1], seriesKey)) return false;
  if (tellsOfOtherKind(sentence.text, series?.toLowerCase() ?? '')) return false;
  const isOwn = named.some(({ key }) => key === seriesKey) || says(sentence, OF_OWN);
  return isOwn && (dateSpan === undefined || !overlaps(sentence, dateSpan));
}

const NAMES_OWN = new RegExp(`\\b${ITSELF}\\b`, 'iu');

/** `The Dialogue deals with ports. It was set up in 2012`, but not `They visited the Institute. It was …` */
function speaksOfOwn(sentence: AccountSentence | undefined, seriesKey: string): boolean {
  if (sentence === undefined) return false;
  const named = ofType(sentence.mentions, 'dialogue');
  return named.length === 0
    ? NAMES_OWN.test(sentence.text)
    : named.some(({ key }) => key === seriesKey || key === '');
}

/** `the committee`, `the Herring Commission`, in a release of the Fisheries Commission. */
function tellsOfOtherKind(text: string, name: string): boolean {
  for (const [, front = '', kind = ''] of text.matchAll(SOME_KIND)) {
    const words = [...front.split(/\s+/u).filter((word) => CAPITAL.test(word)), kind];
    if (words.some((word) => !name.includes(word.toLowerCase()))) return true;
  }
  return false;
}

/** The next round by its place, in a sentence without a date. */
function nextByPlace(event: DialogueEvent, sentence: AccountSentence): Reference | undefined {
  const cue = findIn(sentence, NEXT_ROUND);
  const [place, ...others] = ofType(sentence.mentions, 'place');
  if (cue === undefined || place === undefined || others.length > 0 || place.quoted) return undefined;
  if (ofType(sentence.mentions, 'date').length > 0 || OF_OTHER.test(sentence.text)) return undefined;
  return {
    relation: 'next',
    series: event.series,
    seriesKey: event.seriesKey,
    parties: event.parties,
    ordinal: event.ordinal === null ? null : event.ordinal + 1,
    start: null,
    place: place.value,
    span: cover(cue, place),
    cue,
  };
}

/** The round that a date tells of, by the part of the sentence around it. */
function roundAt(
  { read }: Account,
  event: DialogueEvent,
  sentence: AccountSentence,
  date: DateOf,
): Reference | undefined {
  const day = date.date.start;
  if (day === undefined || date.quoted) return undefined;
  const part = partAround(sentence, date);
  const words = textIn(sentence, part.start, part.end);
  const { start = null } = event.start === null ? { start: read.issued?.date } : event;
  const relation = relationOf(start, event.end ?? start, day, words);
  if (relation === undefined) return undefined;
  const count = relation === 'founded' ? 0 : countOf(words);
  if (event.ordinal !== null && count > 0)
    if (relation === 'next' ? count <= event.ordinal : count >= event.ordinal) return undefined;
  const following = relation === 'next' && event.ordinal !== null ? event.ordinal + 1 : null;
  return {
    relation,
    series: event.series,
    seriesKey: event.seriesKey,
    parties: event.parties,
    ordinal: count > 0 ? count : following,
    start: day,
    place: ofType(sentence.mentions, 'place').find((place) => overlaps(place, part))?.value ?? null,
    span: { start: date.start, end: date.end },
    dateSpan: { start: date.start, end: date.end },
  };
}

/** By the days of the meeting, or that of the release; without either a founding can be told alone. */
function relationOf(
  start: string | null,
  end: string | null,
  day: string,
  words: string,
): 'previous' | 'next' | 'founded' | undefined {
  if (start?.startsWith(day) === true) return undefined;
  if (end !== null && day > end) return WILL_MEET.test(words) && !OF_OTHER.test(words) ? 'next' : undefined;
  if (start !== null && day >= start) return undefined;
  if (SET_UP.test(words)) return 'founded';
  return start !== null && !isNear(day, start) && MET.test(words) && !OF_OTHER.test(words)
    ? 'previous'
    : undefined;
}

/** Months count from their first day. */
function isNear(day: string, start: string): boolean {
  return day.length >= 7 && daysBetween(day.length === 7 ? `${day}-01` : day, start) <= NEAR;
}

const COUNTED = new RegExp(
  `\\b${COUNT}\\s+(?:\\S+\\s+)?(?:${KIND}|edition|iteration|one|time|will|is|was)\\b`,
  'iu',
);

function countOf(words: string): number {
  const counted = COUNTED.exec(words);
  return counted === null ? 0 : countIn(counted[0]);
}

/** A sentence with several dates is parted where it goes on: `It met in June 2013, and will return in 2016`. */
function partAround(
  sentence: AccountSentence,
  date: DateOf,
): { readonly start: number; readonly end: number } {
  const dates = ofType(sentence.mentions, 'date');
  const at = dates.indexOf(date);
  const [before, next] = [dates[at - 1], dates[at + 1]];
  const cutBehind = (from: number, to: number): number | undefined => {
    const cut = GOES_ON.exec(textIn(sentence, from, to));
    return cut === null ? undefined : from + cut.index;
  };
  return {
    start: before === undefined ? sentence.start : (cutBehind(before.end, date.start) ?? before.end),
    end: next === undefined ? sentence.end : (cutBehind(date.end, next.start) ?? next.start),
  };
}

const GOES_ON = /;|,?\s(?:and|while|but)\s/u;
