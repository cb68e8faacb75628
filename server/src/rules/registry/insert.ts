/**
 * Puts a value behind the last one of a list or object in a JSON text, written as its neighbour is. The editing of
 * jsonc-parser formats whole lines anew, the neighbour's too; a file that people keep should not change around
 * what is added.
 */
import type { Node } from 'jsonc-parser';
import type { DocumentEdit } from '../rule';

/** The indentation and line ends of a text. */
interface Layout {
  readonly unit: string;
  readonly eol: string;
}

function layoutOf(text: string): Layout {
  return {
    unit: /^\{[ \t]*\r?\n([ \t]+)/.exec(text)?.[1] ?? '  ',
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

/** `{ "name": "Sigrid Aune", "aliases": ["S. Aune"] }` */
function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${(value as readonly unknown[]).map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${onOneLine(one)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** Lists of plain texts stay on one line, as people write them. */
function onLines(value: unknown, indent: string, layout: Layout): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const items: readonly unknown[] = isList ? value : Object.values(value);
  if (items.length === 0 || (isList && items.every((item) => typeof item === 'string')))
    return onOneLine(value);
  const inner = indent + layout.unit;
  const keys = isList ? [] : Object.keys(value).map((key) => `${JSON.stringify(key)}: `);
  const lines = items.map((item, at) => `${inner}${keys[at] ?? ''}${onLines(item, inner, layout)}`);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  return [open, lines.join(`,${layout.eol}`), `${indent}${close}`].join(layout.eol);
}

/** The blanks in front of an offset, where nothing else stands in front of it on its line. */
function indentAt(text: string, offset: number): string | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const front = text.slice(start, offset);
  return /^[ \t]*$/.test(front) ? front : undefined;
}

/** The blanks at the beginning of the line of an offset. */
function lineIndent(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

/**
 * The edit that appends a value.
 * @param container a list, or with `key` an object, of the parsed text
 */
export function appended(
  text: string,
  container: Node,
  key: string | undefined,
  value: unknown,
): DocumentEdit {
  const layout = layoutOf(text);
  const name = key === undefined ? '' : `${JSON.stringify(key)}: `;
  const last = container.children?.at(-1);
  if (last === undefined) {
    const outer = lineIndent(text, container.offset);
    const inner = outer + layout.unit;
    const body = `${layout.eol}${inner}${name}${onLines(value, inner, layout)}${layout.eol}${outer}`;
    return {
      span: { start: container.offset + 1, end: container.offset + container.length - 1 },
      text: body,
    };
  }
  const end = last.offset + last.length;
  const indent = indentAt(text, last.offset);
  const neighbour = text.slice(last.offset, end);
  const isOneLine = key === undefined && !neighbour.includes('\n') && neighbour.includes('{');
  const written = indent === undefined || isOneLine ? onOneLine(value) : onLines(value, indent, layout);
  const gap = indent === undefined ? ' ' : layout.eol + indent;
  return { span: { start: end, end }, text: `,${gap}${name}${written}` };
}
