/**
 * What a document shares with others, free of positions: the officials, bodies, series and handles in it, each
 * with a hash of all that another document may ask about it. Where no hash changes, no other document's findings
 * change, except that places which point into this one may have moved.
 */
import type { AgencyMention, ContactMention, Delegate, Delegation, ReleaseFacts } from '../release/model';
import { foldPhrase } from '../tokens/fold';
import { contentHash, hashOfCodes } from '../text/contentHash';
import { seriesKeyOfEvent, seriesKeyOfReference } from './meetings';

/** A body of a document: its symbol, and its mentions in text order. */
export type BodyMentions = readonly [symbol: string, mentions: readonly AgencyMention[]];

/** Symbols of one document: `keys[i]` has the content `contents[i]`. Sorted by key, each key once. */
export interface DocumentSymbols {
  readonly keys: readonly string[];
  readonly contents: readonly number[];
  readonly bodies: readonly BodyMentions[];
}

/** The series of which a document tells and to which it points. */
export interface DocumentSeries {
  /** Key of the series of each event, by its place in `facts.events`. */
  readonly eventSeries: readonly (string | undefined)[];
  /** Keys of the series that references name, each once. */
  readonly referredSeries: readonly string[];
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

/** `words:AR+US/cyber`: what those ask who quote from releases of the series */
export function wordsSymbol(key: string): string {
  return `words:${key}`;
}

/** `handle:statecyber`, for `@State_Cyber` and `@State Cyber` */
export function handleSymbol(folded: string): string {
  return `handle:${folded}`;
}

/** A handle’s letters and digits, in lower case: `@State_Cyber`, `@State Cyber` and `@State-Cyber` read alike. */
export function foldHandle(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** Handles among the contacts of a document. */
export function handlesOf(facts: ReleaseFacts): readonly ContactMention[] {
  return facts.mentions.filter(
    (mention): mention is ContactMention => mention.type === 'contact' && mention.form === 'handle',
  );
}

/** Bodies by symbol; each spelling is folded once, however often it stands in the text. */
function bodiesOf(facts: ReleaseFacts): readonly BodyMentions[] {
  const spelled = new Map<string, AgencyMention[]>();
  for (const mention of facts.mentions) {
    if (mention.type !== 'agency') continue;
    const key = `${mention.country ?? ''}/${mention.value}`;
    const known = spelled.get(key);
    if (known === undefined) spelled.set(key, [mention]);
    else known.push(mention);
  }
  const bodies = new Map<string, readonly AgencyMention[]>();
  for (const mentions of spelled.values()) {
    const [first] = mentions;
    if (first === undefined) continue;
    const symbol = agencySymbol(first.country, first.value);
    const known = bodies.get(symbol);
    const all = known === undefined ? mentions : [...known, ...mentions];
    bodies.set(symbol, known === undefined ? all : all.sort((one, other) => one.start - other.start));
  }
  return [...bodies];
}

/** The series of which the document tells and then those to which it points, each once, main event first. */
export function seriesKeysOf({ eventSeries, referredSeries }: DocumentSeries): readonly string[] {
  return [...new Set([...eventSeries, ...referredSeries])].filter((key) => key !== undefined);
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
      facts.wording?.formulas.map(({ formula, form }) => [formula, form]),
      facts.acronyms.map(({ acronym, definition }) => definition && [acronym, definition.text]),
    ]),
  );
}

/** Equal where the prose has the same words. */
function wordsHash({ wording }: ReleaseFacts): number {
  const words = wording?.words;
  return words === undefined ? 0 : hashOfCodes(words, words.length);
}

/** By index of the person: on which side, and how, each takes part. */
function partsOf({ delegations }: ReleaseFacts): ReadonlyMap<number, string> {
  const parts = new Map<number, string>();
  const add = (part: string, delegates: readonly Delegate[]): void => {
    for (const { person } of delegates) parts.set(person, `${parts.get(person) ?? ''}${part};`);
  };
  for (const { party, heads, members } of delegations) {
    add(`head ${party}`, heads);
    add(`member ${party}`, members);
  }
  return parts;
}

function addOfficials(facts: ReleaseFacts, found: Map<string, number>): void {
  const parts = partsOf(facts);
  const date = facts.issued?.date ?? '';
  for (const [index, { key, name, country, introduced, posts }] of facts.persons.entries()) {
    const symbol = officialSymbol(key);
    let content = `${found.get(symbol) ?? ''}\n${date}\n${name}\n${country ?? ''}\n${introduced}\n${parts.get(index) ?? ''}`;
    for (const post of posts)
      content += `\n${post.title}\r${post.agency ?? ''}\r${post.country ?? ''}\r${post.full}`;
    found.set(symbol, contentHash(content));
  }
}

function addHandles(facts: ReleaseFacts, found: Map<string, number>): void {
  for (const handle of handlesOf(facts)) {
    const symbol = handleSymbol(foldHandle(handle.text));
    const content = [found.get(symbol), facts.issued?.date, handle.text, handle.malformed];
    found.set(symbol, contentHash(JSON.stringify(content)));
  }
}

/** The series of which a release tells, and to which it points. */
export function seriesIn(facts: ReleaseFacts): DocumentSeries {
  const eventSeries = facts.events.map((event) => seriesKeyOfEvent(facts, event));
  const referred = facts.references.map((reference) => seriesKeyOfReference(facts, reference));
  return { eventSeries, referredSeries: [...new Set(referred)].filter((key) => key !== undefined) };
}

/** The symbols of a document, a pure function of what it says. Linear in its mentions. */
export function symbolsOf(facts: ReleaseFacts, series: DocumentSeries): DocumentSymbols {
  const found = new Map<string, number>();
  const bodies = bodiesOf(facts);
  addOfficials(facts, found);
  addHandles(facts, found);
  for (const [symbol, mentions] of bodies) {
    const spellings = new Set(mentions.map((mention) => mention.value));
    found.set(symbol, contentHash([facts.issued?.date, ...spellings].join('|')));
  }
  const seriesKeys = seriesKeysOf(series);
  const content = seriesKeys.length === 0 ? 0 : meetingContent(facts);
  const words = seriesKeys.length === 0 ? 0 : wordsHash(facts);
  for (const key of seriesKeys) {
    found.set(seriesSymbol(key), content);
    found.set(wordsSymbol(key), words);
  }
  const keys = [...found.keys()].sort();
  const contents = keys.map((key) => found.get(key) ?? 0);
  return { keys, contents, bodies };
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
