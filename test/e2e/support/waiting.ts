// Waiting for what the editor announces, never for a while.
import * as vscode from 'vscode';

/**
 * Waits until a condition holds, asking again at every event.
 *
 * @param event what VS Code fires when the answer may have changed
 * @param check the answer, or undefined where it is not there yet
 * @returns the first answer; mocha's time limit ends a wait for what never comes
 */
export async function until<Answer>(
  event: vscode.Event<unknown>,
  check: () => Answer | undefined,
): Promise<Answer> {
  const now = check();
  if (now !== undefined) return now;
  return new Promise((resolve) => {
    const listening = event(() => {
      const answer = check();
      if (answer === undefined) return;
      listening.dispose();
      resolve(answer);
    });
  });
}

/** The diagnostics of a document once they satisfy a condition. */
export function diagnostics(
  uri: vscode.Uri,
  enough: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return until(vscode.languages.onDidChangeDiagnostics, () => {
    const found = vscode.languages.getDiagnostics(uri);
    return enough(found) ? found : undefined;
  });
}
