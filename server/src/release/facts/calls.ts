/** Calls that one paid on another: both met, whatever the words make of the guest. */
import { countryOfPerson, officials } from './account';
import type { Account } from './account';
import { cued, findIn, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { toldDelegate } from './toldDelegates';

type Official = MentionOf<'official'>;

const CALLS = cued(
  /\b(?:called on|paid an? (?:\S+ )?(?:call|visit) (?:on|to)|(?:was|were) received (?:(?:(?:in|on|at) \S+(?: \d{1,2})?|today|yesterday) ){0,3}(?:by|for (?:a meeting|consultations|discussions|talks) with))\b/i,
  'calle paid recei',
);

/** `A letter from Minister A was received by B` */
const THINGS =
  /\b(?:books?|copies|credentials|gifts?|invitations?|letters?|messages?|petitions?|reports?)\b/i;

/** `B` for `A`, and `A` for `B`, of `A called on B`, where the sentence names nobody else. */
function otherOfCall(sentence: AccountSentence, mention: Official): Official | undefined {
  const verb = findIn(sentence, CALLS);
  if (verb === undefined) return undefined;
  const [guest, host, ...others] = officials(sentence.mentions);
  if (guest === undefined || host === undefined || others.length > 0) return undefined;
  if (THINGS.test(textIn(sentence, sentence.start, guest.start))) return undefined;
  if (guest.end > verb.start || host.start < verb.end) return undefined;
  if (mention === guest) return host;
  return mention === host ? guest : undefined;
}

/** `Minister A of Norway called on President B`, `A was received in Oslo for talks with B`: the two that an opening names. */
export function arePairOfCall({ opening }: Account, sentence: AccountSentence, mention: Official): boolean {
  return sentence === opening[0] && otherOfCall(sentence, mention) !== undefined;
}

/** `Norway’s Minister A called on Minister B`: of two parties, B is of the other. */
export function sideInCall(
  account: Account,
  sentence: AccountSentence,
  mention: Official,
  parties: readonly string[],
): string | undefined {
  if (parties.length !== 2 || countryOfPerson(account, mention.person) !== undefined) return undefined;
  const other = otherOfCall(sentence, mention);
  const own =
    other && (countryOfPerson(account, other.person) ?? toldDelegate(sentence, other)?.country.value);
  return own !== undefined && parties.includes(own) ? parties.find((party) => party !== own) : undefined;
}
