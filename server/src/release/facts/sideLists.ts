/** Lists of those who took part: the name of a side on a line of its own, and a line for each person or body below it. */
import type { DialogueEvent } from '../model';
import type { Account } from './account';
import type { DelegateRole } from './delegates';
import { isAccountOf } from './ownAccount';
import { textIn } from './sentences';
import type { AccountSentence } from './sentences';

/** A line of such a list. */
export interface SideLine {
  readonly party: string;
  /** Whether it only says whom the lines below it name: `For Norway`, `Head of delegation:` */
  readonly isHeading: boolean;
  /** The part that a line above gives to the persons of this one, where one does. */
  readonly role?: DelegateRole;
}

const LONGEST_HEADING = 90;
const LONGEST_LINE = 320;
const LONGEST_FRONT = 60;

/** What the name of a side is made of, beside its state. */
const SIDE_WORDS =
  /^(?:[\s\d\p{P}\p{S}]|\b(?:a|also|and|are|attended|attendees|attending|behalf|by|comprised|comprises|composed|consisted|consists|consisting|delegates|delegation|following|for|from|government|had|included|includes|including|in|is|kingdom|list|made|member|members|of|official|officials|on|part|participants|participating|party|present|republic|representatives|represented|representing|s|side|state|taking|team|the|their|up|was|were|will|be|include|comprise|consist|[ivx]{1,4})\b)*$/iu;
/** `The Norwegian side attended.` tells something, and heads nothing. */
const CLOSED = /[.!?;,]["”*_\s]*$/u;
/** What parts the words that open all lists from the name of the first side. */
const OPENER =
  /\b(?:attend\w*|delegates|delegations?|members|participa\w+|present|sides|taking part|took part)\b[^:]{0,60}:\s+(?=\S)/iu;
/** Without any such word it is a state alone. */
const NAMES_SIDE =
  /\b(?:side|delegation|delegates|team|participants|members|representatives|officials|for|from|part|behalf)\b/iu;

/** The side that a line names and nothing else: `For Brazil`, `**U.S. side:**`, `Delegation of Chile`, `2. Norway:` */
function sideNamed(
  sentence: AccountSentence,
  parties: readonly string[],
): { readonly party: string; readonly isAlone: boolean } | undefined {
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
    return isOfUnion ? { party: 'EU', isAlone: false } : undefined;
  }
  if (state.type !== 'country' || state.start < from || !parties.includes(state.value)) return undefined;
  const front = textIn(sentence, from, state.start);
  const behind = textIn(sentence, state.end, end);
  if (CLOSED.test(sentence.text) || !SIDE_WORDS.test(front) || !SIDE_WORDS.test(behind)) return undefined;
  // "Norwegian:", "from the Norwegian": no name of a side
  const isAlone = !NAMES_SIDE.test(`${front} ${behind}`);
  return state.form === 'adjective' && !NAMES_SIDE.test(behind) ? undefined : { party: state.value, isAlone };
}

/** `(host)`, `(chair: Department of State)`, behind the name of a side. */
const ASIDE = / \([^()]{1,60}\)[*_:\s]{0,8}$/u;
const EUROPEAN = /^\W*(?:(?:for|from|on) )?(?:the )?European (?:side|delegation|team)\W*$/iu;

/** `Heads of delegation:`, `Members:`, between the name of a side and its lines. */
const PART_HEADING =
  /^\W*(?:the )?(?:other )?(?:(heads?(?: of (?:the )?delegation)?|co-?chairs?|chair(?:person|man|woman)?|leader|delegation (?:head|leader|lead))|members(?: of (?:the )?delegation)?|delegates|delegation|participants|officials|experts|advis[eo]rs|representatives)\W*$/iu;

/** The part of those below such a line; undefined for any other line. */
function partHeaded({ text }: AccountSentence): DelegateRole | undefined {
  if (text.length > LONGEST_FRONT) return undefined;
  const heading = PART_HEADING.exec(text);
  if (heading === null) return undefined;
  return heading[1] === undefined ? 'member' : 'head';
}

const SIGN = /^\W{0,4}(?:[-–—*•·+●▪‣◦■□○►]|\d{1,2}[.)]|\(?[a-z\d]{1,2}\))[*_\s]*\s/u;
/** `2.`, which is parted from its line as if it were a sentence. */
const NUMBER = /^\W{0,4}(?:\d{1,2}|[IVXivx]{1,4}|\p{L})[.)]\W{0,4}$/u;
/** What a line of a list of persons has no need of. */
const VERB =
  /\b(?:is|are|was|were|will|has|have|had|met|meets?|held|spoke|led|said|says?|shall|should|may|can|(?!appointed|accredited|based|designated|retired|seconded|united|advanced|applied|related|shared)\p{Ll}{2,}ed)\b/u;
/** What stands in front of the first name or body of a line. */
const FRONT =
  /^(?:[\s\d\p{P}\p{S}]|\b(?:[a-z](?=\))|\p{L}{1,5}(?=\.)|[Tt]he|[Hh]onou?rable|[Hh]is|[Hh]er|[Ee]xcellency|Miss|Madam|Sir|Dame|Mr|Mrs|Ms|Dr|[Aa]nd|[Aa]n?|[Oo]f|[Ff]rom|[Ff]or|at|[Ss]enior|[Oo]ther|several|[Rr]epresentatives?|[Oo]fficials?|[Ee]xperts?|[Dd]elegates?|[Ss]pecialists?|[Oo]fficers?|[Ss]taff|[Mm]embers?|[Cc]o-?[Cc]hair|[Cc]hair(?:person|man|woman)?|[Hh]ead|[Ll]eader|[Dd]elegation)\b)*$/u;
const CONTACT = /\b(?:tel|phone|press officer|press contact|media contact|e-?mail)\b/iu;

/** `technical experts from the` */
const SENT =
  /^[\s\d\p{P}\p{S}]*(?:[\p{L}-]+ ){0,5}(?:advis[eo]rs?|analysts?|colleagues?|delegates?|diplomats?|directors?|experts?|members?|negotiators?|officers?|officials?|participants?|representatives?|scientists?|specialists?|staff) (?:of|from|at|representing) (?:the )?$/iu;
const SIDE_BEHIND = /^(?:[’']s)? (?:side|delegation|team|participants)\b/iu;

/** Whether it tells something, is of contacts, or is of a side that it names itself. */
function isNoLine(sentence: AccountSentence): boolean {
  const { text, mentions } = sentence;
  if (text.length > LONGEST_LINE || VERB.test(text) || CONTACT.test(text)) return true;
  if (mentions.some(({ type }) => type === 'contact' || type === 'date' || type === 'dialogue')) return true;
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

/** `– Two experts on ports`, `Ola Moe, Adviser`: may stand in a list that others open, though nobody is known in it. */
function mayBeLine(sentence: AccountSentence): boolean {
  const { text, mentions } = sentence;
  if (NUMBER.test(text)) return true;
  if (mentions.some(({ type }) => type === 'agency' || type === 'official') || isNoLine(sentence))
    return false;
  return SIGN.test(text) || (text.includes(',') && /^\W*\p{Lu}/u.test(text) && !/[.!?:]["”]?$/u.test(text));
}

const FULL_STOP = /[.!?]["”*_]*$/u;

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
function runFrom(
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

/** Of other people than those who met, or of another meeting. */
const OF_OTHERS =
  /\b(?:awards?|awardees|business(?:es)?|compan(?:y|ies)|contacts?|enterprises|exhibitors|firms|further information|grantees|laureates|media|observers|press|recipients|scholars|signator(?:y|ies)|students|winners)\b|\b(?:next|following|forthcoming|previous|earlier|last|first|second) (?:\S+ )?(?:consultations|dialogue|meeting|round|session|talks)\b/iu;

interface List extends Run {
  readonly party: string;
  readonly isAlone: boolean;
}

/** The list below the name of a side; undefined where none is. */
function listBelow(account: Account, at: number, parties: readonly string[]): List | undefined {
  const heading = account.sentences[at];
  const side = heading && sideNamed(heading, parties);
  const run = side && runFrom(account, at + 1, side.party, parties);
  if (side === undefined || run === undefined) return undefined;
  const { party } = side;
  return { ...side, end: run.end, lines: [[at, { party, isHeading: true }], ...run.lines] };
}

const OPENS_ALL =
  /\b(?:attend\w*|delegates|delegations?|members|participa\w+|present|sides|taking part|took part)\b/iu;

/** What stands in front of the name of the first side, but for its number. */
function openerOf({ sentences }: Account, first: number): AccountSentence | undefined {
  return sentences[NUMBER.test(sentences[first - 1]?.text ?? '') ? first - 2 : first - 1];
}

/** Whether what stands in front of the lists says that they are of other people, or of another meeting. */
function isOfOthers(account: Account, event: DialogueEvent, first: number): boolean {
  const heading = account.sentences[first];
  if (heading === undefined || account.read.paragraphs[heading.paragraph - 1]?.zone === 'contact')
    return true;
  const opener = openerOf(account, first);
  if (opener === undefined || opener.text.length > LONGEST_OPENING || FULL_STOP.test(opener.text))
    return false;
  return OF_OTHERS.test(opener.text) || !isAccountOf(event, opener, account);
}

function areOpened(account: Account, first: number): boolean {
  const opener = openerOf(account, first);
  return opener !== undefined && opener.text.length <= LONGEST_OPENING && OPENS_ALL.test(opener.text);
}

const LONGEST_OPENING = 200;

/** The lines of all such lists, by the index of the sentence. */
export function sideLines(
  account: Account,
  event: DialogueEvent,
  parties: readonly string[],
): Map<number, SideLine> {
  const lines = new Map<number, SideLine>();
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
    if (group.length === 0 || isOfOthers(account, event, first)) continue;
    // the names of states alone may be those of sections
    const isTold = new Set(group.map(({ party }) => party)).size > 1 || areOpened(account, first);
    for (const list of group)
      if (isTold || !list.isAlone) for (const [index, line] of list.lines) lines.set(index, line);
  }
  return lines;
}

/** `The delegation is to be headed by Ms. A. It will also comprise:`, with a line for each behind it. */
const OPENS_MEMBERS =
  /\b(?:includ(?:es?|ed|ing)|compris(?:es?|ed|ing)|consist(?:s|ed|ing)? of|(?:composed|made up) of|(?:accompanied|assisted|supported) by|(?:members|participants|delegates|others) (?:of (?:the|her|his|its) (?:\S+ ){0,2}?delegation )?(?:were|was|are|is|will be|included?))(?: also| as well)?(?: the)?(?: following)?(?: (?:delegates|experts|members|officials|participants|persons|representatives))?:[*_\s]{0,6}$/iu;
const OF_SEVERAL = /\b(?:agenda|both|delegations|discussions|each|programme|program|sides|topics|visit)\b/iu;

/** The lines behind a sentence that name further members of the one side that is spoken of. */
export function companyBelow(
  account: Account,
  { index, text }: AccountSentence,
  party: string,
  parties: readonly string[],
): readonly (readonly [index: number, line: SideLine])[] {
  if (!text.includes(':', text.length - LONGEST_COLON) || OF_SEVERAL.test(text) || OF_OTHERS.test(text))
    return [];
  if (!OPENS_MEMBERS.test(text.slice(-LONGEST_OPENER))) return [];
  return runFrom(account, index + 1, party, parties)?.lines ?? [];
}

const LONGEST_COLON = 7;
const LONGEST_OPENER = 120;
