/** The tree of dialogues: the parties, their series, the rounds with those that are not here, and the releases. */
import type { DeriveContext } from '../../workspace/derived';
import type { Round, RoundDocument, Series } from '../../workspace/dossier';
import type { Workspace } from '../../workspace/snapshot';
import { leadTarget } from '../location';
import { countryName } from '../naming';
import { seriesLine, type SeriesEntry } from '../seriesLine';
import { pairContent, releaseOfRound, roundContent, roundNames, seriesContent } from './dialogueLines';
import { emptyLevel, levelOf, numbered, type Level } from './level';
import { bestTelling } from './tellings';
import type { View, ViewData } from './view';
import type { ViewPlace } from './viewNode';

export const dialogues: View = {
  level: (data, [pair, key, round]) => {
    if (pair === undefined) return pairsLevel(data);
    if (key === undefined) return seriesLevel(data, pair);
    const series = data.dossier.series(key);
    if (series === undefined) return emptyLevel;
    return round === undefined ? roundsLevel(data, series) : releasesLevel(data, series, round);
  },
  pathOf: ({ dossier }, uri) => {
    const place = dossier.roundOf(uri);
    if (place === undefined) return undefined;
    const { entries, segments } = entriesOf(place.series, dossier);
    const at = entries.findIndex((entry) => 'round' in entry && entry.round === place.round);
    const segment = segments[at];
    return segment === undefined ? undefined : [pairOf(place.series.key), place.series.key, segment, uri];
  },
  placeOf: ({ dossier }, [, key, round, uri]) => {
    const series = key === undefined ? undefined : dossier.series(key);
    if (series === undefined || round === undefined) return undefined;
    const entry = entryOf(series, dossier, round);
    if (entry === undefined) return undefined;
    if (!('round' in entry)) return entry.source;
    const told = uri === undefined ? bestTelling(entry.round) : tellingIn(entry.round, uri);
    return told === undefined ? undefined : placeOfTelling(told);
  },
};

/** `AR+US` of `AR+US/cyber` */
function pairOf(seriesKey: string): string {
  return seriesKey.slice(0, seriesKey.indexOf('/'));
}

interface Pair {
  readonly pair: string;
  readonly name: string;
  readonly keys: readonly string[];
}

/** The parties of all series and the keys of each, by the parties' names. */
function pairsOf(series: Workspace['series'], { knowledge }: DeriveContext): readonly Pair[] {
  const keys = new Map<string, string[]>();
  for (const key of series.keys()) {
    const known = keys.get(pairOf(key));
    if (known === undefined) keys.set(pairOf(key), [key]);
    else known.push(key);
  }
  const names = (pair: string): string =>
    pair
      .split('+')
      .map((code) => countryName(knowledge, code))
      .sort((a, b) => a.localeCompare(b, 'en'))
      .join(' – ');
  return Array.from(keys, ([pair, of]) => ({ pair, name: names(pair), keys: of.sort() })).sort((a, b) =>
    a.name.localeCompare(b.name, 'en'),
  );
}

function pairs({ workspace }: ViewData): readonly Pair[] {
  return workspace.derive(workspace.series, pairsOf);
}

/** So few pairs are shown unfolded. */
const SHOWN_OPEN = 8;

function pairsLevel(data: ViewData): Level {
  const all = pairs(data);
  return levelOf(all, {
    segment: ({ pair }) => pair,
    name: ({ name }) => name,
    content: ({ name, keys }) => pairContent(name, keys.length, all.length <= SHOWN_OPEN),
  });
}

function seriesLevel(data: ViewData, pair: string): Level {
  const keys = pairs(data).find((one) => one.pair === pair)?.keys ?? [];
  const all = keys.map((key) => data.dossier.series(key)).filter((series) => series !== undefined);
  return levelOf(
    [...all].sort((a, b) => a.name.localeCompare(b.name, 'en')),
    {
      segment: ({ key }) => key,
      name: ({ name }) => name,
      content: (series) => seriesContent(series, seriesLine(data.dossier, series)),
    },
  );
}

interface Entries {
  readonly entries: readonly SeriesEntry[];
  readonly segments: readonly string[];
}

function entriesOf(series: Series, dossier: ViewData['dossier']): Entries {
  const entries = seriesLine(dossier, series);
  return { entries, segments: numbered(entries.map(segmentOf)) };
}

/** By number and day, so that a round keeps its line when another one comes or goes before it. */
function segmentOf(entry: SeriesEntry): string {
  const [count, start] =
    'round' in entry ? [entry.round.ordinal, entry.round.start] : [entry.ordinals?.join('-'), entry.start];
  const state = 'round' in entry ? 'told' : entry.kind;
  return `${state} ${String(count ?? '?')} ${start ?? '?'}`;
}

function entryOf(series: Series, dossier: ViewData['dossier'], segment: string): SeriesEntry | undefined {
  const { entries, segments } = entriesOf(series, dossier);
  return entries[segments.indexOf(segment)];
}

function roundsLevel({ dossier }: ViewData, series: Series): Level {
  const { entries, segments } = entriesOf(series, dossier);
  return levelOf(
    entries.map((entry, at) => ({ entry, segment: segments[at] ?? '' })),
    {
      segment: ({ segment }) => segment,
      name: ({ entry }) => roundNames(entry).label,
      content: ({ entry }) => roundContent(series, entry),
    },
  );
}

function releasesLevel({ dossier }: ViewData, series: Series, segment: string): Level {
  const entry = entryOf(series, dossier, segment);
  if (entry === undefined || !('round' in entry)) return emptyLevel;
  return levelOf(entry.round.documents, {
    segment: ({ document }) => document.uri,
    name: ({ role }) => role,
    content: releaseOfRound,
  });
}

function tellingIn({ documents }: Round, uri: string): RoundDocument | undefined {
  return documents.find(({ document }) => document.uri === uri);
}

/** A release that is about the round is shown from its lead on, one that only mentions it at the words. */
function placeOfTelling({ document, events }: RoundDocument): ViewPlace {
  const event = document.facts.events[events[0] ?? 0];
  if (events[0] !== 0 && event !== undefined) return { uri: document.uri, span: event.span };
  return { uri: document.uri, span: leadTarget(document.uri, document.facts).focus };
}
