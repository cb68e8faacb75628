/** Who joined a meeting: words in front of a name or behind it. */
import { cued, findAllIn, firstFrom, lastBefore, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

type Official = MentionOf<'official'>;

export const JOINED_BY = cued(
  /\b(?:joined (?:today |yesterday |also |there |in (?:\S+ ){1,3}?)?by|accompanied by|includes?|included|including|as well as|comprises|comprised|consisted of|representatives?\b[^;]{0,300}?\b(?:was|were))\b/gi,
  'joi acc inc as com con rep',
);
const JOINS = cued(
  /\b(?:also\s+)?(?:will (?:also )?(?:accompany|join|attend|open|participate(?= in the (?:dialogue|meeting|talks|session|consultations|round|discussions)\b|\s*[,.;])|take part)|(?:is|are) (?:due|expected|going|scheduled|set) to (?:also )?(?:attend|be present|join|participate|take part)\b(?! (?:in )?(?:the )?next\b)|accompanied (?=the\b|Secretary|President|Minister)|travell?ed with (?=the (?:Secretary|Vice|President|Minister|Administrator|Attorney)\b)|opened the (?:\S+ ){0,3}(?:dialogue|meeting|session|talks|consultations)|joined|(?:gave|gives?|deliver(?:ed|s)?|provided?|offer(?:ed)?|ma[dk]e) (?:\S+ ){0,3}remarks|spoke at the (?:opening|closing|inaugural)(?= (?:session|ceremony|plenary|round|meeting|dialogue)|\s*[,;.]|\s+of the (?:dialogue|meeting|talks|consultations|conference|session)|\s+and )|took part|participated|attended|(?:was|were)(?: also)? (?:in attendance|present)|(?:was|were|will be) hosted(?=[^;]{1,60}\bby\b)|came in(?= (?:at|for)\b)|(?:will (?:also )?)?contribut(?:e|ed|es) to(?= the\b)|(?:also )?briefed(?= the (?:\S+ ){0,2}?(?:delegations|meeting|participants|sides)\b)|(?:will )?represent(?:s|ed)?(?! by)|(?:(?:is|was|are|were|will be) (?:coming|flying|returning|travell?ing)|came|comes|flew|flies|has (?:come|flown|returned)|returned|returns|travel(?:s|l?ed))(?: back| in| over)?(?= (?:from|to) [^;,.]{3,40} for (?:it|this|the (?:consultations|dialogue|meeting|occasion|purpose|round|session|talks))\b))\b/gi,
  'is are has come comes flew flies retur came contr brief als wil was wer acc tra ope joi gav giv del pro off mad mak spo too par att rep',
);
export const FOLLOWED = cued(
  /\bremarks\b[^;.]{0,40}?,?\s(?:followed by|along with|alongside|as (?:did|will))\b/gi,
  'rem',
);

const CALLED_ON = cued(
  /\b(?:courtesy calls?|(?:paid|pays?|made|makes?) (?:an? )?(?:\S+ )?calls?|called) (?:up)?on\b|\bcourtesy calls? to\b|\bwill (?:also )?be received by\b|\bheads? of (?:the )?(?:\S+ )?delegations? (?:was|were) (?:also )?received by\b/gi,
  'court paid pay made make calle will head',
  'call recei',
);

/** `was received by Minister C, and the talks were chaired by D`: D is not called on. */
const GOES_ON = /;|\b(?:chaired|led|headed)\b/;

/** `A, accompanied by Ambassador B, paid a courtesy call on Minister C`, `and will be received by C`, `the head of the delegation was received by C`: C is met beside the meeting. */
export function isCalledOn(sentence: AccountSentence, { start }: Official): boolean {
  const call = lastBefore(findAllIn(sentence, CALLED_ON), start);
  if (call === undefined) return false;
  const behind = textIn(sentence, call.end, start);
  return !AND_MET.test(behind) && !GOES_ON.test(behind);
}

/** `paid a courtesy call on President C and held the second Dialogue with Minister D`: D is the one met. */
const AND_MET = /\band (?:(?:then|later|also) )*(?:met|(?:held|co-?chaired|opened)\b[^;]{1,160}?) with\b/;

/** Whether words in front of the name or behind it say that it joined. */
export function joins(sentence: AccountSentence, mention: Official): boolean {
  if (lastBefore(findAllIn(sentence, FOLLOWED), mention.start) !== undefined) return true;
  if (
    lastBefore(findAllIn(sentence, JOINED_BY), mention.start) !== undefined &&
    !isCalledOn(sentence, mention)
  )
    return true;
  if (lastBefore(findAllIn(sentence, JOINS_WITH), mention.start) !== undefined) return true;
  if (
    says(sentence, TOOK_PART) &&
    FROM_SIDE.test(textIn(sentence, Math.max(sentence.start, mention.start - 90), mention.start))
  )
    return true;
  const behind = firstFrom(findAllIn(sentence, JOINS), mention.end);
  const reach = WITH_OTHERS.test(textIn(sentence, mention.end, mention.end + 40)) ? LONGEST_LIST : 200;
  return (
    behind !== undefined &&
    behind.start <= mention.end + reach &&
    !OF_OTHERS.test(textIn(sentence, mention.end, behind.start))
  );
}

/** Another item of a list, or `thanked all who were present`. */
const OF_OTHERS = /;|\b(?:all|everyone|those) who $/;

/** `From the Norwegian side, A, Director; from the Estonian side, B, Secretary, participated.` */
const TOOK_PART = cued(/\b(?:participated|took part|attended|were present)\b/i, 'parti took atten prese');
const FROM_SIDE = /\b(?:from|on|for) the (?:\S+ ){1,3}side,? (?:[^,;]{1,60} )?$/i;

/** `A will join the talks together with B` */
const JOINS_WITH = cued(
  /\b(?:attend(?:s|ed)?|join(?:s|ed)?|participat(?:es?|ed)|took part)\b[^;]{0,80}?\b(?:alongside|(?:along|together) with)\b/gi,
  'att joi par too',
  'along toget',
);

/** `A as well as representatives from the Ministry of Trade, … attended`: a long list between name and verb. */
const WITH_OTHERS =
  /^,?\s+(?:as well as|and|along with|together with)\s+(?:the\s+)?(?:representatives|officials)\b/;
const LONGEST_LIST = 900;
