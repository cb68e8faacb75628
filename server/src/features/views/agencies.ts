/** The tree of agencies: countries, their bodies, and at which rounds of its dialogues each was. */
import type { Span } from '../../text/span';
import type { Dossier } from '../../workspace/dossier';
import { allOf } from '../../workspace/sightings';
import { agencySymbol } from '../../workspace/symbols';
import { attendanceContent, bodyContent, countryContent, roundOfBodyContent } from './agencyLines';
import { attendanceIn, recordOf, type Attendance, type RoundAttendance } from './attendance';
import { countriesOf, countryIn, keyOfBody, type ListedBody, type ListedCountry } from './bodies';
import { emptyLevel, levelOf, numbered, type Level } from './level';
import { releaseContent } from './officialLines';
import { bestTelling } from './tellings';
import type { View, ViewData } from './view';
import type { ViewPlace } from './viewNode';

export const agencies: View = {
  level: (data, [country, key, series]) => {
    if (country === undefined) return countriesLevel(data);
    if (key === undefined) return bodiesLevel(data, country);
    const body = bodyIn(data, country, key);
    if (body === undefined) return emptyLevel;
    if (series === undefined) return recordLevel(data.dossier, body);
    const attendance = attendanceOf(data.dossier, body, series);
    return attendance === undefined ? emptyLevel : roundsLevel(attendance);
  },
  pathOf: (data, uri, offset) => {
    const found = bodyAt(data, uri, offset);
    const body = found === undefined ? undefined : bodyIn(data, ...found);
    if (found === undefined || body === undefined) return undefined;
    for (const { series, round } of data.dossier.roundsOf(uri)) {
      const attendance = attendanceOf(data.dossier, body, series.key);
      const at = attendance?.rounds.findIndex((one) => one.round === round) ?? -1;
      const segment = attendance === undefined ? undefined : segmentsOf(attendance)[at];
      if (segment !== undefined) return [...found, series.key, segment];
    }
    return [...found, uri];
  },
  placeOf: (data, [country, key, series, round]) => {
    const body = country === undefined || key === undefined ? undefined : bodyIn(data, country, key);
    if (body === undefined) return undefined;
    if (series === undefined) return placeIn(body, body.sightings.at(-1)?.document.uri);
    const attendance = attendanceOf(data.dossier, body, series);
    if (attendance === undefined) return placeIn(body, series);
    const at = round === undefined ? undefined : segmentsOf(attendance).indexOf(round);
    const meant =
      at === undefined
        ? attendance.rounds.findLast(({ named }) => named !== undefined)
        : attendance.rounds[at];
    return meant === undefined ? undefined : placeOfRound(body, meant);
  },
};

/** Undefined where the body takes part in no such dialogue. */
function attendanceOf(dossier: Dossier, body: ListedBody, key: string): Attendance | undefined {
  const series = dossier.series(key);
  const attendance = series === undefined ? undefined : attendanceIn(dossier, body, series);
  return attendance?.rounds.some(({ named }) => named !== undefined) === true ? attendance : undefined;
}

function countries({ workspace }: ViewData): readonly ListedCountry[] {
  return workspace.derive(workspace.agencies, countriesOf);
}

function bodyIn(data: ViewData, code: string, key: string): ListedBody | undefined {
  return countries(data)
    .find((country) => country.code === code)
    ?.bodies.find((body) => body.key === key);
}

function countriesLevel(data: ViewData): Level {
  return levelOf(countries(data), {
    segment: ({ code }) => code,
    name: ({ name }) => name,
    content: countryContent,
  });
}

function bodiesLevel(data: ViewData, code: string): Level {
  const bodies = countries(data).find((country) => country.code === code)?.bodies ?? [];
  return levelOf(bodies, {
    segment: ({ key }) => key,
    name: ({ name }) => name,
    content: (body) => bodyContent(data.dossier, body),
  });
}

function recordLevel(dossier: Dossier, body: ListedBody): Level {
  const { series, others } = recordOf(dossier, body);
  const entries = [
    ...series.map((one) => ({
      segment: one.key,
      name: one.name,
      content: () => attendanceContent(attendanceIn(dossier, body, one)),
    })),
    ...others.map((document) => ({
      segment: document.uri,
      name: document.facts.issued?.date.slice(0, 4) ?? 'undated',
      content: () => releaseContent(document),
    })),
  ];
  return levelOf(entries, {
    segment: ({ segment }) => segment,
    name: ({ name }) => name,
    content: ({ content }) => content(),
  });
}

/** By number and day, so that a round keeps its line when another one comes or goes before it. */
function segmentsOf({ rounds }: Attendance): readonly string[] {
  return numbered(rounds.map(({ round }) => `${String(round.ordinal ?? '?')} ${round.start ?? '?'}`));
}

function roundsLevel(attendance: Attendance): Level {
  const segments = segmentsOf(attendance);
  return levelOf(
    attendance.rounds.map((of, at) => ({ of, segment: segments[at] ?? '' })),
    {
      segment: ({ segment }) => segment,
      name: ({ segment }) => segment,
      content: ({ of }) => roundOfBodyContent(of),
    },
  );
}

/** Country and key of the body at the caret, else of the first that a delegation of the release has. */
function bodyAt(
  { dossier, workspace }: ViewData,
  uri: string,
  offset: number,
): readonly [country: string, key: string] | undefined {
  const facts = dossier.document(uri)?.facts;
  const listed = facts?.delegations.flatMap((delegation) => delegation.agencies)[0];
  const isAt = (span: Span, place: number): boolean => span.start <= place && place <= span.end;
  const mentions = facts?.mentions.filter(({ type }) => type === 'agency') ?? [];
  const mention =
    mentions.find((one) => isAt(one, offset)) ?? mentions.find((one) => one.start === listed?.start);
  if (mention?.type !== 'agency') return undefined;
  const symbol = agencySymbol(mention.country, mention.value);
  const sighting = allOf(workspace.agencies.get(symbol), workspace.derive).find(
    ({ document }) => document.uri === uri,
  );
  return sighting === undefined ? undefined : [countryIn(sighting), keyOfBody(symbol)];
}

/** Where a release names the body. */
function placeIn({ sightings }: ListedBody, uri: string | undefined): ViewPlace | undefined {
  const sighting = sightings.find(({ document }) => document.uri === uri);
  const mention = sighting?.mentions[0];
  if (sighting === undefined || mention === undefined) return undefined;
  const starts = new Set(sighting.mentions.map(({ start }) => start));
  const listed = sighting.document.facts.delegations
    .flatMap((delegation) => delegation.agencies)
    .find(({ start }) => starts.has(start));
  const { start, end } = listed ?? mention;
  return { uri: sighting.document.uri, span: { start, end } };
}

/** The words that name the body; for a round without it, the sentences that tell of the delegations. */
function placeOfRound(body: ListedBody, { round, named }: RoundAttendance): ViewPlace | undefined {
  if (named !== undefined) return placeIn(body, named.document.uri);
  const told = bestTelling(round)?.document;
  if (told === undefined) return undefined;
  const start = told.facts.delegations[0]?.span?.start ?? told.facts.events[0]?.span.start ?? 0;
  return { uri: told.uri, span: { start, end: start } };
}
