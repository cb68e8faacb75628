/** Heads in lower case: which of them name a meeting, and which are many, or an act. */
import { W } from '../../gazetteer/readerWords';
import { is, reads } from '../scan';
import type { Scan } from '../scan';
import type { Extent } from './dialogueExtent';
import { ordinalBefore } from './dialogueNames';

/** In lower case `fora` and `dialogues` are many, and `consultation` is an act: only these plurals name one meeting. */
export function isGenericLower(word: string): boolean {
  if (word === 'consultations' || word === 'talks') return false;
  return word.endsWith('s') || word === 'fora' || word === 'consultation';
}

/**
 * `the fifth political consultation`, `its ninth consultation on cod`, `the Norway-Chile high-level consultation on
 * ports`: a count, or the article in front of the parties, tells that it is one of a series.
 */
export function isOneOfSeries(
  scan: Scan,
  { first, qualifiers, parties }: Extent,
  last: number,
  head: { readonly last: number },
): boolean {
  if (!reads(scan, head.last, 'consultation')) return false;
  if (parties.length > 1 && is(scan, first - 1, W.the)) return true;
  return (qualifiers > 0 || last > head.last) && ordinalBefore(scan, first) !== undefined;
}
