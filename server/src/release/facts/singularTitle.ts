/** One title of a plural that several names share. */
import { titles } from '../../gazetteer/data';

const SINGULARS: ReadonlyMap<string, string> = new Map(
  Object.entries(titles.plurals).map(([singular, plural]) => [plural, singular]),
);

/** `Executive Vice Presidents` of two names is `Executive Vice President` of each. */
export function singularTitle(title: string): string {
  const last = title.slice(title.lastIndexOf(' ') + 1);
  const singular = SINGULARS.get(last);
  return singular === undefined ? title : title.slice(0, title.length - last.length) + singular;
}
