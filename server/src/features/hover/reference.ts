/** Hover of the words that point to another meeting: what they say of it, and the release that tells of it. */
import type { Reference } from '../../release/model';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { resolveReference } from '../../workspace/references';
import { leadOf } from '../location';
import { paragraphs, plain, strong } from '../markdown';
import { dayName, ordinalName, roleName, roundName } from '../naming';
import { linkTo } from './links';

const RELATIONS: Readonly<Record<Reference['relation'], string>> = {
  previous: 'An earlier meeting',
  next: 'A later meeting',
  founded: 'How the dialogue was announced',
  related: 'Another meeting',
};

export function referenceHover(dossier: Dossier, document: WorkspaceDocument, reference: Reference): string {
  return paragraphs([
    `${strong(RELATIONS[reference.relation])}${said(reference)}`,
    where(dossier, document, reference),
  ]);
}

/** ` · Cyber Dialogue · 1st, September 2016, Paris`: as far as the text goes. */
function said({ series, ordinal, start, place }: Reference): string {
  const facts = [
    ordinal === null ? undefined : ordinalName(ordinal),
    start === null ? undefined : dayName(start),
    place ?? undefined,
  ].filter((fact) => fact !== undefined);
  const parts = [...(series === null ? [] : [series]), ...(facts.length === 0 ? [] : [facts.join(', ')])];
  return parts.map((part) => ` · ${plain(part)}`).join('');
}

function where(dossier: Dossier, document: WorkspaceDocument, reference: Reference): string {
  const target = resolveReference(dossier, document, reference);
  if (target === undefined) return 'No release in this folder tells of it.';
  const place = dossier.roundOf(target.uri);
  const role = place === undefined ? '' : ` (${roleName(place.role)}, ${plain(roundName(place.round))})`;
  return `${linkTo(target, leadOf(target.facts))}${role}`;
}
