/** A line of one of the trees in the side bar, as data: what an editor draws is its own affair. */
import type { Location } from '../location';

export const viewNames = ['dialogues', 'officials', 'agencies', 'findings'] as const;
export type ViewName = (typeof viewNames)[number];

/** What a line stands for; the editor picks its icon and its actions by it. */
export type ViewNodeKind =
  /** a run of lines of a long level, `Abbott … Berg` */
  | 'page'
  /** the parties of dialogues, `Argentina – United States` */
  | 'pair'
  | 'series'
  /** a round of which an outcome tells; `announcedRound`: of which announcements alone tell */
  | 'heldRound'
  | 'announcedRound'
  /** a round that must have been, or was said to come, and of which no release is here */
  | 'missingRound'
  | 'promisedRound'
  | 'announcement'
  | 'outcome'
  | 'counterpart'
  | 'report'
  | 'release'
  | 'official'
  | 'post'
  | 'country'
  | 'agency'
  /** the rounds of a series, seen from a body: `●●○` */
  | 'attendance'
  | 'attended'
  | 'onlyAnnounced'
  | 'absent'
  | 'rule'
  | 'error'
  | 'warning'
  | 'hint'
  /** all findings about which somebody has decided; `reviewedRule`, `reviewedFinding`: one rule's, and one of them */
  | 'reviewed'
  | 'reviewedRule'
  | 'reviewedFinding';

export interface ViewNodeContent {
  readonly kind: ViewNodeKind;
  readonly label: string;
  /** Of a rule: the gravest that it tells of usually. */
  readonly severity?: 'error' | 'warning' | 'hint';
  /** Stands behind the label, fainter. */
  readonly description?: string;
  /** Markdown, made safe. */
  readonly tooltip?: string;
  /** What a screen reader says: everything that icon and colour tell too. */
  readonly spoken: string;
  /** `open` for a level that is shown unfolded at first. */
  readonly children: 'none' | 'folded' | 'open';
  /** The release that it stands for, or that speaks for it. */
  readonly uri?: string;
  /** The rule and the facts that it compares, for decisions about it. */
  readonly finding?: { readonly rule: string; readonly facts: readonly string[] };
  /** It leads to words in a release. */
  readonly leads: boolean;
}

/** A line and where it hangs: the segments from the root down to it, its own last. */
export interface ViewNode extends ViewNodeContent {
  readonly path: readonly string[];
}

/** Where a line leads. */
export type ViewPlace = Location;
