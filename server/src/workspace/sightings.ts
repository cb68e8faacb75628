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
  /** By key, the versions of documents whose sightings leave the list. */
  readonly removed: ReadonlyMap<string, readonly WorkspaceDocument[]>;
  readonly added: ReadonlyMap<string, readonly T[]>;
}

/** The place of the first sighting that does not stand before the document. */
function placeOf(list: readonly Sighting[], document: WorkspaceDocument): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && byDateThenUri(item.document, document) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Fewer changes than these are few in any list. */
const FEW = 4;

/** For few changes in a long list: one copy, and a cut and an insertion each. */
function spliced<T extends Sighting>(
  list: readonly T[],
  removed: readonly WorkspaceDocument[],
  added: readonly T[],
): readonly T[] {
  const copy = list.slice();
  for (const document of removed) {
    const from = placeOf(copy, document);
    let to = from;
    while (copy[to]?.document.uri === document.uri) to += 1;
    copy.splice(from, to - from);
  }
  for (const item of added) {
    let at = placeOf(copy, item.document);
    while (copy[at]?.document.uri === item.document.uri) at += 1;
    copy.splice(at, 0, item);
  }
  return copy;
}

const inOrder = (a: Sighting, b: Sighting): number => byDateThenUri(a.document, b.document);

/** For many changes: what comes is put in order and merged into the list. Equal ones keep the order in which they come. */
function merged<T extends Sighting>(
  list: readonly T[],
  removed: readonly WorkspaceDocument[],
  added: readonly T[],
): readonly T[] {
  const gone = new Set(removed.map((document) => document.uri));
  const kept = gone.size === 0 ? list : list.filter((item) => !gone.has(item.document.uri));
  const coming = added.length < 2 ? added : added.toSorted(inOrder);
  const all: T[] = [];
  let next = 0;
  for (const item of kept) {
    for (let one = coming[next]; one !== undefined && inOrder(one, item) < 0; one = coming[next]) {
      all.push(one);
      next += 1;
    }
    all.push(item);
  }
  for (; next < coming.length; next += 1) {
    const one = coming[next];
    if (one !== undefined) all.push(one);
  }
  return all;
}

/** The index after a patch: documents in `removed` leave their lists before those in `added` enter them. */
export function patchIndex<T extends Sighting>(
  index: SightingIndex<T>,
  patch: IndexPatch<T>,
): SightingIndex<T> {
  if (patch.removed.size + patch.added.size === 0) return index;
  return index.withMutations((draft) => {
    const put = (key: string, removed: readonly WorkspaceDocument[] = [], added: readonly T[] = []): void => {
      const list = draft.get(key) ?? [];
      const changes = removed.length + added.length;
      const isSmall = changes <= FEW || changes * 8 < list.length;
      const now = isSmall ? spliced(list, removed, added) : merged(list, removed, added);
      if (now.length === 0) draft.delete(key);
      else draft.set(key, now);
    };
    for (const [key, removed] of patch.removed) put(key, removed, patch.added.get(key));
    for (const [key, added] of patch.added) if (!patch.removed.has(key)) put(key, undefined, added);
  });
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** The patch that replaces what `before` said by what `after` says, over several documents at once. */
export function patchOf<T extends Sighting>(
  before: readonly WorkspaceDocument[],
  after: readonly WorkspaceDocument[],
  read: (document: WorkspaceDocument) => Iterable<readonly [string, T]>,
): IndexPatch<T> {
  const removed = new Map<string, WorkspaceDocument[]>();
  for (const document of before) {
    const keys = new Set<string>();
    for (const [key] of read(document)) keys.add(key);
    for (const key of keys) push(removed, key, document);
  }
  const added = new Map<string, T[]>();
  for (const document of after) for (const [key, sighting] of read(document)) push(added, key, sighting);
  return { removed, added };
}
