/** News that is told before the meeting at which it was given: `The assurance was given on Tuesday when Minister A called on Minister B`. */
import { lean } from '../../tokens/leanPattern';
import { cued, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

const SETTING = '(?:,? (?:here|today|yesterday|earlier|recently|(?:at|in|on) [^;.,]{2,40}?)){0,2}?,?';
const SAID =
  '(?:announc(?:ed|ement)|assured|confirmed|conveyed|delivered|disclosed|expressed|extended|gave|given|made|offered|pledged|presented|promised|raised|revealed|said|stated|told|voiced)';
const WHAT =
  '(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hese|[Tt]hat|[Hh]is|[Hh]er|[Tt]heir) (?:[\\p{Ll}-]+ ){0,2}?(?:announcement|appeal|assurances?|calls?|comments?|commitment|decision|desire|disclosure|hope|interest|invitation|issues?|matters?|news|observations?|offer|plea|pledge|points?|position|promise|proposal|remarks?|request|statement|subject|suggestion|views?|wish)';
const WHEN = '(?:when|as|while)';
const WAS = '(?:was|were|has been|had been)';

/** In front of who met: `The assurance was given on Tuesday when`, `This was made known in Oslo when`, `The matter came up as` */
const FRONT = lean(
  new RegExp(
    `^\\W*(?:(?:${WHAT}|[Tt]his|[Ii]t|That) (?:${WAS} (?:[\\p{Ll}]+ )?(?:${SAID}|conveyed|discussed|mooted|touched upon|taken up)(?: (?:known|public|clear|up))?|came(?: up| to light)?|featured|emerged|followed)|(?:[Hh]e|[Ss]he|[Tt]hey) (?:${SAID}(?: (?:this|so|that|it|as much|${WHAT}))?)|[Ss]peaking)${SETTING} ${WHEN} (?:the |Mr\\.? |Ms\\.? |\\p{Lu}[\\p{L}’'.-]* |and |for |of ){0,12}$`,
    'u',
  ),
);
/** Between who said it and the verb: ` said so on Monday when he`, `, Director for Ports, gave the assurance when she` */
const SAID_BEFORE = `^(?:, [^;]{2,90},)? (?:${SAID}(?: (?:this|so|that|it|as much|${WHAT}))?|spoke(?: of this)?|was speaking)${SETTING} ${WHEN} (?:he|she|they)(?: (?:and (?:his|her) delegation|(?:had )?(?:today|yesterday|also)))? (?:(?:today|yesterday|on \\p{Lu}\\p{Ll}+day) )?`;
const BETWEEN = lean(new RegExp(`${SAID_BEFORE}$`, 'u'));
const CUE = cued(/\b(?:when|as|while)\b/, 'when as while');

/** Whether the words in front of the first who is named say that something was said when these met. */
export function opensWithWhatWasSaid(sentence: AccountSentence, { start }: MentionOf<'official'>): boolean {
  return says(sentence, CUE) && FRONT.test(textIn(sentence, sentence.start, start));
}

/** Whether the first who is named said something when the same met somebody. */
export function saidWhenMeeting(sentence: AccountSentence, from: number, verb: number): boolean {
  return says(sentence, CUE) && BETWEEN.test(textIn(sentence, from, verb));
}

const MET =
  '(?:met|called (?:up)?on|paid|visited|received|hosted|welcomed|held (?:talks|a meeting|discussions)|(?:was|were) received|sat down|had (?:talks|a meeting|an audience))\\b';
const MEETS_BEHIND = lean(
  new RegExp(`^(?:, [^;]{2,120}?,)? (?:(?:also|briefly|yesterday|today|on \\p{Lu}\\p{Ll}+day) )?${MET}`, 'u'),
);
const SAID_AND_MET = lean(new RegExp(`${SAID_BEFORE}${MET}`, 'u'));
const LONGEST_POST = 160;

/** Whether the sentence says that two persons met when something was said. */
export function saysWhenTheyMet(
  sentence: AccountSentence,
  first: MentionOf<'official'>,
  second: MentionOf<'official'>,
): boolean {
  if (first.quoted || second.quoted || !says(sentence, CUE)) return false;
  const behind = textIn(sentence, first.end, Math.min(second.start, first.end + LONGEST_POST));
  return opensWithWhatWasSaid(sentence, first) ? MEETS_BEHIND.test(behind) : SAID_AND_MET.test(behind);
}
