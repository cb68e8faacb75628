// The entry of the extension.
import type { ExtensionContext } from 'vscode';
import { registerCommands } from './commands';
import { openOutput } from './output';
import { registerRulePages } from './rulePages';
import { createSession, startWhenNeeded } from './session';
import { registerWebviews } from './webviews/register';

/** Called by VS Code once the window stands, or when its first release is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = openOutput();
  const session = createSession(context, output);
  context.subscriptions.push(
    output,
    registerCommands(session),
    registerRulePages(session),
    registerWebviews(session),
    session,
  );
  await startWhenNeeded(session);
}
