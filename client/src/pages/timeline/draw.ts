/** The timeline as SVG. Each kind of mark has a shape of its own; colours are those of the theme. */
import { element, svgElement } from '../shared/dom';
import {
  AROUND_NAME,
  isSeen,
  LANE_HEAD,
  LETTER,
  type Bar,
  type DrawnMark,
  type Layout,
  type Mark,
} from './layout';

export const AXIS = 28;

/** The line of months or years, which stays above while the lanes scroll. */
export function drawAxis({ width, left, ticks }: Layout): SVGSVGElement {
  const axis = svgElement('svg', {
    width: String(width),
    height: String(AXIS),
    class: 'axis',
    'aria-hidden': 'true',
  });
  for (const { text, x } of ticks) {
    if (x < left) continue;
    axis.append(
      svgElement('line', { x1: px(x), x2: px(x), y1: '18', y2: String(AXIS), class: 'tick' }),
      svgElement('text', { x: px(x + 4), y: '18', class: 'date' }, text),
    );
  }
  return axis;
}

/** The lanes; `open` is called with a mark that is clicked. */
export function drawLanes(layout: Layout, open: (mark: Mark) => void): SVGSVGElement {
  const picture = svgElement('svg', {
    width: String(layout.width),
    height: String(Math.max(1, layout.height)),
    class: 'lanes',
    role: 'group',
    'aria-label': 'Timeline: arrow keys go from mark to mark, plus and minus zoom.',
  });
  for (const { x } of layout.ticks) {
    if (x < layout.left) continue;
    picture.append(
      svgElement('line', { x1: px(x), x2: px(x), y1: '0', y2: px(layout.height), class: 'grid' }),
    );
  }
  for (const lane of layout.lanes) {
    picture.append(
      svgElement('line', { x1: '0', x2: px(layout.width), y1: px(lane.y), y2: px(lane.y), class: 'border' }),
      svgElement('text', { x: '16', y: px(lane.y + LANE_HEAD - 8), class: 'lane' }, lane.name),
    );
    for (const row of lane.rows) {
      picture.append(
        svgElement('line', {
          x1: px(layout.left),
          x2: px(layout.width),
          y1: px(row.y),
          y2: px(row.y),
          class: 'rail',
        }),
        nameOf(row.name, row.y, layout.left),
        ...row.bars.flatMap((bar) => drawBar(bar, layout)),
        ...row.labels
          .filter(({ x }) => x > layout.left && x < layout.width)
          .map(({ text, x, y }) => svgElement('text', { x: px(x), y: px(y), class: 'round' }, text)),
        ...row.marks.filter((mark) => isSeen(mark, layout)).map((mark) => drawMark(mark, layout, open)),
      );
    }
  }
  return picture;
}

function px(value: number): string {
  return value.toFixed(1);
}

/** A long name is cut; the whole of it is shown when the mouse rests on it, and in the table. */
function nameOf(name: string, y: number, room: number): SVGElement {
  const most = Math.max(8, Math.floor((room - AROUND_NAME) / LETTER));
  const text = name.length > most ? `${name.slice(0, most - 1)}…` : name;
  return svgElement('text', { x: '28', y: px(y + 4), class: 'name' }, text, svgElement('title', {}, name));
}

function drawBar({ kind, left, right, y }: Bar, layout: Layout): readonly SVGElement[] {
  const [from, to] = [Math.max(left, layout.left), Math.min(right, layout.width)];
  if (to <= from) return [];
  const height = kind === 'lag' ? 6 : 2;
  return [
    svgElement('rect', {
      x: px(from),
      y: px(y - height / 2),
      width: px(to - from),
      height: String(height),
      class: `bar-${kind}`,
    }),
  ];
}

function drawMark(drawn: DrawnMark, layout: Layout, open: (mark: Mark) => void): SVGGElement {
  const group = svgElement(
    'g',
    {
      class: `mark ${drawn.mark.kind}`,
      role: 'button',
      tabindex: '-1',
      'aria-label': drawn.spoken,
      'data-key': drawn.key,
    },
    svgElement('title', {}, drawn.spoken),
    ...shapeOf(
      drawn.mark.kind,
      Math.max(drawn.left, layout.left),
      Math.min(drawn.right, layout.width),
      drawn.y,
    ),
  );
  group.addEventListener('click', () => open(drawn.mark));
  group.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open(drawn.mark);
  });
  return group;
}

/** The shape of a kind of mark; a wider one, easy to hit, is under it. */
function shapeOf(kind: Mark['kind'], left: number, right: number, y: number): readonly SVGElement[] {
  const middle = (left + right) / 2;
  const target = svgElement('rect', {
    x: px(Math.min(left, middle - 8)),
    y: px(y - 7),
    width: px(Math.max(right - left, 16)),
    height: '14',
    class: 'target',
  });
  const box = { x: px(left), y: px(y - 6), width: px(right - left), height: '12', rx: '2' };
  switch (kind) {
    case 'announcement':
      return [target, svgElement('path', { d: `M${px(middle - 5)} ${px(y - 5)}h10l-5 9z`, class: 'shape' })];
    case 'release':
      return [target, svgElement('circle', { cx: px(middle), cy: px(y), r: '4.5', class: 'shape' })];
    case 'meeting':
    case 'promised':
      return [target, svgElement('rect', { ...box, class: 'shape' })];
    case 'missing':
      return [
        target,
        svgElement('circle', { cx: px(middle), cy: px(y), r: '8', class: 'shape' }),
        svgElement('text', { x: px(middle), y: px(y + 4), class: 'sign' }, '?'),
      ];
  }
}

/** The shapes with what they mean. */
export function legend(): HTMLElement {
  const kinds: readonly (readonly [Mark['kind'], string])[] = [
    ['announcement', 'Announcement'],
    ['meeting', 'Meeting'],
    ['release', 'Release'],
    ['promised', 'Promised round'],
    ['missing', 'Missing round'],
  ];
  const items = kinds.map(([kind, name]) => {
    const wide = kind === 'promised' ? 24 : 12;
    const sample = svgElement(
      'svg',
      { width: '28', height: '20', 'aria-hidden': 'true' },
      svgElement('g', { class: `mark ${kind}` }, ...shapeOf(kind, 14 - wide / 2, 14 + wide / 2, 10)),
    );
    return element('li', {}, sample, name);
  });
  const lag = svgElement(
    'svg',
    { width: '28', height: '20', 'aria-hidden': 'true' },
    svgElement('rect', { x: '2', y: '7', width: '24', height: '6', class: 'bar-lag' }),
  );
  return element('ul', { class: 'legend' }, ...items, element('li', {}, lag, 'Lag to the release'));
}
