/** What the product asks of the machine it runs on. Only interfaces: `node/` fills them in, a browser could. */

export interface DirectoryEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'other';
}

/**
 * Files by URI. Methods reject with an `Error` whose message says what could not be done, in one line; a missing
 * file is an answer, not an error.
 */
export interface FileSystem {
  /** The decoded text, without byte-order mark, line ends as in the file; undefined where there is no such file. */
  readText(uri: string): Promise<string | undefined>;
  /** Writes the whole file or leaves it as it was; keeps the encoding it had, and makes the folder it goes into. */
  writeText(uri: string, text: string): Promise<void>;
  /** What is there, links followed; undefined where there is nothing. */
  kindOf(uri: string): Promise<DirectoryEntry['kind'] | undefined>;
  /** The entries of a folder, sorted by name (code units); undefined where there is no such folder. */
  list(uri: string): Promise<readonly DirectoryEntry[] | undefined>;
}

/** Where running notes go. */
export interface Log {
  error(message: string): void;
  warn(message: string): void;
  info(message: string): void;
  debug(message: string): void;
}

/** Time, as far as the product needs it. */
export interface Timer {
  /** Milliseconds since some fixed moment; never runs backwards. */
  now(): number;
  /** Resolves when everything that waits has had its turn, so that long work lets requests through. */
  breathe(): Promise<void>;
  /** Calls back once after so many milliseconds; the answer cancels it. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** A second thread of this program. */
export interface Helper {
  /** Its answer; rejects when it fails, or is gone. */
  ask(question: unknown): Promise<unknown>;
  /** Ends it; what it was asked is not answered any more. */
  end(): void;
}

/** Helpers for long work, as many as the machine has room for. */
export interface Helpers {
  readonly most: number;
  start(): Helper;
}

/** Everything at once. */
export interface Host {
  readonly files: FileSystem;
  readonly log: Log;
  readonly timer: Timer;
  /** Who works here, as the machine knows the person; it signs what is decided about findings. */
  readonly user?: string;
  /** Absent where there are no threads. */
  readonly helpers?: Helpers;
}
