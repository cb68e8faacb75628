/** The lens of `Begin Text:`: how long the agreed text is, and whether it is closed. */
import type { WorkspaceDocument } from '../../workspace/document';
import type { LensWords } from './lens';

/** @param at number of the marker among those of the document */
export function jointTextWords(
  { uri, facts, release }: WorkspaceDocument,
  at: number,
): LensWords | undefined {
  const marker = facts.markers[at];
  if (marker?.side !== 'begin') return undefined;
  const next = facts.markers[at + 1];
  const until = next?.start ?? Infinity;
  const inside = (release?.paragraphs ?? []).filter(
    ({ zone, start }) => zone === 'joint-text' && marker.end <= start && start < until,
  );
  const count = `${String(inside.length)} ${inside.length === 1 ? 'paragraph' : 'paragraphs'}`;
  const isClosed = next?.side === 'end';
  const last = isClosed ? next : inside.at(-1);
  const title = `joint text, ${count}${isClosed ? '' : ', no End'}`;
  if (last === undefined) return { title };
  const place = { uri, span: { start: last.end, end: last.end } };
  return { title, action: { kind: 'open', place } };
}
