/** Bodies that had people at the meeting, though no known words say so: `technicians of the Department of Energy came`. */
import type { DialogueEvent } from '../model';
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { countryOfPerson } from './account';
import type { Account } from './account';
import { isOfItsTime, tellOtherwise, wordsOf } from './otherwise';
import { announcesDelegation } from './sentDelegations';
import { cued, isOverlong, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { tellsOfManyMeetings } from './untoldParts';

/** In front of a body: `the `, `its own `, `the Norwegian `, `the Departments of `. */
const OWNER =
  '(?:both\\s+)?(?:(?:the|her|his|its|our|their)\\s+)?(?:\\S+\\s+)?(?:(?:Departments|Ministries|Offices)\\s+of\\s+)?$';
const PEOPLE =
  'advis[eo]rs|analysts|attorneys|colleagues|delegates|diplomats|economists|engineers|experts?|inspectors|investigators|judges|lawyers|magistrates|members|negotiators|officers|officials|people|personnel|prosecutors|regulators|representatives?|researchers|scientists|specialists|staff|technicians';
const SIDE =
  'agencies|bodies|counterparts|delegation|departments|entourage|ministries|participants|party|rest|side|teams?|those';
/** What may stand between a side and the bodies that it consists of: `team is said to draw on`, `party was drawn from`. */
const CONSISTS =
  'also|are|at|attendance|be|been|came|comes?|coming|composed|comprise[ds]?|confirmed|contain(?:s|ed)|count(?:s|ed)|draw[ns]?|drew|expected|formed|from|had|has|have|in|includes?|included|is|it|made|mainly|of|on|out|participation|presence|present|represent(?:s|ed)?|said|table|that|the|their|there|to|up|was|were|who|will|with';

/** Right in front of the first body, where it says enough: `colleagues from the `, `was assisted by the Norwegian `. */
const SENT_BY = lean(
  new RegExp(
    [
      `\\b(?:${PEOPLE}|delegation|teams?)(?:\\s+(?:both|concerned|responsible))?\\s+(?:at|from|in|of)\\s+(?:(?:the|its|their)\\s+(?:ministry|department),\\s+)?`,
      `\\b(?:was|were|be|delegation,|party,|team,)\\s+(?:also\\s+|further\\s+)?(?:assisted|backed|represented|seconded|supported)\\s+by\\s+`,
      `\\b(?:is|are)\\s+(?:assisted|represented|seconded)\\s+by\\s+`,
      `^\\W*(?:seated|sitting)\\s+(?:beside|next\\s+to|with)\\s+`,
      `,\\s+(?:assisted|backed|represented|seconded|supported)\\s+by\\s+`,
      `^\\W*(?:It|They)\\s+(?:(?:also|is|was|will)\\s+){0,3}(?:c[ao]mes?|composed|comprise[ds]?|consist(?:s|ed)?|draw[ns]?|drew|made\\s+up)\\s+(?:of|on|from)\\s+`,
      `^\\W*(?:\\S+\\s+){1,4}drew\\b[^;.]{0,40}\\bfrom\\s+`,
      `\\b(?:${PEOPLE}|${SIDE})(?:\\s+(?:for|from|of)\\s+(?:the\\s+)?\\S+(?:\\s+\\S+)?)?(?:\\s+(?:${CONSISTS})){2,10}\\s+`,
      // "those travelling with Minister A come from the"
      `\\bthose\\s+(?:accompanying|(?:(?:coming|joining|seated|sitting|travell?ing)\\s+)?with)\\s[^;,.]{2,60}?\\s(?:are|c[ao]me|were|will\\s+(?:be|come))\\s+from\\s+`,
      `\\b(?:present|there|in\\s+the\\s+room|at\\s+the\\s+table|on\\s+hand|seated)\\b[^;.]{0,60}\\s(?:are|is|was|were|will\\s+be)\\s+(?:also\\s+)?`,
    ]
      .map((words) => `(?:${words}${OWNER})`)
      .join('|'),
    'iu',
  ),
);
/** Where two bodies or more follow: `Chile will send the `, `On the Chilean side, the `. */
const LISTED_BEHIND = lean(
  new RegExp(
    [
      '\\b(?:field(?:s|ed)?|nominated|represented|sends?|sent)\\s+',
      '\\bon\\s+(?:the\\s+)?\\S+\\s+side(?:\\s+of\\s+the\\s+table)?(?:,|\\s+(?:are|was|were|will\\s+be))\\s+',
    ]
      .map((words) => `(?:${words}${OWNER})`)
      .join('|'),
    'iu',
  ),
);
/** Right behind the last: ` are sending experts`, ` presented its plans`, ` will complete the Chilean team`. */
const SENDS = lean(
  new RegExp(
    `^(?:\\s+\\([^()]{1,20}\\))?(?:\\s+of\\s+(?:the\\s+)?\\S+)?,?\\s+(?:(?:all|also|both|each|likewise|too)\\s+)?(?:(?:are|has|have|is|was|were|will|would|intends?\\s+to|plans?\\s+to)\\s+)?(?:also\\s+|likewise\\s+)?(?:be\\s+)?(?:${[
      'at\\s+the\\s+table',
      '(?:contributed|connected|dialled\\s+in|followed(?:\\s+the\\s+\\S+)?|joined(?:\\s+in)?|spoke|took\\s+part)\\s+(?:by|from(?=\\s+(?:\\p{Lu}[^\\s,;.]*\\s?){1,3}(?:$|[,;.]|\\s?(?:and|by|over|through|via)\\b))|online|over|remotely|through|via)',
      'attend',
      'belong(?!\\s+to\\s+the\\s+\\p{Lu})',
      'brief(?:ed|s)',
      'c[ao]me\\s+to\\s+the\\s+(?:meeting|session|table|talks)',
      '(?:complete|form|make\\s+up|made\\s+up|round(?:ed)?\\s+out)(?:d|s|ed)?\\s+(?:the|its|their)\\s+[^;.]{0,30}(?:delegation|party|side|team)',
      'confirmed\\s+(?:its|their)\\s+(?:attendance|participation|presence)(?!\\s+in\\s+(?:a|an|the)\\s+(?!dialogue|meeting|session|talks))',
      'in\\s+the\\s+room',
      '(?:make|made|making|gave|give)\\s+presentations',
      'named\\s+(?:\\S+\\s+members|[^;.]{2,60}\\sas\\s+(?:its\\s+)?(?:co-?)?(?:chair|head|leader))',
      'on\\s+hand(?!\\s+to)',
      'participate',
      'present(?:ed)?(?:\\s+(?:its|their|the))\\b',
      'present\\s+(?:at|for)',
      'provid(?:e|ed|es)\\s+(?:advis[eo]rs|experts|interpreters|members|specialists|staff)',
      'report(?:ed)?\\s+on',
      'represented(?!\\s+(?:at|in|on)\\s+(?!the\\s+(?:consultations|delegation|dialogue|meeting|session|talks)\\b))',
      '(?:send(?:ing)?|sent)\\s+(?:an?\\s+|one\\s+of\\s+its\\s+|two\\s+of\\s+its\\s+)?(?:directors?|experts?|officers?|officials?|people|representatives?|specialists?|staff|teams?)',
      'shared\\s+(?:best\\s+practices|experiences?|information|views)',
      'take\\s+part',
      "there(?![’'])",
      'took\\s+the\\s+floor',
    ].join('|')})\\b`,
    'u',
  ),
);
/** What bodies do together at other times, or what is asked and thought of them. */
const OF_WORK =
  /\b(?:assist(?:ance|ing)|bill|budget|collaborat\w+|commend\w*|concerns?|condemn\w*|cooperat\w+|creat\w+|denial|deplor\w*|establish\w*|financ\w+|fund(?:ed|ing|s)?|grants?|exercises?|help(?:ed|s)? |implement\w*|in charge|killing|may|memorand\w+|might|partnership|plan(?:s|ned)? to|program(?:me)?s?|projects?|propos\w+|rais(?:ed|es|ing)|reform|request\w*|respectively|responsib\w+|sanctions?|support(?: for| to|ed the|s the)|train(?:ed|ing|s)?|urg(?:ed|es|ing)|work (?:of|between|with)|work(?:s|ed|ing)? (?:together|to|with))\b/i;
/** What a side has let the other know of its own is no other matter. */
const HAS_LET_KNOW =
  /\b(?:(?:has|have) (?:said|told us|nominated|named)|(?:is|are) said(?= to (?:come|consist|draw|include))|said (?:that )?(?:its|their)|(?:has|have) announced (?:its|their) (?:attendance|participation|presence))\b|, (?:he|she|they) (?:said|added),/g;

const LONGEST_FRONT = 140;
const LONGEST_VERB = 80;
/** Between two bodies of a list. */
const NEXT = lean(/^(?:\s\([^()]{1,20}\))?[,;]?\s(?:and\s)?(?:the\s)?(?:\S+\s)?$/);

/** Whether bodies that a sentence names had people at the meeting; what is `respectively` theirs, `sharedBodies.ts` reads. */
export function mayHaveSentPeople(
  account: Account,
  event: DialogueEvent,
  sentence: AccountSentence,
): boolean {
  // "the Ports Board (PB) and the Navy": two bodies
  const bodies = ofType(sentence.mentions, 'agency').filter(({ defines }) => !defines);
  return (
    bodies.length > 0 &&
    !isOverlong(sentence) &&
    !tellsOfManyMeetings(account) &&
    !announcesDelegation(account) &&
    (bodies.some((body, at) => isSentBy(sentence, bodies, at) && !isAbroad(event, sentence, body)) ||
      isTeam(account, event, sentence, bodies)) &&
    isOfItsTime(event, sentence) &&
    !isOfOther(wordsOf(sentence).replace(HAS_LET_KNOW, ''))
  );
}

/** ` joined from Peru`: from a state that is none of those who met. */
function isAbroad({ parties }: DialogueEvent, sentence: AccountSentence, { end }: Span): boolean {
  return ofType(sentence.mentions, 'country').some(
    ({ start, value }) =>
      !parties.includes(value) && start >= end && LINKED_FROM.test(textIn(sentence, end, start)),
  );
}

const LINKED_FROM = /^[^;.]{0,60}\bfrom (?:the )?$/;

function isOfOther(words: string): boolean {
  return OF_WORK.test(words) || tellOtherwise(words);
}

/** Words of those who are at a meeting. */
const OF_MEETING = cued(
  /\b(?:alongside|attend(?:ed|ing|s)?(?! to\b)|at (?:her|his|the|their) (?:side|table)|around the table|brought in|[Ff]rom \p{Lu}\S+ c[ao]me|colleagues|contributed to the (?:dialogue|discussions?|meeting|session|talks)|delegates|delegation|fielded|in the room|join(?:ed|ing|s)? (?:her|him|the (?:delegation|dialogue|discussions?|meeting|talks))|participa\w+|present|rounded out|seated|side(?! by side)|teams?|took part|with (?:her|him|them))\b/u,
  'along atten side table brought broug came come colle contr deleg field room join joine joini joins parti prese round seate team teams took with',
);
/** What is spoken of, asked or looked at. */
const TOPIC =
  /\b(?:agenda|ask\w*|between|data|describ\w+|discuss\w*|explain\w*|figures|inspect\w*|issue[sd]?|law|merge\w*|outlin\w*|permits?|review\w*|see|spoke|topics?|turn to|views|visit)\b/i;

/** Whether the sentence lists two bodies or more of one party, and says of nothing but the meeting. */
function isTeam(
  account: Account,
  event: DialogueEvent,
  sentence: AccountSentence,
  bodies: readonly MentionOf<'agency'>[],
): boolean {
  const isList = bodies.some((body, at) => {
    const next = bodies[at + 1];
    return next !== undefined && NEXT.test(textIn(sentence, body.end, next.start));
  });
  if (!isList || !says(sentence, OF_MEETING)) return false;
  const states = new Set<string>();
  for (const { country } of bodies)
    if (country !== undefined && event.parties.includes(country)) states.add(country);
  for (const { value } of ofType(sentence.mentions, 'country'))
    if (event.parties.includes(value)) states.add(value);
  for (const { person } of ofType(sentence.mentions, 'official')) {
    const state = countryOfPerson(account, person);
    if (state !== undefined && event.parties.includes(state)) states.add(state);
  }
  return states.size === 1 && !TOPIC.test(wordsOf(sentence));
}

/** Whether the words around a body tell that it sent people. */
function isSentBy(sentence: AccountSentence, bodies: readonly MentionOf<'agency'>[], at: number): boolean {
  const body = bodies[at];
  if (body === undefined) return false;
  if (SENDS.test(textIn(sentence, body.end, Math.min(sentence.end, body.end + LONGEST_VERB)))) return true;
  const clause = clauseStart(sentence, bodies, at);
  if (clause === undefined) return false;
  const from = Math.max(clause, body.start - LONGEST_FRONT);
  const front = textIn(sentence, from, body.start);
  const last = lastOfList(sentence, bodies.slice(at));
  if (SENT_BY.test(front)) {
    const behind = textIn(sentence, last, Math.min(sentence.end, last + LONGEST_VERB));
    return from > clause || !ARE_SUBJECT.test(front) ? !IS_ELSEWHERE.test(behind) : DO_THERE.test(behind);
  }
  return last > body.end && LISTED_BEHIND.test(front);
}

/** Where the clause begins that the body is the first of: the sentence, or what stands behind a semicolon. */
function clauseStart(
  sentence: AccountSentence,
  bodies: readonly MentionOf<'agency'>[],
  at: number,
): number | undefined {
  const [before, body] = [bodies[at - 1], bodies[at]];
  if (before === undefined) return sentence.start;
  const gap = textIn(sentence, before.end, body?.start ?? before.end);
  const semicolon = gap.lastIndexOf('; ');
  return semicolon < 0 ? undefined : before.end + semicolon + 2;
}

/** ` and officers of the `, between the bodies of a list. */
const NEXT_PEOPLE = lean(
  new RegExp(
    `^(?:\\s\\([^()]{1,20}\\))?,?\\s(?:and\\s)?(?:senior\\s)?(?:${PEOPLE})\\s(?:at|from|in|of)\\s(?:the\\s)?(?:\\S+\\s)?$`,
  ),
);

/** The end of the list that the first of the bodies opens. */
function lastOfList(sentence: AccountSentence, bodies: readonly MentionOf<'agency'>[]): number {
  let end = bodies[0]?.end ?? sentence.end;
  for (const next of bodies.slice(1)) {
    const gap = next.start < end ? ' ' : textIn(sentence, end, next.start);
    if (next.start >= end && !NEXT.test(gap) && !NEXT_PEOPLE.test(gap)) break;
    end = Math.max(end, next.end);
  }
  return end;
}

/** `officers|staff` as words may begin a sentence. */
function capitalized(words: string): string {
  return words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** `Officers of the `, `Norwegian experts from the `: a subject, of which the verb behind tells what it did. */
const ARE_SUBJECT = lean(
  new RegExp(
    `^\\W*(?:(?:\\p{Lu}[\\p{L}.-]*|government|other|senior|several)\\s+){0,3}(?:${capitalized(PEOPLE)}|${PEOPLE}|[Tt]eams?)\\s+(?:at|from|in|of)\\s`,
    'u',
  ),
);
const DO_THERE =
  /^(?:\s+\([^()]{1,20}\))?,?\s+(?:(?:all|also|both|each|too),?\s+)?(?:(?:are|had|has|have|is|was|were|will)\s+)?(?:also\s+)?(?:be\s+)?(?:accompan|add|assist|at\s+(?:her|his|the|their|(?:[A-Z][a-z]{0,3}\.\s+)?[A-Z][^\s;,]{1,30}[’'](?:s|(?<=s[’'])))\s+(?:side|table)|attend|brief|complet|contribut|dialled|flank|followed|form|gave|give|in\s+attendance|in\s+the\s+room|join|make\s+(?:presentations|up)|made\s+(?:presentations|up)|on\s+hand|participat|present|report|represented|round|sat|seated|sit|shared|speak|spoke|take\s+part|there|took|with\s+(?:her|him|them))/;
/** ` at the NATO Centre`: the people are somewhere else. */
const IS_ELSEWHERE = lean(/^,?\s+(?:aboard|at|in|on)\s+(?:the\s+)?(?!Meeting|Dialogue|Talks|Session)\p{Lu}/u);
