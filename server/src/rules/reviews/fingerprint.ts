/** Stable names of findings, for reports that other programs compare from run to run. */
import { contentHash } from '../../text/contentHash';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Finding } from '../rule';
import { identityOf } from './identity';

/** Two names: a finding is known again where either is. */
export interface Fingerprints {
  /** By the place of its document in a series; absent where it has none. */
  readonly place?: string;
  /** By title and day of issue of its document, its file name where it has neither. */
  readonly document: string;
}

function hashOf(parts: readonly unknown[]): string {
  return contentHash(JSON.stringify(parts)).toString(16).padStart(14, '0');
}

/**
 * The names of a finding: rule, document and the facts that it compares; neither positions nor messages, so that
 * edits elsewhere and renamed files change nothing. Findings that say the same of one document have one name.
 */
export function fingerprintsOf(finding: Finding, document: WorkspaceDocument | undefined): Fingerprints {
  const about = [finding.rule, finding.facts];
  if (document === undefined) return { document: hashOf([...about, finding.uri.split('/').at(-1)]) };
  const { series, role, start, ordinal, title, issued, file } = identityOf(document);
  const round = start ?? ordinal;
  return {
    ...(series === undefined || round === undefined
      ? {}
      : { place: hashOf([...about, series, role, round]) }),
    document: hashOf([...about, ...(title === undefined && issued === undefined ? [file] : [title, issued])]),
  };
}
