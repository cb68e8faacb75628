/** Changes to a workspace together with what is set for the changed documents. */
import { withIssuedMarks } from '../../workspace/issuedMarks';
import { applyChanges } from '../../workspace/snapshot';
import type { Change, Changed, Workspace } from '../../workspace/snapshot';
import { settingFor } from './setting';
import type { DocumentSetting } from './setting';

/** What is set in the folders of a document. */
export type HoldingFor = (uri: string) => readonly (readonly DocumentSetting[])[];

/** As `applyChanges`; the marks of the changed documents follow what is set for them. */
export function applyChangesWithMarks(
  workspace: Workspace,
  changes: readonly Change[],
  holdingFor: HoldingFor,
): Changed {
  const after = applyChanges(workspace, changes);
  const marks = after.workspace.issuedMarks.withMutations((draft) => {
    for (const { uri } of changes) {
      const document = after.workspace.documents.get(uri);
      const mark =
        document === undefined ? undefined : settingFor(document.facts, uri, holdingFor(uri)).issued;
      if (mark === undefined) draft.delete(uri);
      else draft.set(uri, mark);
    }
  });
  if (marks === after.workspace.issuedMarks) return after;
  const marked = withIssuedMarks(after.workspace, marks);
  const uris = [...after.touched.uris, ...marked.touched.uris];
  return { workspace: marked.workspace, touched: { ...after.touched, uris } };
}
