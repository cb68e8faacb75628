/** How features name countries, documents, rounds and days to a reader. */
import type { Knowledge } from '../gazetteer/knowledge';
import { weekdayOf } from '../release/dates/calendar';
import { monthName, weekdayName } from '../release/dates/names';
import type { WorkspaceDocument } from '../workspace/document';
import type { Role, Round, Series } from '../workspace/dossier';

/** Length of `2017-05-23`; of a month or a year less is known. */
const DAY_LENGTH = 10;

/** `United States` for `US`; the code itself where nobody knows it. */
export function countryName(knowledge: Knowledge, code: string): string {
  return knowledge.countries.get(code)?.short ?? knowledge.groupings.get(code)?.names[0] ?? code;
}

/** `Argentina and United States` */
export function partyNames(knowledge: Knowledge, parties: readonly string[]): string {
  return parties.map((code) => countryName(knowledge, code)).join(' and ');
}

/** `24 May 2017`, `September 2016`, `2015`; anything else is shown as it is. */
export function dayName(iso: string): string {
  const [year, month, day] = iso.split('-');
  if (year === undefined || month === undefined) return iso;
  const name = monthName(Number(month));
  return day === undefined ? `${name} ${year}` : `${String(Number(day))} ${name} ${year}`;
}

/** `27 Apr`, with its year where `near` is no day of that year: `27 Apr 2017`, `Apr 2017`. */
export function shortDay(iso: string, near?: string): string {
  const [year, month, day] = iso.split('-');
  if (year === undefined || month === undefined) return iso;
  const name = monthName(Number(month)).slice(0, 3);
  const short = day === undefined ? name : `${String(Number(day))} ${name}`;
  return near?.startsWith(`${year}-`) === true ? short : `${short} ${year}`;
}

/** `Tuesday, 23 May 2017` for a day; vaguer dates as `dayName` has them. */
export function weekdayAndDay(iso: string): string {
  const weekday = weekdayOf(iso);
  return weekday === 0 ? dayName(iso) : `${weekdayName(weekday)}, ${dayName(iso)}`;
}

/** `23 May 2017`, `23–24 August 2018`, or `31 August 2018 to 1 September 2018` */
export function rangeName(start: string, end: string | null | undefined): string {
  return rangeOf(start, end, dayName);
}

/** `23 May 2017`, `23–24 Aug 2018`, or `31 Aug 2018 to 1 Sep 2018`: where there is little room. */
export function shortRange(start: string, end: string | null | undefined): string {
  return rangeOf(start, end, (day) => shortDay(day));
}

function rangeOf(start: string, end: string | null | undefined, nameOf: (day: string) => string): string {
  if (end === null || end === undefined || end === start) return nameOf(start);
  const isSameMonth =
    start.length === DAY_LENGTH && end.length === DAY_LENGTH && start.slice(0, 7) === end.slice(0, 7);
  return isSameMonth
    ? `${String(Number(start.slice(8)))}–${nameOf(end)}`
    : `${nameOf(start)} to ${nameOf(end)}`;
}

/** `1st`, `2nd`, `3rd`, `11th` */
export function ordinalName(value: number): string {
  const lastTwo = value % 100;
  const last = lastTwo > 10 && lastTwo < 14 ? 0 : value % 10;
  return `${value}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}

/** `1 day`, `25 days` */
export function daysName(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

/** The file name of a document, decoded: `outcome 50%.release`; `Untitled-1` of one that was never saved. */
export function fileNameOf(uri: string): string {
  const path = uri.replace(/^untitled:|[?#].*$/gs, '');
  const name = path.slice(path.lastIndexOf('/') + 1) || path;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** What a list of releases calls a document: its title, else its file name. */
export function titleOf(document: WorkspaceDocument): string {
  return document.facts.title?.text ?? fileNameOf(document.uri);
}

/** `Cyber Policy Working Group (Argentina and United States)` */
export function seriesName(knowledge: Knowledge, series: Series): string {
  return `${series.name} (${partyNames(knowledge, series.parties)})`;
}

/** `2nd round, 23 May 2017`; what is not known is left out. */
export function roundName(round: Round): string {
  const count = round.ordinal === null ? 'round' : `${ordinalName(round.ordinal)} round`;
  return round.start === null ? count : `${count}, ${rangeName(round.start, round.end)}`;
}

const ROLES: Readonly<Record<Role, string>> = {
  announcement: 'announcement',
  outcome: 'outcome',
  counterpart: "the other side's version",
  report: 'news report',
};

/** How a document stands to its round, in words. */
export function roleName(role: Role): string {
  return ROLES[role];
}
