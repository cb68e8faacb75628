// The language server over standard input and output, or over the channel its client names on the command line.
import { userInfo } from 'node:os';
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { startServer } from '../lsp/startServer';
import { nodeFiles } from './files';
import { logOver } from './log';
import { connectOverStdio, whenClientIsGone } from './stdio';
import { nodeTimer } from './timer';

const isStdio = process.argv.includes('--stdio');
const connection = isStdio ? connectOverStdio() : createConnection();
const host = { files: nodeFiles, log: logOver(connection), timer: nodeTimer, ...user() };
const server = startServer(connection, host, { name: 'readout', version });
if (isStdio) whenClientIsGone(() => process.exit(server.phase === 'shut-down' ? 0 : 1));

/** A process may run under a number that no name belongs to. */
function user(): { readonly user?: string } {
  try {
    return { user: userInfo().username };
  } catch {
    return {};
  }
}
