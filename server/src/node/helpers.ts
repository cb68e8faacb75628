/** Second threads of the program that runs, and what they answer. */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { Helper, Helpers } from '../host';

/** More do not help: what they read has to be taken in by one. */
const MOST = 3;

interface Asked {
  readonly id: number;
  readonly question: unknown;
}

type Answered = { readonly id: number } & ({ readonly answer: unknown } | { readonly failure: string });

/** Threads that run the program of this process once more, which must then call `serveHelper`. */
export function helpersRunning(program: string): Helpers {
  return { most: Math.min(MOST, availableParallelism() - 1), start: () => start(program) };
}

function start(program: string): Helper {
  // nothing that a helper prints may get among the messages on standard output
  const worker = new Worker(program, { stdout: true });
  worker.unref();
  const waiting = new Map<number, PromiseWithResolvers>();
  let isGone = false;
  let asked = 0;
  const fail = (reason: string): void => {
    isGone = true;
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };
  worker.on('error', (error) => fail(String(error)));
  worker.on('exit', () => fail('The thread has ended.'));
  worker.on('message', (answered: Answered) => {
    const one = waiting.get(answered.id);
    waiting.delete(answered.id);
    if ('failure' in answered) one?.reject(new Error(answered.failure));
    else one?.resolve(answered.answer);
  });
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (isGone) {
          reject(new Error('The thread has ended.'));
          return;
        }
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ id: asked, question } satisfies Asked);
      }),
    end: () => void worker.terminate(),
  };
}

interface PromiseWithResolvers {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Whether this is a helper's thread. */
export const isHelper = !isMainThread;

/** Answers what the main thread asks, as long as it lives. */
export function serveHelper(answer: (question: unknown) => unknown): void {
  parentPort?.on('message', ({ id, question }: Asked) => {
    let answered: Answered;
    try {
      answered = { id, answer: answer(question) };
    } catch (error) {
      answered = { id, failure: String(error) };
    }
    parentPort?.postMessage(answered);
  });
}
