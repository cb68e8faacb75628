/** Whose side those are on of whose counterparts a sentence tells: `A and his counterpart from Norway, B, held talks`. */
import type { Span } from '../../text/span';
import type { Account } from './account';
import { countryOfPerson, officials } from './account';
import { cued, findAllIn, lastBefore, ofType, textIn } from './sentences';
import type { AccountSentence } from './sentences';

/** But not `A and her colleague B`, who may be of one side. */
const COUNTERPARTS = cued(
  /\b(?:(?:and|with|(?:receiv|welcom|invit)(?:e|ed|es)|(?:greet|host|join)(?:ed|s)?|meets?|met)\s+(?:his|her|their)\s+(?:\S+\s+){0,2}?(?:counterparts?|opposite\s+numbers?)|with\s+(?:his|her|their)\s+(?:\S+\s+){0,2}?colleagues?)\b(?:\s+(?:from|in|of)\s+(?:the\s+)?\S+)?/gi,
  'count colle oppos',
);

/** `A, B and officials, and their counterparts in Norway`, `A and B met with their Norwegian counterparts`: of the other side. */
export function sideFacingCounterparts(
  account: Account,
  sentence: AccountSentence,
  mention: Span,
  parties: readonly string[],
): string | undefined {
  const told =
    sideOfCounterpart(sentence, mention, parties) ?? sideFacingOne(account, sentence, mention, parties);
  if (told !== undefined || parties.length !== 2) return told;
  const { end } = mention;
  const faced = findAllIn(sentence, COUNTERPARTS).find(({ start }) => start >= end);
  if (faced === undefined) return undefined;
  const last = officials(sentence.mentions).at(-1);
  // "A and his counterpart from Norway, B, held talks": A alone stands in front
  const isAlone = FROM_STATE.test(textIn(sentence, faced.start, faced.end));
  if (
    last !== undefined &&
    last.start > faced.start &&
    !(isAlone && COMMA.test(textIn(sentence, end, faced.start)))
  )
    return undefined;
  const side = ofType(sentence.mentions, 'country').find(
    ({ start, value }) => start >= faced.start && start < faced.end && parties.includes(value),
  );
  return side === undefined ? undefined : parties.find((party) => party !== side.value);
}

const FROM_STATE = /\b(?:from|of) (?:the )?\S+$/;
/** ` and `, `, Director for Ports, and `: between the name and the words of the counterpart, which begin with "and" or "with". */
const COMMA =
  /^(?:, [^;.]{1,100},)? (?:(?:is|was|will|would|shall|to|due|expected|set|also|today|yesterday) ){0,4}$/;

const POST = /^,? (?:the )?[^,;.]{1,80} $/;

/** `Minister A of Norway will co-chair the Dialogue with her counterpart, Foreign Minister B`: of the side that is not A’s. */
function sideFacingOne(
  account: Account,
  sentence: AccountSentence,
  { start }: Span,
  parties: readonly string[],
): string | undefined {
  if (parties.length !== 2) return undefined;
  const called = lastBefore(findAllIn(sentence, COUNTERPARTS), start);
  if (called === undefined || !POST.test(textIn(sentence, called.end, start))) return undefined;
  const other = lastBefore(officials(sentence.mentions), start);
  if (other === undefined || other.end > called.start) return undefined;
  const side = countryOfPerson(account, other.person);
  return side !== undefined && parties.includes(side) ? parties.find((party) => party !== side) : undefined;
}

const LONGEST_POST = 110;
const COUNTERPART = /^ (?:\S+ ){0,2}(?:counterpart|colleague|opposite number),? (?:(?!, and )[^;]){0,100}$/;

/** `with her Norwegian counterpart, Vice Minister of the Ministry of Trade Berg`: of the side that is told of the counterpart. */
function sideOfCounterpart(
  sentence: AccountSentence,
  { start }: Span,
  parties: readonly string[],
): string | undefined {
  const side = lastBefore(ofType(sentence.mentions, 'country'), start);
  if (side === undefined || !parties.includes(side.value) || start - side.end > LONGEST_POST)
    return undefined;
  if (!COUNTERPART.test(textIn(sentence, side.end, start))) return undefined;
  const other = lastBefore(officials(sentence.mentions), start);
  return other !== undefined && other.start > side.end ? undefined : side.value;
}
