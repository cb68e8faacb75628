/** The lens of a delegation: how many bodies, and which came and went since the announcement or the last round. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { Delegation, DelegationAgency, ReleaseFacts } from '../../release/model';
import { compareDelegations } from '../../rules/agencies/attendance';
import { isNews } from '../../rules/guards';
import { foldPhrase } from '../../tokens/fold';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { initialsOf } from '../initials';
import { compared } from '../matrix/comparison';
import { countryName, fileNameOf } from '../naming';
import type { LensWords } from './lens';

/** A single body is named where its name is no longer than this. */
const SHORT = 40;

export function sideWords(
  dossier: Dossier,
  document: WorkspaceDocument,
  party: string,
): LensWords | undefined {
  const side = document.facts.delegations.find((one) => one.party === party);
  if (side === undefined) return undefined;
  const count = new Set(side.agencies.map(({ name }) => foldPhrase(name))).size;
  const open = side.open ? ' and others' : '';
  const bodies = `${String(count)} ${count === 1 ? 'body' : 'bodies'}${open}`;
  const base = baseOf(dossier, document);
  const title = `${countryName(dossier.knowledge, party)}: ${bodies}`;
  if (base === undefined) return { title };
  const change = changeSince(dossier.knowledge, base.document, document, party);
  const since = change === '' ? '' : ` (${change} since ${base.name})`;
  return { title: title + since, action: { kind: 'compare', documents: [base.document.uri, document.uri] } };
}

/** What the list is compared with: the announcement, for others the round before. */
function baseOf(
  dossier: Dossier,
  { uri }: WorkspaceDocument,
): { readonly document: WorkspaceDocument; readonly name: string } | undefined {
  const announced = compared(dossier, uri, 'announcement')?.[0];
  const before = announced === uri ? undefined : announced;
  const document = dossier.document(before ?? compared(dossier, uri, 'previous')?.[0] ?? '');
  if (document === undefined) return undefined;
  const ordinal = dossier.roundOf(document.uri)?.round.ordinal ?? null;
  const round = ordinal === null ? fileNameOf(document.uri) : `round ${String(ordinal)}`;
  return { document, name: before === undefined ? round : 'announcement' };
}

/** What an open list or a news report leaves out may have been there all the same. */
function mayLeaveOut(facts: ReleaseFacts, { open }: Delegation): boolean {
  return open || isNews(facts);
}

/** `+NIST, −2`; nothing where nothing changed or one of the two has no list. */
function changeSince(
  knowledge: Knowledge,
  base: WorkspaceDocument,
  { facts }: WorkspaceDocument,
  party: string,
): string {
  const sides = compareDelegations(knowledge, base.facts, facts);
  const side = sides.find((one) => one.party === party);
  if (side === undefined) return '';
  const added = mayLeaveOut(base.facts, side.announced) ? [] : side.added;
  const missing = mayLeaveOut(facts, side.attended) ? [] : side.missing;
  return [signed(knowledge, '+', added), signed(knowledge, '−', missing)]
    .filter((part) => part !== '')
    .join(', ');
}

function signed(knowledge: Knowledge, sign: string, bodies: readonly DelegationAgency[]): string {
  const [only] = bodies;
  if (only === undefined) return '';
  if (bodies.length > 1) return `${sign}${String(bodies.length)}`;
  const name = shortName(knowledge, only);
  return `${sign}${name.length <= SHORT ? name : '1'}`;
}

/** `NIST`; acronyms that are not made of the name's initials tell readers little. */
function shortName(knowledge: Knowledge, { name, country }: DelegationAgency): string {
  const rows = knowledge.agenciesByName.get(foldPhrase(name)) ?? [];
  const row = country === undefined ? rows[0] : rows.find((one) => one.country === country);
  return row?.acronyms?.find((acronym) => acronym === initialsOf(name)) ?? name;
}
