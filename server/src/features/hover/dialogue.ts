/** Hover of a dialogue: its series, the round meant here, the rounds before and after with gaps, places and releases. */
import { daysBetween } from '../../release/dates/calendar';
import type { DialogueMention } from '../../release/model';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier, Round, Series } from '../../workspace/dossier';
import { list, paragraphs, plain, strong } from '../markdown';
import { daysName, roleName, roundName, seriesName } from '../naming';
import { leadOf } from '../location';
import { roundsAround } from '../roundsAround';
import { seriesOfMention } from '../seriesOfMention';
import { linkTo } from './links';

export function dialogueHover(
  dossier: Dossier,
  document: WorkspaceDocument,
  mention: DialogueMention,
): string {
  const series = seriesOfMention(dossier, document, mention);
  if (series === undefined) {
    return paragraphs([
      strong(mention.value),
      'No release in this folder tells of a meeting of this series.',
    ]);
  }
  const here = dossier.roundOf(document.uri)?.round;
  return paragraphs([
    strong(seriesName(dossier.knowledge, series)),
    series.rounds.length === 1 ? undefined : `${series.rounds.length} rounds in this folder.`,
    list(roundsAround(series.rounds, here).flatMap((round) => roundLines(series, round, here))),
  ]);
}

/** `1st round, 23 May 2017, Washington (here)` and its releases. */
function roundLines(series: Series, round: Round, here: Round | undefined): readonly string[] {
  const at = series.rounds.indexOf(round);
  const parts = [plain(roundName(round)), venue(round), gap(series.rounds[at - 1], round)];
  const head = parts.filter((part) => part !== undefined).join(', ');
  const releases = round.documents.map(
    ({ document, role }) => `${linkTo(document, leadOf(document.facts))} (${roleName(role)})`,
  );
  return [`${head}${round === here ? ' ← here' : ''}: ${releases.join(', ')}`];
}

function venue(round: Round): string | undefined {
  const place = round.documents
    .flatMap(({ document, events }) => events.map((event) => document.facts.events[event]?.place))
    .find((one) => typeof one === 'string');
  return place === undefined ? undefined : plain(place);
}

function gap(before: Round | undefined, round: Round): string | undefined {
  if (before?.start === null || before?.start === undefined || round.start === null) return undefined;
  const days = daysBetween(before.start, round.start);
  return Number.isNaN(days) ? undefined : `${daysName(days)} after the one before`;
}
