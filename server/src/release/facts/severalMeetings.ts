/** `met with A on May 3 and with B on May 4`: several meetings that one sentence tells. */
import type { Account, TripMeeting } from './account';
import { countryOfPerson, officials } from './account';
import { meetingsWith, partOf, stateIn } from './meetingParts';
import { meetingsInTurn } from './meetingsInTurn';
import { cued, findAllIn, findIn, ofType, says, textIn } from './sentences';
import type { AccountSentence } from './sentences';

const MET_WITH = cued(
  /\b(?:met|meets?|spoke|(?:held|had) (?:an? )?(?:\S+ ){0,3}?(?:talks|meetings?|consultations|discussions|calls?))\b[^;.]{0,60}?\bwith\b/i,
  'met mee spo hel had',
  'wit',
);
const AND_WITH = cued(/,? and (?:\S+ )?with\b/g, 'wit');
/** Each was met alone, though one sentence lists them. */
const SEPARATELY = cued(
  /\bseparate(?:ly)?\b|\bbilateral(?:ly| meetings (?:[^;.]{1,40} )?with\b)|\bback-to-back\b|\b(?:series of|two|three|four|several) (?:[a-z-]+ ){0,2}?(?:calls|meetings)\b|\b(?:afterwards|later|subsequently|then) with\b|\bfurther (?:meetings|talks) with\b/gi,
  'separ bilat back serie two three four sever after later subse then furth',
);

/** Whether the stretch has a day or a place of its own. */
function isSetApart({ mentions }: AccountSentence): boolean {
  return mentions.some(
    (mention) => mention.type === 'place' || (mention.type === 'date' && mention.date.precision === 'day'),
  );
}

/** `with A of Norway and B of Estonia`: each official met, behind the verb. */
function eachAlone(sentence: AccountSentence, from: number): readonly AccountSentence[] {
  const met = officials(sentence.mentions).filter(({ start, form }) => start >= from && form === 'full');
  return met.map((official) => ({
    ...sentence,
    mentions: sentence.mentions.filter(
      ({ type, start }) =>
        (type !== 'official' && type !== 'country') || start < from || start === official.start,
    ),
    searched: [],
    places: [],
  }));
}

/** Those who are named, else the states of those who are not. */
function eachMet(sentence: AccountSentence, from: number): readonly AccountSentence[] {
  const named = eachAlone(sentence, from);
  return named.length > 0 ? named : eachState(sentence, from);
}

/** Between the states of a list: `, `, ` and the ` */
const NEXT_STATE = /^(?:,|,? and)(?: (?:of|from|the)){0,2} $/;
/** `counterparts from `, `Foreign Ministers of the ` in front of the first state */
const OF_STATES =
  /^ [^,;]{0,60}\b(?:counterparts|ministers|presidents|leaders|secretaries|ambassadors|delegations) (?:of|from) (?:the )?$/i;
const OWN_LIST = /^ (?:his|her|their|the) $/;
const COUNTERPARTS = /^ counterparts\b/;

const LONGEST_APART = 30;
const OTHER_TIME = /\b(?:after|ahead|before|following|prior|then)\b/;

/** Whether they were met one by one: not `with the leaders of Oman and Chile after separate talks of the two`. */
function isApart(sentence: AccountSentence, from: number, end: number): boolean {
  return findAllIn(sentence, SEPARATELY).some(
    (cue) =>
      cue.start < from ||
      (cue.start < end + LONGEST_APART && !OTHER_TIME.test(textIn(sentence, from, cue.start))),
  );
}

/** `with her Omani and Chilean counterparts`, `with the Foreign Ministers of Oman and Chile`: each state of a list, where nobody is named. */
function eachState(sentence: AccountSentence, from: number): readonly AccountSentence[] {
  const states = ofType(sentence.mentions, 'country').filter(({ start }) => start >= from);
  const [first] = states;
  if (first === undefined) return [];
  let count = 1;
  for (; count < states.length; count += 1) {
    const [before, next] = [states[count - 1], states[count]];
    if (!before || !next || !NEXT_STATE.test(textIn(sentence, before.end, next.start))) break;
  }
  const front = textIn(sentence, from, first.start);
  const end = states[count - 1]?.end ?? first.end;
  const isList =
    OF_STATES.test(front) || (OWN_LIST.test(front) && COUNTERPARTS.test(textIn(sentence, end, sentence.end)));
  if (count < 2 || !isList || !isApart(sentence, from, end)) return [];
  return states.slice(0, count).map((state) => ({
    ...sentence,
    mentions: sentence.mentions.filter(
      ({ type, start }) => type !== 'country' || start < from || start === state.start,
    ),
    searched: [],
    places: [],
  }));
}

/** `on the sidelines of the Harbour Summit`: where others meet, too. */
const AT_EVENT = /\b(?:sidelines?|margins?|framework|occasion) of (?:the |an? )?(?:\S+ ){0,2}$/;
const LONGEST_AT = 60;

/** Whether the sentence tells of a dialogue, and not of one that those who met were there for. */
function tellsOfDialogue(sentence: AccountSentence): boolean {
  return ofType(sentence.mentions, 'dialogue').some(
    ({ start }) => !AT_EVENT.test(textIn(sentence, Math.max(sentence.start, start - LONGEST_AT), start)),
  );
}

/** `hosted three bilateral meetings` */
const SEVERAL = cued(
  /\b(?:held|hosted|had|conducted) (?:a (?:number|series) of|several|multiple|numerous|separate|two|three|four|five|six) (?:[a-z-]+ ){0,2}?(?:meetings|talks|discussions|consultations)\b/i,
  'held hoste had condu',
  'meeti talks discu consu',
);
const EACH_WITH = cued(
  /\b(?:met|(?:held|had|attended|hosted|conducted) (?:[a-z-]+ ){0,3}?(?:meetings?|talks|discussions|consultations))\b[^;.]{0,60}?\bwith\b/i,
  'met meeti talks discu consu',
  'with',
);
const REACH_OF_EACH = 10;

/** `Secretary A hosted three bilateral meetings. She met with Minister B of Norway. …`: the meetings that the first sentence counts. */
function eachTold(account: Omit<Account, 'trip'>): readonly TripMeeting[] | undefined {
  const { opening, prose, issuer } = account;
  const sentence = opening[0];
  const verb = sentence === undefined ? undefined : findIn(sentence, SEVERAL);
  if (sentence === undefined || verb === undefined) return undefined;
  const hosts = officials(sentence.mentions).filter(({ end }) => end <= verb.start);
  const host = hosts.length === 1 ? hosts[0] : undefined;
  const own = (host && countryOfPerson(account, host.person)) ?? issuer;
  const isOpen = sentence.mentions.every(
    ({ type, start }) => start < verb.end || (type !== 'official' && type !== 'country'),
  );
  if (host === undefined || own === undefined || !isOpen) return undefined;
  const told: TripMeeting[] = [];
  const seen = new Set([own]);
  for (const each of prose.slice(prose.indexOf(sentence) + 1, REACH_OF_EACH)) {
    const met = findIn(each, EACH_WITH);
    const state = met && stateIn(account, each, met.end);
    if (state === undefined || seen.has(state)) continue;
    seen.add(state);
    told.push({ parties: told.length === 0 ? [own, state] : [state], sentence: each });
  }
  return told.length > 1 ? told : undefined;
}

/**
 * The meetings that the first sentence tells, where it tells of several with one state each; the first with the state
 * of whoever met them. Undefined where it tells of one.
 */
export function severalMeetings(account: Omit<Account, 'trip'>): readonly TripMeeting[] | undefined {
  return toldTogether(account) ?? eachTold(account) ?? meetingsInTurn(account);
}

function toldTogether(account: Omit<Account, 'trip'>): readonly TripMeeting[] | undefined {
  const sentence = account.opening[0];
  const met = sentence === undefined ? undefined : findIn(sentence, MET_WITH);
  if (sentence === undefined || met === undefined || tellsOfDialogue(sentence)) return undefined;
  const host = officials(sentence.mentions).findLast(({ end }) => end <= met.start);
  const own = (host && countryOfPerson(account, host.person)) ?? account.issuer;
  if (host === undefined || own === undefined) return undefined;
  const cuts = findAllIn(sentence, AND_WITH).filter(({ start }) => start > met.end);
  const parts = cuts.map(({ start }, i) =>
    partOf(sentence, { start, end: cuts[i + 1]?.start ?? sentence.end }),
  );
  const first = cuts[0] && partOf(sentence, { start: sentence.start, end: cuts[0].start });
  const told =
    first !== undefined && [first, ...parts].every(isSetApart)
      ? [first, ...parts]
      : says(sentence, SEPARATELY)
        ? eachMet(sentence, met.end)
        : [];
  if (told.length < 2) return undefined;
  const states = told.map((part) => stateIn(account, part, met.end));
  return meetingsWith(own, told, states);
}
