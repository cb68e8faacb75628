/** Reads `registry` of a `readout.json`: who and what the releases of its folder are about. */
import type { Node } from 'jsonc-parser';
import { agencies } from '../../gazetteer/data';
import { emptyRegistry } from '../../gazetteer/registry';
import type { RegisteredAgency, Registry } from '../../gazetteer/registry';
import type { EntryPlace } from '../../gazetteer/rows';
import { foldPhrase } from '../../tokens/fold';
import { quote } from '../wording';
import { agencyFrom, officialFrom, placeFrom, seriesFrom, titleFrom } from './entries';
import { objectsField, tell, tellUnknown } from './fields';
import type { Fields, RegistryProblem } from './fields';

/** A registry as read, and what is wrong in it. */
export interface ReadRegistry {
  readonly registry: Registry;
  readonly problems: readonly RegistryProblem[];
}

/** The lists of a registry. */
export const registryKinds = ['officials', 'agencies', 'series', 'titles', 'places'] as const;
export type RegistryKind = (typeof registryKinds)[number];

/** More would make every release of the folder slow to read; nobody writes so many by hand. */
const MOST_ENTRIES = 10_000;

interface Placed {
  readonly name: string;
  readonly place: EntryPlace;
}

/** Of two entries with one spelling the first has it; `within` parts what may share spellings. */
function tellShared<E extends Placed>(
  problems: RegistryProblem[],
  entries: readonly E[],
  within: (entry: E) => string,
): void {
  const owners = new Map<string, E>();
  for (const entry of entries)
    for (const { text, start, end } of entry.place.spellings) {
      const key = `${within(entry)}/${foldPhrase(text)}`;
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, entry);
      else if (owner !== entry) {
        const message = `${quote(text)} also stands for ${quote(owner.name)}, which comes first and is taken.`;
        problems.push({ span: { start: start - 1, end: end + 1 }, severity: 'warning', message });
      }
    }
}

function tellUnknownParents(problems: RegistryProblem[], own: readonly RegisteredAgency[]): void {
  const known = new Set([...own, ...agencies].map(({ country, name }) => `${country}/${foldPhrase(name)}`));
  for (const { country, parent, place, name } of own) {
    if (parent === undefined || known.has(`${country}/${foldPhrase(parent)}`)) continue;
    const message = `${quote(parent)}, of which ${quote(name)} is said to be part, is no known body of its country.`;
    const [{ start, end }] = place.spellings;
    problems.push({ span: { start: start - 1, end: end + 1 }, severity: 'warning', message });
  }
}

/**
 * Reads the value of `registry`. Never throws; entries that are wrong are told of, and the others hold.
 * @param uri the file's, which the places of entries bear
 */
export function readRegistry(node: Node | undefined, uri: string): ReadRegistry {
  if (node === undefined) return { registry: emptyRegistry, problems: [] };
  const problems: RegistryProblem[] = [];
  const fields: Fields = { node, problems };
  if (node.type !== 'object') {
    tell(fields, node, '“registry” is an object of lists, such as { "officials": [ … ] }.');
    return { registry: emptyRegistry, problems };
  }
  tellUnknown(fields, registryKinds);
  const list = <E>(kind: RegistryKind, from: (entry: Fields, at: string) => E | undefined): readonly E[] => {
    const all = objectsField(fields, kind);
    const over = all[MOST_ENTRIES];
    if (over !== undefined) {
      tell(over, over.node, `${quote(kind)} holds more than ${MOST_ENTRIES} entries; the rest is not read.`);
    }
    return all
      .slice(0, MOST_ENTRIES)
      .map((entry) => from(entry, uri))
      .filter((entry) => entry !== undefined);
  };
  const registry: Registry = {
    officials: list('officials', officialFrom),
    agencies: list('agencies', agencyFrom),
    series: list('series', seriesFrom),
    titles: list('titles', titleFrom),
    places: list('places', placeFrom),
  };
  tellShared(problems, registry.officials, () => '');
  tellShared(problems, registry.agencies, ({ country }) => country);
  tellShared(problems, registry.series, ({ parties }) => [...parties].sort().join('+'));
  tellUnknownParents(problems, registry.agencies);
  return { registry, problems: problems.sort((a, b) => a.span.start - b.span.start) };
}
