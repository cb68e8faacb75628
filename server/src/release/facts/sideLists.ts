/** Lists of those who took part: the name of a side on a line of its own, and a line for each person or body below it. */
import type { DialogueEvent } from '../model';
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import type { DelegateRole } from './delegates';
import { FULL_STOP, NUMBER, openingOf, SIGN } from './listOpeners';
import type { Opening } from './listOpeners';
import { runInLines } from './runInSides';
import { textIn } from './sentences';
import type { AccountSentence } from './sentences';

/** A line of such a list. */
export interface SideLine {
  readonly party: string;
  /** Whether it only says whom the lines below it name: `For Norway`, `Head of delegation:` */
  readonly isHeading: boolean;
  /** The part that a line above gives to the persons of this one, where one does. */
  readonly role?: DelegateRole;
  /** It names none of those who met, by what stands in front of its list. */
  readonly isOfOthers?: boolean;
}

const LONGEST_HEADING = 90;
const LONGEST_LINE = 320;
const LONGEST_FRONT = 60;

/** What the name of a side is made of, beside its state. */
const SIDE_WORDS = lean(
  /^(?:[\s\d\p{P}\p{S}]|\b(?:a|also|and|are|attended|attendees|attending|behalf|by|comprised|comprises|composed|consisted|consists|consisting|delegates|delegation|following|for|from|government|had|included|includes|including|in|is|kingdom|list|made|member|members|of|official|officials|on|part|participants|participating|party|present|republic|representatives|represented|representing|s|side|state|taking|team|the|their|up|was|were|will|be|include|comprise|consist|[ivx]{1,4})\b)*$/iu,
);
/** `The Norwegian side attended.` tells something, and heads nothing. */
const CLOSED = /[.!?;,]["”*_\s]*$/;
/** What parts the words that open all lists from the name of the first side. */
const OPENER = lean(
  /\b(?:attend\w*|delegates|delegations?|members|participa\w+|present|sides|taking part|took part)\b[^:]{0,60}:\s+(?=\S)/i,
);
/** How the name of a side names it: `Delegation of Chile`, `Chilean side`, `For Chile`, `Chile`. */
type SideKind = 'delegation' | 'side' | 'for' | 'state';
const KINDS: readonly (readonly [SideKind, RegExp])[] = [
  ['delegation', /\b(?:delegation|delegates|team|participants)\b/i],
  ['side', /\b(?:side|members|representatives|officials)\b/i],
  ['for', /\b(?:for|from|part|behalf)\b/i],
];

function kindOf(words: string): SideKind {
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'state';
}

interface NamedSide {
  readonly party: string;
  readonly kind: SideKind;
  /** It says itself that whom it heads took part: `The Norwegian delegation included:` */
  readonly isOpened: boolean;
}

const SAYS_PRESENT =
  /\b(?:attend(?:ed|ing)|compos|compris|consist|includ|participating|present\b|represented|taking part)/i;

/** The side that a line names and nothing else: `For Brazil`, `**U.S. side:**`, `Delegation of Chile`, `2. Norway:` */
function sideNamed(sentence: AccountSentence, parties: readonly string[]): NamedSide | undefined {
  if (sentence.text.length > LONGEST_HEADING) return undefined;
  const aside = ASIDE.exec(sentence.text);
  const end = aside === null ? sentence.end : sentence.start + aside.index;
  const named = sentence.mentions.filter((mention) => mention.start < end);
  if (named.length > 1) return undefined;
  const opened = OPENER.exec(textIn(sentence, sentence.start, end));
  const from = sentence.start + (opened === null ? 0 : opened.index + opened[0].length);
  const [state] = named;
  if (state === undefined) {
    const isOfUnion = parties.includes('EU') && EUROPEAN.test(textIn(sentence, from, end));
    return isOfUnion ? { party: 'EU', kind: 'side', isOpened: opened !== null } : undefined;
  }
  if (state.type !== 'country' || state.start < from || !parties.includes(state.value)) return undefined;
  const front = textIn(sentence, from, state.start);
  const behind = textIn(sentence, state.end, end);
  if (CLOSED.test(sentence.text) || !SIDE_WORDS.test(front) || !SIDE_WORDS.test(behind)) return undefined;
  // "Norwegian:", "from the Norwegian": no name of a side
  if (state.form === 'adjective' && kindOf(behind) === 'state') return undefined;
  const isOpened = opened !== null || SAYS_PRESENT.test(`${front} ${behind}`);
  return { party: state.value, kind: kindOf(`${front} ${behind}`), isOpened };
}

/** `(host)`, `(chair: Department of State)`, behind the name of a side. */
const ASIDE = / \([^()]{1,60}\)[*_:\s]{0,8}$/;
const EUROPEAN = lean(/^\W*(?:(?:for|from|on) )?(?:the )?European (?:side|delegation|team)\W*$/i);

/** `Heads of delegation:`, `Members:`, between the name of a side and its lines. */
const PART_HEADING =
  /^\W*(?:the )?(?:other )?(?:(heads?(?: of (?:the )?delegation)?|co-?chairs?|chair(?:person|man|woman)?|leader|delegation (?:head|leader|lead))|members(?: of (?:the )?delegation)?|delegates|delegation|participants|officials|experts|advis[eo]rs|representatives)\W*$/i;

/** The part of those below such a line; undefined for any other line. */
function partHeaded({ text }: AccountSentence): DelegateRole | undefined {
  if (text.length > LONGEST_FRONT) return undefined;
  const heading = PART_HEADING.exec(text);
  if (heading === null) return undefined;
  return heading[1] === undefined ? 'member' : 'head';
}

/** What a line of a list of persons has no need of. */
const VERB = lean(
  /\b(?:is|are|was|were|will|has|have|had|met|meets?|held|spoke|led|said|says?|shall|should|may|can|(?!appointed|accredited|based|designated|retired|seconded|united|advanced|applied|related|shared)\p{Ll}{2,}ed)\b/u,
);
/** What stands in front of the first name or body of a line. */
const FRONT = lean(
  /^(?:[\s\d\p{P}\p{S}]|\b(?:[a-z](?=\))|\p{L}{1,5}(?=\.)|[Tt]he|[Hh]onou?rable|[Hh]is|[Hh]er|[Ee]xcellency|Miss|Madam|Sir|Dame|Mr|Mrs|Ms|Dr|[Aa]nd|[Aa]n?|[Oo]f|[Ff]rom|[Ff]or|at|[Ss]enior|[Oo]ther|several|[Rr]epresentatives?|[Oo]fficials?|[Ee]xperts?|[Dd]elegates?|[Ss]pecialists?|[Oo]fficers?|[Ss]taff|[Mm]embers?|[Cc]o-?[Cc]hair|[Cc]hair(?:person|man|woman)?|[Hh]ead|[Ll]eader|[Dd]elegation)\b)*$/u,
);
const CONTACT = /\b(?:tel|phone|press officer|press contact|media contact|e-?mail)\b/i;

/** `technical experts from the` */
const SENT = lean(
  /^[\s\d\p{P}\p{S}]*(?:[\p{L}-]+ ){0,5}(?:advis[eo]rs?|analysts?|colleagues?|delegates?|diplomats?|directors?|experts?|members?|negotiators?|officers?|officials?|participants?|representatives?|scientists?|specialists?|staff) (?:of|from|at|representing) (?:the )?$/iu,
);
const SIDE_BEHIND = /^(?:[’']s)? (?:side|delegation|team|participants)\b/i;

/** `The Department of Energy to share data`; not `Adviser to the Minister` */
const TO_DO = lean(
  /^(?: \([^()]{1,20}\))? (?:is |are )?to (?!(?:all|an?|both|his|her|its|several|the|their)\b)\p{Ll}{2}/u,
);

/** Whether it tells something, is of contacts, or is of a side that it names itself. */
function isNoLine(sentence: AccountSentence): boolean {
  const { text, mentions } = sentence;
  if (text.length > LONGEST_LINE || VERB.test(text) || CONTACT.test(text)) return true;
  if (mentions.some(({ type }) => type === 'contact' || type === 'date' || type === 'dialogue')) return true;
  if (mentions.some(({ type, end }) => type === 'agency' && TO_DO.test(textIn(sentence, end, sentence.end))))
    return true;
  const [front] = mentions;
  return front?.type === 'country' && SIDE_BEHIND.test(textIn(sentence, front.end, sentence.end));
}

/** Whether a line names a person with a post, or a body, and tells nothing of them. */
function namesSomebody(sentence: AccountSentence): boolean {
  const { start, mentions } = sentence;
  const first = mentions.find(({ type }) => type !== 'country');
  if (first === undefined || (first.type !== 'official' && first.type !== 'agency' && first.type !== 'title'))
    return false;
  if (isNoLine(sentence)) return false;
  const [front] = mentions;
  const isStateInFront = front !== undefined && front !== first;
  const words = isStateInFront
    ? `${textIn(sentence, start, front.start)}${textIn(sentence, front.end, first.start).trimStart()}`
    : textIn(sentence, start, first.start);
  return words.length <= LONGEST_FRONT && (FRONT.test(words) || SENT.test(words));
}

/** What stands in front of a person whose post or body is not known: names, and what joins them. */
const NAMES_ONLY = lean(
  /^(?!.{61})(?:[^\p{L}:]|\p{Lu}\p{L}*(?!\p{L})|(?<=[’'])s\b|\b(?:and|at|for|of|on|the)\b)*$/u,
);

/** `– Two experts on ports`, `Ola Moe, Adviser`: may stand in a list that others open, though nobody is known in it. */
function mayBeLine(sentence: AccountSentence): boolean {
  const { text, mentions } = sentence;
  if (NUMBER.test(text)) return true;
  if (isNoLine(sentence)) return false;
  const person = mentions.find(({ type }) => type === 'official');
  // "Chief Ola Moe", "Research Council, Per Vik"
  if (person !== undefined)
    return !FULL_STOP.test(text) && NAMES_ONLY.test(textIn(sentence, sentence.start, person.start));
  if (mentions.some(({ type }) => type === 'agency')) return false;
  return SIGN.test(text) || (text.includes(',') && /^\W*\p{Lu}/u.test(text) && !/[.!?:]["”]?$/.test(text));
}

/** Whether a sign stands in front of a line, and whether it is closed by a full stop: the lines of a list are alike. */
function styleOf(sentences: readonly AccountSentence[], at: number): 'signed' | 'closed' | 'open' {
  const text = sentences[at]?.text ?? '';
  if (NUMBER.test(text) || SIGN.test(text) || NUMBER.test(sentences[at - 1]?.text ?? '')) return 'signed';
  return FULL_STOP.test(text) ? 'closed' : 'open';
}

interface Run {
  /** Behind its last line, as an index of sentences. */
  readonly end: number;
  /** By the index of the sentence. */
  readonly lines: readonly (readonly [index: number, line: SideLine])[];
}

/** The lines that stand for members of a side, from one on; undefined where none names anybody. */
export function runFrom(
  { sentences }: Account,
  from: number,
  party: string,
  parties: readonly string[],
): Run | undefined {
  const lines: (readonly [number, SideLine])[] = [];
  let role: DelegateRole | undefined;
  let style: string | undefined;
  let isKnown = false;
  let at = from;
  for (; at < sentences.length; at += 1) {
    const line = sentences[at];
    if (line === undefined || sideNamed(line, parties) !== undefined) break;
    const part = partHeaded(line);
    if (part === undefined) {
      const isNamed = namesSomebody(line);
      if (!isNamed && !mayBeLine(line)) break;
      const own = styleOf(sentences, at);
      if (own !== (style ??= own)) break;
      isKnown ||= isNamed;
    } else role = part;
    const isHeading = part !== undefined;
    lines.push([at, { party, isHeading, ...(role === undefined ? {} : { role }) }]);
  }
  return isKnown ? { end: at, lines } : undefined;
}

interface List extends Run, NamedSide {}

/** The list below the name of a side; undefined where none is. */
function listBelow(account: Account, at: number, parties: readonly string[]): List | undefined {
  const heading = account.sentences[at];
  const side = heading && sideNamed(heading, parties);
  const run = side && runFrom(account, at + 1, side.party, parties);
  if (side === undefined || run === undefined) return undefined;
  const { party } = side;
  return { ...side, end: run.end, lines: [[at, { party, isHeading: true }], ...run.lines] };
}

/** What a list is worth of itself, where nothing in front tells that it is of those who took part. */
interface Worth {
  readonly persons: number;
  /** It has signs in front of its lines, marks a chair or names several: no block of signatures does. */
  readonly isMarked: boolean;
  readonly isChaired: boolean;
  /** Other words stand behind a body. */
  readonly isLoose: boolean;
}

const CHAIRED =
  /\b(?:co-?)?chair(?:person|man|woman)?\b|\b(?:head|leader)s?(?: of (?:the )?delegation\b|\s?[:)])/i;
/** `National Science Foundation grants for students` */
const LOOSE = lean(
  /\b(?!(?:agencies|bodies|institutions|ministries|observers?|online|other|remotely|video)\b)\p{Ll}{4,}/u,
);

function isLooseBehind(sentence: AccountSentence): boolean {
  const last = sentence.mentions.findLast(({ type }) => type === 'agency');
  return last !== undefined && LOOSE.test(textIn(sentence, last.end, sentence.end));
}

function worthOf({ sentences }: Account, { lines }: List): Worth {
  const below = lines.flatMap(([index, { isHeading }]) => (isHeading ? [] : (sentences[index] ?? [])));
  const first = lines.find(([, { isHeading }]) => !isHeading)?.[0] ?? 0;
  const persons = below.filter(({ mentions }) => mentions.some(({ type }) => type === 'official')).length;
  const isChaired = lines.some(([index]) => CHAIRED.test(sentences[index]?.text ?? ''));
  return {
    persons,
    isMarked: isChaired || persons > 1 || styleOf(sentences, first) === 'signed',
    isChaired,
    isLoose: below.some(isLooseBehind),
  };
}

/** Whether a list is one of those who took part, by what stands in front of it and by what it is itself. */
function isOfPresent(opening: Opening, { kind, isOpened }: List, worth: Worth, isOfBoth: boolean): boolean {
  if (opening === 'others' || opening === 'signed') return false;
  if (opening === 'present' || isOpened) return true;
  const { persons, isMarked, isChaired, isLoose } = worth;
  if (opening === 'heading') return kind === 'delegation' && persons > 0;
  if (kind === 'delegation' || kind === 'side') return persons > 0 || !isLoose;
  // the names of states may be those of sections, or of who signs
  return persons > 0 && (isOfBoth ? isMarked : kind === 'for' && isChaired);
}

/** The lines of all such lists, by the index of the sentence. */
export function sideLines(
  account: Account,
  event: DialogueEvent,
  parties: readonly string[],
): Map<number, SideLine> {
  const lines = new Map<number, SideLine>(runInLines(account, event, parties));
  for (let at = account.prose[0]?.index ?? Infinity; at < account.sentences.length; at += 1) {
    const group: List[] = [];
    const first = at;
    for (
      let list = listBelow(account, at, parties);
      list !== undefined;
      list = listBelow(account, at, parties)
    ) {
      group.push(list);
      at = list.end;
      if (NUMBER.test(account.sentences[at]?.text ?? '')) at += 1;
    }
    if (group.length === 0) continue;
    const opening = openingOf(account, event, first);
    const worths = group.map((list) => worthOf(account, list));
    const isOfBoth =
      new Set(group.map(({ party }) => party)).size > 1 && worths.every(({ persons }) => persons > 0);
    const isMarked = worths.some((worth) => worth.isMarked);
    group.forEach((list, i) => {
      const worth = worths[i];
      const isRead = worth !== undefined && isOfPresent(opening, list, { ...worth, isMarked }, isOfBoth);
      for (const [index, line] of list.lines)
        if (isRead) lines.set(index, line);
        else if (opening === 'others') lines.set(index, { ...line, isOfOthers: true });
    });
  }
  return lines;
}
