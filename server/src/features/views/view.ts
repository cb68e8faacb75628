/** What a tree of the side bar is asked, and from what it answers. */
import type { Judged } from '../../rules/reviews/judge';
import type { Ledger } from '../../rules/ledger';
import type { Finding } from '../../rules/rule';
import type { Dossier } from '../../workspace/dossier';
import type { Workspace } from '../../workspace/snapshot';
import type { Level } from './level';
import type { ViewPlace } from './viewNode';

/** Everything that trees show. */
export interface ViewData {
  readonly workspace: Workspace;
  readonly dossier: Dossier;
  readonly ledger: Ledger;
  /** Rules about which somebody has decided anything. */
  readonly decided: ReadonlySet<string>;
  /** Parts findings of one document by the decisions that hold for it. */
  readonly judge: (uri: string, findings: readonly Finding[]) => Judged;
}

/** One tree. Paths are without pages; those that lead nowhere have an empty level and no place. */
export interface View {
  readonly level: (data: ViewData, path: readonly string[]) => Level;
  /** The line for an open release with the caret at an offset; undefined where none stands for it. */
  readonly pathOf: (data: ViewData, uri: string, offset: number) => readonly string[] | undefined;
  readonly placeOf: (data: ViewData, path: readonly string[]) => ViewPlace | undefined;
}
