/** Who hosts or receives others beside the meeting: `Within the framework of the Consultations, Deputy Secretary A hosted Minister B`. */
import type { Span } from '../../text/span';
import type { Account } from './account';
import { countryOfPerson, officials } from './account';
import { cued, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

type Official = MentionOf<'official'>;

export const ASIDE = cued(
  /^\W*(?:With)?[Ii]n the framework of (?:these|this|the (?:dialogue|consultations|meeting|talks))\b|^\W*On the (?:margins|sidelines) of the (?:dialogue|consultations|meeting|talks)\b/i,
  'frame margi sidel',
);

const HOSTS = cued(/\b(?:hosted|received|welcomed)\b/, 'hoste recei welco');
const HOSTS_BEHIND = /^ (?:hosted|received|welcomed)(?! by)\b/;
const LONGEST_VERB = 16;

function isHost(sentence: AccountSentence, { end }: Official): boolean {
  return HOSTS_BEHIND.test(textIn(sentence, end, end + LONGEST_VERB));
}

/** Whether the official hosts beside the meeting that was told before: takes part, and leads nothing. */
export function hostsAside({ prose }: Account, sentence: AccountSentence, mention: Official): boolean {
  return says(sentence, ASIDE) && prose[0] !== sentence && isHost(sentence, mention);
}

/** Behind the verb: whom somebody hosts, `the Chilean delegation for a luncheon`. */
const LONGEST_GUESTS = 80;

/** Of whom the guests are: the codes of those named, `?` where a person's is not told. */
function statesOfGuests(account: Account, sentence: AccountSentence, { end }: Official): ReadonlySet<string> {
  const isNear = ({ start }: Span): boolean => start > end && start < end + LONGEST_GUESTS;
  const guest = officials(sentence.mentions).find(isNear);
  const codes = ofType(sentence.mentions, 'country')
    .filter(isNear)
    .map(({ value }) => value);
  return new Set(guest === undefined ? codes : [countryOfPerson(account, guest.person) ?? '?', ...codes]);
}

/** `A hosted Minister B, and Under Secretary C hosted the delegations`: C is of the side of A, but not of that of the guests. */
export function sideOfFellowHost(
  account: Account,
  sentence: AccountSentence,
  mention: Official,
  parties: readonly string[],
): string | undefined {
  if (!says(sentence, HOSTS) || !isHost(sentence, mention)) return undefined;
  const first = officials(sentence.mentions).find((person) => isHost(sentence, person));
  if (first === undefined || first === mention) return undefined;
  const guests = statesOfGuests(account, sentence, mention);
  if (guests.has('?')) return undefined;
  const hosts = parties.filter((party) => !guests.has(party));
  if (guests.size === 1 && hosts.length === 1) return hosts[0];
  const own = countryOfPerson(account, first.person) ?? account.issuer;
  return parties.find((party) => party === own);
}
