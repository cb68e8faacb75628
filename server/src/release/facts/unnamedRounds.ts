/** Rounds that a text points to without their name: `since the last round`, `their June meeting`, `will next meet`. */
import type { Span } from '../../text/span';
import type { Reference } from '../model';
import { lean } from '../../tokens/leanPattern';
import { COUNT, countsIn } from './counts';
import {
  AND_THE_SECOND,
  BEFORE_THIS,
  FIRST_SINCE,
  FIRST_SO,
  FOLLOW_UP,
  FOR_NAMED,
  FOUNDED,
  FOUNDED_ASIDE,
  LAST_MET,
  LATER,
  NONE_SINCE,
  POINTERS,
  RESUMES,
  ROUND_BEFORE,
  SINCE_LAUNCH,
  THEIR_MEETING,
} from './roundCues';
import { isOfTheirs, namesThird, subjectOf } from './ofTheirs';
import { FORMAT_FOUNDED, HAD_DONE_SO, LAST_TIME, SEE_AGAIN } from './roundPhrases';
import { hostsMeeting } from '../mentions/hostingTowns';
import { findAllIn, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf, Pattern } from './sentences';
import { datedSessions } from './datedSessions';
import { clauseEnd, isCleft, toldOf } from './told';
import type { Told } from './told';

type Dialogue = MentionOf<'dialogue'>;

/** What only a number below that of the release's own round makes an earlier one. */
const IS_COUNTED: ReadonlySet<Pattern> = new Set([AND_THE_SECOND]);
const IS_RIGHT_BEFORE: ReadonlySet<Pattern> = new Set([ROUND_BEFORE, BEFORE_THIS]);
/** With a series, other rules tell of its rounds. */
const IS_OF_NO_SERIES: ReadonlySet<Pattern> = new Set([FIRST_SO, FOLLOW_UP, SEE_AGAIN]);
/** `the first since`: no count of a round. */
const IS_SINCE: ReadonlySet<Pattern> = new Set([FIRST_SINCE, NONE_SINCE]);

/** As far behind a pointer as ` of the ` goes. */
const OF_THE = 8;

/**
 * The rounds that a sentence points to by a count or a time alone.
 *
 * @param main the dialogue that the release is about; without one the rounds are of no named series
 * @param eventOrdinal the number of the release's own round, or null
 */
export function unnamedRounds(
  sentence: AccountSentence,
  main: Dialogue | undefined,
  parties: readonly string[],
  eventOrdinal: number | null,
): readonly Reference[] {
  if (parties.length < 2) return [];
  const rounds: Reference[] = [];
  for (const { relation, pattern, needs } of POINTERS) {
    // "the committee, which was established by the Harbour Council"
    const reach = pattern === FOUNDED_ASIDE || pattern === FOUNDED ? 0 : OF_THE;
    // without a name, only what comes behind a round that is counted is known to be of its series
    if (main === undefined && needs === 'nothing' && !(relation === 'next' && eventOrdinal !== null))
      continue;
    for (const cue of findAllIn(sentence, pattern)) {
      const isNamed = ofType(sentence.mentions, 'dialogue').some(
        (dialogue) =>
          (dialogue.end > cue.start && dialogue.start <= cue.end + reach) ||
          (pattern === LAST_MET && isSubjectOf(sentence, dialogue, cue)),
      );
      if (
        isNamed ||
        (isOfSubject(sentence, pattern, cue) &&
          !isOfTheirs(sentence, subjectOf(sentence, cue), cue.end, parties))
      )
        continue;
      if (pattern === FORMAT_FOUNDED && namesThird(sentence, parties)) continue;
      const counts = IS_SINCE.has(pattern) ? [] : countsIn(textIn(sentence, cue.start, cue.end));
      // "their talks at the third session"
      const [count = pattern === THEIR_MEETING ? countBehind(sentence, cue) : 0] = counts;
      if (count > 0 && count === eventOrdinal) continue;
      if (IS_COUNTED.has(pattern) && count > (eventOrdinal ?? 0)) continue;
      if (pattern === FOUNDED_ASIDE && !isOfKind(textIn(sentence, cue.start, cue.end), main)) continue;
      if (pattern === LATER && FOR_NAMED.test(textIn(sentence, cue.end, sentence.end))) continue;
      if (pattern === THEIR_MEETING && isOwnMeeting(sentence, cue)) continue;
      if (pattern === RESUMES && main === undefined) continue;
      if (IS_OF_NO_SERIES.has(pattern) && main !== undefined) continue;
      // "They will see each other again in Lima for the Leaders’ Week": that meeting
      if (pattern === SEE_AGAIN && eventOrdinal !== null) continue;
      if (pattern === SEE_AGAIN && ofType(sentence.mentions, 'dialogue').some(({ start }) => start > cue.end))
        continue;
      if (IS_RIGHT_BEFORE.has(pattern) && count + 1 !== eventOrdinal) continue;
      const comma = pattern === SINCE_LAUNCH ? sentence.text.indexOf(',', cue.end - sentence.start) : -1;
      const end = comma < 0 ? clauseEnd(sentence, cue, []) : sentence.start + comma;
      const told = withOpener(sentence, cue, toldOf(sentence, cue, end));
      if (needs === 'told' && told.place === null && told.start === null) continue;
      if (pattern === HAD_DONE_SO && told.place === null) continue;
      const implied = relation === 'next' && eventOrdinal !== null ? eventOrdinal + 1 : null;
      const anywhere = needs === 'sentence' ? datesOf(sentence, sentence.start, sentence.end)[0] : undefined;
      if (needs === 'sentence' && anywhere === undefined) continue;
      // "the first and second meetings held in Oslo in 2015 and 2017": a day for each count
      const joined = needs === 'dates' || counts.length > 1 ? datesOf(sentence, cue.start, told.end.end) : [];
      const isEach = needs === 'dates' || (counts.length > 1 && joined.length === counts.length);
      const dates = isEach ? joined : [told.date ?? anywhere];
      if (pattern === THEIR_MEETING && isNoRound(sentence, cue, joined)) continue;
      const isOfOthers = pattern === THEIR_MEETING && isOfNamed(sentence, cue);
      for (const [at, date] of dates.entries())
        rounds.push({
          relation: isOfOthers
            ? 'related'
            : relationByCount(
                relation,
                textIn(sentence, cue.start, cue.end),
                counts[at] ?? count,
                eventOrdinal,
              ),
          series: isOfOthers ? null : (main?.value ?? null),
          seriesKey: isOfOthers ? '' : (main?.key ?? ''),
          parties,
          ordinal: count > 0 && relation !== 'founded' ? (counts[at] ?? count) : implied,
          start: date?.date.start ?? null,
          place:
            placeInBrackets(sentence, date) ??
            (isEach ? placeInFront(sentence, date) : undefined) ??
            told.place,
          span: told.end,
          cue,
          ...(date === undefined ? {} : { dateSpan: { start: date.start, end: date.end } }),
        });
    }
  }
  if (rounds.some(({ relation }) => relation === 'founded')) return rounds.filter(isNoOccasion);
  rounds.push(...datedSessions(sentence, main, parties, rounds, eventOrdinal));
  return rounds;
}

const MORE_WERE_LAST =
  /^(?:were|(?:had|has|have)\s+been|was\s+(?:last\s+(?:conducted|convened|hosted)|most))/i;

/** `Elections were last held in Lima`: what only its subject makes a round. */
function isOfSubject(sentence: AccountSentence, pattern: Pattern, { start, end }: Span): boolean {
  return pattern === LAST_TIME || (pattern === LAST_MET && MORE_WERE_LAST.test(textIn(sentence, start, end)));
}

/** `the Arctic Consultations, which were last held in Oslo`: a round of that name. */
function isSubjectOf(sentence: AccountSentence, { end }: Span, cue: Span): boolean {
  return SUBJECT.test(textIn(sentence, end, cue.start)) && PASSIVE.test(textIn(sentence, cue.start, cue.end));
}

const SUBJECT = /^(?: \([^()]{1,20}\))?(?:,? (?:which|that))? $/;
const PASSIVE = /^(?:was|were|ha[ds]|have) /;

const AT_COUNTED = lean(
  new RegExp(
    `^ (?:at|during|in|from|of) (?:the|their) (${COUNT}) [^,;.]{0,20}\\b(?:consultations|dialogue|meeting|round|session|talks)\\b`,
    'iu',
  ),
);

function countBehind(sentence: AccountSentence, { end }: Span): number {
  const [, count = ''] = AT_COUNTED.exec(textIn(sentence, end, sentence.end)) ?? [];
  return countsIn(count)[0] ?? 0;
}

const IS_PAST = /^(?:conducted|convened|held|hosted|organi[sz]ed)\b/i;

/** `hosted the second round`: of a third one it is an earlier one, though the words of rounds to come have it. */
function relationByCount(
  relation: Reference['relation'],
  words: string,
  count: number,
  eventOrdinal: number | null,
): Reference['relation'] {
  const isBefore = relation === 'next' && count > 0 && count < (eventOrdinal ?? 0) && IS_PAST.test(words);
  return isBefore ? 'previous' : relation;
}

const OPENER = /^\W*(?:[Ii]n |[Oo]n |[Ff]or )?$/;
const HOST_BEHIND =
  /^ (?:(?:hosted|will|will host|is to|is to host) |(?:was|will be|is to be) the (?:host|site|venue) (?:of |for )?)?$/;

/** `In May 2018, the second round was held in Oslo`, `Oslo hosted the second round`: what stands in front, where nothing does behind. */
function withOpener(sentence: AccountSentence, cue: Span, told: Told): Told {
  const [date] = told.date === undefined ? ofType(sentence.mentions, 'date') : [];
  const isOpener =
    date !== undefined &&
    date.end <= cue.start &&
    date.value !== '?' &&
    OPENER.test(textIn(sentence, sentence.start, date.start)) &&
    textIn(sentence, date.end, cue.start).length < LONGEST_SUBJECT;
  const host =
    told.place === null
      ? ofType(sentence.mentions, 'place').findLast(({ start, end }) => isAhead(sentence, start, end, cue))
      : undefined;
  return {
    ...told,
    ...(isOpener ? { date, start: date.date.start ?? null } : {}),
    ...(host === undefined ? {} : { place: host.value }),
  };
}

const LONGEST_SUBJECT = 40;
const TURN = /^[’']s $/;

/** `Oslo hosted`, `Oslo was named as the venue of`, `It was in Oslo that`, `Oslo’s turn to host`: where what stands there tells the place of the round. */
function isAhead(sentence: AccountSentence, start: number, end: number, cue: Span): boolean {
  if (end > cue.start) return false;
  const between = textIn(sentence, end, cue.start);
  return (
    HOST_BEHIND.test(between) ||
    TURN.test(between) ||
    hostsMeeting(textIn(sentence, end, cue.end)) ||
    isCleft(sentence, start)
  );
}

/** Whether `the committee, which …` is said of a dialogue that is a committee. */
function isOfKind(words: string, main: Dialogue | undefined): boolean {
  const [kind = ''] = /\w+(?=s?,)/.exec(words) ?? [];
  return main?.value.toLowerCase().includes(kind.replace(/s$/, '')) === true;
}

const HAVE_MET = /\b(?:met|meet|held|hold|spoke|hosted|welcomed|convened|gathered|co-chaired)\b/;

/** `The ministers stressed their ties, following their meeting in Oslo on Friday`: the lead tells of no other one. */
function isOwnMeeting(sentence: AccountSentence, cue: Span): boolean {
  return (
    sentence.zone === 'lead' &&
    /^(?:following|after)\b/i.test(textIn(sentence, cue.start, cue.end)) &&
    !HAVE_MET.test(textIn(sentence, sentence.start, cue.start))
  );
}

/** `will continue their talks on April 5`, `agreed to follow up on their discussion`, but not `The meeting will build on`. */
const TO_COME = lean(
  /\b(?<!\b(?:call|consultations|dialogue|meeting|round|session|summit|talks|visit) )(?:will|would|shall|plans?|intends?|agreed|decided|hopes?|expects?|looks?(?:ed|ing)? forward|committed|pledged) (?:(?:to|also|be|further|jointly) ){0,3}$/i,
);
/** `of the April 2018 agreement`: whose day it is. */
const OF_PAPER = /^\s+(?:\S+\s+)?(?:accord|agenda|agreement|declaration|plan|priorities|statement|treaty)\b/i;

/** Whether the talks that are gone on with are told to come, or the day is that of a paper they were on. */
function isNoRound(sentence: AccountSentence, cue: Span, dates: readonly MentionOf<'date'>[]): boolean {
  if (!/^(?:buil|continu|follow)/i.test(textIn(sentence, cue.start, cue.end))) return false;
  return (
    TO_COME.test(textIn(sentence, sentence.start, cue.start)) ||
    dates.some(({ end }) => OF_PAPER.test(textIn(sentence, end, sentence.end)))
  );
}

/** `the commitment made by Minister A and Minister B during their meeting in May`: theirs, and no round. */
function isOfNamed(sentence: AccountSentence, { start }: Span): boolean {
  const named = ofType(sentence.mentions, 'official').filter(({ end }) => end <= start);
  const [one, other] = named.slice(-2);
  if (one === undefined || other === undefined || !BY_WHOM.test(textIn(sentence, sentence.start, one.start)))
    return false;
  return /^ $/.test(textIn(sentence, other.end, start)) && [one, other].every(isInFull);
}

/** `Kari Berg` or what opens with a first name, as only who was not yet told of is named. */
function isInFull({ text }: MentionOf<'official'>): boolean {
  return text.includes(' ');
}

const BY_WHOM =
  /\b(?:made|given|reached|taken|agreed|announced|signed|decided|adopted|set|launched) by (?:(?:the|then) )?[^;:]{0,100}$/;

/** `in 2015 (Seattle) and 2017 (Bergen)` */
function placeInBrackets(sentence: AccountSentence, date: MentionOf<'date'> | undefined): string | undefined {
  return date === undefined
    ? undefined
    : ofType(sentence.mentions, 'place').find(({ start }) => textIn(sentence, date.end, start) === ' (')
        ?.value;
}

/** `in Oslo in 2017 and Lima in 2018` */
function placeInFront(sentence: AccountSentence, date: MentionOf<'date'> | undefined): string | undefined {
  return date === undefined
    ? undefined
    : ofType(sentence.mentions, 'place').find(({ end }) =>
        /^,? (?:in|on) $/.test(textIn(sentence, end, date.start)),
      )?.value;
}

/** `was created by the Presidents at their meeting on April 3`: the day of the founding is that of no earlier round. */
function isNoOccasion({ relation, dateSpan }: Reference, _: number, all: readonly Reference[]): boolean {
  return (
    relation === 'founded' ||
    !all.some((other) => other.relation === 'founded' && other.dateSpan?.start === dateSpan?.start)
  );
}

/** The months and days from `start` on that one "and" or comma after the other joins. */
function datesOf(sentence: AccountSentence, start: number, end: number): readonly MentionOf<'date'>[] {
  const dates = ofType(sentence.mentions, 'date').filter(
    (date) => date.start >= start && date.value !== '?' && date.date.start !== undefined,
  );
  const first = dates[0];
  if (first === undefined || first.start > end) return [];
  const joined = [first];
  for (const date of dates.slice(1)) {
    const last = joined.at(-1) ?? first;
    const between = sentence.text.slice(last.end - sentence.start, date.start - sentence.start);
    if (!/^(?:\s\([^()]{2,30}\))?\s*(?:,|,?\s*and)(?:\s+(?:in|on))?\s+(?:\S+\s+in\s+)?$/.test(between)) break;
    joined.push(date);
  }
  return joined;
}
