/** Meetings of others than those who met: `their leaders, who plan to meet in Lima in May`, `when G20 finance ministers gather there`. */
import type { Reference } from '../model';
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { overlaps } from '../../text/span';
import type { Span } from '../../text/span';
import { cued, findIn, ofType, textIn } from './sentences';
import type { AccountSentence } from './sentences';
import { clauseEnd, toldOf } from './told';

const LEADERS = '(?:heads\\s+of\\s+(?:government|state)|leaders|presidents|prime\\s+ministers)';
const MEET = '(?:come\\s+together|convene|gather|meet)';
const TO_MEET = `(?:(?:are|is)\\s+(?:due|expected|scheduled|set)\\s+to|hope\\s+to|intend\\s+to|plan\\s+to|will)\\s+(?:next\\s+)?${MEET}`;
const OTHERS = cued(
  new RegExp(
    [
      `\\b${LEADERS}\\b[^;.]{0,40}?,\\s+who\\s+${TO_MEET}\\b`,
      `\\bwhen\\s+(?:the\\s+)?(?:[\\p{L}\\d]+\\s+)?${LEADERS}\\s+(?:next\\s+)?${MEET}\\b`,
      `\\bwhen\\s+(?:the\\s+)?(?:[\\p{L}\\d]+\\s+)?(?:agriculture|defen[cs]e|energy|environment|finance|foreign|health|interior|justice|trade)\\s+ministers\\s+(?:next\\s+)?${MEET}\\b`,
    ].join('|'),
    'iu',
  ),
  'heads leade presi prime minis',
  'come conve gathe meet',
);
/** `G20 finance ministers` */
const OF_GROUPING = /\b(?:G\d{1,2}|[A-Z]{3,6})\s/;
const FIELD = lean(/(\p{L}+)\s+ministers\b/iu);

/** Such a meeting, where its time and place are told and the opening tells of nobody of their rank. */
export function othersMeeting(
  { opening, read }: Account,
  sentence: AccountSentence,
  parties: readonly string[],
): readonly Reference[] {
  const cue = sentence.index === 0 ? undefined : findIn(sentence, OTHERS);
  if (cue === undefined) return [];
  const words = textIn(sentence, cue.start, cue.end);
  const [, field] = HIGHER.test(words) ? [] : (FIELD.exec(words) ?? []);
  const isOfOwn = ({ text }: AccountSentence): boolean =>
    field === undefined ? HIGHER.test(text) : text.toLowerCase().includes(field.toLowerCase());
  if (!OF_GROUPING.test(words) && opening.some((other) => other !== sentence && isOfOwn(other))) return [];
  if (areOfOthers(sentence, cue, parties)) return [];
  const { date, start, place, end } = toldOf(sentence, cue, clauseEnd(sentence, cue, []));
  if (date === undefined || place === null) return [];
  // who are to meet have not met yet
  const issued = read.issued?.date;
  if (start !== null && issued !== undefined && start < issued.slice(0, start.length)) return [];
  const dateSpan = { start: date.start, end: date.end };
  return [
    {
      relation: 'related',
      series: null,
      seriesKey: '',
      parties,
      ordinal: null,
      start,
      place,
      span: end,
      cue,
      dateSpan,
    },
  ];
}

const PLURAL = lean(new RegExp(`\\b(?:${LEADERS}|(?:\\p{L}+\\s+)?ministers)\\b`, 'iu'));
const WORD_IN_FRONT = lean(/(?!The\s)\b\p{Lu}[\p{L}\d.-]*\s+$/u);
const OF_GROUP = /^G\d{1,2}\s/;
const LONGEST_WORD = 30;

/** `African leaders`, `the EU leaders`: of no state that met. Ministers of no state at all are theirs only where one of theirs is named. */
function areOfOthers(sentence: AccountSentence, { start, end }: Span, parties: readonly string[]): boolean {
  const plural = PLURAL.exec(textIn(sentence, start, end));
  if (plural === null) return false;
  const at = start + plural.index;
  const word = WORD_IN_FRONT.exec(textIn(sentence, Math.max(sentence.start, at - LONGEST_WORD), at))?.[0];
  const own = ofType(sentence.mentions, 'country').filter(({ value }) => parties.includes(value));
  if (word === undefined) return !HIGHER.test(plural[0]) && own.length === 0;
  return !OF_GROUP.test(word) && !own.some((state) => overlaps(state, { start: at - word.length, end: at }));
}

export const HIGHER =
  /\b(?:chancellors?|heads\s+of\s+(?:government|state)|leaders|presidents?|prime\s+ministers?)\b/i;
const THEY = /^[^;,]{0,60},\s+(?:the\s+)?([^;,.]{3,60})/;
const AT_THEIRS = /^\W*(?:At|During)\s+their\b/;

/** `At their meeting in Lima in May, the Presidents agreed`, in a release of ministers: not the round before. */
export function withOthers(
  { opening }: Account,
  sentence: AccountSentence,
  rounds: readonly Reference[],
): readonly Reference[] {
  return rounds.map((round) => {
    const { relation, cue, span } = round;
    if (relation !== 'previous' || cue === undefined || !AT_THEIRS.test(sentence.text)) return round;
    const [, subject = ''] = THEY.exec(textIn(sentence, cue.end, sentence.end)) ?? [];
    if (!HIGHER.test(subject) || opening.some((other) => other !== sentence && HIGHER.test(other.text)))
      return round;
    return { ...round, relation: 'related', series: null, seriesKey: '', span };
  });
}
