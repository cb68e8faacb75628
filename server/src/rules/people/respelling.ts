/** Names of persons as spelled: how two spellings differ, and what it takes to write one for the other. */
import type { Person } from '../../release/model';
import { foldSpace } from '../../tokens/fold';
import { remembered, type DeriveContext } from '../../workspace/derived';
import { isOpen, type WorkspaceDocument } from '../../workspace/document';
import type { OfficialSighting } from '../../workspace/dossier';
import { entryOf } from '../../workspace/entryOf';
import type { DocumentEdit } from '../rule';

/** Printable ASCII without a blank too many: the form that most names have already. */
const PLAIN = /^(?! )(?:[!-~]| (?! ))*(?<! )$/;

/** The name in one encoding, with single blanks and straight quotes; letters, marks and case as written. */
export function spelled(name: string): string {
  if (PLAIN.test(name)) return name;
  return foldSpace(name.normalize('NFC')).replace(/[‘’ʼ]/g, "'").replace(/[‐‑]/g, '-');
}

/** `José` without its mark; case as written. */
export function withoutMarks(name: string): string {
  if (PLAIN.test(name)) return name;
  return name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** A name and everybody who spells it so, in their stable order. */
export interface Spelling {
  readonly name: string;
  readonly sightings: readonly OfficialSighting[];
}

/** What a release calls a person. */
export interface Naming {
  /** In one encoding: see `spelled`. */
  readonly name: string;
  readonly introduced: boolean;
  readonly country: string | undefined;
}

/** What the document of a sighting calls the person: kept, since thousands of releases may name one official. */
export function namingOf(
  { document, index }: Pick<OfficialSighting, 'document' | 'index'>,
  { derive }: Pick<DeriveContext, 'derive'>,
): Naming {
  return entryOf(derive(document, namingsIn), index);
}

/** By index of the person. */
function namingsIn(document: WorkspaceDocument, { knowledge, derive }: DeriveContext): readonly Naming[] {
  const naming = ({ name, introduced, country }: Person): Naming => ({
    name: spelled(name),
    introduced,
    country,
  });
  const { persons } = document.facts;
  if (isOpen(document)) return persons.map(naming);
  const known = derive(knowledge.derived, knownNamings);
  return persons.map((person) =>
    remembered(known, `${person.name}|${person.introduced}|${person.country}`, () => naming(person)),
  );
}

/** Many releases name few people. */
function knownNamings(): Map<string, Naming> {
  return new Map();
}

/** The spellings among the sightings of a person, the most frequent first, of equally frequent ones the earliest. */
export function spellingsOf(
  sightings: readonly OfficialSighting[],
  context: Pick<DeriveContext, 'derive'>,
): readonly Spelling[] {
  const byName = new Map<string, OfficialSighting[]>();
  for (const sighting of sightings) {
    const { name, introduced } = namingOf(sighting, context);
    if (!introduced) continue;
    const list = byName.get(name);
    if (list === undefined) byName.set(name, [sighting]);
    else list.push(sighting);
  }
  return [...byName]
    .map(([name, list]) => ({ name, sightings: list }))
    .toSorted((a, b) => b.sightings.length - a.sightings.length);
}

/**
 * The edits that write the person’s name, and later its parts alone, as in `name`.
 * @param index place of the person in `facts.persons`
 */
export function respelling(
  { uri, facts }: WorkspaceDocument,
  index: number,
  name: string,
): readonly DocumentEdit[] {
  const [from, to] = [spelled(facts.persons[index]?.name ?? name), spelled(name)].map((one) =>
    one.split(' '),
  ) as [string[], string[]];
  return facts.mentions.flatMap((mention) => {
    if (mention.type !== 'official' || mention.person !== index) return [];
    const written = spelled(mention.text);
    const at = from.indexOf(written);
    const part = from.length === to.length && at >= 0 ? to[at] : undefined;
    const text = written === from.join(' ') ? name : part;
    return text === undefined || text === written ? [] : [{ uri, span: mention, text }];
  });
}
