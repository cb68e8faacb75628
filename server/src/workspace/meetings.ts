/** The meetings that a document tells of or points to, as keys of series. */
import type { DialogueEvent, DialogueMention, Reference, ReleaseFacts } from '../release/model';
import { partyKey, topicKey } from './seriesKey';

function joined(parties: string, name: string): string | undefined {
  const topic = topicKey(name);
  return topic === '' || parties === '' ? undefined : `${parties}/${topic}`;
}

function ownKey(event: DialogueEvent): string | undefined {
  return joined(partyKey(event.parties), event.seriesKey === '' ? (event.series ?? '') : event.seriesKey);
}

/** A reference to another round of the very series that the document is about. */
function isToSameSeries(reference: Reference): boolean {
  return reference.relation !== 'related' && (reference.seriesKey !== '' || reference.series !== null);
}

/**
 * The series of an event: `AR+US/cyber` for the inaugural meeting of the Cyber Policy Working Group. An event
 * without a name is of the series whose earlier or next round the document speaks of (`the two sides met … and
 * will hold the next Cyber Dialogue in Tallinn`); undefined where there is none either.
 */
export function seriesKeyOfEvent(facts: ReleaseFacts, event: DialogueEvent): string | undefined {
  const own = ownKey(event);
  if (own !== undefined || event.series !== null) return own;
  const named = facts.references.find(isToSameSeries);
  if (named === undefined) return undefined;
  return joined(partyKey(event.parties), named.seriesKey === '' ? (named.series ?? '') : named.seriesKey);
}

/**
 * The series that a reference names: `FR+US/cyber` for `the inaugural France-U.S. cyber dialogue`. Parties that
 * it leaves out are those of the document's main event; a reference without a name means the main event's series.
 */
export function seriesKeyOfReference(facts: ReleaseFacts, reference: Reference): string | undefined {
  const main = facts.events[0];
  const name = reference.seriesKey === '' ? (reference.series ?? '') : reference.seriesKey;
  if (name === '') {
    return main === undefined || reference.relation === 'related' ? undefined : seriesKeyOfEvent(facts, main);
  }
  const own = partyKey(reference.parties);
  const parties =
    own.includes('+') || main === undefined ? own : partyKey([...main.parties, ...reference.parties]);
  return joined(parties, name);
}

/** The series that a dialogue mention names, with the parties of the main event where its name joins none. */
export function seriesKeyOfMention(facts: ReleaseFacts, mention: DialogueMention): string | undefined {
  const own = mention.parties.length > 0 ? mention.parties : mention.standing;
  const parties = own ?? facts.events[0]?.parties ?? [];
  return joined(partyKey(parties), mention.key === '' ? mention.text : mention.key);
}
