/** What is set by hand for single documents: `.readout/documents.json` (see docs/documents.md). */
import type { ProfileName, ReleaseFacts, ReleaseKind } from '../../release/model';
import { foldPhrase } from '../../tokens/fold';
import type { IssuedMark } from '../../workspace/issuedMark';
import { fileNameOf } from '../wording';
import { isSameDocument } from '../reviews/identity';
import type { DocumentIdentity } from '../reviews/identity';
import type { Signature } from '../reviews/review';

/** One document's. */
export interface DocumentSetting extends Signature {
  /** Title, day of issue and file name: what no setting changes. */
  readonly document: DocumentIdentity;
  readonly profile?: ProfileName;
  /** The document counts as issued, and what it said then. */
  readonly issued?: IssuedMark;
}

/** The version of the form that this program writes and reads. */
export const DOCUMENTS_VERSION = 1;

export const profileNames = ['release', 'joint-statement', 'news', 'archive-copy'] as const;

/** By what a document is known in these settings. */
export function plainIdentityOf(facts: ReleaseFacts, uri: string): DocumentIdentity {
  return {
    ...(facts.title === null ? {} : { title: foldPhrase(facts.title.text) }),
    ...(facts.issued === null ? {} : { issued: facts.issued.date }),
    file: fileNameOf(uri),
  };
}

/** What is set for a document; later files and entries win. */
export function settingFor(
  facts: ReleaseFacts,
  uri: string,
  holding: readonly (readonly DocumentSetting[])[],
): Pick<DocumentSetting, 'profile' | 'issued'> {
  if (holding.every((list) => list.length === 0)) return {};
  const identity = plainIdentityOf(facts, uri);
  const own = holding.flat().filter(({ document }) => isSameDocument(document, identity));
  const profile = own.findLast((one) => one.profile !== undefined)?.profile;
  const issued = own.findLast((one) => one.issued !== undefined)?.issued;
  return { ...(profile === undefined ? {} : { profile }), ...(issued === undefined ? {} : { issued }) };
}

/** The kind that goes with a profile: a news report is no release, whatever its text looks like. */
function kindFor(profile: ProfileName, kind: ReleaseKind): ReleaseKind {
  if (profile === 'news' || profile === 'joint-statement') return profile;
  const isOther = kind === 'news' || (profile === 'release' && kind === 'joint-statement');
  return isOther ? 'media-note' : kind;
}

/** A release with the profile that is set for it. */
export function withSetProfile<R extends ReleaseFacts>(
  release: R,
  uri: string,
  holding: readonly (readonly DocumentSetting[])[],
): R {
  const { profile } = settingFor(release, uri, holding);
  if (profile === undefined) return release;
  return { ...release, profile, kind: kindFor(profile, release.kind) };
}
