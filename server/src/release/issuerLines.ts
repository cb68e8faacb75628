/** Header lines that name the body whose release it is, and nothing else. */
import type { PhraseEntry } from '../gazetteer/phraseEntry';
import type { Knowledge } from '../gazetteer/knowledge';
import { lean } from '../tokens/leanPattern';
import { phrasesAt } from '../tokens/phraseTrie';
import { tokensIn } from '../tokens/sequence';
import { TokenKind } from '../tokens/token';
import type { Sequence } from '../tokens/token';
import type { TextLine } from './layout';
import { isPlace } from './runInDatelines';

const LONGEST_ISSUER = 16;

/**
 * `Ministry of External Affairs`, `U.S. Embassy in Peru`, `Press Service of the Ministry of Defence`, `Ministry of Trade
 * (MoT), Republic of Norway`: a line of bodies, whose they are, and where; or the state alone. `Coast Guard to Norway`,
 * `Harbour Agency: Norway` are headlines.
 */
export function isIssuerLine(sequence: Sequence, knowledge: Knowledge, line: TextLine): boolean {
  if (isStateLine(sequence, knowledge, line)) return true;
  const { from, to } = tokensIn(sequence, line);
  if (to - from > LONGEST_ISSUER || sequence.text.slice(line.start, line.end).includes(':')) return false;
  const parts: IssuerParts = { sequence, knowledge, to };
  const first = reads(parts, from, /^(?:the|royal)$/i) ? from + 1 : from;
  // "Japan International Cooperation Agency" is a body whose name begins with its state
  let at = behindBody(parts, first) > first ? first : behindState(sequence, knowledge, first);
  let bodies = 0;
  while (at < to) {
    const body = Math.max(behindBody(parts, at), behindGovernment(sequence, knowledge, at, to));
    const next = body > at ? body : bodies === 0 ? at : behindOwner(parts, at, first);
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

/** `U.S. Embassy in Peru`, `Permanent Mission to the Baltic Union`: a seat with its place, which may be the news itself. */
export function isPlacedSeat(sequence: Sequence, knowledge: Knowledge, line: TextLine): boolean {
  return (
    PLACED_SEAT.test(sequence.text.slice(line.start, line.end)) && isIssuerLine(sequence, knowledge, line)
  );
}

function reads({ sequence, to }: IssuerParts, at: number, word: RegExp): boolean {
  return at < to && word.test(sequence.text.slice(sequence.start[at], sequence.end[at]));
}

/** Seats abroad, and desks of a body that give out its releases. */
const SEAT_OR_DESK = lean(
  /^(?:embassy|consulate(?:[ -]general)?|high commission|(?:permanent )?(?:mission|representation)|(?:press|information|communications?|media)(?: and (?:press|information|communications?|media|public affairs))? (?:service|office|department|division|section|unit)|public (?:affairs|diplomacy) (?:section|office|unit)|spokesperson[’']s office)\b/i,
);
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

/** Bodies of one state that are in another, or with an organisation. */
const SEAT =
  /\b(?:embassy|consulate|high commission|(?:permanent |diplomatic )?(?:mission|representation|delegation)|(?:liaison|representative) office)\b/i;

const PLACED_SEAT = lean(new RegExp(`${SEAT.source}.{0,60} (?:in|to) `, 'iu'));

/** Whether the words from token `first` to `at` name a seat. */
function namesSeat({ sequence }: IssuerParts, first: number, at: number): boolean {
  return SEAT.test(sequence.text.slice(sequence.start[first], sequence.start[at]));
}

/** Whether a body of several states ends in front of token `at`, a comma or bracket between. */
function isBehindCommonBody({ sequence, knowledge }: IssuerParts, first: number, at: number): boolean {
  let last = at - 1;
  while (last > first && sequence.kind[last] === TokenKind.punctuation) last -= 1;
  for (let from = last; from >= first; from -= 1)
    for (const hit of phrasesAt(knowledge.phrases, sequence, from))
      if (
        hit.last === last &&
        hit.entries.some((entry) => entry.kind === 'agency' && entry.country === COMMON)
      )
        return true;
  return false;
}

const COMMON = 'INT';

function statesOf(entries: readonly PhraseEntry[]): readonly string[] {
  return entries.flatMap((entry) => (entry.kind === 'country' ? [entry.code] : []));
}

/** `U.S. Coast Guard, Norway`, `Harbour Organization, Norway`: another state than whose body it is, of which the line is news. */
function isOfOtherState(
  parts: IssuerParts,
  first: number,
  at: number,
  place: readonly PhraseEntry[],
): boolean {
  const states = statesOf(place);
  if (states.length === 0 || states.length < place.length || namesSeat(parts, first, at)) return false;
  const { sequence, knowledge } = parts;
  const owners = phrasesAt(knowledge.phrases, sequence, first).flatMap(({ entries }) => statesOf(entries));
  return owners.length > 0
    ? !owners.some((owner) => states.includes(owner))
    : isBehindCommonBody(parts, first, at);
}

/**
 * The token behind what tells whose or where the bodies from token `first` on are: `of the Republic of Chile`, `in Peru`,
 * `(Oslo)`, `(METI)`; or `at`.
 */
function behindOwner(parts: IssuerParts, at: number, first: number): number {
  const { sequence, knowledge } = parts;
  if (reads(parts, at, /^(?:in|to)$/i) && !namesSeat(parts, first, at)) return at;
  const isLinked = reads(parts, at, /^(?:of|in|to)$/i);
  const owner = isLinked ? (reads(parts, at + 1, /^the$/i) ? at + 2 : at + 1) : at;
  const place = phrasesAt(knowledge.phrases, sequence, owner).findLast(
    ({ last, entries }) => last < parts.to && entries.some(isPlace),
  );
  if (place !== undefined) return isOfOtherState(parts, first, at, place.entries) ? at : place.last + 1;
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
const IN_FULL = lean(
  /^\s*(?:the\s+)?(?:[\p{L}-]+\s+){0,3}(?:republic|kingdom|state|commonwealth|sultanate|emirate|principality|federation)(?:\s+of\b|\s*$)|\sgovernment\s*$/iu,
);
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
