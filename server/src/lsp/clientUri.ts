/** How answers spell a URI. */
import type { Server } from './server';

/** The spelling that the client opened the document with, else the normal one. */
export function clientUriOf(server: Server, uri: string): string {
  return server.open.get(uri)?.uri ?? uri;
}
