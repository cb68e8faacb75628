/** The meetings that the release is about: series, round, days, place, and whether they are to come. */
import type { Span } from '../../text/span';
import { overlaps } from '../../text/span';
import type { DialogueEvent, Reference } from '../model';
import type { Account } from './account';
import { mainDialogue } from './mainDialogue';
import { cued, findIn, firstFrom, ofType, says } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { isTripSentence } from './trips';
import { governmentVenue, isCall, isOnMargins, isSubject, isVenue, SENT } from './venues';

const PAST = cued(
  /\b(?:met|held|convened|deepened|participated|hosted|launched|led|co-chaired|chaired|concluded|gathered|took place|traveled|travelled|joined|visited|discussed|was held|were held|welcomed|spoke|reviewed|began|opened|attended|reaffirmed)\b/u,
  'met hel con dee par hos lau led co cha gat too tra joi vis dis was wer wel spo rev beg ope att rea',
);
const MEETING = cued(
  /\b(?:met|meets?|meetings?|held(?!\s+(?:accountable|responsible|by|hostage))|hold|convened?|participated|hosted?|spoke|calls? (?:with|between|among)|(?:phone|video) calls?|took place|summit|joined|consultations?|dialogues?|conferences?|talks|opened|traveled|travelled|attend|gathered|during|launched|inaugurated|co-chaired|chaired|concluded)\b/i,
  'met mee hel hol con par hos spo cal pho vid too sum joi dia tal ope tra att gat dur lau ina co cha',
);
const FUTURE =
  /\bwill\s+(?:be\s+)?(?:also\s+)?(?:lead|led|hold|held|host|hosted|meet|convene|convened|establish|attend|participate|travel|visit|take place|focus|welcome|join|co-chair|chair|launch|begin|start|open)\b/i;
/** `will be joined by`, `, chaired by` tell nothing in the past. */
const TO_BE = /\b(?:will be \S+|(?:co-?)?(?:chaired|led|hosted|headed|held|convened) by\b)/gi;
const ANNOUNCES = /\b(?:announce[sd]?|designat(?:ed|ion))\b/i;
const NO_MEETING_DATE = /\b(?:announced|issued|released|since|announce)\s*(?:on\s+)?$/i;
const ANNOUNCED_BEHIND = /^\s*announced\b/i;
const ROUND = cued(
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|inaugural)\s+(?:ever\s+)?(?:\S+\s+)?(?:meeting|round|session|iteration|consultations?|dialogue)\b/i,
  'fir sec thi fou fif six sev eig nin ten ina',
);
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

type DateOf = MentionOf<'date'>;
type PlaceOf = MentionOf<'place'>;

function isReferred(references: readonly Reference[], span: Span): boolean {
  return references.some(
    (reference) =>
      overlaps(reference.span, span) ||
      (reference.dateSpan !== undefined && overlaps(reference.dateSpan, span)),
  );
}

/** A day or range that tells when the meeting is, not when it was announced or what it follows. */
function isMeetingDate(account: Account, sentence: AccountSentence, date: DateOf): boolean {
  if (date.quoted || date.date.start === undefined) return false;
  const isDay = date.date.precision === 'day' || date.date.precision === 'range';
  if (date.date.precision === 'range' && isTripSentence(sentence)) return false;
  if (!isDay || date.date.start.length < 10) return false;
  const { text } = account.read;
  const front = text.slice(Math.max(0, date.start - 24), date.start);
  return (
    !NO_MEETING_DATE.test(front) &&
    !ANNOUNCED_BEHIND.test(text.slice(date.end, date.end + 16)) &&
    !isOtherEventsDay(text, date) &&
    sentence.start <= date.start
  );
}

/** `the July 7 assassination`, `April 27 visit`: a day in front of a noun names that thing's day. */
function isOtherEventsDay(text: string, date: DateOf): boolean {
  const behind = text.slice(date.end, date.end + 40);
  const front = text.slice(Math.max(0, date.start - 12), date.start);
  return (
    /(?:the|’s|'s|following the)\s+$/u.test(front) &&
    /^\s+(?!meeting|dialogue|consultation|round|and\b|in\b|at\b|to\b|with\b|for\b|,)(?:[a-z]+|[A-Z]\S+\s+(?:[A-Z]\S+\s+)?(?:Charter|Declaration|Statement|Agreement|Summit|Visit|Accord))/u.test(
      behind,
    )
  );
}

/** The last day: of the date itself, or of the one that "and" joins to it (`Tuesday, October 3, and Wednesday, October 4`). */
function lastDay(account: Account, { date, sentence }: When): string | null {
  const dates = ofType(sentence.mentions, 'date');
  const next = dates[dates.indexOf(date) + 1];
  const isJoined =
    next?.date.precision === 'day' &&
    /^\s*,?\s*and(?:\s+on)?\s+$/u.test(account.read.text.slice(date.end, next.start));
  const last = isJoined ? next.date.start : undefined;
  return last ?? date.date.end ?? date.date.start ?? null;
}

interface When {
  readonly date: DateOf;
  readonly sentence: AccountSentence;
}

/** `Meeting in Stockholm` in the title: of several days the one behind that place. */
function atTitlePlace({ read, title }: Account, candidates: readonly When[]): When | undefined {
  const place = title?.place;
  if (place === undefined) return undefined;
  return candidates.find(({ date, sentence }) =>
    ofType(sentence.mentions, 'place').some(
      ({ value, end }) => value === place && /^,?\s+(?:on\s+)?$/u.test(read.text.slice(end, date.start)),
    ),
  );
}

function meetingDate(
  account: Account,
  references: readonly Reference[],
  dialogue: MentionOf<'dialogue'> | undefined,
): When | undefined {
  const candidates: When[] = [];
  for (const sentence of account.opening)
    for (const date of ofType(sentence.mentions, 'date'))
      if (isMeetingDate(account, sentence, date) && !isReferred(references, date))
        candidates.push({ date, sentence });
  const placed = atTitlePlace(account, candidates);
  if (placed !== undefined) return placed;
  const withDialogue = candidates.find(
    ({ sentence }) =>
      dialogue !== undefined && sentence.start <= dialogue.start && dialogue.end <= sentence.end,
  );
  const inMeeting = candidates.find(
    ({ sentence, date }) => says(sentence, MEETING) && (sentence.index <= 2 || date.date.basis === 'full'),
  );
  return withDialogue ?? inMeeting ?? dateElsewhere(account, references);
}

const REACH_OF_TODAY = 8;

/** `Today we renew …`: those who issue a joint statement met on its day. */
function dayOfStatement({ prose }: Account): When | undefined {
  for (const sentence of prose.slice(0, REACH_OF_TODAY)) {
    const date = ofType(sentence.mentions, 'date')[0];
    const isToday =
      date?.start === sentence.start && /^Today,?\s+we\b/u.test(sentence.text) && date.value !== '?';
    if (isToday) return { date, sentence };
  }
  return undefined;
}

/** Where the opening has no day: the first sentence of a meeting with a day and a place, in a release titled for one. */
function dateElsewhere(account: Account, references: readonly Reference[]): When | undefined {
  if (account.kind === 'joint-statement') {
    const today = dayOfStatement(account);
    if (today !== undefined) return today;
  }
  if (account.title?.dialogue === undefined) return undefined;
  for (const sentence of account.prose) {
    if (!says(sentence, MEETING) || ofType(sentence.mentions, 'place').length === 0) continue;
    const dates = ofType(sentence.mentions, 'date').filter(
      (date) => isMeetingDate(account, sentence, date) && !isReferred(references, date),
    );
    const date = dates.at(-1);
    if (date !== undefined) return { date, sentence };
  }
  return undefined;
}

function meetingPlace(
  account: Account,
  references: readonly Reference[],
  dialogue: MentionOf<'dialogue'> | undefined,
): PlaceOf | MentionOf<'agency'> | undefined {
  const first = account.trip?.[0]?.sentence;
  if (first === undefined && isCall(account)) return undefined;
  for (const sentence of first === undefined ? account.opening : [first, ...account.opening]) {
    if (
      !(says(sentence, MEETING) || says(sentence, SENT)) ||
      /\bvirtual(?:ly)?\b|\bvideo ?conference\b/i.test(sentence.text)
    )
      continue;
    const places = ofType(sentence.mentions, 'place').filter(
      (place) =>
        !place.quoted &&
        (!isReferred(references, place) || isOnMargins(account.read.text, sentence, place)) &&
        isVenue(account.read.text, place, isSubject(sentence, dialogue, place)),
    );
    const behind = dialogue === undefined ? undefined : firstFrom(places, dialogue.end);
    const found = behind ?? places[0];
    if (
      found !== undefined &&
      !/\b(?:visit|trip) to\s+(?:the\s+)?$/u.test(
        account.read.text.slice(Math.max(0, found.start - 16), found.start),
      )
    )
      return found;
    const venue = places.length === 0 ? governmentVenue(account.read.text, sentence) : undefined;
    if (venue !== undefined) return venue;
  }
  return undefined;
}

/** Held or to come: a later date, or a future verb where nothing is told in the past. */
function statusOf(account: Account, when: When | undefined): DialogueEvent['status'] {
  const issued = account.read.issued?.date;
  const start = when?.date.date.start;
  if (issued !== undefined && start !== undefined) {
    // Told as past although it is still to come: held, and the release is dated too early.
    if (start > issued) return isToldAsPast(when) ? 'held' : 'announced';
    if (start < issued) return 'held';
  }
  const lead = account.opening;
  const text = lead.map((sentence) => sentence.text).join(' ');
  const future = FUTURE.test(text);
  if (future && ANNOUNCES.test(text)) return 'announced';
  if (future && !PAST.pattern.test(text.replace(TO_BE, ''))) return 'announced';
  const heads = account.prose.some((sentence) =>
    /\bwill (?:also )?(?:lead|head|be led|co-chair|chair)\b/i.test(sentence.text),
  );
  return heads && !PAST.pattern.test(lead[0]?.text ?? '') ? 'announced' : 'held';
}

/** `Principals Meeting` of `Ocean Partnership Principals Meeting` */
function isNameOf(key: string, full: string): boolean {
  return key === full || (key !== '' && full.endsWith(` ${key}`));
}

function ordinalOf(
  account: Account,
  dialogue: MentionOf<'dialogue'> | undefined,
  references: readonly Reference[],
): { value: number; span?: Span } | undefined {
  if (dialogue === undefined) return undefined;
  for (const sentence of account.opening)
    for (const { ordinal, key, start, end } of ofType(sentence.mentions, 'dialogue'))
      if (ordinal !== undefined && isNameOf(key, dialogue.key) && !isReferred(references, { start, end }))
        return { value: ordinal.value, span: ordinal };
  if (account.title?.ordinal !== undefined && account.title.dialogue !== undefined)
    return { value: account.title.ordinal };
  for (const sentence of account.prose.slice(0, 8)) {
    const span = findIn(sentence, ROUND);
    if (span === undefined || isReferred(references, span) || /\bsince\b/i.test(sentence.text)) continue;
    const word = ROUND.pattern.exec(sentence.text)?.[1]?.toLowerCase() ?? '';
    if (
      /^the\s+(?:group|dialogue|forum|committee|working)|\b(?:round|meeting|session)\s+of\s+(?:the|this)\s+(?:dialogue|group|forum|consultations|talks)\b|\bgroup[’']s\b|\bits\s|\btheir\s|\bmeeting of\b/i.test(
        sentence.text,
      )
    )
      return { value: word === 'inaugural' ? 1 : ORDINALS.indexOf(word) + 1, span };
  }
  return undefined;
}

/** The finite past verb that tells of the meeting, in the sentence of its date. */
function pastVerb(when: When | undefined): Span | undefined {
  if (when === undefined) return undefined;
  const verb = findIn(when.sentence, PAST);
  return verb === undefined ||
    /\b(?:to|will|would|which was|that was)\s+$/u.test(
      when.sentence.text.slice(0, verb.start - when.sentence.start),
    )
    ? undefined
    : verb;
}

function isToldAsPast(when: When | undefined): boolean {
  if (when === undefined || FUTURE.test(when.sentence.text) || ANNOUNCES.test(when.sentence.text))
    return false;
  return pastVerb(when) !== undefined;
}

/** The series by the fullest name: without its parties where the title or text joins them in front. */
function seriesName(
  account: Account,
  dialogue: MentionOf<'dialogue'> | undefined,
): { name: string | null; key: string } {
  const named = account.title?.dialogue;
  const isFuller =
    dialogue !== undefined &&
    named !== undefined &&
    named.value.length > dialogue.value.length &&
    (named.key === dialogue.key || named.name.startsWith(`${dialogue.name} `));
  if (isFuller) return { name: named.name, key: named.key };
  const chosen = dialogue ?? (named !== undefined && account.kind !== 'other' ? named : undefined);
  return chosen === undefined || UNNAMED.test(chosen.name)
    ? { name: null, key: '' }
    : { name: chosen.name, key: chosen.key };
}

/** Only what the opening itself points to can be taken for the event. */
function inOpening(account: Account, references: readonly Reference[]): readonly Reference[] {
  const end = Math.max(...account.opening.map((sentence) => sentence.end), account.prose[8]?.end ?? 0);
  return references.filter((reference) => reference.span.start < end);
}

/** `U.S.-Ukraine Meeting` is of no series. */
const UNNAMED = /^(?:(?:bilateral |trilateral )?(?:meetings?|calls?|talks)|talks (?:about|on|with) .+)$/i;

const DELEGATION_TO = cued(
  /\bdelegation (?:to|will visit)\b|\bdesignation of a presidential delegation\b/i,
  'del des',
);

const MAX_MEETINGS = 5;
const NO_EVENT_KINDS = new Set(['other', 'fact-sheet']);

/** The main event first; none where the release tells of no meeting between parties. */
export function readEvents(
  account: Account,
  parties: readonly string[],
  references: readonly Reference[],
): readonly DialogueEvent[] {
  const dialogue = mainDialogue(account);
  const lead = account.opening[0];
  if (lead === undefined || parties.length < 2) return [];
  const isMeeting =
    dialogue !== undefined ||
    account.title?.dialogue !== undefined ||
    account.opening.some((sentence) => says(sentence, MEETING) || says(sentence, DELEGATION_TO));
  if (!isMeeting || (NO_EVENT_KINDS.has(account.kind) && dialogue === undefined)) return [];
  const issued = account.read.issued?.date;
  const near = inOpening(account, references).filter(({ start }) => start === null || start !== issued);
  const when = meetingDate(account, near, dialogue);
  const place = meetingPlace(account, near, dialogue);
  const status = statusOf(account, when);
  const ordinal = ordinalOf(account, dialogue, near);
  const verb = status === 'held' ? pastVerb(when) : undefined;
  const { name, key } = seriesName(account, dialogue);
  return [
    {
      series: name,
      seriesKey: key,
      parties,
      ordinal: ordinal?.value ?? null,
      start: when?.date.date.start ?? null,
      end: when === undefined ? null : lastDay(account, when),
      place: place?.value ?? titlePlace(account) ?? (status === 'announced' ? placeToCome(account) : null),
      status,
      span:
        dialogue === undefined
          ? { start: lead.start, end: lead.end }
          : { start: dialogue.start, end: dialogue.end },
      ...(ordinal?.span === undefined
        ? {}
        : { ordinalSpan: { start: ordinal.span.start, end: ordinal.span.end } }),
      ...(when === undefined ? {} : { dateSpan: { start: when.date.start, end: when.date.end } }),
      ...(verb === undefined ? {} : { verbSpan: verb }),
      ...(place === undefined ? {} : { placeSpan: { start: place.start, end: place.end } }),
    },
    ...furtherMeetings(account, parties),
  ];
}

const TO_COME = cued(/\bwill (?:be held|take place|convene|meet)\b/i, 'wil');
const REACH_OF_PLACE = 8;

/** `The first round will be held in Oslo`: the place of a meeting that is announced further down. */
function placeToCome({ prose, read }: Account): string | null {
  for (const sentence of prose.slice(0, REACH_OF_PLACE)) {
    const verb = findIn(sentence, TO_COME);
    const place = verb && firstFrom(ofType(sentence.mentions, 'place'), verb.end);
    if (place !== undefined && !place.quoted && isVenue(read.text, place, true)) return place.value;
  }
  return null;
}

/** `Joint Statement on … Talks in Stockholm`: the place of a meeting that the text itself does not place. */
function titlePlace({ title, trip }: Account): string | undefined {
  const isOfMeeting =
    title !== undefined && (title.dialogue !== undefined || MEETING.pattern.test(title.text));
  return isOfMeeting && trip === undefined ? title.place : undefined;
}

/** The other meetings of a trip, one for each further state. */
function furtherMeetings(account: Account, parties: readonly string[]): readonly DialogueEvent[] {
  const issuer = parties[0];
  if (issuer === undefined) return [];
  return (account.trip ?? []).slice(1, MAX_MEETINGS).map(({ parties: met, sentence }) => {
    const date = ofType(sentence.mentions, 'date').find((mention) =>
      isMeetingDate(account, sentence, mention),
    );
    const place = ofType(sentence.mentions, 'place').find((mention) => isVenue(account.read.text, mention));
    return {
      series: null,
      seriesKey: '',
      parties: [issuer, ...met],
      ordinal: null,
      start: date?.date.start ?? null,
      end: date?.date.end ?? date?.date.start ?? null,
      place: place?.value ?? null,
      status: 'held',
      span: { start: sentence.start, end: sentence.end },
    };
  });
}

/** The ordinal of the main event, needed before references can be told from the event itself. */
export function mainOrdinal(account: Account): number | null {
  return ordinalOf(account, mainDialogue(account), [])?.value ?? null;
}
