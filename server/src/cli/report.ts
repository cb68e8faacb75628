/** What a run found, ready to be shown in any form. */
import { lineTableOf, positionAt } from '../index';
import type { Finding, LineTable, Rule, Severity, WorkspaceDocument } from '../index';

/** A finding that is not shown, and why. */
export interface Suppressed {
  readonly finding: Finding;
  /** One sentence: who decided what, or that it is an old one. */
  readonly why: string;
  readonly isInBaseline: boolean;
}

/** One text with what was found in it. */
export interface ReportedText {
  readonly path: string;
  readonly uri: string;
  readonly text: string;
  readonly lines: LineTable;
  readonly findings: readonly Finding[];
  /** What people have decided about, and what an earlier report has: counted nowhere, kept in SARIF. */
  readonly suppressed: readonly Suppressed[];
  /** The release; absent for a file of settings. */
  readonly document?: WorkspaceDocument;
}

export interface Report {
  /** Sorted by path; those without findings included. */
  readonly texts: readonly ReportedText[];
}

/** What a form may tell besides the findings. */
export interface Style {
  readonly colours: boolean;
  readonly rules: readonly Rule[];
  readonly version: string;
  /** Whether findings were compared with an earlier report. */
  readonly hasBaseline: boolean;
}

/** How a report is shown: one file a form. */
export type Formatter = (report: Report, style: Style) => string;

/** A 1-based place. */
export interface ShownPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** A text of the report, its lines counted. */
export function reportedText(
  { path, uri, text }: Pick<ReportedText, 'path' | 'uri' | 'text'>,
  findings: readonly Finding[],
  suppressed: readonly Suppressed[] = [],
  document?: WorkspaceDocument,
): ReportedText {
  const release = document === undefined ? {} : { document };
  return { path, uri, text, lines: lineTableOf(text), findings, suppressed, ...release };
}

/** 1-based line and column of an offset; the column counts UTF-16 units. */
export function placeIn(text: ReportedText, offset: number): ShownPlace {
  const { line, character } = positionAt(text.lines, offset);
  return { path: text.path, line: line + 1, column: character + 1 };
}

/** Finds the text of a URI, `own` where the URI is left out. */
export function textFinder(report: Report): (uri: string | undefined, own: ReportedText) => ReportedText {
  const byUri = new Map(report.texts.map((text) => [text.uri, text]));
  return (uri, own) => (uri === undefined ? own : (byUri.get(uri) ?? own));
}

/** How many findings of a severity there are. */
export function countOf(report: Report, severity: Severity): number {
  return report.texts.reduce(
    (sum, text) => sum + text.findings.filter((finding) => finding.severity === severity).length,
    0,
  );
}

/** The report without the findings that the test turns away. */
export function onlyFindings(report: Report, test: (finding: Finding) => boolean): Report {
  return {
    texts: report.texts.map((text) => ({
      ...text,
      findings: text.findings.filter(test),
      suppressed: text.suppressed.filter(({ finding }) => test(finding)),
    })),
  };
}
