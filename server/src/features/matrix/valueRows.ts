/** Rows of single facts: a day, a venue, the heads of a side. */
import type { Span } from '../../text/span';
import { ofOneRound, type Told } from './columns';
import type { MatrixCell, MatrixRow } from './model';

/** What one release says of a fact. */
export interface Value {
  /** By which it is compared. */
  readonly key: string;
  /** How it is shown; a text that differs under one key is another spelling. */
  readonly text: string;
  readonly span?: Span;
}

export interface ValueRow {
  readonly name: string;
  readonly read: (told: Told) => Value | undefined;
  /**
   * Which column in front is compared with: any, one of the same round (days differ from round to round), or none
   * (each release has its own day of issue).
   */
  readonly against: 'any' | 'round' | 'none';
}

/** The row of a fact; undefined where no release tells it. */
export function valueRow(columns: readonly Told[], row: ValueRow): MatrixRow | undefined {
  const values = columns.map(row.read);
  if (values.every((value) => value === undefined)) return undefined;
  return { name: row.name, cells: columns.map((_, at) => cellOf(columns, values, at, row.against)) };
}

function cellOf(
  columns: readonly Told[],
  values: readonly (Value | undefined)[],
  at: number,
  against: ValueRow['against'],
): MatrixCell {
  const column = columns[at];
  if (column === undefined) return { state: 'none', text: '' };
  const before = columns.findLastIndex(
    (other, i) =>
      i < at &&
      values[i] !== undefined &&
      (against === 'any' || (against === 'round' && ofOneRound(other, column))),
  );
  const [value, former] = [values[at], values[before]];
  if (value === undefined) {
    return former === undefined
      ? { state: 'none', text: '' }
      : { state: 'unknown', text: '', note: `Not said; before: ${former.text}.` };
  }
  const { key, text, span } = value;
  const place = span === undefined ? {} : { place: { uri: column.uri, span } };
  if (former === undefined) return { state: 'stated', text, ...place };
  if (former.key !== key) return { state: 'changed', text, note: `Was “${former.text}”.`, ...place };
  if (former.text !== text) return { state: 'renamed', text, note: `Was “${former.text}”.`, ...place };
  return { state: 'same', text, ...place };
}
