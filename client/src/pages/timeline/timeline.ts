/** The page of the timeline. */
import type { TimelinePicture } from '../../../../server/src/lsp/protocol';
import type { FromTimelinePage, TimelineState, ToTimelinePage } from '../../webviews/messages';
import { element, pageElement } from '../shared/dom';
import { connect, listen, type Host } from '../shared/host';
import { drawAxis, drawLanes, legend } from './draw';
import { markRows, nextMark } from './keys';
import { layoutOf, roomForNames, type Layout, type Mark } from './layout';
import { timelineTable } from './list';
import { listenToMouse } from './mouse';
import { pngOf, svgOf } from './picture';
import { dayOf, panned, showing, wholeWindow, zoomed, type TimeWindow } from './scale';
import { toolbar } from './toolbar';

/** What the page is restored from: what the extension needs, and what is seen. */
export interface PageState extends TimelineState {
  readonly seen?: TimeWindow;
  readonly asTable?: boolean;
}

/** What is on the page now. */
interface View {
  picture: TimelinePicture | undefined;
  state: PageState;
  layout: Layout | undefined;
  /** Key of the mark that the Tab key leads to. */
  current: string | undefined;
}

const EMPTY = 'No dialogue here has a dated round.';

start();

function start(): void {
  const notice = element('p', { class: 'notice', role: 'status' }, 'The releases are being read.');
  const axis = element('div', { class: 'axis-line' });
  const scroll = element('div', { class: 'scroll' });
  const shapes = legend();
  const host: Host<FromTimelinePage, PageState> = connect();
  listen((sent) => {
    const message = sent as ToTimelinePage;
    if (message.type === 'notice') notice.textContent = message.text;
    else receive(message.picture, message.state);
  });
  const kept = host.kept();
  const view: View = {
    picture: undefined,
    state: { ...kept, query: kept.query ?? '' },
    layout: undefined,
    current: undefined,
  };

  const seen = (): TimeWindow =>
    view.state.seen ?? wholeWindow(view.picture?.span ?? { start: '2020-01-01', end: '2021-01-01' });
  const open = ({ place }: Mark): void => host.post({ type: 'open', place });
  const change = (state: Partial<PageState>): void => {
    view.state = { ...view.state, ...state };
    host.keep(view.state);
    draw();
  };
  const look = (window: TimeWindow | undefined): void => {
    const { seen: _before, ...rest } = view.state;
    view.state = window === undefined ? rest : { ...rest, seen: window };
    host.keep(view.state);
    draw();
  };

  function receive(picture: TimelinePicture, state: TimelineState): void {
    view.picture = picture;
    view.state = { ...view.state, ...state };
    host.keep(view.state);
    const { omitted, span } = picture;
    notice.textContent =
      span === null
        ? EMPTY
        : omitted > 0
          ? `${omitted} more dialogues are not drawn: filter to see them.`
          : '';
    draw();
  }

  function draw(): void {
    const { picture, state } = view;
    if (picture === undefined) return;
    const asTable = state.asTable === true;
    tools.update(state.query, asTable);
    axis.classList.toggle('hidden', asTable);
    shapes.classList.toggle('hidden', asTable);
    const hadFocus = scroll.contains(document.activeElement);
    if (asTable) {
      scroll.replaceChildren(timelineTable(picture, open));
      return;
    }
    const width = Math.max(480, scroll.clientWidth - 2);
    const layout = layoutOf(picture, seen(), width, roomForNames(picture, width));
    view.layout = layout;
    axis.replaceChildren(drawAxis(layout));
    scroll.replaceChildren(drawLanes(layout, open));
    rove(hadFocus);
  }

  /** One mark can be reached with the Tab key: the one that had the focus, else the first that is seen. */
  function rove(focus: boolean): void {
    const marks = Array.from(scroll.querySelectorAll<SVGElement>('.mark'));
    const stop = marks.find(({ dataset }) => dataset['key'] === view.current) ?? marks[0];
    stop?.setAttribute('tabindex', '0');
    if (!focus) return;
    stop?.focus({ preventScroll: true });
    stop?.scrollIntoView({ block: 'nearest' });
  }

  scroll.addEventListener('focusin', ({ target }) => {
    const key = target instanceof SVGElement ? target.dataset['key'] : undefined;
    if (key !== undefined) view.current = key;
  });
  scroll.addEventListener('keydown', (event) => {
    if (view.layout === undefined || view.state.asTable === true || event.ctrlKey || event.metaKey) return;
    if (event.key === '+' || event.key === '=') look(zoomed(seen(), 0.6, currentDay()));
    else if (event.key === '-') look(zoomed(seen(), 1 / 0.6, currentDay()));
    else if (event.key === '0') look(undefined);
    else if (!step(event.key, view.layout)) return;
    event.preventDefault();
  });

  function step(key: string, layout: Layout): boolean {
    const next = nextMark(key, view.current, markRows(layout));
    if (next === undefined) return key.startsWith('Arrow');
    view.current = next.key;
    look(showing(seen(), dayOf(next.mark.start), dayOf(next.mark.end)));
    rove(true);
    return true;
  }

  function currentDay(): number | undefined {
    const marks = view.layout === undefined ? [] : markRows(view.layout).flat();
    const mark = marks.find(({ key }) => key === view.current)?.mark;
    return mark === undefined ? undefined : (dayOf(mark.start) + dayOf(mark.end)) / 2;
  }

  function save(ending: 'svg' | 'png'): void {
    const { layout } = view;
    if (layout === undefined) return;
    const svg = svgOf(layout, scroll);
    const post = (content: string, encoding: 'utf8' | 'base64'): void =>
      host.post({ type: 'save', file: { name: 'timeline', ending, content, encoding } });
    if (ending === 'svg') post(svg, 'utf8');
    else {
      pngOf(svg, layout).then(
        (png) => post(png, 'base64'),
        () => {
          notice.textContent = 'The picture could not be made.';
        },
      );
    }
  }

  const tools = toolbar({
    filter: (query) => host.post({ type: 'filter', query }),
    zoom: (factor) => look(zoomed(seen(), factor)),
    pan: (share) => look(panned(seen(), share)),
    all: () => look(undefined),
    asTable: (asTable) => change({ asTable }),
    save,
  });
  listenToMouse(scroll, {
    zoom: (factor, share) => {
      const { from, to } = seen();
      look(zoomed(seen(), factor, from + share * (to - from)));
    },
    pan: (share) => look(panned(seen(), share)),
    timeArea: () => ({
      left: view.layout?.left ?? 0,
      width: (view.layout?.width ?? 1) - (view.layout?.left ?? 0),
    }),
  });
  new ResizeObserver(() => draw()).observe(scroll);
  pageElement().append(element('h1', {}, 'Timeline of dialogues'), tools.bar, shapes, notice, axis, scroll);
  host.post({ type: 'ready' });
}
