/** The report for people: grouped by file, each finding with its line and carets. */
import type { Finding } from '../../index';
import { painterFor } from '../paint';
import type { Painter } from '../paint';
import { countOf, placeIn, textFinder } from '../report';
import type { Formatter, Report, ReportedText } from '../report';
import { excerptOf } from './excerpt';

type Find = (uri: string | undefined, own: ReportedText) => ReportedText;

function findingLines(finding: Finding, own: ReportedText, find: Find, paint: Painter): readonly string[] {
  const { line, column } = placeIn(own, finding.span.start);
  const { source, carets } = excerptOf(own, finding.span);
  const level = paint.severity(finding.severity, finding.severity);
  const number = String(line);
  const margin = ' '.repeat(number.length);
  const related = finding.related.map(({ uri, span, message }) => {
    const place = placeIn(find(uri, own), span.start);
    return `  ${margin} ${paint.dim('=')} ${place.path}:${place.line}:${place.column}: ${message}`;
  });
  const fixes = finding.fixes.map(
    (fix) => `  ${margin} ${paint.dim('=')} fix: ${fix.title}${fix.safe ? ' (--fix)' : ''}`,
  );
  return [
    `  ${number}:${column}  ${level}  ${finding.message}  ${paint.dim(finding.rule)}`,
    `  ${number} ${paint.dim('|')} ${source}`,
    `  ${margin} ${paint.dim('|')} ${paint.severity(finding.severity, carets)}`,
    ...related,
    ...fixes,
    '',
  ];
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

function summaryOf(report: Report, paint: Painter): string {
  const documents = counted(report.texts.length, 'document');
  const parts = (['error', 'warning', 'hint'] as const)
    .map((severity) => ({ severity, count: countOf(report, severity) }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => paint.severity(severity, counted(count, severity)));
  return parts.length === 0 ? `Nothing found in ${documents}.` : `${parts.join(', ')} in ${documents}.`;
}

export const text: Formatter = (report, { colours }) => {
  const paint = painterFor(colours);
  const find = textFinder(report);
  const lines = report.texts
    .filter((own) => own.findings.length > 0)
    .flatMap((own) => [
      paint.underline(own.path),
      ...own.findings.flatMap((finding) => findingLines(finding, own, find, paint)),
    ]);
  return `${[...lines, summaryOf(report, paint)].join('\n')}\n`;
};
