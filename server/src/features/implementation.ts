/** The other side's version of what is told at a place. */
import type { ReleaseFacts } from '../release/model';
import type { WorkspaceDocument } from '../workspace/document';
import type { Dossier, Place, Role } from '../workspace/dossier';
import type { Definition } from './definition';
import { leadTarget, mentionAt, touches, type Target } from './location';

/**
 * The versions of the other sides: at a delegation's sentences, what they say of the same delegation, elsewhere their
 * leads. Undefined where only one side tells of the round.
 */
export function implementation(
  dossier: Dossier,
  document: WorkspaceDocument,
  offset: number,
): Definition | undefined {
  const place = dossier.roundOf(document.uri);
  if (place === undefined) return undefined;
  const delegation = document.facts.delegations.find(
    ({ span }) => span !== undefined && touches(span, offset),
  );
  const targets = otherVersions(place, document.uri).map((one) => targetIn(one, delegation?.party));
  const origin = mentionAt(document.facts, offset) ?? delegation?.span ?? { start: offset, end: offset };
  return targets.length === 0 ? undefined : { origin, targets };
}

const TOLD: ReadonlySet<Role> = new Set<Role>(['announcement', 'outcome']);

/** To a counterpart the releases beside which it stands, to these their counterparts. */
function otherVersions({ round, role }: Place, uri: string): readonly WorkspaceDocument[] {
  return round.documents
    .filter((one) => one.document.uri !== uri)
    .filter((one) => (role === 'counterpart' ? TOLD.has(one.role) : one.role === 'counterpart'))
    .map(({ document }) => document);
}

function targetIn({ uri, facts }: WorkspaceDocument, party: string | undefined): Target {
  const span = party === undefined ? undefined : sentencesOf(facts, party);
  return span === undefined
    ? leadTarget(uri, facts)
    : { uri, span, focus: { start: span.start, end: span.start } };
}

function sentencesOf({ delegations }: ReleaseFacts, party: string): Target['span'] | undefined {
  return delegations.find((one) => one.party === party)?.span;
}
