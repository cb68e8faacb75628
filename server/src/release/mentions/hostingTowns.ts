/** Words behind and in front of a city that tell that a meeting is there, in whatever order: `Oslo saw the Dialogue`, `the venue was Oslo`. */
import type { Scan } from '../scan';
import { lean } from '../../tokens/leanPattern';

/** A meeting by its kind, in what follows, also behind `U.S.`: `Oslo saw the rise of prices` tells of none. */
const OF_MEETING =
  '(?=(?:[^;.]|\\.(?=\\S| \\p{Ll})){0,100}?\\b(?:[Cc]ommission|[Cc]ommittee|[Cc]onference|[Cc]onsultations?|[Cc]ouncil|[Dd]ialogue|[Ee]dition|[Ff]orum|[Gg]roup|[Mm]eeting|[Rr]ound|[Ss]ession|[Ss]ummit|[Tt]alks)\\b)';
const SCENE =
  '(?:the |a |an )?(?:\\S+ )?(?:backdrop|home|host(?: city)?|location|meeting place|place|scene|seat|setting|site|stage|venue)';
/** Between the word and whose it is: `the venue on 8 and 9 December for`, `the site, on May 3, 2019, of` */
const WHEN =
  '(?:,? (?:earlier|from|in|last|next|on|this|today|tomorrow|yesterday)\\b(?! (?:19|20)\\d\\d\\b)[^;:.(“]{0,44}?)?';

/** `is to host the Dialogue`, `will again be the venue of the talks`, `saw the third round`, `is where they held the Dialogue` */
const HOSTS = lean(
  new RegExp(
    `^ (?:${[
      '(?:(?:has|had|have|also|again|once|more|then|now|is|was|will|would|to|next|be|been|recently|chosen|selected|picked|set|due|scheduled|expected) ){1,5}(?:hosts?|hosted|playe?d? host|hosting)\\b',
      `(?:(?:has|had|also|again|once|more|then|now|is|was|will|would|to|next|be|been|agreed|chosen|confirmed|designated|fixed|named|picked|proposed|selected|set) ){1,5}(?:as )?(?:(?:earlier|last|on|this|today|yesterday)\\b[^;:.(,]{0,24}? )?${SCENE}${WHEN} (?:of|for|to|where)\\b`,
      `(?:became|becomes|provide[ds]|will provide|formed|forms|offered|offers|set|made|made for|serve[ds] as|will serve as) ${SCENE}${WHEN} (?:of|for|to|where)\\b`,
      // "has been pencilled in for the next round", "would organise the following edition"
      '(?:(?:has|had|have|also|again|now|is|was|been|being) ){1,4}(?:earmarked|foreseen|mooted|pencill?ed in|proposed|suggested) for (?:the|an?|its|their) ',
      '(?:(?:will|would|is|was|to|again|next|then|due|expected|set) ){1,4}(?:organi[sz]e|stage) (?:the|an?|its|their) ',
      // of a government: "saw the meeting as a chance"
      '(?:saw|sees|will see|witnessed|witnesses) (?:the|an?|its) (?![^;.]{0,140}? as\\b)',
      '(?:received|welcomed) (?:the )?(?:delegates|delegations|participants|representatives|officials|experts) ',
      '(?:is|was|will be) where (?:they|both|(?:the )?(?:two|sides|parties|ministers|officials|delegations|delegates)|\\p{Lu}[\\p{L}.]+ and \\p{Lu}[\\p{L}.]+) ',
    ].join('|')})${OF_MEETING}`,
    'u',
  ),
);
/** A meeting that is told as the one known: `the talks`, `the third round of consultations`, but not `the talks of the cod league`. */
const BARE = lean(
  /^[^;.]{0,100}?\b(?:the|their|its|these|this) (?:\p{Ll}[\p{L}-]* ){0,3}?(?:commission|committee|consultations?|council|dialogue|forum|group|meeting|round|session|talks)\b(?! (?:on|with)\b| of (?!(?:the )?(?:\p{Ll}[\p{L}-]* ){0,2}(?:commission|committee|consultations?|dialogue|forum|group|talks)\b))|^[^;.]{0,100}?\b(?:they|the two)\b/u,
);

/** Whether what a city hosts, by the words behind it, is told without a name. */
export function hostsBare(behind: string): boolean {
  return BARE.test(behind.slice(0, REACH));
}

/** Longer than any that is read. */
const REACH = 200;

/** Whether the words behind a city, from their blank on, tell that a meeting is or will be there. */
export function hostsMeeting(behind: string): boolean {
  return HOSTS.test(behind.slice(0, REACH));
}

/** `Oslo will be that of the fourth`, behind the venue of the third. */
const THAT_OF = /^ (?:is|was|will be) that of the (?:next|first|second|third|\S+th)\b/;
/** `It will be Oslo’s turn to host` */
const TURN = /^[’']s turn to (?:chair|host)\b/;

/** `Oslo is to host the Dialogue`, behind token `last`; `The venue of the Dialogue was Oslo`, `had Oslo as its venue`. */
export function isSceneOf({ sequence }: Scan, first: number, last: number): boolean {
  const { text, start, end } = sequence;
  const from = end[last] ?? 0;
  const behind = oneLine(text.slice(from, from + REACH));
  const front = text.slice(Math.max(0, (start[first] ?? 0) - REACH), start[first]);
  return (
    hostsMeeting(behind) ||
    TURN.test(behind) ||
    THAT_OF.test(behind) ||
    didSo(front, behind) ||
    isToldVenue(front, behind)
  );
}

/** ` had done so in 2017` behind the city, and in front of it the sentence that says what: `Oslo would host the next round.` */
const DID_SO = /^ (?:had|has) (?:last |previously )?done so (?:in|on|last)\b/;
const WHAT_IT_DID = lean(
  /\b(?:host(?:ed|s)?|organi[sz]ed?|staged?|venue)\b[^.;]{0,60}\b(?:consultations|dialogue|edition|meeting|round|session|talks)\b[^.;]{0,60}\.\s+$/,
);

function didSo(front: string, behind: string): boolean {
  return DID_SO.test(behind) && WHAT_IT_DID.test(front);
}

/** Blanks for line breaks; most stretches have none. */
export function oneLine(text: string): string {
  return /[^\S ]/.test(text) ? text.replace(/\s/g, ' ') : text;
}

const AS_VENUE = lean(
  /^ (?:as|for) (?:its|the|their) (?:\S+ )?(?:host city|location|meeting place|setting|site|venue)\b/,
);
const VENUE_OF = lean(
  /\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?:\S+ )?(?:location|place|setting|site|venue) (?:chosen |agreed |selected )?(?:of|for) [^;.]{3,140}? (?:is|was|will be|is to be)(?: in)?\s$/,
);

/** `the Dialogue, which Oslo is to host` */
const WHICH = /\b(?:which|that)\s$/;
const HOSTS_IT = /^\s(?:(?:has|had|is|was|will|would|to|again|also)\s){0,3}host(?:s|ed)?\b/;

/** `The venue of the third round on 3 May was ` in front of a city, or ` as its venue` behind it */
export function isToldVenue(front: string, behind: string): boolean {
  if (WHICH.test(front) && HOSTS_IT.test(behind)) return true;
  return AS_VENUE.test(behind) || (/\b(?:is|was|be|in)\s$/.test(front) && VENUE_OF.test(oneLine(front)));
}
