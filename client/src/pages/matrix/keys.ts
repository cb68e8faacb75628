/**
 * Moving in the table with the keyboard, as the grid pattern of ARIA has it: one stop for the Tab key, arrows from
 * cell to cell, Home and End along the row, with Ctrl to the first and last cell; Enter is the button's own.
 */

/** Where the focus was, so that a table that is drawn again has it in the same cell. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface Stop {
  readonly target: HTMLElement;
  readonly place: GridPlace;
}

/** Everything that can have the focus, row by row; a row of a group's name has none. */
function rowsOf(table: HTMLTableElement): readonly (readonly HTMLElement[])[] {
  return Array.from(table.rows, (row) =>
    Array.from(row.cells).flatMap((cell) => {
      const inside = cell.querySelector<HTMLElement>('button');
      if (inside !== null) return [inside];
      return cell.hasAttribute('tabindex') ? [cell] : [];
    }),
  ).filter((row) => row.length > 0);
}

/** Where a key leads; undefined for a key that does not move. */
export function movedBy(
  key: string,
  withControl: boolean,
  { row, column }: GridPlace,
  rows: readonly { readonly length: number }[],
): GridPlace | undefined {
  const last = rows.length - 1;
  const width = (at: number): number => (rows[at]?.length ?? 1) - 1;
  const to = (r: number, c: number): GridPlace => {
    const kept = Math.min(Math.max(r, 0), last);
    return { row: kept, column: Math.min(Math.max(c, 0), width(kept)) };
  };
  switch (key) {
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'PageDown':
      return to(row + 10, column);
    case 'PageUp':
      return to(row - 10, column);
    case 'Home':
      return withControl ? to(0, 0) : to(row, 0);
    case 'End':
      return withControl ? to(last, Infinity) : to(row, Infinity);
    default:
      return undefined;
  }
}

/**
 * Makes the table one stop of the Tab key.
 *
 * @param at the cell that has it
 * @returns the cell that has it now
 */
export function rove(table: HTMLTableElement, at: GridPlace): () => GridPlace {
  const rows = rowsOf(table);
  const first = stopAt(rows, at);
  const current = { stop: first };
  first?.target.setAttribute('tabindex', '0');
  const go = (stop: Stop | undefined): void => {
    if (stop === undefined) return;
    current.stop?.target.setAttribute('tabindex', '-1');
    stop.target.setAttribute('tabindex', '0');
    current.stop = stop;
  };
  table.addEventListener('focusin', ({ target }) => {
    for (const [row, stops] of rows.entries()) {
      const column = stops.findIndex((one) => one === target);
      if (column >= 0) go(stopAt(rows, { row, column }));
    }
  });
  table.addEventListener('keydown', (event) => {
    if (current.stop === undefined || event.altKey || event.metaKey) return;
    const place = movedBy(event.key, event.ctrlKey, current.stop.place, rows);
    if (place === undefined) return;
    event.preventDefault();
    const stop = stopAt(rows, place);
    go(stop);
    stop?.target.focus();
    stop?.target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  return () => current.stop?.place ?? { row: 0, column: 0 };
}

function stopAt(rows: readonly (readonly HTMLElement[])[], { row, column }: GridPlace): Stop | undefined {
  const kept = Math.min(row, rows.length - 1);
  const target = rows[kept]?.[column] ?? rows[kept]?.at(-1);
  return target === undefined ? undefined : { target, place: { row: kept, column } };
}
