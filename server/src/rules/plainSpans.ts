/** Rules point with whatever has a place (a mention, a tag); a finding keeps the place alone. */
import type { Span } from '../text/span';
import type { Problem } from './rule';

const place = ({ start, end }: Span): Span => ({ start, end });

/** The problem with all its spans reduced to start and end. */
export function withPlainSpans(problem: Problem): Problem {
  const { related, fixes } = problem;
  return {
    ...problem,
    span: place(problem.span),
    ...(related === undefined ? {} : { related: related.map((one) => ({ ...one, span: place(one.span) })) }),
    ...(fixes === undefined
      ? {}
      : {
          fixes: fixes.map((fix) => ({
            ...fix,
            edits: fix.edits.map((edit) => ({ ...edit, span: place(edit.span) })),
          })),
        }),
  };
}
