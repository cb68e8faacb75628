/** textDocument/codeAction */
import { CodeActionKind, CodeActionRequest, type CodeAction } from 'vscode-languageserver';
import { codeActions, safeFixes } from '../../features/codeActions';
import { dossierOf } from '../../index';
import { booksOf } from '../books';
import { compareAllNow, compareNow } from '../comparing';
import { openFindings } from '../decisions';
import { toDiagnostic } from '../diagnostics/toDiagnostics';
import { toSpan } from '../positions';
import { fixAllKind } from '../serverCapabilities';
import type { Server } from '../server';
import { answer, checkedRange, uriOf } from './asking';
import { configurationFixes } from './configurationFixes';
import { correctionActions } from './correction';
import { decisionsAbout } from './decisionActions';
import { registryActions } from './registering';
import { sourceActionsOf, wants } from './sourceActions';
import { workspaceEdit } from './workspaceEdit';

export function answerFixes(server: Server): void {
  answer(server, CodeActionRequest.type, (params) => {
    const range = checkedRange(params.range);
    const uri = uriOf(params);
    const { workspace } = booksOf(server);
    const document = workspace.documents.get(uri);
    if (document === undefined) return configurationFixes(server, uri, range, params.context.only);
    if (server.alone.has(uri)) return null;
    compareNow(server, uri);
    const findings = openFindings(server, uri);
    const only = params.context.only;
    const quick = codeActions(findings, toSpan(document.facts.lines, range)).map(
      ({ title, finding, edits, preferred }): CodeAction => ({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(server, finding)],
        isPreferred: preferred,
        edit: workspaceEdit(server, edits),
      }),
    );
    const noted = correctionActions(server, document, findings, toSpan(document.facts.lines, range));
    const decisions = decisionsAbout(server, document, findings, toSpan(document.facts.lines, range));
    return [
      ...[...quick, ...noted, ...decisions].filter(() => wants(only, CodeActionKind.QuickFix)),
      ...registryActions(server, document, findings, toSpan(document.facts.lines, range), only),
      ...fixAll(server, findings, only),
      ...sourceActionsOf(server, document, dossierOf(workspace), only),
    ];
  });
}

/** Offered only where it is asked for, as editors do on saving. */
function fixAll(
  server: Server,
  findings: Parameters<typeof safeFixes>[0],
  only: readonly string[] | undefined,
): CodeAction[] {
  if (only === undefined || !wants(only, fixAllKind)) return [];
  const edits = safeFixes(findings);
  if (edits.length === 0) return [];
  return [{ title: 'Fix all that changes form only', kind: fixAllKind, edit: workspaceEdit(server, edits) }];
}

const NOTHING_LEFT = 'Nothing that changes form only is left to fix in the releases here.';

/** Applies everything that changes form only, in all releases; answers how many of them change. */
export async function fixWorkspace(server: Server): Promise<number> {
  compareAllNow(server);
  const findings = [...booksOf(server).workspace.documents.keys()].flatMap((uri) =>
    openFindings(server, uri),
  );
  const edits = safeFixes(findings);
  if (edits.length === 0) {
    server.connection.window.showInformationMessage(NOTHING_LEFT);
    return 0;
  }
  const { applied } = await server.connection.workspace.applyEdit({
    label: 'Fix all that changes form only',
    edit: workspaceEdit(server, edits),
  });
  return applied ? new Set(edits.map(({ uri }) => uri)).size : 0;
}
