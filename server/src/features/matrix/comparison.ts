/** Which releases a release is compared with, and which may be chosen. */
import type { Dossier, Place, Role, Round, RoundDocument } from '../../workspace/dossier';
import { gist, type Gist } from '../../workspace/meeting';
import { isOtherSide } from '../../workspace/roles';
import { roleName, roundName, seriesName, titleOf } from '../naming';

/** Announcement with outcome, with the previous round, or one side's text with the other's. */
export type Comparison = 'announcement' | 'previous' | 'sides';

/** A release that may be a column. */
export interface MatrixChoice {
  readonly uri: string;
  readonly title: string;
  /** `outcome` */
  readonly role: string;
  /** `3rd round, 3 October 2023` */
  readonly round: string;
  /** ISO day, or null. */
  readonly issued: string | null;
}

/** What may be chosen, in order of time. */
export interface MatrixChoices {
  /** `Cyber Dialogue (Estonia and United States)` */
  readonly series: string;
  readonly documents: readonly MatrixChoice[];
}

const HELD: readonly Role[] = ['outcome', 'counterpart', 'report', 'announcement'];

/**
 * The documents to put beside each other, the older first.
 *
 * @returns undefined where there is nothing to compare with
 */
export function compared(dossier: Dossier, uri: string, how: Comparison): readonly string[] | undefined {
  const place = dossier.roundOf(uri);
  if (place === undefined) return undefined;
  const found =
    how === 'announcement'
      ? announced(place.round, uri)
      : how === 'previous'
        ? previous(place, uri)
        : sides(place.round, uri);
  return found.length < 2 ? undefined : found;
}

/**
 * What a matrix shows when nothing is chosen: announcement and outcome; where one is missing, the previous round,
 * the two sides' versions, or the release alone.
 */
export function usualComparison(dossier: Dossier, uri: string): readonly string[] {
  for (const how of ['announcement', 'previous', 'sides'] as const) {
    const found = compared(dossier, uri, how);
    if (found !== undefined) return found;
  }
  return [uri];
}

/** The releases of all rounds of the series that the document tells of; undefined where it tells of none. */
export function matrixChoices(dossier: Dossier, uri: string): MatrixChoices | undefined {
  const series = dossier.roundOf(uri)?.series ?? dossier.seriesOf(uri)[0];
  if (series === undefined) return undefined;
  return {
    series: seriesName(dossier.knowledge, series),
    documents: series.rounds.flatMap((round) =>
      round.documents.map(({ document, role }) => ({
        uri: document.uri,
        title: titleOf(document),
        role: roleName(role),
        round: roundName(round),
        issued: document.facts.issued?.date ?? null,
      })),
    ),
  };
}

function withRole(round: Round, role: Role): readonly string[] {
  return round.documents.filter((one) => one.role === role).map(({ document }) => document.uri);
}

/** Both, and the document itself where it is neither. */
function announced(round: Round, uri: string): readonly string[] {
  const announcements = withRole(round, 'announcement');
  const outcomes = withRole(round, 'outcome');
  const before = announcements.includes(uri) ? uri : announcements.at(-1);
  const after = outcomes.includes(uri) ? uri : outcomes[0];
  if (before === undefined || after === undefined) return [];
  return [...new Set([before, after, uri])];
}

/** The release that tells best of the nearest earlier round: of both sides' versions that of the document's own side. */
function previous({ series, round }: Place, uri: string): readonly string[] {
  const before = series.rounds[series.rounds.indexOf(round) - 1]?.documents ?? [];
  const own = round.documents.filter(({ document }) => document.uri === uri).flatMap(tellingOf);
  const versions = before.filter(({ role }) => role === 'outcome' || role === 'counterpart');
  const isOwn = (version: RoundDocument): boolean =>
    tellingOf(version).some((told) => own.some((here) => !isOtherSide(told, here)));
  const best =
    versions.find(isOwn) ??
    HELD.map((role) => before.find((one) => one.role === role)).find((one) => one !== undefined);
  return best === undefined ? [] : [best.document.uri, uri];
}

function tellingOf({ document, events }: RoundDocument): readonly Gist[] {
  const event = document.facts.events[events[0] ?? 0];
  return event === undefined ? [] : [gist({ document, event })];
}

/** The two sides' versions of what the document tells: of the outcome, or of the announcement. */
function sides(round: Round, uri: string): readonly string[] {
  const own = round.documents.find(({ document }) => document.uri === uri)?.role;
  const first = own === 'announcement' ? 'announcement' : 'outcome';
  const versions = round.documents.filter(({ role }) => role === first || role === 'counterpart');
  return versions.some(({ role }) => role === 'counterpart') ? versions.map((one) => one.document.uri) : [];
}
