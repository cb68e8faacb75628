/** Sentences that tell of whom a side is made up, in other words than `the delegation included`. */
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { stemsOf } from '../../tokens/stems';
import { officials } from './account';
import { isAsideThing, tellsOther } from './besideTalks';
import { cued, findAllIn, findIn, firstFrom, mayName, says, textIn, withoutMentions } from './sentences';
import type { AccountSentence } from './sentences';

const PEOPLE = '(?:delegates|experts|officers|officials|representatives|specialists|staff)';

/** `Norway fielded officials of …`, `Its team was drawn from …`, `The Ports Board made up the Norwegian team`, `Those attending were, …` */
export const MAKES_TEAM = cued(
  new RegExp(
    [
      '\\bfielded (?:the |its )?(?=(?!Mr|Ms|Dr)\\p{Lu})',
      `\\b(?:fielded|(?:had )?(?:also )?sent) (?:[a-z-]+ ){0,3}?${PEOPLE}\\b`,
      `\\b(?:delegation|side|team)s? (?:was|were|is|are) (?:mainly |also )?(?:drawn|formed) from\\b`,
      '\\b(?:(?:made|make|makes) up|(?:completed?|round(?:ed)?)(?: out| off)?) the (?:\\S+ ){1,3}?(?:contingent|delegation|line-?up|side|team)\\b',
      '\\b(?:delegation|side|team)(?:, [^;.]{1,160},)? (?:(?:is|was) to |will )?(?:count|counts|number|numbers)(?: also| among (?:her|his|its|their) (?:members|number|ranks))? ',
      '\\b[Tt]hose (?:attending|present|taking part)\\b[^;.]{0,40}?\\b(?:was|were|are|included)\\b',
    ].join('|'),
    'u',
  ),
  'field sent drawn formed made make those compl round rounde count counts numbe',
);

const OF_SENDING = stemsOf('fielded sent');
const SENDS = lean(
  new RegExp(
    `^ (?:fielded|(?:had )?sent) (?:[a-z-]+ ){0,3}?(?:${PEOPLE}\\b|(?:delegation|group|team) (?:from|of)\\b)`,
    'u',
  ),
);
const LONGEST = 60;

/** `Norway fielded experts of the Ports Board`: of the state whose name ends at an offset. */
export function sendsTeam(sentence: AccountSentence, end: number): boolean {
  return mayName(sentence, OF_SENDING) && SENDS.test(textIn(sentence, end, end + LONGEST));
}

/** What is led: `the exchange`, `these two days of talks`. */
const LED_TALKS =
  '(?:the|this|these|both) (?:(?!(?:after|at|before|during|for|on|to|with)\\b)[^\\s;,.]+ ){0,4}?(?:consultations?|conversations?|deliberations|dialogue|discussions?|exchanges?|meetings?|negotiations|plenary|proceedings|rounds?|sessions?|talks|work)(?= (?:was|were|is|are|will be)\\b| (?:at|in) [A-Z][^;,.]{1,24} (?:was|were))';

const OF_SIDE = /\b(?:delegation|side|team)s?\b/i;
const STEERED = /\b(?:directed|guided|moderated|steered) (?:jointly )?by$/i;

/** `At the head of the Norwegian delegation was A`, `Co-leading the Chilean side were A and B`, `Steering the exchange were`: until another part is named. */
const HEADS_INVERTED = cued(
  new RegExp(
    `^\\W*(?:At the head of (?:the|both) [^;,.]{0,60}?\\b(?:delegation|side|team)s?|(?:Co-?(?:chairing|heading|leading)|Jointly (?:chairing|heading|leading)) [^;,.]{0,60}?\\b(?:delegation|side|team|commission|committee|consultations|dialogue|meeting|session|talks)s?|At the (?:helm|head of the table)|Holding the (?:chair|gavel)|(?:Chairing|Conducting|Directing|Guiding|Heading|Jointly steering|Leading|Moderating|Presiding over|Running|Steering) ${LED_TALKS})\\b[^;,.]{0,30}?\\s(?:was|were|is|are|will be)\\b`,
    'i',
  ),
  '^at ^co ^cocha ^cohea ^colea ^joint ^holdi ^chair ^condu ^direc ^guidi ^headi ^leadi ^moder ^presi ^runni ^steer',
  'was were is are will',
);

/** What may stand in front of a name beside its post: no portraits, captains or journalists. */
const ONLY_NAME = lean(
  /^(?:[\s,.]|(?<![^\s,.])(?:(?:the|for|of|at|and|both|co-?chairs?)(?![^\s,.])|\p{Lu}[^\s,.]*))*$/u,
);

/** Whether the words in front of the first name behind an offset are its post. */
function opensWithName(sentence: AccountSentence, from: number): boolean {
  const first = firstFrom(officials(sentence.mentions), from);
  return first !== undefined && ONLY_NAME.test(withoutMentions(sentence, from, first.start));
}

/** The words in front of those who led, where they are told first, and led the talks. */
export function headsInverted(sentence: AccountSentence): Span | undefined {
  const opening = findIn(sentence, HEADS_INVERTED);
  if (opening === undefined || OF_SIDE.test(textIn(sentence, opening.start, opening.end))) return opening;
  const last = officials(sentence.mentions).at(-1);
  const isOther =
    last === undefined ||
    isAsideThing(textIn(sentence, opening.start, opening.end)) ||
    !opensWithName(sentence, opening.end) ||
    tellsOther(sentence, last.end);
  return isOther ? undefined : opening;
}

/** `moderated by the journalist A`, `guided by a paper of Professor A` */
export function isSteeredByOther(sentence: AccountSentence, verb: Span): boolean {
  return STEERED.test(textIn(sentence, verb.start, verb.end)) && !opensWithName(sentence, verb.end);
}

/** `Her counterpart on the Norwegian side was A`, behind who led the other one. */
const COUNTERPART_WAS =
  /^\W*(?:His|Her|Their) (?:\S+ )?counterparts?(?: (?:on|from|for) (?:the )?(?:\S+ ){0,3}?(?:side|delegation|team)| (?:from|for) (?:the )?\S+(?: \S+)?)?,? (?:was|were|is|will be) (?:[^;]{0,120})$/;
const OF_COUNTERPART = stemsOf('counterpart counterparts');
const LED = cued(
  /\b(?:led|headed|chaired|heading|leading|lead|head)\b[^;]{0,60}?\b(?:delegation|side|team)\b|\b(?:delegation|side|team) (?:was|is|will be) (?:led|headed|chaired)\b/i,
  'led hea cha lea',
  'deleg side team',
);

/** Whether the official is the counterpart of whoever the sentence in front says leads. */
export function isCounterpartOfHead(
  sentences: readonly AccountSentence[],
  sentence: AccountSentence,
  start: number,
): boolean {
  if (!mayName(sentence, OF_COUNTERPART)) return false;
  const front = sentences[sentence.index - 1];
  return (
    front !== undefined &&
    says(front, LED) &&
    COUNTERPART_WAS.test(textIn(sentence, sentence.start, start)) &&
    officials(sentence.mentions)[0]?.start === start
  );
}

const ATTEND_AS_HEADS = cued(
  /\b(?:attend|participate|take part|took part|serv|act)(?:e|ed|d|ing)?\b[^;.]{0,80}? as (?:the |their )?(?:respective )?(?:(?:chief|head) delegates|(?<=\b(?:acting|serving) as (?:the )?)co-chairs|heads of (?:their |the )?(?:respective )?delegations?)\b|\b(?:acts?|acted|serve[ds]?|(?:is to|will) be)(?: as)? (?:the )?(?:chief|head|leader) of (?:the |this |our )?(?:\S+ )?delegation\b/gi,
  'atten parti take took serve servi act actin acts acted is will',
  'chief head heads leade co',
);

/** `A, B and C will attend the meeting as head delegates` */
export function attendsAsHead(sentence: AccountSentence, { end }: Span): boolean {
  return firstFrom(findAllIn(sentence, ATTEND_AS_HEADS), end) !== undefined;
}

/** `attended on our side`: of whoever's release it is. */
export const OUR_SIDE = cued(/\bour (?:delegation|side|team)\b/gi, 'our');
