/** Offsets to lines and back. Lines end at LF, CR or CRLF, as LSP counts them. */

/** Where each line of a text starts, in UTF-16 code units; `starts[0]` is always 0. */
export interface LineTable {
  readonly starts: Uint32Array;
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
}

/** A 0-based line and a 0-based UTF-16 column in it, as in LSP. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

const LF = '\n';
const CR = '\r';

/** Reads the line starts of a text in one pass. */
export function lineTableOf(text: string): LineTable {
  const starts = [0];
  let cr = text.indexOf(CR);
  for (let lf = text.indexOf(LF); lf >= 0 || cr >= 0;) {
    const isLf = lf >= 0 && (cr < 0 || lf <= cr + 1);
    // a CR in front of an LF belongs to it
    if (isLf && cr >= 0 && cr < lf) cr = text.indexOf(CR, lf);
    starts.push((isLf ? lf : cr) + 1);
    if (isLf) lf = text.indexOf(LF, lf + 1);
    else cr = text.indexOf(CR, cr + 1);
  }
  const table = new Uint32Array(starts.length);
  for (let i = 0; i < starts.length; i += 1) table[i] = starts[i] ?? 0;
  return { starts: table, length: text.length };
}

/** The position of an offset; offsets outside the text are moved to its nearest end. */
export function positionAt(table: LineTable, offset: number): LinePosition {
  const at = Math.max(0, Math.min(offset, table.length));
  let low = 0;
  let high = table.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((table.starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: at - (table.starts[low] ?? 0) };
}

/** The offset of a position; lines and columns outside the text are moved to its nearest end. */
export function offsetAt(table: LineTable, position: LinePosition): number {
  if (position.line < 0) return 0;
  if (position.line >= table.starts.length) return table.length;
  const start = table.starts[position.line] ?? 0;
  const next = table.starts[position.line + 1] ?? table.length;
  return Math.max(start, Math.min(start + position.character, next));
}
