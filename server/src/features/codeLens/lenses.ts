/** Where lenses stand, decided without comparing anything; their words are made when they are seen. */
import type { Span } from '../../text/span';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { leadOf } from '../location';
import { usualComparison } from '../matrix/comparison';
import { jointTextWords } from './jointText';
import type { Lens, LensAbout, LensWords } from './lens';
import { differencesWords, otherEndWords, previousWords, roundWords } from './round';
import { sideWords } from './side';

/** The lenses of a release, in the order of their places; of one place in the order in which they are shown. */
export function lensesOf(dossier: Dossier, document: WorkspaceDocument): readonly Lens[] {
  const { facts, uri } = document;
  const title = facts.title?.span ?? leadOf(facts);
  const isTold = dossier.roundOf(uri) !== undefined;
  const onTitle = isTold ? ON_TITLE.filter((kind) => isThere(dossier, document, kind)) : [];
  return [
    ...onTitle.map((kind) => lens(title, { kind })),
    ...facts.delegations.flatMap(({ span, party, agencies }) =>
      span === undefined || agencies.length === 0 ? [] : [lens(span, { kind: 'side', party })],
    ),
    ...facts.markers.flatMap((marker, at) =>
      marker.side === 'begin' ? [lens(marker, { kind: 'joint-text', at })] : [],
    ),
  ];
}

/** In the order in which they stand beside each other. */
const ON_TITLE = ['round', 'previous', 'other-end', 'differences'] as const;

/** Comparing waits until the lens is seen. */
function isThere(dossier: Dossier, document: WorkspaceDocument, kind: (typeof ON_TITLE)[number]): boolean {
  if (kind === 'differences') return usualComparison(dossier, document.uri).length > 1;
  return wordsOfLens(dossier, document, { kind }) !== undefined;
}

function lens({ start, end }: Span, about: LensAbout): Lens {
  return { span: { start, end }, about };
}

/** The words of a lens and what a click does; undefined where there is nothing to say any more. */
export function wordsOfLens(
  dossier: Dossier,
  document: WorkspaceDocument,
  about: LensAbout,
): LensWords | undefined {
  switch (about.kind) {
    case 'round':
      return roundWords(dossier, document);
    case 'previous':
      return previousWords(dossier, document);
    case 'other-end':
      return otherEndWords(dossier, document);
    case 'differences':
      return differencesWords(dossier, document);
    case 'side':
      return sideWords(dossier, document, about.party);
    case 'joint-text':
      return jointTextWords(document, about.at);
  }
}
