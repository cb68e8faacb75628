/** Changes to the decisions, as functions from the text of a file to its next text: merging is doing them late. */
import { isSameDocument } from './identity';
import { readReviews } from './readReviews';
import { isAboutSame, REVIEWS_VERSION } from './review';
import type { Review, Reviews, SeriesOff } from './review';

export type ReviewChange =
  | { readonly kind: 'review'; readonly review: Review }
  | { readonly kind: 'off'; readonly off: SeriesOff }
  /** Takes decisions out; those that are not there any more are no fault. */
  | { readonly kind: 'remove'; readonly reviews: readonly Review[]; readonly off: readonly SeriesOff[] };

/** The next text of the file; or why it must stay as it is. */
export type ChangedText = { readonly text: string } | { readonly refused: string };

function isSameReview(a: Review, b: Review): boolean {
  return isAboutSame(a, b) && isSameDocument(a.document, b.document);
}

function isSameOff(a: SeriesOff, b: SeriesOff): boolean {
  return a.rule === b.rule && a.series === b.series;
}

function changed({ reviews, off }: Reviews, change: ReviewChange): Reviews {
  switch (change.kind) {
    case 'review':
      return { off, reviews: [...reviews.filter((one) => !isSameReview(one, change.review)), change.review] };
    case 'off':
      return { reviews, off: [...off.filter((one) => !isSameOff(one, change.off)), change.off] };
    case 'remove':
      return {
        reviews: reviews.filter((one) => !change.reviews.some((gone) => isExactly(one, gone))),
        off: off.filter((one) => !change.off.some((gone) => isSameOff(one, gone))),
      };
  }
}

function isExactly(a: Review, b: Review): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The text of a file with these decisions, one field a line, so that versions of it can be compared and merged. */
export function writeReviews({ reviews, off }: Reviews): string {
  return `${JSON.stringify({ version: REVIEWS_VERSION, reviews, off }, null, 2)}\n`;
}

/**
 * The text of a `reviewed.json` after a change.
 * @param text what stands in the file at this moment, undefined where there is none
 */
export function changeReviews(text: string | undefined, change: ReviewChange): ChangedText {
  const read = readReviews(text);
  if (!read.writable) return { refused: read.problems.join(' ') };
  return { text: writeReviews(changed(read.reviews, change)) };
}
