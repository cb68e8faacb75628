/** One who met another in person, in words that name no meeting: `A greeted B at Oslo Castle`, `B paid a courtesy call in Oslo on A`, `A and B were together in Oslo`. */
import { lean } from '../../tokens/leanPattern';
import { cued, findIn, textIn } from './sentences';
import type { AccountSentence } from './sentences';
import type { Span } from '../../text/span';

/** ` in Oslo on Monday`, ` yesterday`: what stands between a verb and its preposition. */
const SETTING = '(?: (?:here|today|yesterday|again|briefly|together|(?:in|at|on) [^;.,]{2,40}?)){0,2}?';
const MEAL = '(?:breakfast|lunch|luncheon|dinner|supper|meal)';
const HAD_MEAL = `(?:had|held|shared|hosted|took) (?:an? )?(?:[\\p{Ll}-]+ ){0,2}${MEAL}`;

/** `greeted`, `was received in Oslo by`, `sat down on Monday with`, `paid a courtesy call in Oslo on`, `had a working lunch with` */
const MET_OTHER = cued(
  new RegExp(
    `\\b(?:${[
      'greeted',
      'received',
      'hosted',
      'welcomed',
      `(?:was|were|will be|is to be) (?:greeted|received|met|welcomed|hosted)${SETTING} by`,
      `(?:sat|will sit) down${SETTING} with`,
      `(?:pa(?:id|ys)|made|makes|will (?:pay|make)) an? (?:[\\p{Ll}-]+ ){0,2}call${SETTING} (?:up)?on`,
      'called (?:up)?on',
      `(?:dined|lunched|breakfasted)${SETTING} with`,
      `${HAD_MEAL}${SETTING} with`,
      `(?:was|is) (?:the )?(?:host${SETTING} (?:of|to)|guest${SETTING} of)`,
      `(?:came|will come|got) together${SETTING} with`,
      `(?:spent|had) (?:an hour|(?:[\\p{Ll}\\d-]+ ){1,2}(?:hours|minutes))${SETTING} with`,
    ].join('|')})(?= )`,
    'u',
  ),
  'greet recei hoste welco was were will is sat paid pays made makes calle dined lunch break had held share took came got spent',
);
/** Posts and the like between the verb and the other's name, and nothing else. */
const UP_TO_OTHER = lean(
  /^ (?:(?:the|his|her|former|acting|visiting|of|and|for|on|to|in|charge|counterpart,?|colleague,?|Mr\.|Ms\.|\p{Lu}[\p{L}.’'-]*,?) ){0,14}$/u,
);
const BEHIND_OTHER = lean(
  /^(?:[.;)]|\W*$|,|,? (?:today|yesterday|on(?! (?:his|her|their|the (?:anniversary|birthday|occasion))\b)|this (?:morning|afternoon|evening|week)|(?:in|at|to|on|from|over) (?:the |his |her )?(?=\p{Lu})|at (?:the|his|her|an?)|for (?:the|an?|talks|consultations|lunch|dinner)|during|over|and(?! all\b)|as part of|to (?:discuss|congratulate|offer|express|convey|review|speak|talk|thank))\b)/u,
);

/** `A and B were together in Oslo`, `A and B dined yesterday`, `A and B went over the treaty` */
const BOTH_MET = cued(
  new RegExp(
    `\\b(?:(?:were|came|got|sat(?: down)?|dined) together|sat down|dined|lunched|saw each other|will (?:come together|sit down|see each other)|${HAD_MEAL})(?=(?: (?:again|briefly))?(?: (?:in|at) (?:the )?\\p{Lu}| on \\p{Lu}| today\\b| yesterday\\b|[.,]))`,
    'u',
  ),
  'toget sat dined lunch saw will had held share hoste took',
);
const SPOKE = lean(
  /^(?:, [^;.,]{2,80},)? (?:(?:today|yesterday) )?(?:discussed|reviewed|went over|took (?:up|stock of)|compared notes|exchanged notes)\b/,
);
const AND_OTHER = /^(?:, [^;.]{2,80},)? and (?:the |his |her )?[^;.]{0,100}$/;

/** `A letter of Minister B was received by …`: no person is the subject. */
const NO_SUBJECT = lean(/\b(?:[Aa]n?|[Tt]he|[Tt]wo) \p{Ll}[\p{L}-]* (?:of|from|by|to) /u);
/** `called on B in Oslo to lift the ban` */
const CALLS_FOR = lean(/\b(?:to|for) (?!discuss|talk|speak|thank|congratulate|talks|consultations)\p{Ll}/u);

/** The words that say that one met another: in front of the other, behind the first. */
export function metOther(sentence: AccountSentence, one: Span): Span | undefined {
  const verb = findIn(sentence, MET_OTHER);
  if (verb === undefined || verb.start < one.end) return undefined;
  if (NO_SUBJECT.test(textIn(sentence, sentence.start, one.start))) return undefined;
  const isCall = textIn(sentence, verb.start, verb.end).startsWith('called');
  return isCall && CALLS_FOR.test(textIn(sentence, verb.end, sentence.end)) ? undefined : verb;
}

/** Whether nothing but posts stands between the verb and the other, and behind the other what may follow such a verb. */
export function isWhomMet(sentence: AccountSentence, verb: Span, first: Span, last: Span): boolean {
  return (
    UP_TO_OTHER.test(textIn(sentence, verb.end, first.start)) &&
    BEHIND_OTHER.test(textIn(sentence, last.end, sentence.end))
  );
}

const TOLD_WHERE: ReadonlySet<string> = new Set(['place', 'date']);

/** The words behind two joined names that say that they met: `A and B were together in Oslo`, `A and B reviewed the treaty in Oslo`. */
export function bothMet(sentence: AccountSentence, one: Span, other: Span): Span | undefined {
  const met = findIn(sentence, BOTH_MET);
  if (met !== undefined) return met;
  const spoke = SPOKE.exec(textIn(sentence, other.end, sentence.end));
  const isJoined = AND_OTHER.test(textIn(sentence, one.end, other.start));
  return spoke !== null && isJoined && sentence.mentions.some(({ type }) => TOLD_WHERE.has(type))
    ? { start: other.end, end: other.end + spoke[0].length }
    : undefined;
}

/** `We, senior officials of Norway and Chile, came together in Oslo on 3 May` */
export const CAME_TOGETHER = cued(
  /\b(?:[Ww]e|officials|ministers|delegations|representatives|sides|experts|leaders)\b[^;.]{0,140}? (?:came|come|sat down|got) together (?:in|at|on) (?:the )?[\p{Lu}\d]/u,
  'toget',
);

/** `was in Oslo on 3 May at the head of a delegation`: a stay for talks that are told behind it. */
export const STAYED = cued(
  /\b(?:was|were) in(?= (?:the )?\p{Lu}[^;.]{2,60} (?:at the head of|leading|with) (?:an?|the|his|her) (?:\S+ )?(?:delegation|team)\b)/u,
  'was were',
  'deleg team',
);
