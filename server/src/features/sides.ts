/** Which side of the table a body or person belongs to. */
import type { Mention, ReleaseFacts } from '../release/model';
import { partyAround } from '../workspace/bodyOwners';

export type Side = 'firstSide' | 'secondSide';

/** Codes of the parties in the order in which the release tells of them; delegations come before bare events. */
export function partiesOf(facts: ReleaseFacts): readonly string[] {
  const told = facts.delegations.map((delegation) => delegation.party);
  const met = facts.events.flatMap((event) => event.parties);
  return [...new Set([...told, ...met])];
}

/** A function from mention to side, prepared once for a release. */
export function sidesOf(facts: ReleaseFacts): (mention: Mention) => Side | undefined {
  const parties = partiesOf(facts);
  return (mention) => {
    const party = partyOf(facts, mention);
    const at = party === undefined ? -1 : parties.indexOf(party);
    if (at < 0) return undefined;
    return at === 0 ? 'firstSide' : 'secondSide';
  };
}

/** The side of a person, body, title or country; undefined for anything else, and where the release leaves it open. */
export function partyOf(facts: ReleaseFacts, mention: Mention): string | undefined {
  switch (mention.type) {
    case 'country':
      return mention.value;
    case 'agency':
      return mention.country ?? partyAround(facts, mention);
    case 'official':
      return facts.persons[mention.person]?.country ?? partyAround(facts, mention);
    case 'title':
      return partyAround(facts, mention);
    default:
      return undefined;
  }
}
