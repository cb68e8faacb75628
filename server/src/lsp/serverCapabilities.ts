/** What this server offers. */
import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import { sourceActionNames, type SourceActionName } from '../features/sourceActions/sourceActions';
import { semanticTokenModifiers, semanticTokenTypes } from '../features/tokenLegend';
import type { ClientSupport } from './clientSupport';
import {
  cleanReviewsCommand,
  decideCommand,
  fixWorkspaceCommand,
  insertCorrectionNoteCommand,
  markIssuedCommand,
  reopenCommand,
  setProfileCommand,
  staleReviewsCommand,
  turnOffCommand,
} from './protocol';

const commands = [
  ...[decideCommand, reopenCommand, turnOffCommand, staleReviewsCommand, cleanReviewsCommand],
  ...[setProfileCommand, markIssuedCommand, fixWorkspaceCommand, insertCorrectionNoteCommand],
];

/** What puts a person, body or dialogue into the registry, where there is no finding to settle. */
export const registerKind = `${CodeActionKind.Refactor}.register`;

/** The source action that applies all fixes that change form only. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.readout`;

/** `source.readout.stripWrapper` */
export function sourceActionKind(name: SourceActionName): string {
  return `${CodeActionKind.Source}.readout.${name}`;
}

const codeActionKinds = [
  ...[CodeActionKind.QuickFix, registerKind, fixAllKind],
  ...sourceActionNames.map(sourceActionKind),
];

export function serverCapabilities(client: ClientSupport): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
    hoverProvider: true,
    ...(client.completion
      ? {
          completionProvider: {
            triggerCharacters: [' ', '@'],
            resolveProvider: true,
            completionItem: { labelDetailsSupport: true },
          },
        }
      : {}),
    definitionProvider: true,
    declarationProvider: true,
    typeDefinitionProvider: true,
    implementationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    ...(client.callHierarchy ? { callHierarchyProvider: true } : {}),
    ...(client.typeHierarchy ? { typeHierarchyProvider: true } : {}),
    ...(client.linkedEditing ? { linkedEditingRangeProvider: true } : {}),
    ...(client.inlayHints ? { inlayHintProvider: true } : {}),
    ...(client.codeLens ? { codeLensProvider: {} } : {}),
    renameProvider: client.prepareRename ? { prepareProvider: true } : true,
    documentSymbolProvider: { label: 'Readout' },
    documentLinkProvider: {},
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    workspaceSymbolProvider: true,
    codeActionProvider: client.codeActionLiterals ? { codeActionKinds: [...codeActionKinds] } : false,
    executeCommandProvider: {
      commands: [...commands],
    },
    semanticTokensProvider: {
      legend: { tokenTypes: [...semanticTokenTypes], tokenModifiers: [...semanticTokenModifiers] },
      full: true,
      range: true,
    },
    ...(client.pullDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'readout',
            interFileDependencies: true,
            workspaceDiagnostics: false,
          },
        }
      : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
