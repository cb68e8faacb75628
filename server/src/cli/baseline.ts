/** An earlier report, as SARIF: what stands in it is known, and only what is new is reported. */
import { fingerprintsOf } from '../index';
import type { Finding, Fingerprints, WorkspaceDocument } from '../index';
import { CannotRun, orCannotRun } from './machine';
import type { Machine } from './machine';
import type { Report, ReportedText } from './report';

/** Under which names a SARIF result carries the fingerprints of a finding. */
export const fingerprintKeys = { place: 'readoutPlace/v1', document: 'readoutDocument/v1' } as const;

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/**
 * The fingerprints in an earlier report.
 * @throws CannotRun where the file is not there or no SARIF log
 */
export async function readBaseline(
  machine: Machine,
  path: string,
): Promise<readonly Partial<Fingerprints>[]> {
  const text = await orCannotRun(machine.files.readText(machine.uriOf(path)));
  if (text === undefined) throw new CannotRun(`${path} cannot be read: no such file.`);
  let log: unknown;
  try {
    log = JSON.parse(text);
  } catch {
    throw new CannotRun(`${path} is no JSON.`);
  }
  if (!Array.isArray(fieldsOf(log)['runs'])) {
    throw new CannotRun(`${path} is no SARIF log; “readout check --format sarif” writes one.`);
  }
  const results = listOf(fieldsOf(log)['runs']).flatMap((run) => listOf(fieldsOf(run)['results']));
  return results.map((result) => {
    const prints = fieldsOf(fieldsOf(result)['partialFingerprints']);
    const place = prints[fingerprintKeys.place];
    const document = prints[fingerprintKeys.document];
    return {
      ...(typeof place === 'string' ? { place } : {}),
      ...(typeof document === 'string' ? { document } : {}),
    };
  });
}

/** Takes one entry for each finding that it finds again, so that a second one of a kind is new. */
function taker(
  baseline: readonly Partial<Fingerprints>[],
): (finding: Finding, document: WorkspaceDocument | undefined) => boolean {
  const left = new Set(baseline);
  const by = new Map<string, Partial<Fingerprints>[]>();
  for (const entry of baseline) {
    for (const name of [entry.document, entry.place]) {
      if (name !== undefined) by.set(name, [...(by.get(name) ?? []), entry]);
    }
  }
  return (finding, document) => {
    const prints = fingerprintsOf(finding, document);
    const candidates = [prints.document, prints.place].flatMap((name) =>
      name === undefined ? [] : (by.get(name) ?? []),
    );
    const found = candidates.find((entry) => left.has(entry));
    return found !== undefined && left.delete(found);
  };
}

/** The report with the findings suppressed that an earlier one has. */
export function withoutBaseline(report: Report, baseline: readonly Partial<Fingerprints>[]): Report {
  const take = taker(baseline);
  const mark = (text: ReportedText): ReportedText => {
    const known = new Set(text.findings.filter((finding) => take(finding, text.document)));
    const suppressed = [...known].map((finding) => ({
      ...{ finding, why: 'It is in the baseline.', isInBaseline: true },
    }));
    return {
      ...text,
      findings: text.findings.filter((finding) => !known.has(finding)),
      suppressed: [...text.suppressed, ...suppressed],
    };
  };
  return { texts: report.texts.map(mark) };
}
