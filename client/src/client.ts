/** The language client: which server it starts, which texts it speaks of, and what happens when the server stops. */
import path from 'node:path';
import { window, type ExtensionContext, type LogOutputChannel } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  TransportKind,
  type ErrorHandler,
  type LanguageClientOptions,
} from 'vscode-languageclient/node';
import type { InitializationOptions } from '../../server/src/lsp/protocol';

/**
 * Releases of any origin, and plain files on disk: whether one of these is a release is decided by the server, which
 * knows `readout.files` and every `readout.json`.
 */
export const documentSelector = [
  { language: 'release' },
  { language: 'plaintext', scheme: 'file' },
  { language: 'markdown', scheme: 'file' },
  { language: 'html', scheme: 'file' },
  // settings are edited by actions of the server, which has to know the text that they are made in
  { scheme: 'file', pattern: '**/readout.json' },
];

/** A client that is not started yet. Its id is the section of its settings (`readout.trace.server`). */
export function createClient(
  context: ExtensionContext,
  output: LogOutputChannel,
  trace: LogOutputChannel,
  onGivenUp: () => void,
): LanguageClient {
  const module = context.asAbsolutePath(path.join('dist', 'server.js'));
  const debug = { execArgv: ['--nolazy', '--inspect=6009', '--enable-source-maps'] };
  const initializationOptions: InitializationOptions = {
    rulePages: true,
    lensCommands: true,
    savesFiles: true,
  };
  const options: LanguageClientOptions = {
    documentSelector,
    outputChannel: output,
    traceOutputChannel: trace,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onSave: false },
    errorHandler: errorHandler(output, onGivenUp),
    initializationFailedHandler: (error) => {
      output.error(`The language server did not start: ${String(error)}`);
      onGivenUp();
      return false;
    },
  };
  return new LanguageClient(
    'readout',
    'Readout',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: debug },
    },
    options,
  );
}

/** So many ends within so many milliseconds, and the server is left alone. */
const MOST_RESTARTS = 4;
const WITHIN = 3 * 60 * 1000;

function errorHandler(output: LogOutputChannel, onGivenUp: () => void): ErrorHandler {
  const ends: number[] = [];
  return {
    error: (error, _message, count) => {
      output.warn(`The connection to the language server had an error: ${error.message}`);
      return { action: (count ?? 0) < 3 ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
    },
    closed: () => {
      const now = Date.now();
      ends.push(now);
      const recent = ends.filter((end) => now - end < WITHIN);
      if (recent.length <= MOST_RESTARTS) {
        output.warn('The language server ended by itself and is started again.');
        return { action: CloseAction.Restart, handled: true };
      }
      output.error(`The language server ended ${recent.length} times within three minutes.`);
      onGivenUp();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

/** Says that releases are not checked, and offers the one thing that may help. */
export async function tellGivenUp(restart: () => Promise<void>): Promise<void> {
  const action = 'Restart Readout';
  const message = 'Readout stopped working: releases are neither marked nor checked at the moment.';
  if ((await window.showErrorMessage(message, action)) === action) await restart();
}
