// A language client for measuring: starts any server over its standard input and output and counts what it takes.
import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import type { ClientCapabilities } from 'vscode-languageserver';

export interface Started {
  readonly child: ChildProcessWithoutNullStreams;
  readonly connection: MessageConnection;
  /** Milliseconds from the start of the process to the answer to `initialize`. */
  readonly initialize: number;
  /** When `initialized` was sent. */
  readonly since: number;
}

export interface Starting {
  readonly args: readonly string[];
  /** URI of the folder. */
  readonly folder: string;
  /** The client asks for findings rather than being sent them. */
  readonly pull: boolean;
  readonly initializationOptions?: unknown;
  /** What the client can do in a document beyond being told of findings. */
  readonly textDocument?: ClientCapabilities['textDocument'];
  /** Answers to `workspace/configuration`, by section. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Registers what the server asks of its client. */
  readonly serve?: (connection: MessageConnection) => void;
}

/** Starts a server and initializes it on a folder. */
export async function startServer(starting: Starting): Promise<Started> {
  const start = performance.now();
  const child = spawn(process.execPath, starting.args, { stdio: 'pipe' });
  child.stderr.resume();
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section?: string }[] }) =>
    items.map(({ section = '' }) => starting.settings[section] ?? null),
  );
  for (const method of ['client/registerCapability', 'window/workDoneProgress/create'])
    connection.onRequest(method, () => null);
  for (const method of ['diagnostic', 'semanticTokens', 'inlayHint', 'codeLens'])
    connection.onRequest(`workspace/${method}/refresh`, () => null);
  starting.serve?.(connection);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: starting.folder,
    workspaceFolders: [{ uri: starting.folder, name: 'bench' }],
    initializationOptions: starting.initializationOptions ?? {},
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, symbol: {} },
      textDocument: {
        synchronization: {},
        publishDiagnostics: { versionSupport: true },
        ...starting.textDocument,
        ...(starting.pull ? { diagnostic: { dynamicRegistration: true } } : {}),
      },
    },
  });
  const initialize = performance.now() - start;
  const since = performance.now();
  await connection.sendNotification('initialized', {});
  return { child, connection, initialize, since };
}

/** Resident memory of a process in bytes; undefined where the system does not tell. */
export function residentBytes(child: ChildProcessWithoutNullStreams): number | undefined {
  try {
    const status = readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8');
    return Number(/VmRSS:\s*(\d+)/.exec(status)?.[1] ?? NaN) * 1024;
  } catch {
    return undefined;
  }
}

/**
 * How long the main thread of a process has worked, in milliseconds, whatever else the machine does; undefined where
 * the system does not tell. `schedstat` begins with nanoseconds:
 * https://www.kernel.org/doc/html/latest/scheduler/sched-stats.html
 */
export function workedTime({ pid = 0 }: ChildProcessWithoutNullStreams): number | undefined {
  try {
    const [nanoseconds = ''] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return undefined;
  }
}

export async function stopServer({ child, connection }: Started): Promise<void> {
  const ended = once(child, 'exit');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await ended;
  connection.dispose();
}

/** Types a character into an open document and takes it out again, `count` edits in all; milliseconds of each. */
export async function timeEdits(
  { connection }: Started,
  document: { readonly uri: string; readonly text: string; readonly languageId: string },
  count: number,
  findingsOf: (uri: string, version: number) => Promise<unknown>,
): Promise<readonly number[]> {
  const { uri, text, languageId } = document;
  const lines = text.split('\n');
  const line = lines.findIndex((written) => written.length > 200);
  const character = lines[line]?.indexOf('. ') ?? 0;
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId, version: 1, text },
  });
  await findingsOf(uri, 1);
  const times: number[] = [];
  for (let edit = 0; edit < count; edit += 1) {
    const isTyped = edit % 2 === 0;
    const version = edit + 2;
    const start = performance.now();
    const sent = connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [
        {
          range: {
            start: { line, character },
            end: { line, character: isTyped ? character : character + 1 },
          },
          text: isTyped ? 'x' : '',
        },
      ],
    });
    // behind the change: findings that are asked for before it are those of the text as it was
    await Promise.all([sent, findingsOf(uri, version)]);
    times.push(performance.now() - start);
  }
  return times;
}
