/** The page of the delegation matrix. */
import type { MatrixPicture } from '../../../../server/src/lsp/protocol';
import type { FromMatrixPage, MatrixState, SavedFile, ToMatrixPage } from '../../webviews/messages';
import { button, element, pageElement } from '../shared/dom';
import { connect, listen, type Host } from '../shared/host';
import { csvOf, fileNameFor, htmlPageOf, htmlTableOf, tabbedOf } from './exports';
import { rove, type GridPlace } from './keys';
import { matrixTable } from './table';

type Extension = Host<FromMatrixPage, MatrixState>;

/** What is on the page now. */
interface Shown {
  picture: MatrixPicture | undefined;
  place: () => GridPlace;
}

start();

function start(): void {
  const shown: Shown = { picture: undefined, place: () => ({ row: 1, column: 0 }) };
  const heading = element('h1', {}, 'Delegation matrix');
  const notice = element('p', { class: 'notice', role: 'status' }, 'The releases are being read.');
  const scroll = element('div', { class: 'scroll' });
  const host: Extension = connect();
  listen((sent) => {
    const message = sent as ToMatrixPage;
    if (message.type === 'notice') {
      notice.textContent = message.text;
      return;
    }
    host.keep(message.state);
    notice.textContent = '';
    heading.textContent = message.picture.title;
    show(message.picture, shown, scroll, host);
  });
  const say = (text: string): void => {
    notice.textContent = text;
  };
  pageElement().append(heading, toolbar(shown, host, say), notice, scroll);
  document.addEventListener('copy', (event) => {
    if (shown.picture === undefined || !hasNoSelection()) return;
    event.clipboardData?.setData('text/plain', tabbedOf(shown.picture));
    event.clipboardData?.setData('text/html', htmlTableOf(shown.picture));
    event.preventDefault();
    say('Copied as a table.');
  });
  host.post({ type: 'ready' });
}

/** Words that are marked are what is meant by copying. */
function hasNoSelection(): boolean {
  return document.getSelection()?.isCollapsed !== false;
}

/** Draws the table anew, with the focus in the cell that had it. */
function show(picture: MatrixPicture, shown: Shown, scroll: HTMLElement, host: Extension): void {
  if (JSON.stringify(picture) === JSON.stringify(shown.picture)) return;
  const hadFocus = scroll.contains(document.activeElement);
  const table = matrixTable(picture, (place) => host.post({ type: 'open', place }));
  shown.place = rove(table, shown.place());
  shown.picture = picture;
  const { scrollTop, scrollLeft } = scroll;
  scroll.replaceChildren(table);
  scroll.scrollTo({ top: scrollTop, left: scrollLeft });
  if (hadFocus) table.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
}

function toolbar(shown: Shown, host: Extension, say: (text: string) => void): HTMLElement {
  const save = (ending: SavedFile['ending'], content: (picture: MatrixPicture) => string) => () => {
    if (shown.picture === undefined) return;
    const name = fileNameFor('matrix', shown.picture.title);
    const file: SavedFile = { name, ending, content: content(shown.picture), encoding: 'utf8' };
    host.post({ type: 'save', file });
  };
  return element(
    'div',
    { class: 'bar', role: 'toolbar', 'aria-label': 'Matrix' },
    button('Announcement and outcome', () => host.post({ type: 'compare', with: 'announcement' })),
    button('Previous round', () => host.post({ type: 'compare', with: 'previous' })),
    button('Both sides', () => host.post({ type: 'compare', with: 'sides' })),
    button('Choose releases…', () => host.post({ type: 'choose' })),
    element('span', { class: 'gap' }),
    button('Copy table', () => copyTable(say)),
    button('Export CSV…', save('csv', csvOf)),
    button('Export HTML…', save('html', htmlPageOf)),
  );
}

/** Goes through the page's own listener, which puts both forms of the table on the clipboard. */
function copyTable(say: (text: string) => void): void {
  document.getSelection()?.removeAllRanges();
  // The one way to put HTML on the clipboard that asks for no permission.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (!document.execCommand('copy')) say('The clipboard is not to be had. Press Ctrl+C instead.');
}
