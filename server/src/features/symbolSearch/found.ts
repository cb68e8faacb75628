/** An answer of the search over all releases. */
import type { Location } from '../location';

export type SymbolKindName = 'person' | 'body' | 'series' | 'meeting' | 'release';

export interface FoundSymbol extends Location {
  /** It holds what was asked for in the order of its letters: editors filter by that once more. */
  readonly name: string;
  readonly kind: SymbolKindName;
  /** A few words more: the post, the country, the file. */
  readonly container: string;
}
