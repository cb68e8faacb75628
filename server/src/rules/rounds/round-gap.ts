/** A numbered round is here and an earlier one is not. */
import type { WorkspaceDocument } from '../../workspace/document';
import type { Place, Series } from '../../workspace/dossier';
import { workspaceExample } from '../examples';
import type { WorkspaceRule } from '../rule';
import { quote, quoteList } from '../wording';
import { ordinalWord } from './ordinals';
import { isToOwnSeries, ordinalsOf, roundsBefore, standingEvent } from './standing';

/** More than this many missing rounds are not told one by one. */
const TOLD = 3;

/** The smallest ordinal whose predecessor is not here, with the rounds that are missing in front of it. */
function gapOf(ordinals: readonly number[]): { ordinal: number; missing: readonly number[] } | undefined {
  for (const [i, ordinal] of ordinals.entries()) {
    const before = ordinals[i - 1] ?? 0;
    if (ordinal - before < 2) continue;
    return {
      ordinal,
      missing: Array.from({ length: ordinal - before - 1 }, (_, offset) => before + 1 + offset),
    };
  }
  return undefined;
}

/** The document that reports for the series: the first held telling of the round, else the first of all. */
function speaker(series: Series, ordinal: number): WorkspaceDocument | undefined {
  const told = series.rounds
    .flatMap((round) => round.documents)
    .filter(({ document, events }) =>
      events.some((i) => {
        const event = document.facts.events[i];
        return event?.ordinal === ordinal && event.ordinalSpan !== undefined;
      }),
    );
  return (told.find(({ role }) => role !== 'announcement') ?? told[0])?.document;
}

/** As many earlier rounds are here without a number as numbers are missing. */
function isFilled(place: Place, missing: number): boolean {
  return roundsBefore(place).filter(({ ordinal }) => ordinal === null).length >= missing;
}

/** The one missing round is the one that the document itself points to: `unresolved-reference` tells of that. */
function isRecalled(document: WorkspaceDocument, place: Place, missing: readonly number[]): boolean {
  if (missing.length > 1 || roundsBefore(place).length > 0) return false;
  return document.facts.references.some(
    (reference) =>
      (isToOwnSeries(reference) && reference.relation === 'previous') || reference.relation === 'founded',
  );
}

function wordsFor(missing: readonly number[]): string {
  const first = missing[0] ?? 0;
  if (missing.length > TOLD)
    return `rounds ${String(first)} to ${String(missing.at(-1) ?? first)} are not here`;
  const words = quoteList(missing.map(ordinalWord));
  return missing.length === 1 ? `the ${words} is not here` : `the ${words} are not here`;
}

export const roundGap: WorkspaceRule = {
  id: 'round-gap',
  family: 'rounds',
  scope: 'workspace',
  severity: 'hint',
  enabledByDefault: true,
  fixable: false,
  summary: 'A round of a series is here, but an earlier one is not.',
  why: 'Whoever compares rounds wants to know which are missing from the folder before saying that something is new. Each series is reported once, at the first round behind a gap.',
  source: 'Collections of bilateral statements that begin with a later round.',
  fires: [
    workspaceExample('The first two are missing', {
      '2018-06-07-outcome.release': [
        'Media Note',
        'Nairobi',
        'June 7, 2018',
        'Kenya and Finland held the ⟪third⟫ Kenya-Finland Forest Dialogue in Nairobi on June 6, 2018.',
      ],
    }),
    workspaceExample('One between two is missing', {
      '2018-06-07-outcome.release': [
        'Media Note',
        'Nairobi',
        'June 7, 2018',
        'Kenya and Finland held the ⟪third⟫ Kenya-Finland Forest Dialogue in Nairobi on June 6, 2018.',
      ],
      '2014-06-05-outcome.release': [
        'Media Note',
        'Helsinki',
        'June 5, 2014',
        'Kenya and Finland held the first Kenya-Finland Forest Dialogue in Helsinki on June 4, 2014.',
      ],
    }),
  ],
  silent: [
    workspaceExample('The first round', {
      '2014-06-05-outcome.release': [
        'Media Note',
        'Helsinki',
        'June 5, 2014',
        'Kenya and Finland held the first Kenya-Finland Forest Dialogue in Helsinki on June 4, 2014.',
      ],
    }),
    workspaceExample('A later round of a series that is reported at an earlier one', {
      '2020-06-11-outcome.release': [
        'Media Note',
        'Helsinki',
        'June 11, 2020',
        'Kenya and Finland held the fifth Kenya-Finland Forest Dialogue in Helsinki on June 10, 2020.',
      ],
      '2018-06-07-outcome.release': [
        'Media Note',
        'Nairobi',
        'June 7, 2018',
        'Kenya and Finland held the third Kenya-Finland Forest Dialogue in Nairobi on June 6, 2018.',
      ],
    }),
    workspaceExample('The round before is here without its number', {
      '2018-06-07-outcome.release': [
        'Media Note',
        'Nairobi',
        'June 7, 2018',
        'Kenya and Finland held the second Kenya-Finland Forest Dialogue in Nairobi on June 6, 2018.',
      ],
      '2014-06-05-outcome.release': [
        'Media Note',
        'Helsinki',
        'June 5, 2014',
        'Kenya and Finland held the Kenya-Finland Forest Dialogue in Helsinki on June 4, 2014.',
      ],
    }),
    workspaceExample('A conference is nobody’s round', {
      '2018-06-07-outcome.release': [
        'Media Note',
        'Nairobi',
        'June 7, 2018',
        'Kenya and Finland held the third Kenya-Finland Forest Conference in Nairobi on June 6, 2018.',
      ],
    }),
  ],
  *check(document, dossier) {
    const event = standingEvent(document.facts);
    const place = dossier.roundOf(document.uri);
    if (event?.ordinalSpan === undefined || place === undefined) return;
    const gap = gapOf(ordinalsOf(place.series));
    if (gap?.ordinal !== event.ordinal) return;
    if (speaker(place.series, gap.ordinal)?.uri !== document.uri) return;
    if (isFilled(place, gap.missing.length) || isRecalled(document, place, gap.missing)) return;
    yield {
      span: event.ordinalSpan,
      severity: 'hint',
      message: `${quote(ordinalWord(gap.ordinal))} round of ${quote(event.series ?? '')} is told here, but ${wordsFor(gap.missing)}.`,
      facts: [String(gap.ordinal), ...gap.missing.map(String)],
    };
  },
};
