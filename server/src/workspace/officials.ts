/** Officials across documents. */
import type { WorkspaceDocument } from './document';
import type { OfficialSighting } from './dossier';

/** What one document says of each person, by `Person.key`. */
export function* officialsIn(document: WorkspaceDocument): Generator<readonly [string, OfficialSighting]> {
  const date = document.facts.issued?.date ?? null;
  for (const person of document.facts.persons) {
    yield [person.key, { document, person, posts: person.posts, date }];
  }
}
