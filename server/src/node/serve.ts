// The language server over standard input and output, or over the channel its client names on the command line. In a
// helper's thread the same program reads for it.
import { userInfo } from 'node:os';
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import type { ReadingOrder } from '../lsp/files/reader';
import { readerOver } from '../lsp/files/reader';
import { startServer } from '../lsp/startServer';
import { tuneEngine } from './engine';
import { nodeFiles, readTextNow } from './files';
import { helpersRunning, isHelper, serveHelper } from './helpers';
import { logOver } from './log';
import { connectOverStdio, whenClientIsGone } from './stdio';
import { nodeTimer } from './timer';

/** Serves until the client is gone; in a helper's thread, until the main thread ends it. */
export function serve(): void {
  if (isHelper) {
    const read = readerOver(readTextNow);
    serveHelper((question) => read(question as readonly ReadingOrder[]));
    return;
  }
  tuneEngine();
  const isStdio = process.argv.includes('--stdio');
  const connection = isStdio ? connectOverStdio() : createConnection();
  const [, program = ''] = process.argv;
  const host = {
    ...{ files: nodeFiles, log: logOver(connection), timer: nodeTimer },
    ...{ helpers: helpersRunning(program), ...user() },
  };
  const server = startServer(connection, host, { name: 'readout', version });
  if (isStdio) whenClientIsGone(() => process.exit(server.phase === 'shut-down' ? 0 : 1));
}

/** A process may run under a number that no name belongs to. */
function user(): { readonly user?: string } {
  try {
    return { user: userInfo().username };
  } catch {
    return {};
  }
}
