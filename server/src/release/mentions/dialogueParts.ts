/** What names of dialogues are made of: their words, and the parties joined in front. */
import { Role } from '../../gazetteer/phraseEntry';
import { W, wordTable } from '../../gazetteer/readerWords';
import { has, is, isAllCaps, isAmong, isCapital, isGlued, reads, sameSentence, surface } from '../scan';
import type { Scan } from '../scan';
import { lean } from '../../tokens/leanPattern';
import { isPartyJoint } from './countryHits';
import type { CountryHit, CountryHits } from './countryHits';
import { loneRoman } from './dialogueNames';

const MOST_PARTIES = 12;

/** `U.S.-Argentina` and the like that ends at token `last`; its codes in the order written. */
export function partiesEndingAt(
  scan: Scan,
  countries: CountryHits,
  last: number,
): { first: number; codes: string[] } | undefined {
  let hit = countries.endingAt.get(isBracketed(scan, last) ? last - 3 : last);
  const codes: string[] = [];
  let first = -1;
  while (hit !== undefined) {
    codes.unshift(hit.code);
    first = hit.first;
    if (codes.length === MOST_PARTIES) break;
    // "U.S. Norway Ocean Dialogue": the hyphen is left out
    const beside: CountryHit | undefined =
      hit.form === 'adjective' ? undefined : countries.endingAt.get(hit.first - 1);
    const isBeside = beside !== undefined && beside.form !== 'adjective' && codes.length === 1;
    if (!isBeside && (!sameSentence(scan, hit.first - 2, hit.first) || !isPartyJoint(scan, hit.first - 1)))
      break;
    // "European Union (EU) – Norway"
    const end = isBracketed(scan, hit.first - 2) ? hit.first - 5 : hit.first - 2;
    const before = isBeside ? beside : countries.endingAt.get(end);
    if (before === undefined) break;
    hit = before;
  }
  return codes.length >= 2 ? { first, codes } : undefined;
}

/** `(EU)` that ends at token `end`. */
function isBracketed(scan: Scan, end: number): boolean {
  return is(scan, end, W.close) && is(scan, end - 2, W.open) && isAllCaps(scan, end - 1);
}

/** `Ministers Hold Consultations`: a verb of a headline; `XI Dialogue`: a count. */
const NO_NAME = lean(
  /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI|XVII|XVIII|XIX|XX|XXI|XXII|Holds?|Hosts?|Begins?|Concludes?|Convenes?|Launch(?:es)?|Attends?|Announces?|Opens?|Resumes?|Meets?|Discuss(?:es)?|Statement|Communiqu[eé]|Regarding|Concerning|Highlights?|Reaffirms?|Strengthens?|Deepens?|Boosts?|Urges?)$/i,
);

/** `Open` of `Open Government Dialogue`: no verb of a headline. */
function isOpenThing(scan: Scan, i: number): boolean {
  return reads(scan, i, 'Open') && OPEN_THINGS.test(surface(scan, i + 1, i + 1));
}

const OPEN_THINGS = /^(?:Access|Data|Government|RAN|Science|Skies|Source)$/;

/** `OF`, `AND` of a heading in capitals: no words of a name by themselves. */
const LINKS = wordTable([W.of, W.on, W.for, W.and, W.to, W.from, W.with, W.between]);

/** `Prepare` of `Meet to Prepare for Ocean Dialogue`, `To Set Up` of `To Set Up Joint Commission`, in a headline. */
export function isInfinitive(scan: Scan, i: number): boolean {
  if (is(scan, i, W.to)) return INFINITIVE.test(surface(scan, i + 1, i + 1));
  if (reads(scan, i, 'Up')) return is(scan, i - 2, W.to);
  return is(scan, i - 1, W.to) && INFINITIVE.test(surface(scan, i, i));
}

const INFINITIVE =
  /^(?:Attend|Call|Establish|Form|Gather|Join|Launch|Meet|Prepare|Resume|Revive|Set|Start|Travel)$/;

/** Whether the token is a capitalised word that a dialogue's name may be made of. */
export function isNameWord(scan: Scan, i: number): boolean {
  return (
    isCapital(scan, i) &&
    !has(scan, i, Role.ordinal) &&
    !(isAmong(scan, i, LINKS) && isAllCaps(scan, i)) &&
    !(has(scan, i, Role.titleHead) && !has(scan, i, Role.weakTitleHead)) &&
    !(
      has(scan, i, Role.givenName) &&
      !has(scan, i, Role.nameOfBody | Role.topic) &&
      !reads(scan, i, 'ISIS')
    ) &&
    !(NO_NAME.test(surface(scan, i, i)) && !isOpenThing(scan, i)) &&
    loneRoman(scan, i) === undefined &&
    !isInfinitive(scan, i) &&
    !is(scan, i, W.the) &&
    !is(scan, i, W.this) &&
    !is(scan, i, W.our) &&
    !is(scan, i, W.its) &&
    !is(scan, i, W.a) &&
    !is(scan, i, W.an) &&
    !is(scan, i, W.at) &&
    !is(scan, i, W.in)
  );
}

/** `Minister` of `Vice Foreign Minister-Level Dialogue` */
export function isPostOfLevel(scan: Scan, i: number): boolean {
  return (
    has(scan, i, Role.titleHead) &&
    isCapital(scan, i) &&
    is(scan, i + 1, W.dash) &&
    isGlued(scan, i + 1) &&
    /^level$/i.test(surface(scan, i + 2, i + 2))
  );
}

/** `(ICT)` that ends at `i`: the index of its opening bracket. */
export function bracketedAcronym(scan: Scan, i: number): number | undefined {
  return is(scan, i, W.close) && is(scan, i - 2, W.open) && isAllCaps(scan, i - 1) ? i - 2 : undefined;
}

/** `HFA Council` of `Harbor Framework Agreement (HFA) Council`: how the text may write it later. */
export function innerShortForm(
  scan: Scan,
  first: number,
  head: { readonly first: number; readonly last: number },
): string | undefined {
  const open = bracketedAcronym(scan, head.first - 1);
  if (open === undefined || open <= first) return undefined;
  return `${surface(scan, open + 1, open + 1)} ${surface(scan, head.first, head.last)}`;
}

/** The first token of the name behind `U.S.-Argentina`, `U.S.-Republic of Korea (ROK)`. */
export function behindParties(scan: Scan, countries: CountryHits, first: number, last: number): number {
  let at = first;
  for (;;) {
    const hit = countries.startingAt.get(at);
    if (hit === undefined || hit.last >= last) return at;
    at = hit.last + 1;
    if (bracketedAcronym(scan, at + 2) !== undefined) at += 3;
    if (countries.startingAt.has(at)) continue;
    if (!isPartyJoint(scan, at) && !is(scan, at, W.dash)) return at;
    at += 1;
  }
}
