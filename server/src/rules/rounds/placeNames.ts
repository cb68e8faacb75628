/** When two names of places mean one city. */
import { foldPhrase } from '../../tokens/fold';

/** `washington` for `Washington, D.C.` and for `the city of Washington` */
function cityOf(place: string): string {
  const [city = ''] = place.split(',');
  return foldPhrase(city)
    .replace(/^city of /, '')
    .replace(/ (?:dc|city)$/, '');
}

/** Whether the two may be the same place: one city, or one name within the other (`Palais Thott, Paris`). */
export function isSamePlace(a: string, b: string): boolean {
  const [one, other] = [cityOf(a), cityOf(b)];
  return one === other || foldPhrase(a).includes(other) || foldPhrase(b).includes(one);
}
