/** The sides that a sentence names: `the U.S. delegation`, `for the Government of France`, and of whom it says so. */
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { stemsOf } from '../../tokens/stems';
import type { Account } from './account';
import { officials } from './account';
import { bodyCountry } from './agencySides';
import {
  cued,
  findAllIn,
  findIn,
  firstFrom,
  isOverlong,
  lastBefore,
  mayName,
  ofType,
  says,
  textIn,
} from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { stateReceived } from './guests';
import { sideOfReceived } from './oneToOne';
import { sideOfWhoLeads } from './sideOfWhoLeads';
import { OUR_SIDE, sendsTeam } from './teams';

const SIDE_BEHIND = lean(
  /^[\s’'-]*(?:s\s+)?(?:government\s+)?(?:(?:inter|multi)-?agency\s+|presidential\s+)*(?:delegation|side|one|heads? of delegation|engagement|team|panel(?! (?:discussion|of|on))|participants|officials|representatives|entities|co-?chairs?|chairs?(?= (?:is|are|was|were|will|came|come)\b))\b|^[’']s? (?:are|were|will be) (?=\p{Lu})|^(?:,\s+hosting\s[^,;]{1,60})?,?\s+(?:government\s+)?(?:(?:was|were|is|are|will be)\s+)?represented\b/iu,
);
/** `the Norwegian Ministry of Trade delegation` */
const BODY_BEHIND = lean(
  /^[\s’']*(?:s\s+)?(?:Ministry|Department|Embassy|Parliament\p{L}*|Congress\p{L}*|(?:State|Foreign|Defen[cs]e|Trade)\s+(?:Ministry|Department))(?:\s+(?:\p{Lu}[\p{L}’-]*|of|the|for)){0,6}\s+(?:delegation|team|side)\b/u,
);
const GOVERNMENT_FRONT = lean(
  /\b(?:attending (?:from|for)|expected from|represent(?:s|ed)?|delegation (?:that|which)) (?:the )?$|\b(?:Government|delegation|side|representatives|officials|participants|counterparts?|that|on behalf) (?:of|from) (?:the )?$/i,
);

/** `Participating Norwegian Ministers included …`, `Norwegian Ministers participating were …`, `participating Ministers for Norway` */
const MINISTERS_BEHIND = /^ [Mm]inisters\b/;
const PARTICIPATING = /\b[Pp]articipating (?:the )?$/;
const MINISTERS_PARTICIPATING =
  /^ [Mm]inisters (?:attending|participating|present|taking part|in attendance)\b|^[’']s participating [Mm]inisters\b/;
const MINISTERS_FROM =
  /\b(?:[Pp]articipating [Mm]inisters (?:for|of)|[Mm]inisters (?:from|representing)) (?:the )?$/;

/** Words of which one stands wherever the one or the other does. */
const OF_MINISTERS = stemsOf('ministers');
const OF_SIDES = stemsOf(
  'delegation side one head engagement team participants officials representatives entities represented co chair chairs cochair cochairs are were will',
);
const OF_GOVERNMENTS = stemsOf(
  'attending expected represent represents government delegation side representatives officials participants counterpart that behalf',
);

export interface NamedSide {
  readonly party: string;
  /** Offset of the country's name. */
  readonly at: number;
}

/** `, and Norway by`, `; and from Norway,`: a side that goes on with what is told of the other. */
const AND_FRONT = /(?:\band|,|;)\s+(?:for\s+)?(?:the\s+)?$/;
const AND_FROM = /\band from (?:the )?$/;
const LED_FOR = /\b(?:led|chaired|headed) for (?:the )?$/;
const BY_BEHIND = /^\s+by\b/;

function isOtherSide(text: string, { start, end }: Span): boolean {
  const front = text.slice(Math.max(0, start - 16), start);
  if (front.includes('from') && AND_FROM.test(front)) return true;
  return BY_BEHIND.test(text.slice(end, end + 6)) && (AND_FRONT.test(front) || LED_FOR.test(front));
}

const NOBODY: readonly NamedSide[] = [];

/** `the U.S. delegation`, `for the Government of France`: the parties whose side a sentence names, with the place. */
export function partiesIn(
  account: Account,
  sentence: AccountSentence,
  parties: readonly string[],
): readonly NamedSide[] {
  const { text } = account.read;
  let named: NamedSide[] | undefined;
  for (const mention of sentence.mentions)
    if (mention.type === 'country' && parties.includes(mention.value) && isSide(sentence, text, mention))
      (named ??= []).push({ party: mention.value, at: mention.start });
  const own = parties.find((party) => party === account.issuer);
  if (own !== undefined)
    for (const { start } of findAllIn(sentence, OUR_SIDE)) (named ??= []).push({ party: own, at: start });
  const ofUnion = parties.includes('EU') ? findAllIn(sentence, UNION_SIDE) : [];
  if (ofUnion.length === 0) return named ?? NOBODY;
  return [...(named ?? []), ...ofUnion.map(({ start }) => ({ party: 'EU', at: start }))].sort(
    (a, b) => a.at - b.at,
  );
}

const OF_REPRESENTING = stemsOf('^representing');
/** `Representing Norway were Minister A and Director B.` */
const REPRESENTING_FRONT = /^\W*Representing (?:the )?$/;

function isSide(sentence: AccountSentence, text: string, country: Span): boolean {
  return (
    (mayName(sentence, OF_REPRESENTING) &&
      REPRESENTING_FRONT.test(textIn(sentence, sentence.start, country.start))) ||
    (mayName(sentence, OF_SIDES) &&
      (SIDE_BEHIND.test(text.slice(country.end, country.end + 60)) ||
        BODY_BEHIND.test(text.slice(country.end, country.end + 90)))) ||
    (mayName(sentence, OF_GOVERNMENTS) &&
      GOVERNMENT_FRONT.test(text.slice(Math.max(0, country.start - 32), country.start))) ||
    (mayName(sentence, OF_MINISTERS) && isOfMinisters(text, country)) ||
    isOtherSide(text, country) ||
    sendsTeam(sentence, country.end)
  );
}

function isOfMinisters(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + 36);
  const front = text.slice(Math.max(0, start - 36), start);
  return (
    (MINISTERS_BEHIND.test(behind) && PARTICIPATING.test(front)) ||
    MINISTERS_PARTICIPATING.test(behind) ||
    MINISTERS_FROM.test(front)
  );
}

/** `the European side`: of the Union, where it is a party. */
const UNION_SIDE = cued(/\bEuropean (?:delegation|side|team)\b/g, 'europ', 'deleg side team');

/** The side named last in front of an offset of the sentence; else the one named in it at all. */
export function sideAt(named: readonly NamedSide[], offset: number): string | undefined {
  return (named.findLast(({ at }) => at < offset) ?? named[0])?.party;
}

/** Between those of the host and a country: the envoy whose country it is. */
const WITH_ENVOY = cued(
  /\b(?:along|together)\s+with\s+(?:the\s+)?(?:Ambassador|High\s+Commissioner)\s+of\s+(?:the\s+)?/g,
  'along toget',
  'ambas commi',
);

/** `officials of the Ports Board, together with Ambassador of Norway A, took part`: who is named first is of the other of two. */
export function sideBeforeEnvoy(
  sentence: AccountSentence,
  { end }: Span,
  parties: readonly string[],
): string | undefined {
  const envoy = parties.length === 2 ? findIn(sentence, WITH_ENVOY) : undefined;
  if (envoy === undefined || envoy.start < end) return undefined;
  const sender = firstFrom(ofType(sentence.mentions, 'country'), envoy.end);
  if (sender?.start !== envoy.end || !parties.includes(sender.value)) return undefined;
  return parties.find((party) => party !== sender.value);
}

const MET_WITH = cued(/\bmet\b[^;,.]{0,30}? with\b/gi, 'met', 'with');

const CHAIRED_BY = cued(
  /\bco-?(?:chaired|led|hosted)\s+by\b/gi,
  'co coc col coh',
  'chair led host cocha coled cohos',
);

/** `co-chaired by A, Secretary, and B, Secretary, Government of Norway`: A is of the other of two. */
function sideOfFirstChair(
  account: Account,
  sentence: AccountSentence,
  mention: Span,
  parties: readonly string[],
): string | undefined {
  const by = lastBefore(findAllIn(sentence, CHAIRED_BY), mention.start);
  if (by === undefined || parties.length !== 2) return undefined;
  const [first, second, ...others] = officials(sentence.mentions).filter(({ start }) => start > by.end);
  if (first?.start !== mention.start || second === undefined || others.length > 0) return undefined;
  const [side, ...more] = partiesIn(account, sentence, parties);
  if (side === undefined || more.length > 0 || side.at < second.end) return undefined;
  // "from the Norwegian side" may be told of both
  if (!/, Government of (?:the )?$/.test(textIn(sentence, second.end, side.at))) return undefined;
  return parties.find((party) => party !== side.party);
}

/**
 * The side told by the other one. `The Norwegian team led by Ms. Feld met today with Minister A`: whom the one side that
 * is named met is of the other, and so is the first of two chairs where the second has the side behind.
 */
export function sideOfOther(
  account: Account,
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  const chair =
    sideOfReceived(account, sentence, mention, parties) ??
    sideOfWhoLeads(sentence, mention, parties) ??
    sideOfFirstChair(account, sentence, mention, parties);
  if (chair !== undefined) return chair;
  const guest = parties.length === 2 ? stateReceived(account, sentence, mention) : undefined;
  if (guest !== undefined && parties.includes(guest)) return parties.find((party) => party !== guest);
  const before = sideBeforeOther(sentence, mention, parties);
  if (before !== undefined) return before;
  const { start } = mention;
  const met = parties.length === 2 ? lastBefore(findAllIn(sentence, MET_WITH), start) : undefined;
  if (met === undefined) return undefined;
  const named = partiesIn(account, sentence, parties);
  const [one] = named;
  if (one === undefined || named.some(({ party, at }) => party !== one.party || at > met.start))
    return undefined;
  return parties.find((party) => party !== one.party);
}

const CAME_ALONG_BY = cued(/\b(?:joined|accompanied|attended) by\b/gi, 'joine accom atten');
const AND_OF_OTHER = /(?:,? and (?:from |for |by )?|[,;] (?:from|for) )(?:the )?$/;

/** `joined by Minister A, and Norway’s Director B`, `and from Norway by B`: A is of the other of two sides. */
function sideBeforeOther(
  sentence: AccountSentence,
  { start, end }: Span,
  parties: readonly string[],
): string | undefined {
  const by = parties.length === 2 ? lastBefore(findAllIn(sentence, CAME_ALONG_BY), start) : undefined;
  if (by === undefined || isOverlong(sentence)) return undefined;
  const states = ofType(sentence.mentions, 'country').filter(({ value }) => parties.includes(value));
  const other = states.find((state) => state.start > end);
  const first = other && firstFrom(officials(sentence.mentions), other.end);
  if (other === undefined || first === undefined) return undefined;
  if (states.some((state) => state.start >= by.end && state.end <= end)) return undefined;
  // "joined by A and B of Norway": whose state stands behind the name
  const isInFront = /^(?:[’']s)? /.test(textIn(sentence, other.end, first.start));
  const named = lastBefore(officials(sentence.mentions), other.start);
  return isInFront && named !== undefined && AND_OF_OTHER.test(textIn(sentence, named.end, other.start))
    ? parties.find((party) => party !== other.value)
    : undefined;
}

const FOR_SIDE =
  /^[^;]{0,400}\b(?:for|on behalf of|representing|from)\s+(?:the\s+)?(?:Government\s+of\s+)?(?:the\s+)?$/;

/** Whether no verb of another part stands between a name and its side. */
function isOneSide(between: string): boolean {
  return !/\b(?:led(?! for)|met|joined|hosted|chaired(?! (?:the \S+ )?for\b)|included|including|while|with)\b/.test(
    between,
  );
}

const ON_THE = lean(/(?:\b[Oo]n|(?:^|\n)From|(?:[,)]|(?<=\s)\p{Lu}[\p{L}.]*)\s+from)\s+(?:the\s+)?$/u);
const OF_SIDE = /^(?:[’']s)?\s+(?:side|part)\b(?!\s+(?:by|it\s+was)\b)/i;
const ON_A_SIDE = cued(/\b(?:on|from)\b[^;]{0,60}\b(?:side|part)\b/i, 'on from', 'side part');

/** `A and B on the EU side, and C and D on the UK’s side`, `A, Director, from the EU side`: sides behind the names. */
export function sidesBehindNames(
  account: Account,
  sentence: AccountSentence,
  parties: readonly string[],
): readonly NamedSide[] {
  if (isOverlong(sentence) || !says(sentence, ON_A_SIDE)) return NOBODY;
  const { text } = account.read;
  const sides = ofType(sentence.mentions, 'country').filter(
    ({ value, start, end }) =>
      parties.includes(value) &&
      ON_THE.test(text.slice(Math.max(0, start - 32), start)) &&
      OF_SIDE.test(text.slice(end, end + 10)),
  );
  const first = officials(sentence.mentions)[0];
  const [side] = sides;
  if (first === undefined || side === undefined || side.start < first.start) return NOBODY;
  // "officials from, on the Norwegian side, the Coast Guard": the side in front of bodies
  const behind = text.slice(side.end, side.end + LONGEST_OPENING);
  const opens = OPENS_LIST.exec(behind);
  const isInFront =
    opens !== null &&
    ofType(sentence.mentions, 'agency').some(({ start }) => start === side.end + opens[0].length);
  if (isInFront) return NOBODY;
  return sides.map(({ value, start }) => ({ party: value, at: start }));
}

const LONGEST_OPENING = 24;
const OPENS_LIST = /^(?:[’']s)?\s+(?:side|part)[,:]\s+(?:the\s+)?/;

/** Of such sides the next one behind an offset. */
export function sideNext(sides: readonly NamedSide[], offset: number): string | undefined {
  return sides.find(({ at }) => at > offset)?.party;
}

/** `was led for Norway by Ms. Feld, and on the Japanese side by Mr. Kumagai`, `from Norway – Ms. Feld`: the side in front. */
export function sideInFront(
  account: Account,
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  const side = lastBefore(ofType(sentence.mentions, 'country'), mention.start);
  if (side === undefined) return sideOfBody(account, sentence, mention, parties);
  if (!parties.includes(side.value)) return undefined;
  const { text } = account.read;
  const isSide = /\b(?:[Ff]or|[Oo]n|[Ff]rom)\s+(?:the\s+)?$/.test(
    text.slice(Math.max(0, side.start - 10), side.start),
  );
  const between = text.slice(side.end, mention.start);
  if ((isSide && BY_WHOM.test(between)) || LED_BY_WHOM.test(between)) return side.value;
  const isAlone = (lastBefore(officials(sentence.mentions), mention.start)?.end ?? 0) <= side.start;
  const isBy =
    (isSide && SIDE_BY.test(between)) || (says(sentence, WAS_REPRESENTED) && REPRESENTED_BY.test(between));
  return isAlone && isBy ? side.value : undefined;
}

/** `Norway was represented by Minister Berg, Chile by Minister Rojas`, `The European Union (EU) was represented by` */
const WAS_REPRESENTED = cued(/\bwas (?:also )?represented\b/i, 'repre');
const REPRESENTED_BY = /^\)?(?: was (?:also )?represented(?: (?:at|in) the \S+)?)? by [^;]{0,110}$/;

/** `The European Commission was represented by Ms. Feld`: of the one party that has such a body. */
function sideOfBody(
  account: Account,
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  if (!says(sentence, WAS_REPRESENTED)) return undefined;
  const body = lastBefore(ofType(sentence.mentions, 'agency'), mention.start);
  if (body === undefined || !REPRESENTED_BY.test(textIn(sentence, body.end, mention.start))) return undefined;
  const owners = bodyCountry(account, body.value).filter((code) => parties.includes(code));
  return owners.length === 1 ? owners[0] : undefined;
}

/** `from the Norwegian side by the Secretary, Ministry of Trade, Ambassador Berg`, `from the Norwegian side included Ms. Feld` */
const SIDE_BY = /^(?:[’']s)?\s+side(?:,\s+(?!and\b)|\s+(?:by|included?)\s+)[^;]{0,160}$/;

/** `While the Norwegian side was chaired by Ms. Feld, the Japanese side was chaired by Mr. Kumagai`, `The head of the Norwegian delegation was Ms. Feld` */
const LED_BY_WHOM = lean(
  /^(?:[’']s)?\s+(?:side|delegation|team)\s+(?:was|is|were|will\s+be)\s+(?:(?:co-?)?(?:led|headed|chaired|represented)\s+by\s+|(?=\p{Lu}))(?:(?!\bwh(?:ile|ereas)\b)[^,;]){0,100}$/u,
);

const BY_WHOM =
  /^(?:[’']s)?(?:\s+side)?(?:\s+it\s+was\s+\S+)?\s+by\s+[^,;]{0,80}(?:,\s+[^,;]{0,12})?$|^\s*[-–—:]\s+[^,;]{0,80}$|^\s+(?:was|were|is|are|will\s+be)\s+(?!(?:received|greeted|welcomed|hosted|joined|invited|met|accompanied)\b)[^;]{0,100}$|^\s+(?:its|their)\s+[^;]{0,100}$/;

/** `Ms. Feld, Minister for Ports (Norway)`: the state in brackets behind a name, before the next one. */
function sideInBrackets(
  { start: from, text, mentions }: AccountSentence,
  { end }: Span,
  parties: readonly string[],
): string | undefined {
  const next = firstFrom(officials(mentions), end);
  const state = firstFrom(ofType(mentions, 'country'), end);
  if (state === undefined || !parties.includes(state.value)) return undefined;
  if (next !== undefined && next.start < state.start) return undefined;
  const isBracketed = text[state.start - from - 1] === '(' && text[state.end - from] === ')';
  const gap = text.slice(end - from, state.start - from);
  return isBracketed && POST_BETWEEN.test(gap) && !OTHER_VERB.test(gap) ? state.value : undefined;
}

const POST_BETWEEN = /^(?:,[^.]{2,120})? \($/;
const OTHER_VERB = /;|\b(?:hosted|led|met|received|visited|with)\b/;

/** `Ms. Feld, Director in Norway’s Ministry of Trade`: the state whose body the post behind the name is at. */
export function sideOfPostBehind(
  sentence: AccountSentence,
  { end }: Span,
  parties: readonly string[],
): string | undefined {
  const state = firstFrom(ofType(sentence.mentions, 'country'), end);
  if (state === undefined || !parties.includes(state.value)) return undefined;
  const next = firstFrom(officials(sentence.mentions), end);
  if (next !== undefined && next.start < state.start) return undefined;
  const isOfPost = POST_IN.test(textIn(sentence, end, state.start));
  return isOfPost && BODY_OF.test(textIn(sentence, state.end, state.end + LONGEST_OPENING))
    ? state.value
    : undefined;
}

const POST_IN = /^, [^;.()]{2,100} (?:at|in|with) (?:the )?$/;
const BODY_OF = /^[’']?s? (?:Department|Ministry|Office|[A-Z][a-z]+ (?:Department|Ministry|Office))\b/;

/** `Ms. Feld for the United States and Mr. Haugland for Norway`: the side named behind the name, before the next one. */
export function sideBehind(
  account: Account,
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  const listed = sideNext(sidesBehindNames(account, sentence, parties), mention.end);
  if (listed !== undefined) return listed;
  const bracketed = sideInBrackets(sentence, mention, parties);
  if (bracketed !== undefined) return bracketed;
  const ofPost = sideOfPostBehind(sentence, mention, parties);
  if (ofPost !== undefined) return ofPost;
  return ofType(sentence.mentions, 'country').find(
    (country) =>
      country.start > mention.end &&
      parties.includes(country.value) &&
      country.form !== 'adjective' &&
      FOR_SIDE.test(account.read.text.slice(mention.end, country.start)) &&
      isOneSide(account.read.text.slice(mention.end, country.start)),
  )?.value;
}
