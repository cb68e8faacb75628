/** The timeline as a file: an SVG with the colours of the theme in it, and a PNG made from that. */
import { svgElement } from '../shared/dom';
import { AXIS, drawAxis, drawLanes } from './draw';
import type { Layout } from './layout';

/** What a stylesheet decides here and no stylesheet decides in a file; with what holds where nothing is said. */
const STYLED: readonly (readonly [name: string, initial: string])[] = [
  ['fill', 'rgb(0, 0, 0)'],
  ['stroke', 'none'],
  ['stroke-width', '1px'],
  ['stroke-dasharray', 'none'],
  ['paint-order', 'normal'],
  ['font-size', ''],
  ['font-weight', '400'],
  ['text-anchor', 'start'],
];

/**
 * The whole picture as it is seen, in one SVG that needs nothing else.
 *
 * @param measure an element of the page, in which the picture is for a moment so that its styles can be asked for
 */
export function svgOf(layout: Layout, measure: HTMLElement): string {
  const { width, height } = layout;
  const lanes = drawLanes(layout, () => undefined);
  lanes.setAttribute('y', String(AXIS));
  const whole = svgElement(
    'svg',
    { width: String(width), height: String(height + AXIS), viewBox: `0 0 ${width} ${height + AXIS}` },
    svgElement('rect', { width: '100%', height: '100%', class: 'paper' }),
    drawAxis(layout),
    lanes,
  );
  measure.append(whole);
  for (const target of whole.querySelectorAll('.target')) target.remove();
  const drawn = Array.from(whole.querySelectorAll<SVGElement>('line, rect, path, circle, text'));
  // All are asked before any is changed: the style of a shape hangs on the class of its mark.
  const styles = drawn.map((part) => attributesOf(getComputedStyle(part), part instanceof SVGTextElement));
  for (const [at, part] of drawn.entries()) {
    for (const [name, value] of styles[at] ?? []) part.setAttribute(name, value);
  }
  for (const part of whole.querySelectorAll('*')) {
    for (const name of ['class', 'tabindex', 'data-key', 'role', 'aria-hidden']) part.removeAttribute(name);
  }
  whole.setAttribute('font-family', getComputedStyle(measure).fontFamily);
  whole.remove();
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(whole)}\n`;
}

function attributesOf(
  style: CSSStyleDeclaration,
  isText: boolean,
): readonly (readonly [name: string, value: string])[] {
  return STYLED.flatMap(([name, initial]) => {
    const value = style.getPropertyValue(name);
    const counts = isText || !/^(font|text)/.test(name);
    return counts && value !== initial ? [[name, value] as const] : [];
  });
}

/** Twice as fine as on the screen. */
const SCALE = 2;

/** @returns the bytes of a PNG in base64 */
export async function pngOf(svg: string, { width, height }: Layout): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = (height + AXIS) * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^.*,/, '');
}
