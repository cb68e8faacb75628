/** Other rounds and meetings that the text points to. */
import type { Span } from '../../text/span';
import { cover } from '../../text/span';
import type { Reference } from '../model';
import type { Account } from './account';
import { COUNT, countsIn } from './counts';
import {
  firstHeld,
  launchedAs,
  FOUNDED,
  foundedAside,
  foundedCue,
  foundedInClause,
  foundedReference,
  isFoundedBy,
  isOwnAnnouncement,
  sinceFounding,
} from './founded';
import { foundings } from './foundings';
import { groupingRounds } from './groupingRounds';
import { isAnotherRound, isKnown, isOfName, isToldFully, mergedRounds, startsOf } from './knownMeetings';
import type { KnownKeys } from './knownMeetings';
import { isOfHeading, launchedBodies, launchOf, ownLaunch } from './launches';
import { letteredRounds } from './letteredRounds';
import { listedRounds } from './listedRounds';
import { cued, dayToldIn, findAllIn, findIn, lastBefore, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { isDescribed } from './mainDialogue';
import { nextOne } from './nextOne';
import {
  isActivity,
  isAtHome,
  isNameless,
  isOfPaper,
  isOtherName,
  isParent,
  isQuoted,
} from './notReferences';
import { awaited, isPrepared } from './prepared';
import { othersMeeting, withOthers } from './othersMeet';
import { GONE_BY, latestRound, relationByTime } from './otherRounds';
import { aliasesOf, sameSeries } from './sameSeries';
import { ofSeriesBefore } from './seriesBefore';
import { clauseEnd, dateOf, placeInFront, toldOf } from './told';
import { unnamedMeeting } from './unnamedMeetings';
import { unnamedRounds } from './unnamedRounds';
import { whenTheyMet } from './whenTheyMet';

type Dialogue = MentionOf<'dialogue'>;

const NEXT = cued(
  /\b(?:next|future|upcoming|subsequent)\b|\bwill (?:be )?(?:held|hold|convened?|host(?:ed)?|meet|reconvene|take place)\b|\blook(?:ed|s|ing)? forward to\b/i,
  'next futur upcom subse will forwa',
);
const NEXT_ROUND = cued(
  /\b(?:hold|host|conven|reconven|schedul)\w*\s+(?:the\s+)?(?:next|following|subsequent)\b|\bnext\s+(?:round|meeting|session|iteration|annual)\b|\b(?:the|a)\s+next\b/i,
  'next follo subse',
);
const PREVIOUS = cued(
  /\b(?:builds?|built|building)\s+(?:on|upon)\b|\bsince\s+(?:the|their|our|its)\b|\bfollow(?:s|ed|ing)?\s+(?:the|up|on)\b|\b(?:last|previous|prior|preceding|inaugural|first)\b|\bheld\s+in\b/i,
  'build built since follo last previ prior prece inaug first held',
);
const LAST_ROUND = cued(
  /\bsince\s+(?:the|their)\s+(?:last|previous|first|inaugural|second|third|fourth|fifth|\d+(?:st|nd|rd|th))\b|\b(?:last|previous|prior)\s+(?!(?:weeks?|months?|years?|days?)\b)(?:[a-z-]+\s+){0,2}(?:round|meeting|session|dialogue|consultations?|iteration)\b|\blast\s+(?:co-?chaired|convened|held|hosted)\s+the\b|\bbuil(?:ds?|ding|t)\s+(?:on|upon)\b|\brecall(?:s|ed|ing)?\b|\bfollow(?:s|ed|ing)\s+the\s+(?:\w+\s+)?\d{4}\b/i,
  'since last previ prior build built recal follo',
);

function referenceTo(
  sentence: AccountSentence,
  dialogue: Dialogue,
  relation: Reference['relation'],
  cue: Span | undefined,
  parties: readonly string[],
  ordinal: number | null,
): Reference {
  const dialogues = ofType(sentence.mentions, 'dialogue').filter(
    ({ start, end }) =>
      textIn(sentence, dialogue.end, start) !== BRACKET || sentence.text.charAt(end - sentence.start) !== ')',
  );
  const told = toldOf(sentence, dialogue, clauseEnd(sentence, dialogue, dialogues));
  const date = dateOf(sentence, dialogue, told, dialogues);
  return {
    relation,
    series: dialogue.value,
    seriesKey: dialogue.key,
    parties: dialogue.parties.length > 0 ? dialogue.parties : parties,
    ordinal,
    start: date?.date.start ?? null,
    place: told.place ?? placeInFront(sentence, dialogue),
    span: dialogue.ordinal === undefined ? told.end : cover(dialogue.ordinal, told.end),
    ...(cue === undefined ? {} : { cue }),
    ...(date === undefined ? {} : { dateSpan: { start: date.start, end: date.end } }),
  };
}

const BRACKET = ' (';

/** The dialogue that the release is about, and whether the title alone names it. */
interface Main {
  readonly dialogue: Dialogue | undefined;
  readonly isTitled: boolean;
}

/** How the sentence speaks of a round of the release's own series, if of another round. */
function ownRelation(
  sentence: AccountSentence,
  dialogue: Dialogue,
): { relation: Reference['relation']; cue: Span } | undefined {
  const latest = latestRound(sentence, dialogue);
  if (latest !== undefined) return { relation: 'previous', cue: latest };
  const front = textIn(sentence, Math.max(sentence.start, dialogue.start - LONGEST_WITHIN), dialogue.start);
  if (dialogue.ordinal === undefined && WITHIN.test(front) && !ROUND_WITHIN.test(front)) return undefined;
  const toCome = awaited(sentence, dialogue);
  if (toCome !== undefined) return { relation: 'next', cue: toCome };
  const since = sinceFounding(sentence, dialogue);
  if (since !== undefined) return { relation: 'founded', cue: since };
  const next = findIn(sentence, NEXT_ROUND);
  const last = findIn(sentence, LAST_ROUND);
  if (last !== undefined && last.start < dialogue.start && dialogue.start - last.end < 60)
    return { relation: 'previous', cue: last };
  if (next !== undefined && next.start < dialogue.start) return { relation: 'next', cue: next };
  const founded = foundedCue(sentence, dialogue);
  return founded === undefined ? undefined : { relation: 'founded', cue: founded };
}

/** `building on the work under the Harbour Dialogue`: what goes on within it is no round of it. */
const WITHIN = /\b(?:under|within|through|across|as part of) (?:the |this |our |their )?$/;
/** `the next meeting under the Harbour Dialogue` */
const ROUND_WITHIN =
  /\b(?:last|previous|prior|next|upcoming|\w+(?:st|nd|rd|th|ond)) (?:\S+ ){0,2}(?:round|meeting|session|talks|consultations)s? (?:of \S+ )?(?:under|within|through|as part of) (?:the |this |our |their )?$/i;
const LONGEST_WITHIN = 120;

/** `announced at the Leaders’ Summit`: the occasion of a decision. */
function isOccasion(sentence: AccountSentence, dialogue: Dialogue): boolean {
  const front = textIn(sentence, Math.max(sentence.start, dialogue.start - LONGEST_OCCASION), dialogue.start);
  return OCCASION.test(front);
}

const LONGEST_OCCASION = 120;
const OCCASION =
  /\b(?:announced|decided|agreed|launched|established)\s+(?:at|during|on the (?:margins|sidelines) of)\s+(?:the\s+|their\s+)?(?:\S+\s+)?$|\b(?:established|launched|created|set up)\b[^;.]{0,80} at (?:the )?(?:\S+ )?$/i;

/** `as decided at the Baltic Summit in June`: where that of another series is told with its time or place. */
function occasionReference(
  sentence: AccountSentence,
  dialogue: Dialogue,
  { dialogue: main }: Main,
  parties: readonly string[],
  found: ReadonlyMap<string, Reference>,
): Reference | undefined {
  const isFounding = ({ relation, span }: Reference): boolean =>
    relation === 'founded' && span.start >= sentence.start;
  if ([...found.values(), ...unnamedRounds(sentence, main, parties, null)].some(isFounding)) return undefined;
  const reference = referenceTo(
    sentence,
    dialogue,
    'related',
    undefined,
    parties,
    dialogue.ordinal?.value ?? null,
  );
  return reference.start === null && reference.place === null ? undefined : reference;
}

function keyOf(reference: Reference): string {
  return `${reference.relation}/${reference.seriesKey}/${String(reference.ordinal)}/${reference.start ?? ''}`;
}

function fromDialogue(
  account: Account,
  sentence: AccountSentence,
  dialogue: Dialogue,
  { dialogue: main, isTitled }: Main,
  parties: readonly string[],
  eventOrdinal: number | null,
): Reference | undefined {
  if (main !== undefined && sameSeries(dialogue, main, isTitled)) {
    const launched = launchedAs(sentence, dialogue, parties);
    if (launched !== undefined) return launched;
    const own = ownRelation(sentence, dialogue);
    if (own === undefined) return otherRound(account, sentence, dialogue, main, parties, eventOrdinal);
    if (own.relation === 'founded') {
      if (isOwnAnnouncement(sentence, own.cue)) return undefined;
      return foundedReference(sentence, dialogue, own.cue, parties);
    }
    const stated = dialogue.ordinal?.value;
    const ordinal = stated ?? (own.relation === 'next' && eventOrdinal !== null ? eventOrdinal + 1 : null);
    return referenceTo(sentence, dialogue, own.relation, own.cue, parties, ordinal);
  }
  const first = firstHeld(sentence, dialogue, main, parties);
  if (first !== undefined) return first;
  const aside = foundedAside(sentence, dialogue, parties);
  if (aside?.dateSpan !== undefined) return aside;
  const launch = launchOf(sentence, dialogue, parties);
  if (launch !== undefined) return isOfHeading(sentence, dialogue) ? undefined : launch;
  const founded = lastBefore(findAllIn(sentence, FOUNDED), dialogue.start);
  if (founded !== undefined && isFoundedBy(sentence, founded, dialogue))
    return referenceTo(sentence, dialogue, 'founded', founded, parties, null);
  const isFounded = FOUNDED_BEHIND.exec(textIn(sentence, dialogue.end, sentence.end));
  if (isFounded !== null) {
    const cue = { start: dialogue.end, end: dialogue.end + isFounded[0].length };
    return foundedReference(sentence, dialogue, cue, parties);
  }
  const builds = findIn(sentence, LAST_ROUND);
  if (
    builds !== undefined &&
    builds.start < dialogue.start &&
    main === undefined &&
    !RECALLS.test(textIn(sentence, builds.start, builds.end)) &&
    !isOfMore(dialogue, parties)
  )
    return referenceTo(sentence, dialogue, 'previous', builds, parties, dialogue.ordinal?.value ?? null);
  if (main === undefined && isNextRound(sentence, dialogue))
    return referenceTo(sentence, dialogue, 'next', findIn(sentence, NEXT_ROUND), parties, null);
  return referenceTo(
    sentence,
    dialogue,
    'related',
    findIn(sentence, NEXT) ?? findIn(sentence, PREVIOUS),
    parties,
    dialogue.ordinal?.value ?? countOfWhose(sentence, dialogue),
  );
}

const WHOSE = new RegExp(
  `^(?: \\([^()]{1,20}\\))?(?:, whose|,? (?:(?:which )?(?:is|are) (?:\\S+ly )?(?:due |expected |scheduled |set )?to|(?:which )?will|(?:which )?(?:has|have|had)) (?:convene|have|held|hold|host) (?:its|their)) (${COUNT}) (?:\\S+ )?(?:edition|meeting|round|session)\\b`,
  'i',
);

/** `the Harbour Dialogue, whose second meeting is planned for May` */
function countOfWhose(sentence: AccountSentence, { end }: Dialogue): number | null {
  const [, count = ''] = WHOSE.exec(textIn(sentence, end, sentence.end)) ?? [];
  return countsIn(count)[0] ?? null;
}

/** `agreed to hold the next round of political consultations`, where nothing else names the own ones. */
function isNextRound(sentence: AccountSentence, { start, end }: Dialogue): boolean {
  return (
    sentence.index > 0 &&
    NEXT_ROUND_OF.test(textIn(sentence, Math.max(sentence.start, start - LONGEST_NEXT), start)) &&
    !IS_OVER.test(textIn(sentence, end, end + LONGEST_NEXT))
  );
}

const NEXT_ROUND_OF = /\bnext (?:round|session|meeting|iteration|edition) of (?:the )?(?:\S+ )?$/;
/** `The next round of the consultations was held in Oslo`: the own one. */
const IS_OVER = /\b(?:was|were|took|has|have)\b/;
const LONGEST_NEXT = 60;

/** `Recalling the fourth Ports Council, they met`: what a meeting of no series looks back on. */
const RECALLS = /^recall/i;
/** A trilateral summit is no earlier round of what two held. */
function isOfMore({ value }: Dialogue, parties: readonly string[]): boolean {
  return parties.length === 2 && /\b(?:trilateral|quadrilateral|multilateral)\b/i.test(value);
}

/** `The Dialogue was established by President A in May` */
const FOUNDED_BEHIND =
  /^(?:,\s[^;,]{4,80},)?\s+(?:itself\s+)?(?:(?:was|were)\s+(?:first\s+)?(?:established|launched|set up|created|founded|inaugurated)|came\s+into\s+being|goes\s+back\s+to|dates\s+(?:back\s+to|from)|grew\s+out\s+of)\b/;

/** `the first NCG meeting in July`, `the third principal-level NCG will be convened`: another ordinal or time is another round. */
function otherRound(
  account: Account,
  sentence: AccountSentence,
  dialogue: Dialogue,
  main: Dialogue | undefined,
  parties: readonly string[],
  eventOrdinal: number | null,
): Reference | undefined {
  const ordinal = dialogue.ordinal?.value ?? null;
  if (ordinal !== null && ordinal === eventOrdinal) return undefined;
  const relation =
    ordinal === null
      ? relationByTime(account, sentence, dialogue, main)
      : eventOrdinal === null
        ? isPrepared(sentence, dialogue.ordinal?.start ?? dialogue.start)
          ? 'next'
          : toldRelation(sentence, dialogue)
        : ordinal < eventOrdinal
          ? 'previous'
          : 'next';
  return relation === undefined
    ? undefined
    : referenceTo(sentence, dialogue, relation, dialogue.ordinal, parties, ordinal);
}

const TO_COME =
  /\b(?:will|(?<!\bused )to|would|plan(?:s|ned)? to|agreed to|look(?:s|ed|ing)? forward to)\b[^;]{0,40}$/i;

/** Without a number of the own round, the words in front or behind tell: `to hold the 8th …`, `the 6th …, held in`. */
function toldRelation(sentence: AccountSentence, dialogue: Dialogue): Reference['relation'] | undefined {
  if (sentence.index <= 1) return undefined;
  if (TO_COME.test(sentence.text.slice(0, dialogue.start - sentence.start))) return 'next';
  return GONE_BY.test(sentence.text.slice(dialogue.end - sentence.start)) ? 'previous' : undefined;
}

/** All references, in order, each once. */
export function readReferences(
  account: Account,
  parties: readonly string[],
  eventOrdinal: number | null,
): readonly Reference[] {
  const told = account.main;
  const main = told ?? account.title?.dialogue;
  const day = dayToldIn(account.opening[0]);
  const own = { dialogue: main, isTitled: told === undefined };
  const found = new Map<string, Reference>();
  /** The dialogues that are the release's own or that a reference points to. */
  const named = new Set([main]);
  const related: KnownKeys = { keys: new Set(), starts: new Set() };
  let launched: Reference | undefined;
  const aliases = aliasesOf(account.opening, main);
  const addUnnamed = (unnamed: readonly Reference[]): void => {
    for (const reference of unnamed)
      if (!found.has(keyOf(reference)) && !isQuoted(account, reference))
        found.set(keyOf(reference), reference);
  };
  for (const sentence of account.prose) {
    const front = [...found.values()].at(-1);
    for (const dialogue of aliases.asOwn(ofType(sentence.mentions, 'dialogue'))) {
      const isOfSeries = sameSeries(dialogue, main, false);
      const founded = isOfSeries
        ? (foundedAside(sentence, dialogue, parties) ?? foundedInClause(sentence, dialogue, parties))
        : undefined;
      if (founded !== undefined) found.set(keyOf(founded), founded);
      if (dialogue === main) launched = ownLaunch(sentence, dialogue, parties);
      if ((dialogue === main && !isNextRound(sentence, dialogue)) || founded !== undefined) continue;
      if (isParent(sentence, dialogue) || isOfPaper(sentence, dialogue)) continue;
      const isOwn = account.kind === 'news' && isOfSeries && says(sentence, FOUNDED);
      if (dialogue.quoted && !isOwn) continue;
      if (account.attended.some((other) => other.dialogue === dialogue)) continue;
      if (isOtherName(sentence, dialogue, named, main) || isDescribed(account, dialogue)) continue;
      const reference = isOccasion(sentence, dialogue)
        ? sameSeries(dialogue, main, told === undefined)
          ? otherRound(account, sentence, dialogue, main, parties, eventOrdinal)
          : occasionReference(sentence, dialogue, own, parties, found)
        : fromDialogue(account, sentence, dialogue, own, parties, eventOrdinal);
      if (reference === undefined || isNameless(reference, parties.length > 1)) continue;
      if (isActivity(sentence, dialogue, reference)) {
        named.add(dialogue);
        continue;
      }
      if (parties.length < 2 && isAtHome(account, sentence, reference)) continue;
      if (
        reference.relation === 'related' &&
        isKnown(related, reference.seriesKey) &&
        !isAnotherRound(reference, found)
      )
        continue;
      if (reference.relation === 'related' || reference.relation === 'founded') {
        related.keys.add(reference.seriesKey);
        for (const start of startsOf(reference.seriesKey)) related.starts.add(start);
      }
      named.add(dialogue);
      if (!found.has(keyOf(reference))) found.set(keyOf(reference), reference);
    }
    const meeting = unnamedMeeting(sentence, parties, day);
    if (meeting === undefined) {
      addUnnamed(withOthers(account, sentence, unnamedRounds(sentence, main, parties, eventOrdinal)));
      addUnnamed(othersMeeting(account, sentence, parties));
      addUnnamed(whenTheyMet(account, sentence, parties, main));
      addUnnamed(ofSeriesBefore(account, sentence, front, main));
      addUnnamed(listedRounds(sentence, main, parties, { ordinal: eventOrdinal, day }));
      addUnnamed(letteredRounds(sentence, main, parties, eventOrdinal));
      addUnnamed(groupingRounds(sentence, parties, account.knowledge));
      addUnnamed(launchedBodies(sentence, parties));
      addUnnamed(foundings(sentence, main, parties));
      addUnnamed(nextOne(sentence, main, parties));
    } else addUnnamed([meeting]);
  }
  // "launched their Dialogue, as the Presidents had announced in May": where nothing else tells how it was founded
  const isOfOwn = ({ relation, seriesKey }: Reference): boolean =>
    relation === 'founded' && isOfName(seriesKey, main?.key ?? '');
  const pointed = [...found.values()];
  if (launched !== undefined && !pointed.some(isOfOwn)) pointed.push(launched);
  if (pointed.length === 0) return pointed;
  const all = mergedRounds(pointed);
  const foundedOn = new Set(
    all.flatMap(({ relation, start }) => (relation === 'founded' && start !== null ? [start] : [])),
  );
  return all
    .filter((reference) => !isToldFully(reference, all))
    .filter(
      ({ relation, ordinal, start }) =>
        (relation !== 'previous' && relation !== 'related') ||
        ordinal !== null ||
        start === null ||
        !foundedOn.has(start),
    )
    .sort((a, b) => a.span.start - b.span.start);
}
