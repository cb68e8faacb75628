/** Which state a known city is in, and how it is spelled. */
import { countries, usStates } from '../../gazetteer/data';
import { foldPhrase } from '../../tokens/fold';

export interface City {
  /** As the knowledge spells it: `Sharm El-Sheikh`. */
  readonly name: string;
  /** ISO codes of the states that have a city of this name. */
  readonly countries: readonly string[];
  readonly isCapital: boolean;
}

/** Names that cities of several continents bear, beyond what the knowledge lists. */
const SHARED = new Set(
  [
    ...['Alexandria', 'Athens', 'Barcelona', 'Cordoba', 'Córdoba', 'Georgetown', 'Guadalajara', 'Kingston'],
    ...['La Paz', 'Merida', 'Mérida', 'San Jose', 'San José', 'San Salvador', 'Santa Cruz', 'Santiago'],
    ...[
      'Santo Domingo',
      'Toledo',
      'Victoria',
      ...usStates.flatMap((state) => [state.name, ...(state.cities ?? [])]),
    ],
  ].map(foldPhrase),
);

function collect(): ReadonlyMap<string, City> {
  const known = new Map<string, City>();
  for (const row of countries) {
    const { capital, cities = [], cityVariants = {} } = row;
    const names = [...(capital === undefined ? [] : [capital]), ...cities, ...Object.keys(cityVariants)];
    for (const written of new Set(names)) {
      const key = foldPhrase(written);
      const name = cityVariants[written] ?? written;
      const old = known.get(key);
      known.set(key, {
        name: old?.name ?? name,
        countries: [...new Set([...(old?.countries ?? []), row.code])],
        isCapital: old === undefined && name === capital,
      });
    }
  }
  return known;
}

const CITIES = collect();

/** The city of this name; undefined where the name is unknown or several cities of the world bear it. */
export function cityOf(written: string): City | undefined {
  const key = foldPhrase(written);
  return SHARED.has(key) ? undefined : CITIES.get(key);
}
