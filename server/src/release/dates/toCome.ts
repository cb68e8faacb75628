/** Weekdays of what is to come, by a verb in the present or `is to` in front of them: `opens in Oslo on Friday`. */
import { Shape } from '../../tokens/token';
import type { Sequence } from '../../tokens/token';
import { isOneOf, isSign, signAt, smallWords, smallWordAt, startsParagraph } from './marks';

/** How far back the verb of the sentence is searched for, and ahead its full stop. */
const REACH = 16;
const REACH_OF_STOP = 80;
const STOP = 0x2e;

/** `;`, `:`, `(` and a full stop end the part of a sentence that has one verb; what is in brackets is none of it. */
const STOPS: ReadonlySet<number> = new Set([STOP, 0x3b, 0x3a, 0x28]);
const MEETS = smallWords(
  'address arrive assemble attend begin call chair commence confer convene fly gather go greet hold host join kick launch lead meet open pay receive reconvene resume see sign sit speak start take travel visit welcome',
);
/** Of somebody or something that will: what holds again and again is on no weekday. */
const IS_TO_MEET = smallWords(
  'begins commences convene convenes flies gather gathers hold holds host hosts leaves meet meets open opens reconvene reconvenes resumes starts takes travels',
);
/** `is to meet`, `is due to meet`, `was expected to meet` */
const READY = smallWords(
  'about are due expected is planned poised preparing ready scheduled set slated supposed',
);
/** `the calendar for`, `preparing for` */
const AWAITED = smallWords('calendar preparing');
/** What is met for, in the sentence of `hold`, `open` and the like: `holds Russia responsible` is of no meeting. */
const MEETING = smallWords(
  'commission committee conference consultation consultations counterpart counterparts dialogue dialogues forum group meeting meetings mission round session summit talks tour trip visit',
);
/** Right behind the verb: `begins in Oslo`, `meet here`, `opens next Friday`. */
const WHERE_OR_WHEN = smallWords('at for here in next on this');
const TAKES = smallWords('takes');
const WITH_TAKES = smallWords('part place');
const TRAVELS = smallWords('flies leaves travels');
const TO = smallWords('for to');
/** What the weekday belongs to, and not to the verb in front of it: `meet after the talks of Monday`, `according to a report out on Monday`. */
const LEADS_AWAY = smallWords(
  'according after attack attacks by coup election elections following from quake report reports since that vote which',
);
/** What may be `of` or `with` something and still be met for: `the eighth round of the dialogue with Chile`. */
const GOES_ON = smallWords(
  'attend conference delegation dialogue meet meeting meets round session talks visit',
);
const OF_OR_WITH = smallWords('of with');
const PAST = smallWords(
  'began came did had has have held led made met played said saw sat spoke told took was went were who',
);

/** Whether token `i` is a verb or participle of what has been; `is scheduled` tells of what will be. */
function isPast(sequence: Sequence, i: number): boolean {
  if (isOneOf(sequence, i, PAST)) return true;
  return smallWordAt(sequence, i).endsWith('ed') && !isOneOf(sequence, i, READY);
}

/** Whether the sentence of token `i` ends in a full stop, as that of no headline does. */
function isProse(sequence: Sequence, i: number): boolean {
  for (let at = i + 1; at < sequence.count && at < i + REACH_OF_STOP; at += 1) {
    if (startsParagraph(sequence, at)) return signAt(sequence, at - 1) === STOP;
    if (signAt(sequence, at) === STOP) return true;
  }
  return signAt(sequence, Math.min(sequence.count, i + REACH_OF_STOP) - 1) === STOP;
}

/** The token in front of the brackets that close at token `i`, as `Dialogue` of `Dialogue (PD)`. */
function openingOf(sequence: Sequence, i: number): number {
  for (let at = i - 1; at > 0 && at > i - LONGEST_BRACKET; at -= 1)
    if (isSign(sequence, at, '(')) return at - 1;
  return i;
}

const LONGEST_BRACKET = 8;

/** Whether a weekday is told as somebody’s: `Tuesday’s talks` are of the past more often than not. */
function isPossessive({ text, end }: Sequence, i: number): boolean {
  const at = end[i] ?? 0;
  return (text[at] === '’' || text[at] === "'") && text[at + 1] === 's';
}

/** Whether token `at`, in front of the weekday at token `i`, parts it from the verb. */
function leadsAway(sequence: Sequence, at: number, i: number): boolean {
  if (isOneOf(sequence, at, LEADS_AWAY)) return at < i - 1 || smallWordAt(sequence, at) !== 'from';
  if (!isOneOf(sequence, at, OF_OR_WITH)) return false;
  if (at === i - 1) return true;
  // "with Minister Soto of Chile"
  const isOfName =
    smallWordAt(sequence, at) === 'of' && ((sequence.shape[at + 1] ?? 0) & Shape.capital) !== 0;
  return !isOfName && !isOneOf(sequence, at - 1, GOES_ON);
}

/** Whether what stands behind the verb at token `verb` tells that it is of a meeting: `holds talks`, `takes place`, `begins in Oslo`. */
function isOfMeeting(sequence: Sequence, verb: number, i: number): boolean {
  if (isOneOf(sequence, verb, TAKES)) return isOneOf(sequence, verb + 1, WITH_TAKES);
  if (isOneOf(sequence, verb, TRAVELS)) return isOneOf(sequence, verb + 1, TO);
  if (verb + 1 === i || isOneOf(sequence, verb + 1, WHERE_OR_WHEN)) return true;
  for (let at = verb + 1; at < i; at += 1) if (isOneOf(sequence, at, MEETING)) return true;
  return false;
}

/** `was host`, `saw them meet`: whether a word of the past in front makes of the token no verb of the present. */
function isBehindPast(sequence: Sequence, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at > verb - REACH; at -= 1) {
    if (isOneOf(sequence, at, PAST)) return true;
    if (startsParagraph(sequence, at + 1) || STOPS.has(signAt(sequence, at))) return false;
  }
  return false;
}

/** Whether the nearest verb in front of the weekday at token `i` tells of what is to come: `convene here on Monday`. */
export function isToCome(sequence: Sequence, i: number): boolean {
  if (isPossessive(sequence, i)) return false;
  for (let at = i - 1; at > 0 && at > i - REACH; at -= 1) {
    if (isSign(sequence, at, ')')) at = openingOf(sequence, at);
    if (startsParagraph(sequence, at + 1) || STOPS.has(signAt(sequence, at)) || isPast(sequence, at))
      return false;
    if (leadsAway(sequence, at, i)) return false;
    if (isOneOf(sequence, at, MEETS) && smallWordAt(sequence, at - 1) === 'to') {
      if (isOneOf(sequence, at - 2, READY)) return true;
      // "Officials to meet on Monday", as a headline says it
      if (!isProse(sequence, i)) return true;
      continue;
    }
    if (isOneOf(sequence, at, AWAITED)) return smallWordAt(sequence, at + 1) === 'for';
    if (isOneOf(sequence, at, IS_TO_MEET))
      return isOfMeeting(sequence, at, i) && isProse(sequence, i) && !isBehindPast(sequence, at);
  }
  return false;
}
