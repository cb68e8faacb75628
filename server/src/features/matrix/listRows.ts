/** Rows of lists: one for each body, person or contact that any of the columns names. */
import type { Span } from '../../text/span';
import type { Likeness } from './names';
import type { MatrixCell, MatrixRow } from './model';

/** One item of a column's list. */
export interface Item {
  /** By which it is compared. */
  readonly key: string;
  readonly text: string;
  readonly span: Span;
  readonly note?: string;
}

/** A column's list. */
export interface List {
  readonly uri: string;
  /** Undefined where the release has no such list at all. */
  readonly items: readonly Item[] | undefined;
  /** It admits to being incomplete, or a news report is likely to leave something out. */
  readonly open?: 'admitted' | 'news';
  /** Where the list stands. */
  readonly span?: Span;
}

/** Items that are one, with what each column has of it. */
interface Line {
  readonly items: (Item | undefined)[];
}

/**
 * The rows of some lists, in the order in which their items first appear.
 *
 * @param alike whether two items are one, compared by their keys
 */
export function listRows(
  lists: readonly List[],
  alike: (a: string, b: string) => Likeness,
): readonly MatrixRow[] {
  const lines: Line[] = [];
  for (const [at, { items }] of lists.entries()) for (const item of items ?? []) put(lines, at, item, alike);
  return lines.map(({ items }) => ({
    name: items.find((item) => item !== undefined)?.text ?? '',
    cells: lists.map((_, at) => cellOf(lists, items, at, alike)),
  }));
}

/** A line that has the very name is better than one with a name like it. */
function put(lines: Line[], at: number, item: Item, alike: (a: string, b: string) => Likeness): void {
  const free = lines.filter((line) => line.items[at] === undefined);
  const like = (wanted: Likeness) => (line: Line) =>
    line.items.some((other) => other !== undefined && alike(other.key, item.key) === wanted);
  const known = lines.some((line) => line.items[at] !== undefined && like('same')(line));
  if (known) return;
  const home = free.find(like('same')) ?? free.find(like('renamed'));
  if (home !== undefined) home.items[at] = item;
  else {
    const items: (Item | undefined)[] = [];
    items[at] = item;
    lines.push({ items });
  }
}

const BEFORE = {
  admitted: 'The list before is open.',
  news: 'The news report before may have left it out.',
};

const HERE = {
  admitted: 'The list is open.',
  news: 'The news report may have left it out.',
};

function cellOf(
  lists: readonly List[],
  items: readonly (Item | undefined)[],
  at: number,
  alike: (a: string, b: string) => Likeness,
): MatrixCell {
  const list = lists[at];
  if (list === undefined) return { state: 'none', text: '' };
  const before = lists.findLastIndex((one, i) => i < at && one.items !== undefined);
  const item = items[at];
  const former = items[before];
  if (item === undefined) return absent(list, former, lists[before]);
  const place = { uri: list.uri, span: item.span };
  const note = item.note === undefined ? {} : { note: item.note };
  if (before < 0) return { state: 'stated', text: item.text, place, ...note };
  if (former === undefined) {
    const open = lists[before]?.open;
    return open !== undefined
      ? { state: 'unknown', text: item.text, place, note: BEFORE[open] }
      : { state: 'new', text: item.text, place, ...note };
  }
  if (alike(former.key, item.key) === 'renamed') {
    return { state: 'renamed', text: item.text, place, note: `Was “${former.text}”.` };
  }
  return { state: 'same', text: item.text, place, ...note };
}

function absent(list: List, former: Item | undefined, before: List | undefined): MatrixCell {
  const place = list.span === undefined ? {} : { place: { uri: list.uri, span: list.span } };
  if (list.items === undefined) return { state: 'unknown', text: '', note: 'No list is given.', ...place };
  if (former === undefined || before === undefined) return { state: 'none', text: '' };
  if (list.open !== undefined) return { state: 'unknown', text: '', note: HERE[list.open], ...place };
  return {
    state: 'dropped',
    text: former.text,
    note: 'Named in the release before.',
    place: { uri: before.uri, span: former.span },
  };
}
