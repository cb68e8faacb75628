/** What a run found, ready to be shown in any form. */
import { lineTableOf, positionAt } from '../index';
import type { Finding, LineTable, Severity } from '../index';

/** One text with what was found in it. */
export interface ReportedText {
  readonly path: string;
  readonly uri: string;
  readonly text: string;
  readonly lines: LineTable;
  readonly findings: readonly Finding[];
}

export interface Report {
  /** Sorted by path; those without findings included. */
  readonly texts: readonly ReportedText[];
}

/** How a report is shown: one file a form. */
export type Formatter = (report: Report, style: { readonly colours: boolean }) => string;

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
): ReportedText {
  return { path, uri, text, lines: lineTableOf(text), findings };
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
  return { texts: report.texts.map((text) => ({ ...text, findings: text.findings.filter(test) })) };
}
