/** What a rule is. A rule is data plus one generator; turning findings into diagnostics is another layer's work. */
import type { Knowledge } from '../gazetteer/knowledge';
import type { Release } from '../release/model';
import type { Span } from '../text/span';
import type { WorkspaceDocument } from '../workspace/document';
import type { Dossier } from '../workspace/dossier';

export type Severity = 'error' | 'warning' | 'hint';

/** The families of the catalogue, in its order; also the folders under `rules/`. */
export type Family = 'dates' | 'people' | 'agencies' | 'rounds' | 'structure' | 'style' | 'texts';

/** A replacement in one document of the workspace. */
export interface DocumentEdit {
  /** URI of the document; absent means the document that the finding is in. */
  readonly uri?: string;
  readonly span: Span;
  readonly text: string;
}

/** A quick fix. Safe fixes change form only; whatever changes a fact needs a click. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly DocumentEdit[];
}

/** Another place that a finding speaks of. */
export interface Related {
  /** Absent means the document that the finding is in. */
  readonly uri?: string;
  readonly span: Span;
  readonly message: string;
}

/** What a rule reports. */
export interface Problem {
  readonly span: Span;
  readonly severity: Severity;
  /** One sentence in plain words that quotes the text; see CONTRIBUTING for its grammar. */
  readonly message: string;
  /**
   * The facts that it compares, position-free (`Ministry of Interior`, `2017-05-23`): with rule, series, round
   * and role of the document, the key of a review.
   */
  readonly facts: readonly string[];
  /**
   * Reported although its rule is off by default: a case that is a fault by itself, or a form against which the
   * workspace has a clear majority. A rule that is switched off by a setting stays silent.
   */
  readonly always?: boolean;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** A problem with its rule and document. */
export interface Finding extends Problem {
  readonly rule: string;
  readonly uri: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** One document of an example: its file name and text, with `⟪` and `⟫` around what a finding must cover. */
export interface ExampleFile {
  readonly file: string;
  readonly text: string;
  /** The text as it was when somebody marked it as issued; absent where nobody has. */
  readonly issued?: string;
}

/** An example of a rule: test and documentation at once. */
export interface Example {
  /** What the reader learns from it, in a few words. */
  readonly about: string;
  /** The first file is the one under examination; the others are its workspace. */
  readonly files: readonly ExampleFile[];
  /**
   * The first file after the first fix of its first finding; only for examples that fire and have a fix there.
   * Every such fix must also silence its finding, whether or not the example shows the result.
   */
  readonly fixed?: string;
}

/** Options of a rule as `readout.json` gives them: `["warning", { … }]`. */
export type RuleOptions = Readonly<Record<string, unknown>>;

interface RuleBase {
  /** Named for the fault: `weekday-mismatch`. */
  readonly id: string;
  readonly family: Family;
  /** The level of its usual case; a finding carries its own. */
  readonly severity: Severity;
  /** Reported without being asked for; of a rule that is not, only problems marked `always` are. */
  readonly enabledByDefault: boolean;
  /** Some of its problems are marked `always`; without this, a rule that is off is not even asked. */
  readonly hasClearCases?: true;
  /** One line: what it flags. */
  readonly summary: string;
  /** Why it matters, with the convention's source. */
  readonly why: string;
  readonly source: string;
  readonly fixable: boolean;
  /** JSON schema of the rule's options by name, for the settings' schema; absent where it has none. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** At least two that fire and two that stay silent. */
  readonly fires: readonly Example[];
  readonly silent: readonly Example[];
}

/** A rule that looks at one release alone. */
export interface ReleaseRule extends RuleBase {
  readonly scope: 'release';
  readonly check: (release: Release, knowledge: Knowledge, options?: RuleOptions) => Iterable<Problem>;
}

/** A rule that compares a document with others; it asks the dossier and never loops over all documents. */
export interface WorkspaceRule extends RuleBase {
  readonly scope: 'workspace';
  readonly check: (document: WorkspaceDocument, dossier: Dossier, options?: RuleOptions) => Iterable<Problem>;
}

export type Rule = ReleaseRule | WorkspaceRule;
