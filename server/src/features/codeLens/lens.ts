/** Lines above a release's title and sentences that say how it stands to other releases. */
import type { Span } from '../../text/span';
import type { Location } from '../location';

/** What a click does. */
export type LensAction =
  | { readonly kind: 'open'; readonly place: Location }
  | { readonly kind: 'compare'; readonly documents: readonly string[] }
  | { readonly kind: 'timeline' };

export interface LensWords {
  /** `announced 27 Apr (26 days before)` */
  readonly title: string;
  readonly action?: LensAction;
}

export interface Lens extends LensWords {
  /** What it stands above. */
  readonly span: Span;
}
