/** Waiting until nothing has changed for a moment, so that typing goes on undisturbed. */
import type { Disposable } from 'vscode';

/** Milliseconds without a change. */
const QUIET = 250;

export interface Quiet extends Disposable {
  /** Something has changed: the work is due a moment after the last change. */
  readonly later: () => void;
}

export function whenQuiet(work: () => void): Quiet {
  let timer: NodeJS.Timeout | undefined;
  return {
    later: () => {
      clearTimeout(timer);
      timer = setTimeout(work, QUIET);
    },
    dispose: () => clearTimeout(timer),
  };
}
