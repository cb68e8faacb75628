/** Findings about a name that differs: what says that both names are one, in the workspace's registry. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { ReleaseFacts } from '../../release/model';
import type { RegistryChange } from '../../rules/registry/change';
import type { Finding } from '../../rules/rule';
import { foldPhrase } from '../../tokens/fold';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { partyKey } from '../../workspace/seriesKey';
import { mentionAt } from '../location';
import { entryOfRow } from './entries';

export interface OtherName {
  /** The name as it stands in the release. */
  readonly alias: string;
  /** What it is another name of. */
  readonly name: string;
  readonly change: RegistryChange;
}

/** What can be added for a finding; several where several names may be meant. */
export function otherNames(
  dossier: Dossier,
  document: WorkspaceDocument,
  finding: Finding,
): readonly OtherName[] {
  const { knowledge } = dossier;
  switch (finding.rule) {
    case 'agency-near-miss':
      return ofBody(knowledge, document.facts, finding);
    case 'person-name-variant':
    case 'name-diacritics':
      return ofPerson(
        knowledge,
        document.facts,
        finding,
        nameElsewhere(dossier, finding) ?? finding.facts[2],
      );
    case 'series-name-drift':
      return ofSeries(knowledge, document.facts, finding);
    default:
      return [];
  }
}

function ofBody(knowledge: Knowledge, facts: ReleaseFacts, finding: Finding): readonly OtherName[] {
  const mention = mentionAt(facts, finding.span.start);
  if (mention?.type !== 'agency') return [];
  const alias = mention.text;
  return finding.fixes.flatMap(({ edits }) => {
    const form = edits[0]?.text ?? '';
    const rows = knowledge.agenciesByName.get(foldPhrase(form)) ?? [];
    const row =
      rows.find(({ country }) => mention.country === undefined || country === mention.country) ?? rows[0];
    if (row === undefined) return [];
    const { name, country } = row;
    const change: RegistryChange =
      row.place === undefined
        ? entryOfRow(row, alias)
        : { kind: 'extend', list: 'agencies', name, country, field: 'aliases', value: alias };
    return [{ alias, name, change }];
  });
}

/** The name of the person to whom a finding points in another release. */
function nameElsewhere(dossier: Dossier, { related, uri }: Finding): string | undefined {
  const [other] = related;
  const facts = other === undefined ? undefined : dossier.document(other.uri ?? uri)?.facts;
  const mention = facts === undefined || other === undefined ? undefined : mentionAt(facts, other.span.start);
  return mention?.type === 'official' ? facts?.persons[mention.person]?.name : undefined;
}

function ofPerson(
  knowledge: Knowledge,
  facts: ReleaseFacts,
  finding: Finding,
  name: string | undefined,
): readonly OtherName[] {
  const mention = mentionAt(facts, finding.span.start);
  const person = mention?.type === 'official' ? facts.persons[mention.person] : undefined;
  if (person === undefined || name === undefined || person.name === name) return [];
  const alias = person.name;
  const known = knowledge.officialsByName.get(foldPhrase(name))?.[0];
  const country = person.country === undefined ? {} : { country: person.country };
  const change: RegistryChange =
    known === undefined
      ? { kind: 'add', list: 'officials', entry: { name, aliases: [alias], ...country } }
      : { kind: 'extend', list: 'officials', name: known.name, field: 'aliases', value: alias };
  return [{ alias, name: known?.name ?? name, change }];
}

function ofSeries(
  knowledge: Knowledge,
  facts: ReleaseFacts,
  { facts: [alias, before] }: Finding,
): readonly OtherName[] {
  const parties = facts.events[0]?.parties ?? [];
  if (alias === undefined || before === undefined || parties.length < 2) return [];
  const known = knowledge.seriesByName
    .get(foldPhrase(before))
    ?.find((entry) => partyKey(entry.parties) === partyKey(parties));
  const change: RegistryChange =
    known === undefined
      ? { kind: 'add', list: 'series', entry: { name: before, parties: [...parties], aliases: [alias] } }
      : {
          ...{ kind: 'extend', list: 'series', name: known.name, parties: known.parties },
          ...{ field: 'aliases', value: alias },
        };
  return [{ alias, name: known?.name ?? before, change }];
}
