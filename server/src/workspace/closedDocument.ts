/** Closed documents: their facts packed, and unpacked again for as long as somebody asks for them. */
import type { BodyLabels } from './agencies';
import type { Knowledge } from '../gazetteer/knowledge';
import type { ReleaseFacts } from '../release/model';
import { packedFacts, UnpackedFacts } from './closedFacts';
import { isWhole, type WorkspaceDocument } from './document';
import { noPackTables, sharedString, type PackTables } from './packing/tables';
import { symbolsOf, type DocumentSymbols } from './symbols';

/** So many documents have their facts unpacked at once. */
const MOST_UNPACKED = 256;

/** What the closed documents of a workspace share. */
export interface Archive {
  readonly tables: PackTables;
  readonly labels: BodyLabels;
  /** Those whose facts are unpacked, in a ring: the next one takes the place of the one that came first. */
  readonly unpacked: ClosedDocument[];
  next: number;
}

/** An empty archive. */
export function noArchive(): Archive {
  return { tables: noPackTables(), labels: new Map(), unpacked: [], next: 0 };
}

/** A class, unlike the rest of the house: its getters cost a document nothing. Whoever only reads it sees a record. */
export class ClosedDocument implements WorkspaceDocument {
  readonly uri: string;
  readonly day: string | null;
  readonly issuedIn: string | undefined;
  readonly knowledge: Knowledge | undefined;
  readonly eventSeries: readonly (string | undefined)[];
  readonly referredSeries: readonly string[];
  readonly quotes: boolean;
  readonly release = undefined;
  readonly #archive: Archive;
  readonly #packed: Uint8Array;
  #facts: ReleaseFacts | undefined;
  #symbols: DocumentSymbols | undefined;

  /** Has its facts unpacked until it rests for the first time. */
  constructor(
    archive: Archive,
    { uri, day, issuedIn, facts, knowledge, symbols, eventSeries, referredSeries, quotes }: WorkspaceDocument,
  ) {
    const shared = <Key extends string | undefined>(key: Key): Key | string =>
      key === undefined ? key : sharedString(archive.tables, key);
    this.uri = uri;
    this.issuedIn = shared(issuedIn);
    this.day = day === null ? null : sharedString(archive.tables, day);
    this.knowledge = knowledge;
    this.eventSeries = eventSeries.map(shared);
    this.referredSeries = referredSeries.map((key) => sharedString(archive.tables, key));
    this.quotes = quotes;
    this.#archive = archive;
    this.#packed = packedFacts(facts, archive.tables);
    // strings of a whole reading may be parts of its text, and what takes them over would keep the text
    this.#facts = isWhole(facts) ? new UnpackedFacts(archive.tables, this.#packed) : facts;
    this.#symbols = symbols;
  }

  get facts(): ReleaseFacts {
    return this.#facts ?? this.#unpack();
  }

  get symbols(): DocumentSymbols {
    this.#symbols ??= symbolsOf(this.facts, this);
    return this.#symbols;
  }

  #unpack(): ReleaseFacts {
    const { tables, unpacked, next } = this.#archive;
    unpacked[next]?.rest();
    unpacked[next] = this;
    this.#archive.next = (next + 1) % MOST_UNPACKED;
    this.#facts = new UnpackedFacts(tables, this.#packed);
    return this.#facts;
  }

  /** Has its facts unpacked until it rests, however many others are. */
  wake(): void {
    this.#facts ??= new UnpackedFacts(this.#archive.tables, this.#packed);
  }

  /** Lets go of what is unpacked. */
  rest(): void {
    this.#facts = undefined;
    this.#symbols = undefined;
  }
}
