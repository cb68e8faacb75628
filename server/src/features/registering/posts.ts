/** A post that conflicts with other releases, as one that the registry has from the day of this one. */
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import type { RegistryChange } from '../../rules/registry/change';
import type { Finding } from '../../rules/rule';
import { foldPhrase } from '../../tokens/fold';

export interface NewPost {
  readonly title: string;
  readonly name: string;
  readonly change: RegistryChange;
}

/** For a finding of `title-conflict` in a dated release; undefined for any other. */
export function newPost(
  dossier: Dossier,
  { facts }: WorkspaceDocument,
  finding: Finding,
): NewPost | undefined {
  if (finding.rule !== 'title-conflict' || facts.issued === null) return undefined;
  const person = facts.persons.find(({ posts }) =>
    posts.some(({ span }) => span.start === finding.span.start && span.end === finding.span.end),
  );
  const post = person?.posts.find(({ span }) => span.start === finding.span.start);
  if (person === undefined || post === undefined) return undefined;
  const { title, agency } = post;
  const value = { title, ...(agency === undefined ? {} : { agency }), from: facts.issued.date };
  const known = dossier.knowledge.officialsByName.get(foldPhrase(person.name))?.[0];
  const country = person.country === undefined ? {} : { country: person.country };
  const { name } = known ?? person;
  const change: RegistryChange =
    known === undefined
      ? { kind: 'add', list: 'officials', entry: { name, ...country, posts: [value] } }
      : { kind: 'extend', list: 'officials', name, field: 'posts', value };
  return { title, name, change };
}
