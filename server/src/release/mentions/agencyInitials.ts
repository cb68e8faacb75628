/** Bodies whose letters in brackets count more words than the pattern of their names: `Shore and Harbor Authority (SHA)`. */
import { W } from '../../gazetteer/readerWords';
import { isCapital, isFree, sameSentence } from '../scan';
import type { Claims, Scan } from '../scan';
import type { Extent } from './agencyPatterns';

/** Words that stand in names and give no letter. */
const WITHOUT_LETTER = new Set<number>([W.and, W.of, W.for, W.the, W.ampersand, W.comma]);
const MOST_WORDS = 10;

function initialOf({ sequence }: Scan, i: number): string {
  return sequence.text.charAt(sequence.start[i] ?? 0);
}

/** The name from where its words in capitals begin with the letters, one for each; as it was where none do. */
export function withInitials(scan: Scan, claims: Claims, extent: Extent, letters: string): Extent {
  let initials = '';
  for (let i = extent.first; i <= extent.last; i += 1) if (isCapital(scan, i)) initials += initialOf(scan, i);
  if (initials.length >= letters.length || !letters.endsWith(initials)) return extent;
  for (let i = extent.first - 1; i > extent.first - MOST_WORDS && isFree(claims, i); i -= 1) {
    if (!sameSentence(scan, i, extent.first)) break;
    if (!isCapital(scan, i)) {
      if (WITHOUT_LETTER.has(scan.sequence.word[i] ?? 0)) continue;
      break;
    }
    initials = initialOf(scan, i) + initials;
    if (!letters.endsWith(initials)) break;
    if (initials === letters) return { ...extent, first: i };
  }
  return extent;
}
