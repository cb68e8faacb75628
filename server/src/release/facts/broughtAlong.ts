/** Whom somebody had along: `Traveling with A were B and C`, `A had B by her side`, `B and C were with A for the meeting`. */
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { officials } from './account';
import { clauseEnd, isBesideTalks, isPossessive, LIST, namesOwner, partyOfOwner } from './otherSideOf';
import type { SidesSoFar } from './otherSideOf';
import { cued, findAllIn, findIn, firstFrom, lastBefore, textIn, withoutMentions } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { cameWithPronoun } from './stopsBefore';
import { ownerSupported } from './supportedBy';

type Official = MentionOf<'official'>;

/** From the opening of a sentence to its verb, with those who had others along. */
const COMPANY_WAS = cued(
  /^\W*(?:Also )?(?:(?:[Tt]ravell?ing|[Ss]eated|[Ss]itting|[Ss]tanding) (?:alongside|beside|next to|with)|[Aa]ccompanying|[Ff]lanking|[Aa]ssisting|[Jj]oining|[Ss]upporting|[Aa]longside|[Bb]eside|[Aa]t the (?:side|elbow) of|(?:[Aa]long |[Tt]ogether )?[Ww]ith|[Ii]n(?= [^;:,]{2,60}[’'](?:s |(?<=s[’'])) ?(?:company|delegation|entourage|group|party|retinue|suite|team)\b)|[Aa]t the table with)(?= )[^;:]{1,90}? (?:was|were|is|are|will be|sat|came)(?= )/,
  'trave seate sitti stand accom flank assis joini suppo along besid at with toget in',
  'was were is are will sat came',
);
/** What ends the names of a list. */
const OTHERS =
  /;|\b(?:who|which|while|whereas|whom|accompanied|met|said|led|headed|chaired|held|received|hosted|welcomed|against|by)\b/;

/** `Ms. Berg’s colleagues included`, `The Minister’s party consisted of` */
const COLLEAGUES_WERE = cued(
  /^\W{0,4}[^;:,]{2,80}?[’'](?:s|(?<=s’))? (?:(?:fellow|own|travell?ing) )?(?:advis[eo]rs|aides|colleagues|companions|delegation|entourage|group|party|retinue|suite|team)(?: (?:at|during|for|in|on) (?:the |this )?(?:\S+ ){0,2}?(?:consultations|meeting|talks|trip|visit))? (?:also )?(?:(?:was|were|is|are) (?:composed of|made up of|joined by)|compris(?:ed|es)|consist(?:ed|s) of|count(?:ed|s)|includ(?:ed|es)|number(?:ed|s)|was|were|are|will (?:consist of|include))(?= )/,
  'advis aides colle compa deleg entou group party retin suite team',
  'compo made joine compr consi count inclu numbe was were are',
);

/** `Prime Minister A is bringing`, `Minister A had called in` */
const BROUGHT = cued(
  /\b(?:(?:is|are) bringing|will bring|brings|(?:had |has |have )?brought|(?:had |has )?called in|(?:had|has|will have)(?= (?:at|by) (?:her|his|their) side\b| in (?:her|his|their) (?:company|party|suite)\b| with (?:her|him|them)\b))(?: in (?:her|his|their) (?:company|party|suite)| along| in| (?:at|by) (?:her|his|their) side| with (?:her|him|them))?(?= )/g,
  'bring broug calle had has have',
);
/** Behind the names that others had: `by her side`, `at the table with him`. */
const HAD = cued(/\b(?:had|has|have|will have)(?= )/g, 'had has have');
const BESIDE_OWNER =
  /^[^;]{0,260}?\b(?:by (?:her|his|their) side|at (?:her|his|their) (?:elbow|side)|(?:alongside|beside|with) (?:her|him|them)\b)/;
const LONGEST_BESIDE = 300;
/** `B and C were with Ms. A for the meeting` */
const WERE_WITH = cued(
  /\b(?:was|were|will be|sat|sits|stood)(?: also| both)? (?:alongside|at the side of|at(?= (?:her|his|their) (?:elbow|side)\b)|beside|next to|with)(?= )|\b(?:accompanied|joined|will (?:accompany|join))(?= (?:me|us)\b)|(?<!\b(?:was|were|is|are|be|been|being) )\b(?:accompanied|assisted|flanked|supported|will (?:accompany|assist|support))(?= (?:the )?\p{Lu})/gu,
  'was were will sat sits stood accom joine assis flank suppo',
);
/** Whom they were with, and where. */
const OWNER_BEHIND = lean(
  /^ (?:me|us)\b|^ (?:her|his|their) (?:elbow|side)\b|^ (?:her|him|them|(?:the )?\p{Lu}[^;:,]{1,80}?)(?:(?: as well)?[.]?$|[,;] | (?:at|during|for|in|throughout) (?:his|her|it|the|their|these|this)\b)/u,
);
const LONGEST_OWNER = 120;

/** `The Indian delegation … had in it`, `counted among its members` */
const HAD_IN = cued(
  /\b(?:had|has|have|counted|counts?|numbered|numbers?|with)(?: also)? (?:in it|in its ranks|in (?:her|his|their) team|among (?:its|her|his|their) (?:members|number|ranks))\b/g,
  'it its team membe numbe ranks',
);

/** The words that name whoever brought the official; undefined where no words tell of it. */
function ownerOf(
  sentences: readonly AccountSentence[],
  sentence: AccountSentence,
  mention: Official,
): Span | undefined {
  if (isPossessive(sentence, mention)) return undefined;
  const owner =
    ownerInFront(sentence, mention) ??
    ownerWhoBrought(sentence, mention) ??
    ownerSupported(sentence, mention) ??
    ownerBehind(sentence, mention);
  if (owner === undefined) return undefined;
  const last = clauseEnd(sentence, Math.max(owner.end, mention.end));
  const isAside =
    isBesideTalks(sentences, sentence, owner) ||
    isBesideTalks(sentences, sentence, { start: Math.max(owner.end, mention.end), end: last });
  return isAside ? undefined : owner;
}

function ownerInFront(sentence: AccountSentence, { start }: Official): Span | undefined {
  const front = findIn(sentence, COMPANY_WAS) ?? findIn(sentence, COLLEAGUES_WERE);
  if (front === undefined || start < front.end || !namesOwner(sentence, front)) return undefined;
  const first = firstFrom(officials(sentence.mentions), front.end);
  // "With Ms. A's retirement, the chair will be Director B"
  if (
    findIn(sentence, COLLEAGUES_WERE) === undefined &&
    !/\b(?:company|delegation|entourage|group|party|suite|team)\b/.test(
      textIn(sentence, front.start, front.end),
    ) &&
    officials(sentence.mentions).some((each) => each.end <= front.end && isPossessive(sentence, each))
  )
    return undefined;
  // "Alongside them sat pictures of ships that Director B had sent"
  if (first === undefined || !LIST.test(withoutMentions(sentence, front.end, first.start))) return undefined;
  return OTHERS.test(withoutMentions(sentence, first.end, start)) ? undefined : front;
}

/** The clause in front of a verb, from the last name that stands there. */
function subjectOf(sentence: AccountSentence, verb: Span): Span | undefined {
  const subject = lastBefore(officials(sentence.mentions), verb.start);
  if (subject !== undefined) return { start: subject.start, end: subject.end };
  const clause = { start: sentence.start, end: verb.start };
  return namesOwner(sentence, clause) ? clause : undefined;
}

function ownerWhoBrought(sentence: AccountSentence, { start, end }: Official): Span | undefined {
  const brought = lastBefore(findAllIn(sentence, BROUGHT), start);
  const isBrought = brought !== undefined && LIST.test(withoutMentions(sentence, brought.end, start));
  const had = isBrought ? undefined : lastBefore(findAllIn(sentence, HAD), start);
  const isHad =
    had !== undefined &&
    LIST.test(withoutMentions(sentence, had.end, start)) &&
    BESIDE_OWNER.test(textIn(sentence, end, end + LONGEST_BESIDE));
  const verb = isBrought ? brought : isHad ? had : undefined;
  return verb && subjectOf(sentence, verb);
}

function ownerBehind(sentence: AccountSentence, { start, end }: Official): Span | undefined {
  // "Director B assisted Ms. A, and Director D assisted Ms. C": A is whom B assisted
  const before = lastBefore(findAllIn(sentence, WERE_WITH), start);
  if (before !== undefined && !/[,;]/.test(withoutMentions(sentence, before.end, start))) return undefined;
  const verb = firstFrom(findAllIn(sentence, WERE_WITH), end);
  if (verb === undefined || OTHERS.test(withoutMentions(sentence, end, verb.start))) return undefined;
  const owner = OWNER_BEHIND.exec(textIn(sentence, verb.end, verb.end + LONGEST_OWNER));
  const words = owner === null ? undefined : { start: verb.end, end: verb.end + owner[0].length };
  return words !== undefined && namesOwner(sentence, words) ? words : undefined;
}

/** Whether the official came along with somebody, or was one of a delegation that is told of. */
export function isBroughtAlong(
  sentences: readonly AccountSentence[],
  sentence: AccountSentence,
  mention: Official,
): boolean {
  if (ownerOf(sentences, sentence, mention) !== undefined || cameWithPronoun(sentence, mention)) return true;
  const had = lastBefore(findAllIn(sentence, HAD_IN), mention.start);
  return had !== undefined && !OTHERS.test(withoutMentions(sentence, had.end, mention.start));
}

/** The side of whoever brought the official, where it is known. */
export function sideOfBrought(
  sides: SidesSoFar,
  sentence: AccountSentence,
  mention: Official,
): string | undefined {
  const owner = ownerOf(sides.account.sentences, sentence, mention);
  return owner && partyOfOwner(sides, sentence, owner);
}
