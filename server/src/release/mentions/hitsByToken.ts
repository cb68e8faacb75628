/** Hits by one of their tokens. */

/** What may be asked of hits by a token. */
export interface ByToken<Hit> {
  /** The hit of token `i`, which may be any number; undefined where there is none. */
  get(i: number): Hit | undefined;
  has(i: number): boolean;
}

/** A table of small numbers: asked of nearly every capital, it answers much sooner than a map. */
class HitsByToken<Hit> implements ByToken<Hit> {
  /** By token one more than the index of the hit, 0 for none. */
  readonly #table: Int32Array;
  readonly #hits: readonly Hit[];

  constructor(hits: readonly Hit[], table: Int32Array) {
    this.#table = table;
    this.#hits = hits;
  }

  get(i: number): Hit | undefined {
    const at = this.#at(i);
    return at === 0 ? undefined : this.#hits[at - 1];
  }

  has(i: number): boolean {
    return this.#at(i) !== 0;
  }

  #at(i: number): number {
    return i >= 0 && i < this.#table.length ? (this.#table[i] ?? 0) : 0;
  }
}

/**
 * Hits by their first and by their last tokens.
 * @param hits without overlaps
 * @param count how many tokens there are
 */
export function byEnds<Hit extends { readonly first: number; readonly last: number }>(
  hits: readonly Hit[],
  count: number,
): { readonly startingAt: ByToken<Hit>; readonly endingAt: ByToken<Hit> } {
  // one piece of memory for both
  const memory = new ArrayBuffer(count * 8);
  const firsts = new Int32Array(memory, 0, count);
  const lasts = new Int32Array(memory, count * 4, count);
  hits.forEach(({ first, last }, index) => {
    firsts[first] = index + 1;
    lasts[last] = index + 1;
  });
  return { startingAt: new HitsByToken(hits, firsts), endingAt: new HitsByToken(hits, lasts) };
}
