/** The side that a clause gives its own subject: `received by Minister A, who led the delegation of Norway`. */
import type { Span } from '../../text/span';
import { stemsOf } from '../../tokens/stems';
import { firstFrom, mayName, ofType, textIn } from './sentences';
import type { AccountSentence } from './sentences';

const OF_LEADING = stemsOf('led leads headed heads chaired chairs');
/** Behind the name: its post, and the clause up to the state. */
const WHO_LEADS =
  /^(?:, [^;]{1,90})?,? who (?:led|leads|headed|heads|chaired|chairs) the (?:(.*) of (?:the )?)?$/;
const LED = /^(?:[a-z]\S* )?(?:delegation|side|team)$/;
const LED_BEHIND = /^(?:[’']s)? (?:delegation|side|team)\b/;
const LONGEST = 150;

/** The party whose delegation the official is said to have led, in a clause of his own. */
export function sideOfWhoLeads(
  sentence: AccountSentence,
  { end }: Span,
  parties: readonly string[],
): string | undefined {
  if (!mayName(sentence, OF_LEADING)) return undefined;
  // "A, was received by B, who led …" tells of B
  const next = firstFrom(ofType(sentence.mentions, 'official'), end)?.start ?? sentence.end;
  const state = ofType(sentence.mentions, 'country').find((country) => {
    if (country.start < end || country.start > Math.min(next, end + LONGEST)) return false;
    const clause = WHO_LEADS.exec(textIn(sentence, end, country.start));
    if (clause === null) return false;
    return clause[1] === undefined
      ? LED_BEHIND.test(textIn(sentence, country.end, country.end + 14))
      : LED.test(clause[1]);
  });
  return state !== undefined && parties.includes(state.value) ? state.value : undefined;
}
