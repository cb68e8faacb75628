/** Gives a workspace the marks that are kept beside its releases. */
import type { IssuedMarks } from './issuedMark';
import type { Changed, Workspace } from './snapshot';

const NOTHING: ReadonlySet<string> = new Set();

/** The workspace with other marks; affected are the documents whose mark differs. */
export function withIssuedMarks(workspace: Workspace, issuedMarks: IssuedMarks): Changed {
  const isOther = (uri: string): boolean => {
    const [old, now] = [workspace.issuedMarks.get(uri), issuedMarks.get(uri)];
    return workspace.documents.has(uri) && (old?.fingerprint !== now?.fingerprint || old?.on !== now?.on);
  };
  const marked = new Set([...workspace.issuedMarks.keys(), ...issuedMarks.keys()]);
  const { usage, calendar } = workspace;
  const touched = {
    ...{ uris: [...marked].filter(isOther), symbols: NOTHING },
    usage: { before: usage, patch: { index: usage, touched: new Map() } },
    calendar: { before: calendar, after: calendar },
  };
  return { workspace: { ...workspace, issuedMarks }, touched };
}
