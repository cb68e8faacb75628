/** Facts that were read from a text made of the file's, moved to their places in the file. */
import type { Span } from '../../text/span';

/** A value with all spans in it moved; it has the shape that it had. */
export function moved<T>(value: T, move: (span: Span) => Span): T;
export function moved(value: unknown, move: (span: Span) => Span): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => moved(one, move));
  // a copy as a whole keeps the engine's idea of its shape
  const copy: Record<string, unknown> = { ...value };
  for (const key in copy) {
    const part = copy[key];
    if (typeof part === 'object') copy[key] = moved(part, move);
  }
  const { start, end } = copy;
  // of a meeting, they are days and stay
  if (typeof start === 'number' && typeof end === 'number') {
    const span = move({ start, end });
    copy['start'] = span.start;
    copy['end'] = span.end;
  }
  return copy;
}
