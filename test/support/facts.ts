/** Facts of releases built by hand, where a test is about many documents and not about reading. */
import type {
  AgencyMention,
  ContactMention,
  Delegation,
  DialogueEvent,
  Person,
  Reference,
  ReleaseFacts,
} from '../../server/src/release/model';
import { lineTableOf } from '../../server/src/text/lineTable';

const nowhere = { start: 0, end: 0 };

/** A meeting; everything that is not named is unknown, and it was held. */
export function event(
  fields: Partial<DialogueEvent> & { readonly parties: readonly string[] },
): DialogueEvent {
  const series = fields.series ?? null;
  return {
    series,
    seriesKey: series === null ? '' : series.toLowerCase(),
    ordinal: null,
    start: null,
    end: fields.start ?? null,
    place: null,
    status: 'held',
    span: nowhere,
    ...fields,
  };
}

/** A reference; everything that is not named is unknown. */
export function reference(
  fields: Partial<Reference> & { readonly relation: Reference['relation'] },
): Reference {
  const series = fields.series ?? null;
  return {
    series,
    seriesKey: series === null ? '' : series.toLowerCase(),
    parties: [],
    ordinal: null,
    start: null,
    place: null,
    span: nowhere,
    ...fields,
  };
}

/** An official of one post. */
export function person(name: string, title: string, at = 0): Person {
  const span = { start: at, end: at + name.length };
  return {
    name,
    key: name.toLowerCase(),
    family: name.slice(name.lastIndexOf(' ') + 1),
    first: span,
    introduced: true,
    posts: [{ title, span, full: true }],
  };
}

/** A body, mentioned in the body of the text. */
export function agency(name: string, country: string, at = 0): AgencyMention {
  return {
    type: 'agency',
    ...{ start: at, end: at + name.length, zone: 'body', text: name, value: name, quoted: false },
    ...{ country, acronym: false, defines: false },
  };
}

/** A social handle. */
export function handle(text: string, at = 0): ContactMention {
  return {
    type: 'contact',
    ...{ start: at, end: at + text.length, zone: 'contact', text, value: text, quoted: false },
    ...{ form: 'handle', malformed: text.includes(' ') },
  };
}

/** One side that takes part with these bodies. */
export function side(party: string, agencies: readonly string[]): Delegation {
  return {
    party,
    heads: [],
    members: [],
    agencies: agencies.map((name) => ({ name, start: 0, end: name.length, article: false, ofHead: false })),
    open: false,
  };
}

/** A release that says what is given and nothing else. */
export function facts(given: {
  readonly issued?: string;
  readonly kind?: ReleaseFacts['kind'];
  readonly events?: readonly DialogueEvent[];
  readonly references?: readonly Reference[];
  readonly persons?: readonly Person[];
  readonly mentions?: ReleaseFacts['mentions'];
  readonly delegations?: readonly Delegation[];
}): ReleaseFacts {
  return {
    format: 'text',
    kind: given.kind ?? 'media-note',
    profile: given.kind === 'news' ? 'news' : 'release',
    title: null,
    issued: given.issued === undefined ? null : { date: given.issued, source: 'dateline' },
    issuedAt: null,
    mentions: given.mentions ?? [],
    persons: given.persons ?? [],
    events: given.events ?? [],
    delegations: given.delegations ?? [],
    references: given.references ?? [],
    acronyms: [],
    terms: [],
    markers: [],
    zones: [],
    lines: lineTableOf(''),
  };
}
