/** Persons whom a text calls by their given name alone, as names of the Horn of Africa or of Java are used. */
import { Role } from '../gazetteer/phraseEntry';
import { W } from '../gazetteer/readerWords';
import type { Identity } from './identity';
import type { FoundName } from './mentions/found';
import { Outlines } from './outlines';
import { CLAIM, claim, has, is, isCapital, isFree, isHyphen, sameSentence, surface } from './scan';
import type { Claims, Scan } from './scan';

type PersonMention = FoundName & { readonly person: number };

const SHORTEST = 4;
/** What somebody does behind whose name it stands. */
const DOES =
  /^(?:added|affirmed|also|announced|appreciated|arrived|assured|briefed|called|commended|confirmed|conveyed|discussed|emphasi[sz]ed|explained|expressed|further|had|has|held|highlighted|hoped|led|met|noted|pointed|praised|reaffirmed|recalled|received|reiterated|said|says|signed|spoke|stated|stressed|thanked|told|underlined|underscored|urged|visited|was|welcomed|will)$/;
/** Given names that are words as well: `Patience will be needed`. */
const WORD =
  /^(?:Blessing|Charity|Comfort|Faith|Fortune|Gift|Goodluck|Grace|Hope|Innocent|Justice|Mercy|Patience|Peace|Precious|Prosper|Prudence|Rose|Trust|Unity|Wisdom)$/;
/** The same in a headline. */
const DOES_IN_HEADLINE =
  /^(?:Attends|Confers|Discusses|Holds|Hosts|Leads|Meets|Receives|Urges|Visits|Welcomes)$/;

/** `Demeke`, but not `Jean-Pierre` or `JANE`: most names are of the letters of ASCII. */
function isCapitalised(word: string): boolean {
  return /^[A-Z][a-z]+$/.test(word) || (BEYOND_ASCII.test(word) && /^\p{Lu}\p{Ll}+$/u.test(word));
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** The given names of persons whom nobody calls by their family name, each with its person. */
function calledByGiven(
  persons: readonly Identity[],
  named: readonly PersonMention[],
): ReadonlyMap<string, number> {
  const isShort = new Set<number>();
  for (const { full, person } of named) if (!full) isShort.add(person);
  const given = new Map<string, number>();
  const shared = new Set<string>();
  persons.forEach(({ introduced, words }, person) => {
    const [word = ''] = words;
    if (!introduced || words.length < 2 || word.length < SHORTEST || !isCapitalised(word)) return;
    if (given.has(word)) shared.add(word);
    if (!isShort.has(person)) given.set(word, person);
  });
  for (const word of shared) given.delete(word);
  return given;
}

/** Where they stand alone: `Demeke expressed his thanks`; claims their tokens. */
export function givenMentions(
  scan: Scan,
  claims: Claims,
  persons: readonly Identity[],
  named: readonly PersonMention[],
): readonly PersonMention[] {
  const given = calledByGiven(persons, named);
  const found: PersonMention[] = [];
  if (given.size === 0) return found;
  const outlines = new Outlines();
  for (const word of given.keys()) outlines.add(word);
  for (const i of scan.capitals) {
    if (claims[i] !== 0 || !outlines.mayHold(scan.sequence, i)) continue;
    const person = given.get(surface(scan, i, i));
    const next = i + 1;
    if (
      person === undefined ||
      WORD.test(surface(scan, i, i)) ||
      !mayBeAlone(scan, claims, i) ||
      !sameSentence(scan, i, next)
    )
      continue;
    const behind = surface(scan, next, next);
    if (!is(scan, next, W.possessive) && !DOES.test(behind) && !DOES_IN_HEADLINE.test(behind)) continue;
    claim(claims, i, i, CLAIM.official);
    found.push({ type: 'official', first: i, last: i, full: false, honorific: undefined, person });
  }
  return found;
}

/** No word of a longer name, of a body or of a place. */
function mayBeAlone(scan: Scan, claims: Claims, i: number): boolean {
  if (isHyphen(scan, i - 1) || has(scan, i, Role.nameOfBody | Role.topic)) return false;
  if (sameSentence(scan, i - 1, i) && isCapital(scan, i - 1) && isFree(claims, i - 1)) return false;
  return scan.hits[i]?.some(({ entries }) => entries.some(isPlace)) !== true;
}

function isPlace({ kind }: { readonly kind: string }): boolean {
  return kind === 'city' || kind === 'country' || kind === 'us-state' || kind === 'province';
}
