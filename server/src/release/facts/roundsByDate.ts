/**
 * Other rounds by a date that is none of the meeting’s, where no known words point to them: what the release tells of
 * its own series with an earlier day was the round before, or how the series began; with a later one it is the next.
 */
import type { Span } from '../../text/span';
import { cover, overlaps } from '../../text/span';
import { daysBetween } from '../dates/calendar';
import type { DialogueEvent, Reference } from '../model';
import { matchesOf } from '../../tokens/matches';
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import {
  COUNTED_BESIDE,
  countOfRound,
  HOLDS_BARE,
  IS_TO_COME,
  MET,
  NAMES_OWN,
  NEXT_ROUND,
  OF_OTHER,
  OF_OWN,
  OPENS_BARE,
  POINTS_BACK,
  SET_UP,
  SOME_KIND,
  WILL_MEET,
} from './roundWords';
import { findIn, isOverlong, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { isTour } from './tourEvents';

type DateOf = MentionOf<'date'>;

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
  if ((account.trip?.length ?? 0) > 1 && !isTour(account)) return [];
  const known = new Set(references.map(({ relation }) => relation));
  if (known.has('previous') && known.has('next') && known.has('founded')) return [];
  const found: Reference[] = [];
  for (const sentence of account.prose.slice(0, REACH)) {
    if (isOverlong(sentence)) continue;
    const meant = eventMeant(account, event, sentence);
    if (meant === undefined) continue;
    const told = roundsIn(account, meant, sentence, references);
    for (const reference of told)
      if (!known.has(reference.relation) || meant !== event) {
        if (meant === event) known.add(reference.relation);
        found.push(reference);
      }
  }
  return found;
}

const FURTHEST = 8;

/**
 * The meeting that the paragraph speaks of: where it has named a round that others of the same release held, that one,
 * and where it has named another series of others, none.
 */
function eventMeant(
  { sentences, trip }: Account,
  event: DialogueEvent,
  { index, paragraph }: AccountSentence,
): DialogueEvent | undefined {
  // a tour has its meetings told apart
  if (trip !== undefined) return event;
  for (let at = index; at >= 0 && at > index - FURTHEST; at -= 1) {
    const sentence = sentences[at];
    if (sentence?.paragraph !== paragraph) return event;
    const last = ofType(sentence.mentions, 'dialogue').at(-1);
    if (last === undefined) continue;
    if (isOfSeries(last.key, event.seriesKey) && haveSame(last.parties, event.parties)) return event;
    if (at === index || haveSame(last.parties, event.parties)) return event;
    const { value: series, key: seriesKey, parties, ordinal } = last;
    return ordinal === undefined
      ? undefined
      : { ...event, series, seriesKey, parties, ordinal: ordinal.value };
  }
  return event;
}

/** A dialogue without parties may be of any. */
function haveSame(named: readonly string[], parties: readonly string[]): boolean {
  return named.length === 0 || named.every((party) => parties.includes(party));
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
  const next = tellsOfOther(event, sentence, sentence) ? undefined : nextByPlace(event, sentence);
  return [
    ...dates.flatMap((date) => roundAt(account, event, sentence, date) ?? []),
    ...(next === undefined ? [] : [next]),
  ];
}

function mayTellOfOwn(
  { opening, sentences }: Account,
  { seriesKey, dateSpan, parties }: DialogueEvent,
  sentence: AccountSentence,
): boolean {
  // "The two ministers met in May", in a release of officials
  const rank = RANK.exec(sentence.text)?.[1]?.toLowerCase();
  if (
    rank !== undefined &&
    !opening.some((other) => other !== sentence && other.text.toLowerCase().includes(rank))
  )
    return false;
  if (sentence === opening[0] && ofType(sentence.mentions, 'date').length < 2) return false;
  const front = sentences[sentence.index - 1];
  const isByPronoun = POINTS_BACK.test(sentence.text) && !NAMES_OWN.test(sentence.text);
  if (isByPronoun && !speaksOfOwn(front, seriesKey, parties)) return false;
  // "The eighth was in Lima" is of what the paragraph speaks of
  if (
    (OPENS_BARE.test(sentence.text) || HOLDS_BARE.test(sentence.text)) &&
    front?.paragraph === sentence.paragraph &&
    (!speaksOfOwn(front, seriesKey, parties) || COUNTED.test(front.text))
  )
    return false;
  const named = ofType(sentence.mentions, 'dialogue');
  const isOwn = named.some(({ key }) => key !== '' && isOfSeries(key, seriesKey)) || says(sentence, OF_OWN);
  return isOwn && (dateSpan === undefined || !overlaps(sentence, dateSpan));
}

/** The first letters suffice: `Minister A` of `the two ministers`. */
const RANK = lean(
  /\b(?:both|the|two)\s+(leader|minister|president)s\s+(?:first\s+|last\s+)?(?:convened|gathered|met)\b/i,
);
/** What is counted in the sentence behind may be one of these. */
const COUNTED = /\b(?:conference|ministerial|several|summit|working groups)\b/i;

/** `The Dialogue deals with ports. It was set up in 2012`, but not `They visited the Institute. It was …` */
function speaksOfOwn(
  sentence: AccountSentence | undefined,
  seriesKey: string,
  parties: readonly string[],
): boolean {
  if (sentence === undefined) return false;
  // "Norway has a dialogue with Japan, too"
  if (ofType(sentence.mentions, 'country').some(({ value }) => !parties.includes(value))) return false;
  const named = ofType(sentence.mentions, 'dialogue');
  return named.length === 0
    ? NAMES_OWN.test(sentence.text)
    : named.some(({ key }) => isOfSeries(key, seriesKey));
}

/** `Working Group` in a release of the Working Group on Ports. */
function isOfSeries(key: string, seriesKey: string): boolean {
  if (key === '' || key === seriesKey) return true;
  const words = seriesKey.split(' ');
  return key.split(' ').every((word) => words.includes(word));
}

const CAPITAL = lean(/^\p{Lu}\p{Ll}/u);

/** `The Commission is the most important forum`: what the own series is called. */
const IS_CALLED = /\b(?:as|is|remains|was) $/;
const LONGEST_CALLED = 12;

/** `the committee`, `the Herring Commission`, in a release of the Fisheries Commission. */
function tellsOfOtherKind(text: string, name: string): boolean {
  for (const match of matchesOf(SOME_KIND, text)) {
    const [, front = '', kind = ''] = match;
    if (IS_CALLED.test(text.slice(Math.max(0, match.index - LONGEST_CALLED), match.index))) continue;
    const words = [...front.split(/\s+/).filter((word) => CAPITAL.test(word)), kind];
    if (words.some((word) => !name.includes(word.toLowerCase()))) return true;
  }
  return false;
}

/** The next round by its place, in a sentence without a date. */
function nextByPlace(event: DialogueEvent, sentence: AccountSentence): Reference | undefined {
  const cue = findIn(sentence, NEXT_ROUND);
  const [place, ...others] = ofType(sentence.mentions, 'place');
  if (cue === undefined || others.length > 0 || place?.quoted === true) return undefined;
  // "Lima will be the venue of the next one", where nobody knows the town
  if (place === undefined && !(VENUE_OF.test(sentence.text) && IS_TO_COME.test(sentence.text)))
    return undefined;
  if (ofType(sentence.mentions, 'date').length > 0 || OF_OTHER.test(sentence.text)) return undefined;
  const count = countOfRound(textIn(sentence, cue.start, sentence.end));
  if (count > 0 && (count - 1 !== event.ordinal || !IS_TO_COME.test(sentence.text))) return undefined;
  return {
    relation: 'next',
    series: event.series,
    seriesKey: event.seriesKey,
    parties: event.parties,
    ordinal: event.ordinal === null ? null : event.ordinal + 1,
    start: null,
    place: place?.value ?? null,
    span: place === undefined ? cue : cover(cue, place),
    cue,
  };
}

/** `the third Dialogue (Lima, May 2017)`, where the own one is the fourth. */
function isCountedBefore(
  { ordinal }: DialogueEvent,
  start: string | null,
  day: string,
  front: string,
): boolean {
  const beside = COUNTED_BESIDE.exec(front);
  if (beside === null || ordinal === null || start === null || day >= start) return false;
  return countOfRound(beside[0]) < ordinal;
}

/** Whether a part of the sentence names another series. */
function tellsOfOther(
  { series, seriesKey }: DialogueEvent,
  sentence: AccountSentence,
  { start, end }: Span,
): boolean {
  return (
    tellsOfOtherKind(textIn(sentence, start, end), series?.toLowerCase() ?? '') ||
    ofType(sentence.mentions, 'dialogue').some(
      (dialogue) => overlaps(dialogue, { start, end }) && !isOfSeries(dialogue.key, seriesKey),
    )
  );
}

/** `comes together every two years and most recently did so in Lima`: how often, beside when it last was. */
const EACH_TIME = lean(/\bevery \p{L}+ years?((?:,| and) most recently\b)/u);
const VENUE_OF = /\b(?:as|be) the (?:location|place|site|venue) (?:for|of)\b/i;

/** The round that a date tells of, by the part of the sentence around it. */
function roundAt(
  { read }: Account,
  event: DialogueEvent,
  sentence: AccountSentence,
  date: DateOf,
): Reference | undefined {
  const day = date.date.start;
  if (day === undefined || date.quoted || isToldInFull(sentence, date, day)) return undefined;
  const part = partAround(sentence, date);
  if (tellsOfOther(event, sentence, { start: clauseStart(sentence, date), end: part.end })) return undefined;
  if (isOfOthers(event, sentence, part)) return undefined;
  const words = wordsOf(sentence, part, event).replace(EACH_TIME, '$1');
  const { start = null } = event.start === null ? { start: read.issued?.date } : event;
  const front = wordsOf(sentence, { start: part.start, end: date.start }, event);
  const relation = isCountedBefore(event, start, day, front)
    ? 'previous'
    : relationOf(start, event.end ?? start, day, words);
  if (relation === undefined) return undefined;
  const count = relation === 'founded' ? 0 : countOfRound(words);
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

const BY_OTHERS = lean(
  /\b(?:held|hosted|conducted|convened|organi[sz]ed)\s+(?:among|between|by)\s+(?:the\s+)?(?=\p{Lu})|\bmet\s[^;,]{0,60}?\swith\s+(?:the\s+)?(?=\p{Lu})/u,
);
/** `Norwegian Shipowners`, beside `Norwegian officials` */
const NAME_BEHIND = lean(/^(?:[’']s)?\s\p{Lu}/u);
const SHORTEST = 4;

/** `the talks held by the Nordic countries`, `met in Lima with the Norwegian Shipowners`: with whom, if not with people of the states that met. */
function isOfOthers({ parties }: DialogueEvent, sentence: AccountSentence, part: Span): boolean {
  const match = BY_OTHERS.exec(textIn(sentence, part.start, part.end));
  if (match === null) return areInvited(sentence, part, parties);
  const at = part.start + match.index + match[0].length;
  const named = sentence.mentions.find(({ start, end }) => start <= at && at < end);
  if (named === undefined) return true;
  if (named.type !== 'country') return named.type === 'agency';
  return (
    !parties.includes(named.value) ||
    (match[0].startsWith('met') && NAME_BEHIND.test(textIn(sentence, named.end, named.end + SHORTEST)))
  );
}

/** `Peru will be invited to the next one`: a state that is none of those who meet. */
function areInvited(sentence: AccountSentence, part: Span, parties: readonly string[]): boolean {
  const at = INVITED.exec(textIn(sentence, part.start, part.end))?.index;
  return (
    at !== undefined &&
    ofType(sentence.mentions, 'country').some(
      ({ end, value }) => end <= part.start + at && !parties.includes(value),
    )
  );
}

const INVITED = /\binvited\b/;

/** Where the part with the date begins together with its subject: `The group set up in 2017 met in May 2018`. */
function clauseStart(sentence: AccountSentence, date: DateOf): number {
  const { start } = partAround(sentence, date);
  return GOES_ON.test(textIn(sentence, start, start + LONGEST_CONJUNCTION)) ? start : sentence.start;
}

const LONGEST_CONJUNCTION = 8;

/** `Last year’s Dialogue was held on May 3, 2018` */
function isToldInFull(sentence: AccountSentence, date: DateOf, day: string): boolean {
  return ofType(sentence.mentions, 'date').some(
    (other) => other !== date && other.date.start?.startsWith(`${day}-`) === true,
  );
}

const AN = /\ban? $/i;
const WITH = / with (?:the )?$/;

/** What a part of the sentence says, with a short word for the own series: `The dialogue was set up` for `The Harbour Dialogue with Chile was set up`. */
function wordsOf(sentence: AccountSentence, part: Span, { seriesKey, parties }: DialogueEvent): string {
  let words = '';
  let at = part.start;
  for (const mention of sentence.mentions) {
    if (mention.start < at || mention.end > part.end) continue;
    const front = `${words}${textIn(sentence, at, mention.start)}`;
    if (mention.type === 'dialogue' && mention.key === seriesKey)
      words = `${front.replace(AN, 'the ')}dialogue`;
    else if (mention.type === 'country' && parties.includes(mention.value) && WITH.test(front))
      words = front.replace(WITH, '');
    else continue;
    at = mention.end;
  }
  return `${words}${textIn(sentence, at, part.end)}`;
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

const GOES_ON = /;|,?\s(?:and|while|but)\s/;
