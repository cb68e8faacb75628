// The entry of the extension.
import type { ExtensionContext } from 'vscode';
import { registerCommands } from './commands';
import { registerExamples, resumeWalkthrough } from './examples';
import { openOutput } from './output';
import { showReleaseBar } from './releaseBar';
import { registerRulePages } from './rulePages';
import { createSession, startWhenNeeded } from './session';
import { registerViews } from './views/register';
import { registerWebviews } from './webviews/register';

/** Called by VS Code once the window stands, or when its first release is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = openOutput();
  const session = createSession(context, output);
  const started = startWhenNeeded(session);
  context.subscriptions.push(
    output,
    registerCommands(session),
    registerRulePages(session),
    registerWebviews(session),
    registerViews(session, started),
    registerExamples(context),
    showReleaseBar(session),
    session,
  );
  await started;
  await resumeWalkthrough(context);
}
