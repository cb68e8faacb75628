/** The clearance report of a release: what is open, what was decided and by whom, what it says, and against what. */
import type { Finding, Rule, Severity } from '../../rules/rule';
import type { Judged, Settled } from '../../rules/reviews/judge';
import { positionAt } from '../../text/lineTable';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { paragraphs, plain, strong } from '../markdown';
import { dayName, fileNameOf, roleName, roundName, seriesName, titleOf } from '../naming';
import { kindName } from '../releaseSummary';
import { factTables } from './factTable';
import { section, table } from './markdownTable';

export interface ReportOn {
  readonly document: WorkspaceDocument;
  readonly dossier: Dossier;
  /** The findings of the document, parted by what is decided about them. */
  readonly judged: Judged;
  /** All rules by id, for the reasons. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** ISO day of the report. */
  readonly today: string;
}

const LEVELS: readonly (readonly [Severity, string])[] = [
  ['error', 'Errors'],
  ['warning', 'To check'],
  ['hint', 'Information'],
];

function placeIn(document: WorkspaceDocument | undefined, offset: number): string {
  if (document === undefined) return '';
  const { line, character } = positionAt(document.facts.lines, offset);
  return `${line + 1}:${character + 1}`;
}

/** `outcome.release:15:4`, the other places that a finding speaks of. */
function others({ dossier }: ReportOn, finding: Finding): string {
  const places = finding.related.map(({ uri = finding.uri, span }) =>
    plain(`${fileNameOf(uri)}:${placeIn(dossier.document(uri), span.start)}`),
  );
  return [...new Set(places)].join(', ');
}

function openRows(on: ReportOn, severity: Severity): readonly (readonly string[])[] {
  return on.judged.open
    .filter((finding) => finding.severity === severity)
    .map((finding) => [
      placeIn(on.document, finding.span.start),
      plain(finding.message),
      finding.rule,
      others(on, finding),
    ]);
}

function openFindings(on: ReportOn): string {
  const columns = ['Place', 'Finding', 'Rule', 'Compared with'];
  const parts = LEVELS.map(([severity, heading]) =>
    section(`### ${heading}`, table(columns, openRows(on, severity))),
  ).filter((part) => part !== '');
  return parts.length === 0 ? 'Nothing is open.' : paragraphs(parts);
}

/** `reviewed`, `ignored`, `off for the series` */
function decision({ by }: Settled): string {
  return 'verdict' in by ? by.verdict : 'off for the series';
}

function decided(on: ReportOn): string {
  return table(
    ['Place', 'Finding', 'Rule', 'Decision', 'By', 'When', 'Reason'],
    on.judged.settled.map((settled) => [
      placeIn(on.document, settled.finding.span.start),
      plain(settled.finding.message),
      settled.finding.rule,
      decision(settled),
      plain(settled.by.by ?? ''),
      (settled.by.when ?? '').slice(0, 10),
      plain(settled.by.reason ?? ''),
    ]),
  );
}

/** Each rule that found something: why it matters, and whose convention it is. */
function reasons({ judged, rules }: ReportOn): string {
  const found = [...judged.open, ...judged.settled.map(({ finding }) => finding)].map(({ rule }) => rule);
  const rows = [...new Set(found)].sort().flatMap((id) => {
    const rule = rules.get(id);
    return rule === undefined ? [] : [[id, plain(rule.why), plain(rule.source)]];
  });
  return table(['Rule', 'Why', 'Source'], rows);
}

function headLines({ document, dossier, judged, today }: ReportOn): string {
  const { facts, uri } = document;
  const place = dossier.roundOf(uri);
  const mark = dossier.issuedMark(uri);
  const count = (severity: Severity): number =>
    judged.open.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  const rows: readonly (readonly [string, string])[] = [
    ['File', plain(fileNameOf(uri))],
    ['Kind', kindName(facts)],
    [
      'Issued',
      [facts.issued === null ? '' : dayName(facts.issued.date), facts.issuedAt?.place ?? '']
        .filter((one) => one !== '')
        .map(plain)
        .join(', '),
    ],
    ['Dialogue', place === undefined ? '' : plain(seriesName(dossier.knowledge, place.series))],
    ['Round', place === undefined ? '' : plain(`${roundName(place.round)} (${roleName(place.role)})`)],
    ['Marked as issued', mark === undefined ? '' : dayName(mark.on)],
    [
      'Open',
      `${errors === 1 ? '1 error' : `${errors} errors`}, ${count('warning')} to check, ${count('hint')} for information`,
    ],
    ['Decided', String(judged.settled.length)],
    ['Report of', dayName(today)],
  ];
  return rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `- ${strong(name)}: ${value}`)
    .join('\n');
}

/** The other releases that its findings and its round were read from. */
function sources(on: ReportOn): string {
  const { document, dossier, judged } = on;
  const found = [...judged.open, ...judged.settled.map(({ finding }) => finding)];
  const compared = found.flatMap(({ related }) => related.flatMap(({ uri }) => uri ?? []));
  const rounds = dossier.roundOf(document.uri)?.series.rounds ?? [];
  const told = rounds.flatMap((round) => round.documents.map((one) => one.document.uri));
  const rows = [...new Set([...told, ...compared])]
    .filter((uri) => uri !== document.uri)
    .flatMap((uri) => dossier.document(uri) ?? [])
    .map((other) => {
      const place = dossier.roundOf(other.uri);
      const date = other.facts.issued === null ? '' : dayName(other.facts.issued.date);
      const round = place === undefined ? '' : `${roundName(place.round)} (${roleName(place.role)})`;
      return [plain(fileNameOf(other.uri)), plain(titleOf(other)), date, plain(round)];
    });
  return table(['File', 'Title', 'Issued', 'Round'], rows);
}

/** The report in Markdown; all text of releases in it is shown as it stands. */
export function clearanceReport(on: ReportOn): string {
  const { document, dossier } = on;
  return `${paragraphs([
    `# Clearance report: ${plain(titleOf(document))}`,
    headLines(on),
    section('## Open findings', openFindings(on)),
    section('## Decided findings', decided(on)),
    section('## What the release says', factTables(dossier.knowledge, document.facts)),
    section('## Releases compared', sources(on)),
    section('## Rules', reasons(on)),
  ])}\n`;
}
