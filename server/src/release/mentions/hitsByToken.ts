/** Hits by one of their tokens. */

/** A table of all tokens: asked of nearly every capital, it answers much sooner than a map. */
export class ByToken<Hit> {
  readonly #hits: readonly (Hit | undefined)[];

  constructor(hits: readonly (Hit | undefined)[]) {
    this.#hits = hits;
  }

  /** The hit of token `i`, which may be any number; undefined where there is none. */
  get(i: number): Hit | undefined {
    // an index below zero is looked up as a name, which takes very long
    return i < 0 ? undefined : this.#hits[i];
  }

  has(i: number): boolean {
    return this.get(i) !== undefined;
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
  const firsts = new Array<Hit | undefined>(count).fill(undefined);
  const lasts = new Array<Hit | undefined>(count).fill(undefined);
  for (const hit of hits) {
    firsts[hit.first] = hit;
    lasts[hit.last] = hit;
  }
  return { startingAt: new ByToken(firsts), endingAt: new ByToken(lasts) };
}
