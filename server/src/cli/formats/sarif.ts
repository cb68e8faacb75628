/**
 * The report as SARIF 2.1.0 (OASIS standard), which platforms show beside the text. What is settled by a review or
 * stands in a baseline is in it too, as suppressed: platforms reopen what is missing.
 */
import type { Fix as SarifFix, Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { fingerprintsOf, pageOf } from '../../index';
import type { Finding, Rule, Severity, Span } from '../../index';
import { fingerprintKeys } from '../baseline';
import { placeIn, textFinder } from '../report';
import type { Formatter, ReportedText, Style, Suppressed } from '../report';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
};

type Find = (uri: string | undefined, own: ReportedText) => ReportedText;

/** A path as a URI reference: `über 100%.txt` as `%C3%BCber%20100%25.txt`. */
function artifact(path: string): { readonly uri: string } {
  return { uri: path.split('/').map(encodeURIComponent).join('/') };
}

function regionOf(text: ReportedText, { start, end }: Span): Region {
  const from = placeIn(text, start);
  const to = placeIn(text, end);
  return {
    ...{ startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
    ...{ charOffset: start, charLength: end - start },
  };
}

function locationOf(text: ReportedText, span: Span): Location {
  return { physicalLocation: { artifactLocation: artifact(text.path), region: regionOf(text, span) } };
}

function fixesOf(finding: Finding, own: ReportedText, find: Find): SarifFix[] {
  return finding.fixes.map(({ title, safe, edits }) => {
    const texts = [...new Set(edits.map((edit) => find(edit.uri, own)))];
    return {
      description: { text: title },
      artifactChanges: texts.map((text) => ({
        artifactLocation: artifact(text.path),
        replacements: edits
          .filter((edit) => find(edit.uri, own) === text)
          .map((edit) => ({
            deletedRegion: regionOf(text, edit.span),
            insertedContent: { text: edit.text },
          })),
      })),
      properties: { safe },
    };
  });
}

function resultOf(
  finding: Finding,
  own: ReportedText,
  find: Find,
  indexOf: (rule: string) => number,
  { hasBaseline }: Style,
  suppressed?: Suppressed,
): Result {
  const prints = fingerprintsOf(finding, own.document);
  const related = finding.related.map((one, at) => ({
    ...locationOf(find(one.uri, own), one.span),
    ...{ id: at + 1, message: { text: one.message } },
  }));
  return {
    ruleId: finding.rule,
    ruleIndex: indexOf(finding.rule),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [locationOf(own, finding.span)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    ...(finding.fixes.length === 0 ? {} : { fixes: fixesOf(finding, own, find) }),
    partialFingerprints: {
      ...(prints.place === undefined ? {} : { [fingerprintKeys.place]: prints.place }),
      [fingerprintKeys.document]: prints.document,
    },
    ...(hasBaseline
      ? { baselineState: suppressed?.isInBaseline === true ? ('unchanged' as const) : ('new' as const) }
      : {}),
    suppressions:
      suppressed === undefined
        ? []
        : [{ kind: 'external', status: 'accepted', justification: suppressed.why }],
  };
}

function descriptorOf(rule: Rule): ReportingDescriptor {
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: `${rule.why}\n\nSource: ${rule.source}`, markdown: pageOf(rule) },
    defaultConfiguration: { level: LEVELS[rule.severity], enabled: rule.enabledByDefault },
    properties: { tags: [rule.family, rule.scope], fixable: rule.fixable },
  };
}

/** What findings in the product's own files go by. */
const configuration: ReportingDescriptor = {
  id: 'configuration',
  shortDescription: { text: 'A file of settings or decisions says what cannot be followed.' },
  defaultConfiguration: { level: 'error' },
};

export const sarif: Formatter = (report, style) => {
  const find = textFinder(report);
  const rules = [...style.rules.map(descriptorOf), configuration];
  const places = new Map(rules.map((rule, at) => [rule.id, at]));
  const indexOf = (rule: string): number => places.get(rule) ?? -1;
  const results = report.texts.flatMap((text) => [
    ...text.findings.map((finding) => resultOf(finding, text, find, indexOf, style)),
    ...text.suppressed.map((one) => resultOf(one.finding, text, find, indexOf, style, one)),
  ]);
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Readout', version: style.version, rules } },
        columnKind: 'utf16CodeUnits',
        artifacts: report.texts.map(({ path }) => ({ location: artifact(path) })),
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};
