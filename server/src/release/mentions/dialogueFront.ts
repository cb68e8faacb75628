/** What a dialogue's name is read with from its head to the left, and what a row of words in front of it says. */
import type { Scan } from '../scan';
import type { CountryHits } from './countryHits';

/** A name that is read to the left. */
export interface Front {
  readonly scan: Scan;
  readonly countries: CountryHits;
  /** The first token of its head. */
  readonly head: number;
  /** Describing words in lower case belong to it too. */
  readonly lower: boolean;
}

/**
 * What words in front of a name do: `qualifies` makes the head less generic, `belongs` is a part of the name that does
 * not, `links` is a part only where a word in front of it is one, `opens` qualifies and has nothing of the name in
 * front, `stops` is none of it.
 */
type Part = 'qualifies' | 'belongs' | 'links' | 'opens' | 'stops';

/** Words that may stand in front of a name. */
export interface FrontWords {
  readonly does: Part;
  /** How many tokens they are. */
  readonly tokens: number;
  /** Whether they end at token `k`, where the name is read from token `first` on. */
  readonly endAt: (front: Front, k: number, first: number) => boolean;
}

/** The words of a table that end at token `k`, tried in its order. */
export function wordsEndingAt(
  table: readonly FrontWords[],
  front: Front,
  k: number,
  first: number,
): FrontWords | undefined {
  for (const words of table) if (words.endAt(front, k, first)) return words;
  return undefined;
}
