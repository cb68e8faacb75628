/** All inlay hints of a part of a release. */
import type { Span } from '../../text/span';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { touches } from '../location';
import { dateHints } from './dates';
import { expansionHints } from './expansions';
import type { HintKind, InlayHint } from './hint';
import { listHints } from './lists';
import { roundHints } from './rounds';

const READERS: Readonly<
  Record<HintKind, (dossier: Dossier, document: WorkspaceDocument) => readonly InlayHint[]>
> = {
  dates: dateHints,
  expansions: (dossier, { facts }) => expansionHints(dossier, facts),
  rounds: roundHints,
  lists: (dossier, { facts }) => listHints(dossier, facts),
};

/** Hints of the kinds that are wanted, in the order of the text. */
export function inlayHints(
  dossier: Dossier,
  document: WorkspaceDocument,
  span: Span,
  kinds: readonly HintKind[],
): readonly InlayHint[] {
  return kinds
    .flatMap((kind) => READERS[kind](dossier, document))
    .filter(({ offset }) => touches(span, offset))
    .sort((a, b) => a.offset - b.offset);
}
