/** Meetings that a clause of time tells of: `had asked for it when they spoke in January`, `what they had agreed when they met in Oslo in May`. */
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import type { Reference } from '../model';
import { officials } from './account';
import type { Account } from './account';
import { HIGHER } from './othersMeet';
import { cued, findIn, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { clauseEnd, toldOf } from './told';

const WHO =
  '(?:both|they|the\\s+(?:two|pair)|the\\s+(?:two\\s+)?(?:heads\\s+of\\s+(?:government|state)|leaders|ministers|presidents|prime\\s+ministers|secretaries)|(?:he|she)\\s+and\\s+[^;,.]{3,60}?)';
const WHEN_THEY = cued(
  new RegExp(
    `(?<!\\bsince\\s)\\b(?:at\\s+the\\s+time\\s+)?when\\s+${WHO}\\s+(?:had\\s+)?(?:conferred|convened|met|saw\\s+(?:each\\s+other|one\\s+another)|sat\\s+down|spoke|talked)(?:\\s+(?:by|over\\s+the)\\s+(?:phone|telephone|video))?(?=,?\\s+(?:at|earlier|in|last|on|the|this)\\b)`,
    'iu',
  ),
  'when',
  'confe conve met saw sat spoke talke',
);

/** `Presidents A and B … when they spoke`: whether somebody is meant of whom the opening does not tell. */
function areOthers(
  { opening }: Account,
  sentence: AccountSentence,
  named: readonly MentionOf<'official'>[],
): boolean {
  const own = new Set(
    opening
      .filter((other) => other !== sentence)
      .flatMap(({ mentions }) => officials(mentions).map(({ person }) => person)),
  );
  return named.some(({ person }) => !own.has(person));
}

/** `what the Presidents agreed when the two leaders met`, in a release of ministers */
function areHigher({ opening }: Account, sentence: AccountSentence, end: number): boolean {
  return (
    HIGHER.test(textIn(sentence, sentence.start, end)) &&
    !opening.some((other) => other !== sentence && HIGHER.test(other.text))
  );
}

const LONGEST_FRONT = 300;
const OWN_NOUN =
  'both|countries|counterparts|delegations|governments|leaders|ministers|officials|parties|presidents|secretaries|sides|states|two';
/** The subject of the clause in front of `when`: `that fishermen were`, `what leaders had`, `Ministers of trade had`. */
const SUBJECT = lean(
  new RegExp(
    `(?:^\\W*|\\b(?:as|that|what|which|whom)\\s+)((?:[^\\s,;]+\\s+){0,3}?(?:[\\p{L}-]{2,}s|[\\p{L}-]{2,}men|people))(?:\\s+of\\s+\\p{L}+)?\\s+(?:(?:had|have|were)\\b|[\\p{L}-]{2,}ed\\b)(?!.*\\b(?:that|what|whom)\\s)`,
    'iu',
  ),
);
const THEIRS = lean(
  new RegExp(`^(?:all|both|the|their|these|two|\\s)*(?:[a-z]+\\s+)?(?:${OWN_NOUN})$`, 'iu'),
);
const OF_SOMETHING = /\s+of\s+\p{L}+\s+(?:had|have|were)\b/iu;
/** `fishermen, who had lost all when they sat down` */
const WHO_DID = /\b(\p{L}{1,40}),\s+(?:which|who)\s[^;]*$/u;
/** `the Nobel laureates’ call when the two met` */
const OF_WHOM = lean(/\b(\p{L}{1,40}s)[’']\s+\p{L}+\s*$/u);
const IS_OWN_NOUN = new RegExp(`^(?:${OWN_NOUN})$`, 'i');
/** `since they were young, when they met in Rome`: told of that time, not of what was done. */
const OF_A_TIME = /\bsince\b[^;]{0,80},\s*$/;
/** `The Dialogue was launched in 2010 when they met`: its founding, which other rules tell. */
const FOUNDED_THEN =
  /\b(?:began|begun|born|conceived|created|established|founded|inaugurated|initiated|instituted|launched|set\s+up)\b[^;]{0,60}$/i;

/** Whether the words in front tell of others, or of another matter than what the two of them did. */
function isOfOthersClause(front: string): boolean {
  if (OF_A_TIME.test(front)) return true;
  const [, noun] = WHO_DID.exec(front) ?? OF_WHOM.exec(front) ?? [];
  if (noun !== undefined && /s$|men$|people$/.test(noun)) return !IS_OWN_NOUN.test(noun);
  const match = SUBJECT.exec(front);
  if (match === null) return false;
  return OF_SOMETHING.test(match[0]) || IS_BARE.test(match[0]) || !THEIRS.test(match[1] ?? '');
}

/** `what leaders had agreed`: no two of whom the text has told. */
const IS_BARE = /^\W*(?:as|that|what|which|whom)\s+\p{L}+\s/iu;

/** Of `he and X`: whether X is one of whom the text has told, another who is named, or nobody known. */
function partnerOf(
  account: Account,
  sentence: AccountSentence,
  { start, end }: Span,
): 'own' | 'other' | 'unknown' {
  const words = textIn(sentence, start, end);
  if (!/\b(?:he|she)\s+and\b/i.test(words)) return 'own';
  const named = officials(sentence.mentions).filter(
    (mention) => mention.start >= start && mention.end <= end,
  );
  if (named.length > 0) return areOthers(account, sentence, named) ? 'other' : 'own';
  return /\bcounterpart\b/.test(words) ||
    ofType(sentence.mentions, 'title').some((title) => title.start >= start && title.end <= end)
    ? 'own'
    : 'unknown';
}

/** `the deal that Russia and Ukraine made when they met`: states of which nothing else is told. */
function namesOtherStates(
  { opening }: Account,
  sentence: AccountSentence,
  { end }: Span,
  parties: readonly string[],
): boolean {
  const named = ofType(sentence.mentions, 'country').filter(({ start }) => start < end);
  const told = new Set(
    opening
      .filter((other) => other !== sentence)
      .flatMap(({ mentions }) => ofType(mentions, 'country').map(({ value }) => value)),
  );
  return (
    named.some(({ value }) => !parties.includes(value)) ||
    new Set(named.map(({ value }) => value).filter((value) => !told.has(value))).size > 1
  );
}

/** Such a meeting, where its time is told and is past: the round before, or a meeting of others who are named. */
export function whenTheyMet(
  account: Account,
  sentence: AccountSentence,
  parties: readonly string[],
  main: Pick<MentionOf<'dialogue'>, 'value' | 'key'> | undefined,
): readonly Reference[] {
  const cue = sentence.index === 0 ? undefined : findIn(sentence, WHEN_THEY);
  if (cue === undefined || account.opening[0] === sentence) return [];
  const end = clauseEnd(sentence, cue, ofType(sentence.mentions, 'dialogue'));
  const told = toldOf(sentence, cue, end);
  const issued = account.read.issued?.date;
  const { date, start } = told;
  if (date === undefined || start === null || /[;:]/.test(textIn(sentence, cue.end, date.start))) return [];
  // on a day near the release's own: the meeting that it is about
  const isPast = issued === undefined || start.slice(0, 7) < issued.slice(0, start.slice(0, 7).length);
  if (
    !isPast ||
    ofType(sentence.mentions, 'dialogue').some((one) => one.start > cue.start && one.start < end)
  )
    return [];
  const partner = partnerOf(account, sentence, cue);
  const named = officials(sentence.mentions).filter((mention) => mention.end <= cue.start);
  const front = textIn(sentence, Math.max(sentence.start, cue.start - LONGEST_FRONT), cue.start);
  const isOfOthers =
    partner === 'other' || areOthers(account, sentence, named) || areHigher(account, sentence, cue.end);
  if (partner === 'unknown' || FOUNDED_THEN.test(front) || (!isOfOthers && isOfOthersClause(front)))
    return [];
  const isThird = namesOtherStates(account, sentence, cue, parties);
  if (isThird && !isOfOthers) return [];
  return [
    {
      relation: isOfOthers ? 'related' : 'previous',
      series: isOfOthers ? null : (main?.value ?? null),
      seriesKey: isOfOthers ? '' : (main?.key ?? ''),
      parties,
      ordinal: null,
      start,
      place: told.place,
      span: told.end,
      cue,
      dateSpan: { start: date.start, end: date.end },
    },
  ];
}
