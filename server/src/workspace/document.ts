/** One document of the workspace. */
import type { Knowledge } from '../gazetteer/knowledge';
import type { Release, ReleaseFacts } from '../release/model';
import type { DocumentSymbols } from './symbols';

/**
 * A release of the workspace. An open document keeps its whole reading; of a closed one only the facts are kept,
 * so that ten thousand of them fit in memory.
 */
export interface WorkspaceDocument {
  readonly uri: string;
  readonly facts: ReleaseFacts;
  /** What it was read with, where its folder has a registry of its own; else that of the workspace. */
  readonly knowledge?: Knowledge;
  /** What it shares with other documents, computed once per version. */
  readonly symbols: DocumentSymbols;
  /** Present while the document is open in an editor (or asked for by a command-line run). */
  readonly release?: Release;
}

/** Whether these facts come with the text they were read from. */
export function isWhole(facts: ReleaseFacts | Release): facts is Release {
  return 'tokens' in facts;
}

/** The release's own date, or null. */
export function dayOf({ facts }: WorkspaceDocument): string | null {
  return facts.issued?.date ?? null;
}

/**
 * The stable order of documents in every answer: by the release's own date, undated ones last, then by URI
 * (compared by code units).
 */
export function byDateThenUri(a: WorkspaceDocument, b: WorkspaceDocument): number {
  const dateA = a.facts.issued?.date ?? '~';
  const dateB = b.facts.issued?.date ?? '~';
  if (dateA !== dateB) return dateA < dateB ? -1 : 1;
  if (a.uri === b.uri) return 0;
  return a.uri < b.uri ? -1 : 1;
}
