/** Which of a round's releases speaks for it. */
import type { Role, Round, RoundDocument } from '../../workspace/dossier';

const BEST_FIRST: readonly Role[] = ['outcome', 'counterpart', 'report', 'announcement'];

/** The outcome, else the other side's version, else a report, else the announcement. */
export function bestTelling({ documents }: Round): RoundDocument | undefined {
  for (const role of BEST_FIRST) {
    const told = documents.find((one) => one.role === role);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** Where the round takes place, as its best telling says, else any other. */
export function placeOfRound(round: Round): string | null {
  const best = bestTelling(round);
  for (const { document, events } of best === undefined ? [] : [best, ...round.documents]) {
    for (const index of events) {
      const place = document.facts.events[index]?.place;
      if (place !== null && place !== undefined) return place;
    }
  }
  return null;
}
