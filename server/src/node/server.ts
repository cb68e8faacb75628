// The language server over standard input and output, or over the pipe its client names on the command line.
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { startServer } from '../lsp/startServer';
import { nodeFiles } from './files';
import { logOver } from './log';
import { nodeTimer } from './timer';

const connection = createConnection();
const host = { files: nodeFiles, log: logOver(connection), timer: nodeTimer };
startServer(connection, host, { name: 'readout', version });
