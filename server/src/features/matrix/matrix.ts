/** The delegation matrix of some releases: announcement and outcome, two rounds, two sides' versions. */
import type { Dossier } from '../../workspace/dossier';
import { partiesOf } from '../sides';
import { countryName, seriesName } from '../naming';
import { columnOf, sideOf, toldBy, type Told } from './columns';
import { meetingRows } from './meetingRows';
import type { DelegationMatrix, MatrixGroup, MatrixRow } from './model';
import { contactRows, referenceRows, wordingRows } from './otherRows';
import { sideRows } from './sideRows';
import { valueRow, type ValueRow } from './valueRows';

/**
 * @param uris the columns, in their order; each is compared with the one in front of it that tells of the same thing
 * @returns undefined where the workspace has none of the documents
 */
export function delegationMatrix(dossier: Dossier, uris: readonly string[]): DelegationMatrix | undefined {
  const columns = toldBy(dossier, uris);
  const [first] = columns;
  if (first === undefined) return undefined;
  const { knowledge } = dossier;
  const parties = [...new Set(columns.flatMap(({ facts }) => partiesOf(facts)))].filter((party) =>
    columns.some((told) => sideOf(told, party) !== undefined),
  );
  const groups: readonly MatrixGroup[] = [
    { name: 'Meeting', rows: valueRows(columns, meetingRows) },
    ...parties.map((party) => ({
      name: countryName(knowledge, party),
      rows: sideRows(knowledge, columns, party),
    })),
    { name: 'References', rows: valueRows(columns, referenceRows) },
    { name: 'Topics and wording', rows: wordingRows(columns) },
    { name: 'Contact', rows: contactRows(columns) },
  ];
  const series = columns.find(({ place }) => place !== undefined)?.place?.series;
  return {
    title: series === undefined ? columnOf(first).title : seriesName(knowledge, series),
    columns: columns.map(columnOf),
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
}

function valueRows(columns: readonly Told[], rows: readonly ValueRow[]): readonly MatrixRow[] {
  return rows.map((row) => valueRow(columns, row)).filter((row) => row !== undefined);
}
