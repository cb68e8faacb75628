/**
 * The delegation matrix: what several releases say of one dialogue, fact by fact, beside each other. `Place` is where
 * the words of a cell stand: a location of the core, or whatever the edge makes of it.
 */
import type { Role } from '../../workspace/dossier';
import type { Location } from '../location';

/**
 * How a cell stands to the column it is compared with:
 * - `stated`: said, and nothing in front to compare it with;
 * - `same`, `new`, `dropped`: of a list, or of a fact that is said again;
 * - `renamed`: the same body or person under another name;
 * - `changed`: another value of the same fact (a day, a venue, a head);
 * - `unknown`: the text does not tell, for its list is open or it has none;
 * - `none`: nothing is said, here and in front.
 */
export type CellState = 'stated' | 'same' | 'new' | 'dropped' | 'renamed' | 'changed' | 'unknown' | 'none';

export interface MatrixCell<Place = Location> {
  readonly state: CellState;
  /** What the text says, white space folded; for `dropped`, what the one in front said. Empty for `none`. */
  readonly text: string;
  /** Why the state is what it is, or what was said in front, in a few words. */
  readonly note?: string;
  /** The words; for `dropped`, those of the release that had them. */
  readonly place?: Place;
}

export interface MatrixRow<Place = Location> {
  readonly name: string;
  /** One for each column. */
  readonly cells: readonly MatrixCell<Place>[];
}

/** Rows that belong together: the meeting, one side, references, wording, contact. */
export interface MatrixGroup<Place = Location> {
  readonly name: string;
  readonly rows: readonly MatrixRow<Place>[];
}

/** One release. */
export interface MatrixColumn {
  readonly uri: string;
  readonly file: string;
  readonly title: string;
  /** How it stands to its round, in words; empty where it tells of none. */
  readonly role: Role | '';
  /** `3rd round, 3 October 2023`; empty where it tells of none. */
  readonly round: string;
}

export interface DelegationMatrix<Place = Location> {
  /** `Cyber Dialogue (Estonia and United States)` */
  readonly title: string;
  readonly columns: readonly MatrixColumn[];
  /** Groups without rows are left out. */
  readonly groups: readonly MatrixGroup<Place>[];
}

/** The same matrix with other places, made by `place`. */
export function withPlaces<Place>(
  matrix: DelegationMatrix,
  place: (location: Location) => Place | undefined,
): DelegationMatrix<Place> {
  const cellWith = ({ state, text, note, place: at }: MatrixCell): MatrixCell<Place> => {
    const there = at === undefined ? undefined : place(at);
    return {
      state,
      text,
      ...(note === undefined ? {} : { note }),
      ...(there === undefined ? {} : { place: there }),
    };
  };
  return {
    ...matrix,
    groups: matrix.groups.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => ({ name: row.name, cells: row.cells.map(cellWith) })),
    })),
  };
}
