/** Dialogues of the workspace's registry, by any of their names, where they stand. */
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import { Kind, Role } from '../../gazetteer/phraseEntry';
import type { RegisteredSeries } from '../../gazetteer/registry';
import { foldPhrase } from '../../tokens/fold';
import { sequenceOf } from '../../tokens/sequence';
import { tokenize } from '../../tokens/tokenize';
import { CLAIM, claim, has, isCapital, isFree, isGlued, longestHit, sameSentence, scanOf } from '../scan';
import type { Claims, Scan } from '../scan';
import { findCountryHits, isPartyJoint } from './countryHits';
import type { CountryHits } from './countryHits';
import { dialogueKey, ordinalBefore } from './dialogueNames';
import { partiesEndingAt } from './dialogueParts';
import type { FoundDialogue } from './found';

type SeriesEntry = Extract<PhraseEntry, { kind: 'series' }>;

function isSeries(entry: PhraseEntry): entry is SeriesEntry {
  return entry.kind === 'series';
}

/** `Strategic` in front of a registered `Cyber Dialogue`: the longer name is another dialogue's. */
function goesOnInFront(scan: Scan, countries: CountryHits, i: number): boolean {
  const before = i - 1;
  if (!sameSentence(scan, before, i) || countries.endingAt.has(before) || isGlued(scan, i)) return false;
  return (
    isCapital(scan, before) &&
    !has(scan, before, Role.ordinal | Role.generic) &&
    sameSentence(scan, before - 1, i)
  );
}

const partiesKey = (codes: readonly string[]): string => [...new Set(codes)].sort().join('+');

/**
 * The entry that is meant beside parties as written; without any, the one that there is. Of two of the same parties
 * the first, which is the inner folder's.
 */
function seriesMeant(
  entries: readonly RegisteredSeries[],
  written: readonly string[],
): RegisteredSeries | undefined {
  const keys = new Set(entries.map(({ parties }) => partiesKey(parties)));
  if (written.length < 2) return keys.size === 1 ? entries[0] : undefined;
  return entries.find(({ parties }) => partiesKey(parties) === partiesKey(written));
}

/** The key under which a registered series is compared, whatever it is called in a release. */
function keyOf(scan: Scan, { name, level }: RegisteredSeries): string {
  const sequence = sequenceOf(tokenize(name, 'text'), scan.knowledge.vocabulary);
  const own = scanOf(sequence, [{ start: 0, end: name.length }], scan.knowledge);
  const key = dialogueKey(own, 0, sequence.count - 1, findCountryHits(own));
  const folded = level === undefined ? '' : foldPhrase(level);
  return folded === '' || key.split(' ').includes(folded) ? key : `${folded} ${key}`;
}

/** `U.S.-Norway` in front of the name that begins at token `i`: its first token and the codes. */
function pairInFront(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  i: number,
): { readonly first: number; readonly codes: readonly string[] } | undefined {
  const last = isPartyJoint(scan, i - 1) ? i - 2 : i - 1;
  if (!sameSentence(scan, last, i)) return undefined;
  const pair = partiesEndingAt(scan, countries, last);
  return pair !== undefined && isFree(claims, pair.first, last) ? pair : undefined;
}

/** All of them, in order; claims their tokens. */
export function findRegisteredDialogues(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
): readonly FoundDialogue[] {
  if (scan.knowledge.seriesByName.size === 0) return [];
  const found: FoundDialogue[] = [];
  for (let i = 0; i < scan.sequence.count; i += 1) {
    if (scan.hits[i] === undefined || !isCapital(scan, i)) continue;
    const hit = longestHit(scan, i, Kind.series, isSeries);
    if (hit === undefined || !isFree(claims, i, hit.last) || goesOnInFront(scan, countries, i)) continue;
    const entries = (scan.hits[i] ?? [])
      .filter(({ last }) => last === hit.last)
      .flatMap((one) => one.entries.filter(isSeries))
      .map(({ series }) => series);
    const pair = pairInFront(scan, claims, countries, i);
    const series = seriesMeant(entries, pair?.codes ?? []);
    if (series === undefined) continue;
    const first = pair?.first ?? i;
    const ordinal = ordinalBefore(scan, first);
    claim(claims, first, hit.last, CLAIM.dialogue);
    found.push({
      type: 'dialogue',
      first,
      last: hit.last,
      parties: pair?.codes ?? [],
      nameFirst: i,
      nameLast: undefined,
      nameTail: undefined,
      key: keyOf(scan, series),
      ordinal,
      acronymOf: undefined,
      series,
    });
  }
  return found;
}
