/** Who sat across from those of whom was told before: `Her opposite number was B`, `Sitting across from Ms. A was B`. */
import type { Span } from '../../text/span';
import { officials } from './account';
import { lean } from '../../tokens/leanPattern';
import { stemsOf } from '../../tokens/stems';
import {
  clauseEnd,
  isBesideTalks,
  isPossessive,
  LIST,
  mayMeanEither,
  namesOwner,
  partyOfOwner,
} from './otherSideOf';
import type { SidesSoFar } from './otherSideOf';
import {
  cued,
  findAllIn,
  findIn,
  firstFrom,
  lastBefore,
  mayName,
  textIn,
  withoutMentions,
} from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

type Official = MentionOf<'official'>;

const FELLOW = '(?:co-chairs?|counterparts?|hosts?|interlocutors?|opposite numbers?|vis-à-vis)';

/** The verb of an inverted sentence, with whom it starts from. */
const OPPOSITE_WAS = cued(
  new RegExp(
    `(?:^\\W*(?:(?:And|For their part,) )?|, (?:(?:at|during|for|in) which|where) (?=(?:her|his|their) ))(?:(?:[Hh]er|[Hh]is|[Tt]heir) (?:[\\p{L}.]+ ){0,2}?${FELLOW}\\b|(?:Facing|Opposite)(?= (?:her|him|them|(?:the )?\\p{Lu}))|(?:(?:Seated|Sitting) )?(?:directly )?(?:[Aa]cross|[Oo]pposite|[Ff]acing)(?: the table)?(?: from)?(?= (?:her|him|them|(?:the )?\\p{Lu}))|(?:Seated |Sitting )?[Aa]cross the table(?: from)?\\b)[^;:]{0,70}? (?:was|were|sat|stood|is|are|sits?|will (?:be|sit))(?= )`,
    'u',
  ),
  'her his their facin oppos seate sitti acros',
);

/** Behind the name, and perhaps its post. */
const WAS_OPPOSITE = lean(
  new RegExp(
    `^(?:, [^;]{1,120}?,)? (?:(?:acted as|served as|was|is|will be) (?:her|his|their) (?:\\S+ )?${FELLOW}\\b|(?:faced|faces|will face) (?:her|him|them|(?:the )?\\p{Lu}[^;,]{1,60}) across the table\\b|(?:sat|sits|was|is|will sit|was seated) (?:directly )?(?:across(?: the table)?|opposite)(?: from)? (?:her|him|them)\\b)`,
    'u',
  ),
);
const LONGEST_BEHIND = 220;
const OF_FACING = stemsOf(
  'co cochair cochairs counterpart counterparts host hosts interlocutor interlocutors opposite across faced faces face',
);
/** Behind whom others stand: `B, with officials of …`, `B, who met C`. */
const OTHERS =
  /;|\b(?:who|which|while|whereas|accompanied|assisted|joined|flanked|supported|with|including|along|met|said)\b/;
/** `Their host at dinner was B` */
const ASIDE =
  /\b(?:breakfast|ceremony|concert|dinner|exhibition|lunch(?:eon)?|museum|panel|previous|reception|tour|visit|then|until)\b/i;

/** Words of who led, in the sentence before: whoever faced them led as well. */
const LED =
  /\b(?:co-?)?(?:chair(?:ed|ing|s)?|convened|head(?:ed|ing|s)?|helm|host(?:ed|s)?|lead(?:er|ing|s)?|led|presid(?:ed|ing)|under)\b/i;

/** `with A heading the Norwegian side opposite `, in front of a name. */
const OPPOSITE = cued(
  /,? (?:directly )?(?:opposite|facing|across (?:the table )?from|vis-à-vis)(?= (?:the )?\p{Lu})/gu,
  'oppos facin acros vis',
);
/** What stands between it and the name, beside post and body. */
const NAMED_NEXT =
  /^(?:[\s,.’']|\b(?:the|of|for|at|in|s|Mr|Mrs|Ms|Mme|Dr|Prof|Amb|Shri|Smt|Sir|Dame|H\.E|Hon|His Excellency|Her Excellency)\b)*$/;

/** `A, heading the Norwegian side opposite B`: B is across from A, where A is told to lead. */
function facedInClause(sentence: AccountSentence, { start }: Official): Facing | undefined {
  const verb = lastBefore(findAllIn(sentence, OPPOSITE), start);
  const subject = verb && lastBefore(officials(sentence.mentions), verb.start);
  if (verb === undefined || subject === undefined) return undefined;
  if (!NAMED_NEXT.test(withoutMentions(sentence, verb.end, start))) return undefined;
  const between = withoutMentions(sentence, subject.end, verb.start);
  return LED.test(between) && !OTHERS.test(between) && !ASIDE.test(between)
    ? { owner: { start: subject.start, end: verb.start } }
    : undefined;
}

/** From whom, the sentence before says. */
const TABLE = /\bacross the table\b/i;

interface Facing {
  /** The words that say whom somebody faced. */
  readonly owner: Span;
}

/** The words by which the official is told to have faced somebody; undefined where none do. */
function facingOf(
  sentences: readonly AccountSentence[],
  sentence: AccountSentence,
  mention: Official,
): Facing | undefined {
  if (isPossessive(sentence, mention)) return undefined;
  const faced = facedInClause(sentence, mention);
  if (faced !== undefined) return faced;
  const facing = facingIn(sentence, mention);
  if (facing === undefined) return undefined;
  const from = Math.max(facing.owner.end, mention.end);
  const behind = { start: from, end: clauseEnd(sentence, from) };
  const isAside =
    isBesideTalks(sentences, sentence, facing.owner) || isBesideTalks(sentences, sentence, behind);
  return isAside ? undefined : facing;
}

function facingIn(sentence: AccountSentence, mention: Official): Facing | undefined {
  const verb = findIn(sentence, OPPOSITE_WAS);
  if (verb !== undefined && mention.start >= verb.end) {
    const words = textIn(sentence, verb.start, verb.end);
    if (!(namesOwner(sentence, verb) || TABLE.test(words))) return undefined;
    // "Facing Ms. A was a portrait of King B"
    const first = firstFrom(officials(sentence.mentions), verb.end);
    if (first === undefined || !LIST.test(withoutMentions(sentence, verb.end, first.start))) return undefined;
    return OTHERS.test(withoutMentions(sentence, verb.end, mention.start)) ? undefined : { owner: verb };
  }
  if (!mayName(sentence, OF_FACING)) return undefined;
  const behind = WAS_OPPOSITE.exec(textIn(sentence, mention.end, mention.end + LONGEST_BEHIND));
  if (behind === null) return undefined;
  const end = mention.end + behind[0].length;
  const last = behind[0].lastIndexOf(', ') < 0 ? mention.end : mention.end + behind[0].lastIndexOf(', ');
  return { owner: { start: last, end } };
}

/** The part of an official who faced others: that of these; undefined where no words tell of facing. */
export function roleAcross(
  sentences: readonly AccountSentence[],
  sentence: AccountSentence,
  mention: Official,
): 'head' | 'principal' | undefined {
  const facing = facingOf(sentences, sentence, mention);
  if (facing === undefined) return undefined;
  const before = sentences[sentence.index - 1];
  const words =
    withoutMentions(sentence, facing.owner.start, facing.owner.end) +
    (before === undefined ? '' : ` ${withoutMentions(before, before.start, before.end)}`);
  return LED.test(words) ? 'head' : 'principal';
}

/** The side of an official who faced others: of two parties that which is not theirs. */
export function sideAcross(
  sides: SidesSoFar,
  sentence: AccountSentence,
  mention: Official,
): string | undefined {
  if (sides.parties.length !== 2) return undefined;
  const facing = facingOf(sides.account.sentences, sentence, mention);
  const faced = facing && partyOfOwner(sides, sentence, facing.owner);
  return faced === undefined ? undefined : sides.parties.find((party) => party !== faced);
}

/** `Their host was B` behind a sentence that names the heads of both sides: whether it does not tell whom the official faced. */
export function facesUnknown(sides: SidesSoFar, sentence: AccountSentence, mention: Official): boolean {
  const facing = facingOf(sides.account.sentences, sentence, mention);
  return facing !== undefined && mayMeanEither(sides, sentence, facing.owner);
}
