/** What is told of an offer beside the list: made when it is looked at. */
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier, Round } from '../../workspace/dossier';
import { foldHandle } from '../../workspace/symbols';
import { bodySightings } from '../bodySightings';
import { agencyHover } from '../hover/agency';
import { linkTo } from '../hover/links';
import { officialHover } from '../hover/official';
import { leadOf } from '../location';
import { code, list, paragraphs, plain, strong } from '../markdown';
import { countryName, dayName, roleName, roundName, seriesName, weekdayAndDay } from '../naming';
import type { Subject } from './candidate';

/** Markdown about a candidate's subject; undefined where there is nothing to tell. */
export function documentation(
  dossier: Dossier,
  document: WorkspaceDocument,
  subject: Subject,
): string | undefined {
  switch (subject.kind) {
    case 'person':
      return ofPerson(dossier, subject.key);
    case 'body':
      return ofBody(dossier, subject.country, subject.name);
    case 'series':
      return ofSeries(dossier, subject.key);
    case 'date':
      return ofDay(document, subject.day);
    case 'contact':
      return ofContact(dossier, subject.text);
    case 'wording':
      return plain(subject.text);
  }
}

/** As the hover over the newest mention has it. */
function ofPerson(dossier: Dossier, key: string): string | undefined {
  for (const { document, index } of [...dossier.official(key).slice(-3)].reverse()) {
    const mention = document.facts.mentions.find((one) => one.type === 'official' && one.person === index);
    if (mention?.type === 'official') return officialHover(dossier, document, mention);
  }
  return undefined;
}

function ofBody(dossier: Dossier, country: string, name: string): string {
  const newest = bodySightings(dossier, { country, value: name }).at(-1);
  const mention = newest?.mentions[0];
  if (newest !== undefined && mention !== undefined)
    return agencyHover(dossier, newest.document, { ...mention, country });
  const row = dossier.knowledge.agenciesByCountry.get(country)?.find((one) => one.name === name);
  const acronym = row?.acronyms?.[0];
  return paragraphs([
    `${strong(name)}${acronym === undefined ? '' : ` (${plain(acronym)})`} · ${plain(countryName(dossier.knowledge, country))}`,
    row?.parent === undefined ? undefined : `Part of ${plain(row.parent)}.`,
    'No release in this folder names it for this side.',
  ]);
}

function ofSeries(dossier: Dossier, key: string): string | undefined {
  const series = dossier.series(key);
  if (series === undefined) return undefined;
  return paragraphs([
    strong(seriesName(dossier.knowledge, series)),
    list([...series.rounds].reverse().map((round) => roundLine(round))),
  ]);
}

function roundLine(round: Round): string {
  const told = round.documents.map(
    ({ document, role }) => `${linkTo(document, leadOf(document.facts))} (${roleName(role)})`,
  );
  return `${plain(roundName(round))}: ${told.join(', ')}`;
}

function ofDay({ facts }: WorkspaceDocument, day: string): string {
  const issued =
    facts.issued === null ? undefined : `The release is dated ${plain(weekdayAndDay(facts.issued.date))}.`;
  return paragraphs([`${strong(weekdayAndDay(day))} · ${code(day)}`, issued]);
}

function ofContact(dossier: Dossier, text: string): string | undefined {
  const uses = dossier.handle(foldHandle(text));
  const newest = uses.at(-1)?.document;
  const day = newest?.facts.issued?.date;
  if (newest === undefined) return code(text);
  const count = new Set(uses.map(({ document }) => document.uri)).size;
  return paragraphs([
    code(text),
    `In ${count === 1 ? 'one release' : `${count} releases`}, last in ${linkTo(newest, leadOf(newest.facts))}${day === undefined ? '' : `, ${plain(dayName(day))}`}.`,
  ]);
}
