/** What people have decided about findings, outside of the texts: `.readout/reviewed.json` (see docs/reviewed.md). */
import type { DocumentIdentity } from './identity';

/** `reviewed`: a genuine change, seen and right. `ignored`: not wanted here. */
export type Verdict = 'reviewed' | 'ignored';

/** Who decided, when (ISO date and time), and why. */
export interface Signature {
  readonly by?: string;
  readonly when?: string;
  readonly reason?: string;
}

/** A decision about one finding: its rule, the facts that it compares, and the document that it is in. */
export interface Review extends Signature {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly facts: readonly string[];
  readonly document: DocumentIdentity;
}

/** A rule that is off for all documents of a series. */
export interface SeriesOff extends Signature {
  readonly rule: string;
  readonly series: string;
}

/** Everything that a `reviewed.json` holds. */
export interface Reviews {
  readonly reviews: readonly Review[];
  readonly off: readonly SeriesOff[];
}

export const noReviews: Reviews = { reviews: [], off: [] };

/** The version of the form that this program writes and reads. */
export const REVIEWS_VERSION = 1;

function sameFacts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((fact, i) => fact === b[i]);
}

/** Whether two decisions are about the same finding. */
export function isAboutSame(a: Pick<Review, 'rule' | 'facts'>, b: Pick<Review, 'rule' | 'facts'>): boolean {
  return a.rule === b.rule && sameFacts(a.facts, b.facts);
}
