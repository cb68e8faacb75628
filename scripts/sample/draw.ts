// Drawing at random, the same each time.

/** Numbers from 0 up to (not including) 1; the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/**
 * Draws items without putting them back.
 *
 * @param items what to draw from
 * @param count how many; all where there are fewer
 * @param random numbers from 0 up to 1
 * @returns those drawn, in the order of `items`
 */
export function drawn<Item>(items: readonly Item[], count: number, random: () => number): readonly Item[] {
  let wanted = Math.min(count, items.length);
  return items.filter((_item, i) => {
    const isTaken = random() * (items.length - i) < wanted;
    if (isTaken) wanted -= 1;
    return isTaken;
  });
}
