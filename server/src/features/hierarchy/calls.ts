/** Which release refers to which: the call hierarchy of a folder of releases. */
import type { Span } from '../../text/span';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { resolveReference } from '../../workspace/references';
import { documentsOfSeries } from '../documentsOfSeries';
import { leadTarget, touches, type Target } from '../location';
import { dayName, roleName, roundName, titleOf } from '../naming';

/** A release as an item of the hierarchy. */
export interface ReleaseItem extends Target {
  /** Its title, else its file name. */
  readonly name: string;
  /** `outcome, 2nd round, 5 May 2018` */
  readonly detail: string;
}

/** One release at the other end of an arrow. */
export interface Call {
  readonly item: ReleaseItem;
  /** The words that refer, in the release that does: `the inaugural meeting, held in May 2019`. */
  readonly spans: readonly Span[];
}

function itemOf(dossier: Dossier, document: WorkspaceDocument): ReleaseItem {
  const { uri, facts } = document;
  const place = dossier.roundOf(uri);
  const issued = facts.issued === null ? '' : dayName(facts.issued.date);
  const detail = place === undefined ? issued : `${roleName(place.role)}, ${roundName(place.round)}`;
  return { ...leadTarget(uri, facts), name: titleOf(document), detail };
}

/** What to begin with: on words that refer to another release that one, anywhere else the release itself. */
export function callItem(dossier: Dossier, document: WorkspaceDocument, offset: number): ReleaseItem {
  const reference = document.facts.references.find(
    ({ span, cue }) => touches(span, offset) || (cue !== undefined && touches(cue, offset)),
  );
  const target = reference === undefined ? undefined : resolveReference(dossier, document, reference);
  return itemOf(dossier, target ?? document);
}

/** The releases to which this one refers, in the order in which it names them. */
export function outgoingCalls(dossier: Dossier, document: WorkspaceDocument): readonly Call[] {
  const found = new Map<string, { readonly target: WorkspaceDocument; readonly spans: Span[] }>();
  for (const reference of document.facts.references) {
    const target = resolveReference(dossier, document, reference);
    if (target === undefined) continue;
    const known = found.get(target.uri);
    if (known === undefined) found.set(target.uri, { target, spans: [reference.span] });
    else known.spans.push(reference.span);
  }
  return [...found.values()].map(({ target, spans }) => ({ item: itemOf(dossier, target), spans }));
}

/** The releases that refer to this one, by date: only those can that have one of its series. */
export function incomingCalls(dossier: Dossier, document: WorkspaceDocument): readonly Call[] {
  const keys = new Set(document.eventSeries.filter((key) => key !== undefined));
  const candidates = [...keys].flatMap((key) => documentsOfSeries(dossier, key));
  return [...new Set(candidates)].flatMap((other): readonly Call[] => {
    if (other.uri === document.uri) return [];
    const spans = other.facts.references
      .filter((reference) => resolveReference(dossier, other, reference)?.uri === document.uri)
      .map(({ span }) => span);
    return spans.length === 0 ? [] : [{ item: itemOf(dossier, other), spans }];
  });
}
