/** One who met or called another, in words that stand between their names or behind both: `A telephoned B`, `A and B talked by telephone`. */
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { countryOfPerson } from './account';
import type { Account } from './account';
import { bothMet, isWhomMet, metOther } from './encounters';
import { opensWithWhatWasSaid, saidWhenMeeting } from './saidWhen';
import { cued, findIn, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

type Official = MentionOf<'official'>;

/** `A telephoned B`, `A was joined in a videoconference by B, C and D`, `A sat across from B` */
const TO_OTHER = cued(
  /\b(?:(?:tele)?phoned|rang(?: up)?|called(?: up)?|took an? (?:\S+ )?call from|(?:is|was) joined (?:(?:today|yesterday|on \S+(?: \d{1,2})?) ){0,1}(?:(?:in|on|for|at) (?:an?|the) (?:\S+ ){0,3}?(?:call|consultations|conversation|dialogue|meeting|talks|video ?conference)(?: (?:today|yesterday|on \S+(?: \d{1,2})?))? )?by|sat (?:across from|opposite)(?=[^;.]{0,120} (?:[Dd]ialogue|[Mm]eeting|[Tt]alks|[Cc]onsultations)\b)|(?:is|was) host(?: (?:today|yesterday|on \S+(?: \d{1,2})?))? to|conducted(?= (?:the|their|an?) [^;.]{0,60}\b(?:[Dd]ialogue|[Mm]eeting|[Tt]alks|[Cc]onsultations|[Rr]ound|[Ss]ession)\b[^;.]{0,60} with )|took the chair(?: (?:together|jointly))? with|chaired(?: it)? (?:alongside|(?:jointly|together) with))(?= )/,
  'telep phone rang calle took joine sat host condu chair',
);
/** What stands between such a verb and the other: `the third Dialogue in Oslo with`, and posts. */
const UP_TO_OTHER = lean(
  /^ (?:[^;.]{1,120}? with )?(?:(?:the|his|her|former|acting|of|and|for|on|to|in|charge|counterpart,?|today|yesterday|\p{Lu}[\p{L}.’'-]*,?) ){0,14}$/u,
);
/** `A and B talked by telephone`, `A and B gathered in Oslo for …` */
const BOTH = cued(
  /\b(?:talked (?:by|over|via|on the|in|at|today|yesterday)|had an? (?:\S+ ){0,2}?(?:exchange of views|(?:phone|telephone|video) (?:call|conversation)|call|conversation(?= (?:about|by|in|on|over|today|yesterday)\b|[.,]))\b(?! with)|gathered (?:(?:in|at) [^;.,]{2,40}? )?(?:(?:on \S+(?: \d{1,2})?|today|yesterday) )?for (?:the|their|talks|consultations)(?=[^;.]{0,60}\b(?:[Dd]ialogue|[Mm]eeting|[Tt]alks|[Cc]onsultations|[Rr]ound|[Ss]ession|[Ff]orum|[Gg]roup|[Cc]ommittee|[Cc]ommission)\b)|brought (?:the|their) [^;.]{0,80}\b(?:[Dd]ialogue|[Mm]eeting|[Tt]alks|[Cc]onsultations|[Rr]ound|[Ss]ession)\b[^;.]{0,30} to an? (?:close|end)\b(?! (?!in |at |on |today|yesterday)\p{Ll})|presided (?:jointly|together)(?: [^;.]{1,30}?)? over (?:the|their)|shared the chair|(?:wrapped up|completed|closed|concluded|finished|convened) (?:the|their|an?) [^;.]{0,140}?\b(?:[Mm]eeting|[Rr]ound|[Ss]ession|[Dd]ialogue|[Cc]onsultations|[Tt]alks|[Gg]roup|[Cc]ommittee|[Cc]ommission)\b)/u,
  'talke had gathe broug presi share wrapp compl close concl finis conve',
);
/** What may follow the other's name: not `called B a friend`. */
const BEHIND_OTHER = lean(
  /^(?:[.;)]|\W*$|,? (?:today|yesterday|on \S+(?: \d{1,2})?(?: \d{4})?)(?:[.,;]|\W*$| (?:about|to|for|at|in)\b)|,? (?:about|for (?:the|talks|consultations)|at (?:the|a)|in (?=\p{Lu})|to (?:discuss|congratulate|offer|express|convey|review|speak|talk|thank))\b|,$)/u,
);
const OTHERS_DID =
  /\b(?:who|which|that|said|told|thanked|after|before|since|when|while|where|whom|never|not|had|would|reportedly|finds|found|[Ee]arlier|[Ll]ater|[Ll]ast)\b/;

/** Those whom a sentence says to have met or called one another; empty where it tells it of nobody, or of one state alone. */
export function metOneToOne(account: Account, sentence: AccountSentence): readonly Official[] {
  const persons = ofType(sentence.mentions, 'official');
  const [first, second] = persons;
  if (first === undefined || second === undefined || !account.opening.includes(sentence)) return [];
  const front = textIn(sentence, sentence.start, first.start);
  if (OTHERS_DID.test(front) && !opensWithWhatWasSaid(sentence, first)) return [];
  const stateOf = ({ person }: Official): string | undefined => countryOfPerson(account, person);
  if (receivesOther(sentence, first, second)) return [first, second];
  const others = behindOne(sentence, persons);
  const own = stateOf(first) ?? account.issuer;
  // whoever joined may be of the same side
  if (others !== undefined)
    return others.every((other) => (stateOf(other) ?? own) !== own) ? [first, ...others] : [];
  const states = new Set(inFrontOfBoth(sentence, persons).map((one) => stateOf(one) ?? account.issuer));
  states.delete(undefined);
  return states.size > 1 ? persons : [];
}

/** `Prime Minister A is expected in Oslo, where President B will receive her`: B’s verb, and A behind it as a pronoun. */
const RECEIVES = cued(
  / (?:(?:is|was) (?:due |scheduled )?to |will )?(?:greet|host|meet(?: with)?|receive|welcome)(?:s|d|ed)? (?:her|him)\b/,
  'her him',
  'greet host hosts hoste meet meets recei welco',
);
/** What may stand between the two: when and where A comes. */
const COMES = lean(/\bwhere (?:(?:the|its|\p{Lu}[\p{L}.’'-]*) ){0,6}$/u);

/** `President B of Chile` */
const OF_STATE = lean(/^(?: of (?:the )?\p{Lu}[\p{L} ]{2,30})?$/u);

/** Of two of whom one will receive the other, and of two parties: whoever is of no known state is not of the other’s. */
export function sideOfReceived(
  account: Account,
  sentence: AccountSentence,
  { person }: Official,
  parties: readonly string[],
): string | undefined {
  const [first, second] = ofType(sentence.mentions, 'official');
  if (parties.length !== 2 || first === undefined || second === undefined) return undefined;
  if (person !== first.person && person !== second.person) return undefined;
  if (!receivesOther(sentence, first, second)) return undefined;
  const known = countryOfPerson(account, person === first.person ? second.person : first.person);
  return known !== undefined && parties.includes(known)
    ? parties.find((party) => party !== known)
    : undefined;
}

function receivesOther(sentence: AccountSentence, first: Official, second: Official): boolean {
  const verb = findIn(sentence, RECEIVES);
  return (
    verb !== undefined &&
    verb.start >= second.end &&
    OF_STATE.test(textIn(sentence, second.end, verb.start)) &&
    COMES.test(textIn(sentence, first.end, second.start)) &&
    !OTHERS_DID.test(textIn(sentence, first.end, second.start).replace(/\bwhere\b/, ''))
  );
}

/** Those behind the verb, where only the first stands in front of it. */
function behindOne(sentence: AccountSentence, persons: readonly Official[]): readonly Official[] | undefined {
  return behindVerb(sentence, persons, findIn(sentence, TO_OTHER), isOther) ?? greeted(sentence, persons);
}

/** `A greeted B`, `B was received in Oslo by A` */
function greeted(sentence: AccountSentence, persons: readonly Official[]): readonly Official[] | undefined {
  const [first] = persons;
  return first && behindVerb(sentence, persons, metOther(sentence, first), isWhomMet);
}

function isOther(sentence: AccountSentence, verb: Span, first: Span, last: Span): boolean {
  return (
    UP_TO_OTHER.test(textIn(sentence, verb.end, first.start)) &&
    BEHIND_OTHER.test(textIn(sentence, last.end, sentence.end))
  );
}

function behindVerb(
  sentence: AccountSentence,
  persons: readonly Official[],
  verb: Span | undefined,
  mayBe: typeof isOther,
): readonly Official[] | undefined {
  const [first, ...others] = persons;
  if (verb === undefined || first === undefined || verb.start < first.end) return undefined;
  const met = others.filter(({ start }) => start > verb.end);
  const [other] = met;
  if (other === undefined || met.length < others.length) return undefined;
  const between = textIn(sentence, first.end, verb.start);
  if (OTHERS_DID.test(between) && !saidWhenMeeting(sentence, first.end, verb.start)) return undefined;
  return mayBe(sentence, verb, other, met.at(-1) ?? other) &&
    !OTHERS_DID.test(textIn(sentence, other.end, met.at(-1)?.start ?? other.end))
    ? met
    : undefined;
}

function inFrontOfBoth(sentence: AccountSentence, persons: readonly Official[]): readonly Official[] {
  const [first] = persons;
  const last = persons.at(-1);
  if (first === undefined || last === undefined) return [];
  const verb = findIn(sentence, BOTH) ?? bothMet(sentence, first, last);
  if (verb === undefined || last.end > verb.start) return [];
  return OTHERS_DID.test(textIn(sentence, first.end, verb.start)) ? [] : persons;
}
