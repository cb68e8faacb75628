/** Other rounds and meetings that the text points to. */
import type { Span } from '../../text/span';
import { cover } from '../../text/span';
import type { Reference } from '../model';
import type { Account } from './account';
import { mainDialogue } from './mainDialogue';
import { cued, findAllIn, findIn, firstFrom, lastBefore, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { clauseEnd, toldOf } from './told';
import { unnamedMeeting, unnamedRounds } from './unnamedRounds';

type Dialogue = MentionOf<'dialogue'>;

const FOUNDED = cued(
  /\b(?:was|were)\s+first\s+held\b|\b(?:was|were|been)\s+(?:first\s+)?(?:announced|established|launched|set up|created|founded|inaugurated|agreed)\b|\b(?:launched|established|created|founded|announced|formed)\s+(?:in|by|at|during|on|under|as)\b|\bbegun in\b|\bestablished\s+(?:\S+\s+){1,2}(?:years|decades)\s+ago\b|\bagreed to (?:inaugurate|establish|launch|create|set up|form)\b|\bannounced (?:the )?(?:establishment|creation|launch) of\b|\bannounced (?:a|the|their) new\b|\bthrough the (?:establishment|creation|launch) of an?\b|\bdecision,?\s+announced\b|\bnewly[- ](?:established|created|launched|formed)\b|\bdecided to (?:take steps to )?(?:establish|launch|create|set up|form)\b/gi,
  'annou estab launc set creat found inaug agree forme decis decid newly first begun',
);
const NEXT = cued(
  /\b(?:next|future|upcoming|subsequent)\b|\bwill (?:be )?(?:held|hold|convened?|host(?:ed)?|meet|reconvene|take place)\b|\blook(?:ed|s|ing)? forward to\b/i,
  'next futur upcom subse will forwa',
);
const NEXT_ROUND = cued(
  /\b(?:hold|host|convene|reconvene|schedule)\w*\s+(?:the\s+)?(?:next|following)\b|\bnext\s+(?:round|meeting|session|iteration|annual)\b|\b(?:the|a)\s+next\b/i,
  'next follo',
);
const PREVIOUS = cued(
  /\b(?:builds?|built|building)\s+(?:on|upon)\b|\bsince\s+(?:the|their|our|its)\b|\bfollow(?:s|ed|ing)?\s+(?:the|up|on)\b|\b(?:last|previous|prior|preceding|inaugural|first)\b|\bheld\s+in\b/i,
  'build built since follo last previ prior prece inaug first held',
);
const LAST_ROUND = cued(
  /\bsince\s+(?:the|their)\s+(?:last|previous|first|inaugural|second|third|fourth|fifth|\d+(?:st|nd|rd|th))\b|\b(?:last|previous|prior)\s+(?!(?:weeks?|months?|years?|days?)\b)(?:[a-z-]+\s+){0,2}(?:round|meeting|session|dialogue|consultations?|iteration)\b|\bbuil(?:ds?|ding|t)\s+(?:on|upon)\b|\brecall(?:s|ed|ing)?\b|\bfollow(?:s|ed|ing)\s+the\s+(?:\w+\s+)?\d{4}\b/i,
  'since last previ prior build built recal follo',
);

function timeInFront(sentence: AccountSentence, dialogue: Dialogue): MentionOf<'date'> | undefined {
  const before = lastBefore(ofType(sentence.mentions, 'date'), dialogue.start);
  const gap = before === undefined ? Infinity : dialogue.start - before.end;
  const isNear =
    before?.date.precision === 'year' ? gap < 30 : before?.date.precision === 'month' && gap < 12;
  return isNear ? before : undefined;
}

const JOINED = /^(?:\s\([^)]{1,20}\))?,?\s+and\s+(?:the\s+)?$/u;

/** `the Summit and the Ministers’ Meeting in March`: the time of the second is that of both. */
function sharedTime(
  sentence: AccountSentence,
  dialogue: Dialogue,
  dialogues: readonly Dialogue[],
): MentionOf<'date'> | undefined {
  const next = dialogues.find(
    ({ start }) =>
      start > dialogue.end &&
      JOINED.test(sentence.text.slice(dialogue.end - sentence.start, start - sentence.start)),
  );
  return next === undefined ? undefined : toldOf(sentence, next, clauseEnd(sentence, next, dialogues)).date;
}

function referenceTo(
  sentence: AccountSentence,
  dialogue: Dialogue,
  relation: Reference['relation'],
  cue: Span | undefined,
  parties: readonly string[],
  ordinal: number | null,
): Reference {
  const dialogues = ofType(sentence.mentions, 'dialogue');
  const told = toldOf(sentence, dialogue, clauseEnd(sentence, dialogue, dialogues));
  const date = told.date ?? timeInFront(sentence, dialogue) ?? sharedTime(sentence, dialogue, dialogues);
  return {
    relation,
    series: dialogue.value,
    seriesKey: dialogue.key,
    parties: dialogue.parties.length > 0 ? dialogue.parties : parties,
    ordinal,
    start: date?.date.start ?? null,
    place: told.place,
    span: dialogue.ordinal === undefined ? told.end : cover(dialogue.ordinal, told.end),
    ...(cue === undefined ? {} : { cue }),
    ...(date === undefined ? {} : { dateSpan: { start: date.start, end: date.end } }),
  };
}

/** The dialogue that the release is about, and whether the title alone names it. */
interface Main {
  readonly dialogue: Dialogue | undefined;
  readonly isTitled: boolean;
}

/** `on Maritime Security` of `Working Group on Maritime Security` */
const BEHIND_HEAD = /\s(?:on|for)\s/i;

/** A dialogue and its working group are two series. */
function isGroup(dialogue: Dialogue): boolean {
  const head = dialogue.value.split(BEHIND_HEAD)[0] ?? '';
  return (
    /\b(?:group|force|committee)s?\b/i.test(`${dialogue.key.split(' ').slice(-2).join(' ')} ${head}`) &&
    /\b(?:working group|task force|committee)\b/i.test(dialogue.value)
  );
}

function sameSeries(a: Dialogue, main: Dialogue | undefined, isTitled: boolean): boolean {
  if (main === undefined) return false;
  if (a.key === main.key) return true;
  if (a.key === '' || main.key === '') return !isTitled;
  if (isGroup(a) !== isGroup(main)) return false;
  const [x, y] = [new Set(a.key.split(' ')), new Set(main.key.split(' '))];
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  return [...small].every((word) => large.has(word));
}

/** `The last NCG was held in …`, `the most recent NCG took place in …` */
const LATEST = /(?<=\bthe\s)(?:last|previous|most\s+recent|latest)\s+$/i;
const LONGEST_LATEST = 24;

/** How the sentence speaks of a round of the release's own series, if of another round. */
function ownRelation(
  sentence: AccountSentence,
  dialogue: Dialogue,
): { relation: Reference['relation']; cue: Span } | undefined {
  const latest = LATEST.exec(
    textIn(sentence, Math.max(sentence.start, dialogue.start - LONGEST_LATEST), dialogue.start),
  );
  if (latest !== null && GONE_BY.test(textIn(sentence, dialogue.end, sentence.end)))
    return { relation: 'previous', cue: { start: dialogue.start - latest[0].length, end: dialogue.start } };
  const founded = findIn(sentence, FOUNDED);
  const next = findIn(sentence, NEXT_ROUND);
  const last = findIn(sentence, LAST_ROUND);
  if (last !== undefined && last.start < dialogue.start && dialogue.start - last.end < 60)
    return { relation: 'previous', cue: last };
  if (next !== undefined && next.start < dialogue.start) return { relation: 'next', cue: next };
  const isOther =
    founded !== undefined &&
    dialogue.end < founded.start &&
    /\bunder\b/u.test(sentence.text.slice(dialogue.end - sentence.start, founded.start - sentence.start));
  const isPurpose =
    founded !== undefined &&
    /^\s+(?:as|to)\b/u.test(sentence.text.slice(founded.end - sentence.start)) &&
    !ofType(sentence.mentions, 'date').some(({ start, value }) => start > founded.end && value !== '?');
  if (founded !== undefined && founded.end < sentence.end && !isOther && !isPurpose)
    return { relation: 'founded', cue: founded };
  return undefined;
}

/** `announced at the Leaders’ Summit`: the occasion of a decision, which the founded series already tells. */
function isOccasion(sentence: AccountSentence, dialogue: Dialogue): boolean {
  const front = sentence.text.slice(
    Math.max(0, dialogue.start - sentence.start - 120),
    dialogue.start - sentence.start,
  );
  return /\b(?:announced|decided|agreed|launched|established)\s+(?:at|during|on the (?:margins|sidelines) of)\s+(?:the\s+|their\s+)?(?:\S+\s+)?$/i.test(
    front,
  );
}

const BRACKET = ' (';

/** `(2+2)` or `, the oldest energy dialogue` right behind a dialogue, or what stands in front of the first: what else it is called. */
function isOtherName(
  sentence: AccountSentence,
  dialogue: Dialogue,
  named: ReadonlySet<Dialogue | undefined>,
): boolean {
  const behind = firstFrom(ofType(sentence.mentions, 'dialogue'), dialogue.end);
  if (behind?.start === dialogue.end + BRACKET.length && named.has(behind))
    return sentence.text.startsWith(BRACKET, dialogue.end - sentence.start);
  const before = lastBefore(ofType(sentence.mentions, 'dialogue'), dialogue.start);
  if (before === undefined || !named.has(before)) return false;
  const between = sentence.text.slice(before.end - sentence.start, dialogue.start - sentence.start);
  if (between === BRACKET) return sentence.text.charAt(dialogue.end - sentence.start) === ')';
  return between.length < LONGEST_APPOSITION && APPOSITION.test(between) && dialogue.parties.length === 0;
}

const LONGEST_APPOSITION = 70;
const APPOSITION = /^,\s+(?:an?\s+|the\s+)?(?:\p{Lu}[\p{L}.’']*\s+){0,5}(?:[\p{Ll}-]+\s+){1,4}$/u;

function keyOf(reference: Reference): string {
  return `${reference.relation}/${reference.seriesKey}/${String(reference.ordinal)}/${reference.start ?? ''}`;
}

/** Whether "announced" only tells that this release announces: `announced Thursday that … will establish`. */
function isOwnAnnouncement(sentence: AccountSentence, cue: Span): boolean {
  return (
    sentence.index <= 1 &&
    sentence.zone === 'lead' &&
    !/\bannounced (?:a|the|their) new\b/u.test(sentence.text) &&
    /\bannounced\b/u.test(sentence.text.slice(cue.start - sentence.start, cue.end - sentence.start)) &&
    !/\bwas announced|\bwere announced|,\s+announced at\b/u.test(sentence.text)
  );
}

/** `agreed to launch a Dialogue`, `the newly established Forum` */
function isFoundedBy(sentence: AccountSentence, founded: Span, dialogue: Dialogue): boolean {
  const cue = sentence.text.slice(founded.start - sentence.start, founded.end - sentence.start);
  if (/^newly/i.test(cue)) return dialogue.start - founded.end < NEAR_NEW;
  return /agreed to|decided to|new/u.test(sentence.text);
}

const NEAR_NEW = 40;

function fromDialogue(
  sentence: AccountSentence,
  dialogue: Dialogue,
  { dialogue: main, isTitled }: Main,
  parties: readonly string[],
  eventOrdinal: number | null,
): Reference | undefined {
  if (main !== undefined && sameSeries(dialogue, main, isTitled)) {
    const own = ownRelation(sentence, dialogue);
    if (own === undefined) return ordinalReference(sentence, dialogue, parties, eventOrdinal);
    if (own.relation === 'founded') {
      if (isOwnAnnouncement(sentence, own.cue)) return undefined;
      return foundedReference(sentence, dialogue, own.cue, parties);
    }
    const stated = dialogue.ordinal?.value;
    const ordinal = stated ?? (own.relation === 'next' && eventOrdinal !== null ? eventOrdinal + 1 : null);
    return referenceTo(sentence, dialogue, own.relation, own.cue, parties, ordinal);
  }
  const founded = lastBefore(findAllIn(sentence, FOUNDED), dialogue.start);
  if (founded !== undefined && isFoundedBy(sentence, founded, dialogue))
    return referenceTo(sentence, dialogue, 'founded', founded, parties, null);
  const builds = findIn(sentence, LAST_ROUND);
  if (builds !== undefined && builds.start < dialogue.start && main === undefined)
    return referenceTo(sentence, dialogue, 'previous', builds, parties, dialogue.ordinal?.value ?? null);
  return referenceTo(
    sentence,
    dialogue,
    'related',
    findIn(sentence, NEXT) ?? findIn(sentence, PREVIOUS),
    parties,
    dialogue.ordinal?.value ?? null,
  );
}

/** `the first NCG meeting in July`, `the third principal-level NCG will be convened`: another ordinal is another round. */
function ordinalReference(
  sentence: AccountSentence,
  dialogue: Dialogue,
  parties: readonly string[],
  eventOrdinal: number | null,
): Reference | undefined {
  const ordinal = dialogue.ordinal?.value;
  if (ordinal === undefined || ordinal === eventOrdinal) return undefined;
  const relation =
    eventOrdinal === null ? toldRelation(sentence, dialogue) : ordinal < eventOrdinal ? 'previous' : 'next';
  return relation === undefined
    ? undefined
    : referenceTo(sentence, dialogue, relation, dialogue.ordinal, parties, ordinal);
}

const TO_COME = /\b(?:will|to|would|plan(?:s|ned)? to|agreed to|look(?:s|ed|ing)? forward to)\b[^;]{0,40}$/i;
const GONE_BY = /^[^;]{0,60}\b(?:held|took place|convened|hosted)\b/i;

/** Without a number of the own round, the words in front or behind tell: `to hold the 8th …`, `the 6th …, held in`. */
function toldRelation(sentence: AccountSentence, dialogue: Dialogue): Reference['relation'] | undefined {
  if (sentence.index <= 1) return undefined;
  if (TO_COME.test(sentence.text.slice(0, dialogue.start - sentence.start))) return 'next';
  return GONE_BY.test(sentence.text.slice(dialogue.end - sentence.start)) ? 'previous' : undefined;
}

/** `the Working Group on 5G, announced during the visit on April 3, met`: how the release's own series came about. */
const ASIDE =
  /^(?:\s+\([^)]{1,20}\))?,\s+(?:which\s+(?:was|were)\s+)?(?:first\s+)?(?:announced|established|launched|created|founded|formed|set up)\s+(?:in|at|by|during|on|under)\b[^;.]*?,/;
const LONGEST_ASIDE = 160;

function foundedAside(
  sentence: AccountSentence,
  dialogue: Dialogue,
  parties: readonly string[],
): Reference | undefined {
  const from = dialogue.end - sentence.start;
  const aside = ASIDE.exec(sentence.text.slice(from, from + LONGEST_ASIDE))?.[0];
  if (aside === undefined) return undefined;
  const cue = { start: dialogue.end, end: dialogue.end + aside.length };
  const told = sentence.mentions.filter(({ start }) => cue.start <= start && start < cue.end);
  return foundedReference({ ...sentence, mentions: told }, dialogue, cue, parties);
}

/** When and where it was decided: the date behind the cue, else anywhere in the sentence. */
function foundedReference(
  sentence: AccountSentence,
  dialogue: Dialogue,
  cue: Span,
  parties: readonly string[],
): Reference {
  const dates = ofType(sentence.mentions, 'date').filter((mention) => mention.value !== '?');
  const places = ofType(sentence.mentions, 'place');
  const date = firstFrom(dates, cue.start) ?? dates[0];
  const place = firstFrom(places, cue.start);
  const span = [dialogue, cue, date].reduce<Span>(
    (sum, part) => (part === undefined ? sum : cover(sum, part)),
    dialogue,
  );
  return {
    relation: 'founded',
    series: dialogue.value,
    seriesKey: dialogue.key,
    parties: dialogue.parties.length > 0 ? dialogue.parties : parties,
    ordinal: null,
    start: date?.date.start ?? null,
    place: place?.value ?? null,
    span,
    cue,
    ...(date === undefined ? {} : { dateSpan: { start: date.start, end: date.end } }),
  };
}

const WHICH =
  /^,?\s+which\s+(?:\S+\s+){0,4}?(?:announced|established|launched|agreed|decided|set up|created)\b/u;

/** `for the Dialogue, which the two had announced in May`: the own series, told of where it is named first. */
function foundedInClause(
  sentence: AccountSentence,
  dialogue: Dialogue,
  parties: readonly string[],
): Reference | undefined {
  const clause = WHICH.exec(textIn(sentence, dialogue.end, sentence.end));
  if (clause === null) return undefined;
  const end = dialogue.end + clause[0].length;
  const cue = { start: dialogue.end, end };
  const { dateSpan, ...told } = foundedReference(sentence, dialogue, cue, parties);
  if (dateSpan === undefined) return { ...told, span: cue };
  return dateSpan.start < end ? undefined : { ...told, span: cover(cue, dateSpan), dateSpan };
}

/** A shorter form of a name that was met is the same meeting: `C5+1` behind `C5+1 diplomatic platform`. */
function isKnown(known: KnownKeys, key: string): boolean {
  return known.starts.has(key) || startsOf(key).some((start) => known.keys.has(start));
}

interface KnownKeys {
  readonly keys: Set<string>;
  /** The keys and everything they begin with, word by word. */
  readonly starts: Set<string>;
}

/** `cyber`, `cyber policy`, `cyber policy group` */
function startsOf(key: string): readonly string[] {
  const words = key.split(' ');
  return words.map((_, i) => words.slice(0, i + 1).join(' '));
}

/** `Interagency talks`, or a working group of nobody told: without time and place no meeting. */
function isNameless({ relation, series, start, place, parties }: Reference): boolean {
  const isVague = relation === 'related' && start === null && place === null;
  return (
    isVague && (NAMELESS.test(series ?? '') || (parties.length === 0 && /\bgroups?\b/i.test(series ?? '')))
  );
}

const NAMELESS =
  /^(?:(?:inter-?agency|bilateral|trilateral|joint|regular|high-level|ministerial|key|standing)\s+)*(?:meetings?|talks|sessions?|forum|platform|(?:press|news) conferences?)$/i;

/** All references, in order, each once. */
export function readReferences(
  account: Account,
  parties: readonly string[],
  eventOrdinal: number | null,
): readonly Reference[] {
  const told = mainDialogue(account);
  const main = told ?? account.title?.dialogue;
  const found = new Map<string, Reference>();
  /** The dialogues that are the release's own or that a reference points to. */
  const named = new Set([main]);
  const related: KnownKeys = { keys: new Set(), starts: new Set() };
  for (const sentence of account.prose) {
    for (const dialogue of ofType(sentence.mentions, 'dialogue')) {
      if (dialogue === main) {
        const founded =
          foundedAside(sentence, dialogue, parties) ?? foundedInClause(sentence, dialogue, parties);
        if (founded !== undefined) found.set(keyOf(founded), founded);
        continue;
      }
      if (dialogue.quoted || isOccasion(sentence, dialogue)) continue;
      if (isOtherName(sentence, dialogue, named)) continue;
      const reference = fromDialogue(
        sentence,
        dialogue,
        { dialogue: main, isTitled: told === undefined },
        parties,
        eventOrdinal,
      );
      if (reference === undefined || isNameless(reference)) continue;
      if (reference.relation === 'related' && isKnown(related, reference.seriesKey)) continue;
      if (reference.relation === 'related') {
        related.keys.add(reference.seriesKey);
        for (const start of startsOf(reference.seriesKey)) related.starts.add(start);
      }
      named.add(dialogue);
      if (!found.has(keyOf(reference))) found.set(keyOf(reference), reference);
    }
    const meeting = unnamedMeeting(sentence, parties);
    const unnamed = meeting === undefined ? unnamedRounds(sentence, main, parties, eventOrdinal) : [meeting];
    for (const reference of unnamed) if (!found.has(keyOf(reference))) found.set(keyOf(reference), reference);
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}
