/** Where the search over all releases looks: each source goes over names, never over documents. */
import { foldPhrase } from '../../tokens/fold';
import { byDateThenUri, type WorkspaceDocument } from '../../workspace/document';
import type { DeriveContext } from '../../workspace/derived';
import type { Dossier, Round, Series } from '../../workspace/dossier';
import { allOf } from '../../workspace/sightings';
import type { Workspace } from '../../workspace/snapshot';
import { agencySymbol } from '../../workspace/symbols';
import { leadOf } from '../location';
import { countryName, fileNameOf, ordinalName, partyNames, roleName, titleOf } from '../naming';
import type { FoundSymbol } from './found';
import { holds, holdsWord, type SymbolQuery } from './query';

const wordsOf = (text: string): readonly string[] => text.split(/[\s,()/]+/);

/** Everybody whom some release introduces, at the newest one that does. */
export function* personSymbols(
  { officials, rosters }: Workspace,
  dossier: Dossier,
  query: SymbolQuery,
): Generator<FoundSymbol> {
  const compatriots = query.country === undefined ? undefined : rosters.people.get(query.country);
  for (const key of officials.keys()) {
    if (!holds(wordsOf(key), query.words) && compatriots?.has(key) !== true) continue;
    const sightings = dossier.official(key);
    const newest = sightings.findLast(({ person }) => person.introduced);
    if (newest === undefined) continue;
    const { document, person } = newest;
    const post = person.posts.find(({ full }) => full)?.title;
    const container = [post, releases(sightings.length)].filter((part) => part !== undefined).join(' · ');
    yield { uri: document.uri, span: person.first, name: person.name, kind: 'person', container };
  }
}

/** `body:US/department of state` */
const BODY = /^body:(?<country>[^/]*)\/(?<name>.*)$/;

/** Bodies of each country, at the newest release that names them. */
export function* bodySymbols(
  { agencies, knowledge, derive }: Workspace,
  query: SymbolQuery,
): Generator<FoundSymbol> {
  for (const [symbol, known] of agencies) {
    const sightings = allOf(known, derive);
    const { country: claimed = '', name = '' } = BODY.exec(symbol)?.groups ?? {};
    const newest = sightings.at(-1);
    if (newest === undefined) continue;
    const country = claimed === '' ? (sideOf(newest.document, name) ?? '') : claimed;
    if (country !== claimed && agencies.has(agencySymbol(country, name))) continue;
    const isSought =
      holds(wordsOf(name), query.words) ||
      country === query.country ||
      query.bodies.has(`${country}/${name}`);
    const [mention] = newest.mentions;
    if (!isSought || mention === undefined) continue;
    const acronym = knowledge.agenciesByName.get(name)?.find((row) => row.country === country)?.acronyms?.[0];
    const whose = country === 'INT' ? 'international' : countryName(knowledge, country);
    yield {
      uri: newest.document.uri,
      span: mention,
      name: acronym === undefined ? newest.name : `${newest.name} (${acronym})`,
      kind: 'body',
      container: [whose, releases(sightings.length)].filter(Boolean).join(' · '),
    };
  }
}

/** The side that sent the body, where its name alone does not tell whose it is. */
function sideOf({ facts }: WorkspaceDocument, name: string): string | undefined {
  return facts.delegations.find(({ agencies }) => agencies.some((one) => foldPhrase(one.name) === name))
    ?.party;
}

/** Dialogues, at the newest release of them. */
export function* seriesSymbols(
  workspace: Workspace,
  dossier: Dossier,
  query: SymbolQuery,
): Generator<FoundSymbol> {
  for (const series of soughtSeries(workspace, dossier, query)) {
    if (!holds(wordsOfSeries(dossier, series), query.words) && !isWith(series, query)) continue;
    const told = series.rounds.at(-1)?.documents.at(-1);
    if (told === undefined) continue;
    const { uri, facts } = told.document;
    const count = series.rounds.length === 1 ? '1 round' : `${series.rounds.length} rounds`;
    yield {
      uri,
      span: facts.events[told.events[0] ?? 0]?.span ?? leadOf(facts),
      name: `${series.name}, ${partyNames(dossier.knowledge, series.parties)}`,
      kind: 'series',
      container: count,
    };
  }
}

/** Rounds, at the document that tells of them last. */
export function* meetingSymbols(
  workspace: Workspace,
  dossier: Dossier,
  query: SymbolQuery,
): Generator<FoundSymbol> {
  for (const series of soughtSeries(workspace, dossier, query)) {
    const words = wordsOfSeries(dossier, series);
    const left = query.words.filter((word) => !holds(words, [word]));
    for (const round of series.rounds) {
      if (left.length > 0 && !holds(wordsOfRound(round), left) && !isWith(series, query)) continue;
      const told = round.documents.at(-1);
      if (told === undefined) continue;
      const { uri, facts } = told.document;
      yield {
        uri,
        span: facts.events[told.events[0] ?? 0]?.span ?? leadOf(facts),
        name: nameOfRound(series, round),
        kind: 'meeting',
        container: `${fileNameOf(uri)} (${roleName(told.role)})`,
      };
    }
  }
}

/** `Round 3, Cyber Dialogue, EE-US, 2023-10-03` */
function nameOfRound({ name, parties }: Series, { ordinal, start }: Round): string {
  const parts = [ordinal === null ? 'Round' : `Round ${ordinal}`, name, parties.join('-'), start];
  return parts.filter((part) => part !== null && part !== '').join(', ');
}

function wordsOfRound({ ordinal, start, end }: Round): readonly string[] {
  const numbers = ordinal === null ? [] : [String(ordinal), ordinalName(ordinal)];
  return ['round', ...numbers, ...[start, end].filter((day) => day !== null)];
}

/** The dialogues of a country where the query names one, else all. */
function* soughtSeries(
  { series, rosters }: Workspace,
  dossier: Dossier,
  { country }: SymbolQuery,
): Generator<Series> {
  const own = country === undefined ? undefined : rosters.series.get(country);
  for (const key of own?.keys() ?? series.keys()) {
    const one = dossier.series(key);
    if (one !== undefined) yield one;
  }
}

function isWith({ parties }: Series, { country }: SymbolQuery): boolean {
  return country !== undefined && parties.includes(country);
}

function wordsOfSeries({ derive }: Dossier, series: Series): readonly string[] {
  return derive(series, foldedWords);
}

/** Name, codes and names of the parties. */
function foldedWords({ name, parties }: Series, { knowledge }: DeriveContext): readonly string[] {
  return wordsOf(foldPhrase(`${name} ${parties.join(' ')} ${partyNames(knowledge, parties)}`));
}

/** Releases by words of their titles, or by their date, newest first. */
export function* releaseSymbols(
  { documents, rosters }: Workspace,
  query: SymbolQuery,
): Generator<FoundSymbol> {
  const lists = query.words.map((word) => urisFor(rosters, word));
  const [first, ...rest] = lists.sort((a, b) => a.size - b.size);
  const uris =
    first === undefined ? documents.keys() : [...first].filter((uri) => rest.every((list) => list.has(uri)));
  const found = [...firstFew(uris)].flatMap((uri) => documents.get(uri) ?? []);
  for (const document of found.sort((a, b) => byDateThenUri(b, a))) {
    const { uri, facts } = document;
    const day = facts.issued?.date ?? '';
    const asked = query.words.find((word) => DATE.test(word));
    if (asked !== undefined && !day.startsWith(asked)) continue;
    yield {
      uri,
      span: facts.title?.span ?? { start: 0, end: 0 },
      name: asked === undefined || day === '' ? titleOf(document) : `${day}, ${titleOf(document)}`,
      kind: 'release',
      container: fileNameOf(uri),
    };
  }
}

/** `2018`, `2018-02`, `2018-02-09` */
const DATE = /^\d{4}(?:-\d\d){0,2}$/;
/** So many releases are put in order. */
const MOST = 500;

function firstFew<T>(items: Iterable<T>): readonly T[] {
  const found: T[] = [];
  for (const item of items) {
    if (found.length >= MOST) break;
    found.push(item);
  }
  return found;
}

function urisFor({ closed, open }: Workspace['rosters'], word: string): ReadonlySet<string> {
  const sought = DATE.test(word) ? word.slice(0, 7) : word;
  const found = new Set<string>();
  for (const lists of [closed, open])
    for (const [key, uris] of lists) {
      if (!holdsWord(key, sought)) continue;
      for (const uri of uris) found.add(uri);
    }
  return found;
}

function releases(count: number): string {
  return count === 1 ? '1 release' : `${count} releases`;
}
