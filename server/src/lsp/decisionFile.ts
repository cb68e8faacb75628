/** Files of decisions, as the server holds them. */
import type { ReadDocuments, ReadReviews } from '../index';

/** A file of decisions in the workspace. */
export interface DecisionFile {
  readonly uri: string;
  readonly text: string;
  readonly read: ReadReviews;
}

/** By URI of the folder that they hold for. */
export type Decisions = ReadonlyMap<string, DecisionFile>;

/** A file of what is set for single documents. */
export interface DocumentsFile {
  readonly uri: string;
  readonly text: string;
  readonly read: ReadDocuments;
}
