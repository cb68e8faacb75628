/** Whose body it may be that a release names without saying so: `the Ministry of Defence`. */
import type { AgencyMention, ReleaseFacts } from '../release/model';
import { contains, type Span } from '../text/span';

/** The party whose sentences a span stands in: `led the U.S. delegation that included …` */
export function partyAround({ delegations }: ReleaseFacts, around: Span): string | undefined {
  return delegations.find(({ span }) => span !== undefined && contains(span, around))?.party;
}

/** The parties whose body a mention may name: its own where it tells, else its sentence's, else all that meet. */
export function ownersOf(facts: ReleaseFacts, mention: AgencyMention): readonly string[] {
  const party = mention.country ?? partyAround(facts, mention);
  return party === undefined ? [...new Set(facts.events.flatMap(({ parties }) => parties))] : [party];
}
