/** Running notes as messages to the client, which shows them in its output channel. */
import type { Connection } from 'vscode-languageserver';
import type { Log } from '../host';

export function logOver(connection: Connection): Log {
  return {
    error: (message) => connection.console.error(message),
    warn: (message) => connection.console.warn(message),
    info: (message) => connection.console.info(message),
    debug: (message) => connection.console.debug(message),
  };
}
