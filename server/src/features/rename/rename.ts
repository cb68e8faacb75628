/**
 * Rename over the workspace: of a person, a body, a dialogue or a handle. Which releases have it is known from the
 * facts; their texts are handed in, for closed releases are not kept in memory.
 */
import type {
  AgencyMention,
  ContactMention,
  DialogueMention,
  OfficialMention,
  Person,
} from '../../release/model';
import type { EntryPlace } from '../../gazetteer/rows';
import type { Span } from '../../text/span';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { mentionAt } from '../location';
import { registryPlace } from '../registryEntry';
import { entryEdits } from './entry';
import { bodyOccurrences, respellBody } from './bodies';
import {
  isRefusal,
  refuse,
  type Caution,
  type Occurrence,
  type Refusal,
  type RenameEdit,
  type Respelling,
} from './change';
import { handleOccurrences, respellHandle } from './handles';
import { editsOf } from './edits';
import { personOccurrences, respellPerson } from './persons';
import { nameOfSeries, respellSeries, seriesOccurrences } from './seriesNames';

interface About<Kind extends string, M> {
  readonly kind: Kind;
  /** What the caret is on. */
  readonly mention: M;
  /** The name to be changed, as the box shows it. */
  readonly name: string;
  readonly occurrences: readonly Occurrence<M>[];
  /** Where the workspace's registry has it. */
  readonly entry: EntryPlace | undefined;
}

/** What is to be renamed, and where it stands: in the order of the releases' dates, then by position. */
export type Subject =
  | (About<'person', OfficialMention> & { readonly person: Person })
  | About<'body', AgencyMention>
  | About<'series', DialogueMention>
  | About<'handle', ContactMention>;

/** What a rename does. */
export interface Rename {
  readonly edits: readonly RenameEdit[];
  /** Places that cannot be changed because markup stands inside the name. */
  readonly left: readonly (Span & { readonly uri: string })[];
}

/** What stands at the offset, ready to be renamed; a refusal says why nothing there is. */
export function renameSubject(
  dossier: Dossier,
  document: WorkspaceDocument,
  offset: number,
): Subject | Refusal {
  const mention = mentionAt(document.facts, offset);
  const entry = mention === undefined ? undefined : registryPlace(dossier.knowledge, document.facts, mention);
  switch (mention?.type) {
    case 'official': {
      const person = document.facts.persons[mention.person];
      if (person === undefined) return refuse(NOTHING);
      const occurrences = personOccurrences(dossier, person);
      return { kind: 'person', mention, name: person.name, occurrences, entry, person };
    }
    case 'agency': {
      const name = mention.acronym ? mention.text : mention.value;
      return { kind: 'body', mention, name, occurrences: bodyOccurrences(dossier, document, mention), entry };
    }
    case 'dialogue': {
      const name = nameOfSeries(dossier, document, mention);
      return {
        kind: 'series',
        mention,
        name,
        occurrences: seriesOccurrences(dossier, document, mention),
        entry,
      };
    }
    case 'contact':
      if (mention.form !== 'handle') return refuse(ADDRESS);
      return {
        kind: 'handle',
        mention,
        name: mention.value,
        occurrences: handleOccurrences(dossier, mention),
        entry,
      };
    case 'title':
      return refuse('A title is no name: its holder, or the body that it belongs to, can be renamed.');
    case 'date':
      return refuse('A date cannot be renamed over the folder: each release has its own.');
    case 'country':
    case 'place':
      return refuse('Countries and places keep their names.');
    case undefined:
      return refuse(NOTHING);
  }
}

const NOTHING = 'Only persons, bodies, dialogues and handles can be renamed.';
const ADDRESS =
  'An address cannot be renamed over the folder: two releases may mean two offices by one address.';

function respellings(
  { knowledge }: Dossier,
  subject: Subject,
  newName: string,
): readonly Respelling[] | Refusal {
  switch (subject.kind) {
    case 'person':
      return respellPerson(knowledge, subject.person, subject.occurrences, newName);
    case 'body':
      return respellBody(subject.mention, subject.occurrences, newName);
    case 'series':
      return respellSeries(subject.name, subject.occurrences, newName);
    case 'handle':
      return respellHandle(subject.occurrences, newName);
  }
}

/** The edits of its entry in the registry. */
function ofEntry(
  { knowledge }: Dossier,
  subject: Subject,
  newName: string,
  textOf: (uri: string) => string | undefined,
): readonly RenameEdit[] {
  const { entry } = subject;
  if (entry === undefined) return [];
  const text = textOf(entry.uri);
  switch (subject.kind) {
    case 'person':
      return entryEdits(entry, subject.occurrences[0], text, (some) =>
        respellPerson(knowledge, subject.person, some, newName),
      );
    case 'body':
      return entryEdits(entry, subject.occurrences[0], text, (some) =>
        respellBody(subject.mention, some, newName),
      );
    case 'series':
      return entryEdits(entry, subject.occurrences[0], text, (some) =>
        respellSeries(subject.name, some, newName),
      );
    case 'handle':
      return [];
  }
}

/**
 * The edits that give the subject another name.
 *
 * @param textOf the decoded text of a document, as its facts were read from it; documents without one are left out
 */
export function rename(
  dossier: Dossier,
  subject: Subject,
  newName: string,
  textOf: (uri: string) => string | undefined,
): Rename | Refusal {
  const found = respellings(dossier, subject, newName);
  if (isRefusal(found)) return found;
  const edits: RenameEdit[] = [];
  const left: (Span & { readonly uri: string })[] = [];
  for (const respelling of found) {
    const { document, mention } = respelling.occurrence;
    const text = textOf(document.uri);
    if (text === undefined) continue;
    const changes = editsOf(text, respelling);
    const caution = cautionOf(dossier, respelling);
    const about = { uri: document.uri, form: respelling.form, ...(caution === undefined ? {} : { caution }) };
    if (changes === undefined) left.push({ uri: document.uri, start: mention.start, end: mention.end });
    else edits.push(...changes.map((change) => ({ ...about, ...change })));
  }
  return { edits: [...edits, ...ofEntry(dossier, subject, newName, textOf)], left };
}

/** The first reason to ask: a release that is out counts before the words of others, these before doubts of form. */
function cautionOf(dossier: Dossier, { occurrence, caution }: Respelling): Caution | undefined {
  const { document, mention } = occurrence;
  if (dossier.issuedMark(document.uri) !== undefined) return 'issued';
  if (mention.quoted) return 'quoted';
  return mention.zone === 'joint-text' ? 'joint-text' : caution;
}
