/** The mark of a document as issued. */
import type { Map as PersistentMap } from 'immutable';

/** What the document said when somebody marked it, as it is kept beside the releases. */
export interface IssuedMark {
  /** `wording.fingerprint` of the text as it was issued. */
  readonly fingerprint: string;
  /** ISO day on which it was marked. */
  readonly on: string;
}

/** By URI. */
export type IssuedMarks = PersistentMap<string, IssuedMark>;
