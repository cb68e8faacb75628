/** Social handles across documents. */
import { Map as PersistentMap } from 'immutable';
import type { ContactMention } from '../release/model';
import { byDateThenUri } from './document';
import type { WorkspaceDocument } from './document';
import type { MentionSighting } from './dossier';
import { entryOf } from './entryOf';
import type { Derive } from './derived';
import { allOf, patchIndex, patchOf } from './sightings';
import type { SightingIndex, Sightings } from './sightings';
import { foldHandle, handlesOf } from './symbols';

type HandleSighting = MentionSighting<ContactMention>;

/**
 * Handles by folded form, and under it by spelling in lower case, malformed ones apart: an office’s handle stands
 * in all its releases, and whether anybody spells it otherwise must not cost a look at each.
 */
export interface HandleIndex {
  readonly bySpelling: SightingIndex<HandleSighting>;
  /** By folded form, the keys in `bySpelling` that are in use. */
  readonly spellings: PersistentMap<string, readonly string[]>;
}

export const noHandles: HandleIndex = { bySpelling: PersistentMap(), spellings: PersistentMap() };

const keyOf = ({ text, malformed }: ContactMention): string =>
  `${foldHandle(text)}\n${malformed ? '!' : ''}${text.toLowerCase()}`;

/** Holds no mention: that of a closed document is unpacked when somebody asks for it. */
class SightingOfHandle implements HandleSighting {
  readonly document: WorkspaceDocument;
  readonly #at: number;

  /** @param at which of the document's handles */
  constructor(document: WorkspaceDocument, at: number) {
    this.document = document;
    this.#at = at;
  }

  get mention(): ContactMention {
    return entryOf(handlesOf(this.document.facts), this.#at);
  }
}

function* handlesIn(document: WorkspaceDocument): Generator<readonly [string, HandleSighting]> {
  for (const [at, mention] of handlesOf(document.facts).entries())
    yield [keyOf(mention), new SightingOfHandle(document, at)];
}

/** The index after documents changed. */
export function patchHandles(
  index: HandleIndex,
  before: readonly WorkspaceDocument[],
  after: readonly WorkspaceDocument[],
): HandleIndex {
  const patch = patchOf(before, after, handlesIn);
  const bySpelling = patchIndex(index.bySpelling, patch);
  const touched = new Set([...patch.removed.keys(), ...patch.added.keys()]);
  const spellings = index.spellings.withMutations((draft) => {
    for (const key of touched) {
      if (bySpelling.has(key) === index.bySpelling.has(key)) continue;
      const folded = key.slice(0, key.indexOf('\n'));
      const others = (draft.get(folded) ?? []).filter((one) => one !== key);
      const now = bySpelling.has(key) ? [...others, key].sort() : others;
      if (now.length === 0) draft.delete(folded);
      else draft.set(folded, now);
    }
  });
  return { bySpelling, spellings };
}

/** The handles of a folded form, by spelling. */
export function sightingsOfHandle(
  { bySpelling, spellings }: HandleIndex,
  folded: string,
): readonly Sightings<HandleSighting>[] {
  return (spellings.get(folded) ?? []).map((key) => bySpelling.get(key)).filter((one) => one !== undefined);
}

/** All handles of a folded form, in the stable order of documents. */
export function handlesLike(index: HandleIndex, folded: string, derive: Derive): readonly HandleSighting[] {
  const lists = sightingsOfHandle(index, folded).map((one) => allOf(one, derive));
  if (lists.length < 2) return lists[0] ?? [];
  return lists
    .flat()
    .sort((a, b) => byDateThenUri(a.document, b.document) || a.mention.start - b.mention.start);
}
