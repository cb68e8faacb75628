/** What a rename changes, and the reasons to ask before a place is changed. */
import type { AgencyMention, ContactMention, DialogueMention, OfficialMention } from '../../release/model';
import type { Span } from '../../text/span';
import type { WorkspaceDocument } from '../../workspace/document';

/** A mention of what is renamed. */
export interface Occurrence<M = OfficialMention | AgencyMention | DialogueMention | ContactMention> {
  readonly document: WorkspaceDocument;
  readonly mention: M;
}

/** What the words of a place are to the thing renamed: its name, a short form (`Ms. Duarte`), its acronym, its entry. */
export type Form = 'name' | 'short' | 'acronym' | 'registry';

/** Why somebody should look at a place before it is changed. */
export type Caution =
  /** the release is marked as issued */
  | 'issued'
  /** inside quotation marks: somebody's own words */
  | 'quoted'
  /** between `Begin Text:` and `End text.`: agreed with the other side */
  | 'joint-text'
  /** the new acronym is made of the initials of the new name */
  | 'initials'
  /** one word in front stands for several names: `the Departments of Defense, Commerce, and Justice` */
  | 'shared-head'
  /** the thing goes by another name here */
  | 'other-name'
  /** another person of the release has the new family name */
  | 'namesake';

/** What a mention is to read. */
export interface Respelling {
  readonly occurrence: Occurrence;
  readonly form: Form;
  /** The words in place of the mention's. */
  readonly text: string;
  /** The words in place of the mention's and of the particles in front of it: `Sousa` for `de la Maza`. */
  readonly family?: string;
  readonly caution?: Caution;
}

/** One replacement in one document. */
export interface RenameEdit {
  readonly uri: string;
  readonly span: Span;
  readonly text: string;
  readonly form: Form;
  readonly caution?: Caution;
}

/** A refusal, as one plain sentence. */
export interface Refusal {
  readonly refused: string;
}

export function refuse(refused: string): Refusal {
  return { refused };
}

/** Whether an answer is a refusal. */
export function isRefusal(answer: object): answer is Refusal {
  return 'refused' in answer;
}
