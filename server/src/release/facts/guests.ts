/** Whom a host receives: `A received in his office on Monday Minister B and Minister C`. */
import type { Span } from '../../text/span';
import type { Account } from './account';
import { withoutHonours } from './honours';
import { lean } from '../../tokens/leanPattern';
import { stemsOf } from '../../tokens/stems';
import { cued, findAllIn, firstFrom, mayName, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

type Official = MentionOf<'official'>;

const HOSTED = cued(
  /\b(?:host(?:s|ed)?|welcomed?|received?|pleasure of (?:hosting|receiving|welcoming)|look forward to (?:hosting|receiving|welcoming)|(?:courtesy|introductory|farewell) calls? (?:up)?on|(?:met|meets?|(?<=\b(?:is|are) )meeting)(?! (?:with|in|at|on|today|for|to|via|and|again)\b))\b/gi,
  'hos wel rec ple look cou intro farew met mee',
);

/** `hosted State Secretary Lind for …`: the guest whose post and name stand directly behind the verb. */
export function hostedPerson(
  sentence: AccountSentence,
  persons: readonly Official[],
): { readonly verb: Span; readonly guest: Official } | undefined {
  for (const verb of findAllIn(sentence, HOSTED)) {
    const guest = firstFrom(persons, verb.end);
    const from = behindWhen(sentence, verb.end);
    const isDirect =
      guest !== undefined &&
      !/[.;]|\b(?:with|for|in|at|by|and)\b/.test(
        textIn(sentence, from, guest.start).replace(
          /\b(?:for|of|and) (?=[A-Z])|\b(?:Dr|Mrs?|Ms|Hon|U\.S)\./g,
          '',
        ),
      ) &&
      sentence.mentions.every(
        ({ type, start }) => start < from || start >= guest.start || (type !== 'dialogue' && type !== 'date'),
      );
    if (isDirect) return { verb, guest };
  }
  return undefined;
}

const WHEN = /^(?: (?:in|at|on|here|the|his|her|office))* $/;

/** `received in his office on Monday Minister B`: the offset behind the day and place, else that behind the verb. */
function behindWhen(sentence: AccountSentence, verbEnd: number): number {
  let at = verbEnd;
  for (const { type, start, end } of sentence.mentions) {
    if (start < at) continue;
    if ((type !== 'date' && type !== 'place') || !WHEN.test(textIn(sentence, at, start))) break;
    at = end;
  }
  return at;
}

const BETWEEN_GUESTS =
  /^(?:[\s,.’'/]|\b(?:and|the|of|s|Hon|Honou?rable|Mrs?|Ms|Dr|HE|H|E|his|her|its|our|their|Rt|counterparts?|colleagues?)\b)*$/i;

/** `hosted Minister A and Minister B`: only posts stand between the two guests. */
export function isFellowGuest(sentence: AccountSentence, guest: Official, other: Official): boolean {
  if (other.start <= guest.end) return false;
  let rest = '';
  let at = guest.end;
  for (const mention of sentence.mentions) {
    if (mention.start < guest.end || mention.end > other.start) continue;
    if (mention.type === 'date' || mention.type === 'dialogue' || mention.type === 'place') return false;
    rest += withoutHonours(textIn(sentence, at, mention.start));
    at = mention.end;
  }
  return BETWEEN_GUESTS.test(rest + withoutHonours(textIn(sentence, at, other.start)));
}

/** Behind `hosted` or `convened`: `senior officials from Norway, Estonia and Latvia`, whom nobody names. */
export const GUESTS = lean(
  /^\s+(?:[a-z]\S*\s+){0,3}?(?:representatives|officials|delegates|experts|envoys|ambassadors|ministers|leaders|counterparts)\s+(?:of|from)\s/,
);

const OF_RECEIVING = stemsOf('received receive hosted host welcomed welcome greeted');
/** Behind the name: `, Director for Ports, this morning received a delegation` */
const RECEIVED = lean(
  /^(?:, [^;]{1,100}?)?,?(?: (?:also|here|then|today|yesterday|earlier today|this (?:morning|afternoon|week)|in \S{1,30}|on \S{1,20}(?: \S{1,20})?)){0,3} (?:received|hosted|welcomed|greeted|will (?:host|receive|welcome)) (?:an?|the) (?:\S{1,30} ){0,4}?(?:delegation|team)\b(?: from (?:the )?)?/,
);
const LONGEST_RECEIVED = 280;
const OF_MEAL = /\b(?:breakfast|dinner|lunch(?:eon)?|reception|tour)\b/i;
/** `from Norway led by B`, `a Norwegian delegation under B` */
const IS_LED =
  /^[^;.]{0,60}?\b(?:led|headed|under|chaired|(?:its|whose) (?:chief delegate|head|helm|leader))\b/;
const LONGEST_LED = 90;

/** The state whose delegation the official is said to have received, with who led it: `received a delegation from Norway headed by B`. */
export function stateReceived(
  { opening }: Account,
  sentence: AccountSentence,
  { end }: Official,
): string | undefined {
  if (!mayName(sentence, OF_RECEIVING)) return undefined;
  const received = RECEIVED.exec(textIn(sentence, end, end + LONGEST_RECEIVED));
  if (received === null) return undefined;
  const last = end + received[0].length;
  const behind = textIn(sentence, last, last + LONGEST_LED);
  // the sentence with which a release opens tells of its meeting; who led the guests, another may say
  const isTold =
    IS_LED.test(behind) || (opening[0] === sentence && textIn(sentence, end, last).includes(' from '));
  if (!isTold || OF_MEAL.test(behind)) return undefined;
  // behind "from", else in front of "delegation"
  return ofType(sentence.mentions, 'country').findLast(({ start }) => start > end && start <= last)?.value;
}
