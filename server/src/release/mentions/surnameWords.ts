/** Common words that are family names as well: `Ms. Jane Hall`, `Deputy Secretary Jane Park`, but not `Carnegie Hall`. */
import { Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { has, is, isHyphen, reads, sameSentence, surface } from '../scan';
import type { Scan } from '../scan';

const SURNAMES: ReadonlySet<string> = new Set([
  'Bay',
  'Bridge',
  'Coast',
  'Day',
  'Garden',
  'Hall',
  'Heights',
  'House',
  'Lake',
  'Law',
  'Park',
  'Port',
  'Street',
  'Temple',
  'Tower',
  'Trail',
  'Wall',
  'Way',
]);
const COURTESIES: ReadonlySet<string> = new Set([
  'Amb',
  'Dame',
  'Dr',
  'Excellency',
  'Hon',
  'Honorable',
  'Honourable',
  'Madam',
  'Miss',
  'Mr',
  'Mrs',
  'Ms',
  'Prof',
  'Sir',
]);
/** Of whom streets and halls are named. */
const ROYAL: ReadonlySet<string> = new Set(['King', 'President', 'Prince', 'Princess', 'Queen', 'Saint']);
/** Tokens of a name with an initial in the middle: `Jane K. Hall`. */
const LONGEST = 4;

/** Whether a courtesy or a post stands right in front of the name. */
function isAddressed(scan: Scan, first: number): boolean {
  const front = is(scan, first - 1, W.stop) ? first - 2 : first - 1;
  if (!sameSentence(scan, front, first)) return false;
  const word = surface(scan, front, front);
  return COURTESIES.has(word) || (has(scan, front, Role.titleHead) && !ROYAL.has(word));
}

/** Whether a post of the name is told right behind it: `Jane Hall, Director for Ports`, `Jane Hall, Deputy Secretary`. */
function isDescribed(scan: Scan, last: number): boolean {
  if (!is(scan, last + 1, W.comma) || !sameSentence(scan, last, last + 2)) return false;
  const at = reads(scan, last + 2, 'the') ? last + 3 : last + 2;
  return has(scan, at, Role.titleHead | Role.titleModifier);
}

/** Whether the name from `first` to `last` ends in such a word and is told to be that of a person. */
export function endsInSurname(scan: Scan, first: number, last: number): boolean {
  if (!SURNAMES.has(surface(scan, last, last))) return false;
  // "Tom Aguirre-Hall"
  if (isHyphen(scan, last - 1)) return last - first > 2;
  if (first === last || last - first > LONGEST || !has(scan, first, Role.givenName)) return false;
  // "Christian Coastal House" is none
  if (last - first > 1 && surface(scan, first + 1, first + 1).length > 1) return false;
  return isAddressed(scan, first) || isDescribed(scan, last);
}
