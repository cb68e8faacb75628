/** How states are shown: by a sign and a word, so that colour only helps. */
import type { MatrixPicture } from '../../../../server/src/lsp/protocol';

type Cell = MatrixPicture['groups'][number]['rows'][number]['cells'][number];
export type { Cell };

interface Shown {
  readonly sign: string;
  readonly word: string;
}

const SHOWN: Readonly<Record<Cell['state'], Shown>> = {
  stated: { sign: '●', word: 'named' },
  same: { sign: '=', word: 'same' },
  new: { sign: '+', word: 'new' },
  dropped: { sign: '−', word: 'dropped' },
  renamed: { sign: '≈', word: 'renamed' },
  changed: { sign: '≠', word: 'changed' },
  unknown: { sign: '?', word: 'not known' },
  none: { sign: '–', word: 'not said' },
};

export function shownState({ state }: Cell): Shown {
  return SHOWN[state];
}

/**
 * Whether the text of a cell tells more than the name of its row: a body's own name does not, while the state in
 * front of it does.
 */
export function tellsMore(cell: Cell, row: string): boolean {
  return cell.text !== '' && cell.text !== row && cell.state !== 'dropped';
}

/** What a cell says, in words alone: `changed: Peter Quill. Was “Nora Ashdown”.` */
export function spokenCell(cell: Cell, row: string): string {
  const { word } = shownState(cell);
  const text = tellsMore(cell, row) ? cell.text : '';
  const said =
    cell.state === 'stated' && text !== '' ? text : [word, text].filter((one) => one !== '').join(': ');
  return cell.note === undefined ? said : `${said}. ${cell.note}`;
}
