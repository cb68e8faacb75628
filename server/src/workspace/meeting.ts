/** A document's telling of one meeting. */
import type { DialogueEvent } from '../release/model';
import type { WorkspaceDocument } from './document';
import { entryOf } from './entryOf';

/** One meeting that a document tells of: one of its events. */
export interface Meeting {
  readonly document: WorkspaceDocument;
  /** Place in `facts.events`; 0 is the main event. */
  readonly index: number;
  readonly event: DialogueEvent;
}

/** What the series of a meeting and the roles of its documents hang on, in few words. */
export interface Gist {
  readonly status: DialogueEvent['status'];
  readonly series: string | null;
  readonly isNews: boolean;
  /** The side that speaks: the party named first (in its own copy each party names itself first, the alternat). */
  readonly first: string;
  /** The country of the dateline's city where it is one of the parties. */
  readonly dateline: string | undefined;
}

/** To be derived of a meeting, so that a series is put together again without a look at its closed documents. */
export function gist({ document, event }: Pick<Meeting, 'document' | 'event'>): Gist {
  const { status, series, parties } = event;
  const isNews = document.facts.kind === 'news';
  const dateline = parties.find((party) => party === document.issuedIn);
  return { status, series, isNews, first: parties[0] ?? '', dateline };
}

/** Holds no event: that of a closed document is unpacked when somebody asks for it. */
class ToldMeeting implements Meeting {
  readonly document: WorkspaceDocument;
  readonly index: number;

  constructor(document: WorkspaceDocument, index: number) {
    this.document = document;
    this.index = index;
  }

  get event(): DialogueEvent {
    return entryOf(this.document.facts.events, this.index);
  }
}

/** The meetings of a document, by keys of their series. */
export function* meetingsIn(document: WorkspaceDocument): Generator<readonly [string, Meeting]> {
  for (const [index, key] of document.eventSeries.entries())
    if (key !== undefined) yield [key, new ToldMeeting(document, index)];
}
