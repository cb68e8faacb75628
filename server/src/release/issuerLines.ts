/** Header lines that name the body whose release it is, and nothing else. */
import type { PhraseEntry } from '../gazetteer/phraseEntry';
import type { Knowledge } from '../gazetteer/knowledge';
import { phrasesAt } from '../tokens/phraseTrie';
import { tokensIn } from '../tokens/sequence';
import { TokenKind } from '../tokens/token';
import type { Sequence } from '../tokens/token';
import type { TextLine } from './layout';
import { isPlace } from './runInDatelines';

const LONGEST_ISSUER = 16;

/** `Ministry of External Affairs`, `U.S. Department of Energy`, `Ministry of Defence (Oslo)`: a line of bodies and, in brackets, where they are; or the state alone. */
export function isIssuerLine(sequence: Sequence, knowledge: Knowledge, line: TextLine): boolean {
  if (isStateLine(sequence, knowledge, line)) return true;
  const whole = tokensIn(sequence, line);
  const { from } = whole;
  const to = placeInBrackets(sequence, knowledge, whole.from, whole.to);
  if (to - from > LONGEST_ISSUER) return false;
  let bodies = 0;
  // "Japan International Cooperation Agency" is a body whose name begins with its state
  const opensAsBody = phrasesAt(knowledge.phrases, sequence, from).some(
    ({ last, entries }) => last < to && entries.some(isNamedBody),
  );
  let at = opensAsBody ? from : behindState(sequence, knowledge, from);
  while (at < to) {
    const opener = at;
    const body = phrasesAt(knowledge.phrases, sequence, at).findLast(
      ({ last, entries }) =>
        last < to && entries.some((entry) => isNamedBody(entry) || isLongForm(entry, last - opener)),
    );
    const government = behindGovernment(sequence, knowledge, at, to);
    if (body !== undefined || government > at) {
      at = body === undefined ? government : body.last + 1;
      bodies += 1;
    } else if (at > from && sequence.kind[at] === TokenKind.punctuation) at += 1;
    else return false;
  }
  return bodies > 0;
}

/** The token behind `U.S.` or `Norwegian` in front of a body, else the first. */
function behindState(sequence: Sequence, knowledge: Knowledge, from: number): number {
  const state = phrasesAt(knowledge.phrases, sequence, from).findLast(({ entries }) =>
    entries.some(({ kind }) => kind === 'country'),
  );
  return state === undefined ? from : state.last + 1;
}

/** The token of the bracket where a line ends in a place in brackets, else its end. */
function placeInBrackets(sequence: Sequence, knowledge: Knowledge, from: number, to: number): number {
  if (sequence.text.charAt(sequence.start[to - 1] ?? 0) !== ')') return to;
  for (let at = to - 2; at > from && at > to - LONGEST_ISSUER; at -= 1)
    if (sequence.text.charAt(sequence.start[at] ?? 0) === '(')
      return phrasesAt(knowledge.phrases, sequence, at + 1).some(({ entries }) => entries.some(isPlace))
        ? at
        : to;
  return to;
}

/** `Republic of Norway`, `THE KINGDOM OF NORWAY`, `Norwegian Government`: words that a place alone does not have. */
const IN_FULL =
  /^\s*(?:the\s+)?(?:[\p{L}-]+\s+){0,3}(?:republic|kingdom|state|commonwealth|sultanate|emirate|principality|federation)(?:\s+of\b|\s*$)|\sgovernment\s*$/iu;
const LONGEST_STATE = 60;

/** A line that is nothing but the full name of a state: it heads the letter paper, and tells no city. */
export function isStateLine(sequence: Sequence, knowledge: Knowledge, line: TextLine): boolean {
  if (line.end - line.start > LONGEST_STATE) return false;
  const written = sequence.text.slice(line.start, line.end);
  if (!IN_FULL.test(written)) return false;
  const { from, to } = tokensIn(sequence, line);
  const first = /^\s*the\s/i.test(written) ? from + 1 : from;
  const last = /\sgovernment\s*$/i.test(written) ? to - 2 : to - 1;
  return phrasesAt(knowledge.phrases, sequence, first).some(
    (hit) => hit.last === last && hit.entries.some(({ kind }) => kind === 'country'),
  );
}

/** `Ministry for Ports, Harbours & Piers`: no short form that may be a word of a title. */
function isLongForm(entry: PhraseEntry, further: number): boolean {
  return further >= FEWEST_FURTHER && entry.kind === 'agency' && entry.form === 'alias';
}

const FEWEST_FURTHER = 3;

export function isNamedBody(entry: PhraseEntry): boolean {
  return entry.kind === 'agency' && entry.form === 'name';
}

/** The token behind `Government of India` at token `at`, or `at`. */
function behindGovernment(sequence: Sequence, knowledge: Knowledge, at: number, to: number): number {
  if (at + 2 >= to) return at;
  if (!/^government of\s/i.test(sequence.text.slice(sequence.start[at], sequence.end[at + 2]))) return at;
  const country = /^the$/i.test(sequence.text.slice(sequence.start[at + 2], sequence.end[at + 2]))
    ? at + 3
    : at + 2;
  const state = phrasesAt(knowledge.phrases, sequence, country).findLast(({ entries }) =>
    entries.some(isPlace),
  );
  return state === undefined || state.last >= to ? at : state.last + 1;
}
