/** Places of the core as the extension opens them. */
import type { Location } from '../../features/location';
import type { Workspace } from '../../index';
import { clientUriOf } from '../clientUri';
import { toLocation } from '../positions';
import type { WordPlace } from '../protocol';
import type { Server } from '../server';

/** Undefined where the document is gone. */
export function wordPlace(
  server: Server,
  { documents }: Workspace,
  { uri, span }: Location,
): WordPlace | undefined {
  const lines = documents.get(uri)?.facts.lines;
  return lines === undefined ? undefined : toLocation(clientUriOf(server, uri), lines, span);
}
