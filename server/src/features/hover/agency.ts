/** Hover of a body: official name, country, parent and years; at which rounds it was present. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { AgencyRow } from '../../gazetteer/rows';
import type { AgencyMention } from '../../release/model';
import { foldPhrase } from '../../tokens/fold';
import type { WorkspaceDocument } from '../../workspace/document';
import type { AgencySighting, Dossier, Round } from '../../workspace/dossier';
import { sightingsOfMention } from '../bodySightings';
import { list, paragraphs, plain, strong } from '../markdown';
import { countryName, dayName, roleName, roundName } from '../naming';
import { roundsAround } from '../roundsAround';
import { partyOf } from '../sides';
import { agencySymbol } from '../../workspace/symbols';
import { linkTo } from './links';

export function agencyHover(dossier: Dossier, document: WorkspaceDocument, mention: AgencyMention): string {
  const row = registeredBody(dossier.knowledge, mention);
  return paragraphs([
    headline(dossier.knowledge, document, mention, row),
    row === undefined ? undefined : standing(row),
    presence(dossier, document, mention),
    elsewhere(document, sightingsOfMention(dossier, document, mention)),
  ]);
}

/** The registry's row of the body that a mention names; of several states' bodies, only its own state's. */
export function registeredBody(knowledge: Knowledge, mention: AgencyMention): AgencyRow | undefined {
  const rows =
    knowledge.agenciesByName.get(foldPhrase(mention.value)) ??
    knowledge.agenciesByAcronym.get(mention.text) ??
    [];
  if (mention.country !== undefined) return rows.find((row) => row.country === mention.country);
  return rows.length === 1 ? rows[0] : undefined;
}

function headline(
  knowledge: Knowledge,
  document: WorkspaceDocument,
  mention: AgencyMention,
  row: AgencyRow | undefined,
): string {
  const acronym = row?.acronyms?.[0];
  const short = acronym === undefined ? '' : ` (${plain(acronym)})`;
  const state = row?.country ?? partyOf(document.facts, mention);
  const whose =
    state === undefined
      ? ''
      : state === 'INT'
        ? ' · international'
        : ` · ${plain(countryName(knowledge, state))}`;
  return `${strong(row?.official ?? row?.name ?? mention.value)}${short}${whose}`;
}

function standing(row: AgencyRow): string | undefined {
  const parts = [
    row.parent === undefined ? undefined : `Part of ${plain(row.parent)}.`,
    years(row),
    row.successor === undefined ? undefined : `Followed by ${plain(row.successor)}.`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' ');
}

function years({ from, until }: AgencyRow): string | undefined {
  if (from !== undefined && until !== undefined)
    return `Under this name from ${dayName(from)} to ${dayName(until)}.`;
  if (from !== undefined) return `Under this name since ${dayName(from)}.`;
  return until === undefined ? undefined : `Under this name until ${dayName(until)}.`;
}

/** A tick or dash for each round around the document's own: who was there, and who was not. */
function presence(dossier: Dossier, document: WorkspaceDocument, mention: AgencyMention): string | undefined {
  const place = dossier.roundOf(document.uri);
  if (place === undefined) return undefined;
  const { rounds, name } = place.series;
  const isNamed = isNamedIn(mention);
  const lines = roundsAround(rounds, place.round).map((round) => roundLine(round, isNamed));
  return paragraphs([`${strong(name)}${change(rounds, place.round, isNamed)}`, list(lines)]);
}

type IsNamed = (document: WorkspaceDocument) => boolean;

/** Whether a document names the body, its own or without saying whose. */
function isNamedIn({ country, value }: AgencyMention): IsNamed {
  const symbols = new Set([agencySymbol(country, value), agencySymbol(undefined, value)]);
  return ({ facts }) =>
    facts.mentions.some((one) => one.type === 'agency' && symbols.has(agencySymbol(one.country, one.value)));
}

/** `✓ 1st round, 14 May 2019: outcome`; where its releases differ, `– 3rd round, 3 October 2023: ✓ announcement, – outcome` */
function roundLine(round: Round, isNamed: IsNamed): string {
  const told = round.documents.map(({ document, role }) => ({
    ...{ role, isIn: isNamed(document) },
    name: linkTo(document, document.facts.events[0]?.span ?? { start: 0, end: 0 }, roleName(role)),
  }));
  const isSame = told.every(({ isIn }) => isIn === told[0]?.isIn);
  const isAt = told.some(({ isIn, role }) => isIn && (isSame || role !== 'announcement'));
  const names = told.map(({ name, isIn }) => (isSame ? name : `${tick(isIn)} ${name}`));
  return `${tick(isAt)} ${roundName(round)}: ${names.join(', ')}`;
}

function tick(isIn: boolean): string {
  return isIn ? '✓' : '–';
}

/** Whether the body is new in this round of the series, or was absent last time. */
function change(rounds: readonly Round[], round: Round, isNamed: IsNamed): string {
  const before = rounds.slice(0, rounds.indexOf(round));
  const isAt = ({ documents }: Round): boolean => documents.some(({ document }) => isNamed(document));
  const last = before.at(-1);
  if (last === undefined || isAt(last)) return '';
  return before.some(isAt) ? ': absent last time' : ': new in this series';
}

/** So many other releases are named. */
const MOST_OTHERS = 5;

function elsewhere(document: WorkspaceDocument, sightings: readonly AgencySighting[]): string | undefined {
  const others = sightings.filter((sighting) => sighting.document.uri !== document.uri);
  if (others.length === 0) return undefined;
  const lines = others
    .slice(0, MOST_OTHERS)
    .map((sighting) => linkTo(sighting.document, sighting.mentions[0] ?? { start: 0, end: 0 }));
  return `${strong('Also named in')}\n\n${list(lines, MOST_OTHERS, others.length)}`;
}
