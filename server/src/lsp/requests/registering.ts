/** Code actions that put what stands at a selection into the registry of a `readout.json`. */
import {
  CodeActionKind,
  type CodeAction,
  type CreateFile,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { registerings, type Registering } from '../../features/registering/registering';
import {
  dossierFor,
  dossierOf,
  isEmptyRegistry,
  isRefusedChange,
  lineTableOf,
  registryEdits,
  type DocumentEdit,
  type Finding,
  type Span,
  type WorkspaceDocument,
} from '../../index';
import { booksOf } from '../books';
import { clientUriOf } from '../clientUri';
import { folderOf, foldersUpTo } from '../configuration';
import { toDiagnostic } from '../diagnostics/toDiagnostics';
import { configurationFile } from '../files/walk';
import { toRange } from '../positions';
import { saveCommand } from '../protocol';
import { registerKind } from '../serverCapabilities';
import type { Server } from '../server';
import { childOf, parentOf } from '../uris';
import { wants } from './sourceActions';

/** For a document of a workspace folder; others have no `readout.json` to go into. */
export function registryActions(
  server: Server,
  document: WorkspaceDocument,
  findings: readonly Finding[],
  selection: Span,
  only: readonly string[] | undefined,
): readonly CodeAction[] {
  const root = folderOf(server, document.uri)?.uri;
  if (root === undefined) return [];
  const dossier = dossierFor(dossierOf(booksOf(server).workspace), document);
  return registerings(dossier, document, findings, selection).flatMap((one) => {
    const kind = one.finding === undefined ? registerKind : CodeActionKind.QuickFix;
    return wants(only, kind) ? actionFor(server, root, document.uri, one, kind) : [];
  });
}

function actionFor(
  server: Server,
  root: string,
  uri: string,
  { title, change, file, finding }: Registering,
  kind: string,
): CodeAction[] {
  const at = file ?? childOf(folderFor(server, root, uri), configurationFile);
  const text = textOf(server, at);
  const edits = registryEdits(text, change);
  if (isRefusedChange(edits)) return [];
  const command = { title: 'Save', command: saveCommand, arguments: [clientUriOf(server, at)] };
  return [
    {
      ...{ title, kind, edit: editOf(server, at, text, edits) },
      ...(finding === undefined ? {} : { diagnostics: [toDiagnostic(server, finding)] }),
      ...(server.client.savesFiles ? { command } : {}),
    },
  ];
}

/** The nearest folder around the release that has a registry, else the workspace folder. */
function folderFor(server: Server, root: string, uri: string): string {
  const { inFolders } = server.configuration;
  const has = (folder: string): boolean => {
    const registry = inFolders.get(folder)?.configuration.registry;
    return registry !== undefined && !isEmptyRegistry(registry);
  };
  return foldersUpTo(root, uri).find(has) ?? root;
}

/** As it is being edited, else as it was read; undefined where there is no such file. */
function textOf(server: Server, uri: string): string | undefined {
  return server.open.get(uri)?.getText() ?? server.configuration.inFolders.get(parentOf(uri))?.text;
}

function editOf(
  server: Server,
  at: string,
  text: string | undefined,
  edits: readonly DocumentEdit[],
): WorkspaceEdit {
  const uri = clientUriOf(server, at);
  const lines = lineTableOf(text ?? '');
  const changes = edits.map((edit) => ({ range: toRange(lines, edit.span), newText: edit.text }));
  const canCreate = server.client.createFiles && server.client.documentChanges;
  if (!server.client.documentChanges || (text === undefined && !canCreate))
    return { changes: { [uri]: changes } };
  const create: CreateFile = { kind: 'create', uri, options: { ignoreIfExists: true } };
  const edit: TextDocumentEdit = {
    textDocument: { uri, version: server.open.get(at)?.version ?? null },
    edits: changes,
  };
  return { documentChanges: text === undefined ? [create, edit] : [edit] };
}
