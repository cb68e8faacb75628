/** Changing the registry in the text of a `readout.json`: everything else in it stays as it is, layout included. */
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { applyEdits } from '../../text/edits';
import { foldPhrase } from '../../tokens/fold';
import type { DocumentEdit } from '../rule';
import { appended } from './insert';
import type { RegistryKind } from './readRegistry';

/** What is added. */
export type RegistryChange =
  | { readonly kind: 'add'; readonly list: RegistryKind; readonly entry: Readonly<Record<string, unknown>> }
  /** Something more in a list of an entry that is there. */
  | {
      readonly kind: 'extend';
      readonly list: RegistryKind;
      /** The name of the entry, and the country or parties that tell it from others of that name. */
      readonly name: string;
      readonly country?: string;
      readonly parties?: readonly string[];
      readonly field: 'aliases' | 'posts';
      readonly value: unknown;
    };

/** The edits, in the order of the text, or why there are none. */
export type RegistryEdits = readonly DocumentEdit[] | { readonly refused: string };

export function isRefusedChange(edits: RegistryEdits): edits is { readonly refused: string } {
  return 'refused' in edits;
}

function isMeant(entry: Node, change: RegistryChange & { readonly kind: 'extend' }): boolean {
  const valueAt = (field: string): unknown => findNodeAtLocation(entry, [field])?.value;
  const name = valueAt('name');
  if (typeof name !== 'string' || foldPhrase(name) !== foldPhrase(change.name)) return false;
  if (change.country !== undefined && valueAt('country') !== change.country) return false;
  if (change.parties === undefined) return true;
  const parties = findNodeAtLocation(entry, ['parties'])?.children?.map((one) => String(one.value)) ?? [];
  return [...parties].sort().join() === [...change.parties].sort().join();
}

/** A value that goes into a list, which is made with the objects around it where it is not there. */
function into(text: string, tree: Node, path: readonly (string | number)[], value: unknown): RegistryEdits {
  const at = findNodeAtLocation(tree, [...path]);
  if (at?.type === 'array') return [appended(text, at, undefined, value)];
  if (at !== undefined) return { refused: `“${String(path.at(-1))}” is no list.` };
  let inner: unknown = [value];
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const key = String(path[depth]);
    const around = depth === 0 ? tree : findNodeAtLocation(tree, path.slice(0, depth));
    if (around?.type === 'object') return [appended(text, around, key, inner)];
    if (around !== undefined) return { refused: `“${String(path[depth - 1])}” is no object.` };
    inner = { [key]: inner };
  }
  return { refused: 'readout.json is no JSON object.' };
}

function changeIn(text: string, tree: Node, change: RegistryChange): RegistryEdits {
  const path = ['registry', change.list];
  if (change.kind === 'add') return into(text, tree, path, change.entry);
  const entries = findNodeAtLocation(tree, path)?.children ?? [];
  const at = entries.findIndex((entry) => entry.type === 'object' && isMeant(entry, change));
  if (at < 0) return { refused: 'The registry has no such entry.' };
  return into(text, tree, [...path, at, change.field], change.value);
}

/**
 * The edits that make a change in the text of a `readout.json`.
 * @param text undefined where there is no file yet: the one edit then is its whole text
 */
export function registryEdits(text: string | undefined, change: RegistryChange): RegistryEdits {
  const isNew = text === undefined || text.trim() === '';
  const before = isNew ? '{}\n' : text;
  const errors: ParseError[] = [];
  const tree = parseTree(before, errors, { disallowComments: true });
  if (errors.length > 0 || tree?.type !== 'object') return { refused: 'readout.json is no JSON object.' };
  const edits = changeIn(before, tree, change);
  if (!isNew || isRefusedChange(edits)) return edits;
  return [{ span: { start: 0, end: text?.length ?? 0 }, text: applyEdits(before, edits) }];
}
