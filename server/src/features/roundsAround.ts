/** The rounds that matter for one of them, where a series is longer than anybody reads. */
import type { Round } from '../workspace/dossier';

const BEFORE = 5;
const AFTER = 2;

/** The rounds next to one, itself among them; the last ones of the series where it has no such round. */
export function roundsAround(rounds: readonly Round[], round: Round | undefined): readonly Round[] {
  const found = round === undefined ? -1 : rounds.indexOf(round);
  const at = found < 0 ? rounds.length - 1 : found;
  const last = Math.min(rounds.length, Math.max(at + AFTER + 1, BEFORE + AFTER + 1));
  return rounds.slice(Math.max(0, last - (BEFORE + AFTER + 1)), last);
}
