/** The lenses of `Begin Text:`: how long the agreed text is, and whether it is closed. */
import type { WorkspaceDocument } from '../../workspace/document';
import type { Lens } from './lens';

/** In one walk over markers and paragraphs: a hostile text has thousands of both. */
export function jointTextLenses({ uri, facts, release }: WorkspaceDocument): readonly Lens[] {
  const agreed = (release?.paragraphs ?? []).filter(({ zone }) => zone === 'joint-text');
  const startOf = (at: number): number => agreed[at]?.start ?? Infinity;
  let from = 0;
  return facts.markers.flatMap(({ side, start, end }, at): readonly Lens[] => {
    if (side === 'end') return [];
    const next = facts.markers[at + 1];
    while (startOf(from) < end) from += 1;
    const first = from;
    while (startOf(from) < (next?.start ?? Infinity)) from += 1;
    const isClosed = next?.side === 'end';
    const last = isClosed ? next : agreed[from - 1];
    const length = from - first;
    const count = `${String(length)} ${length === 1 ? 'paragraph' : 'paragraphs'}`;
    const lens = { span: { start, end }, title: `joint text, ${count}${isClosed ? '' : ', no End'}` };
    if (last === undefined || (!isClosed && length === 0)) return [lens];
    return [{ ...lens, action: { kind: 'open', place: { uri, span: { start: last.end, end: last.end } } } }];
  });
}
