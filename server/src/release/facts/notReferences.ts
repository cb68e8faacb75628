/** Dialogues that a text names without pointing to another meeting: other names, occasions, what is done in general. */
import { firstEndingAfter } from '../../text/span';
import type { Reference } from '../model';
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { firstFrom, lastBefore, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

type Dialogue = MentionOf<'dialogue'>;

const LONGEST_CUE = 34;
const LONGEST_FRAME = 60;
const BRACKET = ' (';

/** `(2+2)` or `, the oldest energy dialogue` right behind a dialogue, or what stands in front of the first: what else it is called. */
export function isOtherName(
  sentence: AccountSentence,
  dialogue: Dialogue,
  named: ReadonlySet<Dialogue | undefined>,
  main: Dialogue | undefined,
): boolean {
  const behind = firstFrom(ofType(sentence.mentions, 'dialogue'), dialogue.end);
  if (behind?.start === dialogue.end + BRACKET.length && named.has(behind))
    return sentence.text.startsWith(BRACKET, dialogue.end - sentence.start);
  const before = lastBefore(ofType(sentence.mentions, 'dialogue'), dialogue.start);
  if (before === undefined || !(named.has(before) || before.key === main?.key)) return false;
  if (SERVES_AS.test(textIn(sentence, before.end, dialogue.start)) && dialogue.parties.length === 0)
    return true;
  const between = sentence.text.slice(before.end - sentence.start, dialogue.start - sentence.start);
  if (between === BRACKET) return sentence.text.charAt(dialogue.end - sentence.start) === ')';
  if (between.length >= LONGEST_APPOSITION || !APPOSITION.test(between)) return false;
  return dialogue.parties.length === 0 && !(NEXT_OF_LIST.test(between) && isNextOfList(before, dialogue));
}

const NEXT_OF_LIST = /^, (?:the|their) \S+ $/;

/** `the third Ports Dialogue, the fourth Energy Dialogue`: each with a name and a number of its own. */
function isNextOfList(before: Dialogue, { ordinal, name }: Dialogue): boolean {
  return before.ordinal !== undefined && ordinal !== undefined && /^\p{Lu}/u.test(name);
}

/** `has served as the premier economic forum` */
const SERVES_AS = lean(
  /^\s+(?:(?:has|have|had|will|continues? to)\s+)?(?:serve[sd]?\s+as|is|was|remains|been)\s+(?:an?|the|our)\s+(?:\S+\s+){0,3}$/,
);
const LONGEST_APPOSITION = 70;
const APPOSITION = lean(
  /^,\s+(?!and\s)(?:an?\s+|the\s+)?(?:\p{Lu}[\p{L}.’']*\s+){0,5}(?:[\p{Ll}-]+\s+){1,4}$/u,
);

/** `the Ports Committee of the Norway-Chile Council`, `the Council’s Ports Committee`: whose committee it is. */
export function isParent(sentence: AccountSentence, { start, end }: Dialogue): boolean {
  const dialogues = ofType(sentence.mentions, 'dialogue');
  const before = lastBefore(dialogues, start);
  if (before !== undefined && /^ of (?:the )?$/.test(textIn(sentence, before.end, start))) return true;
  const behind = firstFrom(dialogues, end);
  return behind !== undefined && /^[’']s $/.test(textIn(sentence, end, behind.start));
}

/** `since the report of the Harbour Working Group in May`: what it wrote, and no meeting. */
export function isOfPaper(sentence: AccountSentence, { start, end, ordinal }: Dialogue): boolean {
  if (
    ordinal !== undefined ||
    !(STANDING.test(textIn(sentence, start, end)) || LETTERS.test(textIn(sentence, start, end)))
  )
    return false;
  if (THAT_MET.test(textIn(sentence, end, sentence.end))) return false;
  return PAPER_OF.test(textIn(sentence, Math.max(sentence.start, start - LONGEST_PAPER), start));
}

/** `the findings of the Working Group, which had met in Lima on 3 May` */
const THAT_MET = lean(
  /^(?: \([^()]{1,20}\))?, which (?:had |was |were )?(?:last )?(?:assembled|convened|gathered|held|met|sat)\b/,
);
const STANDING = /\b(?:Group|Task ?[Ff]orce|Committee|Commission|Council)s?\b/;
const LETTERS = lean(/^\p{Lu}{3,6}$/u);
const PAPER_OF = lean(
  /\b(?:decisions|minutes|reports?|strategy|recommendations|findings|publications?|roadmap|guidelines) (?:of|by|from) (?:the|an?|their|its) (?:\S+ )?$/i,
);
const LONGEST_PAPER = 60;

/** `Interagency talks`, or a working group of nobody told: without time and place no meeting. */
export function isNameless({ relation, series, start, place, parties }: Reference, met: boolean): boolean {
  const isVague = relation === 'related' && start === null && place === null;
  const name = series ?? '';
  return (
    isVague &&
    (NAMELESS.test(name) ||
      DESCRIBED.test(name) ||
      ALL_THE_TIME.test(name) ||
      HEADS_LIST.test(name) ||
      (parties.length === 0 && (!met || /\bgroups?\b/i.test(name))))
  );
}

/** `the Harbour Symposium in Boston` in a text of one government: nobody of another state is told of. */
export function isAtHome(
  { issuer }: Account,
  { mentions }: AccountSentence,
  { relation, parties }: Reference,
): boolean {
  if (relation !== 'related' || issuer === undefined || parties.some((party) => party !== issuer))
    return false;
  const isForeign = (code: string | undefined): boolean => code !== undefined && code !== issuer;
  return !mentions.some(
    (mention) =>
      (mention.type === 'country' && isForeign(mention.value)) ||
      (mention.type === 'place' && isForeign(mention.country)),
  );
}

/** `to enhance maritime dialogue and cooperation`: what both do, and no meeting. */
export function isActivity(
  sentence: AccountSentence,
  dialogue: Dialogue,
  { relation, ordinal, start: day, place }: Reference,
): boolean {
  const front = textIn(sentence, Math.max(sentence.start, dialogue.start - LONGEST_FRAME), dialogue.start);
  if (
    relation === 'related' &&
    /^ Secretariat\b/.test(textIn(sentence, dialogue.end, dialogue.end + LONGEST_CUE))
  )
    return true;
  if (relation !== 'related' || day !== null || place !== null) return false;
  if (ordinal === null && FOUNDER.test(front)) return true;
  if (ordinal === null && (/\bthis $/i.test(front) || MEMBER.test(front))) return true;
  if (ordinal === null && OF_REGULAR.test(front)) return true;
  if (ordinal === null && (isFrame(sentence, dialogue) || TO_BE_SET_UP.test(front))) return true;
  if (ordinal === null && (isFrameOfBody(dialogue, front) || RAISED_TO.test(front))) return true;
  if (ordinal === null && (FORMER.test(front) || OF_MEMBERS.test(dialogue.text))) return true;
  const { start, end, text } = dialogue;
  if (INSTITUTIONS.test(textIn(sentence, Math.max(sentence.start, start - LONGEST_LIST), start))) return true;
  if (text !== text.toLowerCase()) return false;
  return (
    THIS.test(front) ||
    DEEPENS.test(front) ||
    ATTACHES.test(front) ||
    (ordinal === null && BARE.test(front)) ||
    AND_COOPERATION.test(textIn(sentence, end, end + LONGEST_CUE))
  );
}

/** `the committee, which was established by the Harbour Council`: whose it is. */
const FOUNDER = lean(
  /\b(?:established|set up|created|launched|founded) (?:by|under) (?:the )?(?:framework of (?:the )?)?(?:\S+ )?$/,
);

/** `their participation in the Harbour Forum` */
const MEMBER = /\b(?:participation|membership|members?) (?:in|of) the $/;

/** `stressed the importance of regular inter-ministry consultations` */
const OF_REGULAR = /\bof (?:having |holding )?(?:regular|continued|frequent) (?:\S+[ -])?$/;

/** `spoke of the establishment of a Joint Harbour Committee`: there is none yet. */
const TO_BE_SET_UP = /\b(?:establishment|establishing|creation|formation|setting up) (?:of )?an? (?:\S+ )?$/i;

/** `to raise the consultations to the level of a strategic dialogue`: what they are not yet. */
const RAISED_TO = /\b(?:to|into) (?:the level of )?an? (?:\S+ )?$/;

/** `their mechanism, until then a Joint Commission`: what it was before. */
const FORMER =
  /\b(?:until then|hitherto|formerly|previously|once) (?:(?:called|known as|named) )?(?:an? |the )(?:\S+ )?$/;
/** `Interparliamentary Friendship Group`: members of parliament, and no meeting. */
const OF_MEMBERS = /\b(?:Friendship|[Pp]arliamentary|Parliamentarians[’']?)\b[^,;]{0,40}\bGroup\b/;

/** `contacts within the framework of the Norway-Chile Trade Council`: a standing body, and no meeting of it. */
function isFrameOfBody({ text }: Dialogue, front: string): boolean {
  return BODY.test(text) && IN_FRAME.test(front);
}

const BODY = /\b(?:Council|Commission|Committee)\b/;
const IN_FRAME = /\b(?:within|under|in) the framework of (?:the )?(?:\S+ )?$/;

/** `within the C5+1 dialogue platform`, `the 2+2 format`: in what frame both work together. */
function isFrame(sentence: AccountSentence, { end, text }: Dialogue): boolean {
  return FRAME_BEHIND.test(textIn(sentence, end, end + LONGEST_CUE)) || text.endsWith(' platform');
}

const FRAME_BEHIND = /^ (?:[a-z]+ )?(?:platforms?|formats?|frameworks?|mechanisms?|process|track)\b/;

const LONGEST_LIST = 160;
/** `regional institutions such as ASEAN and the Baltic Forum` */
const INSTITUTIONS = lean(
  /\b(?:institutions|organi[sz]ations|groupings|bodies|fora|forums|frameworks|mechanisms|platforms),? (?:such as|like|including)\b[^.;]*$/,
);

/** `this longstanding security dialogue`: the own one. */
const THIS = /\bthis (?:[a-z-]+ ){0,2}$/i;
const DEEPENS =
  /\b(?:enhanc|strengthen|deepen|promot|expand|foster|maintain|intensif|advanc|increas|encourag|facilitat)\w*\s+(?:(?:their|our|the|regular|close|bilateral|mutual)\s+)*$/i;
/** `attaches importance to the strategic dialogue with Norway` */
const ATTACHES = /\b(?:importance|value|priority) to (?:the )?(?:\S+ )?$/i;
/** `a mechanism for trade dialogue` */
const BARE =
  /\b(?:for|through|via|by means of) (?:(?:regular|close|continued|further|future|constructive)\s+)*(?:[a-z]+ and )?$/i;
const AND_COOPERATION = /^\s+and\s+(?:\S+\s+)?(?:cooperation|coordination|collaboration|exchanges?)\b/i;

const NAMELESS = lean(
  /^(?:(?:inter-?agency|bilateral|trilateral|joint|regular|high-level|ministerial|key|standing|political|close)\s+)*(?:meetings?|talks|sessions?|forum|platform|dialogues?|consultations|(?:press|news) conferences?)$|^(?:regular |bilateral |various ){1,2}working groups?$/i,
);
/** `trade policy consultations` with industry: a description alone, in small letters. */
const DESCRIBED = lean(/^\p{Ll}[^\p{Lu}]*$/u);
/** `close consultations on ice and fog`: what neighbours do all the time. */
const ALL_THE_TIME = /^(?:consultations|dialogues?|talks|discussions) (?:on|about|with|between|among)\b/;
/** `Past Consultations` above a list of them */
const HEADS_LIST = /^(?:Past|Previous|Earlier) /;

/** “We look forward to meeting again”: what somebody says. */
export function isQuoted({ read, kind }: Account, { span, relation, start }: Reference): boolean {
  // "The Dialogue was established in 2008," the Ministry said in a statement
  if (kind === 'news' && start !== null && (relation === 'founded' || relation === 'previous')) return false;
  const quotation = read.quotations[firstEndingAfter(read.quotations, span.start)];
  return quotation !== undefined && quotation.start <= span.start;
}
