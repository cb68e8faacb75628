// The entry of the extension.
import type { ExtensionContext } from 'vscode';

/** Called by VS Code when the first release of a window is opened. */
export function activate(context: ExtensionContext): void {
  context.subscriptions.push();
}
