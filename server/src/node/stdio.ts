/** A connection over standard input and output that answers what is no message, instead of passing over it. */
import { Console } from 'node:console';
import {
  createConnection,
  ErrorCodes,
  StreamMessageReader,
  type Connection,
  type Message,
} from 'vscode-languageserver/node';
import { WholeMessageWriter } from './messageWriter';

/** What an unreadable message is handed on as: a notification that JSON-RPC lets anybody pass over. */
const NOTHING = { jsonrpc: '2.0', method: '$/unreadable' } as const;

/** Whatever is printed by mistake goes to standard error: standard output belongs to the protocol. */
export function connectOverStdio(): Connection {
  globalThis.console = new Console(process.stderr, process.stderr);
  const writer = new WholeMessageWriter(process.stdout);
  const refuse = (code: number, message: string): Message => {
    const answer = { jsonrpc: '2.0', id: null, error: { code, message } };
    writer.write(answer).catch(() => process.exit(1));
    return NOTHING;
  };
  const reader = new StreamMessageReader(process.stdin, {
    contentTypeDecoder: {
      name: 'application/json',
      decode: (bytes) => Promise.resolve(readMessage(Buffer.from(bytes).toString('utf8'), refuse)),
    },
  });
  reader.onError((error) => {
    refuse(ErrorCodes.ParseError, error.message);
    // The reader stops at a broken header until more comes in: what came in behind it is read now.
    setImmediate(() => process.stdin.emit('data', Buffer.alloc(0)));
  });
  return createConnection(reader, writer);
}

/** Calls back when nobody is there any more to read answers. */
export function whenClientIsGone(callback: () => void): void {
  for (const event of ['end', 'close']) process.stdin.on(event, callback);
  process.stdout.on('error', callback);
}

function readMessage(json: string, refuse: (code: number, message: string) => Message): Message {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return refuse(
      ErrorCodes.ParseError,
      `No JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (isMessage(value)) return value;
  return refuse(ErrorCodes.InvalidRequest, 'A message is an object with a method, or an answer with an id.');
}

function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return ('method' in value && typeof value.method === 'string') || 'result' in value || 'error' in value;
}
