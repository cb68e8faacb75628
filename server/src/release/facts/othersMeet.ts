/** Meetings of others than those who met: `their leaders, who plan to meet in Lima in May`, `when G20 finance ministers gather there`. */
import type { Reference } from '../model';
import type { Account } from './account';
import { cued, findIn, textIn } from './sentences';
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
const OF_GROUPING = /\b(?:G\d{1,2}|[A-Z]{3,6})\s/u;
const FIELD = /(\p{L}+)\s+ministers\b/iu;

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

const HIGHER =
  /\b(?:chancellors?|heads\s+of\s+(?:government|state)|leaders|presidents?|prime\s+ministers?)\b/iu;
const THEY = /^[^;,]{0,60},\s+(?:the\s+)?([^;,.]{3,60})/u;
const AT_THEIRS = /^\W*(?:At|During)\s+their\b/u;

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
