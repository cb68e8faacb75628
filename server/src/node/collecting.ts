/** How the engine collects what is no longer needed, in a process that reads one text again at every keystroke. */
import { setFlagsFromString } from 'node:v8';

/**
 * Keeps new objects among the new ones. While folders are read, nearly all that is made stays, and the engine learns
 * to put such objects among the old ones at once. Later the same objects last from one keystroke to the next; put
 * among the old, each would hold a whole reading until the next collection of everything.
 */
export function collectEarly(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
