/** Places in a text: what every layer above points with. */

/** A half-open range of UTF-16 code units in one decoded text: `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that covers both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Sorted by position; of those that overlap the first is kept, of those that begin together the longest. */
export function withoutOverlaps<S extends Span>(spans: readonly S[]): readonly S[] {
  if (isApart(spans)) return spans;
  let end = 0;
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      if (span.start < end) return false;
      ({ end } = span);
      return true;
    });
}

/** Whether each begins behind the one in front of it, and where that ends or later. */
function isApart(spans: readonly Span[]): boolean {
  let [begun, end] = [-1, 0];
  for (const span of spans) {
    if (span.start <= begun || span.start < end) return false;
    begun = span.start;
    ({ end } = span);
  }
  return true;
}

/** The characters that a span covers. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/**
 * The index of the first item whose `end` lies behind `offset`, in a list sorted by position without overlaps;
 * `items.length` where there is none.
 */
export function firstEndingAfter(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && item.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The item that covers `offset` (its end counts as inside, so a caret behind a word finds the word), if any. */
export function itemAt<T extends Span>(items: readonly T[], offset: number): T | undefined {
  const at = firstEndingAfter(items, offset);
  const item = items[at];
  if (item !== undefined && item.start <= offset) return item;
  const before = items[at - 1];
  return before?.end === offset ? before : undefined;
}
