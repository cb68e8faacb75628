/** Days that a sentence of the meeting alone tells: `The session of the Commission took place on May 3`. */
import type { Account } from './account';
import { firstFrom, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

interface DayOfSession {
  readonly date: MentionOf<'date'>;
  readonly sentence: AccountSentence;
}

/** What in front of a session or a day makes it that of another round. */
export const EARLIER = /\b(?:previous|last|earlier)\b/i;

const THE_SESSION = /^(?:The |This )?(?:\S+ ){0,3}(?:session|meeting|round|edition) of (?:the |this )?$/;
const SESSION_HELD =
  /^(?: \([^()]{1,20}\))?(?: (?:between|of|among) [^,;.]{3,60}?)? (?:took place|was held|was convened)(?: (?:in|at) [^,;]{2,40})?,? (?:on|from) $/;

/** `The session of the JEC took place in Oslo from May 3-4`, behind an opening that tells another day. */
export function dayOfSession(
  { prose, opening }: Account,
  dialogue: MentionOf<'dialogue'> | undefined,
): DayOfSession | undefined {
  if (dialogue === undefined || dialogue.key === '') return undefined;
  for (const sentence of prose.slice(0, REACH_OF_SESSION)) {
    const named = ofType(sentence.mentions, 'dialogue')[0];
    if (named?.key !== dialogue.key || sentence === opening[0]) continue;
    const date = firstFrom(ofType(sentence.mentions, 'date'), named.end);
    const front = textIn(sentence, sentence.start, named.start);
    if (date?.date.start?.length !== 10 || !THE_SESSION.test(front) || EARLIER.test(front)) continue;
    const isOther =
      named.ordinal !== undefined &&
      dialogue.ordinal !== undefined &&
      named.ordinal.value !== dialogue.ordinal.value;
    if (!isOther && SESSION_HELD.test(textIn(sentence, named.end, date.start))) return { date, sentence };
  }
  return undefined;
}

const REACH_OF_SESSION = 10;

/** `The session was held on May 3`, `The two-day talks will take place in Oslo from May 3`, `The plenary is scheduled for May 3`, behind the sentence that names it */
const UNNAMED_HELD =
  /^(?:The|This) (?:(?:\S+-day|virtual|in-person|annual|bilateral|trilateral) )?(?:session|meeting|dialogue|consultations?|talks|round|commission|committee|forum|plenary) (?:(?:took place|(?:will|is to) (?:begin|open|start|take place)|(?:was|were|will be|is to be) (?:held|convened))(?: (?:in|at) [^,;.]{2,40})?,? (?:on|from|between)|(?:is|are|has been|have been) (?:due|fixed|planned|scheduled|set|slated) (?:for|(?:to (?:be held|begin|convene|open|start|take place) )?on)|falls? on) $/;
const REACH_OF_UNNAMED = 4;
/** `They last met in Lima. The meeting was held on May 5`: of what is told between. */
const ANOTHER = /\b(?:met|meets|recalled|last|previous|earlier)\b/;

export function dayOfUnnamed({ prose, main }: Account): DayOfSession | undefined {
  const [first] = prose;
  for (const [i, sentence] of prose.slice(0, REACH_OF_UNNAMED).entries()) {
    if (i === 0) continue;
    const date = ofType(sentence.mentions, 'date')[0];
    if (
      date?.date.start?.length === 10 &&
      !date.quoted &&
      UNNAMED_HELD.test(textIn(sentence, sentence.start, date.start))
    )
      return first !== undefined && isElsewhere(first, sentence) ? undefined : { date, sentence };
    const isOfAnother =
      ANOTHER.test(sentence.text) ||
      ofType(sentence.mentions, 'dialogue').some(({ key }) => key !== '' && key !== main?.key);
    if (isOfAnother) return undefined;
  }
  return undefined;
}

/** Whether the sentence names a place, and the first another. */
function isElsewhere(first: AccountSentence, sentence: AccountSentence): boolean {
  const [own] = ofType(sentence.mentions, 'place');
  const told = ofType(first.mentions, 'place');
  return own !== undefined && told.length > 0 && !told.some(({ value }) => value === own.value);
}
