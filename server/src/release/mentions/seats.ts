/** A seat of government that is a place where something happens there: `met at the Pentagon`. */
import { W } from '../../gazetteer/readerWords';
import { is, reads } from '../scan';
import type { Scan } from '../scan';

/** Whether token `i` names such a seat as a venue; `the Pentagon said` names the body. */
export function isSeat(scan: Scan, i: number): boolean {
  if (!is(scan, i - 1, W.the)) return false;
  if (!is(scan, i - 2, W.at) && !is(scan, i - 2, W.to) && !is(scan, i - 2, W.in)) return false;
  return reads(scan, i, 'Pentagon');
}
