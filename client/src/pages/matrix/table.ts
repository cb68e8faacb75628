/** The matrix as a table: column heads and cells lead to the words. */
import type { MatrixPicture, WordPlace } from '../../../../server/src/lsp/protocol';
import { element } from '../shared/dom';
import { shownState, tellsMore, type Cell } from './states';

/** `open` is called with the place of a cell that is clicked or entered. */
export function matrixTable(picture: MatrixPicture, open: (place: WordPlace) => void): HTMLTableElement {
  const table = element(
    'table',
    { role: 'grid', 'aria-label': picture.title, 'aria-readonly': 'true' },
    element('thead', {}, headRow(picture, open)),
  );
  table.style.setProperty('--columns', String(picture.columns.length));
  for (const [at, group] of picture.groups.entries()) {
    const id = `group-${at}`;
    const head = element(
      'th',
      { scope: 'rowgroup', colspan: String(picture.columns.length + 1), id, class: 'group' },
      element('span', {}, group.name),
    );
    const body = element('tbody', { 'aria-labelledby': id }, element('tr', {}, head));
    for (const row of group.rows) {
      const cells = row.cells.map((cell) => cellOf(cell, row.name, open));
      body.append(element('tr', {}, element('th', { scope: 'row' }, row.name), ...cells));
    }
    table.append(body);
  }
  return table;
}

const ROLES: Readonly<Record<string, string>> = {
  announcement: 'Announcement',
  outcome: 'Outcome',
  counterpart: 'Other side’s version',
  report: 'News report',
};

function headRow({ columns }: MatrixPicture, open: (place: WordPlace) => void): HTMLTableRowElement {
  const heads = columns.map(({ uri, file, title, role, round }) => {
    const start = { line: 0, character: 0 };
    const name = element(
      'button',
      { type: 'button', class: 'words', tabindex: '-1', title },
      ...breakable(file),
    );
    name.addEventListener('click', () => open({ uri, range: { start, end: start } }));
    return element(
      'th',
      { scope: 'col' },
      element('span', { class: 'role' }, ROLES[role] ?? 'Release'),
      element('span', { class: 'round' }, round),
      name,
    );
  });
  return element('tr', {}, element('td', { class: 'corner' }), ...heads);
}

/** A file name, with places where its line may end. */
function breakable(file: string): readonly (string | HTMLElement)[] {
  return file.split(/(?<=[._])/).flatMap((part, i) => (i === 0 ? [part] : [element('wbr', {}), part]));
}

function cellOf(cell: Cell, row: string, open: (place: WordPlace) => void): HTMLTableCellElement {
  const { place } = cell;
  const made = element('td', { class: cell.state });
  if (place === undefined) {
    made.tabIndex = -1;
    made.append(...contentOf(cell, row));
    return made;
  }
  const words = element(
    'button',
    { type: 'button', class: 'words', tabindex: '-1', title: hint(cell) },
    // A button by itself says what it is about; a reader of the table sees it at the row.
    element('span', { class: 'unseen' }, `${row}: `),
    ...contentOf(cell, row),
  );
  words.addEventListener('click', () => open(place));
  made.append(words);
  return made;
}

function hint({ state }: Cell): string {
  return state === 'dropped' ? 'Go to where it was named' : 'Go to the words';
}

/** The text, where it is not what the row is called by, then the sign and word of its state. */
function contentOf(cell: Cell, row: string): readonly HTMLElement[] {
  const { sign, word } = shownState(cell);
  const more = tellsMore(cell, row);
  const text = more ? [element('span', { class: 'text' }, cell.text)] : [];
  const mark =
    more && cell.state === 'stated'
      ? []
      : [
          element(
            'span',
            { class: 'state' },
            element('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
            ` ${word}`,
          ),
        ];
  const note = cell.note === undefined ? [] : [element('span', { class: 'note' }, cell.note)];
  return [...text, ...mark, ...note];
}
