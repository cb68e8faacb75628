/** One window's work with the server: started when there is something to read, restarted on request. */
import { EventEmitter, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { changedMethod, statusMethod, type StatusParams } from '../../server/src/lsp/protocol';
import { createClient, tellGivenUp } from './client';
import { holdsReleases } from './folders';
import { offerPlainFiles } from './offer';
import { showProfile, type ProfileItem } from './profile';
import { createStatus, type Status } from './status';
import { traceTo, type Trace } from './trace';

export interface Session {
  readonly context: ExtensionContext;
  readonly output: LogOutputChannel;
  readonly trace: Trace;
  readonly status: Status;
  readonly profile: ProfileItem;
  client: LanguageClient | undefined;
  /** Releases say something else than before, or have been read. */
  readonly changed: EventEmitter<void>;
  dispose(): void;
}

export function createSession(context: ExtensionContext, output: LogOutputChannel): Session {
  const status = createStatus();
  const trace = traceTo(output);
  const session: Session = {
    context,
    output,
    trace,
    status,
    profile: showProfile(() => session.client),
    client: undefined,
    changed: new EventEmitter(),
    dispose: () => {
      session.changed.dispose();
      session.profile.dispose();
      status.dispose();
      trace.dispose();
      void session.client?.dispose();
    },
  };
  return session;
}

/** Starts the server where a release is open or lies in a folder; else when the first one is opened. */
export async function startWhenNeeded(session: Session): Promise<void> {
  if (workspace.textDocuments.some(isRelease) || (await holdsReleases())) {
    await start(session);
    return;
  }
  const opening = workspace.onDidOpenTextDocument((document) => {
    if (!isRelease(document)) return;
    opening.dispose();
    void start(session);
  });
  session.context.subscriptions.push(opening);
}

function isRelease({ languageId }: { readonly languageId: string }): boolean {
  return languageId === 'release';
}

/** Starts the server, unless one runs or is starting. */
export async function start(session: Session): Promise<void> {
  if (session.client !== undefined) return;
  const client = createClient(session.context, session.output, session.trace.output, () => {
    session.status.show({ state: 'stopped', releases: 0 });
    void tellGivenUp(() => restart(session));
  });
  session.client = client;
  client.onNotification(statusMethod, (params: StatusParams) => {
    session.status.show(params);
    session.profile.refresh();
    if (params.state !== 'indexing') session.changed.fire();
    if (params.state === 'ready') void offerPlainFiles(session.context, client);
  });
  client.onNotification(changedMethod, () => {
    session.changed.fire();
    session.profile.later();
  });
  await client.start();
}

/** Ends the server, if one runs, and starts a new one. */
export async function restart(session: Session): Promise<void> {
  const { client } = session;
  session.client = undefined;
  try {
    await client?.dispose();
  } catch (error) {
    session.output.warn(`The old language server did not end properly: ${String(error)}`);
  }
  await start(session);
}
