/** The questions that workspace rules and features may ask of all documents: by symbol, never by looping. */
import type { Knowledge } from '../gazetteer/knowledge';
import type { ContactMention, Mention, Person, Post } from '../release/model';
import type { WorkspaceDocument } from './document';

/** How a document stands to its round. */
export type Role = 'announcement' | 'outcome' | 'counterpart' | 'report';

/** One meeting of a series, and the documents that tell of it. */
export interface Round {
  readonly ordinal: number | null;
  /** ISO day, or null where no document dates it. */
  readonly start: string | null;
  readonly end: string | null;
  readonly documents: readonly { readonly document: WorkspaceDocument; readonly role: Role }[];
}

/** A standing dialogue between the same parties. */
export interface Series {
  /** Parties and topic words, folded: `AR+US/cyber policy working group`. */
  readonly key: string;
  readonly name: string;
  /** Sorted codes. */
  readonly parties: readonly string[];
  /** By date, undated ones where their documents' own dates put them. */
  readonly rounds: readonly Round[];
}

/** A post of a person in one document. */
export interface OfficialSighting {
  readonly document: WorkspaceDocument;
  readonly person: Person;
  readonly posts: readonly Post[];
  /** The release's own date, or null. */
  readonly date: string | null;
}

/** A mention in a document of the workspace. */
export interface MentionSighting<M extends Mention = Mention> {
  readonly document: WorkspaceDocument;
  readonly mention: M;
}

/** A body in one document. */
export interface AgencySighting {
  readonly document: WorkspaceDocument;
  readonly name: string;
  readonly mentions: readonly Mention[];
  readonly date: string | null;
}

/** What may be asked. All answers are in a stable order: by date, then by URI. */
export interface Dossier {
  readonly knowledge: Knowledge;
  document(uri: string): WorkspaceDocument | undefined;
  /** Documents that have a person of this key (`Person.key`). */
  official(key: string): readonly OfficialSighting[];
  /** Documents that name this body of this country (full name, folded by `foldPhrase`). */
  agency(country: string | undefined, name: string): readonly AgencySighting[];
  /** Series of which the document tells, refers to, or names a round, most specific first. */
  seriesOf(uri: string): readonly Series[];
  series(key: string): Series | undefined;
  /** The round that the document's main event is, with its series. */
  roundOf(uri: string): { readonly series: Series; readonly round: Round; readonly role: Role } | undefined;
  /** Handles that read alike without case, blanks and underscores. */
  handle(folded: string): readonly MentionSighting<ContactMention>[];
}
