/** The timeline as a table, for those who would rather read it: the same marks, round by round. */
import type { TimelinePicture } from '../../../../server/src/lsp/protocol';
import { element } from '../shared/dom';
import type { Mark, Round } from './layout';

const HEADS = ['Countries', 'Dialogue', 'Round', 'Announced', 'Meeting', 'Released', 'Notice', 'Lag'];

/** `open` is called with the mark of a cell that is clicked or entered. */
export function timelineTable({ lanes }: TimelinePicture, open: (mark: Mark) => void): HTMLTableElement {
  const head = element('tr', {}, ...HEADS.map((name) => element('th', { scope: 'col' }, name)));
  const rows = lanes.flatMap((lane) =>
    lane.series.flatMap((series) =>
      series.rounds.map((round) =>
        element(
          'tr',
          { class: round.kind },
          element('td', {}, lane.name),
          element('td', {}, series.name),
          element('th', { scope: 'row' }, roundName(round)),
          marksOf(round, ['announcement'], open),
          marksOf(round, ['meeting', 'promised', 'missing'], open),
          marksOf(round, ['release'], open),
          element('td', { class: 'days' }, daysName(round.notice)),
          element('td', { class: 'days' }, daysName(round.lag)),
        ),
      ),
    ),
  );
  return element(
    'table',
    {},
    element('caption', {}, 'All rounds'),
    element('thead', {}, head),
    element('tbody', {}, ...rows),
  );
}

function roundName({ name, kind }: Round): string {
  return kind === 'held' ? name : `${name} (${kind})`;
}

function daysName(days: number | null): string {
  if (days === null) return '';
  if (days === 0) return 'same day';
  if (days < 0) return `${-days} ${days === -1 ? 'day' : 'days'} early`;
  return days === 1 ? '1 day' : `${days} days`;
}

/** A day stays in one line: `5 October 2023`, with blanks that part nothing. */
function unbroken(text: string): string {
  return text.replace(/(\d) (\p{L}+) (\d)/gu, '$1\u00A0$2\u00A0$3');
}

function marksOf(
  { marks }: Round,
  kinds: readonly Mark['kind'][],
  open: (mark: Mark) => void,
): HTMLTableCellElement {
  const buttons = marks
    .filter(({ kind }) => kinds.includes(kind))
    .map((mark) => {
      const words = element('button', { type: 'button', class: 'words' }, unbroken(mark.text));
      words.addEventListener('click', () => open(mark));
      return element('div', {}, words);
    });
  return element('td', {}, ...buttons);
}
