/** Sentences that list who took part: `Also present were A and B`, `Participants included C`. */
import { cued, says } from './sentences';
import type { AccountSentence } from './sentences';

const PARTICIPANTS = cued(
  /^\W*(?:(?:Besides|Apart from|In addition to)\b[^,;]{1,80},\s)?(?:[Tt]hose|[Tt]he others) (?:attending|in attendance|present|taking part)\b[^;,:]{0,60}? (?:was|were|are|will be|included)\b|^\W*Travell?ing (?:to \S+(?: \S+)? )?(?:as (?:members|part) of|with) the (?:\S+ ){1,2}?(?:delegation|party|side|team)\b[^;,:]{0,40}? (?:is|are|was|were|will be)\b|^\W*(?:(?:Also|Other|The) )?(?:[Aa]ttending|[Pp]articipating|[Pp]resent|[Jj]oining|[Ii]n attendance)\b[^;,]{0,60}?\b(?:was|were|are|will be|included?)\b|^\W*(?:On the (?:\S+ ){1,2}side, )?(?:The )?(?:other )?participants\b[^;]{0,60}\b(?:included|were)\b|^\W*(?:The )?(?:[Kk]ey|[Ss]enior|[Oo]ther|[Pp]articipating) (?:\S+ ){0,2}?(?:officials|attendees|delegates|representatives) included\b|^\W*Among the (?:\S+ ){0,3}?(?:participants|attendees|delegation|members of the (?:\S+ )?delegation|those (?:present|attending))\b[^;,]{0,60}?\b(?:was|were|are|will be)\b|\b(?:joined|attended) by the following\b/i,
  '^also ^other ^the ^those ^besid ^apart ^trave ^atten ^parti ^prese ^joini ^in ^on ^key ^senio ^among follo',
  'parti joini joine atten takin prese membe key senio other deleg trave',
  'inclu wer follo was are wil',
);

/** `Norwegian Ministers attending were …`, `Ministers representing Norway included …`, `Norway’s participating Ministers are …` */
const MINISTERS_WERE = cued(
  /^\W*(?:\S+ ){0,3}?(?:participating ministers\b|ministers (?:attending|participating|present|taking part|in attendance)\b(?: (?:in|at) the (?:meeting|dialogue|forum|talks|consultations|session)\b)?|ministers(?= (?:from|representing)\b))(?: (?:for|from|of|representing) [^;,:]{2,40}?)?:? (?:were|are|will be|included?)\b(?! (?:also )?\S+ed (?:about|as|at|by|for|in|on|that|to|with)\b)/i,
  'minis',
  'wer are wil inclu',
);

/** `Participants in the call included …` */
export function listsParticipants(sentence: AccountSentence): boolean {
  return says(sentence, PARTICIPANTS) || says(sentence, MINISTERS_WERE);
}
