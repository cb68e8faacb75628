/**
 * Sharing lists: for each symbol, what every document that has it says, in the stable order of documents. A
 * change touches only the lists of the changed documents' symbols; each is copied once, however many documents
 * change together, so that filling the workspace stays linear.
 *
 * What closed documents say lies apart from what open ones say. While somebody types, only the short list of the
 * open ones is made anew, and whatever was derived from the long one stays.
 */
import type { Map as PersistentMap } from 'immutable';
import type { Derive } from './derived';
import { byDateThenUri, isClosed, isOpen } from './document';
import type { WorkspaceDocument } from './document';

/** Something that a document says. */
export interface Sighting {
  readonly document: WorkspaceDocument;
}

/** All sightings of a symbol, each list in the stable order of documents; one of the two may be empty. */
export interface Sightings<T extends Sighting> {
  readonly closed: readonly T[];
  readonly open: readonly T[];
}

/** By symbol or key. */
export type SightingIndex<T extends Sighting> = PersistentMap<string, Sightings<T>>;

const NOTHING: Sightings<never> = { closed: [], open: [] };

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

const documentOf = ({ document }: Sighting): WorkspaceDocument => document;
const inOrder = (a: Sighting, b: Sighting): number => byDateThenUri(a.document, b.document);

const isOfOpen = ({ document }: Sighting): boolean => isOpen(document);
const isOfClosed = ({ document }: Sighting): boolean => isClosed(document);

/** From `from` on, the first place in a sorted list that stands behind the document: found in ever longer steps. */
function placeBehind<T>(
  list: readonly T[],
  from: number,
  document: WorkspaceDocument,
  documentOf: (item: T) => WorkspaceDocument,
): number {
  const isBehind = (place: number): boolean => {
    const item = list[place];
    return item === undefined || byDateThenUri(documentOf(item), document) > 0;
  };
  let [low, step] = [from, 1];
  while (!isBehind(low + step - 1)) {
    low += step;
    step *= 2;
  }
  let high = low + step - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Two lists in the stable order as one; of equal ones, those of the first come first. */
export function inOneOrder<T>(
  one: readonly T[],
  other: readonly T[],
  documentOf: (item: T) => WorkspaceDocument,
): readonly T[] {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const all: T[] = [];
  let from = 0;
  const take = (to: number): void => {
    for (; from < to; from += 1) all.push(one[from] as T);
  };
  for (const item of other) {
    take(placeBehind(one, from, documentOf(item), documentOf));
    all.push(item);
  }
  take(one.length);
  return all;
}

/** For many changes: what comes is put in order and merged into the list. Equal ones keep the order in which they come. */
function merged<T extends Sighting>(
  list: readonly T[],
  removed: readonly WorkspaceDocument[],
  added: readonly T[],
): readonly T[] {
  const gone = new Set(removed.map((document) => document.uri));
  const kept = gone.size === 0 ? list : list.filter((item) => !gone.has(item.document.uri));
  const coming = added.length < 2 ? added : added.toSorted(inOrder);
  return inOneOrder(kept, coming, documentOf);
}

function patched<T extends Sighting>(
  list: readonly T[],
  removed: readonly WorkspaceDocument[],
  added: readonly T[],
): readonly T[] {
  const changes = removed.length + added.length;
  if (changes === 0) return list;
  return changes <= FEW || changes * 8 < list.length
    ? spliced(list, removed, added)
    : merged(list, removed, added);
}

/** A list that grew item by item has room for more, which most lists never need. */
function withoutRoom<T>(list: readonly T[], before: readonly T[]): readonly T[] {
  return list === before ? list : list.slice();
}

/** The index after a patch: documents in `removed` leave their lists before those in `added` enter them. */
export function patchIndex<T extends Sighting>(
  index: SightingIndex<T>,
  patch: IndexPatch<T>,
): SightingIndex<T> {
  if (patch.removed.size + patch.added.size === 0) return index;
  return index.withMutations((draft) => {
    const put = (key: string, removed: readonly WorkspaceDocument[] = [], added: readonly T[] = []): void => {
      const { closed, open } = draft.get(key) ?? NOTHING;
      const now = {
        closed: withoutRoom(patched(closed, removed.filter(isClosed), added.filter(isOfClosed)), closed),
        open: patched(open, removed.filter(isOpen), added.filter(isOfOpen)),
      };
      if (now.closed.length + now.open.length === 0) draft.delete(key);
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

/**
 * The patch that replaces what `before` said by what `after` says, over several documents at once.
 * @param keysIn the keys of what `read` finds, where there is a shorter way to them
 */
export function patchOf<T extends Sighting>(
  before: readonly WorkspaceDocument[],
  after: readonly WorkspaceDocument[],
  read: (document: WorkspaceDocument) => Iterable<readonly [string, T]>,
  keysIn: (document: WorkspaceDocument) => Iterable<string> = (document) =>
    Array.from(read(document), ([key]) => key),
): IndexPatch<T> {
  const removed = new Map<string, WorkspaceDocument[]>();
  for (const document of before) for (const key of new Set(keysIn(document))) push(removed, key, document);
  const added = new Map<string, T[]>();
  for (const document of after) for (const [key, sighting] of read(document)) push(added, key, sighting);
  return { removed, added };
}

/** All sightings of a symbol, in the stable order of documents; the same list for as long as nothing changes. */
export function allOf<T extends Sighting>(sightings: Sightings<T> | undefined, derive: Derive): readonly T[] {
  if (sightings === undefined) return [];
  const { closed, open } = sightings;
  if (open.length === 0) return closed;
  return closed.length === 0 ? open : (derive(sightings, bothOf) as readonly T[]);
}

function bothOf({ closed, open }: Sightings<Sighting>): readonly Sighting[] {
  return inOneOrder(closed, open, documentOf);
}

/** The same in parts, none of them empty: an edit changes the part of the open documents alone. */
export function partsOf<T extends Sighting>(sightings: Sightings<T> | undefined): readonly (readonly T[])[] {
  if (sightings === undefined) return [];
  return [sightings.closed, sightings.open].filter((part) => part.length > 0);
}
