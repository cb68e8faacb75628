/** Hits by one of their tokens. */

/** What may be asked of hits by a token. */
export interface ByToken<Hit> {
  /** The hit of token `i`, which may be any number; undefined where there is none. */
  get(i: number): Hit | undefined;
  has(i: number): boolean;
}

/** A table of small numbers: asked of nearly every capital, it answers much sooner than a map. */
export class HitsByToken<Hit> implements ByToken<Hit> {
  /** By token one more than the index of the hit, 0 for none. */
  readonly #table: Int32Array;
  readonly #hits: readonly Hit[];

  /**
   * @param hits of each token at most one
   * @param count how many tokens there are
   */
  constructor(hits: readonly Hit[], count: number, tokenOf: (hit: Hit) => number) {
    this.#table = new Int32Array(count);
    this.#hits = hits;
    hits.forEach((hit, index) => {
      this.#table[tokenOf(hit)] = index + 1;
    });
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
