/** Lines above a release's title and sentences that say how it stands to other releases. */
import type { Span } from '../../text/span';
import type { Location } from '../location';

/** What a lens tells. */
export type LensAbout =
  /** `Round 3 of 3 known` */
  | { readonly kind: 'round' }
  /** `previous missing` */
  | { readonly kind: 'previous' }
  /** `announced 27 Apr (26 days before)`, of an announcement `outcome 24 May (1 day after)` */
  | { readonly kind: 'other-end' }
  /** `2 differences · compare` */
  | { readonly kind: 'differences' }
  /** `Argentina: 4 bodies (−2 since announcement)` */
  | { readonly kind: 'side'; readonly party: string }
  /** `joint text, 8 paragraphs, no End`; `at` is the number of its marker */
  | { readonly kind: 'joint-text'; readonly at: number };

/** A lens before its words are made. */
export interface Lens {
  /** What it stands above. */
  readonly span: Span;
  readonly about: LensAbout;
}

/** What a click does. */
export type LensAction =
  | { readonly kind: 'open'; readonly place: Location }
  | { readonly kind: 'compare'; readonly documents: readonly string[] }
  | { readonly kind: 'timeline' };

export interface LensWords {
  readonly title: string;
  readonly action?: LensAction;
}
