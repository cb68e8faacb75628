/**
 * The facts of a closed release as they are kept: packed, without its text, tokens and sentences, each part unpacked
 * when somebody asks for it.
 */
import type { Release, ReleaseFacts } from '../release/model';
import { packAll } from './packing/pack';
import type { PackTables } from './packing/tables';
import { unpacked } from './packing/unpack';
import { withPlaces } from './withPlaces';

type Head = Pick<ReleaseFacts, 'format' | 'kind' | 'profile' | 'title' | 'issued' | 'issuedAt'>;
type Meetings = Pick<ReleaseFacts, 'events' | 'delegations' | 'references'>;
type Layout = Pick<ReleaseFacts, 'markers' | 'zones'> & {
  readonly length: number;
  readonly starts: Uint32Array;
};
type Words = Pick<ReleaseFacts, 'terms' | 'acronyms' | 'wording'>;

/** The order in which the parts are packed. */
const Part = { head: 0, meetings: 1, persons: 2, mentions: 3, layout: 4, words: 5 } as const;

/** What is kept of a release; takes time in proportion to what was read in it. */
export function packedFacts(facts: Release | ReleaseFacts, tables: PackTables): Uint8Array {
  const { format, kind, profile, title, issued, issuedAt, events, delegations, references } = facts;
  const { markers, zones, lines, terms, acronyms, wording } = facts;
  return packAll(tables, [
    { format, kind, profile, title, issued, issuedAt } satisfies Head,
    { events, delegations, references } satisfies Meetings,
    facts.persons.map(withPlaces),
    facts.mentions,
    { markers, zones, length: lines.length, starts: lines.starts } satisfies Layout,
    { terms, acronyms, ...(wording === undefined ? {} : { wording }) } satisfies Words,
  ]);
}

/** Facts whose parts are unpacked when they are first asked for. */
export class UnpackedFacts implements ReleaseFacts {
  readonly #tables: PackTables;
  readonly #packed: Uint8Array;
  readonly #parts: unknown[] = [];

  constructor(tables: PackTables, packed: Uint8Array) {
    this.#tables = tables;
    this.#packed = packed;
  }

  #part(part: number): unknown {
    this.#parts[part] ??= unpacked(this.#tables, this.#packed, part);
    return this.#parts[part];
  }

  get #head(): Head {
    return this.#part(Part.head) as Head;
  }

  get #meetings(): Meetings {
    return this.#part(Part.meetings) as Meetings;
  }

  get #layout(): Layout {
    return this.#part(Part.layout) as Layout;
  }

  get #words(): Words {
    return this.#part(Part.words) as Words;
  }

  get format(): ReleaseFacts['format'] {
    return this.#head.format;
  }

  get kind(): ReleaseFacts['kind'] {
    return this.#head.kind;
  }

  get profile(): ReleaseFacts['profile'] {
    return this.#head.profile;
  }

  get title(): ReleaseFacts['title'] {
    return this.#head.title;
  }

  get issued(): ReleaseFacts['issued'] {
    return this.#head.issued;
  }

  get issuedAt(): ReleaseFacts['issuedAt'] {
    return this.#head.issuedAt;
  }

  get events(): ReleaseFacts['events'] {
    return this.#meetings.events;
  }

  get delegations(): ReleaseFacts['delegations'] {
    return this.#meetings.delegations;
  }

  get references(): ReleaseFacts['references'] {
    return this.#meetings.references;
  }

  get persons(): ReleaseFacts['persons'] {
    return this.#part(Part.persons) as ReleaseFacts['persons'];
  }

  get mentions(): ReleaseFacts['mentions'] {
    return this.#part(Part.mentions) as ReleaseFacts['mentions'];
  }

  get markers(): ReleaseFacts['markers'] {
    return this.#layout.markers;
  }

  get zones(): ReleaseFacts['zones'] {
    return this.#layout.zones;
  }

  get lines(): ReleaseFacts['lines'] {
    return this.#layout;
  }

  get terms(): ReleaseFacts['terms'] {
    return this.#words.terms;
  }

  get acronyms(): ReleaseFacts['acronyms'] {
    return this.#words.acronyms;
  }

  get wording(): ReleaseFacts['wording'] {
    return this.#words.wording;
  }
}
