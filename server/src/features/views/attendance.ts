/** At which rounds of its dialogues a body was. */
import type { WorkspaceDocument } from '../../workspace/document';
import type { DeriveContext } from '../../workspace/derived';
import type { Dossier, Round, RoundDocument, Series } from '../../workspace/dossier';
import { sideOf, type ListedBody } from './bodies';

/** `announced`: named beforehand, and by no release of the meeting itself. */
export type Presence = 'attended' | 'announced' | 'absent';

export interface RoundAttendance {
  readonly round: Round;
  readonly presence: Presence;
  /** The release that names it, an outcome first; absent where none does. */
  readonly named?: RoundDocument;
}

export interface Attendance {
  readonly series: Series;
  readonly rounds: readonly RoundAttendance[];
}

export interface BodyRecord {
  /** By the name of the series. */
  readonly attendances: readonly Attendance[];
  /** Releases that name it otherwise. */
  readonly others: readonly WorkspaceDocument[];
}

/** What the releases that name a body tell of its presence. Costs its sightings and the rounds of its series. */
export function recordOf(dossier: Dossier, { sightings }: ListedBody): BodyRecord {
  const { present, keys } = dossier.derive(sightings, presenceIn);
  const attendances = keys
    .map((key) => dossier.series(key))
    .filter((series) => series !== undefined)
    .map((series) => ({ series, rounds: series.rounds.map((round) => attendanceAt(round, present)) }))
    .sort((a, b) => collator.compare(a.series.name, b.series.name));
  const told = new Set(attendances.map(({ series }) => series.key));
  const isTold = (key: string | undefined): boolean => key !== undefined && told.has(key);
  const others = sightings
    .map(({ document }) => document)
    .filter(({ symbols }) => !symbols.eventSeries.some(isTold));
  return { attendances, others };
}

const collator = new Intl.Collator('en');

interface Sides {
  /** URIs of releases in which a delegation has the body. */
  readonly present: ReadonlySet<string>;
  /** Keys of the series of which they tell. */
  readonly keys: readonly string[];
}

function presenceIn(sightings: ListedBody['sightings'], { derive }: DeriveContext): Sides {
  const present = new Set<string>();
  const keys = new Set<string>();
  for (const sighting of sightings) {
    if (derive(sighting, sideOf) === undefined) continue;
    present.add(sighting.document.uri);
    for (const key of sighting.document.symbols.eventSeries) if (key !== undefined) keys.add(key);
  }
  return { present, keys: [...keys] };
}

function attendanceAt(round: Round, present: ReadonlySet<string>): RoundAttendance {
  const naming = round.documents.filter(({ document }) => present.has(document.uri));
  const told = naming.find(({ role }) => role !== 'announcement');
  const named = told ?? naming[0];
  if (named === undefined) return { round, presence: 'absent' };
  return { round, presence: told === undefined ? 'announced' : 'attended', named };
}

const MARKS: Readonly<Record<Presence, string>> = { attended: '●', announced: '◐', absent: '○' };
/** So many rounds fit behind a name; of more, the last. */
const SHOWN = 12;

/** `●●○`: a mark for each round, in order; `…●○` where there are more than are shown. */
export function stripOf(rounds: readonly RoundAttendance[]): string {
  const marks = rounds.slice(-SHOWN).map(({ presence }) => MARKS[presence]);
  return `${rounds.length > SHOWN ? '…' : ''}${marks.join('')}`;
}

/** `at 2 of 3 rounds`; `at 1 of 3 rounds, announced for 1 more` */
export function attendanceInWords(rounds: readonly RoundAttendance[]): string {
  const count = (wanted: Presence): number => rounds.filter(({ presence }) => presence === wanted).length;
  const [attended, announced] = [count('attended'), count('announced')];
  const more = announced === 0 ? '' : `, announced for ${String(announced)} more`;
  return `at ${String(attended)} of ${String(rounds.length)} ${rounds.length === 1 ? 'round' : 'rounds'}${more}`;
}
