/** The matrix for other programs: values parted by commas or tabs, and a web page that stands alone. */
import type { MatrixPicture } from '../../../../server/src/lsp/protocol';
import { shownState, spokenCell } from './states';

/** All rows with their group, the columns' files above. */
function rowsOf(picture: MatrixPicture, cell: (row: Row, at: number) => readonly string[]): readonly Line[] {
  return picture.groups.flatMap((group) =>
    group.rows.map((row) => [group.name, row.name, ...row.cells.flatMap((_, at) => cell(row, at))]),
  );
}

type Row = MatrixPicture['groups'][number]['rows'][number];
type Line = readonly string[];

/** A row for each row, and for each release two columns: what it says, and how that stands to the one in front. */
export function csvOf(picture: MatrixPicture): string {
  const head = ['group', 'row', ...picture.columns.flatMap(({ file }) => [file, `${file}: state`])];
  const rows = rowsOf(picture, (row, at) => {
    const cell = row.cells[at];
    return cell === undefined ? ['', ''] : [cell.text, shownState(cell).word];
  });
  return [head, ...rows].map((line) => line.map(quoted).join(',')).join('\r\n') + '\r\n';
}

/**
 * RFC 4180. A text that a spreadsheet would take for a formula (`@State_Cyber`, `=…`) gets a tab in front, which
 * spreadsheets show as nothing.
 */
function quoted(text: string): string {
  const safe = /^[=+\-@]/.test(text) ? `\t${text}` : text;
  return /["\t\r\n,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** For the clipboard: one line a row, cells parted by tabs. */
export function tabbedOf(picture: MatrixPicture): string {
  const head = ['', '', ...picture.columns.map(({ file }) => file)];
  const rows = rowsOf(picture, (row, at) => {
    const cell = row.cells[at];
    return [cell === undefined ? '' : spokenCell(cell, row.name)];
  });
  return [head, ...rows].map((line) => line.map((one) => one.replaceAll(/\s+/g, ' ')).join('\t')).join('\n');
}

/** The table alone, for the clipboard and for the page below. */
export function htmlTableOf(picture: MatrixPicture): string {
  const heads = picture.columns.map(
    ({ title, file, role, round }) =>
      `<th scope="col">${escaped(title)}<br><small>${escaped([role, round, file].filter((one) => one !== '').join(', '))}</small></th>`,
  );
  const span = picture.columns.length + 1;
  const groups = picture.groups.map(({ name, rows }) => {
    const lines = rows.map((row) => {
      const cells = row.cells.map((cell) => {
        const { sign } = shownState(cell);
        return `<td class="${cell.state}">${escaped(`${sign} ${spokenCell(cell, row.name)}`)}</td>`;
      });
      return `<tr><th scope="row">${escaped(row.name)}</th>${cells.join('')}</tr>`;
    });
    return `<tbody>\n<tr><th scope="rowgroup" colspan="${span}">${escaped(name)}</th></tr>\n${lines.join('\n')}\n</tbody>`;
  });
  return `<table>\n<caption>${escaped(picture.title)}</caption>\n<thead><tr><td></td>${heads.join('')}</tr></thead>\n${groups.join('\n')}\n</table>`;
}

const STYLE = `body{font:14px/1.4 system-ui,sans-serif;margin:2em}table{border-collapse:collapse}caption{text-align:left;font-weight:bold;padding:.5em 0}
th,td{border:1px solid #bbb;padding:.3em .6em;text-align:left;vertical-align:top}th[scope=rowgroup]{background:#eee}
.new{background:#e3f5e1}.dropped{background:#fbe3e4}.changed,.renamed{background:#fdf3d6}`;

/** A page of its own, without anything from elsewhere. */
export function htmlPageOf(picture: MatrixPicture): string {
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(picture.title)}</title><style>${STYLE}</style></head>
<body>
${htmlTableOf(picture)}
</body>
</html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** `delegation-matrix-arctic-fisheries-dialogue`: a file name for any system. */
export function fileNameFor(prefix: string, title: string): string {
  const words =
    title
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .match(/[a-z0-9]+/g) ?? [];
  return [prefix, ...words].join('-').slice(0, 80);
}
