/**
 * What the extension and the server say to each other beyond LSP. The one file of the server that the client
 * imports; other editors can do without it.
 */
import type { Comparison, MatrixChoices } from '../features/matrix/comparison';
import type { DelegationMatrix } from '../features/matrix/model';
import type { Timeline } from '../features/timeline/model';
import type { ReleaseSummary } from '../features/releaseSummary';
import type { ViewName, ViewNode, ViewNodeKind } from '../features/views/viewNode';
import type { LinePosition, ProfileName, Review, SeriesOff, Verdict } from '../index';

/** How far the server has come with its folders; sent whenever it differs. */
export interface StatusParams {
  /** While `comparing`, all releases are known, and findings that compare them are on their way. */
  readonly state: 'indexing' | 'comparing' | 'ready' | 'stopped';
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

/** Client to server, without parameters: answered when everything that was told before has been worked off. */
export const settledMethod = 'readout/settled';

/** Commands of the server (`workspace/executeCommand`), for any editor. */
export const decideCommand = 'readout.decide';
export const turnOffCommand = 'readout.turnOff';
/** Answers `StaleDecisions[]`. */
export const staleReviewsCommand = 'readout.staleReviews';
/** Takes them out; answers how many there were. */
export const cleanReviewsCommand = 'readout.cleanReviews';
/** Takes back what was decided about one finding; answers whether there was anything. */
export const reopenCommand = 'readout.reopen';

/** Applies all fixes that change form only, in all releases; answers how many releases change. */
export const fixWorkspaceCommand = 'readout.fixWorkspace';
/** Sets what a document counts as. */
export const setProfileCommand = 'readout.setProfile';
/** Keeps what a document says as what was issued. */
export const markIssuedCommand = 'readout.markIssued';

/** Puts a note of correction under a release; with a finding, together with its fix. Answers whether it was put there. */
export const insertCorrectionNoteCommand = 'readout.insertNoteOfCorrection';

export interface CorrectionNoteArguments {
  readonly uri: string;
  /** The caret: a finding there that has a fix is what is corrected. */
  readonly position?: LinePosition;
}

/** Client to server: a draft of the release on the next round; null where none can be made of this one. */
export const nextReleaseMethod = 'readout/nextRelease';

export interface NextReleaseParams {
  /** The release whose words are taken over; or else the newest outcome of a series is. */
  readonly uri?: string;
  /** Key of a series, as `seriesListMethod` has it. */
  readonly series?: string;
}

export interface NextReleaseResult {
  readonly text: string;
  /** What has to be filled in, in order: UTF-16 offsets in the text. */
  readonly fields: readonly { readonly start: number; readonly end: number }[];
  /** A name for the file, beside the release that it is made from. */
  readonly fileName: string;
  /** URI of that release. */
  readonly from: string;
}

/** Client to server, without parameters: the series that a release can be written for, newest round first. */
export const seriesListMethod = 'readout/seriesList';

export interface SeriesListItem {
  readonly key: string;
  /** `Cyber Dialogue (Estonia and United States)` */
  readonly name: string;
  /** `3rd round, 3 October 2023` */
  readonly last: string;
}

export type SeriesListResult = readonly SeriesListItem[];

/** Client to server: a report in Markdown; null for a release that is not read. */
export const reportMethod = 'readout/report';

export interface ReportParams {
  readonly report: 'clearance' | 'acronyms';
  /** Absent for all releases (acronyms alone). */
  readonly uri?: string;
}

export interface ReportResult {
  readonly markdown: string;
}

/** Client to server: what releases say, in the form of `readout facts`. */
export const exportFactsMethod = 'readout/exportFacts';

export interface ExportFactsParams {
  readonly format: 'json' | 'csv';
  /** Absent for all releases. */
  readonly uri?: string;
}

export interface ExportFactsResult {
  readonly text: string;
  /** How many releases it tells of. */
  readonly releases: number;
}

export interface SetProfileArguments {
  readonly uri: string;
  /** Null leaves it to the text. */
  readonly profile: ProfileName | null;
}

export interface MarkIssuedArguments {
  readonly uri: string;
  /** False takes the mark away. */
  readonly issued?: boolean;
}

/** Client to server: what a document counts as; null for one that is not read. */
export const documentStateMethod = 'readout/documentState';

export interface DocumentStateParams {
  readonly uri: string;
}

export interface DocumentStateResult {
  readonly profile: ProfileName;
  /** Set by hand, not found from the text. */
  readonly isSet: boolean;
  /** ISO day on which it was marked as issued, or null. */
  readonly issuedOn: string | null;
}

/** One finding of a document, and what is decided about it. */
export interface DecideArguments {
  readonly uri: string;
  readonly rule: string;
  readonly facts: readonly string[];
  readonly verdict: Verdict;
  readonly reason?: string;
}

/** A finding about which somebody has decided. */
export type ReopenArguments = Pick<DecideArguments, 'uri' | 'rule' | 'facts'>;

/** A rule that is to be off for the series of a document, or for all of its workspace folder. */
export interface TurnOffArguments {
  readonly uri: string;
  readonly rule: string;
  readonly scope: 'series' | 'workspace';
  readonly reason?: string;
}

/** Decisions of one file that settle nothing. */
export interface StaleDecisions {
  /** URI of the folder that the file holds for. */
  readonly folder: string;
  /** URI of the file. */
  readonly file: string;
  readonly reviews: readonly Review[];
  readonly off: readonly SeriesOff[];
}

/** Server to client, without parameters: releases say something else than before. Many changes are told of once. */
export const changedMethod = 'readout/changed';

/** Words of a release: lines and UTF-16 columns from 0. */
export interface WordPlace {
  readonly uri: string;
  readonly range: { readonly start: LinePosition; readonly end: LinePosition };
}

/** Client to server: what releases say of one dialogue, beside each other; null where none of them is read. */
export const matrixMethod = 'readout/matrix';

export interface MatrixParams {
  /** URIs of the columns, in their order. */
  readonly documents: readonly string[];
}

export type MatrixPicture = DelegationMatrix<WordPlace>;

/** Client to server: the releases that one is compared with; null where there is nothing to compare it with. */
export const comparisonMethod = 'readout/comparison';

export interface ComparisonParams {
  readonly uri: string;
  /** Without it, the announcement, else the previous round, else the other side's version, else the release alone. */
  readonly with?: Comparison;
}

export interface ComparisonResult {
  /** With the release itself, the older first. */
  readonly documents: readonly string[];
}

/** Client to server: the releases of the dialogue that one tells of; null where it tells of none. */
export const matrixChoicesMethod = 'readout/matrixChoices';

export interface MatrixChoicesParams {
  readonly uri: string;
}

export type MatrixChoicesResult = MatrixChoices;
export type { Comparison };

/** Client to server: the dialogues of all releases on one line of days. */
export const timelineMethod = 'readout/timeline';

export interface TimelineParams {
  /** Words that countries or dialogue must have. */
  readonly query?: string;
  /** A release whose dialogue must be there, however many others there are. */
  readonly uri?: string;
}

export type TimelinePicture = Timeline<WordPlace>;

/** Client to server: the lines of a tree below each of some lines. */
export const viewChildrenMethod = 'readout/viewChildren';

export interface ViewChildrenParams {
  readonly view: ViewName;
  /** Paths of lines; an empty one is the root. */
  readonly parents: readonly (readonly string[])[];
}

/** By parent, in the order asked. A line that is gone has none. */
export type ViewChildrenResult = readonly (readonly ViewNode[])[];

/** Client to server: the line that stands for a release, and those above it; empty where none does. */
export const viewPathMethod = 'readout/viewPath';

export interface ViewPathParams {
  readonly view: ViewName;
  readonly uri: string;
  /** Where the caret is: what stands there comes before the first of the release. */
  readonly position?: LinePosition;
}

/** Outermost first. */
export type ViewPathResult = readonly ViewNode[];

/** Client to server: the words that a line leads to; null where it leads nowhere, or is gone. */
export const viewPlaceMethod = 'readout/viewPlace';

export interface ViewPlaceParams {
  readonly view: ViewName;
  readonly path: readonly string[];
}

export type ViewPlaceResult = WordPlace | null;
export type { ViewName, ViewNode, ViewNodeKind };

/** Client to server: a release in a few words; null for one that is not read. */
export const releaseSummaryMethod = 'readout/releaseSummary';

export interface ReleaseSummaryParams {
  readonly uri: string;
}

export interface ReleaseSummaryResult extends ReleaseSummary {
  readonly errors: number;
  /** Findings below errors: whatever somebody should look at. */
  readonly toCheck: number;
  /** ISO day on which it was marked as issued, or null. */
  readonly issuedOn: string | null;
}

/** Commands of the extension that code lenses run. */
export const openPlaceCommand = 'readout.openPlace';
export const openMatrixCommand = 'readout.openMatrix';
export const openTimelineCommand = 'readout.openTimeline';

/** Client command, with a URI: saves a file that an action of the server has changed. */
export const saveCommand = 'readout.saveFile';

/** The scheme under which the extension shows rules' pages: `readout-rule:/weekday-mismatch.md`. */
export const rulePageScheme = 'readout-rule';

/** What the client tells of itself in `initializationOptions`. */
export interface InitializationOptions {
  /** It opens `readout-rule:` pages; without it, links to pages are left out. */
  readonly rulePages?: boolean;
  /** It has the commands that code lenses run; without it, lenses are words alone. */
  readonly lensCommands?: boolean;
  /** It has `readout.saveFile`: what is put into a `readout.json` holds at once. */
  readonly savesFiles?: boolean;
  /** The settings under `readout`, for clients that cannot be asked (`workspace/configuration`). */
  readonly settings?: unknown;
}
