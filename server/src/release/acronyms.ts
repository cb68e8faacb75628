/** Acronyms: where each is defined in brackets behind its words, and where it is used. */
import { Shape, TokenKind } from '../tokens/token';
import { W } from '../gazetteer/readerWords';
import type { AcronymUse } from './model';
import { is, isAllCaps, isCapital, sameSentence, spanOf, surface } from './scan';
import type { Scan } from './scan';
import type { FoundMentions } from './mentions/findMentions';

const SHORTEST = 2;
const LONGEST = 8;

function isAcronym(scan: Scan, i: number): boolean {
  const shape = scan.sequence.shape[i] ?? 0;
  const length = (scan.sequence.end[i] ?? 0) - (scan.sequence.start[i] ?? 0);
  return isAllCaps(scan, i) && (shape & Shape.dotted) === 0 && length >= SHORTEST && length <= LONGEST;
}

interface Words {
  readonly first: number;
  readonly last: number;
}

/** The words in front of `(ICT)` whose initials it is; small words between them may be left out of it. */
function definitionOf(scan: Scan, open: number, acronym: string): Words | undefined {
  const last = open - 1;
  let letter = acronym.length - 1;
  let first = -1;
  for (let i = last; i >= 0 && last - i < acronym.length * 2 + 4 && sameSentence(scan, i, open); i -= 1) {
    if (scan.sequence.kind[i] !== TokenKind.word) continue;
    const initial = surface(scan, i, i).charAt(0).toUpperCase();
    if (initial === acronym.charAt(letter).toUpperCase()) {
      letter -= 1;
      first = i;
      if (letter < 0) return { first, last };
    } else if (isCapital(scan, i) && letter < acronym.length - 1 && first - i > 2) return undefined;
  }
  return undefined;
}

function namesByLast(found: FoundMentions): ReadonlyMap<number, Words> {
  const named = new Map<number, Words>();
  for (const list of [found.agencies, found.dialogues, found.countries])
    for (const item of list) named.set(item.last, item);
  return named;
}

function writtenAt(scan: Scan, { first, last }: Words): NonNullable<AcronymUse['definition']> {
  const { start, end } = spanOf(scan, first, last);
  return { text: surface(scan, first, last), start, end };
}

/** All acronyms in order, each definition with its words; a body's or dialogue's own name in front counts too. */
export function findAcronyms(scan: Scan, found: FoundMentions): readonly AcronymUse[] {
  const uses: AcronymUse[] = [];
  let named: ReadonlyMap<number, Words> | undefined;
  for (const i of scan.capitals) {
    if (!isAcronym(scan, i)) continue;
    const acronym = surface(scan, i, i);
    const bracketed =
      is(scan, i - 1, W.open) &&
      (is(scan, i + 1, W.close) || is(scan, i + 1, W.comma) || is(scan, i + 1, W.semicolon));
    if (bracketed) named ??= namesByLast(found);
    const words = bracketed ? (named?.get(i - 2) ?? definitionOf(scan, i - 1, acronym)) : undefined;
    const definition = words === undefined ? undefined : writtenAt(scan, words);
    const { start, end } = spanOf(scan, i, i);
    uses.push(definition === undefined ? { acronym, start, end } : { acronym, start, end, definition });
  }
  return uses;
}
