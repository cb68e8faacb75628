/** Reading with the help of other threads, where the machine has them and there is enough to read. */
import type { Helper } from '../../host';
import { booksOf } from '../books';
import { setFor } from '../documentSettings';
import { knowledgeFor, knowledgeOf } from '../knowledge';
import type { Server } from '../server';
import type { Reading, ReadingOrder } from './reader';

/** So many files are read before a helper would be ready. */
const WORTH_A_HELPER = 200;

/** A thread that reads. */
export interface ReadingHelper {
  /** Undefined where the helper fails: then somebody else has to read. */
  read(orders: readonly ReadingOrder[]): Promise<readonly Reading[] | undefined>;
  end(): void;
}

/** Helpers for so many files; none where they would not pay, or the machine has none. */
export function helpersFor({ host }: Server, files: number): readonly ReadingHelper[] {
  const { helpers } = host;
  if (helpers === undefined) return [];
  const count = Math.min(helpers.most, Math.floor(files / WORTH_A_HELPER));
  return Array.from({ length: count }, () => readingHelper(helpers.start(), host.log));
}

function readingHelper(helper: Helper, log: Server['host']['log']): ReadingHelper {
  return {
    read: async (orders) => {
      try {
        return (await helper.ask(orders)) as readonly Reading[];
      } catch (error) {
        log.warn(`A helper failed: ${String(error)}`);
        return undefined;
      }
    },
    end: () => helper.end(),
  };
}

/** The orders for some files; undefined where a registry of their folders has to be known to read them. */
export function ordersFor(server: Server, uris: readonly string[]): readonly ReadingOrder[] | undefined {
  const builtIn = knowledgeOf(server);
  if (uris.some((uri) => knowledgeFor(server, uri) !== builtIn)) return undefined;
  const { settingsOf } = booksOf(server).ledger.choice;
  return uris.map((uri) => ({ uri, holding: setFor(server, uri), settings: settingsOf(uri) }));
}
