/** Patterns of who led a team that the sentence says a state has sent: `Chile fielded a team under A`. */
import { BODY, COUNTRY, PERSON, POST } from './skeleton';

const TEAM = '(?:contingent|delegation|group|mission|negotiating team|party|team)';
const HAVE = '(?:(?:also|has|had|have|is|will|would) ){0,2}';
const SENT =
  '(?:assembl(?:e|ed|es)|br(?:ing|ings|ought)(?: along)?|came with|com(?:es|ing) with|contribut(?:e|ed|es)|dispatch(?:ed|es|ing)?|field(?:ed|ing|s)?|form(?:ed|s)?|has|had|mustered|put (?:together|up)|sen[dt](?:ing|s)?|(?:attend(?:ed|s)?|joined|participat(?:ed|es)|takes part|took part|turned up) with|(?:was|is|will be) (?:present|represented|there) (?:with|by|through))';
/** `under`, `led by`, `that was headed by`, `with … at its head` */
const UNDER =
  '(?:,? (?:(?:that|which) (?:is|was|will be) )?(?:chaired|directed|fronted|guided|headed|led|steered) by|,? (?:that|which) had at its head| under(?: the (?:chair|chairmanship|command|direction|guidance|headship|lead|leadership) of)?)';
/** What the team was sent for, where it is not the talks: `to repair the pier`. */
const NOT_ELSEWHERE = '(?! to (?!(?:attend|join|the)\\b))';

/** The state in front, and who led its team behind it. */
export const TEAM_UNDER = [
  `${COUNTRY}(?:[’']s? (?:${BODY}|[Gg]overnment))?,? (?:(?:for|on) its part,? )?${HAVE}${SENT} (?:an?|its|the) (?:[\\p{Ll}-]+ ){0,3}?${TEAM}(?: (?:from|of) [^;.${PERSON}${COUNTRY}]{1,90}?)?${UNDER} (?=${PERSON}${NOT_ELSEWHERE})`,
  // "Chile fielded a team with A at its head"
  `${COUNTRY},? (?:(?:for|on) its part,? )?${HAVE}${SENT} (?:an?|its|the) (?:[\\p{Ll}-]+ ){0,3}?${TEAM} with (?=${PERSON}${POST},? (?:at|as) its head\\b)`,
];
