/** Time on this machine. */
import { performance } from 'node:perf_hooks';
import type { Timer } from '../host';

export const nodeTimer: Timer = {
  now: () => performance.now(),
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
