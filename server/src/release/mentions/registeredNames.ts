/** Persons of the workspace's registry, by any of their spellings, where they stand. */
import { Kind } from '../../gazetteer/phraseEntry';
import type { PhraseEntry } from '../../gazetteer/phraseEntry';
import type { RegisteredOfficial } from '../../gazetteer/registry';
import { foldPhrase } from '../../tokens/fold';
import { isCapital, isFree, isHyphen, longestHit } from '../scan';
import type { Claims, Scan } from '../scan';

function isOfficial(entry: PhraseEntry): entry is Extract<PhraseEntry, { kind: 'official' }> {
  return entry.kind === 'official';
}

/** The registered person whose name begins at token `i`. */
export function registeredName(
  scan: Scan,
  claims: Claims,
  i: number,
): { readonly last: number; readonly official: RegisteredOfficial } | undefined {
  if (scan.knowledge.officialsByName.size === 0 || !isCapital(scan, i)) return undefined;
  const hit = longestHit(scan, i, Kind.official, isOfficial);
  if (hit === undefined || !isFree(claims, i, hit.last)) return undefined;
  if (isHyphen(scan, i - 1) || isHyphen(scan, hit.last + 1)) return undefined;
  return { last: hit.last, official: hit.entry.official };
}

/** The person whom a name means, if the registry has that spelling for one person alone. */
export function officialNamed(scan: Scan, name: string): RegisteredOfficial | undefined {
  if (scan.knowledge.officialsByName.size === 0) return undefined;
  return scan.knowledge.officialsByName.get(foldPhrase(name))?.[0];
}
