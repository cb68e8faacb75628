/**
 * URIs as keys and as paths. Clients spell one file in several ways (`file:///C:/a b`, `file:///c%3A/a%20b`); inside
 * the server each file has one spelling, and answers use the one that the client opened the document with.
 */
import { URI, Utils } from 'vscode-uri';

const SCHEME = /^[a-z][a-z0-9+.-]+:/i;

/** Whether a string from a client is a URI at all. */
export function isUri(value: unknown): value is string {
  return typeof value === 'string' && SCHEME.test(value);
}

/** The one spelling of a URI: drive letters in lower case, percent-encoded the same way everywhere. */
export function normalUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** `file`, `untitled`, `git`, … in lower case. */
export function schemeOf(uri: string): string {
  return uri.slice(0, uri.indexOf(':')).toLowerCase();
}

/** The name behind the last slash, decoded: `50% done.release`. */
export function baseNameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** The folder that a file lies in; the root is its own parent. */
export function parentOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

/** A file in a folder. `name` is taken as it is: a `%` or `#` in it is part of the name. */
export function childOf(folder: string, name: string): string {
  return Utils.joinPath(URI.parse(folder), name).toString();
}

/**
 * The path from a folder to a file, decoded, with forward slashes: `2017/outcome.release`; undefined where the file
 * does not lie in the folder. Both URIs in their normal spelling.
 */
export function pathInside(folder: string, uri: string): string | undefined {
  const outer = URI.parse(folder);
  const inner = URI.parse(uri);
  if (outer.scheme !== inner.scheme || outer.authority !== inner.authority) return undefined;
  const prefix = outer.path.endsWith('/') ? outer.path : `${outer.path}/`;
  return inner.path.startsWith(prefix) ? inner.path.slice(prefix.length) : undefined;
}
