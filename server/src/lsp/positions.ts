/** Offsets to lines and columns and back: the border between the core and LSP. */
import type { Location as LspLocation, Position, Range } from 'vscode-languageserver';
import { offsetAt, positionAt, type LineTable, type Span } from '../index';

export function toRange(lines: LineTable, span: Span): Range {
  return { start: positionAt(lines, span.start), end: positionAt(lines, span.end) };
}

export function toLocation(uri: string, lines: LineTable, span: Span): LspLocation {
  return { uri, range: toRange(lines, span) };
}

/** The offset of a position; one outside the text is moved to its nearest end. */
export function toOffset(lines: LineTable, position: Position): number {
  return offsetAt(lines, position);
}

/** A range of the client as a span; one that is written backwards is turned round. */
export function toSpan(lines: LineTable, range: Range): Span {
  const a = offsetAt(lines, range.start);
  const b = offsetAt(lines, range.end);
  return { start: Math.min(a, b), end: Math.max(a, b) };
}
