/** A release in a few words, for a line that is always in view: what it is, and of which round it tells. */
import type { ReleaseFacts, ReleaseKind } from '../release/model';
import type { Dossier } from '../workspace/dossier';
import { rangeName, roleName } from './naming';

export interface ReleaseSummary {
  /** `Media note` */
  readonly kind: string;
  /** `Cyber Policy Working Group`; null where it tells of no series. */
  readonly series: string | null;
  readonly ordinal: number | null;
  /** `23 May 2017` */
  readonly date: string | null;
  /** How it stands to its round: `outcome`. */
  readonly role: string | null;
}

const KINDS: Readonly<Record<ReleaseKind, string>> = {
  'media-note': 'Media note',
  'joint-statement': 'Joint statement',
  'fact-sheet': 'Fact sheet',
  remarks: 'Remarks',
  news: 'News report',
  other: 'Release',
};

/** `Media note` */
export function kindName({ kind, profile, mentions }: ReleaseFacts): string {
  // Nothing yet is no news report.
  if (mentions.length === 0 && kind === 'news') return KINDS.other;
  return profile === 'news' ? KINDS.news : KINDS[kind];
}

/** Undefined for a document that is not read. */
export function releaseSummary(dossier: Dossier, uri: string): ReleaseSummary | undefined {
  const facts = dossier.document(uri)?.facts;
  if (facts === undefined) return undefined;
  const place = dossier.roundOf(uri);
  const start = place?.round.start ?? null;
  return {
    kind: kindName(facts),
    series: place?.series.name ?? null,
    ordinal: place?.round.ordinal ?? null,
    date: start === null ? null : rangeName(start, place?.round.end),
    role: place === undefined ? null : roleName(place.role),
  };
}
