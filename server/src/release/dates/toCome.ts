/** Weekdays of what is to come, by a verb in the present or `is to` in front of them: `opens in Oslo on Friday`. */
import type { Sequence } from '../../tokens/token';
import { isOneOf, isSign, signAt, smallWords, smallWordAt, startsParagraph } from './marks';

/** How far back the verb of the sentence is searched for, and ahead its full stop. */
const REACH = 16;
const REACH_OF_STOP = 80;
const STOP = 0x2e;

/** `;`, `:`, `(` and a full stop end the part of a sentence that has one verb; what is in brackets is none of it. */
const STOPS: ReadonlySet<number> = new Set([STOP, 0x3b, 0x3a, 0x28]);
const MEETS = smallWords(
  'assemble attend begin chair commence convene gather go hold host kick launch lead meet open reconvene resume sit start take visit welcome',
);
/** Of somebody or something that will: what holds again and again is on no weekday. */
const IS_TO_MEET = smallWords(
  'begins commences convene convenes flies gather gathers hold holds host hosts leaves meet meets open opens reconvene reconvenes resumes starts takes travels',
);
/** `is to meet`, `is due to meet`, `was expected to meet` */
const READY = smallWords(
  'about are due expected is planned poised preparing ready scheduled set slated supposed',
);
const AWAITED = smallWords('calendar preparing');
const PAST = smallWords(
  'began came did had has have held led made met said saw sat spoke told took was went were who',
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

/** Whether the nearest verb in front of the weekday at token `i` tells of what is to come: `convene here on Monday`. */
export function isToCome(sequence: Sequence, i: number): boolean {
  for (let at = i - 1; at > 0 && at > i - REACH; at -= 1) {
    if (isSign(sequence, at, ')')) at = openingOf(sequence, at);
    if (startsParagraph(sequence, at + 1) || STOPS.has(signAt(sequence, at)) || isPast(sequence, at))
      return false;
    if (isOneOf(sequence, at, MEETS) && smallWordAt(sequence, at - 1) === 'to') {
      if (isOneOf(sequence, at - 2, READY)) return true;
      // "Officials to meet on Monday", as a headline says it
      if (!isProse(sequence, i)) return true;
      continue;
    }
    if (isOneOf(sequence, at, AWAITED)) return true;
    if (isOneOf(sequence, at, IS_TO_MEET)) return isProse(sequence, i);
  }
  return false;
}
