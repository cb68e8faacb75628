/** What stands around an acronym and says that nobody has to ask what it means. */
import type { AcronymUse, Release } from '../../release/model';
import { foldSpace } from '../../tokens/fold';

const CAPITALS_BEFORE = /(?:\p{Lu}{2,}[’'\p{Pd}\s]+|\p{Lu}{5,}[,*\s]+)$/u;
const CAPITALS_AFTER = /^(?:[’'\p{Pd}\s]+\p{Lu}{2,}|[,*\s]+\p{Lu}{5,})/u;
const ACT_AFTER = /^(?:\s+and\s+\p{Lu}\p{Ll}+)?\s+Act\b/u;

/** Part of a run of capitals (`JOINT STATEMENT ON TRADE`) or of a law’s name (`the CHIPS and Science Act`). */
export function isShouted(release: Release, use: AcronymUse): boolean {
  const before = release.text.slice(Math.max(0, use.start - 40), use.start);
  const after = release.text.slice(use.end, use.end + 40);
  return CAPITALS_BEFORE.test(before) || CAPITALS_AFTER.test(after) || ACT_AFTER.test(after);
}

/** Last words of names that begin with capitals of their own: firms, clubs, churches, funds, programmes. */
const NAME_AFTER =
  /^[\s*]+(?:\p{Lu}[\p{L}&]+\s+){0,2}(?:Bank|Capital|Church|Club|Corporation|Cup|Foundation|Fund|Global|Group|Inc|Initiative|Innovation|LLC|Media|News|Partners|Radio|Sporting|Television)\b/u;

/** Part of a proper name, which is never written out: `the OMX Group`, `GEMS Development Fund`. */
export function isInName(release: Release, use: AcronymUse): boolean {
  return NAME_AFTER.test(release.text.slice(use.end, use.end + 60));
}

function initialsOf(words: string): string {
  return (words.match(/\p{L}[\p{L}’']*/gu) ?? []).map((word) => word.charAt(0).toUpperCase()).join('');
}

/** Whether the letters of the acronym stand in this order among the initials. */
function isAmong(acronym: string, initials: string): boolean {
  let at = -1;
  for (const letter of acronym) {
    at = initials.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** In brackets with another word, behind its long form: `Open Radio Access Networks (Open RAN)`. */
function isBracketed(release: Release, use: AcronymUse): boolean {
  const before = release.text.slice(Math.max(0, use.start - 120), use.start);
  const open = /([^().;]+)\(["“\p{L}\p{Pd} ]{0,20}$/u.exec(before);
  if (open?.[1] === undefined) return false;
  const initials = initialsOf(open[1]);
  // alone in brackets it is a definition whose inner letters may come from inside of words: `kilowatt hours (kWh)`
  const isAlone = open[0].endsWith('(') && release.text.charAt(use.end) === ')';
  const letters = use.acronym.replace(/s$/u, '');
  const ends = letters.charAt(0) + letters.slice(-1).toUpperCase();
  return isAmong(letters, initials) || (isAlone && letters.length > 2 && isAmong(ends, initials));
}

/** Before brackets with its long form: `the EAGLE (“Early Atlantic Guard and Lookout Exchange”) program`. */
function isExpandedBehind(release: Release, use: AcronymUse): boolean {
  const after = release.text.slice(use.end, use.end + 160);
  const long = /^[\s*]*\(["“]?([^()]+)\)/u.exec(after)?.[1];
  return (
    long !== undefined &&
    initialsOf(long).startsWith(use.acronym.charAt(0)) &&
    isAmong(use.acronym, initialsOf(long))
  );
}

/** Whether its long form stands beside it, in another shape than `Long Form (LF)`. */
export function isWrittenOutHere(release: Release, use: AcronymUse): boolean {
  return isBracketed(release, use) || isExpandedBehind(release, use);
}

/** Whether this long form stands in front of the acronym in brackets, whatever its initials: `ballistic missile (XM)`. */
export function stands(release: Release, long: string, use: AcronymUse): boolean {
  const before = foldSpace(release.text.slice(Math.max(0, use.start - 2 * long.length - 2), use.start));
  return before.toLowerCase().endsWith(`${long.toLowerCase()} (`.trimEnd());
}
