/** From mark to mark with the arrow keys. */
import type { DrawnMark, Layout } from './layout';

/** Rows of marks in the order of time, empty ones left out. */
export function markRows({ lanes }: Layout): readonly (readonly DrawnMark[])[] {
  return lanes
    .flatMap(({ rows }) => rows.map(({ marks }) => [...marks].sort((a, b) => a.left - b.left)))
    .filter((marks) => marks.length > 0);
}

/** Where an arrow key leads: along the dialogue, or to the nearest mark in time of the next one. */
export function nextMark(
  key: string,
  from: string | undefined,
  rows: readonly (readonly DrawnMark[])[],
): DrawnMark | undefined {
  const row = rows.findIndex((marks) => marks.some((mark) => mark.key === from));
  const marks = rows[row];
  const at = marks?.findIndex((mark) => mark.key === from) ?? -1;
  const mark = marks?.[at];
  if (marks === undefined || mark === undefined) return rows[0]?.[0];
  switch (key) {
    case 'ArrowRight':
      return marks[at + 1];
    case 'ArrowLeft':
      return marks[at - 1];
    case 'ArrowDown':
      return nearest(rows[row + 1], mark);
    case 'ArrowUp':
      return nearest(rows[row - 1], mark);
    case 'Home':
      return marks[0];
    case 'End':
      return marks.at(-1);
    default:
      return undefined;
  }
}

function nearest(marks: readonly DrawnMark[] | undefined, to: DrawnMark): DrawnMark | undefined {
  const distance = (mark: DrawnMark): number => Math.abs(mark.left - to.left);
  return marks?.reduce<DrawnMark | undefined>(
    (best, mark) => (best === undefined || distance(mark) < distance(best) ? mark : best),
    undefined,
  );
}
