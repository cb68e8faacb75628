/** Gives a workspace the marks that are kept beside its releases. */
import type { IssuedMarks } from './issuedMark';
import { lazy } from './lazy';
import type { Changed, Workspace } from './snapshot';

/** The workspace with other marks; affected are the documents whose mark differs. */
export function withIssuedMarks(workspace: Workspace, issuedMarks: IssuedMarks): Changed {
  const isOther = (uri: string): boolean => {
    const [old, now] = [workspace.issuedMarks.get(uri), issuedMarks.get(uri)];
    return workspace.documents.has(uri) && (old?.fingerprint !== now?.fingerprint || old?.on !== now?.on);
  };
  const affected = lazy(() =>
    [...new Set([...workspace.issuedMarks.keys(), ...issuedMarks.keys()])].filter(isOther).sort(),
  );
  return { workspace: { ...workspace, issuedMarks }, affected };
}
