/**
 * The facts of a closed release as they are kept: without its text, tokens and sentences, and with each string once
 * for all releases. A string that was cut out of a text would keep the whole text with it.
 */
import type { Mention, Person, Release, ReleaseFacts } from '../release/model';
import type { Span } from '../text/span';

/** Strings of releases by themselves: names, titles and bodies stand in many. */
export type Strings = Map<string, string>;

/** So many strings are known before the table begins anew. */
const MOST_STRINGS = 200_000;

/** A fresh table; to be derived, so that a workspace has one. */
export function noStrings(): Strings {
  return new Map();
}

function kept(strings: Strings, text: string): string {
  const known = strings.get(text);
  if (known !== undefined) return known;
  if (strings.size >= MOST_STRINGS) strings.clear();
  // read from JSON, it is no part of another string
  const copy = JSON.parse(JSON.stringify(text)) as string;
  strings.set(copy, copy);
  return copy;
}

const place = ({ start, end }: Span): Span => ({ start, end });

function keptMention(strings: Strings, mention: Mention): Mention {
  const text = kept(strings, mention.text);
  const value = mention.value === mention.text ? text : kept(strings, mention.value);
  return { ...mention, text, value };
}

/** A post points to its mentions, which are kept by themselves. */
function keptPerson(strings: Strings, person: Person): Person {
  return {
    ...person,
    name: kept(strings, person.name),
    key: kept(strings, person.key),
    family: kept(strings, person.family),
    first: place(person.first),
    posts: person.posts.map((post) => ({
      ...post,
      title: kept(strings, post.title),
      span: place(post.span),
      ...(post.agency === undefined ? {} : { agency: kept(strings, post.agency) }),
      ...(post.agencySpan === undefined ? {} : { agencySpan: place(post.agencySpan) }),
    })),
  };
}

/** What is kept of a release; takes time in proportion to its mentions. */
export function closedFacts(release: Release | ReleaseFacts, strings: Strings): ReleaseFacts {
  const { format, kind, profile, title, issued, issuedAt, events } = release;
  const { delegations, references, acronyms, terms, wording, markers, zones, lines } = release;
  return {
    ...{ format, kind, profile, title, issued, issuedAt, events },
    mentions: release.mentions.map((mention) => keptMention(strings, mention)),
    persons: release.persons.map((person) => keptPerson(strings, person)),
    ...{ delegations, references, acronyms, terms, markers, zones, lines },
    ...(wording === undefined ? {} : { wording }),
  };
}
