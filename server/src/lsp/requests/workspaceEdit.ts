/** Edits of documents as a client takes them. */
import type { AnnotatedTextEdit, ChangeAnnotation, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { clientUriOf } from '../clientUri';
import { linesOf } from '../lines';
import { toRange } from '../positions';
import type { Server } from '../server';

/** A replacement in one document; offsets are UTF-16 code units. */
export interface Edit {
  readonly uri: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly text: string;
  /** Key of the annotation under which a preview shows it. */
  readonly annotation?: string;
}

/**
 * With the versions that the edits are about, where the client can take them; documents that are gone are left out.
 *
 * @param annotations for a client that knows them (`client.changeAnnotations`)
 */
export function workspaceEdit(
  server: Server,
  edits: readonly Edit[],
  annotations: Readonly<Record<string, ChangeAnnotation>> = {},
): WorkspaceEdit {
  const byDocument = new Map<string, (TextEdit | AnnotatedTextEdit)[]>();
  for (const edit of edits) {
    const lines = linesOf(server, edit.uri);
    if (lines === undefined) continue;
    const list = byDocument.get(edit.uri) ?? [];
    const range = toRange(lines, edit.span);
    const key = edit.annotation;
    const isAnnotated = key !== undefined && key in annotations;
    list.push({ range, newText: edit.text, ...(isAnnotated ? { annotationId: key } : {}) });
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
    ...(Object.keys(annotations).length === 0 ? {} : { changeAnnotations: annotations }),
  };
}
