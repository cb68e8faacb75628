/** The fields of one object in a `readout.json`, read with the place of whatever is wrong in them. */
import { findNodeAtLocation } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import { closest, distance } from 'fastest-levenshtein';
import { countries, groupings } from '../../gazetteer/data';
import type { PartialDate, Spelling } from '../../gazetteer/rows';
import type { Span } from '../../text/span';
import { foldPhrase } from '../../tokens/fold';
import { quote } from '../wording';

/** Something in the file that is not as it should be; the rest holds. */
export interface RegistryProblem {
  readonly span: Span;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** What is probably meant in its place, as a JSON value. */
  readonly suggestion?: string;
}

/** An object, and where to put what is wrong in it. */
export interface Fields {
  readonly node: Node;
  readonly problems: RegistryProblem[];
}

export function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}

/** The characters of a string between its quotation marks, with what they say. */
export function spellingOf(node: Node): Spelling {
  return { start: node.offset + 1, end: node.offset + node.length - 1, text: String(node.value).trim() };
}

export function tell(
  { problems }: Fields,
  node: Node,
  message: string,
  more: { readonly severity?: 'warning'; readonly suggestion?: string | undefined } = {},
): void {
  const { severity = 'error', suggestion } = more;
  problems.push({
    span: spanOf(node),
    severity,
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}

function nearest(word: string, words: readonly string[]): string | undefined {
  const best = closest(word, [...words]);
  return distance(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : undefined;
}

/** Tells of fields that nothing reads: they are mostly misspelt ones. */
export function tellUnknown(fields: Fields, known: readonly string[]): void {
  for (const property of fields.node.children ?? []) {
    const [key] = property.children ?? [];
    if (key === undefined || known.includes(String(key.value))) continue;
    const suggestion = nearest(String(key.value), known);
    const hint = suggestion === undefined ? `: there are ${known.map(quote).join(', ')}` : '';
    const meant = suggestion === undefined ? '' : ` Did you mean ${quote(suggestion)}?`;
    tell(fields, key, `${quote(String(key.value))} is no field here${hint}.${meant}`, { suggestion });
  }
}

function isText(node: Node): boolean {
  return node.type === 'string' && String(node.value).trim() !== '';
}

/** A field that is a text; undefined where it is absent or something else, which is told of. */
export function textField(fields: Fields, name: string): Spelling | undefined {
  const node = findNodeAtLocation(fields.node, [name]);
  if (node === undefined) return undefined;
  if (isText(node)) return spellingOf(node);
  tell(fields, node, `${quote(name)} is a text that is not empty.`);
  return undefined;
}

/** A text that the object is nothing without. */
export function requiredText(fields: Fields, name: string): Spelling | undefined {
  if (findNodeAtLocation(fields.node, [name]) === undefined) {
    tell(fields, fields.node, `This entry lacks ${quote(name)}, and does not hold without it.`);
    return undefined;
  }
  return textField(fields, name);
}

/** A field that is a list of texts; what is none in it is told of and left out. */
export function listField(fields: Fields, name: string): readonly Spelling[] {
  const node = findNodeAtLocation(fields.node, [name]);
  if (node === undefined) return [];
  if (node.type !== 'array') {
    tell(fields, node, `${quote(name)} is a list of texts.`);
    return [];
  }
  return (node.children ?? []).flatMap((item) => {
    if (isText(item)) return [spellingOf(item)];
    tell(fields, item, `${quote(name)} holds texts that are not empty.`);
    return [];
  });
}

/** A field that is a list of objects; anything else in it is told of and left out. */
export function objectsField(fields: Fields, name: string): readonly Fields[] {
  const node = findNodeAtLocation(fields.node, [name]);
  if (node === undefined) return [];
  if (node.type !== 'array') {
    tell(fields, node, `${quote(name)} is a list of entries.`);
    return [];
  }
  return (node.children ?? []).flatMap((item) => {
    if (item.type === 'object') return [{ node: item, problems: fields.problems }];
    tell(fields, item, `An entry of ${quote(name)} is an object, such as { "name": "…" }.`);
    return [];
  });
}

const CODES: ReadonlySet<string> = new Set([
  ...countries.map(({ code }) => code),
  ...groupings.map(({ code }) => code),
  'INT',
]);

/** `NO` for `Norway`, `no` and `Norwegian`. */
function codeOf(name: string): string | undefined {
  const folded = foldPhrase(name);
  const row = countries.find(({ code, short, official, forms, adjectives }) =>
    [code, short, official ?? '', ...(forms ?? []), ...adjectives].some((one) => foldPhrase(one) === folded),
  );
  return row?.code ?? groupings.find(({ names }) => names.some((one) => foldPhrase(one) === folded))?.code;
}

/** The code that a text is, else undefined, told of. */
export function countryCode(fields: Fields, node: Node, text: string): string | undefined {
  if (CODES.has(text)) return text;
  const suggestion = codeOf(text);
  const meant = suggestion === undefined ? '' : ` Did you mean ${quote(suggestion)}?`;
  tell(fields, node, `${quote(text)} is no country code, such as “US”, “EU” or “INT”.${meant}`, {
    suggestion,
  });
  return undefined;
}

export function countryField(fields: Fields, name: string): string | undefined {
  const node = findNodeAtLocation(fields.node, [name]);
  const text = textField(fields, name);
  return node === undefined || text === undefined ? undefined : countryCode(fields, node, text.text);
}

function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined) return false;
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${year}-${month}-${day}`);
}

function dateField(fields: Fields, name: string): PartialDate | undefined {
  const node = findNodeAtLocation(fields.node, [name]);
  const text = textField(fields, name)?.text;
  if (node === undefined || text === undefined || isDate(text)) return text;
  tell(fields, node, `${quote(text)} is no date: write the year, “2019-03” or “2019-03-11”.`);
  return undefined;
}

/** `from` and `to` of an entry, the second as `until`; where they are the wrong way round neither holds. */
export function period(fields: Fields): { readonly from?: PartialDate; readonly until?: PartialDate } {
  const from = dateField(fields, 'from');
  const until = dateField(fields, 'to');
  if (from !== undefined && until !== undefined && from.slice(0, until.length) > until) {
    const node = findNodeAtLocation(fields.node, ['to']) ?? fields.node;
    tell(fields, node, `${quote(until)} is before ${quote(from)}, with which the time begins.`);
    return {};
  }
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}
