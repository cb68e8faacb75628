/** What stands in front of a date and changes its reading: `last`, `early`, `mid-`, a `will` in the sentence. */
import type { Sequence } from '../../tokens/token';
import { isDash, isJoined, isOneOf, signAt, smallWords, smallWordAt, startsParagraph } from './marks';
import type { SmallWords } from './marks';
import type { Direction } from './raw';

/** How far back a sentence is searched for the tense of its verb. */
const REACH = 10;
const FUTURE = smallWords("will shall we'll upcoming plans scheduled slated be next");

/** `.`, `;`, `(`, `)` and dashes end the part of a sentence that shares a tense. */
const STOPS: ReadonlySet<number> = new Set([0x2e, 0x3b, 0x28, 0x29, 0x2013, 0x2014]);

/** Whether the words in front of token `i`, in its sentence, speak of the future. */
export function speaksOfFuture(sequence: Sequence, i: number): boolean {
  return hasInFront(sequence, i, FUTURE, DONE) || plansToMeet(sequence, i) || isSetFor(sequence, i);
}

const BE = smallWords('are been is was were');
const SET = smallWords('agreed envisaged fixed foreseen planned scheduled set');

/** `Another meeting was agreed for September` */
function isSetFor(sequence: Sequence, i: number): boolean {
  return (
    !startsParagraph(sequence, i) &&
    smallWordAt(sequence, i - 1) === 'for' &&
    isOneOf(sequence, i - 2, SET) &&
    isOneOf(sequence, i - 3, BE)
  );
}

const PLANS = smallWords('agreed expect hope intend intends plan');
const MEETS = smallWords('convene hold host meet reconvene');
const MEETS_THEN = smallWords('again in next');
/** `host experts who met in January`, `meet again, as they did in January`: what has been comes in between. */
const HAS_BEEN = smallWords('did had has have held met took was were who');

/** `plan to meet again in Oslo in January` */
function plansToMeet(sequence: Sequence, i: number): boolean {
  let hasTo = false;
  for (let at = i - 1; at > 1 && at > i - REACH; at -= 1) {
    const sign = signAt(sequence, at);
    if (startsParagraph(sequence, at) || (sign !== 0 && STOPS.has(sign))) return false;
    if (isOneOf(sequence, at, DONE) || isOneOf(sequence, at, HAS_BEEN)) return false;
    if (isOneOf(sequence, at, MEETS))
      return (
        smallWordAt(sequence, at - 1) === 'to' &&
        isOneOf(sequence, at - 2, PLANS) &&
        opensMeeting(sequence, at, hasTo)
      );
    hasTo ||= smallWordAt(sequence, at) === 'to';
  }
  return false;
}

/** `meet again`, `hold talks`, but not `meet the target`, `hold Norway to its pledge`, `hold accountable those who …` */
function opensMeeting(sequence: Sequence, at: number, hasTo: boolean): boolean {
  const verb = smallWordAt(sequence, at);
  if (verb === 'meet') return isOneOf(sequence, at + 1, MEETS_THEN);
  return verb !== 'hold' || !(hasTo || smallWordAt(sequence, at + 1) === 'accountable');
}

/** `will continue the work begun in January`: what is nearer to the date has been. */
const DONE = smallWords('adopted begun concluded established initiated launched made since signed started');
const NONE = smallWords('');

const TOOK_PLACE = smallWords('held took met');
/** `met and agreed to reconvene in February` */
const PROMISED = smallWords('agreed decided deadline reconvene');

/** Whether the words in front of token `i` tell of what has been: `was held in Oslo in February`. */
export function speaksOfPast(sequence: Sequence, i: number): boolean {
  return hasInFront(sequence, i, TOOK_PLACE) && !hasInFront(sequence, i, PROMISED);
}

const FORETOLD = smallWords('anticipated forecast predicted');

/** Whether the words in front of the weekday at token `i` foretell something: `the anticipated landfall on Sunday`. */
export function isForetold(sequence: Sequence, i: number): boolean {
  return hasInFront(sequence, i, FORETOLD);
}

function hasInFront(sequence: Sequence, i: number, words: SmallWords, unless = NONE): boolean {
  for (let at = i; at > 0 && at > i - REACH; at -= 1) {
    const sign = signAt(sequence, at - 1);
    if (startsParagraph(sequence, at) || (sign !== 0 && STOPS.has(sign))) return false;
    if (isOneOf(sequence, at - 1, unless)) return false;
    if (isOneOf(sequence, at - 1, words)) return true;
  }
  return false;
}

const DETERMINERS: ReadonlyMap<string, Direction> = new Map([
  ['this', 'this'],
  ['last', 'last'],
  ['past', 'last'],
  ['next', 'next'],
  ['coming', 'next'],
]);

/** Whether `the` makes a length of time of `last year` at token `i`: `over the next year`. */
export function isDuration(sequence: Sequence, i: number): boolean {
  return !startsParagraph(sequence, i - 1) && smallWordAt(sequence, i - 2) === 'the';
}

/** `this`, `last` or `next` directly in front of token `i`. */
export function determinerAt(sequence: Sequence, i: number): Direction | undefined {
  return startsParagraph(sequence, i) ? undefined : DETERMINERS.get(smallWordAt(sequence, i - 1));
}

const PARTS = smallWords('early late mid');

/** The first token of a date at `i` with `early`, `late` or `mid-` in front: `early 2023`, `mid-June`. */
export function withPart(sequence: Sequence, i: number): number {
  if (startsParagraph(sequence, i)) return i;
  if (isOneOf(sequence, i - 1, PARTS)) return i - 1;
  const dashed = isDash(sequence, i - 1) && isJoined(sequence, i) && isJoined(sequence, i - 1);
  return dashed && isOneOf(sequence, i - 2, PARTS) ? i - 2 : i;
}
