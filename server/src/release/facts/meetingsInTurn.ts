/** Meetings of one with several others, told one after the other: `The first was with A, the second with B`, `Later in the day she met with B`. */
import { lean } from '../../tokens/leanPattern';
import type { Account, TripMeeting } from './account';
import { countryOfPerson, officials } from './account';
import { meetingsWith, partOf, stateIn } from './meetingParts';
import { cued, findAllIn, findIn, ofType, textIn } from './sentences';
import type { AccountSentence } from './sentences';

type Told = Omit<Account, 'trip'>;

/** `held two meetings`, `the subject of two meetings that she had` */
export const COUNTED = cued(
  /\b(?:(?:number|series) of|multiple|numerous|two|three|four|five|six|several|separate) (?:[a-z-]+ ){0,2}?(?:calls|consultations|conversations|discussions|meetings|talks)\b/i,
  'numbe serie multi numer two three four five six sever separ',
  'calls consu conve discu meeti talks',
);
/** `The first was with`, `; the second, later in the morning, was with` */
export const EACH = cued(
  /\bthe (?:first|second|third|fourth|fifth|last|other)(?: (?:one|meeting|call|of (?:these|them)))?(?:,[^;.]{1,60},)? (?:was|were|is|took place|will be) with\b/gi,
  'first secon third fourt fifth last other',
);
const MET = cued(
  /\b(?:met|meets|will meet|spoke|talked|(?:held|had) (?:[a-z-]+ ){0,3}(?:call|conversation|discussions|meeting|talks)|welcomed|received|hosted)\b/i,
  'met meets meet spoke talke held had welco recei hoste',
);
const SINCE = '(?:afterwards|earlier|later|separately|subsequently|then|thereafter)';
/** `Later in the day, she met with`, `He also met with`, `In a separate meeting, the Secretary spoke with` */
const AGAIN = cued(
  new RegExp(
    `^\\W*(?:also )?(?:(?:in|at) (?:the )?[^;.,]{2,40}, )?(?:${SINCE}\\b[^;.,]{0,40},? |(?:in an?other|in a (?:further|second|separate)|(?:on )?the same (?:day|afternoon|morning)|on (?:that|this) (?:day|occasion))\\b[^;.,]{0,30},? )?(?:he|she|they|the (?:\\S+ ){1,4}?|\\p{Lu}\\S+(?: \\p{Lu}\\S+){0,4}) ?(?:(?:also|both|${SINCE}) )?(?:met|spoke|talked|dined|lunched|sat down|(?:held|had) (?:[a-z-]+ ){0,3}(?:breakfast|call|conversation|dinner|discussions|lunch|meeting|talks))(?: (?:also|separately))?[^;.,]{0,30}? with\\b`,
    'iu',
  ),
  'met spoke talke dined lunch sat held had',
  `also both after earli later separ subse then there anoth furth secon same that this`,
);
const REACH = 6;

/** The one who met the others: the only official whom the opening names in front of its verb, or at all. */
function hostState(account: Told, opening: AccountSentence, end: number): string | undefined {
  const [host, ...others] = officials(opening.mentions).filter((one) => one.end <= end);
  return host === undefined || others.length > 0
    ? undefined
    : (countryOfPerson(account, host.person) ?? account.issuer);
}

/** The sentences that the opening counts: each part with one of those met. */
function counted({ prose }: Told, opening: AccountSentence): readonly AccountSentence[] {
  const at = prose.indexOf(opening);
  return prose.slice(at + 1, at + 1 + REACH).flatMap((sentence) => {
    const cues = findAllIn(sentence, EACH);
    return cues.map(({ start }, i) =>
      cues.length === 1 ? sentence : partOf(sentence, { start, end: cues[i + 1]?.start ?? sentence.end }),
    );
  });
}

/** Whether it is the host again who meets somebody named: not `The two also met with`, `Minister B also met with C`. */
function isOfHost(sentence: AccountSentence, opening: AccountSentence): boolean {
  const cue = findIn(sentence, AGAIN);
  if (cue === undefined || NOT_THEN.test(sentence.text)) return false;
  const persons = officials(sentence.mentions);
  const met = persons.find(({ start }) => start >= cue.end);
  const host = officials(opening.mentions)[0]?.person;
  return (
    met !== undefined &&
    POSTS_ALONE.test(textIn(sentence, cue.end, met.start)) &&
    persons.every(({ start, person }) => start >= cue.end || person === host)
  );
}

const NOT_THEN = /^\W*["“]|^\W*(?:Earlier (?:this|last)|The two|Both|They)\b/;
const POSTS_ALONE = lean(/^ (?:(?:the|his|her|of|and|for|\p{Lu}[^\s;.]*) ){0,14}$/u);

/** The opening, and the sentences behind it that tell of another meeting. */
function again({ prose, title }: Told, opening: AccountSentence): readonly AccountSentence[] {
  // a release about one meeting may tell of another beside it
  if (!/\b(?:calls|meetings|meets|talks)\b/i.test(title?.text ?? '')) return [];
  const at = prose.indexOf(opening);
  const others = prose.slice(at + 1, at + 1 + REACH).filter((sentence) => isOfHost(sentence, opening));
  return others.length === 0 ? [] : [opening, ...others];
}

/** The meetings in the order told, the first with the state of whoever met the others; undefined where there is one. */
export function meetingsInTurn(account: Told): readonly TripMeeting[] | undefined {
  const [opening] = account.opening;
  if (opening === undefined) return undefined;
  const isCounted = findIn(opening, COUNTED) !== undefined;
  const met = findIn(opening, MET);
  const told = isCounted ? counted(account, opening) : again(account, opening);
  if (told.length < 2 || (!isCounted && met === undefined)) return undefined;
  const own = hostState(account, opening, isCounted ? opening.end : (met?.start ?? opening.end));
  const states = told.map((sentence) => {
    const cue = findIn(sentence, EACH) ?? findIn(sentence, AGAIN) ?? findIn(sentence, MET);
    return cue && stateIn(account, sentence, cue.end);
  });
  const [first, ...others] = meetingsWith(own ?? partnerOf(account, states), told, states) ?? [];
  return first && [{ ...first, sentence: wholeOf(account, first.sentence) }, ...others];
}

/** Norway where those met are of Chile and Japan, and the text names `the Norway-Chile Ports Dialogue`: whose official met them. */
function partnerOf({ prose }: Told, states: readonly (string | undefined)[]): string | undefined {
  const partners = new Set<string>();
  for (const { mentions } of prose.slice(0, REACH_OF_PARTNER))
    for (const { parties, quoted } of ofType(mentions, 'dialogue')) {
      if (quoted || parties.length !== 2 || !parties.some((party) => states.includes(party))) continue;
      for (const party of parties) if (!states.includes(party)) partners.add(party);
    }
  const [only, ...others] = partners;
  return others.length === 0 ? only : undefined;
}

const REACH_OF_PARTNER = 14;

/** The sentence of the account of which one is a part: who led is asked of the whole. */
function wholeOf({ prose }: Told, part: AccountSentence): AccountSentence {
  return prose.find(({ index }) => index === part.index) ?? part;
}

const SAME_DAY = cued(
  /^\W*(?:also )?(?:(?:in|at) (?:the )?[^;.,]{2,40}, )?(?:(?:later|earlier) (?:in the day|that day|in the (?:afternoon|morning|evening))|(?:on )?the same (?:day|afternoon|morning)|on (?:that|this) day)\b/i,
  'later earli same that this',
);

/** `Later in the day, she met with B`: on the day of the first. */
export function isOnSameDay(sentence: AccountSentence): boolean {
  return findIn(sentence, SAME_DAY) !== undefined;
}
