/** The lines above a release's title, its delegations and its quoted text. */
import type { Span } from '../../text/span';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { leadOf } from '../location';
import { jointTextLenses } from './jointText';
import type { Lens, LensWords } from './lens';
import { differencesWords, otherEndWords, previousWords, roundWords } from './round';
import { sideWords } from './side';

/** The lenses of a release, in the order of their places; of one place in the order in which they are shown. */
export function lensesOf(dossier: Dossier, document: WorkspaceDocument): readonly Lens[] {
  const { facts, uri } = document;
  const title = facts.title?.span ?? leadOf(facts);
  const isTold = dossier.roundOf(uri) !== undefined;
  return [
    ...(isTold ? ON_TITLE : []).flatMap((words) => lens(title, words(dossier, document))),
    ...facts.delegations.flatMap(({ span, party, agencies }) =>
      span === undefined || agencies.length === 0 ? [] : lens(span, sideWords(dossier, document, party)),
    ),
    ...jointTextLenses(document),
  ];
}

/** In the order in which they stand beside each other. */
const ON_TITLE = [roundWords, previousWords, otherEndWords, differencesWords] as const;

function lens({ start, end }: Span, words: LensWords | undefined): readonly Lens[] {
  return words === undefined ? [] : [{ span: { start, end }, ...words }];
}
