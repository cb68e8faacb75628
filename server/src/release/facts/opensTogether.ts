/** Two who open or hold the talks together, each named on one side of the verb: `A will be in Oslo to open the Dialogue together with B`. */
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import {
  cued,
  findAllIn,
  firstFrom,
  isOverlong,
  lastBefore,
  ofType,
  onceIn,
  textIn,
  withoutMentions,
} from './sentences';
import type { AccountSentence, CuedPattern, MentionOf } from './sentences';

const OPENS: CuedPattern = cued(
  /(?<![-–])\b(?:chair|clos|conclud|conven|hold|host|inaugurat|launch|open|presid)(?:e|ed|es|s)?(?: over)?(?= (?:the|their|this) )|\bheld(?= (?:the|their|this) )|\b(?:kick(?:ed|s)? off|presid(?:e|ed|es) over|take the chair of|took the chair of)(?= (?:the|their|this) )/g,
  'chair close closed closes concl conve hold holds held host hosts hoste inaug launc open opens opened presi kick kicke kicks take took',
);
/** From the verb on: ` the twelfth plenary of the `, in front of a dialogue; or a meeting by its kind. */
const TO_NAME = /^ (?:the|their|this) (?:[^\s;,.]+ ){0,8}$/;
const KIND =
  /^ (?:the|their|this) (?:(?!(?:after|at|before|during|for|in|on|to|with)\b)[^\s;,.]+ ){0,5}?(?:consultations|dialogue|discussions|meeting|negotiations|plenary|round|session|talks)\b/;
/** Behind the meeting: ` (PD) in Oslo on March 3 together with `; its own day and place are left out. */
const TOGETHER = lean(
  /^(?: \([^()]{1,20}\))?(?: of the [^;,]{2,60}?)?(?:,? (?:on|in|at|here|there|today|tomorrow|yesterday|next week|this week)\b[^;,]{0,40}?){0,3},? (?:alongside|(?:jointly|together) with|in tandem with|along with|with (?:his|her|their) (?:[^\s;,]+ ){0,2}?counterpart,?) (?:[^;]{0,160}\s)?$/,
);
const LONGEST = 320;
/** The same with a mere ` with `, where the words around the name tell the other state. */
const WITH = lean(
  /^(?: \([^()]{1,20}\))?(?: of the [^;,]{2,60}?)?(?:,? (?:on|in|at|here|there|today|tomorrow|yesterday|next week|this week)\b[^;,]{0,40}?){0,3},? with (?!(?:the )?(?:attendance|help|participation|presence|support) of\b)(?:the )?(?:[^;]{0,100}\s)?$/,
);
const LONGEST_POST = 140;
/** What in front of a name gives it another part than that of whom the first opens with. */
const OTHER = lean(
  /;|\b(?:accompanied|after|attended|before|by|for|in the presence of|including|joined|said|where|which|while|who|with (?!(?:his|her|their)\b)[^;]{1,200}? with)\b/,
);
/** Between the one in front and the verb: ` will be in Oslo next week to `, `, Director for Ports, `. */
const TO_VERB = lean(/^(?:,[^;]{1,160},)? [^;,]{0,90}$/);
const ANOTHER_SUBJECT = /\b(?:asked|joined|met|said|that|thanked|which|whose|who|with)\b/;

type Official = MentionOf<'official'>;

/** The end of the meeting that the verb opens, or -1 where it opens something else. */
function meetingBehind(sentence: AccountSentence, verb: Span): number {
  const named = firstFrom(ofType(sentence.mentions, 'dialogue'), verb.end);
  if (named !== undefined && TO_NAME.test(textIn(sentence, verb.end, named.start))) return named.end;
  const kind = KIND.exec(textIn(sentence, verb.end, verb.end + LONGEST));
  return kind === null ? -1 : verb.end + kind[0].length;
}

/** The first of those with whom somebody opens, from the words that say so on. */
function fellowOf(sentence: AccountSentence, meeting: number): Official | undefined {
  const fellow = firstFrom(ofType(sentence.mentions, 'official'), meeting);
  if (fellow === undefined || fellow.start - meeting > LONGEST) return undefined;
  const between = textIn(sentence, meeting, fellow.start);
  if (OTHER.test(withoutMentions(sentence, meeting, fellow.start))) return undefined;
  const isWith = WITH.test(between) && tellsState(sentence, meeting, fellow);
  return isWith || TOGETHER.test(between) ? fellow : undefined;
}

/** `with Chile’s Minister B`, `with B, Director for Ports of Chile`: whether a country stands beside the name. */
function tellsState(sentence: AccountSentence, from: number, { start, end }: Official): boolean {
  const next = firstFrom(ofType(sentence.mentions, 'official'), end)?.start ?? sentence.end;
  return ofType(sentence.mentions, 'country').some(
    (country) =>
      (country.start >= from && country.end <= start) ||
      (country.start > end &&
        country.start < Math.min(next, end + LONGEST_POST) &&
        OF_POST.test(textIn(sentence, end, country.start))),
  );
}

/** From a name to the country of its post: `, Director for Ports of `. */
const OF_POST = lean(/^,[^;.]*\b(?:of|at|for|from|in) (?:the )?$/);

/** The one who opens and the one with whom, of each verb. */
function pairsIn(sentence: AccountSentence): readonly Span[] {
  const officials = ofType(sentence.mentions, 'official');
  return findAllIn(sentence, OPENS).flatMap((verb) => {
    const meeting = meetingBehind(sentence, verb);
    const fellow = meeting < 0 ? undefined : fellowOf(sentence, meeting);
    const first = lastBefore(officials, verb.start);
    if (fellow === undefined || first === undefined) return [];
    const between = textIn(sentence, first.end, verb.start);
    return TO_VERB.test(between) && !ANOTHER_SUBJECT.test(between) ? [first, fellow] : [];
  });
}

/** Stands for what is found of a sentence once. */
const PAIRS = /(?!)/;

/** Whether the official is one of two who open, or hold, the talks together. */
export function opensTogether(sentence: AccountSentence, { start }: Span): boolean {
  if (isOverlong(sentence)) return false;
  return onceIn(sentence, PAIRS, pairsIn).some((each) => each.start === start);
}
