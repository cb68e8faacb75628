/** All dialogues of the workspace on one line of days, those that fit a filter. */
import { foldPhrase } from '../../tokens/fold';
import type { Dossier, Series } from '../../workspace/dossier';
import { partyNames } from '../naming';
import type { Timeline, TimelineLane, TimelineSeries } from './model';
import { timelineSeries } from './rounds';

/** More than this nobody can look at, and a page is slow to draw. One dialogue is drawn, however long it is. */
const MOST_DIALOGUES = 120;
const MOST_ROUNDS = 600;

interface Named {
  readonly lane: string;
  readonly series: Series;
}

/**
 * @param all every series of the snapshot
 * @param query words that the countries or the dialogue's name must have, all of them; empty for everything
 * @param first key of the series whose lane must be there, whatever else is left out
 */
export function timelineOf(dossier: Dossier, all: Iterable<Series>, query = '', first?: string): Timeline {
  const words = foldPhrase(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = ({ lane, series }: Named): boolean => {
    const name = foldPhrase(`${lane} ${series.name} ${series.parties.join(' ')}`);
    return words.every((word) => name.includes(word));
  };
  const named = Array.from(all, (series) => ({
    lane: partyNames(dossier.knowledge, series.parties),
    series,
  }));
  const fitting = named.filter(fits).sort((a, b) => rank(a, first) - rank(b, first) || compare(a, b));
  const shown = drawable(fitting).toSorted(compare);
  const lanes = lanesOf(shown, (series) => timelineSeries(dossier, series));
  return { lanes, span: spanOf(lanes), omitted: fitting.length - shown.length };
}

function drawable(fitting: readonly Named[]): readonly Named[] {
  let rounds = 0;
  const end = fitting.findIndex(({ series }, at) => {
    rounds += series.rounds.length;
    return at > 0 && (at >= MOST_DIALOGUES || rounds > MOST_ROUNDS);
  });
  return end < 0 ? fitting : fitting.slice(0, end);
}

function rank({ series }: Named, first: string | undefined): number {
  return series.key === first ? 0 : 1;
}

function compare(a: Named, b: Named): number {
  const [one, other] = [
    `${a.lane}\n${a.series.name}\n${a.series.key}`,
    `${b.lane}\n${b.series.name}\n${b.series.key}`,
  ];
  return one === other ? 0 : one < other ? -1 : 1;
}

/** @param shown in the order of lanes */
function lanesOf(shown: readonly Named[], draw: (series: Series) => TimelineSeries): readonly TimelineLane[] {
  const lanes = new Map<string, TimelineSeries[]>();
  for (const { lane, series } of shown) {
    const own = lanes.get(lane) ?? [];
    own.push(draw(series));
    lanes.set(lane, own);
  }
  return Array.from(lanes, ([name, series]) => ({ name, series }));
}

function spanOf(lanes: readonly TimelineLane[]): Timeline['span'] {
  const marks = lanes.flatMap(({ series }) =>
    series.flatMap(({ rounds }) => rounds.flatMap((one) => one.marks)),
  );
  const [first] = marks;
  if (first === undefined) return null;
  return marks.reduce(
    ({ start, end }, mark) => ({
      start: mark.start < start ? mark.start : start,
      end: mark.end > end ? mark.end : end,
    }),
    { start: first.start, end: first.end },
  );
}
