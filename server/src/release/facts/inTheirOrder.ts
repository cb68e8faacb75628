/** Whose side each of several officials is on, where as many states stand in the same order. */
import { countryOfPerson, officials } from './account';
import type { Account } from './account';
import { sideInPair } from './leadingPairs';
import { cued, isOverlong, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

/** `who visited Norway and Chile respectively`, `accredited to …`: where they were. */
const ELSEWHERE = /\b(?:accredited|based|in|posted|thanked|to|visit(?:ed|ing|s)?) (?:the )?$/;
const LONGEST_FRONT = 20;

const RESPECTIVELY = cued(/\brespectively\b/i, 'respe');

/** `Under the leadership of President A and President B, the governments of Norway and Chile met` */
const GOVERNMENTS_LED = cued(
  /\b(?:[Uu]nder the (?:joint )?(?:chairmanship|direction|guidance|lead|leadership) of|(?:[Cc]haired|[Hh]eaded|[Ll]ed|[Pp]resided over)(?: jointly)? by)\b[^;]{0,300}?\b(?:cabinets|delegations|governments|ministries|sides|teams) of\b|\b(?:cabinets|delegations|governments|sides|teams) of\b[^;]{0,300}?\b(?:under the (?:joint )?(?:chairmanship|direction|guidance|lead|leadership) of|(?:chaired|headed|led)(?: jointly)? by)\b/,
  'under chair heade led presi',
  'cabin deleg gover minis sides teams',
);

/** `Directors A and B of the Ministries of Norway and Chile, respectively`, `Norway and Chile were led by A and B, respectively` */
export function sideInOrder(
  account: Account,
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  const { start, person: index } = mention;
  if (isOverlong(sentence)) return undefined;
  const inPair = sideInPair(account, sentence, mention, parties);
  if (inPair !== undefined) return inPair;
  if (!says(sentence, RESPECTIVELY) && !says(sentence, GOVERNMENTS_LED)) return undefined;
  const persons = officials(sentence.mentions);
  const named = ofType(sentence.mentions, 'country');
  const [first] = named;
  if (first === undefined || countryOfPerson(account, index) !== undefined) return undefined;
  if (ELSEWHERE.test(textIn(sentence, Math.max(sentence.start, first.start - LONGEST_FRONT), first.start)))
    return undefined;
  const states = named.map(({ value }) => value);
  const isOfEach =
    persons.length > 1 &&
    persons.length === states.length &&
    new Set(states).size === states.length &&
    states.every((state) => parties.includes(state));
  return isOfEach ? states[persons.findIndex((person) => person.start === start)] : undefined;
}
