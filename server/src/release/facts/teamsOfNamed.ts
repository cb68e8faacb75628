/** Bodies of the team of somebody who is named: `Berg’s team was made up of officials from the Ministry of Trade and the Navy`. */
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { stemsOf } from '../../tokens/stems';
import { officials } from './account';
import { lastBefore, mayName, textIn } from './sentences';
import type { AccountSentence } from './sentences';

const OF_TEAMS = stemsOf('colleagues contingent delegation entourage group party side team');
/** Behind the name, up to a body: nothing turns to another side. */
const WHOSE = lean(
  new RegExp(
    [
      "^(?:[’']s|(?<=s)[’'])? (?:own )?(?:colleagues|contingent|delegation|entourage|group|party|side|team)",
      '(?: (?:also|mainly|in turn|for (?:her|his) part))?',
      ' (?:brought together|came from|comprised|comprises|consisted of|consists of|counted|counts|drew on|had(?: in it)?|included|includes|numbered|took in|will (?:comprise|consist of|include|be (?:composed|drawn|made up) (?:from|of))|(?:was|were|is|are) (?:also |mainly )?(?:composed of|drawn from|formed (?:by|from|of)|from|made up of))',
      '(?! (?:by|and|not)\\b)(?![^;]{0,260}(?:,? (?:while|whereas)\\b|\\. ))[^;]{0,260}$',
    ].join(''),
  ),
);
const LONGEST = 360;

/** The person of whose team a body is told to be. */
export function leaderOfTeam(sentence: AccountSentence, { start }: Span): number | undefined {
  if (!mayName(sentence, OF_TEAMS)) return undefined;
  const leader = lastBefore(officials(sentence.mentions), start);
  if (leader === undefined || start - leader.end > LONGEST) return undefined;
  const words = textIn(sentence, leader.end, start);
  return /^[’']/.test(words) && WHOSE.test(words) ? leader.person : undefined;
}
