/**
 * What the extension and the server say to each other beyond LSP. The one file of the server that the client
 * imports; other editors can do without it.
 */

/** How far the server has come with its folders; sent whenever it differs. */
export interface StatusParams {
  readonly state: 'indexing' | 'ready' | 'stopped';
  /** Releases known by now, open and closed. */
  readonly releases: number;
}

/** Server to client. */
export const statusMethod = 'readout/status';

/** Client to server: does this folder hold releases in plain `.txt` or `.md` files, and none that is taken up? */
export const looksLikeReleasesMethod = 'readout/looksLikeReleases';

export interface LooksLikeReleasesParams {
  /** URI of the workspace folder. */
  readonly folder: string;
}

export interface LooksLikeReleasesResult {
  /** File endings that releases were found with, `txt` or `md`; empty for no. */
  readonly endings: readonly string[];
}

/** Client to server: the Markdown page of a rule. */
export const rulePageMethod = 'readout/rulePage';

export interface RulePageParams {
  readonly rule: string;
}

export interface RulePageResult {
  /** Null for an unknown rule. */
  readonly markdown: string | null;
}

/** The scheme under which the extension shows rules' pages: `readout-rule:/weekday-mismatch.md`. */
export const rulePageScheme = 'readout-rule';

/** What the client tells of itself in `initializationOptions`. */
export interface InitializationOptions {
  /** It opens `readout-rule:` pages; without it, links to pages are left out. */
  readonly rulePages?: boolean;
  /** The settings under `readout`, for clients that cannot be asked (`workspace/configuration`). */
  readonly settings?: unknown;
}
