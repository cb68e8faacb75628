/** Two who lead together, one for each side: `Its co-chairs, A and B, reviewed …`, `Presiding over the talks were A and B`. */
import { matchesOf } from '../../tokens/matches';
import { lean } from '../../tokens/leanPattern';
import { partyKnown } from './agencySides';
import type { Account } from './account';
import { isAsideThing, namesAside, namesTalks, tellsOther } from './besideTalks';
import { cued, isOverlong, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { BODY, COUNTRY, endOf, OTHER, PERSON, POST, skeletonOf } from './skeleton';

type Official = MentionOf<'official'>;

const CHAIRS =
  '(?:[Cc]o-?[Cc]hair(?:s|m[ae]n|persons|women)|[Cc]hair(?:s|men|persons|women)|[Cc]o-?[Ll]eads|[Cc]hief (?:delegates|negotiators)|[Hh]eads of (?:the )?(?:delegations?|sides)|[Dd]elegation (?:heads|leaders)|[Dd]elegation chiefs)';
const TALKS = `(?:[Cc]onsultations|[Dd]ialogue|[Dd]iscussions?|[Dd]eliberations|exchange|[Mm]eeting|[Nn]egotiations|[Pp]roceedings|[Rr]ound|[Ss]ession|[Ss]itting|[Tt]alks|(?<=(?:the|their|this) )work|${OTHER})`;
const WERE = '(?:were|was|are|is|will be)';

/** In front of the first of the two. */
const CHAIRS_FRONT = [
  // "Its co-chairs, A and B, reviewed", "The heads of delegation, A and B,"
  `\\b(?:[Ii]ts|[Tt]heir|[Tt]he|[Tt]he two|[Tt]he respective|[Bb]oth) (?:two )?${CHAIRS}(?: of the ${OTHER})?(?:,|:| –| -| \\(| ${WERE}) (?:the )?`,
  // "Presiding over the discussions were A and B", "Jointly in the chair were A and B"
  `^\\W*(?:[Jj]ointly )?(?:[Pp]residing(?: jointly)?|(?:[Cc]o-?)?[Cc]hairing|[Cc]onducting|[Gg]uiding|[Ss]teering|[Dd]irecting)(?: over| at)? (?:the |their |this |these )?(?:[\\p{Ll}-]+ ){0,2}?${TALKS} ${WERE} (?:the )?`,
  `^\\W*(?:[Jj]ointly )?(?:[Pp]residing|[Ii]n the chair|[Ss]haring the chair|[Aa]t the head of the table) ${WERE} (?:the )?`,
  // "The chair was shared by A and B", "The gavel alternated between A and B"
  `\\b[Tt]he (?:chair|chairmanship|gavel|helm|podium|presidency) (?:was|is|will be) (?:held|shared|taken)(?: jointly| in turn)? by (?:the )?`,
  `\\b[Tt]he (?:chair|chairmanship|gavel|presidency) (?:alternated|passed|rotated) between (?:the )?`,
].map((words) => `${words}(?=${PERSON})`);
const AND_PERSON = `(?: of (?:the )?${BODY})?${POST},? and (?:the )?(?:(?:her|his|their) (?:\\S+ )?(?:counterpart|opposite number),? )?(?=${PERSON})`;

/** `A and B took turns in the chair`, `A and B shared the chair`: the two in front. */
const SHARED = `${PERSON}${POST},? and (?:the )?${PERSON}${POST},? (?:alternated in the chair|jointly (?:chaired|led|presided)|presided jointly|(?:will )?shared? (?:the )?(?:chair|chairmanship|gavel|podium)|took (?:it in )?turns (?:in the chair|chairing|to chair|presiding))\\b`;
/** `A played host in Oslo to B`: who received, and who came. */
const HOST = `${PERSON}${POST},? (?:(?:today|yesterday|also|[Tt]his week) )?(?:played|plays|will play|acted as|served as|was) (?:the )?host\\b(?! (?:at|for|of) (?:a|the) (?:\\S+ )?(?:breakfast|dinner|lunch|luncheon|reception))[^;.${PERSON}]{0,140}? to (?:the )?(?:(?:her|his) )?(?:${COUNTRY}(?:[’']s)? )?(?:(?:counterpart|opposite number),? )?(?=${PERSON})`;
/** `A joined B in chairing the talks` */
const JOINED = `${PERSON}${POST},? (?:(?:will|is to|is due to) )?join(?:s|ed)? (?:the )?(?:(?:her|his) )?(?:${COUNTRY}(?:[’']s)? )?(?:(?:counterpart|opposite number),? )?(?=${PERSON}${POST},? (?:in|as) (?:co-)?(?:chair(?:ing)?|heading|leading|presiding)\\b)`;

const FRONT = lean(new RegExp(CHAIRS_FRONT.join('|'), 'gu'));
const NEXT = lean(new RegExp(AND_PERSON, 'uy'));
const BOTH = lean(new RegExp(SHARED, 'gu'));
const HOSTED = lean(new RegExp(`${HOST}|${JOINED}`, 'gu'));

/** `For Norway, the co-chairs were A and B`: both of one side. */
const OF_ONE_SIDE = lean(new RegExp(`\\b(?:[Ff]or|[Ff]rom|[Oo]n)\\b[^;.]*${COUNTRY}[^;.]*$`, 'u'));
const LONGEST_SIDE = 120;
/** `; both are from Chile’s Ministry of Energy`, behind two who led */
const BOTH_OF_ONE = lean(
  new RegExp(`\\b[Bb]oth (?:(?:are|were|being) )?(?:at|from|of|with) (?:the )?${COUNTRY}`, 'u'),
);
/** The verb behind two who share the chair. */
const SHARES =
  /\b(?:alternated in the chair|jointly (?:chaired|led|presided)|presided jointly|shared? (?:the )?(?:chair|chairmanship|gavel|podium)|turns (?:in the chair|chairing|to chair|presiding))\b/;

const TELLS = cued(
  /(?:chair|chief|heads|leads|leaders|presid|conducting|guiding|steering|directing|gavel|helm|podium|host|join)/i,
  'chair co coc cocha col colea chief heads deleg presi condu guidi steer direc gavel helm podiu host join joins joine',
);

/** The one who is named first, and the other. */
interface Pair {
  readonly first: Official;
  readonly second: Official;
  /** Whether the first received the second. */
  readonly isHost: boolean;
}

/** Whether what is led behind `A joined B` are the talks: `in chairing it`, `as co-chair of the session`. */
function leadsTalks(sentence: AccountSentence, from: number): boolean {
  const behind = textIn(sentence, from, sentence.end);
  return (
    namesTalks(sentence, from, sentence.end) ||
    /\b(?:co-)?(?:chair(?:ing)?|heading|leading|presiding)(?: (?:it|them))?(?:[,;.]|$)/.test(behind)
  );
}

/** Whether somebody was received for the talks: as a counterpart, or where the sentence names them. */
function isOfTalks(sentence: AccountSentence, { first, second }: Pair): boolean {
  const between = textIn(sentence, first.end, second.start);
  if (/\bjoin/.test(between)) return leadsTalks(sentence, second.end);
  return (
    /\b(?:counterpart|opposite number)\b/.test(between) ||
    ofType(sentence.mentions, 'dialogue').length > 0 ||
    (/\b(?:for|at) the\b/.test(sentence.text) && namesTalks(sentence, first.end, sentence.end))
  );
}

function readPair(sentence: AccountSentence): Pair | undefined {
  if (isOverlong(sentence) || !says(sentence, TELLS)) return undefined;
  if (new Set(ofType(sentence.mentions, 'official').map(({ person }) => person)).size < 2) return undefined;
  const { text, mentions } = skeletonOf(sentence);
  const pairAt = (a: number, b: number, isHost: boolean): Pair | undefined => {
    const [first, second] = [mentions.get(a), mentions.get(b)];
    return first?.type === 'official' && second?.type === 'official' && first.person !== second.person
      ? { first, second, isHost }
      : undefined;
  };
  for (const match of matchesOf(FRONT, text)) {
    if (OF_ONE_SIDE.test(text.slice(Math.max(0, match.index - LONGEST_SIDE), match.index))) continue;
    const at = match.index + match[0].length;
    const second = endOf(NEXT, text, at + 1);
    // three who are named are no pair
    if (second < 0 || endOf(NEXT, text, second + 1) >= 0) continue;
    // the chairs of a part of it stand behind who chaired another
    const isAside =
      isAsideThing(match[0]) ||
      [...mentions].some(([offset, mention]) => offset >= match.index && offset < at && namesAside(mention));
    if (isAside || text.slice(0, match.index).includes(PERSON)) continue;
    if (BOTH_OF_ONE.test(text.slice(second + 1))) continue;
    return tellsOther(sentence, mentions.get(second)?.end ?? 0) ? undefined : pairAt(at, second, false);
  }
  for (const { index } of matchesOf(BOTH, text)) {
    const pair = pairAt(index, text.indexOf(PERSON, index + 1), false);
    const verb = pair === undefined ? null : SHARES.exec(textIn(sentence, pair.second.end, sentence.end));
    if (pair === undefined || verb === null) return undefined;
    return tellsOther(sentence, pair.second.end + verb.index + verb[0].length) ? undefined : pair;
  }
  for (const { index } of matchesOf(HOSTED, text)) {
    const pair = pairAt(index, text.indexOf(PERSON, index + 1), true);
    return pair === undefined || tellsOther(sentence, pair.second.end) || !isOfTalks(sentence, pair)
      ? undefined
      : pair;
  }
  return undefined;
}

const pairsIn = new WeakMap<AccountSentence, Pair | null>();

const OF_AMBASSADOR = /\bAmbassador\b/;
const LONGEST_POST = 60;

/** The words of a post around a name. */
function postOf(sentence: AccountSentence, { start, end }: Official): string {
  const front = textIn(sentence, Math.max(sentence.start, start - LONGEST_POST), start);
  const behind = textIn(sentence, end, Math.min(sentence.end, end + LONGEST_POST));
  return `${/[^,;]*$/.exec(front)?.[0].replace(/^.*\band\b/, '') ?? ''} ${/^,[^,;.]*/.exec(behind)?.[0] ?? ''}`;
}

/** Of two of whom one is an ambassador, and no state is told, the order tells nothing: he may come from either. */
function isUntoldOrder(sentence: AccountSentence, { first, second }: Pair): boolean {
  if (ofType(sentence.mentions, 'country').length > 0) return false;
  return OF_AMBASSADOR.test(postOf(sentence, first)) !== OF_AMBASSADOR.test(postOf(sentence, second));
}

function pairOf(sentence: AccountSentence): Pair | undefined {
  const known = pairsIn.get(sentence);
  if (known !== undefined) return known ?? undefined;
  const read = readPair(sentence);
  const pair = read === undefined || isUntoldOrder(sentence, read) ? undefined : read;
  pairsIn.set(sentence, pair ?? null);
  return pair;
}

/** Whether the official is one of two of whom the sentence says that they lead together. */
export function isOfPair(sentence: AccountSentence, { start }: Pick<Official, 'start'>): boolean {
  const pair = pairOf(sentence);
  return pair !== undefined && (pair.first.start === start || pair.second.start === start);
}

const EXCELLENCY = /(?:\bH\.?\s?E\.?|\b(?:His|Her|Your) Excellency),?\s*(?:(?:Mr|Mrs|Ms|Dr|Amb)\.?\s)?$/;
const OPENS_SO = /^(?:H\.?\s?E\.?|(?:His|Her) Excellency)[\s.]/;
const LONGEST_HONOUR = 24;

/** `H.E. Mr. A`: how most offices call the guests’ head, and not their own. */
function isCalledExcellency(sentence: AccountSentence, { start, text }: Official): boolean {
  return (
    OPENS_SO.test(text) ||
    EXCELLENCY.test(textIn(sentence, Math.max(sentence.start, start - LONGEST_HONOUR), start))
  );
}

/** The side of one of two who led together, where no word of his own tells it: not that of the other. */
export function sideInPair(
  account: Account,
  sentence: AccountSentence,
  mention: Official,
  parties: readonly string[],
): string | undefined {
  const pair = parties.length === 2 && isOfPair(sentence, mention) ? pairOf(sentence) : undefined;
  if (pair === undefined || partyKnown(account, mention, parties) !== undefined) return undefined;
  const isFirst = pair.first.start === mention.start;
  const other = isFirst ? pair.second : pair.first;
  const otherOf = (party: string | undefined): string | undefined =>
    party === undefined ? undefined : parties.find((one) => one !== party);
  const known = partyKnown(account, other, parties);
  if (known !== undefined) return otherOf(known);
  const { issuer } = account;
  const own = issuer !== undefined && parties.includes(issuer) ? issuer : undefined;
  const [isGuest, isOther] = [isCalledExcellency(sentence, mention), isCalledExcellency(sentence, other)];
  if (own !== undefined && isGuest !== isOther) return isGuest ? otherOf(own) : own;
  if (pair.isHost) return own === undefined ? undefined : isFirst ? own : otherOf(own);
  return parties[isFirst ? 0 : 1];
}
