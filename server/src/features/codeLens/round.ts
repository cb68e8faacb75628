/** Lenses on the title: the round, the one before, the other end of the round, and how the two differ. */
import { daysBetween } from '../../workspace/days';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier, Place, Role, Round, RoundDocument } from '../../workspace/dossier';
import { dayOfIssue } from '../impliedDay';
import { leadTarget, type Location } from '../location';
import { compared, usualComparison } from '../matrix/comparison';
import { delegationMatrix } from '../matrix/matrix';
import type { CellState } from '../matrix/model';
import { daysName, ordinalName, shortDay } from '../naming';
import { seriesLine, type AbsentRound } from '../seriesLine';
import type { LensWords } from './lens';

/** `Round 3 of 3 known`: the highest number is as many rounds as are known, more where more are here. */
export function roundWords(dossier: Dossier, { uri }: WorkspaceDocument): LensWords | undefined {
  const place = dossier.roundOf(uri);
  if (place === undefined) return undefined;
  const { rounds } = place.series;
  const known = Math.max(rounds.length, ...rounds.map(({ ordinal }) => ordinal ?? 0));
  const { ordinal } = place.round;
  const title =
    ordinal === null
      ? `Round without a number, ${String(known)} known`
      : `Round ${String(ordinal)} of ${String(known)} known`;
  return { title, action: { kind: 'timeline' } };
}

/** `previous 16 Sep 2016`, `previous missing`; nothing in front of a first round. */
export function previousWords(dossier: Dossier, { uri, facts }: WorkspaceDocument): LensWords | undefined {
  const place = dossier.roundOf(uri);
  if (place === undefined) return undefined;
  const missing = missingBefore(dossier, place);
  if (missing !== undefined) {
    const isHere = missing.source.uri === uri;
    return {
      title: `${missingName(missing, place.round)} missing`,
      action: { kind: 'open', place: isHere ? missing.source : startOf(missing.source) },
    };
  }
  const before = place.series.rounds[place.series.rounds.indexOf(place.round) - 1];
  const told = before === undefined ? undefined : best(before);
  if (before === undefined || told === undefined) return undefined;
  const day = before.start === null ? 'round' : shortDay(before.start, facts.issued?.date);
  return { title: `previous ${day}`, action: { kind: 'open', place: focusOf(told.document) } };
}

function startOf({ uri, span }: Location): Location {
  return { uri, span };
}

function missingName({ ordinals }: AbsentRound, { ordinal }: Round): string {
  if (ordinals === null || (ordinal !== null && ordinals[1] === ordinal - 1)) return 'previous';
  return `${ordinalName(ordinals[1])} round`;
}

/** The entry right in front of the round, if no release tells of it. */
function missingBefore(dossier: Dossier, { series, round }: Place): AbsentRound | undefined {
  const line = seriesLine(dossier, series);
  const at = line.findIndex((entry) => 'round' in entry && entry.round === round);
  const before = line[at - 1];
  return before?.kind === 'missing' ? before : undefined;
}

const TOLD_BEST: readonly Role[] = ['outcome', 'counterpart', 'report', 'announcement'];

function best({ documents }: Round): RoundDocument | undefined {
  return TOLD_BEST.map((role) => documents.find((one) => one.role === role)).find((one) => one !== undefined);
}

/** Where a jump to a release goes: the words that name its meeting. */
function focusOf({ uri, facts }: WorkspaceDocument): Location {
  return { uri, span: leadTarget(uri, facts).focus };
}

/** From an outcome to its announcement, from an announcement to the outcome; days are counted from the meeting. */
export function otherEndWords(dossier: Dossier, { uri, facts }: WorkspaceDocument): LensWords | undefined {
  const place = dossier.roundOf(uri);
  if (place === undefined) return undefined;
  const { documents, start, end } = place.round;
  const isAnnouncement = place.role === 'announcement';
  const other = isAnnouncement
    ? documents.find(({ role, document }) => role === 'outcome' && document.uri !== uri)
    : documents.findLast(({ role, document }) => role === 'announcement' && document.uri !== uri);
  if (other === undefined) return undefined;
  const issued = dayOfIssue(dossier, other.document);
  const day = issued === undefined ? '' : ` ${shortDay(issued, facts.issued?.date)}`;
  const title = `${isAnnouncement ? 'outcome' : 'announced'}${day}${distance(isAnnouncement ? end : start, issued)}`;
  return { title, action: { kind: 'open', place: focusOf(other.document) } };
}

/** ` (26 days before)`: of the meeting. */
function distance(meeting: string | null, issued: string | undefined): string {
  if (meeting === null || issued === undefined) return '';
  const days = daysBetween(issued, meeting);
  if (Number.isNaN(days)) return '';
  if (days === 0) return ' (the same day)';
  return days > 0 ? ` (${daysName(days)} before)` : ` (${daysName(-days)} after)`;
}

const DIFFERENCES: ReadonlySet<CellState> = new Set<CellState>(['new', 'dropped', 'changed']);

/** Groups of the matrix that tell nothing of meeting and delegations. */
const ASIDE: ReadonlySet<string> = new Set(['References', 'Topics and wording', 'Contact']);

/** `2 differences · compare`: of announcement and outcome; otherwise which comparison a click shows. */
export function differencesWords(dossier: Dossier, { uri }: WorkspaceDocument): LensWords | undefined {
  const pair = compared(dossier, uri, 'announcement');
  if (pair?.length === 2) {
    const count = countOf(dossier, pair);
    const said =
      count === 0 ? 'no differences' : count === 1 ? '1 difference' : `${String(count)} differences`;
    return { title: `${said} · compare`, action: { kind: 'compare', documents: pair } };
  }
  const documents = usualComparison(dossier, uri);
  return documents.length < 2 ? undefined : { title: 'compare', action: { kind: 'compare', documents } };
}

/**
 * Facts of the meeting and of the delegations that the second release does not share with the first; another spelling
 * of one is no difference, and neither are other wording and another contact.
 */
function countOf(dossier: Dossier, pair: readonly string[]): number {
  const groups = delegationMatrix(dossier, pair)?.groups ?? [];
  const last = groups
    .filter(({ name }) => !ASIDE.has(name))
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.at(-1) ?? []));
  return last.filter(({ state }) => DIFFERENCES.has(state)).length;
}
