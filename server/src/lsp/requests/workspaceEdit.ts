/** Edits of documents as a client takes them. */
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { booksOf } from '../books';
import { clientUriOf } from '../clientUri';
import { toRange } from '../positions';
import type { Server } from '../server';

/** A replacement in one document; offsets are UTF-16 code units. */
export interface Edit {
  readonly uri: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly text: string;
}

/** With the versions that the edits are about, where the client can take them; documents that are gone are left out. */
export function workspaceEdit(server: Server, edits: readonly Edit[]): WorkspaceEdit {
  const byDocument = new Map<string, TextEdit[]>();
  for (const edit of edits) {
    const document = booksOf(server).workspace.documents.get(edit.uri);
    if (document === undefined) continue;
    const list = byDocument.get(edit.uri) ?? [];
    list.push({ range: toRange(document.facts.lines, edit.span), newText: edit.text });
    byDocument.set(edit.uri, list);
  }
  if (!server.client.documentChanges) {
    return {
      changes: Object.fromEntries([...byDocument].map(([uri, list]) => [clientUriOf(server, uri), list])),
    };
  }
  return {
    documentChanges: [...byDocument].map(([uri, list]) => ({
      textDocument: { uri: clientUriOf(server, uri), version: server.open.get(uri)?.version ?? null },
      edits: list,
    })),
  };
}
