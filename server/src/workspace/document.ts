/** One document of the workspace. */
import type { Knowledge } from '../gazetteer/knowledge';
import type { Release, ReleaseFacts } from '../release/model';
import type { DocumentSeries, DocumentSymbols } from './symbols';

/**
 * A release of the workspace. An open document keeps its whole reading; of a closed one only the facts are kept,
 * and those packed (`closedDocument.ts`), so that ten thousand of them fit in memory: ask `facts` and `symbols` for
 * what is needed now, and keep of the answer names and numbers rather than mentions and persons.
 */
export interface WorkspaceDocument extends DocumentSeries {
  readonly uri: string;
  /** The release's own date, or null. */
  readonly day: string | null;
  /** The country of the dateline's city, as ISO code. */
  readonly issuedIn: string | undefined;
  readonly facts: ReleaseFacts;
  /** What it was read with, where its folder has a registry of its own; else that of the workspace. */
  readonly knowledge?: Knowledge | undefined;
  /** What it shares with other documents. */
  readonly symbols: DocumentSymbols;
  /** It quotes from a written source: what other documents of its series say in which words concerns it. */
  readonly quotes: boolean;
  /** Present while the document is open in an editor (or asked for by a command-line run). */
  readonly release?: Release | undefined;
}

/** Whether it is open, and so changes with every keystroke. */
export function isOpen({ release }: WorkspaceDocument): boolean {
  return release !== undefined;
}

export function isClosed({ release }: WorkspaceDocument): boolean {
  return release === undefined;
}

/** The country of the city in the dateline. */
export function issuedIn({ issuedAt, mentions }: ReleaseFacts): string | undefined {
  const at = issuedAt?.span;
  if (at === undefined) return undefined;
  const place = mentions.find((mention) => mention.start === at.start && mention.type === 'place');
  return place?.type === 'place' ? place.country : undefined;
}

/** Whether these facts come with the text they were read from. */
export function isWhole(facts: ReleaseFacts | Release): facts is Release {
  return 'tokens' in facts;
}

/**
 * The stable order of documents in every answer: by the release's own date, undated ones last, then by URI
 * (compared by code units).
 */
export function byDateThenUri(a: WorkspaceDocument, b: WorkspaceDocument): number {
  const dateA = a.day ?? '~';
  const dateB = b.day ?? '~';
  if (dateA !== dateB) return dateA < dateB ? -1 : 1;
  if (a.uri === b.uri) return 0;
  return a.uri < b.uri ? -1 : 1;
}
