/** The report as JSON: one object a document, those without findings too. */
import type { Finding } from '../../index';
import { placeIn, textFinder } from '../report';
import type { Formatter, ReportedText } from '../report';

type Find = (uri: string | undefined, own: ReportedText) => ReportedText;

function spanJson(text: ReportedText, span: Finding['span']): object {
  const { line, column } = placeIn(text, span.start);
  return { start: span.start, end: span.end, line, column };
}

function findingJson(finding: Finding, own: ReportedText, find: Find): object {
  const { rule, severity, message, span } = finding;
  return {
    ...{ rule, severity, message },
    ...spanJson(own, span),
    related: finding.related.map((related) => {
      const text = find(related.uri, own);
      return { file: text.path, ...spanJson(text, related.span), message: related.message };
    }),
    fixes: finding.fixes.map(({ title, safe, edits }) => ({
      ...{ title, safe },
      edits: edits.map(({ uri, span: { start, end }, text }) => ({
        ...{ file: find(uri, own).path, start, end, text },
      })),
    })),
  };
}

export const json: Formatter = (report) => {
  const find = textFinder(report);
  const all = report.texts.map((text) => ({
    file: text.path,
    findings: text.findings.map((finding) => findingJson(finding, text, find)),
  }));
  return `${JSON.stringify(all, null, 2)}\n`;
};
