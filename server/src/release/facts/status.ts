/** Whether the meeting was held or is to come. */
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { stemsOf } from '../../tokens/stems';
import type { DialogueEvent } from '../model';
import type { Account } from './account';
import { isUnderWay } from './departures';
import { isToBe } from './meetingVerbs';
import { cued, findIn, mayName, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import type { When } from './when';

const PAST = cued(
  /\b(?:met|had (?:\S+ ){0,2}?talks|sat down|conferred|exchanged views|held|convened|deepened|participated|hosted|launched|led|co-chaired|chaired|concluded|gathered|took place|traveled|travelled|joined|visited|discussed|talked|(?:tele)?phoned|was held|were held|welcomed|spoke|received [^;.]{0,60}?(?:Minister|President|Secretary|Ambassador|counterpart|delegation)\b|reviewed|began|opened|attended|reaffirmed|(?:was|were) the (?:host|setting|venue)|(?:had|shared|hosted) an? (?:\S+ ){0,2}(?:conversation|call|meeting|breakfast|lunch|luncheon|dinner)|greeted|dined|lunched|came together|were together|saw each other|paid (?:\S+ ){1,4}call|called (?:up)?on|went over|compared notes)\b/,
  'met sat exc hel con dee par hos lau led co cha gat too tra joi vis dis was wer wel spo rec rev beg ope att rea had tal tel pho sha gre din lun cam saw pai cal wen com',
);

const FUTURE = lean(
  /\bwill\s+(?:be\s+)?(?:also\s+|(?:next|this)\s+(?:week|month|year)\s+)?(?:lead|led|head|headed|hold|held|host|hosted|meet|convene|convened|establish|attend|participate|travel|arrive|visit|pay|make (?:an? |his |her |their )(?:\S+ ){0,3}visit|undertake|take place|focus|discuss|welcome|receive|greet|call on|dine|join|co-chair|chair|launch|begin|start|open|leave|depart|gather|assemble|come together|sit down|be (?:the (?:host|scene|setting|site|venue) (?:of|to)|on an?|co-?chairing|visiting|travell?ing|undertaking|attending|hosting|leading))\b|\b(?:is|are) (?:visiting|travell?ing to)\b[^;.]{0,60}\bto (?:attend|co-?chair|hold|meet|participate)\b/i,
);
const OF_FUTURE = stemsOf('will visit trave');
const WILL_HEAD = cued(
  /\bwill (?:also )?(?:lead|head|be led|co-chair|chair|host|welcome)\b/i,
  'will',
  'lead head led co chair host welco',
);
/** `will be joined by`, `, chaired by` tell nothing in the past. */
const TO_BE = /\b(?:(?:will|to) be \S+|(?:co-?)?(?:chaired|led|hosted|headed|held|convened) by\b)/gi;
const ANNOUNCES = /\b(?:announce[sd]?|designat(?:ed|ion))\b/i;

/** `are scheduled to hold their fourth dialogue` */
const PLANNED = lean(
  /\b(?:about|agreed|expected|due|planning|poised|preparing|ready|scheduled|set) to (?:hold|meet|convene|co-host|host|travel|attend|co-chair)\b/i,
);
/** Held or to come: a later date, or a future verb where nothing is told in the past. */
export function statusOf(account: Account, when: When | undefined): DialogueEvent['status'] {
  const issued = account.read.issued?.date;
  const start = when?.date.date.start;
  if (issued !== undefined && start !== undefined) {
    // Told as past although it is still to come: held, and the release is dated too early.
    if (start > issued) return isToldAsPast(when) ? 'held' : 'announced';
    const isUnderWay = (when?.date.date.end ?? start) >= issued && when !== undefined;
    // "will hold talks on 21 and 22 June", written on the second day
    if (start < issued) return isUnderWay && FUTURE.test(when.sentence.text) ? 'announced' : 'held';
  }
  if (when !== undefined && isToldAsFuture(when.sentence)) return 'announced';
  if (account.main !== undefined && isNamedAsToCome(account, account.main)) return 'announced';
  const lead = account.opening;
  const mayBeFuture = lead.some((sentence) => mayName(sentence, OF_FUTURE));
  const text = mayBeFuture ? lead.map((sentence) => sentence.text).join(' ') : '';
  const future = FUTURE.test(text);
  if (future && ANNOUNCES.test(text)) return 'announced';
  if (future && !PAST.pattern.test(text.replace(TO_BE, ''))) return 'announced';
  if (PLANNED.test(lead[0]?.text ?? '') && !PAST.pattern.test(lead[0]?.text.replace(TO_BE, '') ?? ''))
    return 'announced';
  if (start === undefined && isPlanned(account)) return 'announced';
  if (start === undefined && isTripToCome(account)) return 'announced';
  if ((start === undefined || issued === undefined) && TO_HOLD.test(account.title?.text ?? ''))
    return 'announced';
  if (start === undefined && account.main !== undefined && lead[0] !== undefined && isUnderWay(lead[0]))
    return PAST.pattern.test(lead[0].text) ? 'held' : 'announced';
  const heads = account.prose.some((sentence) => says(sentence, WILL_HEAD));
  // a headline in the present may open the lead
  const opens = lead.slice(0, 2);
  return heads && !opens.some(({ text: told }) => PAST.pattern.test(told)) ? 'announced' : 'held';
}

/** `will hold the Dialogue from 21 to 22 June`, whatever the lead tells of earlier rounds. */
function isToldAsFuture(sentence: AccountSentence): boolean {
  return (
    mayName(sentence, OF_FUTURE) &&
    FUTURE.test(sentence.text) &&
    !PAST.pattern.test(sentence.text.replace(TO_BE, ''))
  );
}

/** `The Dialogue is set to commence in Oslo`, `Norway is to host the Dialogue`: its own verb, whatever else is told as past. */
function isNamedAsToCome({ opening }: Account, main: MentionOf<'dialogue'>): boolean {
  const own = opening.find(({ start, end }) => start <= main.start && main.end <= end);
  return own !== undefined && isToBe(own, main);
}

/** `She is expected to co-chair the Dialogue`, behind an opening that tells of a visit. */
function isPlanned({ main, opening }: Account): boolean {
  const own = main && opening.find(({ start, end }) => start <= main.start && main.end <= end);
  return own !== undefined && PLANNED.test(own.text) && !PAST.pattern.test(own.text.replace(TO_BE, ''));
}

const VISIT_PLANNED = lean(
  /\b(?:is|are) (?:(?:scheduled|expected|planned|due|set) )?to (?:visit|pay|make|undertake|travel|meet)\b|\bwill (?:be in|go to|head to) (?=\p{Lu})/u,
);

/** `Minister A is to visit Oslo`, `visits Oslo on 28 May`, written before that day: so are the meetings there. */
function isTripToCome({ trip, opening: [first], read }: Account): boolean {
  if (trip === undefined || first === undefined) return false;
  if (PAST.pattern.test(first.text.replace(TO_BE, ''))) return false;
  if (VISIT_PLANNED.test(first.text)) return true;
  const day = ofType(first.mentions, 'date')[0]?.date;
  return day?.start?.length === 10 && read.issued !== null && day.start > read.issued.date;
}

/** `Ministry to Co-Host Tenth Dialogue` */
const TO_HOLD =
  /(?<!\b(?:agree[sd]?|vow[sed]*) )\bto (?:hold|host|co-?host|convene|meet|attend|launch|begin)\b/i;

/** The finite past verb that tells of the meeting, in the sentence of its date. */
export function pastVerb(when: When | undefined): Span | undefined {
  if (when === undefined) return undefined;
  const verb = findIn(when.sentence, PAST);
  return verb === undefined ||
    /\b(?:to|will|would|(?:to|will|would) be|which was|that was)\s+$/.test(
      when.sentence.text.slice(0, verb.start - when.sentence.start),
    )
    ? undefined
    : verb;
}

function isToldAsPast(when: When | undefined): boolean {
  if (when === undefined || FUTURE.test(when.sentence.text) || ANNOUNCES.test(when.sentence.text))
    return false;
  return pastVerb(when) !== undefined && !isToBeHeld(when);
}

const TO_BE_HELD =
  /\b(?:planned|scheduled|expected|due|set|slated|to be held|to take place|will be held)\b[^;,.]{0,40}$/;
const LONGEST_TO_BE = 60;

/** `chaired a meeting to prepare the Dialogue, planned to be held on 3 May` */
function isToBeHeld({ date, sentence }: When): boolean {
  return TO_BE_HELD.test(textIn(sentence, Math.max(sentence.start, date.start - LONGEST_TO_BE), date.start));
}
