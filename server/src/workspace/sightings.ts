/**
 * Sharing lists: for each symbol, what every document that has it says, in the stable order of documents. A
 * change touches only the lists of the changed documents' symbols; each is copied once, however many documents
 * change together, so that filling the workspace stays linear.
 */
import type { Map as PersistentMap } from 'immutable';
import { byDateThenUri } from './document';
import type { WorkspaceDocument } from './document';

/** Something that a document says. */
export interface Sighting {
  readonly document: WorkspaceDocument;
}

/** By symbol or key; lists are never empty. */
export type SightingIndex<T extends Sighting> = PersistentMap<string, readonly T[]>;

/** What is to be taken from the lists and put into them. */
export interface IndexPatch<T extends Sighting> {
  readonly removed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly added: ReadonlyMap<string, readonly T[]>;
}

function merged<T extends Sighting>(kept: readonly T[], added: readonly T[]): readonly T[] {
  const fresh = [...added].sort((a, b) => byDateThenUri(a.document, b.document));
  const result: T[] = [];
  let next = 0;
  for (const item of kept) {
    for (let add = fresh[next]; add !== undefined && byDateThenUri(add.document, item.document) < 0;) {
      result.push(add);
      next += 1;
      add = fresh[next];
    }
    result.push(item);
  }
  return next === 0 && result.length === 0 ? fresh : [...result, ...fresh.slice(next)];
}

/** The index after a patch. Documents named in `removed` leave the list before those in `added` enter it. */
export function patchIndex<T extends Sighting>(
  index: SightingIndex<T>,
  patch: IndexPatch<T>,
): SightingIndex<T> {
  const touched = new Set([...patch.removed.keys(), ...patch.added.keys()]);
  if (touched.size === 0) return index;
  return index.withMutations((draft) => {
    for (const key of touched) {
      const gone = patch.removed.get(key);
      const list = draft.get(key) ?? [];
      const kept = gone === undefined ? list : list.filter((item) => !gone.has(item.document.uri));
      const now = merged(kept, patch.added.get(key) ?? []);
      if (now.length === 0) draft.delete(key);
      else draft.set(key, now);
    }
  });
}

/** The patch that replaces what `before` said by what `after` says, over several documents at once. */
export function patchOf<T extends Sighting>(
  before: readonly WorkspaceDocument[],
  after: readonly WorkspaceDocument[],
  read: (document: WorkspaceDocument) => Iterable<readonly [string, T]>,
): IndexPatch<T> {
  const removed = new Map<string, Set<string>>();
  for (const document of before) {
    for (const [key] of read(document)) {
      const uris = removed.get(key);
      if (uris === undefined) removed.set(key, new Set([document.uri]));
      else uris.add(document.uri);
    }
  }
  const added = new Map<string, T[]>();
  for (const document of after) {
    for (const [key, sighting] of read(document)) {
      const list = added.get(key);
      if (list === undefined) added.set(key, [sighting]);
      else list.push(sighting);
    }
  }
  return { removed, added };
}
