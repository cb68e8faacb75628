/** Whom somebody is said to have had along, in a list that ends the sentence: `Minister A was ably supported by B, Director for Ports, and C`. */
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { officials } from './account';
import { namesOwner } from './otherSideOf';
import { cued, findAllIn, firstFrom, isOverlong, lastBefore, textIn, withoutMentions } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { toldOwner } from './toldDelegates';

type Official = MentionOf<'official'>;

/** When or where, in front of `by`: `throughout the day`, `at the talks` */
const TALKS =
  '(?:consultations|dialogue|discussions|exchange|meetings?|negotiations|proceedings|rounds?|sessions?|table|talks)';
const MEANWHILE = `(?:(?:also|there|throughout|today|yesterday)|(?:at|during|in|on|throughout) (?:all|both|the|their|these|this) (?:(?:day|days|morning|afternoon)|(?:[^\\s,;.]+ ){0,2}?${TALKS})(?= by))`;
const SUPPORTED = cued(
  new RegExp(
    `\\b(?:was|were|is|are|will be)(?: (?:also|both|further|in turn|[a-z]+ly))? (?:(?:accompanied|aided|assisted|backed(?: up)?|flanked|seconded|supported)(?: ${MEANWHILE})?|joined ${MEANWHILE}) by(?= )`,
    'gi',
  ),
  'accom aided assis backe flank secon suppo joine',
  'by',
);
/** What may stand beside names, posts and bodies where somebody is the subject: nothing that is somebody’s own, and no verb. */
const SUBJECT = lean(
  /^\W{0,4}(?:(?:In|During|At|Throughout) (?:the|these|this|both|all) (?:\S+ ){0,2}?(?:consultations|dialogue|discussions|meetings?|rounds?|sessions?|talks|visit),? )?(?:For (?:her|his|their) part, )?(?:she |he |they |both )?(?:[\s,.()]|\b(?:the|at|for|in|Mr|Mrs|Ms|Mme|Dr|Prof|Amb|Shri|Smt|Sir|Dame|Lady|Lord|H\.E|Hon|His Excellency|Her Excellency)\b)*$/i,
);
/** What stands between the names of the list, and behind the last. */
const LISTED = lean(
  /^(?:[\s,.’'()]|\b(?:by|his|her|their|the|an?|of|for|from|and|in|at|on|s|as|well|both|own|other|senior|along|with|Mr|Mrs|Ms|Mme|Dr|Prof|Amb|Gen|Col|Shri|Smt|Sir|Dame|Lady|Lord|H\.E|Hon|His Excellency|Her Excellency|advis[eo]rs?|aides?|colleagues?|delegates|experts?|members|officers?|officials?|representatives?|staff|team)\b)*$/i,
);
/** Behind the list: `at all sessions`, `in the talks` */
const AT_TALKS =
  /,? (?:at|during|for|in|throughout) (?:all|both|the|these|this) (?:[a-z]+ ){0,2}?(?:consultations|dialogue|discussions|meetings?|negotiations|rounds?|sessions?|talks)\W{0,3}$/;

/** Who is beside a guest and comes along with nobody: `flanked by King A`. */
const OF_OTHERS = lean(
  /\b(?:King|Queen|(?:Crown )?Prince(?:ss)?|President|Prime Minister|Mayor|Governor|Senators?|Speaker|Chancellor)\b/,
);
/** `both of the Norwegian Embassy`: the side of those named is told. */
const ALL_OF = /\b(?:all|both|each) (?:at|from|of|with) (?:the )?$/;

/** The words that name whoever had the official along. */
export function ownerSupported(sentence: AccountSentence, mention: Official): Span | undefined {
  if (isOverlong(sentence)) return undefined;
  const verb = lastBefore(findAllIn(sentence, SUPPORTED), mention.start);
  // "A was supported by B, and C by D": told of each
  if (verb === undefined || toldOwner(sentence, mention) !== undefined) return undefined;
  const last = officials(sentence.mentions).at(-1);
  if (last === undefined || firstFrom(findAllIn(sentence, SUPPORTED), verb.end) !== undefined)
    return undefined;
  if (!LISTED.test(withoutMentions(sentence, verb.end, last.start))) return undefined;
  const behind = withoutMentions(sentence, last.end, sentence.end);
  if (!LISTED.test(behind.replace(AT_TALKS, ''))) return undefined;
  if (namesOthers(sentence, verb.end)) return undefined;
  const front = withoutMentions(sentence, sentence.start, verb.start);
  const owner = { start: sentence.start, end: verb.start };
  if (!SUBJECT.test(front)) return undefined;
  const subject = officials(sentence.mentions).filter(({ end }) => end <= verb.start);
  return subject.length < 2 && namesOwner(sentence, owner) ? owner : undefined;
}

/** Whether those behind an offset are of others, or of a state that is told. */
function namesOthers(sentence: AccountSentence, from: number): boolean {
  return sentence.mentions.some(({ type, start, text }) => {
    if (start < from) return false;
    if (type === 'country') return ALL_OF.test(textIn(sentence, from, start));
    return (type === 'title' || type === 'official') && OF_OTHERS.test(text);
  });
}
