/**
 * The entry of a list at a place that was taken from the list itself.
 * @throws RangeError where the place is of another list
 */
export function entryOf<Entry>(list: readonly Entry[], place: number): Entry {
  const entry = list[place];
  if (entry === undefined) throw new RangeError(`There is no entry ${String(place)}.`);
  return entry;
}
