/** A document's telling of one meeting. */
import type { DialogueEvent } from '../release/model';
import type { WorkspaceDocument } from './document';

/** One meeting that a document tells of: one of its events. */
export interface Meeting {
  readonly document: WorkspaceDocument;
  /** Place in `facts.events`; 0 is the main event. */
  readonly index: number;
  readonly event: DialogueEvent;
}
