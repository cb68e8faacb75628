/** Formations of forces, which have their own name or number behind: `Carrier Strike Group Five`, `Joint Region Pacifica`. */
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { Kind, Role } from '../../gazetteer/phraseEntry';
import { TokenKind } from '../../tokens/token';
import { has, isCapital, isFree, isHyphen, longestHit, sameSentence } from '../scan';
import type { Claims, Scan } from '../scan';
import { isRankAt } from './titleLinks';

function isFormation(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'formation' }> {
  return entry.kind === 'formation';
}

const LONGEST_NAME = 2;

/** The formation that begins at `i`, with its name; undefined where none stands behind. */
export function formationAt(
  scan: Scan,
  claims: Claims,
  i: number,
): { readonly first: number; readonly last: number } | undefined {
  const head = longestHit(scan, i, Kind.formation, isFormation);
  if (head === undefined || !isFree(claims, i, head.last)) return undefined;
  const from = isHyphen(scan, head.last + 1) ? head.last + 2 : head.last + 1;
  let last = head.last;
  for (
    let k = from;
    k < from + LONGEST_NAME && sameSentence(scan, i, k) && isFree(claims, k) && isOfName(scan, k);
    k += 1
  )
    last = k;
  return last === head.last ? undefined : { first: i, last };
}

/** A word or number of the name, but not of the post of whoever commands it. */
function isOfName(scan: Scan, k: number): boolean {
  if (scan.sequence.kind[k] === TokenKind.number) return true;
  // "Carrier Strike Group Five Rear Admiral A"
  if (!isCapital(scan, k) || isRankAt(scan, k)) return false;
  return !has(scan, k, Role.titleHead | Role.titleModifier | Role.titlePlural);
}
