/**
 * A reader of the snippet syntax of VS Code (its user guide, "Snippet syntax"), strict where the editor is lenient:
 * what the editor would silently insert as plain text is an error here.
 */

/** A transform `/regex/format/flags`, kept as its three parts. */
export interface Transform {
  readonly pattern: RegExp;
  readonly format: string;
}

export type SnippetPart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'tab';
      readonly index: number;
      readonly children: readonly SnippetPart[];
      readonly choices: readonly string[];
      readonly transform: Transform | undefined;
    }
  | { readonly kind: 'variable'; readonly name: string; readonly transform: Transform | undefined };

interface Read<T> {
  readonly value: T;
  readonly end: number;
}

const special = /\$(?:(\d+)|([A-Z_]+)|\{(?:(\d+)|([A-Z_]+))([|:/}]))/y;

/**
 * Reads a snippet body.
 *
 * @param body the lines of the snippet, joined by line feeds
 * @throws Error naming the offset of a `$` or `{` that begins no tab stop, choice or variable, or of an unclosed one
 */
export function readSnippet(body: string): readonly SnippetPart[] {
  const { value, end } = readParts(body, 0, false);
  if (end !== body.length) throw new Error(`unexpected '}' at ${end}`);
  return value;
}

function readParts(body: string, start: number, nested: boolean): Read<readonly SnippetPart[]> {
  const parts: SnippetPart[] = [];
  let at = start;
  while (at < body.length && !(nested && body[at] === '}')) {
    const part = body[at] === '$' ? readSpecial(body, at) : readText(body, at);
    parts.push(part.value);
    at = part.end;
  }
  if (nested && at >= body.length) throw new Error(`unclosed placeholder at ${start}`);
  return { value: parts, end: at };
}

function readText(body: string, start: number): Read<SnippetPart> {
  const match = /^(?:\\[$}\\]|[^$}\\])+/.exec(body.slice(start));
  if (match === null) throw new Error(`unescaped '${body[start] ?? ''}' at ${start}`);
  const text = match[0].replace(/\\([$}\\])/g, '$1');
  return { value: { kind: 'text', text }, end: start + match[0].length };
}

function readSpecial(body: string, start: number): Read<SnippetPart> {
  special.lastIndex = start;
  const match = special.exec(body);
  if (match === null) throw new Error(`'$' at ${start} begins nothing`);
  const [all, bareIndex, bareName, index, name, follower] = match;
  const end = start + all.length;
  if (bareIndex !== undefined) return { value: tab(bareIndex, {}), end };
  if (bareName !== undefined)
    return { value: { kind: 'variable', name: bareName, transform: undefined }, end };

  if (follower === '|' && index !== undefined) return readChoice(body, index, end);
  if (follower === ':' && index !== undefined) {
    const children = readParts(body, end, true);
    return { value: tab(index, { children: children.value }), end: children.end + 1 };
  }
  const transform = follower === '/' ? readTransform(body, end) : { value: undefined, end };
  if (index !== undefined) return { value: tab(index, { transform: transform.value }), end: transform.end };
  if (name === undefined || follower === ':') throw new Error(`unknown form at ${start}`);
  return { value: { kind: 'variable', name, transform: transform.value }, end: transform.end };
}

function tab(
  index: string,
  rest: {
    readonly children?: readonly SnippetPart[];
    readonly choices?: readonly string[];
    readonly transform?: Transform | undefined;
  },
): SnippetPart {
  const { children = [], choices = [], transform } = rest;
  return { kind: 'tab', index: Number(index), children, choices, transform };
}

function readChoice(body: string, index: string, start: number): Read<SnippetPart> {
  const end = body.indexOf('|}', start);
  if (end < 0) throw new Error(`unclosed choice at ${start}`);
  return { value: tab(index, { choices: body.slice(start, end).split(',') }), end: end + 2 };
}

function readTransform(body: string, start: number): Read<Transform> {
  const match = /^((?:\\.|[^\\/])+)\/((?:\$\{[^}]*\}|[^/$])*)\/([gimu]*)\}/.exec(body.slice(start));
  if (match === null) throw new Error(`malformed transform at ${start}`);
  const [all, pattern = '', format = '', flags] = match;
  return { value: { pattern: new RegExp(pattern, flags), format }, end: start + all.length };
}

/** What a transform makes of a value: `${1}`, `${1:+text}` and `${1:/downcase}` are the formats known here. */
export function applyTransform(value: string, transform: Transform | undefined): string {
  if (transform === undefined) return value;
  return value.replace(transform.pattern, (...groups: unknown[]) =>
    transform.format.replace(/\$\{(\d+)(?::(\+|\/)([^}]*))?\}/g, (_all, index, operator, argument) => {
      const group = groups[Number(index)];
      const text = typeof group === 'string' ? group : '';
      if (operator === '+') return text === '' ? '' : String(argument);
      if (operator === undefined) return text;
      if (argument !== 'downcase') throw new Error(`unknown transform '/${String(argument)}'`);
      return text.toLowerCase();
    }),
  );
}

/** The text that stands in the editor right after the snippet was inserted and each first choice was taken. */
export function expandSnippet(
  parts: readonly SnippetPart[],
  variables: Readonly<Record<string, string>>,
): string {
  const values = new Map<number, string>();
  const expand = (part: SnippetPart): string => {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'variable') return applyTransform(variables[part.name] ?? '', part.transform);
    const own = part.choices[0] ?? part.children.map(expand).join('');
    if (own !== '') values.set(part.index, own);
    return applyTransform(own === '' ? (values.get(part.index) ?? '') : own, part.transform);
  };
  return parts.map(expand).join('');
}
