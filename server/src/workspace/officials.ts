/** Officials across documents. */
import { foldPhrase } from '../tokens/fold';
import type { Person } from '../release/model';
import type { WorkspaceDocument } from './document';
import type { OfficialSighting } from './dossier';
import { entryOf } from './entryOf';

/** Holds no person: that of a closed document is unpacked when somebody asks for it. */
class SightingOfPerson implements OfficialSighting {
  readonly document: WorkspaceDocument;
  readonly index: number;

  constructor(document: WorkspaceDocument, index: number) {
    this.document = document;
    this.index = index;
  }

  get person(): Person {
    return entryOf(this.document.facts.persons, this.index);
  }
}

/** What one document says of each person, by `Person.key`. */
export function* officialsIn(document: WorkspaceDocument): Generator<readonly [string, OfficialSighting]> {
  for (const [index, person] of document.facts.persons.entries()) {
    yield [person.key, new SightingOfPerson(document, index)];
  }
}

/** By each other full form that a document gives a person: `ana duarte` of a text that has `Ana M. Duarte` too. */
export function* otherSpellingsIn(
  document: WorkspaceDocument,
): Generator<readonly [string, OfficialSighting]> {
  const { persons, mentions } = document.facts;
  const found = new Set<string>();
  for (const mention of mentions) {
    if (mention.type !== 'official' || mention.form !== 'full') continue;
    const person = persons[mention.person];
    if (person === undefined || mention.text === person.name) continue;
    const key = foldPhrase(mention.text);
    if (key === person.key || found.has(`${key}/${person.key}`)) continue;
    found.add(`${key}/${person.key}`);
    yield [key, new SightingOfPerson(document, mention.person)];
  }
}
