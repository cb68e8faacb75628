/** The questions that workspace rules and features may ask of all documents: by symbol, never by looping. */
import type { Knowledge } from '../gazetteer/knowledge';
import type { AgencyMention, ContactMention, Mention, Person } from '../release/model';
import type { Derive } from './derived';
import type { WorkspaceDocument } from './document';
import type { IssuedMark } from './issuedMark';
import type { Sighting } from './sightings';
import type { Usage } from './usage';

/** How a document stands to its round. */
export type Role = 'announcement' | 'outcome' | 'counterpart' | 'report';

/** A document that tells of a round. */
export interface RoundDocument {
  readonly document: WorkspaceDocument;
  readonly role: Role;
  /** Which of `facts.events` tell of this round. */
  readonly events: readonly number[];
}

/** One meeting of a series, and the documents that tell of it. */
export interface Round {
  /** As the outcome states it, else the first document that does; two documents may state different ones. */
  readonly ordinal: number | null;
  /** ISO day, or null where no document dates it. */
  readonly start: string | null;
  readonly end: string | null;
  /** Announcements first, then the others, each by date and URI. */
  readonly documents: readonly RoundDocument[];
}

/** A standing dialogue between the same parties. */
export interface Series {
  /** Sorted parties and topic words (see `seriesKey.ts`): `AR+US/cyber`. */
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
  /** The person's place in `facts.persons`. */
  readonly index: number;
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
  /** Whose body it is, as its mentions say. */
  readonly country: string | undefined;
  /** Whose it may be where its mentions do not say: parties of the sentences, or of the meetings. */
  readonly owners: readonly string[];
  /** The party whose delegation has it; undefined where the document only speaks of it. */
  readonly party: string | undefined;
  /** In the order of the text. */
  readonly mentions: readonly AgencyMention[];
}

/** A document's place in a series. */
export interface Place {
  readonly series: Series;
  readonly round: Round;
  readonly role: Role;
}

/**
 * What may be asked. All answers are in a stable order: by date (undated documents last), then by URI.
 *
 * A rule may ask only about symbols that its own document has (its officials, bodies, handles, the series it tells
 * of or refers to, the documents found there): findings are looked at again when one of these says something else.
 */
export interface Dossier {
  readonly knowledge: Knowledge;
  document(uri: string): WorkspaceDocument | undefined;
  /** Documents that have a person of this key (`Person.key`). */
  official(key: string): readonly OfficialSighting[];
  /**
   * The same in parts, none of them empty and each in the stable order: of closed documents, and of open ones. An
   * edit changes the latter alone, so that what is derived from a part outlives it.
   */
  officialInParts(key: string): readonly (readonly OfficialSighting[])[];
  /** Documents in which a person of another key is also written so; for features alone. */
  officialAlsoWritten(key: string): readonly OfficialSighting[];
  /** Documents that name this body of this country (full name, folded by `foldPhrase`). */
  agency(country: string | undefined, name: string): readonly AgencySighting[];
  /** Series of which the document tells, refers to, or names a round, most specific first. */
  seriesOf(uri: string): readonly Series[];
  series(key: string): Series | undefined;
  /** What tells of a series, in parts as in `officialInParts`. */
  tellersInParts(key: string): readonly (readonly Sighting[])[];
  /** Documents that point to a series, whether or not they tell of a meeting of it. */
  referrers(key: string): readonly WorkspaceDocument[];
  /** The round that the document's main event is, with its series. */
  roundOf(uri: string): Place | undefined;
  /** The rounds of all events of the document, main event first, each once. */
  roundsOf(uri: string): readonly Place[];
  /**
   * What the releases of the document's issuer usually write within two years of it, for a term of `facts.terms` or
   * `CONTACT_MAIL`; undefined where issuer or date are unknown, or the document lacks the term.
   */
  usage(uri: string, term: string): Usage | undefined;
  /** As `usage`, for a term that the document itself need not have, such as `CORRECTION_NOTE`; for features alone. */
  issuersUsage(uri: string, term: string): Usage | undefined;
  /** The month of the newest release (`2018-09`), to which a promise of the document may have fallen due. */
  newestMonth(): string | undefined;
  /** What the document said when somebody marked it as issued; undefined where nobody has. */
  issuedMark(uri: string): IssuedMark | undefined;
  /** Keys of the persons whom some release counts to a country; for a list to choose from, not for rules. */
  peopleOf(country: string): Iterable<string>;
  /** Keys of the series in which a country takes part; for a list to choose from. */
  seriesWith(party: string): Iterable<string>;
  /** All handles, folded; for a list to choose from. */
  handles(): Iterable<string>;
  /** Handles that read alike without case, blanks and underscores. */
  handle(folded: string): readonly MentionSighting<ContactMention>[];
  /**
   * The same by spelling without regard to case, malformed ones apart: most often one. Each spelling in parts, as in
   * `officialInParts`.
   */
  spellingsOfHandle(folded: string): readonly (readonly (readonly MentionSighting<ContactMention>[])[])[];
  /**
   * `compute(part)`, kept for as long as the part: a document, a sighting, a list that this dossier has answered.
   * For what a rule makes of every sighting, so that a thousand documents that share an official do not make it a
   * million times. `compute` is a pure function of the part and the knowledge, the same function each
   * time.
   */
  readonly derive: Derive;
}
