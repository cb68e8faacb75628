/** One document of the workspace. */
import type { Release, ReleaseFacts } from '../release/model';

/**
 * A release of the workspace. An open document keeps its whole reading; of a closed one only the facts are kept,
 * so that ten thousand of them fit in memory.
 */
export interface WorkspaceDocument {
  readonly uri: string;
  readonly facts: ReleaseFacts;
  /** Present while the document is open in an editor (or asked for by a command-line run). */
  readonly release?: Release;
}
