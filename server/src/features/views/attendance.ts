/** At which rounds of its dialogues a body was. */
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier, Round, RoundDocument, Series } from '../../workspace/dossier';
import type { ListedBody } from './bodies';

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
  /** The dialogues in which it takes part, by name. */
  readonly series: readonly Series[];
  /** Releases of none of them that name it. */
  readonly others: readonly WorkspaceDocument[];
}

const collator = new Intl.Collator('en');

/** Where a body is named, and as what. */
export function recordOf(dossier: Dossier, { sightings }: ListedBody): BodyRecord {
  const { keys } = dossier.derive(sightings, sidesIn);
  const series = [...keys].map((key) => dossier.series(key)).filter((one) => one !== undefined);
  const isTold = (key: string | undefined): boolean => key !== undefined && keys.has(key);
  const others = sightings
    .map(({ document }) => document)
    .filter(({ eventSeries }) => !eventSeries.some(isTold));
  return { series: series.sort((a, b) => collator.compare(a.name, b.name)), others };
}

/** At which rounds of a dialogue a body was. */
export function attendanceIn(dossier: Dossier, { sightings }: ListedBody, series: Series): Attendance {
  const { present } = dossier.derive(sightings, sidesIn);
  return { series, rounds: series.rounds.map((round) => attendanceAt(round, present)) };
}

interface Sides {
  /** URIs of releases in which a delegation has the body. */
  readonly present: ReadonlySet<string>;
  /** Keys of the series of which they tell. */
  readonly keys: ReadonlySet<string>;
}

function sidesIn(sightings: ListedBody['sightings']): Sides {
  const present = new Set<string>();
  const keys = new Set<string>();
  for (const { document, party } of sightings) {
    if (party === undefined) continue;
    present.add(document.uri);
    for (const key of document.eventSeries) if (key !== undefined) keys.add(key);
  }
  return { present, keys };
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
