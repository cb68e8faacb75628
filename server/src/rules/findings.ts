/** Lists of findings: their order, and when two are the same. */
import type { Finding } from './rule';

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** In the order of the text: by start, end, rule and message. */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

/** Most that differ do so in their place, since whatever stands behind an edit moves. */
function isSame(a: Finding, b: Finding | undefined): boolean {
  if (a.span.start !== b?.span.start || a.span.end !== b.span.end || a.message !== b.message) return false;
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether two ordered lists say the same of the same places. */
export function sameFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  if (a === b || (a.length === 0 && b.length === 0)) return true;
  return a.length === b.length && a.every((one, at) => isSame(one, b[at]));
}
