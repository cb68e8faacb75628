/** Facts that were read from a text made of the file's, moved to their places in the file. */
import type { Span } from '../text/span';

/** A span, and what it is of; `start` and `end` of a meeting are days and stay. */
function isSpan(value: object): value is Span {
  return (
    'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
  );
}

/** A value with all spans in it moved; it has the shape that it had. */
export function moved<T>(value: T, move: (span: Span) => Span): T;
export function moved(value: unknown, move: (span: Span) => Span): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => moved(one, move));
  const own: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) own[key] = moved(part, move);
  return isSpan(value) ? { ...own, ...move(value) } : own;
}
