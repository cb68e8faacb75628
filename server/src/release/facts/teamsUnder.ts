/** Patterns of who led a team that the sentence says a state has sent: `Chile fielded a team under A`. */
import { matchesOf } from '../../tokens/matches';
import { lean } from '../../tokens/leanPattern';
import { tellsOther } from './besideTalks';
import type { AccountSentence, MentionOf } from './sentences';
import { BODY, COUNTRY, PERSON, POST } from './skeleton';
import type { Skeleton } from './skeleton';

const TEAM = '(?:contingent|delegation|group|mission|negotiating team|party|team)';
/** What a state has at the talks; missions, parties and groups it has elsewhere. */
const HAD = 'had (?=(?:an?|its|the) (?:[\\p{Ll}-]+ ){0,3}?(?:contingent|delegation|team)\\b)';
const HAVE = '(?:(?:also|has|had|have|is|will|would) ){0,2}';
const SENT =
  '(?:(?:assembl(?:e|ed|es)|br(?:ing|ings|ought)(?: along)?|came with|com(?:es|ing) with|contribut(?:e|ed|es)|dispatch(?:ed|es|ing)?|field(?:ed|ing|s)?|form(?:ed|s)?|mustered|put (?:together|up)|sen[dt](?:ing|s)?|(?:attend(?:ed|s)?|joined|participat(?:ed|es)|takes part|took part|turned up) with|(?:was|is|will be) (?:present|represented|there) (?:with|by|through)) ';
const SENT_A = `${SENT}|${HAD})(?:an?|its|the) (?:(?!(?:business|football|medical|parliamentary|relief|rescue|search|sports|trade|youth) )[\\p{Ll}-]+ ){0,3}?${TEAM}`;
/** `under`, `led by`, `that was headed by`, `with … at its head` */
const UNDER =
  '(?:,? (?:(?:that|which) (?:is|was|will be) )?(?:chaired|directed|fronted|guided|headed|led|steered) by|,? (?:that|which) had at its head| under(?: the (?:chair|chairmanship|command|direction|guidance|headship|lead|leadership) of)?)';
/** What the team was sent for, where it is not the talks: `to repair the pier`. */
const NOT_ELSEWHERE = '(?! to (?!(?:attend|join|the)\\b))';
/** The state itself, and not `exports to Chile`, `ambassadors from Norway and Chile` */
const STATE = `(?<!\\b(?:[Ff]rom|in|[Oo]n|to|with) (?:the )?|[^,;] and (?:the )?)${COUNTRY}`;

/** The state in front, and who led its team behind it. */
export const TEAM_UNDER = [
  `${STATE}(?:[’']s? (?:${BODY}|[Gg]overnment))?,? (?:(?:for|on) its part,? )?${HAVE}${SENT_A}(?: (?:from|of) [^;.${PERSON}${COUNTRY}]{1,90}?)?${UNDER} (?=${PERSON}${NOT_ELSEWHERE})`,
  // "Chile fielded a team with A at its head"
  `${STATE},? (?:(?:for|on) its part,? )?${HAVE}${SENT_A} with (?=${PERSON}${POST},? (?:at|as) its head\\b)`,
];

const TEAMS = lean(new RegExp(TEAM_UNDER.join('|'), 'gu'));

/** Whether the official led a team of which the sentence tells that it was sent elsewhere, or at another time. */
export function isOfTeamElsewhere(
  sentence: AccountSentence,
  { text, mentions }: Skeleton,
  official: MentionOf<'official'>,
): boolean {
  return (
    matchesOf(TEAMS, text).some(({ 0: words, index }) => mentions.get(index + words.length) === official) &&
    tellsOther(sentence, official.end)
  );
}
