// Findings and fixes as the API of VS Code gives them.
import * as vscode from 'vscode';

/** The rule of a finding; the code is an object where it links to the rule's page. */
export function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

export function has(rule: string): (found: readonly vscode.Diagnostic[]) => boolean {
  return (found) => found.some((one) => ruleOf(one) === rule);
}

/** Asks as a key bound to “Quick Fix…” does: for one kind of actions, at a finding. */
export async function quickFixes(
  uri: vscode.Uri,
  { range }: vscode.Diagnostic,
): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
}
