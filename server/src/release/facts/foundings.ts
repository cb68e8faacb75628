/** How the own series came to be, by the paper that set it up, by where it goes back to, by what it was before: each with its day. */
import type { Span } from '../../text/span';
import { cover } from '../../text/span';
import type { Reference } from '../model';
import { matchesOf } from '../../tokens/matches';
import { lean } from '../../tokens/leanPattern';
import { cued, findAllIn, firstFrom, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

type Dialogue = MentionOf<'dialogue'>;

/** With a small letter or a capital. */
function either(words: string): string {
  return words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

const KINDS = either(
  'commission|committee|consultations|council|dialogue|forum|group|mechanism|format|framework|platform|talks',
);
/** Not `the committee on cod`, `the dialogue’s website`, `a dialogue with Peru`. */
const BARE = "(?!\\s+(?:on|for|of|with)\\b|[’'])";
/** `the commission`, `a BNC`, but not `the committee on cod`. */
const OBJECT = `(?:the|this|an?|their|its)\\s+(?:(?!next\\b)[^\\s,;.]+\\s+){0,6}?(?:(?:${KINDS})\\b|\\p{Lu}{3,}\\b)${BARE}`;
const PAPER = `(?:${either('accord|agreement|arrangement|communiqu[eé]|declaration|exchange\\s+of\\s+(?:letters|notes)|memorandum|pact|protocol|statement|treaty|understanding')}|MOU|MoU)`;
const FORM =
  '(?:set(?:s|ting)?\\s+up|establish(?:es|ed|ing)?|creat(?:es?|ed|ing)|launch(?:es|ed|ing)?|form(?:s|ed|ing)?|found(?:ed|ing)?|institut(?:es?|ed|ing)|inaugurat(?:es?|ed|ing)|g(?:ive|ives|ave|iving)\\s+(?:birth|rise)\\s+to|provid(?:es?|ed|ing)\\s+for|bring(?:s|ing)?\\s+into\\s+being|brought\\s+into\\s+being)';
const FORMED =
  '(?:set\\s+up|established|created|launched|formed|founded|instituted|inaugurated|brought\\s+into\\s+being)';
const FORMING = '(?:establishment|creation|formation|founding|setting[- ]up|launch|launching)\\s+of';
const RAISED = '(?:elevated|promoted|raised|transformed|turned|upgraded|converted|expanded)';

const CUE = cued(
  new RegExp(
    [
      // "the agreement that established the commission", "the agreement by which the commission was set up"
      `\\b${PAPER}\\b[^;.]{0,90}?\\s(?:${FORM}|${FORMING})\\s+${OBJECT}`,
      `\\b${PAPER}\\b[^;.]{0,30}?\\s(?:by|under|through|with)\\s+which\\s+${OBJECT}\\s+(?:was|were|had\\s+been)\\s+(?:${FORMED}|${RAISED})`,
      // "the agreement by which their mechanism became a BNC", "the working group became a commission"
      `\\b(?:${KINDS})\\b(?!\\s+with\\b)[^;.]{0,120}?\\s(?:became|had\\s+become|(?:was|were|had\\s+been)\\s+(?:${RAISED}|made)(?:\\s+(?:from|into|to|to\\s+the\\s+(?:level|rank)\\s+of))?)\\s+${OBJECT}`,
      // "the commission goes back to an agreement"
      `^\\W*(?:The|This|Their)\\s+(?:\\S+\\s+){0,6}?(?:(?:${KINDS})|[A-Z]{3,})\\s+(?:came\\s+(?:about|into\\s+being|into\\s+existence)|(?:goes?|went)\\s+back\\s+to|dates?\\s+(?:back\\s+to|from)|grew\\s+out\\s+of|has\\s+(?:its|their)\\s+(?:basis|origins?|roots)\\s+in|owes?\\s+(?:its|their)\\s+(?:existence|origins?)\\s+to|rests?\\s+on|stems?\\s+from|was\\s+born\\s+of|was\\s+${FORMED}\\s+(?:under|by|through)|(?:is|are)\\s+based\\s+on)\\s+(?:through\\s+|with\\s+)?(?:an?|the)\\s+(?:\\S+\\s+){0,3}?${PAPER}\\b`,
      // "had agreed on the commission", "the decision to form the commission"
      `\\b(?:agreed|decided|resolved)\\s+(?:on|to\\s+(?:jointly\\s+)?${FORM})\\s+(?:the|this|their)\\s+(?:(?!new\\b|next\\b)\\S+\\s+){0,2}?(?:${KINDS})\\b${BARE}`,
      `\\bdecision\\s+(?:to\\s+${FORM}|on\\s+the\\s+${FORMING})\\s+${OBJECT}`,
      // "the launch of the dialogue was agreed at the summit"
      `\\b[Tt]he\\s+(?:joint\\s+)?${FORMING}\\s+${OBJECT}\\s+(?:was|were|had\\s+been|goes\\s+back)\\s+(?:first\\s+|jointly\\s+|formally\\s+)?(?:agreed|announced|approved|decided|declared|endorsed|proclaimed|settled|to)(?=(?:\\s+(?:up)?on)?\\s+(?:at|by|during|in|on|when)\\s)`,
    ].join('|'),
    'gu',
  ),
  'accor agree arran commu decla excha memor mou pact proto state treat under becam becom came goes went dates grew has owe owes rests stems was were decid resol decis based estab creat forma found setti launc',
);

const KIND = lean(new RegExp(`\\b(?:${KINDS})\\b`, 'gu'));
const STANDING_FOR_ALL = /\b(?:mechanism|format|framework|platform)$/i;
/** What stands in front of a kind with a capital: `Whaling ` of `the International Whaling Commission`. */
const CALLED = lean(new RegExp(`((?:\\p{Lu}[\\p{L}-]*\\s+){1,6})(?:${KINDS})\\b`, 'gu'));
const NO_NAME = /^(?:An?|Its|The|Their|This)$/;

/** Whether the words are of the own series: they have its kind, its name, or what stands for any. */
function isOfMain(sentence: AccountSentence, cue: Span, main: Dialogue): boolean {
  const inside = ofType(sentence.mentions, 'dialogue').filter(
    ({ start, end }) => start >= cue.start && end <= cue.end + 1,
  );
  if (inside.some(({ key }) => key === main.key)) return true;
  const words = textIn(sentence, cue.start, cue.end);
  const name = main.value.toLowerCase();
  const isOfKind = (words.match(KIND) ?? []).some((kind) => name.includes(kind.toLowerCase()));
  // a body with a name of its own
  const isOther = matchesOf(CALLED, words).some(([, front = '']) =>
    front
      .trim()
      .split(/\s+/)
      .some((word) => !NO_NAME.test(word) && !name.includes(word.toLowerCase())),
  );
  return inside.length === 0 && !isOther && (isOfKind || STANDING_FOR_ALL.test(words));
}

/** `The two signed the agreement that set up the commission in May 2014`: the series, when and where. */
export function foundings(
  sentence: AccountSentence,
  main: Dialogue | undefined,
  parties: readonly string[],
): readonly Reference[] {
  if (main === undefined || sentence.index === 0 || parties.length < 2) return [];
  const dates = ofType(sentence.mentions, 'date').filter(
    ({ value, date }) => value !== '?' && date.basis !== 'relative',
  );
  if (dates.length === 0) return [];
  const cue = findAllIn(sentence, CUE).find((one) => isOfMain(sentence, one, main));
  if (cue === undefined) return [];
  const date = firstFrom(dates, cue.start) ?? dates[0];
  if (date === undefined) return [];
  const place = firstFrom(ofType(sentence.mentions, 'place'), cue.start);
  return [
    {
      relation: 'founded',
      series: main.value,
      seriesKey: main.key,
      parties,
      ordinal: null,
      start: date.date.start ?? null,
      place: place?.value ?? null,
      span: cover(cue, date),
      cue,
      dateSpan: { start: date.start, end: date.end },
    },
  ];
}
