/** Notes of correction: as a command, and as code actions of findings in releases that were issued. */
import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { correctable, correctionEdits, type Correction } from '../../features/drafting/correctionNote';
import { dossierOf, type Finding, type Span, type WorkspaceDocument } from '../../index';
import { booksOf } from '../books';
import { openFindings } from '../decisions';
import { toDiagnostic } from '../diagnostics/toDiagnostics';
import { toOffset } from '../positions';
import type { CorrectionNoteArguments } from '../protocol';
import { catchUp } from '../reading';
import type { Server } from '../server';
import { today } from '../today';
import { isUri, normalUri } from '../uris';
import { checkedPosition, invalidParams } from './asking';
import { workspaceEdit, type Edit } from './workspaceEdit';
import { compareNow } from '../comparing';

function editsFor(server: Server, document: WorkspaceDocument, correction?: Correction): readonly Edit[] {
  const { release, uri } = document;
  if (release === undefined) return [];
  const dossier = dossierOf(booksOf(server).workspace);
  return correctionEdits(document, release, dossier, today(), correction).map((edit) => ({ ...edit, uri }));
}

function touching(findings: readonly Finding[], { start, end }: Span): readonly Correction[] {
  return findings
    .filter(({ span }) => span.start <= end && start <= span.end)
    .flatMap((finding) => correctable(finding) ?? []);
}

/** In a release that is marked as issued, a fix and the note that tells of it are one step. */
export function correctionActions(
  server: Server,
  document: WorkspaceDocument,
  findings: readonly Finding[],
  selection: Span,
): readonly CodeAction[] {
  if (!booksOf(server).workspace.issuedMarks.has(document.uri)) return [];
  return touching(findings, selection).map((correction) => ({
    title: `${correction.fix.title}, with a note of correction`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(server, correction.finding)],
    edit: workspaceEdit(server, editsFor(server, document, correction)),
  }));
}

/** Puts a note under an open release; answers whether the client has taken it. */
export async function insertCorrectionNote(
  server: Server,
  given: CorrectionNoteArguments | undefined,
): Promise<boolean> {
  if (!isUri(given?.uri)) throw invalidParams('uri is no URI.');
  const uri = normalUri(given.uri);
  catchUp(server);
  const document = booksOf(server).workspace.documents.get(uri);
  if (document?.release === undefined) throw invalidParams('The release is not open.');
  const at =
    given.position === undefined
      ? undefined
      : toOffset(document.facts.lines, checkedPosition(given.position));
  compareNow(server, uri);
  const [correction] = at === undefined ? [] : touching(openFindings(server, uri), { start: at, end: at });
  const { applied } = await server.connection.workspace.applyEdit({
    label: 'Insert correction note',
    edit: workspaceEdit(server, editsFor(server, document, correction)),
  });
  return applied;
}
