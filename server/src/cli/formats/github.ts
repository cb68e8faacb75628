/** The report as workflow commands, which GitHub shows beside the lines of a pull request. */
import type { Finding, Severity } from '../../index';
import { placeIn } from '../report';
import type { Formatter, ReportedText } from '../report';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'notice' };

/** Escapes of GitHub's workflow commands: properties also lose the colon and the comma. */
function escaped(text: string, isProperty: boolean): string {
  const plain = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return isProperty ? plain.replaceAll(':', '%3A').replaceAll(',', '%2C') : plain;
}

function commandOf(text: ReportedText, finding: Finding): string {
  const from = placeIn(text, finding.span.start);
  const to = placeIn(text, finding.span.end);
  const properties: Readonly<Record<string, string | number>> = {
    file: text.path,
    ...{ line: from.line, col: from.column },
    ...{ endLine: to.line, endColumn: to.column },
    title: finding.rule,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escaped(String(value), true)}`);
  return `::${COMMANDS[finding.severity]} ${list.join(',')}::${escaped(finding.message, false)}\n`;
}

export const github: Formatter = (report) =>
  report.texts.flatMap((text) => text.findings.map((finding) => commandOf(text, finding))).join('');
