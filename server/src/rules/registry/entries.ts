/** The entries of a registry, kind by kind. An entry without what it needs does not hold, and is told of. */
import { findNodeAtLocation } from 'jsonc-parser';
import type {
  RegisteredAgency,
  RegisteredOfficial,
  RegisteredPlace,
  RegisteredPost,
  RegisteredSeries,
  RegisteredTitle,
} from '../../gazetteer/registry';
import type { EntryPlace, Spelling } from '../../gazetteer/rows';
import { quote } from '../wording';
import {
  countryCode,
  countryField,
  listField,
  objectsField,
  period,
  requiredText,
  spanOf,
  tell,
  tellUnknown,
  textField,
} from './fields';
import type { Fields } from './fields';

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly place: EntryPlace;
}

/** The fields of each kind of entry, for the reader and for the schema alike. */
export const entryFields = {
  officials: ['name', 'aliases', 'country', 'posts'],
  posts: ['title', 'agency', 'country', 'from', 'to'],
  agencies: ['name', 'acronym', 'country', 'parent', 'aliases', 'from', 'to', 'former'],
  former: ['name', 'to'],
  series: ['name', 'parties', 'aliases', 'level'],
  titles: ['name', 'abbreviation', 'aliases'],
  places: ['name', 'country', 'aliases'],
} as const;

function texts(spellings: readonly Spelling[]): readonly string[] {
  return spellings.map(({ text }) => text);
}

function named(fields: Fields, uri: string, more: readonly Spelling[] = []): Named | undefined {
  const name = requiredText(fields, 'name');
  const aliases = listField(fields, 'aliases');
  if (name === undefined) return undefined;
  const place = { uri, entry: spanOf(fields.node), spellings: [name, ...more, ...aliases] as const };
  return { name: name.text, aliases: texts(aliases), place };
}

function postFrom(fields: Fields): RegisteredPost | undefined {
  tellUnknown(fields, entryFields.posts);
  const title = requiredText(fields, 'title');
  const agency = textField(fields, 'agency');
  const country = countryField(fields, 'country');
  const time = period(fields);
  if (title === undefined) return undefined;
  return {
    title: title.text,
    ...(agency === undefined ? {} : { agency: agency.text }),
    ...(country === undefined ? {} : { country }),
    ...time,
  };
}

export function officialFrom(fields: Fields, uri: string): RegisteredOfficial | undefined {
  tellUnknown(fields, entryFields.officials);
  const entry = named(fields, uri);
  const country = countryField(fields, 'country');
  const posts = objectsField(fields, 'posts')
    .map(postFrom)
    .filter((post) => post !== undefined);
  if (entry === undefined) return undefined;
  return { ...entry, posts, ...(country === undefined ? {} : { country }) };
}

/** `NKOM`, `ANSSI`: an alias in capitals is an acronym too. */
function isAcronym(text: string): boolean {
  return /^[\p{Lu}\d&/-]{2,}$/u.test(text) && /\p{Lu}/u.test(text);
}

function formerFrom(fields: Fields): RegisteredAgency['former'][number] | undefined {
  tellUnknown(fields, entryFields.former);
  const name = requiredText(fields, 'name');
  const { until } = period(fields);
  return name === undefined ? undefined : { name: name.text, ...(until === undefined ? {} : { until }) };
}

export function agencyFrom(fields: Fields, uri: string): RegisteredAgency | undefined {
  tellUnknown(fields, entryFields.agencies);
  const acronym = textField(fields, 'acronym');
  const entry = named(fields, uri, acronym === undefined ? [] : [acronym]);
  const parent = textField(fields, 'parent');
  const former = objectsField(fields, 'former')
    .map(formerFrom)
    .filter((one) => one !== undefined);
  const time = period(fields);
  if (findNodeAtLocation(fields.node, ['country']) === undefined) requiredText(fields, 'country');
  const country = countryField(fields, 'country');
  if (entry === undefined || country === undefined) return undefined;
  const acronyms = [...(acronym === undefined ? [] : [acronym.text]), ...entry.aliases.filter(isAcronym)];
  const aliases = entry.aliases.filter((alias) => !isAcronym(alias));
  const part = parent === undefined ? {} : { parent: parent.text };
  return { ...entry, aliases, acronyms, country, former, ...part, ...time };
}

/** A dialogue is known by its parties: two at least. */
function partiesOf(fields: Fields): readonly string[] | undefined {
  const node = findNodeAtLocation(fields.node, ['parties']);
  if (node === undefined) {
    tell(fields, fields.node, 'This entry lacks “parties”, and does not hold without them.');
    return undefined;
  }
  const written = listField(fields, 'parties');
  const codes = written.flatMap(({ text, start }) => {
    const item = node.children?.find((child) => child.offset === start - 1) ?? node;
    return countryCode(fields, item, text) ?? [];
  });
  if (codes.length < written.length) return undefined;
  if (new Set(codes).size >= 2) return codes;
  tell(fields, node, '“parties” are the codes of two countries or more.');
  return undefined;
}

export function seriesFrom(fields: Fields, uri: string): RegisteredSeries | undefined {
  tellUnknown(fields, entryFields.series);
  const entry = named(fields, uri);
  const parties = partiesOf(fields);
  const level = textField(fields, 'level');
  if (entry === undefined || parties === undefined) return undefined;
  return { ...entry, parties, ...(level === undefined ? {} : { level: level.text }) };
}

export function titleFrom(fields: Fields, uri: string): RegisteredTitle | undefined {
  tellUnknown(fields, entryFields.titles);
  const abbreviation = textField(fields, 'abbreviation');
  const entry = named(fields, uri, abbreviation === undefined ? [] : [abbreviation]);
  if (entry === undefined) return undefined;
  return { ...entry, ...(abbreviation === undefined ? {} : { abbreviation: abbreviation.text }) };
}

export function placeFrom(fields: Fields, uri: string): RegisteredPlace | undefined {
  tellUnknown(fields, entryFields.places);
  const entry = named(fields, uri);
  if (findNodeAtLocation(fields.node, ['country']) === undefined) requiredText(fields, 'country');
  const country = countryField(fields, 'country');
  if (entry === undefined || country === undefined) return undefined;
  if (country === 'INT') {
    tell(fields, fields.node, `${quote(entry.name)} lies in a country: “INT” is none.`);
    return undefined;
  }
  return { ...entry, country };
}
