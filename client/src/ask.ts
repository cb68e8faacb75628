/** Asking the server from a command: with an answer, or with one plain sentence why there is none. */
import { window, type Uri } from 'vscode';
import { start, type Session } from './session';

/** The answer, once the server has started; undefined where it could not be had, and the user has been told. */
export async function ask<Answer>(
  session: Session,
  method: string,
  params?: object,
): Promise<Answer | undefined> {
  try {
    // Whoever calls a command before the window has settled, or in one without releases, needs the server now.
    await start(session);
    const { client } = session;
    return params === undefined
      ? await client?.sendRequest<Answer>(method)
      : await client?.sendRequest<Answer>(method, params);
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
