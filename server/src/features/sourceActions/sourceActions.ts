/** What can be done to a whole release without changing what it says. */
import { dateFormat } from '../../rules/dates/date-format';
import { headerCollapsed } from '../../rules/structure/header-collapsed';
import type { TextEdit } from '../../text/edits';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { fileNameOf } from '../naming';
import { safeEditsOf } from './ofRule';
import { sortedLists } from './sortLists';
import { wrapperDeletions } from './stripWrapper';
import { untilStable } from './untilStable';

/** The actions, in the order in which a menu shows them. */
export const sourceActionNames = ['stripWrapper', 'splitHeader', 'normaliseDates', 'sortLists'] as const;

export type SourceActionName = (typeof sourceActionNames)[number];

export const sourceActionTitles: Readonly<Record<SourceActionName, string>> = {
  stripWrapper: 'Strip the web wrapper',
  splitHeader: 'Put each field of the header on a line of its own',
  normaliseDates: 'Write all dates in one form',
  sortLists: 'Sort the lists of bodies as last time',
};

/**
 * The edits of one action; none where nothing is to do, or where only the facts of the document are at hand.
 * Edits do not overlap and speak of the text as it stands.
 */
export function sourceActionEdits(
  name: SourceActionName,
  document: WorkspaceDocument,
  dossier: Dossier,
): readonly TextEdit[] {
  const { release, uri } = document;
  const { knowledge } = dossier;
  if (release === undefined) return [];
  switch (name) {
    case 'stripWrapper':
      return untilStable(release, fileNameOf(uri), knowledge, wrapperDeletions);
    case 'splitHeader':
      return untilStable(release, fileNameOf(uri), knowledge, (one) =>
        safeEditsOf(headerCollapsed, one, knowledge),
      );
    case 'normaliseDates':
      return untilStable(release, fileNameOf(uri), knowledge, (one) =>
        safeEditsOf(dateFormat, one, knowledge),
      );
    case 'sortLists':
      return sortedLists(document, release, dossier);
  }
}
