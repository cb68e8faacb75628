/** The meetings that a document tells of or points to, as keys of series. */
import type { DialogueEvent, DialogueMention, Reference, ReleaseFacts } from '../release/model';
import type { WorkspaceDocument } from './document';
import { partyKey, topicKey } from './seriesKey';

/** One meeting that a document tells of: one of its events. */
export interface Meeting {
  readonly document: WorkspaceDocument;
  /** Place in `facts.events`; 0 is the main event. */
  readonly index: number;
  readonly event: DialogueEvent;
}

function joined(parties: string, name: string): string | undefined {
  const topic = topicKey(name);
  return topic === '' || parties === '' ? undefined : `${parties}/${topic}`;
}

/** `AR+US/cyber` for the inaugural meeting of the Cyber Policy Working Group; undefined for a nameless event. */
export function seriesKeyOfEvent(event: DialogueEvent): string | undefined {
  return joined(partyKey(event.parties), event.seriesKey === '' ? (event.series ?? '') : event.seriesKey);
}

/**
 * The series that a reference names: `FR+US/cyber` for `the inaugural France-U.S. cyber dialogue`. Parties that
 * it leaves out are those of the document's main event; a reference without a name means the main event's series.
 */
export function seriesKeyOfReference(facts: ReleaseFacts, reference: Reference): string | undefined {
  const main = facts.events[0];
  const name = reference.seriesKey === '' ? (reference.series ?? '') : reference.seriesKey;
  if (name === '') {
    return main === undefined || reference.relation === 'related' ? undefined : seriesKeyOfEvent(main);
  }
  const own = partyKey(reference.parties);
  const parties =
    own.includes('+') || main === undefined ? own : partyKey([...main.parties, ...reference.parties]);
  return joined(parties, name);
}

/** The series that a dialogue mention names, with the parties of the main event where its name joins none. */
export function seriesKeyOfMention(facts: ReleaseFacts, mention: DialogueMention): string | undefined {
  const parties = mention.parties.length > 0 ? mention.parties : (facts.events[0]?.parties ?? []);
  return joined(partyKey(parties), mention.key === '' ? mention.text : mention.key);
}
