/**
 * What a document shares with others, free of positions: the officials, bodies, series and handles in it, each
 * with a hash of all that another document may ask about it. Where no hash changes, no other document's findings
 * change, except that places which point into this one may have moved.
 */
import type { AgencyMention, ContactMention, Delegate, Delegation, ReleaseFacts } from '../release/model';
import { foldPhrase } from '../tokens/fold';
import { contentHash } from './contentHash';
import { seriesKeyOfEvent, seriesKeyOfReference } from './meetings';

/** Symbols of one document: `keys[i]` has the content `contents[i]`. Sorted by key, each key once. */
export interface DocumentSymbols {
  readonly keys: readonly string[];
  readonly contents: Float64Array;
}

/** `person:christopher painter` */
export function officialSymbol(key: string): string {
  return `person:${key}`;
}

/** `body:US/department of state` */
export function agencySymbol(country: string | undefined, name: string): string {
  return `body:${country ?? ''}/${foldPhrase(name)}`;
}

/** `series:AR+US/cyber` */
export function seriesSymbol(key: string): string {
  return `series:${key}`;
}

/** `handle:statecyber`, for `@State_Cyber` and `@State Cyber` */
export function handleSymbol(folded: string): string {
  return `handle:${folded}`;
}

/** A handle without `@`, case, blanks and underscores. */
export function foldHandle(text: string): string {
  return text.replace(/[@_\s]/g, '').toLowerCase();
}

/** Handles among the contacts of a document. */
export function handlesOf(facts: ReleaseFacts): readonly ContactMention[] {
  return facts.mentions.filter(
    (mention): mention is ContactMention => mention.type === 'contact' && mention.form === 'handle',
  );
}

/** Bodies by symbol, each with its mentions in text order. */
export function agenciesOf(facts: ReleaseFacts): ReadonlyMap<string, readonly AgencyMention[]> {
  const bodies = new Map<string, AgencyMention[]>();
  for (const mention of facts.mentions) {
    if (mention.type !== 'agency') continue;
    const symbol = agencySymbol(mention.country, mention.value);
    const known = bodies.get(symbol);
    if (known === undefined) bodies.set(symbol, [mention]);
    else known.push(mention);
  }
  return bodies;
}

/** The series of which the document tells and then those to which it points, each once, main event first. */
export function seriesKeysOf(facts: ReleaseFacts): readonly string[] {
  const told = facts.events.map((event) => seriesKeyOfEvent(facts, event));
  const named = facts.references.map((reference) => seriesKeyOfReference(facts, reference));
  return [...new Set([...told, ...named])].filter((key) => key !== undefined);
}

function delegateContent(delegate: Delegate): readonly unknown[] {
  const { name, title, agency, honorific, postBefore } = delegate;
  return [name, title, agency, honorific?.text, postBefore];
}

function delegationContent(delegation: Delegation): readonly unknown[] {
  return [
    delegation.party,
    delegation.open,
    delegation.heads.map(delegateContent),
    delegation.members.map(delegateContent),
    delegation.agencies.map(({ name, article, ofHead, country }) => [name, article, ofHead, country]),
  ];
}

/** All that the other documents of a series may ask of this one. */
function meetingContent(facts: ReleaseFacts): number {
  return contentHash(
    JSON.stringify([
      facts.kind,
      facts.profile,
      facts.title?.text,
      facts.issued?.date,
      facts.issuedAt?.place,
      facts.events.map((event) => [
        [event.series, event.seriesKey, event.parties, event.ordinal],
        [event.start, event.end, event.place, event.status],
      ]),
      facts.references.map((reference) => [
        [reference.relation, reference.series, reference.seriesKey, reference.parties],
        [reference.ordinal, reference.start, reference.place],
      ]),
      facts.delegations.map(delegationContent),
    ]),
  );
}

/** The symbols of a document, a pure function of what it says. Linear in its mentions. */
export function symbolsOf(facts: ReleaseFacts): DocumentSymbols {
  const found = new Map<string, number>();
  const date = facts.issued?.date ?? '';
  for (const person of facts.persons) {
    const posts = person.posts.map(({ title, agency, country, full }) => [title, agency, country, full]);
    const symbol = officialSymbol(person.key);
    const content = [found.get(symbol), date, person.name, person.country, person.introduced, posts];
    found.set(symbol, contentHash(JSON.stringify(content)));
  }
  for (const [symbol, mentions] of agenciesOf(facts)) {
    const spellings = [...new Set(mentions.map((mention) => mention.value))];
    found.set(symbol, contentHash(`${date}|${spellings.join('|')}`));
  }
  for (const handle of handlesOf(facts)) {
    const symbol = handleSymbol(foldHandle(handle.text));
    const content = `${date}|${handle.text}|${String(handle.malformed)}|${String(found.get(symbol) ?? '')}`;
    found.set(symbol, contentHash(content));
  }
  const series = seriesKeysOf(facts);
  if (series.length > 0) {
    const content = meetingContent(facts);
    for (const key of series) found.set(seriesSymbol(key), content);
  }
  const keys = [...found.keys()].sort();
  return { keys, contents: Float64Array.from(keys, (key) => found.get(key) ?? 0) };
}

/** The symbols whose content differs between two versions of a document, new and lost ones included. */
export function changedSymbols(
  before: DocumentSymbols | undefined,
  after: DocumentSymbols | undefined,
): readonly string[] {
  const changed: string[] = [];
  let i = 0;
  let j = 0;
  const old = before?.keys ?? [];
  const now = after?.keys ?? [];
  while (i < old.length || j < now.length) {
    const a = old[i];
    const b = now[j];
    if (a !== undefined && a === b) {
      if (before?.contents[i] !== after?.contents[j]) changed.push(a);
      i += 1;
      j += 1;
    } else if (b === undefined || (a !== undefined && a < b)) {
      if (a !== undefined) changed.push(a);
      i += 1;
    } else {
      changed.push(b);
      j += 1;
    }
  }
  return changed;
}
