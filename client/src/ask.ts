/** Asking the server from a command: with an answer, or with one plain sentence why there is none. */
import { window, type Uri } from 'vscode';
import type { Session } from './session';

/** The answer, once the server has started; undefined where there is none, and the user has been told why. */
export async function ask<Answer>(
  session: Session,
  method: string,
  params?: object,
): Promise<Answer | undefined> {
  const { client } = session;
  if (client === undefined) {
    void window.showInformationMessage('There are no releases here.');
    return undefined;
  }
  try {
    return params === undefined
      ? await client.sendRequest<Answer>(method)
      : await client.sendRequest<Answer>(method, params);
  } catch (error) {
    session.output.error(`${method} failed: ${String(error)}`);
    void window.showErrorMessage('Readout could not do that. Its output says why.');
    return undefined;
  }
}

/** The text in front of the user. */
export function activeUri(): Uri | undefined {
  return window.activeTextEditor?.document.uri;
}
