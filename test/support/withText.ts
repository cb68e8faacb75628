/** Makes whole readings of facts that no text was read for: an open document keeps its reading. */
import type { Release, ReleaseFacts } from '../../server/src/release/model';
import { tokenize } from '../../server/src/tokens/tokenize';
import type { Change } from '../../server/src/workspace/snapshot';

export function whole(release: ReleaseFacts, text: string): Release {
  const tokens = tokenize(text, 'text');
  const parts = { paragraphs: [], sentences: [], quotations: [], headline: undefined };
  return { ...release, text, tokens, ...parts };
}

/** Gives each document a text as long as its number of facts. */
export function withText(change: Change): Change {
  if (change.kind === 'remove') return change;
  return { ...change, release: whole(change.release, 'x'.repeat(change.release.mentions.length + 1)) };
}
