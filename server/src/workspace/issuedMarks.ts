/** Gives a workspace the marks that are kept beside its releases. */
import type { IssuedMarks } from './issuedMark';
import type { Changed, Workspace } from './snapshot';

/** The workspace with other marks; affected are the documents whose mark differs. */
export function withIssuedMarks(workspace: Workspace, issuedMarks: IssuedMarks): Changed {
  const uris = new Set([...workspace.issuedMarks.keys(), ...issuedMarks.keys()]);
  const affected = [...uris].filter((uri) => {
    const [old, now] = [workspace.issuedMarks.get(uri), issuedMarks.get(uri)];
    return workspace.documents.has(uri) && (old?.fingerprint !== now?.fingerprint || old?.on !== now?.on);
  });
  return { workspace: { ...workspace, issuedMarks }, affected: affected.sort() };
}
