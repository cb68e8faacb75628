/** Source actions: what can be done to a whole release at once, asked for by its kind. */
import type { CodeAction } from 'vscode-languageserver';
import {
  sourceActionEdits,
  sourceActionNames,
  sourceActionTitles,
} from '../../features/sourceActions/sourceActions';
import type { Dossier, WorkspaceDocument } from '../../index';
import { sourceActionKind } from '../serverCapabilities';
import type { Server } from '../server';
import { workspaceEdit } from './workspaceEdit';

/** Kinds are a hierarchy: who asks for `source` wants `source.fixAll.readout` too. */
export function wants(only: readonly string[] | undefined, kind: string): boolean {
  return (
    only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`))
  );
}

/** Only what is asked for by name is computed, and only what has something to do is offered. */
export function sourceActionsOf(
  server: Server,
  document: WorkspaceDocument,
  dossier: Dossier,
  only: readonly string[] | undefined,
): readonly CodeAction[] {
  if (only === undefined) return [];
  return sourceActionNames
    .filter((name) => wants(only, sourceActionKind(name)))
    .flatMap((name) => {
      const edits = sourceActionEdits(name, document, dossier);
      if (edits.length === 0) return [];
      const placed = edits.map((edit) => ({ ...edit, uri: document.uri }));
      return [
        {
          title: sourceActionTitles[name],
          kind: sourceActionKind(name),
          edit: workspaceEdit(server, placed),
        },
      ];
    });
}
