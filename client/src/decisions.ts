/** Taking out decisions about findings that settle nothing any more, after showing them. */
import { window } from 'vscode';
import { cleanReviewsCommand, staleReviewsCommand, type StaleDecisions } from '../../server/src/lsp/protocol';
import type { Session } from './session';

const CLEAN = 'Take Them Out';

export async function tidyDecisions({ client }: Session): Promise<void> {
  if (client === undefined) {
    void window.showInformationMessage('There are no releases here.');
    return;
  }
  const execute = <T>(command: string): Promise<T> =>
    client.sendRequest<T>('workspace/executeCommand', { command });
  const files = await execute<readonly StaleDecisions[]>(staleReviewsCommand);
  const stale = files.flatMap(({ reviews, off }) => [
    ...reviews.map(({ rule, facts, document }) => `${rule}: ${facts.join(' / ')} (${document.file ?? ''})`),
    ...off.map(({ rule, series }) => `${rule}: off for ${series}`),
  ]);
  if (stale.length === 0) {
    void window.showInformationMessage('All decisions about findings are in use.');
    return;
  }
  const message =
    stale.length === 1
      ? 'One decision settles nothing any more.'
      : `${stale.length} decisions settle nothing any more.`;
  const answer = await window.showInformationMessage(
    message,
    { modal: true, detail: stale.join('\n') },
    CLEAN,
  );
  if (answer === CLEAN) await execute<number>(cleanReviewsCommand);
}
