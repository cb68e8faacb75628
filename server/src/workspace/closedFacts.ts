/**
 * The facts of a closed release as they are kept: without its text, tokens and sentences, and with each string once
 * for all releases. A string that was cut out of a text would keep the whole text with it.
 */
import type { Mention, Person, Release, ReleaseFacts } from '../release/model';
import type { Wording } from '../release/wording/model';
import type { Span } from '../text/span';

/** Strings of releases by themselves: names, titles and bodies stand in many. */
export type Strings = Map<string, string>;

/** So many strings are known before the table begins anew. */
const MOST_STRINGS = 200_000;

/** A fresh table; to be derived, so that a workspace has one. */
export function noStrings(): Strings {
  return new Map();
}

/** Longer strings are sentences, which hardly two releases share. */
const LONGEST_SHARED = 120;

function kept(strings: Strings, text: string): string {
  const known = strings.get(text);
  if (known !== undefined) return known;
  const copy = fresh(text);
  if (copy.length > LONGEST_SHARED) return copy;
  if (strings.size >= MOST_STRINGS) strings.clear();
  strings.set(copy, copy);
  return copy;
}

/** A copy read from JSON: no string of it is part of another, and its objects have no room to spare. */
function fresh<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

/** Puts the string that is kept in the place of each string of a fresh value. */
function share(strings: Strings, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const parts = value as Record<string, unknown>;
  for (const key in parts) {
    const part = parts[key];
    if (typeof part === 'string') parts[key] = kept(strings, part);
    else share(strings, part);
  }
}

function keptCopy<Value>(strings: Strings, value: Value): Value {
  const copy = fresh(value);
  share(strings, copy);
  return copy;
}

const place = ({ start, end }: Span): Span => ({ start, end });

/** Mentions are the most of what is kept: the common kinds are made in one piece, shaped as they were when read. */
function keptMention(strings: Strings, mention: Mention): Mention {
  const { start, end, zone, quoted } = mention;
  const text = kept(strings, mention.text);
  const value = mention.value === mention.text ? text : kept(strings, mention.value);
  switch (mention.type) {
    case 'title':
      return { start, end, zone, text, quoted, type: 'title', value };
    case 'country':
      return { start, end, zone, text, quoted, type: 'country', value, form: mention.form };
    case 'date':
      return { start, end, zone, text, quoted, type: 'date', value, date: mention.date };
    case 'agency': {
      const { acronym, defines, country } = mention;
      return country === undefined
        ? { start, end, zone, text, quoted, type: 'agency', value, acronym, defines }
        : { start, end, zone, text, quoted, type: 'agency', value, acronym, defines, country };
    }
    case 'official': {
      const { person, form, honorific } = mention;
      return honorific === undefined
        ? { start, end, zone, text, quoted, type: 'official', value, person, form }
        : {
            ...{ start, end, zone, text, quoted, type: 'official', value, person, form },
            honorific: keptCopy(strings, honorific),
          };
    }
    default:
      return keptCopy(strings, mention);
  }
}

/** A post points to its mentions, which are kept by themselves. */
function keptPerson(strings: Strings, person: Person): Person {
  return {
    ...person,
    name: kept(strings, person.name),
    key: kept(strings, person.key),
    family: kept(strings, person.family),
    first: place(person.first),
    ...(person.body === undefined ? {} : { body: keptCopy(strings, person.body) }),
    posts: person.posts.map((post) => ({
      ...post,
      title: kept(strings, post.title),
      span: place(post.span),
      ...(post.agency === undefined ? {} : { agency: kept(strings, post.agency) }),
      ...(post.agencySpan === undefined ? {} : { agencySpan: place(post.agencySpan) }),
    })),
  };
}

/** What is kept of a release; takes time in proportion to what was read in it. */
export function closedFacts(release: Release | ReleaseFacts, strings: Strings): ReleaseFacts {
  const { format, kind, profile, title, issued, issuedAt, events } = release;
  const { delegations, references, acronyms, terms, markers, zones, lines, wording } = release;
  return {
    ...{ format, kind, profile, issued, markers, zones, lines, terms },
    ...keptCopy(strings, { title, issuedAt, events, delegations, references, acronyms }),
    mentions: release.mentions.map((mention) => keptMention(strings, mention)),
    persons: release.persons.map((person) => keptPerson(strings, person)),
    ...(wording === undefined ? {} : { wording: keptWording(strings, wording) }),
  };
}

/** The column of words is a list of numbers, which JSON would blow up. */
function keptWording(strings: Strings, { words, ...said }: Wording): Wording {
  return { ...keptCopy(strings, said), words };
}
