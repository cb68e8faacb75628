/** Which findings are still open, and which somebody has decided about. */
import type { WorkspaceDocument } from '../../workspace/document';
import type { Finding } from '../rule';
import { identityOf, isSameDocument } from './identity';
import { isAboutSame } from './review';
import type { Review, Reviews, SeriesOff } from './review';

/** A finding that is not shown, and the decision that settles it. */
export interface Settled {
  readonly finding: Finding;
  readonly by: Review | SeriesOff;
}

export interface Judged {
  /** In the order of the findings. */
  readonly open: readonly Finding[];
  readonly settled: readonly Settled[];
}

/**
 * Parts the findings of a document by the decisions that hold for it: a function of the document itself.
 * @param holding the files of decisions that hold in its folder
 */
export function judge(
  findings: readonly Finding[],
  document: WorkspaceDocument | undefined,
  holding: readonly Reviews[],
): Judged {
  const isEmpty = holding.every(({ reviews, off }) => reviews.length === 0 && off.length === 0);
  if (isEmpty || findings.length === 0 || document === undefined) return { open: findings, settled: [] };
  const identity = identityOf(document);
  const off = holding.flatMap((one) => one.off).filter((one) => one.series === identity.series);
  const reviews = holding
    .flatMap((one) => one.reviews)
    .filter((one) => isSameDocument(one.document, identity));
  const open: Finding[] = [];
  const settled: Settled[] = [];
  for (const finding of findings) {
    const by =
      reviews.find((review) => isAboutSame(review, finding)) ?? off.find((one) => one.rule === finding.rule);
    if (by === undefined) open.push(finding);
    else settled.push({ finding, by });
  }
  return { open, settled };
}

/** Decisions that settle nothing any more. */
export interface Stale {
  readonly reviews: readonly Review[];
  readonly off: readonly SeriesOff[];
}

/**
 * The decisions of a file for which no finding is left among those that were found.
 * @param used the decisions that settled something, in any document
 */
export function staleOf({ reviews, off }: Reviews, used: ReadonlySet<Review | SeriesOff>): Stale {
  return {
    reviews: reviews.filter((review) => !used.has(review)),
    off: off.filter((one) => !used.has(one)),
  };
}
