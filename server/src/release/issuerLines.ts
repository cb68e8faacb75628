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

/**
 * `Ministry of External Affairs`, `U.S. Embassy in Peru`, `Press Service of the Ministry of Defence`, `Ministry of Trade
 * (MoT), Republic of Norway`: a line of bodies, whose they are, and where; or the state alone.
 */
export function isIssuerLine(sequence: Sequence, knowledge: Knowledge, line: TextLine): boolean {
  if (isStateLine(sequence, knowledge, line)) return true;
  const { from, to } = tokensIn(sequence, line);
  if (to - from > LONGEST_ISSUER) return false;
  const parts: IssuerParts = { sequence, knowledge, to };
  const first = reads(parts, from, /^(?:the|royal)$/i) ? from + 1 : from;
  // "Japan International Cooperation Agency" is a body whose name begins with its state
  let at = behindBody(parts, first) > first ? first : behindState(sequence, knowledge, first);
  let bodies = 0;
  while (at < to) {
    const body = Math.max(behindBody(parts, at), behindGovernment(sequence, knowledge, at, to));
    const next = body > at ? body : bodies === 0 ? at : behindOwner(parts, at);
    if (next === at) return false;
    if (body > at) bodies += 1;
    at = next;
  }
  return bodies > 0;
}

interface IssuerParts {
  readonly sequence: Sequence;
  readonly knowledge: Knowledge;
  /** Behind the last token of the line. */
  readonly to: number;
}

function reads({ sequence, to }: IssuerParts, at: number, word: RegExp): boolean {
  return at < to && word.test(sequence.text.slice(sequence.start[at], sequence.end[at]));
}

/** Seats abroad, and desks of a body that give out its releases. */
const SEAT_OR_DESK =
  /^(?:embassy|consulate(?:[ -]general)?|high commission|(?:permanent )?(?:mission|representation)|(?:press|information|communications?|media)(?: and (?:press|information|communications?|media|public affairs))? (?:service|office|department|division|section|unit)|public (?:affairs|diplomacy) (?:section|office|unit)|spokesperson[’']s office)\b/iu;
const LONGEST_DESK = 48;

/** The token behind a body, seat or desk at token `at`, or `at`. */
function behindBody(parts: IssuerParts, at: number): number {
  const { sequence, knowledge, to } = parts;
  const body = phrasesAt(knowledge.phrases, sequence, at).findLast(
    ({ last, entries }) =>
      last < to && entries.some((entry) => isNamedBody(entry) || isLongForm(entry, last - at)),
  );
  if (body !== undefined) return body.last + 1;
  const start = sequence.start[at] ?? 0;
  const desk = SEAT_OR_DESK.exec(sequence.text.slice(start, start + LONGEST_DESK))?.[0];
  if (desk === undefined) return at;
  let behind = at;
  while (behind < to && (sequence.start[behind] ?? 0) < start + desk.length) behind += 1;
  return behind;
}

/** The token behind what tells whose or where a body is: `of the Republic of Chile`, `in Peru`, `(Oslo)`, `(METI)`; or `at`. */
function behindOwner(parts: IssuerParts, at: number): number {
  const { sequence, knowledge } = parts;
  const isLinked = reads(parts, at, /^(?:of|in|to)$/i);
  const owner = isLinked ? (reads(parts, at + 1, /^the$/i) ? at + 2 : at + 1) : at;
  const place = phrasesAt(knowledge.phrases, sequence, owner).findLast(
    ({ last, entries }) => last < parts.to && entries.some(isPlace),
  );
  if (place !== undefined) return place.last + 1;
  // "Press Service of the Ministry"
  if (isLinked) return behindBody(parts, owner) > owner ? owner : at;
  if (
    reads(parts, at - 1, /^\($/) &&
    reads(parts, at + 1, /^\)$/) &&
    reads(parts, at, /^\p{Lu}[\p{L}]{1,9}$/u)
  )
    return at + 1;
  return sequence.kind[at] === TokenKind.punctuation ? at + 1 : at;
}

/** The token behind `U.S.` or `Norwegian` in front of a body, else the first. */
function behindState(sequence: Sequence, knowledge: Knowledge, from: number): number {
  const state = phrasesAt(knowledge.phrases, sequence, from).findLast(({ entries }) =>
    entries.some(({ kind }) => kind === 'country'),
  );
  return state === undefined ? from : state.last + 1;
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
