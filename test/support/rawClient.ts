// A language client without an editor: the real server process, spoken to over its standard input and output.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import type { ClientCapabilities, Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import { root } from '../../scripts/support/paths';
import { serverProgram } from './programs';

export interface ClientOptions {
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** Answers to `workspace/configuration`: the value under `readout`. */
  readonly settings?: unknown;
  /** Called at every progress that the server begins or reports. */
  readonly onProgress?: (client: MessageConnection, token: string | number, kind: string) => void;
}

export interface RawClient {
  readonly process: ChildProcessWithoutNullStreams;
  readonly connection: MessageConnection;
  /** What `initialize` answered. */
  readonly capabilities: Record<string, unknown>;
  readonly published: ReadonlyMap<string, PublishDiagnosticsParams>;
  /** Methods of requests from the server, in order. */
  readonly asked: readonly string[];
  readonly log: readonly string[];
  /** Resolves when the server has told this state of its reading, since the last call or the start. */
  state(wanted: 'indexing' | 'comparing' | 'ready' | 'stopped'): Promise<void>;
  /** Changes the settings and says so. */
  configure(settings: unknown): Promise<void>;
  open(uri: string, text: string, languageId?: string, version?: number): Promise<void>;
  /** Resolves when the published findings of a document are as wanted; at once where they are already. */
  findings(
    uri: string,
    wanted: (params: PublishDiagnosticsParams) => boolean,
  ): Promise<readonly Diagnostic[]>;
  /** Resolves when the server has asked for this method more often than `before` times. */
  askedFor(method: string, before?: number): Promise<void>;
  /** Resolves when all folders have been read. */
  indexed(): Promise<void>;
  /** `shutdown` and `exit`; the exit status of the process. */
  stop(): Promise<number | null>;
}

/** Starts the server process, without a word to it yet. */
export function spawnServer(): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [serverProgram(), '--stdio'], { cwd: root, stdio: 'pipe' });
}

/** A connection to a server process. */
export function connect(server: ChildProcessWithoutNullStreams): MessageConnection {
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  return connection;
}

/** Starts the server and initialises it. */
export async function startClient(options: ClientOptions = {}): Promise<RawClient> {
  const server = spawnServer();
  const errors: string[] = [];
  server.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  const connection = connect(server);
  const heard = listen(connection, options);
  const answer = await connection.sendRequest<{ capabilities: Record<string, unknown> }>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: options.capabilities ?? {},
    workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
    initializationOptions: { rulePages: true, ...(options.initializationOptions as object | undefined) },
  });
  await connection.sendNotification('initialized', {});
  return {
    process: server,
    connection,
    capabilities: answer.capabilities,
    published: heard.published,
    asked: heard.asked,
    log: heard.log,
    open: (uri, text, languageId = 'release', version = 1) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version, text },
      }),
    findings: async (uri, wanted) => {
      await heard.until(() => {
        const last = heard.published.get(uri);
        return last !== undefined && wanted(last);
      });
      return heard.published.get(uri)?.diagnostics ?? [];
    },
    askedFor: (method, before = 0) =>
      heard.until(() => heard.asked.filter((one) => one === method).length > before),
    indexed: () => heard.until(() => heard.state === 'ready'),
    state: async (wanted) => {
      await heard.until(() => heard.states.includes(wanted));
      heard.states.splice(0, heard.states.indexOf(wanted) + 1);
    },
    configure: (settings) => {
      heard.settings = settings;
      return connection.sendNotification('workspace/didChangeConfiguration', {
        settings: { readout: settings },
      });
    },
    stop: async () => {
      await connection.sendRequest('shutdown');
      const exit = once(server, 'exit') as Promise<[number | null]>;
      await connection.sendNotification('exit');
      const [status] = await exit;
      if (errors.length > 0) throw new Error(`The server wrote to standard error: ${errors.join('')}`);
      return status;
    },
  };
}

interface Heard {
  readonly published: Map<string, PublishDiagnosticsParams>;
  readonly asked: string[];
  readonly log: string[];
  state: string;
  /** States in order, those waited for taken out. */
  readonly states: string[];
  settings: unknown;
  /** Resolves when the condition holds, looked at after every message. */
  until(condition: () => boolean): Promise<void>;
}

function listen(connection: MessageConnection, options: ClientOptions): Heard {
  const waiting = new Set<() => void>();
  const heard: Heard = {
    published: new Map(),
    asked: [],
    log: [],
    state: 'starting',
    states: [],
    settings: options.settings,
    until: (condition) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!condition()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
  const lookAgain = (): void => {
    for (const look of [...waiting]) look();
  };
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    heard.published.set(params.uri, params);
    lookAgain();
  });
  connection.onNotification('readout/status', (params: { readonly state: string }) => {
    heard.state = params.state;
    heard.states.push(params.state);
    lookAgain();
  });
  connection.onNotification('window/logMessage', (params: { readonly message: string }) => {
    heard.log.push(params.message);
    lookAgain();
  });
  connection.onNotification('$/progress', (params: Progress) => {
    options.onProgress?.(connection, params.token, params.value.kind);
  });
  connection.onRequest((method, params) => {
    heard.asked.push(method);
    lookAgain();
    return method === 'workspace/configuration' ? itemsOf(params).map(() => heard.settings ?? null) : null;
  });
  return heard;
}

interface Progress {
  readonly token: string | number;
  readonly value: { readonly kind: string };
}

/** What `workspace/configuration` asks for. */
function itemsOf(params: unknown): readonly unknown[] {
  const { items } = params as { readonly items?: readonly unknown[] };
  return items ?? [];
}
