/** The meetings that the release is about: series, round, days, place, and whether they are to come. */
import type { Span } from '../../text/span';
import type { DialogueEvent, Reference } from '../model';
import { lean } from '../../tokens/leanPattern';
import { countryOfPerson, officials } from './account';
import { placeOfAttended } from './attended';
import type { Account } from './account';
import { besideMeetings } from './besideMeetings';
import { COUNT, COUNT_CUES, COUNTED_MEETING, countIn } from './counts';
import { daysByCourse } from './daysByCourse';
import { CAME_TOGETHER } from './encounters';
import { furtherMeetings } from './furtherMeetings';
import { isToldOfNow } from './meetingVerbs';
import { DELEGATION_TO, furtherOccasions, occasions } from './occasions';
import { meetingPlace, placeElsewhere, placeOf, REACH_OF_PLACE } from './meetingPlaces';
import { lastDay, lastPlace } from './lastDays';
import { meetingsOfThree } from './meetingsOfThree';
import { metOneToOne } from './oneToOne';
import { onwardMeetings } from './onward';
import { isPrepared } from './prepared';
import { announcesDelegation } from './sentDelegations';
import { cued, findIn, firstFrom, lastBefore, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { placeReturnedFrom } from './returns';
import { placeOfFirstStop } from './stopsBefore';
import { pastVerb, statusOf } from './status';
import { isTour, tourEvents } from './tourEvents';
import { metApart } from './trips';
import { lastOfRange } from './wholeRange';
import { isReferred, meetingDate, MEETING, WELCOMED_TO } from './when';

const ROUND = cued(
  new RegExp(
    [
      `\\b${COUNT}(?:[\\s-]+ever)?\\s+(?:\\S+\\s+)?(?:meeting|round|session|iteration|engagement|consultations?|dialogue)\\b`,
      `\\b${COUNT}\\s+in\\s+(?:the|a|this)\\s+series\\b`,
      `^(?:it|this)\\s+(?:was|is)\\s+the\\s+first\\s+(?:\\S+\\s+)?of\\s+its\\s+kind\\b`,
      `\\bfor\\s+(?:the|a)\\s+(?!first\\s+time\\s+(?:in|at|under|since)\\b)${COUNT}\\s+time\\b`,
      `\\bthe\\s+${COUNT}\\s+time\\s+(?:that\\s+)?(?:the|this)\\s+(?:\\S+\\s+){0,3}?(?:commission|committee|consultations|council|dialogue|forum|group|talks)\\s+(?:has\\s+|have\\s+)?(?:convenes?d?|is|meets?|met|was|were)\\b(?!\\s+opened)`,
      `\\bthe\\s+${COUNT}\\s+time\\s+(?:that\\s+)?(?:\\S+\\s+){1,4}?(?:c[ao]me\\s+together|confer(?:red)?|convened?|gather(?:ed)?|meet|met)\\s+(?:in\\s+this\\s+(?:composition|configuration|constellation|format)|under)\\b`,
      `\\b(?:consultations?|dialogue|meeting|session|talks)\\b[^,.;]{0,60},\\s+the\\s+${COUNT}\\s+(?:since\\s+diplomatic\\s+relations|so\\s+far|to\\s+date|of\\s+(?:its|their)\\s+kind)\\b`,
      `\\bthe\\s+${COUNT}\\s+since\\s+its\\s+(?:inception|launch|establishment|creation)\\b`,
    ].join('|'),
    'i',
  ),
  COUNT_CUES,
  'meeti round sessi itera engag consu dialo serie time since kind so to',
);
/** `held the fourth round of negotiations` */
const HELD_ROUND = lean(
  new RegExp(`\\bheld (?:the|their|a) ${COUNT}(?:[- ]ever)? (?:round|(?:\\S+ ){0,3}talks)\\b`, 'i'),
);
/** `It will be the second time that the presidents come together in this composition` */
const IN_THIS_FORMAT =
  /^\W*(?:It|This) (?:is|was|will be) the \S+ time [^;.]{3,80} in this (?:composition|configuration|constellation|format)\b/;
/** Such a count is that of the meeting itself. */
const OWN_ROUND = lean(
  /^this\s|^it (?:was|is|marked) the\s|\bsuch (?:meeting|round|dialogue)\b|^the\s+(?:group|dialogue|forum|committee|working)|\b(?:round|meeting|session)\s+of\s+(?:the|this)\s+(?:dialogue|group|forum|consultations|talks)\b|\bgroup[’']s\b|\bits\s|\btheir\s|\bmeeting of (?!an?\s)|\bround of (?:negotiations|talks|consultations)\b|\bin\s+(?:the|a|this)\s+series\b|\b(?:met|meets?|assembl(?:ed?|es)|conven(?:ed?|es)|(?:c[ao]mes?|got|gets?) together|gather(?:ed|s)?|(?:sat|sits?) down)\b.*\btime\b|\btime\b.{0,80}\bin this (?:composition|configuration|constellation|format)\b|\bsince its\b|\bsince diplomatic relations\b|,\s+the\s+\S+\s+(?:so\s+far|to\s+date|of\s+(?:its|their)\s+kind)\b/i,
);

/** `Principals Meeting` of `Ocean Partnership Principals Meeting`, `Working Group` of `Working Group on Trade` */
function isNameOf(key: string, full: string): boolean {
  return key === full || (key !== '' && (full.endsWith(` ${key}`) || full.startsWith(`${key} `)));
}

function ordinalOf(
  account: Account,
  dialogue: MentionOf<'dialogue'> | undefined,
  references: readonly Reference[],
): { value: number; span?: Span } | undefined {
  const named = dialogue ?? account.title?.dialogue;
  if (named === undefined) {
    const first = account.opening[0]?.text ?? '';
    const isCounted = account.prose.slice(0, 4).some(({ text }) => IN_THIS_FORMAT.test(text));
    if (!HELD_ROUND.test(first) && !COUNTED_MEETING.test(first) && !isCounted) return undefined;
  }
  const titled = account.title?.dialogue === undefined ? undefined : account.title.ordinal;
  // "the sixth since its inception in 2009" counts, and tells of the founding too
  const rounds = references.filter(({ relation }) => relation !== 'founded');
  for (const sentence of account.opening)
    for (const { ordinal, key, start, end } of ofType(sentence.mentions, 'dialogue'))
      if (
        ordinal !== undefined &&
        named !== undefined &&
        isNameOf(key, named.key) &&
        // "the third session of the Commission, set up in 2015": a founding is the first at most
        !isReferred(ordinal.value > 1 ? rounds : references, { start, end }) &&
        !isPrepared(sentence, ordinal.start)
      )
        return { value: ordinal.value, span: ordinal };
  if (titled !== undefined) return { value: titled };
  const conducted = named && conductedRound(account, named, references);
  if (conducted !== undefined) return { value: conducted.value, span: conducted };
  if (tellsOfParts(account)) return undefined;
  for (const sentence of account.prose.slice(0, 8)) {
    const span = findIn(sentence, ROUND);
    if (span === undefined || isReferred(rounds, span) || isPrepared(sentence, span.start)) continue;
    if (SINCE_THEN.test(clauseFrom(sentence.text, span.start - sentence.start))) continue;
    if (OWN_ROUND.test(sentence.text))
      return {
        value: countIn(sentence.text.slice(span.start - sentence.start, span.end - sentence.start)),
        span,
      };
  }
  return undefined;
}

const IN_PART = lean(
  new RegExp(`^\\W*(?:As part of|At|During|In|Within) the (${COUNT}) (?:round|session|part|stage) of `, 'i'),
);

/** `During the first round of the talks, … As part of the second round, …`: rounds within one meeting. */
function tellsOfParts({ prose }: Account): boolean {
  const counts = prose.slice(0, REACH_OF_ROUND).map(({ text }) => IN_PART.exec(text)?.[1]);
  return new Set(counts.filter((count) => count !== undefined)).size > 1;
}

const CONDUCTS =
  /\b(?:used to (?:conduct|hold|convene)|conducted|held|co-?chaired|convened|hosted|opened|attended) the $/;
/** `The fifteenth session of the JPC, at technical level, kicked off` */
const BEGAN = /^(?:, [^,;.]{3,40},)? (?:kicked off|began|opened|started)\b/;
const REACH_OF_BEGAN = 60;
const REACH_OF_ROUND = 8;
const LONGEST_CONDUCTS = 24;

/** `The visit was also used to conduct the 4th session of the Dialogue`, behind an opening that counts nothing */
function conductedRound(
  { prose, read }: Account,
  named: Pick<MentionOf<'dialogue'>, 'key'>,
  references: readonly Reference[],
): (Span & { readonly value: number }) | undefined {
  for (const sentence of prose.slice(0, REACH_OF_ROUND))
    for (const mention of ofType(sentence.mentions, 'dialogue')) {
      const { ordinal, key, start, end } = mention;
      if (
        ordinal !== undefined &&
        isNameOf(key, named.key) &&
        !isReferred(references, { start, end }) &&
        (CONDUCTS.test(
          textIn(sentence, Math.max(sentence.start, ordinal.start - LONGEST_CONDUCTS), ordinal.start),
        ) ||
          (textIn(sentence, sentence.start, ordinal.start) === 'The ' &&
            (BEGAN.test(textIn(sentence, end, end + REACH_OF_BEGAN)) ||
              isToldOfNow(sentence, mention, read.issued?.date))))
      )
        return ordinal;
    }
  return undefined;
}

/** `the first since 2017`, `the first in four years`, `for the first time in over a decade`, `the first iteration under the new Administration`: the first of a time. */
const SINCE_THEN = lean(
  /\bsince\b(?! its\b| diplomatic relations\b| (?:the|this|that) (?:[\p{L}-]+ ){0,3}?(?:commission|committee|consultations|council|dialogue|format|forum|group|mechanism|process|series|talks) (?:was|were|had been|began|started) )|\bin (?:(?:\S+ ){1,3}(?:years|months|decades)|(?:(?:more than|over|almost|nearly|about) )?a (?:year|decade))\b|\bunder the (?:\S+ )?(?:Administration|Presidency)\b/iu,
);

/** `third dialogue (…)` of `This was the third dialogue (…) and the first since 2017`: what is told of that count. */
function clauseFrom(text: string, from: number): string {
  const next = text.indexOf(' and the first ', from);
  return next < 0 ? text : text.slice(from, next);
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
    // "Norway-Chile-Peru Ocean Dialogue" of a "Trilateral Ocean Dialogue"
    named.name.length >= dialogue.name.length &&
    (named.key === dialogue.key || named.name.startsWith(`${dialogue.name} `)) &&
    !/^ Meeting$/i.test(named.name.slice(dialogue.name.length));
  if (isFuller) return { name: named.name, key: named.key };
  const spelledOut =
    dialogue !== undefined && ACRONYM.test(dialogue.name) ? inFull(account, dialogue) : undefined;
  if (spelledOut !== undefined) return { name: spelledOut.name, key: spelledOut.key };
  const chosen = dialogue ?? (named !== undefined && account.kind !== 'other' ? named : undefined);
  return chosen === undefined || UNNAMED.test(chosen.name)
    ? { name: null, key: '' }
    : { name: chosen.name, key: chosen.key };
}

const ACRONYM = lean(/^\p{Lu}+$/u);

/** `AUSMIN` in the lead, `the Australia-U.S. Ministerial Consultations (AUSMIN)` further down. */
function inFull({ prose }: Account, { key }: MentionOf<'dialogue'>): MentionOf<'dialogue'> | undefined {
  for (const sentence of prose.slice(0, REACH_OF_PLACE))
    for (const mention of ofType(sentence.mentions, 'dialogue'))
      if (mention.key === key && !ACRONYM.test(mention.name)) return mention;
  return undefined;
}

/** Only what the opening itself points to can be taken for the event. */
function inOpening(account: Account, references: readonly Reference[]): readonly Reference[] {
  const end = Math.max(
    ...account.opening.map((sentence) => sentence.end),
    (account.prose[8] ?? account.prose.at(-1))?.end ?? 0,
  );
  return references.filter((reference) => reference.span.start < end);
}

/** `U.S.-Ukraine Meeting` is of no series. */
const UNNAMED = lean(
  /^(?:(?:bilateral |trilateral )?(?:meetings?|calls?|talks)|talks (?:about|on|with) .+|.*\b(?:tele(?:phone)?|video)[ -]?(?:tele)?(?:conferences?|talks?|calls?))$/i,
);

const LEADERS_MEET = cued(
  /\b(?:met with|will meet(?: with)?|meets with|is meeting with|hosted|will host|is hosting|welcomed|will welcome|is welcoming)\b/i,
  'met wil mee is hos wel',
);

const HAVE_MET = cued(/\bmet (?=today|yesterday|on|in|at|here)/, 'met');

/** `Prime Minister A of Norway and President B of Chile met in Oslo.` */
function haveMet(sentence: AccountSentence | undefined, persons: Account['persons']): boolean {
  const verb = sentence && findIn(sentence, HAVE_MET);
  if (sentence === undefined || verb === undefined) return false;
  const met = officials(sentence.mentions).filter(({ end, quoted }) => end <= verb.start && !quoted);
  return new Set(met.map(({ person }) => countryOfPerson({ persons }, person))).size === 2;
}

/** `Today, President A will meet with Norwegian President B`: what a fact sheet on two states is handed out at. */
function tellsOfLeaders({ kind, title, opening, persons }: Account): boolean {
  const states = title?.countries ?? [];
  if (kind !== 'fact-sheet') return false;
  if (haveMet(opening[0], persons)) return true;
  if (states.length !== 2) return false;
  return opening.some((sentence) => {
    const verb = findIn(sentence, LEADERS_MEET);
    if (verb === undefined) return false;
    const guest = firstFrom(ofType(sentence.mentions, 'official'), verb.end);
    const host = lastBefore(ofType(sentence.mentions, 'official'), verb.start);
    const code = guest === undefined ? undefined : countryOfPerson({ persons }, guest.person);
    return host !== undefined && code !== undefined && states.includes(code);
  });
}

/** `Third Meeting of the U.S.-Norway Harbour Dialogue` above a fact sheet, whose first sentence names it no more. */
function isTitledRound({ kind, title }: Account): boolean {
  const dialogue = kind === 'fact-sheet' ? title?.dialogue : undefined;
  if (title === undefined || dialogue?.ordinal === undefined || dialogue.parties.length < 2) return false;
  return !SINCE_ROUND.test(title.text.slice(0, dialogue.start));
}

/** `Ports Since the First U.S.-Norway Harbour Dialogue` */
const SINCE_ROUND = /\b(?:After|Following|Since)\b/i;

const NO_EVENT_KINDS = new Set(['other', 'fact-sheet']);

/** The main event first; none where the release tells of no meeting between parties. */
export function readEvents(
  account: Account,
  parties: readonly string[],
  references: readonly Reference[],
): readonly DialogueEvent[] {
  const dialogue = account.main;
  const lead = account.opening[0];
  if (lead === undefined || parties.length === 0) return [];
  // where nothing tells to which state a delegation goes, its sender stands alone
  const isSent = announcesDelegation(account);
  if (parties.length < 2 && !isSent) return [];
  const isMeeting =
    isSent ||
    dialogue !== undefined ||
    account.title?.dialogue !== undefined ||
    (account.title !== undefined && MEETING.pattern.test(account.title.text)) ||
    (account.trip !== undefined && account.trip.length > 0) ||
    account.opening.some(
      (sentence) =>
        says(sentence, MEETING) ||
        says(sentence, DELEGATION_TO) ||
        says(sentence, WELCOMED_TO) ||
        says(sentence, CAME_TOGETHER) ||
        metOneToOne(account, sentence).length > 0,
    );
  const isOfNone = NO_EVENT_KINDS.has(account.kind) && dialogue === undefined && !isTitledRound(account);
  if (!isMeeting || (isOfNone && !tellsOfLeaders(account))) return [];
  if (isTour(account)) return tourEvents(account);
  const issued = account.read.issued?.date;
  const near = inOpening(account, references).filter(({ start }) => start === null || start !== issued);
  const each = occasions(account);
  const first = each.length > 1 ? each[0] : undefined;
  const when =
    first ??
    meetingDate(account, near, dialogue) ??
    each[0] ??
    lastDay(account, near, dialogue ?? account.title?.dialogue);
  const days = when && daysByCourse(account, when, first === undefined);
  const status = statusOf(account, when);
  const place = meetingPlace(account, near, dialogue) ?? placeOf(account, when);
  const elsewhere =
    place?.value ??
    placeElsewhere(account, status, near) ??
    placeOfTrip(account, dialogue, parties, status, when?.date.date.start);
  const last =
    elsewhere === null ? lastPlace(account, near, dialogue ?? account.title?.dialogue, when) : undefined;
  const ordinal = ordinalOf(account, dialogue, near);
  const verb = status === 'held' ? pastVerb(when) : undefined;
  const { name, key } = seriesName(account, dialogue);
  const event = {
    series: name,
    seriesKey: key,
    parties,
    ordinal: ordinal?.value ?? null,
    start: days?.start ?? null,
    end: lastOfRange(account, when) ?? days?.end ?? null,
    place: elsewhere ?? last?.value ?? null,
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
  };
  if (account.kind === 'fact-sheet' && isToldOfBody(event)) return [];
  const told = [
    event,
    ...(isTwice(account) ? [{ ...event }] : []),
    ...furtherOccasions(account, event),
    ...furtherMeetings(account, parties, status),
    ...onwardMeetings(account, event),
  ];
  return [...told, ...besideMeetings(account, told), ...meetingsOfThree(account, told)];
}

/** `What is the Council?`: of what a fact sheet tells no round, day or place, it tells no meeting. */
function isToldOfBody({ series, ordinal, start, place }: DialogueEvent): boolean {
  return series !== null && ordinal === null && start === null && place === null;
}

/** `In Oslo she met with Minister A and held talks with Prime Minister B`: two meetings of the same sides. */
function isTwice(account: Account): boolean {
  const first = account.trip?.[0];
  if (account.main !== undefined || first === undefined) return false;
  return metApart(account, first.whom ?? first.sentence).length > 0;
}

/** `will travel to Oslo. She will co-chair the U.S.-Norway Dialogue`: where the trip goes to. */
function placeOfTrip(
  account: Account,
  dialogue: MentionOf<'dialogue'> | undefined,
  parties: readonly string[],
  status: DialogueEvent['status'],
  day: string | undefined,
): string | null {
  const attended = account.attended.find((each) => each.dialogue === dialogue);
  return (
    (attended && placeOfAttended(account, attended)?.value) ??
    placeReturnedFrom(account, parties, status, day) ??
    placeOfFirstStop(account)
  );
}

/** The ordinal of the main event, needed before references can be told from the event itself. */
export function mainOrdinal(account: Account): number | null {
  return ordinalOf(account, account.main, [])?.value ?? null;
}
