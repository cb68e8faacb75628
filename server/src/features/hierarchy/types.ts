/**
 * The type hierarchy: above a round its series, above that the countries; above a body the one it is part of, below it
 * its components.
 */
import type { AgencyRow } from '../../gazetteer/rows';
import type { AgencyMention } from '../../release/model';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier, Role, Round, Series } from '../../workspace/dossier';
import { bodySightings } from '../bodySightings';
import { registeredBody } from '../hover/agency';
import { exactTarget, leadTarget, mentionAt, type Target } from '../location';
import { countryName, dayName, partyNames, roundName } from '../naming';
import { seriesOfMention } from '../seriesOfMention';
import { partyOf } from '../sides';

/** What an item is, free of places: the same after an edit. */
export type TypeKey =
  /** `AR+US` */
  | { readonly kind: 'parties'; readonly parties: string }
  /** `AR+US/cyber` */
  | { readonly kind: 'series'; readonly series: string }
  /** The round of which a document tells. */
  | { readonly kind: 'round'; readonly series: string; readonly uri: string }
  /** A body by its name, with the place that stands for it where no release names it. */
  | { readonly kind: 'body'; readonly country?: string; readonly name: string; readonly from: Target };

export interface TypeItem extends Target {
  readonly key: TypeKey;
  readonly name: string;
  readonly detail: string;
}

const TOLD_BEST: readonly Role[] = ['outcome', 'counterpart', 'report', 'announcement'];

function teller({ documents }: Round): WorkspaceDocument | undefined {
  const told = TOLD_BEST.map((role) => documents.find((one) => one.role === role));
  return told.find((one) => one !== undefined)?.document;
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}

/** On a dialogue its series, on a body the body, anywhere else the round of which the release tells. */
export function typeItem(
  dossier: Dossier,
  document: WorkspaceDocument,
  offset: number,
): TypeItem | undefined {
  const mention = mentionAt(document.facts, offset);
  if (mention?.type === 'agency') return bodyOfMention(dossier, document, mention);
  if (mention?.type === 'dialogue') {
    const series = seriesOfMention(dossier, document, mention);
    return series === undefined ? undefined : seriesItem(dossier, series);
  }
  const place = dossier.roundOf(document.uri);
  return place === undefined ? undefined : roundItem(place.series, place.round);
}

/** What the item belongs to. */
export function supertypes(dossier: Dossier, { key }: Pick<TypeItem, 'key'>): readonly TypeItem[] {
  switch (key.kind) {
    case 'parties':
      return [];
    case 'series':
      return [partiesItem(dossier, partiesOf(key.series))].filter(isDefined);
    case 'round': {
      const series = dossier.series(key.series);
      return series === undefined ? [] : [seriesItem(dossier, series)].filter(isDefined);
    }
    case 'body': {
      const row = rowOf(dossier, key);
      const parent = rowsOf(dossier, row).find(({ name }) => name === row?.parent);
      return parent === undefined ? [] : [bodyItem(dossier, parent.country, parent.name, key.from)];
    }
  }
}

/** What belongs to the item. */
export function subtypes(dossier: Dossier, { key }: Pick<TypeItem, 'key'>): readonly TypeItem[] {
  switch (key.kind) {
    case 'parties':
      return seriesBetween(dossier, key.parties)
        .map((series) => seriesItem(dossier, series))
        .filter(isDefined);
    case 'series': {
      const series = dossier.series(key.series);
      return series?.rounds.map((round) => roundItem(series, round)).filter(isDefined) ?? [];
    }
    case 'round':
      return [];
    case 'body': {
      const row = rowOf(dossier, key);
      return rowsOf(dossier, row)
        .filter(({ parent }) => parent !== undefined && parent === row?.name)
        .map(({ country, name }) => bodyItem(dossier, country, name, key.from));
    }
  }
}

/** `AR+US` of `AR+US/cyber` */
function partiesOf(series: string): string {
  return series.slice(0, series.indexOf('/'));
}

function seriesBetween(dossier: Dossier, parties: string): readonly Series[] {
  const [one] = parties.split('+');
  const keys = [...dossier.seriesWith(one ?? '')].filter((key) => partiesOf(key) === parties);
  return keys
    .sort()
    .map((key) => dossier.series(key))
    .filter(isDefined);
}

function partiesItem(dossier: Dossier, parties: string): TypeItem | undefined {
  const all = seriesBetween(dossier, parties);
  const told = all.flatMap(({ rounds }) => rounds.slice(-1).flatMap((round) => teller(round) ?? []))[0];
  if (told === undefined) return undefined;
  return {
    ...leadTarget(told.uri, told.facts),
    key: { kind: 'parties', parties },
    name: partyNames(dossier.knowledge, parties.split('+')),
    detail: all.length === 1 ? '1 dialogue' : `${String(all.length)} dialogues`,
  };
}

function seriesItem({ knowledge }: Dossier, { key, name, parties, rounds }: Series): TypeItem | undefined {
  const last = rounds.findLast((round) => teller(round) !== undefined);
  const told = last === undefined ? undefined : teller(last);
  if (told === undefined) return undefined;
  const count = rounds.length === 1 ? '1 round' : `${String(rounds.length)} rounds`;
  return {
    ...leadTarget(told.uri, told.facts),
    key: { kind: 'series', series: key },
    name,
    detail: `${partyNames(knowledge, parties)}, ${count}`,
  };
}

function roundItem({ key }: Series, round: Round): TypeItem | undefined {
  const told = teller(round);
  if (told === undefined) return undefined;
  const venue = round.documents
    .flatMap(({ document, events }) => events.map((event) => document.facts.events[event]?.place))
    .find((place) => typeof place === 'string');
  const name = roundName(round);
  return {
    ...leadTarget(told.uri, told.facts),
    key: { kind: 'round', series: key, uri: told.uri },
    name: name.charAt(0).toUpperCase() + name.slice(1),
    detail: venue ?? '',
  };
}

function bodyOfMention(dossier: Dossier, document: WorkspaceDocument, mention: AgencyMention): TypeItem {
  const row = registeredBody(dossier.knowledge, mention);
  const name = row?.name ?? mention.value;
  return bodyItem(
    dossier,
    row?.country ?? partyOf(document.facts, mention),
    name,
    exactTarget(document.uri, mention),
  );
}

/** @param from the place that stands for a body which no release names */
function bodyItem(dossier: Dossier, country: string | undefined, name: string, from: Target): TypeItem {
  const sighting = bodySightings(dossier, { value: name, ...(country === undefined ? {} : { country }) })[0];
  const mention = sighting?.mentions[0];
  const place =
    sighting === undefined || mention === undefined ? from : exactTarget(sighting.document.uri, mention);
  const whose = country === undefined || country === 'INT' ? '' : countryName(dossier.knowledge, country);
  const named = mention === undefined ? 'not named in this folder' : since(sighting?.document.day);
  return {
    ...plainTarget(place),
    key: { kind: 'body', name, from: plainTarget(from), ...(country === undefined ? {} : { country }) },
    name,
    detail: [whose, named].filter((part) => part !== '').join(', '),
  };
}

function since(date: string | null | undefined): string {
  return date === null || date === undefined ? '' : `named since ${dayName(date)}`;
}

/** Places travel to the client and back: nothing but numbers in them. */
function plainTarget({ uri, span, focus }: Target): Target {
  const bare = ({ start, end }: Target['span']): Target['span'] => ({ start, end });
  return { uri, span: bare(span), focus: bare(focus) };
}

function rowOf(
  dossier: Dossier,
  { country, name }: TypeKey & { readonly kind: 'body' },
): AgencyRow | undefined {
  return dossier.knowledge.agenciesByCountry.get(country ?? '')?.find((row) => row.name === name);
}

/** The bodies of the same state. */
function rowsOf({ knowledge }: Dossier, row: AgencyRow | undefined): readonly AgencyRow[] {
  return row === undefined ? [] : (knowledge.agenciesByCountry.get(row.country) ?? []);
}
