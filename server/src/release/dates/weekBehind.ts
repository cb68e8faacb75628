/** The week that stands behind a weekday: `on Tuesday of this week`, `Tuesday and Wednesday of last week`. */
import type { Sequence } from '../../tokens/token';
import { smallWordAt, startsParagraph } from './marks';

const WEEKS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['last', -1],
  ['next', 1],
]);

/** How many weeks from that of the day of issue on, told by the words from token `i` on; undefined where they tell none. */
export function weekBehind(sequence: Sequence, i: number): number | undefined {
  if (startsParagraph(sequence, i)) return undefined;
  const at = smallWordAt(sequence, i) === 'of' ? i + 1 : i;
  const weeks = WEEKS.get(smallWordAt(sequence, at));
  if (weeks === undefined || smallWordAt(sequence, at + 1) !== 'week') return undefined;
  // "on Friday next week's schedule permitting"
  const behind = sequence.text[sequence.end[at + 1] ?? 0] ?? '';
  return /[’']/.test(behind) ? undefined : weeks;
}
