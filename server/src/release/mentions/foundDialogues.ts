/** Dialogues while they are being found: what all passes over a text share. */
import { W } from '../../gazetteer/readerWords';
import { CLAIM, claim, is, sameSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHits } from './countryHits';
import { withoutPlatform } from './dialogueFormats';
import { dialogueKey, isFirstSince, levelBefore, ordinalBefore } from './dialogueNames';
import { behindParties } from './dialogueParts';
import type { FoundDialogue } from './found';
import { isGenericName } from './groupingMeetings';

export interface FoundDialogues {
  readonly scan: Scan;
  readonly claims: Claims;
  readonly countries: CountryHits;
  readonly found: FoundDialogue[];
  /** Letters that the text defines for a dialogue. */
  readonly acronyms: Map<string, { readonly name: string; readonly key: string }>;
  /** `2+2` of `Ministerial Consultations (2+2)`, with the key of the name in front. */
  readonly formats: Map<string, string>;
  /** The keys of what was found, by last token. */
  readonly keyEndingAt: Map<number, string>;
  /** Names of meetings met behind their parties: alone they are the same meeting. */
  readonly names: Set<string>;
}

/** Nothing found yet. */
export function noDialogues(scan: Scan, claims: Claims, countries: CountryHits): FoundDialogues {
  return {
    scan,
    claims,
    countries,
    found: [],
    acronyms: new Map(),
    formats: new Map(),
    keyEndingAt: new Map(),
    names: new Set(),
  };
}

/** Where a dialogue stands, and what is known of it beyond its words. */
export interface Sighting {
  readonly first: number;
  readonly last: number;
  readonly parties: readonly string[];
  /** An acronym: the full name. */
  readonly acronymOf?: string | undefined;
  readonly nameTail?: FoundDialogue['nameTail'];
  /** The key of the dialogue that it is meant for. */
  readonly meant?: string | undefined;
}

/** Takes a dialogue. */
export function addDialogue(dialogues: FoundDialogues, sighting: Sighting): void {
  const { scan, claims, countries, keyEndingAt, found } = dialogues;
  const { first, last, parties, acronymOf, nameTail } = sighting;
  claim(claims, first, last, CLAIM.dialogue);
  const counted = ordinalBefore(scan, first) ?? ordinalBefore(scan, behindCountries(scan, countries, first));
  const ordinal = counted !== undefined && isFirstSince(scan, last, counted.value) ? undefined : counted;
  const nameLast = withoutPlatform(scan, last);
  const behind = parties.length < 2 ? first : behindParties(scan, countries, first, last);
  // "U.S.-ASEAN Summit"
  const nameFirst = isGenericName(surface(scan, behind, last)) ? first : behind;
  const key = keyOf(dialogues, sighting, nameFirst, nameLast);
  const level = ordinal === undefined ? '' : levelBefore(scan, first);
  const levelled = level === '' || key.includes(level) ? key : `${level} ${key}`.trimEnd();
  keyEndingAt.set(last, levelled);
  found.push({
    type: 'dialogue',
    first,
    last,
    parties,
    nameFirst,
    nameLast: nameLast === last ? undefined : nameLast,
    nameTail,
    key: levelled,
    ordinal,
    acronymOf,
    series: undefined,
  });
}

function keyOf(dialogues: FoundDialogues, sighting: Sighting, nameFirst: number, nameLast: number): string {
  const { scan, countries, acronyms } = dialogues;
  const { first, last, acronymOf, nameTail, meant } = sighting;
  // "the Norway-Chile NCG Ministerial"
  const keyFirst = acronyms.has(surface(scan, nameFirst, nameFirst)) ? nameFirst : first;
  const own =
    meant ??
    (acronymOf === undefined ? keyOfWords(dialogues, keyFirst, nameLast) : keyOfWords(dialogues, last, last));
  return nameTail === undefined
    ? own
    : `${own} ${dialogueKey(scan, nameTail.first, nameTail.last, countries)}`;
}

/** The key of a name, of which the first word may be letters that the text defines. */
function keyOfWords({ scan, countries, acronyms }: FoundDialogues, first: number, last: number): string {
  const known = acronyms.get(surface(scan, first, first))?.key;
  if (known === undefined) return dialogueKey(scan, first, last, countries);
  return first === last ? known : `${known} ${dialogueKey(scan, first + 1, last, countries)}`;
}

/** `the inaugural Norway and Japan Ministers’ Meeting`: the first token of the countries joined in front of a name. */
function behindCountries(scan: Scan, countries: CountryHits, name: number): number {
  let first = name;
  for (;;) {
    const hit = countries.endingAt.get(first - 1);
    if (hit === undefined || !sameSentence(scan, hit.first, name)) return first;
    first = is(scan, hit.first - 1, W.and) ? hit.first - 1 : hit.first;
  }
}
