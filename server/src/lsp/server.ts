/** The state of a running server: one record, handed to every function that reads or changes it. */
import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Host } from '../host';
import type { Layer, Ledger, Touched, Workspace } from '../index';
import type { ClientSupport } from './clientSupport';
import type { Configuration } from './configurationState';
import type { Decisions, DocumentsFile } from './decisionFile';

export interface Folder {
  /** In its normal spelling, without a slash at the end. */
  readonly uri: string;
  readonly name: string;
}

/** All releases and what is found in them; made when first needed, so that `initialize` is answered at once. */
export interface Books {
  readonly workspace: Workspace;
  readonly ledger: Ledger;
}

/** A change, until it is asked which other documents it concerns. It outlives versions of texts, and keeps none. */
export interface Concerned {
  /** URIs of the documents that changed, and are compared already. */
  readonly changed: ReadonlySet<string>;
  readonly touched: Touched;
}

export interface Server {
  readonly connection: Connection;
  readonly host: Host;
  phase: 'new' | 'running' | 'shut-down';
  client: ClientSupport;
  folders: readonly Folder[];
  configuration: Configuration;
  /** What people have decided about findings. */
  decisions: Decisions;
  /** What is set for single documents, by URI of the folder that a file holds for. */
  documentSettings: ReadonlyMap<string, DocumentsFile>;
  /** What is built in, with the registries of folders over it. */
  knowledge: Layer | undefined;
  books: Books | undefined;
  /** Open texts by normal URI; over what the disk says, always. */
  readonly open: Map<string, TextDocument>;
  /** Open texts that changed since they were last read. */
  readonly stale: Set<string>;
  /** Documents that are read by themselves (`git:`), each as a workspace of one. */
  readonly alone: Map<string, Workspace>;
  /** Versions of open texts that are the same on disk, as far as opening and saving tell. */
  readonly saved: Map<string, number>;
  /** Open texts whose files were last seen to be gone. */
  readonly gone: Set<string>;
  /** Of these, the ones unchanged since they were saved: they count as gone until they change. */
  readonly orphans: Set<string>;
  /** Open documents whose findings the client has asked for: those of others are pushed to it. */
  readonly pulled: Set<string>;
  /** Documents for which the client holds pushed findings. */
  readonly published: Set<string>;
  /** By id of a rule: documents on which it threw. What has been told of is not told again. */
  readonly failedRules: Map<string, Set<string>>;
  /** Whether all folders have been read: findings that compare documents wait for it. */
  index: 'indexing' | 'ready' | 'stopped';
  /** Changes of which it is asked whom else they concern when somebody types no more: it may be thousands. */
  readonly concerned: Concerned[];
  /** Documents that were compared after the last change. */
  fresh: ReadonlySet<string>;
  /** The first comparison of all releases goes on. */
  isComparingAll: boolean;
  /** Documents whose comparing findings are to be made again, in the order in which they come up. */
  readonly due: Set<string>;
  dueIsRunning: boolean;
  /** When somebody last typed, by the host's clock. */
  editedAt: number;
  /** Work on files, one after the other. */
  disk: Promise<void>;
  readingIsDue: boolean;
  changeIsDue: boolean;
  /** The client is to be asked to look again at lenses and the like. */
  shownIsDue: boolean;
  refreshIsRunning: boolean;
  refreshIsDue: boolean;
}
