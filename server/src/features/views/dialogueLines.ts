/** How parties, series, rounds and their releases are worded in the tree of dialogues. */
import type { RoundDocument, Series } from '../../workspace/dossier';
import { list, paragraphs, plain, strong } from '../markdown';
import { dayName, fileNameOf, ordinalName, rangeName, shortDay, shortRange, titleOf } from '../naming';
import type { AbsentRound, SeriesEntry, ToldRound } from '../seriesLine';
import { counted } from './counted';
import { bestTelling, placeOfRound } from './tellings';
import type { ViewNodeContent, ViewNodeKind } from './viewNode';

export function pairContent(name: string, series: number, isOpen: boolean): ViewNodeContent {
  return {
    kind: 'pair',
    label: name,
    ...(series === 1 ? {} : { description: String(series) }),
    spoken: `${name}, ${counted(series, 'dialogue')}`,
    children: isOpen ? 'open' : 'folded',
    leads: false,
  };
}

/** So many rounds fit into a tooltip: the last. */
const SHOWN = 8;

export function seriesContent(series: Series, line: readonly SeriesEntry[]): ViewNodeContent {
  const missing = line.reduce((sum, entry) => sum + (entry.kind === 'missing' ? roundsIn(entry) : 0), 0);
  const description = [
    counted(series.rounds.length, 'round'),
    ...(missing === 0 ? [] : [`${String(missing)} missing`]),
    ...(line.some(({ kind }) => kind === 'promised') ? ['next promised'] : []),
  ].join(', ');
  const last = series.rounds.at(-1);
  const uri = last === undefined ? undefined : bestTelling(last)?.document.uri;
  return {
    kind: 'series',
    label: series.name,
    description,
    tooltip: paragraphs([
      strong(series.name),
      list(line.slice(-SHOWN).map((entry) => plain(spokenRound(entry)))),
    ]),
    spoken: `${series.name}, ${description}`,
    children: 'folded',
    ...(uri === undefined ? {} : { uri }),
    leads: false,
  };
}

function roundsIn({ ordinals }: AbsentRound): number {
  return ordinals === null ? 1 : ordinals[1] - ordinals[0] + 1;
}

interface RoundNames {
  /** `2nd round`, or `23 May 2017` where nobody counts it. */
  readonly label: string;
  /** Day and place, without what the label says. */
  readonly detail: readonly string[];
}

/** @param range how days are called */
export function roundNames(entry: SeriesEntry, range = rangeName): RoundNames {
  const place = 'round' in entry ? placeOfRound(entry.round) : entry.place;
  const { start, end } = 'round' in entry ? entry.round : { start: entry.start, end: null };
  const day = start === null ? undefined : range(start, end);
  const count = 'round' in entry ? oneOrdinal(entry) : ordinalsName(entry);
  const detail = [day, place].filter((part) => typeof part === 'string');
  if (count !== undefined) return { label: count, detail };
  return day === undefined ? { label: 'Round', detail } : { label: day, detail: detail.slice(1) };
}

function oneOrdinal({ round }: ToldRound): string | undefined {
  return round.ordinal === null ? undefined : `${ordinalName(round.ordinal)} round`;
}

function ordinalsName({ ordinals }: AbsentRound): string | undefined {
  if (ordinals === null) return undefined;
  const [from, to] = ordinals;
  return from === to ? `${ordinalName(from)} round` : `${ordinalName(from)} to ${ordinalName(to)} round`;
}

const KINDS: Readonly<Record<SeriesEntry['kind'], ViewNodeKind>> = {
  held: 'heldRound',
  announced: 'announcedRound',
  missing: 'missingRound',
  promised: 'promisedRound',
};

const STATES: Readonly<Record<SeriesEntry['kind'], string>> = {
  held: 'held',
  announced: 'announced',
  missing: 'not here',
  promised: 'promised',
};

/** `2nd round, 19–20 October 2021, Washington, DC, held, 2 releases` */
export function spokenRound(entry: SeriesEntry): string {
  const { label, detail } = roundNames(entry);
  const releases = 'round' in entry ? [counted(entry.round.documents.length, 'release')] : [];
  return [label, ...detail, STATES[entry.kind], ...releases].join(', ');
}

export function roundContent(series: Series, entry: SeriesEntry): ViewNodeContent {
  const { label, detail } = roundNames(entry, shortRange);
  const uri = 'round' in entry ? bestTelling(entry.round)?.document.uri : entry.source.uri;
  const shown = entry.kind === 'held' ? detail : [STATES[entry.kind], ...detail];
  return {
    kind: KINDS[entry.kind],
    label,
    description: shown.join(' · '),
    tooltip: roundTooltip(series, entry),
    spoken: spokenRound(entry),
    children: 'round' in entry ? 'folded' : 'none',
    ...(uri === undefined ? {} : { uri }),
    leads: uri !== undefined,
  };
}

function roundTooltip(series: Series, entry: SeriesEntry): string {
  const why =
    'round' in entry
      ? list(entry.round.documents.map(({ document }) => plain(titleOf(document))))
      : plain(
          entry.kind === 'promised'
            ? `Promised in ${fileNameOf(entry.source.uri)}.`
            : `No release of it is here. ${fileNameOf(entry.source.uri)} tells that there was one.`,
        );
  return paragraphs([strong(series.name), plain(spokenRound(entry)), why]);
}

const ROLE_LABELS: Readonly<Record<RoundDocument['role'], string>> = {
  announcement: 'Announcement',
  outcome: 'Outcome',
  counterpart: 'Other side’s version',
  report: 'News report',
};

export function releaseOfRound({ document, role }: RoundDocument): ViewNodeContent {
  const issued = document.facts.issued?.date;
  const file = fileNameOf(document.uri);
  const told = (day: (iso: string) => string): string =>
    [...(issued === undefined ? [] : [day(issued)]), file].join(' · ');
  return {
    kind: role,
    label: ROLE_LABELS[role],
    description: told(shortDay),
    tooltip: paragraphs([strong(titleOf(document)), plain(told(dayName))]),
    spoken: `${ROLE_LABELS[role]}, ${told(dayName)}`,
    children: 'none',
    uri: document.uri,
    leads: true,
  };
}
