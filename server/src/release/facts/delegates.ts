/** The part that an official plays. */
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { stemsOf } from '../../tokens/stems';
import { isAbsent } from './absentees';
import type { Account } from './account';
import { namesFirstOfAll, officials } from './account';
import { roleAcross } from './acrossTheTable';
import { attendsAmongMany } from './attendance';
import { hostsGuests, isAttendee } from './attendees';
import { isBroughtAlong } from './broughtAlong';
import { arePairOfCall } from './calls';
import { bringsOthers, isCompanion, isInEntourage, isPartOf } from './entourage';
import { isFellowChair, joinsChairs } from './joinedChairs';
import { stateReceived } from './guests';
import { FOLLOWED, isCalledOn, JOINED_BY, joins } from './joiners';
import { isAppointed } from './leaders';
import { LEADS, leadsBehind, OTHER_SUBJECT, standsBetween } from './leadsBehind';
import { listsParticipants } from './participants';
import { arePair, isAmongMet, isBehindWith, isPrincipal } from './principals';
import { CHAIRED_SESSION, isPartSession } from './sessions';
import { ASIDE, hostsAside } from './sideHosts';
import type { SideContext } from './sides';
import { metApart } from './trips';
import {
  AS_WELL,
  invitesCounterpart,
  isOneOfStates,
  representsAlone,
  representsState,
  STAND_FOR_SIDES,
  tellsOfRepresenting,
} from './standFor';
import { attendsAsHead, headsInverted, isCounterpartOfHead, isSteeredByOther } from './teams';
import { cued, findAllIn, findIn, firstFrom, lastBefore, mayName, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { toldDelegate, toldOwner } from './toldDelegates';

const LED_BY = cued(
  /\b(?:co-?)?(?:led|headed|chaired|hosted|convened|(?<!\bbeen\s)spearheaded|presided\s+over)(?:,?\s+(?:jointly|virtually|remotely|together|today|yesterday|(?:in|at|on)\s+(?:\S+\s+){0,5}?(?!\w+ed\b)[^\s;.]+)){0,3}\s+(?:(?:on|from|for)\s+(?:the\s+)?(?:\S+\s+){1,3}?side\s+|for\s+(?:the\s+)?(?:\S+\s+){1,3}?|for\s+the\s+Government\s+of\s+(?:the\s+)?(?:\S+\s+){1,3}?)?by\b|\b(?:chair (?:is|was) shared by|(?:dialogue|discussions?|exchange|meeting|proceedings|session|talks) (?:was|were|will be) (?:directed|guided|moderated|steered) (?:jointly )?by(?= (?:the )?[A-Z])|delegations (?:are|were) under|(?:delegation|group|side|team)(?: (?:is|was|will be|came))? under(?= (?:the (?:direction|guidance) of )?[A-Z]\S+ (?!of\b))|\bunder\s+the\s+(?:joint\s+)?lead\s+of)\b|\bunder\s+the\s+(?:joint\s+)?(?:(?:co-?)?chair(?:(?:man)?ship)?|(?<!\b(?:region|regions|country|countries|state|world|development|processes|people|nation|achieved)\s+under\s+the\s+(?:joint\s+)?)leadership)\s+of\b|\bdelegation\s+ha[sd]\s+as\s+its\s+(?:leader|head)\b/gi,
  'under presi led hea cha hos con spear co cop col coh coc deleg direc guide moder steer',
  'by chair leade lead head cocha under',
);
/** What between a verb of leading and a name gives the name another part. */
const OTHER_PART = cued(
  /\b(?:who|which|ha[ds] in it|in its ranks|, said|, says|joined|attended|accompanied|includes?|included|including|comprised|comprises|consisted|consists|composed of|made up of|with representatives|with the participation of|met|held|in the presence of|(?<!\btogether )with (?!(?:his|her|their) )(?=\p{Lu}))\b/gu,
  'who whi said says joi att acc inc com con mad wit met hel in',
);
const HEAD_OF = cued(
  /\bheads? of (?:the )?(?:\S+ )?delegations?\b|\bhead delegates?\b|\bdelegation(?:[’']s)? (?:head|leader|chief)s?\b|\bco-chairs?\b|\bas its (?:\S+ )?chair\b|\b(?:chairs?|hosts?) of the (?:meeting|dialogue|talks|consultations|session|group)(?= (?:is|are|was|were|will be)\b)|\bhost,/gi,
  'hea del co coc hos cha',
);
/** `Co-chairs of the meeting will be A and B` */
const IS_HEAD = /^[^;]{0,60}?\b(?:was|were|is|are|will be)\s[^;]*$/;
/** `Its U.S. co-chairs are A and B; Norway’s are C and D` */
const THEIRS_ARE = lean(
  /; (?:the )?(?:\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+){0,3}[’']s?|\p{Lu}\p{L}+ (?:co-?chairs|ones|side[’']s)|those (?:for|from|of) (?:the )?\p{Lu}[\p{L}. ]{2,30}) (?:is|are|was|were|will be) [^;]*$/u,
);
/** `co-chairs Executive Vice Presidents A and B`: nothing but posts and names behind the word. */
const IN_APPOSITION = lean(/^(?:\s+(?:of|and|for|the|\p{Lu}[\p{L}.’'-]*))+\s+$/u);
const JOINED = cued(
  /\b(?:joined by|was joined|were joined|also joined|will join|will also participate(?= in the (?:dialogue|meeting|talks|session|consultations|round|discussions)\b|\s*[,.;])|joined|accompanied by|will open|opened the (?:\S+ ){0,3}(?:dialogue|meeting|session|talks|consultations)|(?:gave|gives?|deliver(?:ed|s)?|provided?|offer(?:ed)?|ma[dk]e) (?:\S+ ){0,3}remarks|spoke at the (?:opening|closing|inaugural)(?= (?:session|ceremony|plenary|round|meeting|dialogue)|\s*[,;.]|\s+of the (?:dialogue|meeting|talks|consultations|conference|session)|\s+and )|came in(?= (?:at|for)\b)|contribut(?:e|ed|es) to(?= the\b)|briefed(?= the\b)|participated|took part|attended|in attendance|present|hosted|members?|including|included|as well as|also|represent(?:s|ed)?)\b/gi,
  'join open accom remar spoke came contr brief parti took atten prese hoste membe inclu well also repre',
);
const DELEGATION = cued(/\bdelegations?\b/i, 'del');
const MEETING_WITH = cued(/\bmeeting\b[^;]{0,300}?\bwith\b/gi, 'mee', 'wit');
const MET_IN = cued(
  /^\W*(?:In|During|At)\s+(?:(?:an?|his|her|their|the|separate)\b[^;]{0,30}\b)?meetings?\s+with\b/gi,
  '^in ^durin ^at',
  'meeti',
);
/** Behind those met stands what was spoken of; whoever is named behind it was not met. */
const DISCUSSED = cued(
  /\b(?:discussed|underscored|emphasi[sz]ed|reaffirmed|reviewed|exchanged|talked|raised|stressed|thanked|expressed|welcomed|reinforced|reiterated|highlighted|conveyed|affirmed|addressed|explored|spoke|outlined|commended|congratulated|urged)\b/gi,
  'dis und emp rea rev exc tal rai str tha exp wel rei hig con aff add spo out com urg',
);
const REPRESENTS = cued(/\brepresentatives?\b[^;]{0,300}?\b(?:was|were)\b/i, 'rep');
const MET_WITH = cued(/\b(?:met|meeting|meetings|met\s+also|also\s+met)\s+with\b/gi, 'met mee als', 'wit');
/** `Meeting with Minister A, Premier B welcomed …`, behind the meeting itself. */
const OPENS_OTHER = /^\W*Meeting with\b/;
const THOSE_MET = /\bdelegation\b|\bthey\b|\bshe\b|\bhe\b/i;

const ACCOMPANIED = cued(
  /\b(?:(?:accompanied|assisted) by|(?:was|were|will be) (?:also )?joined (?:today |yesterday |also |there |in (?:\S+ ){1,3}?)?by|compris(?:es|ed)|consist(?:s|ed) of|composed of|made up of|represented (?:(?:in|at) the (?:\S+ )?)?by|attended by|with (?:the )?participation (?:of|from)|side, remarks were (?:delivered|given|made) by|(?:also )?(?:in|at|attending|joining) the (?:meeting|call|discussion|talks) (?:was|were)|also (?:participating|attending|present|taking part)\b[^;,.]{0,60}? (?:was|were)|(?<=^\W{0,3})(?:also )?(?:briefing|contributing|presenting|speaking|taking the floor)\b(?![^;,.]{0,60}?\b(?:ceremony|conference|dinner|lunch|luncheon|reception)\b)[^;,.]{0,60}? (?:was|were|will be))\b/gi,
  'accom assis joine compr consi compo made repre atten parti remar meeti call discu talks prese takin brief contr speak',
  'by compr consi compo made parti was were will',
);
/** `chaired by A, in the presence of Ambassador B`; at a ceremony others look on. */
const IN_PRESENCE = cued(/\bin the presence of\b/gi, 'prese');
const SIGNED = /\b(?:sign|ceremony)/i;
const LED_WITH = cued(
  /\bco-?(?:led|lead|head(?:ed)?|chair(?:ed)?|host(?:ed)?|convene[ds]?)\b[^;]{0,200}?\b(?:with(?! the participation)|alongside)\b|\b(?:after|before|following|while) co-?(?:chair|host)ing\b[^;]{0,200}?\bwith\b(?=\s(?:his|her|their)\b[^;]{0,40}\bcounterpart)|\bjointly (?:chair|host|convene)(?:s|d|ed)?\b[^;]{0,200}?\bwith\b(?! the participation)|\b(?:hosted|chaired|convened|led)\b[^;]{0,200}?\bwith\b(?=\s(?:his|her|their)\b[^;]{0,40}\bcounterpart\b)|\b(?:host|chair|convene|lead|head|preside)(?:ed|d|s)?(?: over)?(?: (?:the|this|their) (?:[^\s;,]{1,30} ){1,4}?|,? )(?:jointly|together) with\b|\bled\b[^;]{0,80}\bin (?:an? )?(?:(?:bilateral|trilateral|formal|official) )?(?:talks|discussions|consultations|meeting) with\b|\b(?:host(?:s|ed)?|(?:chair(?:s|ed)?|(?:led|leads)(?= (?:the|their|this) ))(?= [^;]{0,80} with (?!(?:the )?(?:assistance|attendance|experts|members|officials|participation|presence|representatives|support)\b))) (?:the|an?|their|this) (?:[^\s;,]{1,30} ){0,8}?(?:talks|dialogue|meeting|consultations|discussions?|session|round) with\b/gi,
  'led lead head hoste host hosts chair joint conve presi co col coh coc',
  'wit alo',
);
/** `(Head of Delegation)` behind a name in a list. */
const HEAD_MARK =
  /^\s*(?:[,(–-]\s*(?:co-)?head of (?:the )?(?:\S+ )?delegation\s*(?:[),;]|$)|\((?:co-)?(?:chair(?:person|man|woman)?|head|leader|delegation head)\))/i;

type Official = MentionOf<'official'>;

/** What a sentence makes of an official: `principal` is one who met, without a word on who led. */
export type DelegateRole = 'head' | 'principal' | 'member';

/** Whether the name is the agent of a passive verb of leading, or shares one with it. */
function ledBy(sentence: AccountSentence, mention: Official): boolean {
  const verb = lastBefore(findAllIn(sentence, LED_BY), mention.start);
  if (verb === undefined || standsBetween(sentence, OTHER_PART, verb.end, mention.start)) return false;
  const front = textIn(sentence, Math.max(sentence.start, verb.start - LONGEST_PARTS), verb.start);
  if (OF_MEAL.test(front) || isSteeredByOther(sentence, verb)) return false;
  return !PARTS.test(front) || /\b(?:both|plenary)\b/i.test(front);
}

/** `Working sessions on energy and ports will be led by A`: who leads a part. */
const PARTS =
  /\b(?:sessions|panels|workshops|breakouts?|tracks|sub-?groups|(?:commission|committee)[’']s\s+discussions?)\s+on\s+[^;]{1,100}?\s(?:will\s+be|was|were|are|is)\s+$/i;
const LONGEST_PARTS = 140;
/** `A lunch for the delegates was hosted on 4 May by A` */
const OF_MEAL =
  /\b(?:breakfast|lunch(?:eon)?|dinner|reception|concert|exhibition|panel|side event|workshop)\b[^;,.]{0,60}$/i;

/** `attending the Road Forum, hosted by President A`: who leads a meeting that the sentence only points to. */
function isOfOther(account: Account, sentence: AccountSentence, verb: Span | undefined): boolean {
  if (verb === undefined) return false;
  const led = lastBefore(ofType(sentence.mentions, 'dialogue'), verb.start);
  if (led === undefined || !JOINS_VERB.test(textIn(sentence, led.end, verb.start))) return false;
  const main = account.main ?? account.title?.dialogue;
  return main !== undefined && main.key !== '' && led.key !== '' && led.key !== main.key;
}

/** `the Forum, hosted by`, `the Forum held on 2 May in Oslo and co-chaired by` */
const JOINS_VERB = /^\s*\)?,?\s*(?:(?:which\s+was\s+)?held\s[^;]{1,80}\sand\s+)?$/;

const LEADING_WAS = cued(
  /^\W*(?:(?:Leading|Heading|Chairing|Representing|At the (?:head|helm) of)\b[^;,]{0,60}\b(?:delegation|side|team|talks|countrie|government)s?\b(?:,[^;.]{1,160}?,)?|(?:In the chair|Presiding(?= (?:over the|was|were) )|(?:Its|Their|The (?:meeting|dialogue|talks|session|round|two sides)[’']s?) co-?chairs|Its chairs)\b)[^;,]{0,80}?\s+(?:(?:was|were|is|are|stood)|will\s+be)\b/i,
  '^leadi ^headi ^chair ^repre ^at ^in ^presi ^its ^their ^the',
  'was wer is are stood will',
);

/** `Leading the U.S. delegation was A`: whoever stands behind the verb, until another part is named. */
function leadsInverted(sentence: AccountSentence, mention: Official): boolean {
  const opening = findIn(sentence, LEADING_WAS) ?? headsInverted(sentence);
  return (
    opening !== undefined &&
    opening.end <= mention.start &&
    !standsBetween(sentence, OTHER_PART, opening.end, mention.start)
  );
}

/** `A led the U.S. delegation, B that of India and C the Japanese one`: the verb of the first holds for all. */
function leadsAsWell(sentence: AccountSentence, mention: Official): boolean {
  return (
    lastBefore(findAllIn(sentence, LEADS), mention.start) !== undefined &&
    (AS_WELL.test(textIn(sentence, mention.end, mention.end + 60)) ||
      (AND_FROM_SIDE.test(
        textIn(sentence, Math.max(sentence.start, mention.start - LONGEST_SIDE), mention.start),
      ) &&
        !DOES_OTHER.test(textIn(sentence, mention.end, mention.end + 180))))
  );
}

/** `From the Norwegian side, A chaired the meeting, and from the Chilean side, His Excellency B`, `… side – Deputy Minister B` */
/** `and on the Omani side, Director B gave a briefing`: what whoever leads does not do. */
const DOES_OTHER =
  /^[^;]{0,160}?\b(?:also|attended|briefed|gave|joined|made|participated|presented|spoke|took|were|was)\b/;
const AND_FROM_SIDE = lean(
  /(?:\band|[,;]) (?:from|on|for) the (?:\S+ ){1,2}side,? (?:[–—-] )?(?:(?:the|of|for|and|\p{Lu}[\p{L}.’'()-]*) ){0,9}$/u,
);
const LONGEST_SIDE = 120;
/** `A, Head of the Norwegian Delegation and Director for Ports`, `B, also Norwegian co-chair of the Committee` */
const OF_HEADS = stemsOf('head leader chief co');
const IS_HEAD_OF =
  /^(?: (?:of|at) [^;,]{2,80}?)?,? (?:is|was|will be) (?:the )?(?:chief|head|leader) of the (?:guests|hosts|visitors)\b|^\s*,\s*(?:also\s+)?(?:the\s+)?(?:(?:head|leader) of (?:the )?(?:\S+ )?delegation|(?:\S+ )?co-chair(?:m[ae]n|person|woman)? of the (?!senior officials?\b)(?:\S+ ){0,4}?(?:dialogue|meeting|committee|commission|group|council|session|talks|consultations|mechanism|forum))\b/i;
const AS_HEAD = /(?<!\band), as (?:the )?(?:head|leader) of (?:the )?(?:\S+ )?delegation(?=[,;.)]| and\b)/i;
const LONGEST_POST = 160;
/** ` and, as the ` */
const LONGEST_AS_THE = 12;
/** ` and ` */
const LONGEST_AND = 5;
/** `A, Director for Ports, as Head of Delegation, and B` */
function isAsHead(sentence: AccountSentence, { end }: Official): boolean {
  const next = firstFrom(officials(sentence.mentions), end);
  const limit = Math.min(next?.start ?? sentence.end, end + LONGEST_POST);
  return AS_HEAD.test(textIn(sentence, end, limit));
}

/** Whether `, as Head of Delegation,` closes what is said of the name in front. */
function isOfNameInFront(sentence: AccountSentence, { start, end }: Span): boolean {
  return (
    /(?<!\band), as (?:the )?$/.test(textIn(sentence, start - LONGEST_AS_THE, start)) &&
    /^(?:[,;.]| and\b)/.test(textIn(sentence, end, end + LONGEST_AND))
  );
}

function headOf(sentence: AccountSentence, mention: Official): boolean {
  if (isFellowChair(sentence, mention)) return true;
  if (mayName(sentence, OF_HEADS)) {
    if (IS_HEAD_OF.test(textIn(sentence, mention.end, mention.end + 110))) return true;
    if (isAsHead(sentence, mention)) return true;
  }
  const head = findIn(sentence, HEAD_OF);
  if (head === undefined || head.end > mention.start || isOfNameInFront(sentence, head)) return false;
  const between = textIn(sentence, head.end, mention.start);
  if (between.length < 160 && IN_APPOSITION.test(between)) return true;
  return IS_HEAD.test(between) || THEIRS_ARE.test(between)
    ? !standsBetween(sentence, OTHER_PART, head.end, mention.start)
    : mention.start - head.end < 80 &&
        // "as U.S. co-chair of the Committee, and Dr. A named Secretary B as hers"
        !/\b(?:appointed|designated|named)\b/.test(between) &&
        /(?:,|\b(?:was|were|is|are))\s[^;]*$/.test(textIn(sentence, head.start, mention.start));
}

const JOINED_BY_CHAIRS = cued(/\b(?:was|were) joined by\b[^;]{0,60}?\bco-?chairs?\b/gi, 'was wer', 'joi');

/** `A and B were joined by co-chairs C and D`: A and B lead their side as well. */
function isMetByChairs(sentence: AccountSentence, mention: Official): boolean {
  return firstFrom(findAllIn(sentence, JOINED_BY_CHAIRS), mention.end) !== undefined;
}

const MAKE_UP = cued(
  /\b(?:compos|compris|constitut)e[ds]?\s+the\s+(?:\S+\s+){1,2}?delegation\b|\b(?:made|make)\s+up\s+the\s+(?:\S+\s+){1,2}?delegation\b/gi,
  'compo compr const made make',
  'del',
);

/** `A; B, Director; and C compose the Norwegian delegation.` */
function makesUp(sentence: AccountSentence, { end }: Official): boolean {
  return firstFrom(findAllIn(sentence, MAKE_UP), end) !== undefined;
}

/** `From the EU side was Commissioner A.`, `Representing Norway were Minister A and Director B.` */
const SIDE_WAS = cued(
  /^\W*(?:(?:From|On|For) the (?:\S+ ){1,2}side,?|Representing (?:\S+ ){1,3}?) ?(?:was|were)\b/,
  'side repre',
  'was wer',
);

const LONGEST_SESSION = 120;

/** `A co-chaired the Space Committee session of the dialogue`: took part. */
function chairsPart(sentence: AccountSentence, mention: Official): boolean {
  const verbs = findAllIn(sentence, CHAIRED_SESSION);
  return verbs.some(
    ({ start, end }) => start >= mention.end && isPartSession(textIn(sentence, end, end + LONGEST_SESSION)),
  );
}

/** `the Forum, hosted by President A`: whom nothing else of the sentence lets lead. */
function isAgentOfOther(account: Account, sentence: AccountSentence, mention: Official): boolean {
  const by = lastBefore(findAllIn(sentence, LED_BY), mention.start);
  return (
    by !== undefined &&
    firstFrom(findAllIn(sentence, LEADS), by.end) === undefined &&
    isOfOther(account, sentence, by)
  );
}

/** The part of an official in the meeting, or undefined where the sentence gives none. */
export function roleOf(
  account: Account,
  sentence: AccountSentence,
  mention: Official,
  context: SideContext,
): DelegateRole | undefined {
  // most have no part, and whether somebody was absent is a matter of many patterns
  const role = partOf(account, sentence, mention, context);
  return role === undefined || isAbsent(sentence, mention) ? undefined : role;
}

function partOf(
  account: Account,
  sentence: AccountSentence,
  mention: Official,
  context: SideContext,
): DelegateRole | undefined {
  if (isCalledOn(sentence, mention) && !namesFirstOfAll(account, sentence)) return undefined;
  const stands = firstFrom(findAllIn(sentence, STAND_FOR_SIDES), mention.end);
  if (stands !== undefined && !standsBetween(sentence, OTHER_SUBJECT, mention.end, stands.start))
    return 'head';
  const told = toldDelegate(sentence, mention);
  if (told !== undefined) return told.role;
  if (toldOwner(sentence, mention) !== undefined) return 'member';
  const appointed = isAppointed(sentence, mention);
  if (appointed !== undefined) return appointed ? 'head' : undefined;
  const across = roleAcross(account.sentences, sentence, mention);
  if (across !== undefined) return across;
  if (isBroughtAlong(account.sentences, sentence, mention)) return 'member';
  if (isCompanion(sentence, mention) || isInEntourage(sentence, mention) || isPartOf(sentence, mention))
    return 'member';
  if (isAgentOfOther(account, sentence, mention)) return undefined;
  if (hostsAside(account, sentence, mention)) return 'member';
  if (
    (tellsOfRepresenting(sentence) &&
      (representsState(sentence, mention) ||
        representsAlone(sentence, mention) ||
        isOneOfStates(sentence, mention))) ||
    invitesCounterpart(account.prose, sentence, mention)
  )
    return 'principal';
  if (leadsBehind(sentence, mention) || ledBy(sentence, mention) || headOf(sentence, mention)) return 'head';
  if (chairsPart(sentence, mention)) return 'member';
  if (
    leadsInverted(sentence, mention) ||
    stateReceived(account, sentence, mention) !== undefined ||
    leadsAsWell(sentence, mention) ||
    isCounterpartOfHead(account.sentences, sentence, mention.start) ||
    attendsAsHead(sentence, mention)
  )
    return 'head';
  if (isMetByChairs(sentence, mention) || joinsChairs(sentence, mention)) return 'head';
  const together = lastBefore(findAllIn(sentence, LED_WITH), mention.start);
  if (together !== undefined && !standsBetween(sentence, OTHER_PART, together.end, mention.start))
    return 'head';
  if (metApart(account, sentence).includes(mention)) return 'head';
  if (arePair(account, sentence) || arePairOfCall(account, sentence, mention)) return 'principal';
  if (listsParticipants(sentence) || makesUp(sentence, mention) || attendsAmongMany(sentence, mention))
    return 'member';
  if (
    isPrincipal(account, sentence, mention) ||
    isAttendee(account, sentence, mention) ||
    bringsOthers(sentence, mention) ||
    says(sentence, SIDE_WAS)
  )
    return says(sentence, ASIDE) && account.prose[0] !== sentence
      ? 'member'
      : hostsGuests(sentence, mention)
        ? 'head'
        : 'principal';
  if (isListed(account, sentence))
    return HEAD_MARK.test(textIn(sentence, mention.end, mention.end + 48)) ||
      isListedHead(account, sentence, mention)
      ? 'head'
      : 'member';
  if (isAmongMet(account, sentence, mention)) return 'member';
  if (
    lastBefore(findAllIn(sentence, MET_WITH), mention.start) !== undefined &&
    says(sentence, THOSE_MET) &&
    !OPENS_OTHER.test(sentence.text)
  )
    return 'member';
  if (!isFullMention(account, mention)) return undefined;
  const accompanied = lastBefore(findAllIn(sentence, ACCOMPANIED), mention.start);
  if (accompanied !== undefined && !/\bwhom\b/.test(textIn(sentence, accompanied.end, mention.start)))
    return isCalledOn(sentence, mention) ? undefined : 'member';
  if (
    lastBefore(findAllIn(sentence, IN_PRESENCE), mention.start) !== undefined &&
    lastBefore(findAllIn(sentence, LEADS), mention.start) !== undefined &&
    !SIGNED.test(sentence.text)
  )
    return 'member';
  if (lastBefore(findAllIn(sentence, MET_IN), mention.start) !== undefined && isBehindWith(sentence, mention))
    return firstFrom(findAllIn(sentence, DISCUSSED), mention.end) === undefined ? undefined : 'member';
  if (
    lastBefore(findAllIn(sentence, MEETING_WITH), mention.start) !== undefined &&
    lastBefore(findAllIn(sentence, LEADS), mention.start) !== undefined
  )
    return 'member';
  if (
    context.party === undefined &&
    !(
      says(sentence, DELEGATION) && lastBefore(findAllIn(sentence, JOINED_BY), mention.start) !== undefined
    ) &&
    !says(sentence, LEADS) &&
    !says(sentence, REPRESENTS) &&
    firstFrom(findAllIn(sentence, JOINED), mention.end) === undefined &&
    lastBefore(findAllIn(sentence, FOLLOWED), mention.start) === undefined
  )
    return undefined;
  return joins(sentence, mention) ? 'member' : undefined;
}

/** Named in full, or as fully as the text names the person anywhere. */
function isFullMention({ persons }: Account, { form, person }: Official): boolean {
  return form === 'full' || persons[person]?.introduced === false;
}

/** `Heads of delegation:` above the list, and the first name of a line. */
function isListedHead(account: Account, sentence: AccountSentence, mention: Official): boolean {
  const heading = account.sentences[account.membersLine]?.text ?? '';
  return (
    /\bheads of (?:the )?delegations?\b|\bdelegations (?:are|were|will be) (?:chaired|headed|led)\b/i.test(
      heading,
    ) && firstFrom(ofType(sentence.mentions, 'official'), sentence.start) === mention
  );
}

/** A line of a members' list: the heading stands above, each line is a person and a post. */
function isListed(account: Account, sentence: AccountSentence): boolean {
  const isAbove = sentence.index === account.membersLine - 1 && isBareLine(sentence);
  if ((sentence.index <= account.membersLine && !isAbove) || sentence.text.length > 320) return false;
  return !/[.!?]["”]?$/.test(sentence.text) || isBareLine(sentence);
}

const FINITE = /\b(?:will|is|was|are|were|has|have|had|led|met|spoke|said|discussed|joined|hosted)\b/;

/** `Ms. Jane Roe, Director, Department of State.`: a name and posts without a verb, closed by a full stop all the same. */
function isBareLine(sentence: AccountSentence): boolean {
  const name = officials(sentence.mentions)[0];
  return name !== undefined && name.start - sentence.start < 20 && !FINITE.test(sentence.text);
}
