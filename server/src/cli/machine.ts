/** What the command line asks of the machine; `node/cli.ts` fills it in. */
import type { FileSystem } from '../host';
import type { Knowledge, Rule } from '../index';

/** Where text goes. */
export interface Output {
  write(text: string): void;
  /** Colours are wanted: a terminal that has them, or asked for by the environment. */
  readonly colours: boolean;
}

export interface Machine {
  readonly files: FileSystem;
  /** The product's version. */
  readonly version: string;
  readonly out: Output;
  readonly err: Output;
  /** Everything on standard input, decoded. */
  readStandardInput(): Promise<string>;
  /** The file URI of a path, which may be relative to the working directory. */
  uriOf(path: string): string;
  /** The path of a file URI as people write it: relative to the working directory, with forward slashes. */
  pathOf(uri: string): string;
  /** Becomes the language server; resolves when it has started. */
  serve(): Promise<void>;
}

/** What the product knows: fixed data, compiled where a command needs it. */
export interface Product {
  readonly rules: readonly Rule[];
  readonly knowledge: () => Knowledge;
}

/** The command cannot do what was asked; the message is the one line that says why. */
export class CannotRun extends Error {}

/** Waits for the file system; what it could not do is told to the user as the reason why nothing was done. */
export async function orCannotRun<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new CannotRun(error instanceof Error ? error.message : String(error));
  }
}

/** Exit statuses of every command. */
export const ExitStatus = { fine: 0, findings: 1, couldNotRun: 2 } as const;
export type ExitStatus = (typeof ExitStatus)[keyof typeof ExitStatus];
