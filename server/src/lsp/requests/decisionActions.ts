/** What may be decided about the findings at a selection, as code actions beside their fixes. */
import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import type { Finding, Span, WorkspaceDocument } from '../../index';
import { clientUriOf } from '../clientUri';
import { folderOf } from '../configuration';
import { toDiagnostic } from '../diagnostics/toDiagnostics';
import { decideCommand, turnOffCommand, type DecideArguments, type TurnOffArguments } from '../protocol';
import type { Server } from '../server';

interface Choice {
  readonly title: string;
  readonly command: string;
  readonly argument: DecideArguments | TurnOffArguments;
}

function choicesFor(uri: string, { rule, facts }: Finding, hasSeries: boolean): readonly Choice[] {
  const decide = (title: string, verdict: DecideArguments['verdict']): Choice => ({
    title,
    command: decideCommand,
    argument: { uri, rule, facts, verdict },
  });
  const turnOff = (title: string, scope: TurnOffArguments['scope']): Choice => ({
    title,
    command: turnOffCommand,
    argument: { uri, rule, scope },
  });
  return [
    decide('Reviewed: a genuine change', 'reviewed'),
    decide('Ignore here', 'ignored'),
    ...(hasSeries ? [turnOff(`Turn ${rule} off for this series`, 'series')] : []),
    turnOff(`Turn ${rule} off for this workspace`, 'workspace'),
  ];
}

/** The choices for each finding that touches the selection; none for a document outside of all folders. */
export function decisionsAbout(
  server: Server,
  document: WorkspaceDocument,
  findings: readonly Finding[],
  selection: Span,
): readonly CodeAction[] {
  if (folderOf(server, document.uri) === undefined) return [];
  const hasSeries = document.eventSeries[0] !== undefined;
  const uri = clientUriOf(server, document.uri);
  return findings
    .filter(({ span }) => span.start <= selection.end && selection.start <= span.end)
    .flatMap((finding) =>
      choicesFor(uri, finding, hasSeries).map(({ title, command, argument }): CodeAction => ({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(server, finding)],
        command: { title, command, arguments: [argument] },
      })),
    );
}
