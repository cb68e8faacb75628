/** Every phrase of the gazetteer with its meaning. */
import type { PhraseTrie } from '../tokens/phraseTrie';
import * as data from './data';
import type { PhraseEntry } from './phraseEntry';
import type { AgencyRow, CountryRow } from './rows';

/** A phrase as a text has it, and what it means there. */
export type Phrase = readonly [phrase: string, entry: PhraseEntry];

function* countryPhrases(row: CountryRow): Generator<Phrase> {
  const ambiguous = (form: string): boolean => row.ambiguous?.includes(form) ?? false;
  if (row.territoryOf !== undefined) {
    // a territory is a place where something happens, no party
    for (const name of [row.short, ...(row.forms ?? []), ...(row.capital === undefined ? [] : [row.capital])])
      yield [name, { kind: 'city', country: row.territoryOf, name, ambiguous: true, territory: true }];
    return;
  }
  const entry = (text: string, form: 'name' | 'official' | 'adjective' | 'abbreviation'): Phrase => [
    text,
    { kind: 'country', code: row.code, form, ambiguous: ambiguous(text), row },
  ];
  yield entry(row.short, 'name');
  if (row.official !== undefined && row.official !== row.short) yield entry(row.official, 'official');
  for (const form of row.forms ?? []) yield entry(form, 'name');
  for (const former of row.former ?? []) yield entry(former.name, 'name');
  for (const adjective of row.adjectives) yield entry(adjective, 'adjective');
  for (const abbreviation of row.abbreviations ?? []) yield entry(abbreviation, 'abbreviation');
  for (const form of row.combining ?? [])
    yield [
      form,
      { kind: 'country', code: row.code, form: 'adjective', ambiguous: false, row, combining: true },
    ];
  for (const city of [...(row.capital === undefined ? [] : [row.capital]), ...(row.cities ?? [])])
    yield [city, { kind: 'city', country: row.code, name: city, ambiguous: ambiguous(city) }];
}

function* groupingPhrases(): Generator<Phrase> {
  for (const row of data.groupings) {
    const entry = (text: string, form: 'name' | 'adjective' | 'abbreviation'): Phrase => [
      text,
      { kind: 'country', code: row.code, form, ambiguous: row.ambiguous?.includes(text) ?? false },
    ];
    for (const name of row.names) yield entry(name, 'name');
    for (const adjective of row.adjectives ?? []) yield entry(adjective, 'adjective');
    for (const abbreviation of row.abbreviations ?? []) yield entry(abbreviation, 'abbreviation');
  }
}

/** A demonym or "U.S." in front of a body is a mention of its own, and so is the White House. */
function withoutOwner(name: string, owners: readonly string[]): string {
  const owner = owners.find((form) => name.startsWith(`${form} `));
  return owner === undefined ? name : name.slice(owner.length + 1);
}

const HOUSE = 'White House';

type Owners = ReadonlyMap<string, readonly string[]>;

/** What may stand in front of a body of each state and is no part of its name. */
function ownersByCountry(): Owners {
  const owners = data.countries.map((country): readonly [string, readonly string[]] => {
    const us = country.code === 'US' ? ['United States', HOUSE] : [];
    return [country.code, [...country.adjectives, ...(country.abbreviations ?? []), ...us]];
  });
  return new Map(owners);
}

function* agencyPhrases(row: AgencyRow, byCountry: Owners): Generator<Phrase> {
  const { name, country, place } = row;
  const owners = byCountry.get(row.country) ?? [HOUSE];
  const named = (text: string, form: 'name' | 'alias'): Phrase => {
    const own = row.keepsOwner === true ? text : withoutOwner(text, owners);
    const ambiguous = (row.ambiguous?.includes(text) ?? false) || (own !== text && !own.includes(' '));
    return [own, { kind: 'agency', row, name, country, place, form, ambiguous }];
  };
  const entry = (text: string, form: 'acronym'): Phrase => [
    text,
    { kind: 'agency', row, name, country, place, form, ambiguous: row.ambiguous?.includes(text) ?? false },
  ];
  yield named(row.name, 'name');
  if (row.official !== undefined) yield named(row.official, 'name');
  for (const alias of row.aliases ?? []) yield named(alias, 'alias');
  for (const acronym of row.acronyms ?? []) yield entry(acronym, 'acronym');
}

/** The phrases of some bodies alone. */
export function* phrasesOfAgencies(agencies: readonly AgencyRow[]): Generator<Phrase> {
  const owners = ownersByCountry();
  for (const row of agencies) yield* agencyPhrases(row, owners);
}

/** "U.S." in front of a title is a country of its own. */
const US_FRONT = /^(?:U\.S\.|United States) /u;

function* titlePhrases(): Generator<Phrase> {
  for (const row of data.titles.phrases) {
    const entry: PhraseEntry = { kind: 'title', complete: row.complete ?? false };
    yield [row.text.replace(US_FRONT, ''), entry];
    if (row.plural !== undefined) yield [row.plural, entry];
  }
  for (const row of data.titles.abbreviations)
    yield [row.short, { kind: 'title-short', long: row.long, ambiguous: row.ambiguous ?? false }];
  for (const row of data.titles.ranks) {
    const entry: PhraseEntry = { kind: 'rank', ambiguous: row.ambiguous ?? false };
    yield [row.text, entry];
    for (const abbreviation of row.abbreviations) yield [abbreviation, entry];
  }
}

function* personPhrases(): Generator<Phrase> {
  for (const row of data.honorifics) {
    if (row.place !== 'before') continue;
    const entry: PhraseEntry = {
      kind: 'honorific',
      partOfName: row.partOfName ?? false,
      givenIn: row.givenIn,
      ambiguous: row.ambiguous ?? false,
      gender: row.gender,
    };
    yield [row.form, entry];
    if (row.plural !== undefined) yield [row.plural, entry];
  }
}

function* placePhrases(): Generator<Phrase> {
  for (const row of data.usStates) {
    const entry = (abbreviated: boolean): PhraseEntry => ({
      kind: 'us-state',
      postal: row.postal,
      abbreviated,
      sharesName: row.sharesName ?? false,
    });
    yield [row.name, entry(false)];
    yield [row.postal, entry(true)];
    for (const form of row.traditional ?? []) yield [form, entry(true)];
    for (const city of row.cities ?? [])
      yield [city, { kind: 'city', country: 'US', name: city, ambiguous: false }];
  }
  for (const { country, names, short } of data.provinces) {
    for (const name of names) yield [name, { kind: 'province', country, abbreviated: false }];
    for (const form of short ?? []) yield [form, { kind: 'province', country, abbreviated: true }];
  }
}

/** All phrases, each with the one meaning it has there; a phrase may come several times. */
export function* phraseEntries(agencies: readonly AgencyRow[]): Generator<Phrase> {
  for (const row of data.countries) yield* countryPhrases(row);
  yield* groupingPhrases();
  yield* phrasesOfAgencies(agencies);
  yield* titlePhrases();
  yield* personPhrases();
  yield* placePhrases();
  for (const head of data.dialogueWords.heads) {
    yield [head.text, { kind: 'dialogue-head', head, plural: false }];
    if (head.plural !== undefined) yield [head.plural, { kind: 'dialogue-head', head, plural: true }];
  }
  for (const text of data.dialogueWords.frames)
    yield [text, { kind: 'dialogue-head', head: { text, strength: 'met' }, plural: false }];
  for (const name of data.dialogueWords.names)
    yield [name, { kind: 'dialogue-head', head: { text: name, strength: 'named' }, plural: false }];
  for (const name of data.dialogueWords.notMeetings) yield [name, { kind: 'not-meeting' }];
  for (const name of data.privateBodies) yield [name, { kind: 'private-body' }];
  for (const feature of data.notCountries) yield [feature, { kind: 'feature' }];
  for (const subject of data.agencyPatterns.compoundSubjects) yield [subject, { kind: 'compound-subject' }];
  for (const formation of data.agencyPatterns.formations) yield [formation, { kind: 'formation' }];
}

type Node = PhraseTrie<PhraseEntry>['starts'][number];

function kindsFrom(node: Node): number {
  let kinds = node?.bits ?? 0;
  for (const next of node?.next?.values() ?? []) kinds |= kindsFrom(next);
  return kinds;
}

/** The kinds of all phrases that begin with each word, as bits, by the word's number; `count` numbers there are. */
export function kindsByWord({ starts }: PhraseTrie<PhraseEntry>, count: number): Int32Array {
  const kinds = new Int32Array(count);
  starts.forEach((node, number) => {
    kinds[number] = kindsFrom(node);
  });
  return kinds;
}
