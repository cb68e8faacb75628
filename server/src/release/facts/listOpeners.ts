/** What stands in front of lists of persons and bodies: whether it says that those took part, or that others are meant. */
import type { DialogueEvent } from '../model';
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { isAccountOf } from './ownAccount';
import type { AccountSentence } from './sentences';

/**
 * `present` where it tells of those who took part, `others` where it is of other people or another meeting, `signed`
 * where they are those who signed, `heading` where it is one that tells neither, and `prose` else.
 */
export type Opening = 'present' | 'others' | 'signed' | 'heading' | 'prose';

/** `2.`, which is parted from its line as if it were a sentence. */
export const NUMBER = lean(/^\W{0,4}(?:\d{1,2}|[IVXivx]{1,4}|\p{L})[.)]\W{0,4}$/u);
/** What stands in front of the line of a list. */
export const SIGN = /^\W{0,4}(?:[-–—*•·+●▪‣◦■□○►]|\d{1,2}[.)]|\(?[a-z\d]{1,2}\))[*_\s]*\s/;
export const FULL_STOP = /[.!?]["”*_]*$/;

/** Who are none of those who met. */
const OTHER_PEOPLE = lean(
  /\b(?:awards?|awardees|business(?:es)?|compan(?:y|ies)|contacts?|enterprises|exhibitors|firms|further information|grantees|journalists|laureates|media|nominees|observers|panel(?:l?ists)?|press|recipients|scholars|side events?|signator(?:y|ies)|speakers|students|winners)\b/i,
);
const OTHER_MEETING = lean(
  /\b(?:next|following|forthcoming|previous|earlier|last|first|second) (?:\S+ )?(?:consultations|dialogues?|meetings?|rounds?|sessions?|talks)\b/i,
);
/** `Invited but unable to attend:`, `Excused` */
const ABSENT =
  /\b(?:absent|apolog\w+|cancell?ed|declined|excused|no longer|not|regrets?|unable|unavailable)\b/i;

/** Whether it is of other people than those who met, or of another meeting. */
export function isOfOtherPeople(text: string): boolean {
  return OTHER_PEOPLE.test(text) || OTHER_MEETING.test(text);
}

/** `DONE at Oslo, in duplicate`, `Signed in Oslo on March 11:` */
const SIGNED =
  /^\W*(?:done|executed|signed) (?:at|by|in|on|this)\b|\b(?:in witness whereof|the undersigned|have signed)\b/i;
/** `agreed on the following contacts`, `will visit the following sites`: what follows is no list of those who met. */
const POINTS_ON = /\b(?:following|below|as follows)\b/i;
/** How far into a sentence of prose its subject reaches: `Nominees for the Arctic Prize were presented …` */
const LONGEST_SUBJECT = 24;

/** `The Dialogue was attended by:`, `Those taking part`, `In attendance` */
const TAKES_PART =
  /\b(?:attend(?:ance|ants?|ed|ees?|ing)|participat(?:ed|ing|ion)|took part|take part|taking part|represented|represent(?:atives|ing)|compris(?:ed|es|ing)|compos(?:ed|ition)|consist(?:ed|s|ing)|who (?:was|were) there|in the room|at the table|(?:(?:will|shall|to|who) )(?:attend|participate|take part|be (?:present|represented|there)|represent|sit at the table)|(?:agencies|bodies|institutions|ministries) (?:involved|there))\b|(?<!\b(?:will|shall|to|did) )\bpresent\b(?! (?:the|an?|their|its)\b)|\b(?:chaired|co-?chaired|headed|led|included?|includes)\b[^:]{0,20}:/i;
/** `List of participants`, `The two delegations:`, `Heads of delegation`, without a verb of its own */
const TAKERS =
  /\b(?:attendees|co-?chairs|delegates|delegations?|heads? of (?:the )?delegations?|officials|participants|(?:two|both) sides|teams?)\b|^\W*(?:the )?(?:sides|members)\b(?! of (?!(?:the |both |each |two )*(?:\S+ )?(?:commission|committee|delegation|side|team)))/i;
const OF_BEING = /\b(?:is|are|was|were|will be|included?|comprised?|as follows)\b/gi;
const VERB = lean(
  /\b(?:will|shall|should|may|can|has|have|had|met|meet|held|spoke|said|says?|go|goes|to|adopt|agree|announce|discuss|(?!united\b|listed\b|appointed\b)\p{Ll}{2,}ed)\b/u,
);

/** Whether it tells of those who took part in the meeting. */
function tellsOfPresent(text: string): boolean {
  return TAKES_PART.test(text) || (TAKERS.test(text) && !VERB.test(text.replace(OF_BEING, '')));
}

/** `Venue: Oslo`, `ANNEX II`, `– ports`: neither opens a list nor says what it is of. */
const SAYS_NOTHING = lean(
  /^\W*(?:(?:annex|appendix|attachment|enclosure)\W*\w{0,3}\W*|(?:date|location|place|time|venue|when|where)\b.*)$|^[^\p{L}]*$/iu,
);

const LONGEST_OPENING = 200;

/** What stands in front of the name of the first side, but for its number. */
function openerOf({ sentences }: Account, first: number): AccountSentence | undefined {
  return sentences[NUMBER.test(sentences[first - 1]?.text ?? '') ? first - 2 : first - 1];
}

function openingOfProse(text: string): Opening {
  const pointsOn = POINTS_ON.test(text);
  // "The U.S. delegation was led by A." is told, and opens nothing
  if (pointsOn && tellsOfPresent(text) && !isOfOtherPeople(text) && !ABSENT.test(text)) return 'present';
  if (pointsOn || OTHER_PEOPLE.test(text.slice(0, LONGEST_SUBJECT))) return 'others';
  return 'prose';
}

/** What the sentence or heading in front of the lists says of them; `first` is the index of the first side’s name. */
export function openingOf(account: Account, event: DialogueEvent, first: number): Opening {
  const name = account.sentences[first];
  if (name === undefined || account.read.paragraphs[name.paragraph - 1]?.zone === 'contact') return 'others';
  const opener = openerOf(account, first);
  if (opener === undefined || opener.text.length > LONGEST_OPENING) return 'prose';
  const { text, mentions } = opener;
  if (SIGNED.test(text)) return 'signed';
  if (FULL_STOP.test(text)) return openingOfProse(text);
  if (isOfOtherPeople(text) || ABSENT.test(text) || !isAccountOf(event, opener, account)) return 'others';
  if (tellsOfPresent(text)) return 'present';
  const isNeutral =
    mentions.some(({ type }) => type === 'dialogue') || SAYS_NOTHING.test(text) || SIGN.test(text);
  return isNeutral && !text.endsWith(':') ? 'prose' : 'heading';
}
