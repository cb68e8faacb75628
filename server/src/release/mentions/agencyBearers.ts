/** Which state alone has a body of a name. */
import type { AgencyRow } from '../../gazetteer/rows';
import { foldPhrase } from '../../tokens/fold';
import type { AgencyEntry } from './agencyAcronyms';

/** The state that alone has bodies of one name, and whether a registry says so. */
export interface Bearer {
  readonly code: string | undefined;
  readonly registered: boolean;
}

/** By the rows of one name: most have very many, and are asked for again and again. */
const bearers = new WeakMap<readonly AgencyRow[], Bearer>();

/** Who bears a name, from all rows that have it. */
export function bearerOf(rows: readonly AgencyRow[]): Bearer {
  const known = bearers.get(rows);
  if (known !== undefined) return known;
  const registered = rows.filter((row) => row.place !== undefined);
  const isAmbiguous = rows.some((row) => row.ambiguous?.includes(row.name) === true);
  const codes = new Set((registered.length > 0 ? registered : rows).map((row) => row.country));
  const [code] = codes.size === 1 && !isAmbiguous ? codes : [];
  const bearer = { code, registered: registered.length > 0 };
  bearers.set(rows, bearer);
  return bearer;
}

/** The same for a name that is not on record as it is written, of a body that is. */
export function soleRow(entry: AgencyEntry | undefined): Bearer {
  const row = entry?.row;
  return { code: row?.ambiguous?.includes(row.name) === true ? undefined : row?.country, registered: false };
}

/** The names of rows, folded: the same few are asked for again and again. */
const foldedNames = new WeakMap<AgencyRow, string>();

/** The name of a row, folded. */
export function foldedNameOf(row: AgencyRow): string {
  const known = foldedNames.get(row);
  if (known !== undefined) return known;
  const folded = foldPhrase(row.name);
  foldedNames.set(row, folded);
  return folded;
}
