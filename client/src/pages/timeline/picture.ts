/** The timeline as a file: an SVG with the colours of the theme in it, and a PNG made from that. */
import { svgElement } from '../shared/dom';
import { AXIS, drawAxis, drawLanes } from './draw';
import type { Layout } from './layout';

/** What a stylesheet decides here and no stylesheet decides in a file. */
const STYLED = [
  'paint-order',
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'text-anchor',
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
  for (const part of [whole, ...whole.querySelectorAll<SVGElement>('*')]) bake(part);
  whole.setAttribute('font-family', getComputedStyle(measure).fontFamily);
  whole.remove();
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(whole)}\n`;
}

function bake(part: SVGElement): void {
  const style = getComputedStyle(part);
  for (const name of STYLED) part.setAttribute(name, style.getPropertyValue(name));
  for (const name of ['class', 'tabindex', 'data-key', 'role']) part.removeAttribute(name);
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
