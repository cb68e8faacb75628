/** What follows the head of a dialogue's name: `on Cyberspace`, `for Democracy`, `on nuclear and arms control matters`. */
import { Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { lean } from '../../tokens/leanPattern';
import { TokenKind } from '../../tokens/token';
import { has, is, isAllCaps, isFree, isHyphen, isLower, reads, sameSentence, surface } from '../scan';
import type { Claims, Scan } from '../scan';
import type { CountryHits } from './countryHits';
import { isNameWord } from './dialogueParts';

/**
 * The last token of a name that goes on with `on Cyberspace`, `for Democracy`, `on the Indo-Pacific` behind its head.
 * @param connector where it may go on
 */
export function extendRight(
  scan: Scan,
  claims: Claims,
  countries: CountryHits,
  head: number,
  capitalHead: boolean,
  connector = behindCoordination(scan, head, capitalHead),
): number {
  const isOn = is(scan, connector, W.on);
  if (!isOn && !is(scan, connector, W.for) && !(capitalHead && is(scan, connector, W.of))) return head;
  let at = connector + 1;
  if (is(scan, at, W.the)) at += 1;
  const cooperation = cooperationBehind(scan, claims, head, at);
  if (cooperation !== undefined) return cooperation;
  if (!isOn && !capitalHead) return head;
  if (is(scan, connector, W.of) && PART.test(surface(scan, head, head)) && endsInWhole(scan, at)) return head;
  const heads = headsBehind(scan, claims, at);
  if (heads !== undefined) return heads;
  let last = head;
  while (at < scan.sequence.count && sameSentence(scan, at, head) && isFree(claims, at)) {
    if (countries.startingAt.has(at) || isStatement(scan, at)) return last;
    if (
      isNameWord(scan, at) ||
      isCode(scan, at) ||
      isHyphened(scan, at, last) ||
      (!capitalHead && isSubjectWord(scan, at, last > head))
    )
      last = at;
    else if (!(isHyphen(scan, at) || (last > head && joinsSubject(scan, countries, at, capitalHead)))) break;
    at += 1;
  }
  return capitalHead && last > head && is(scan, last + 1, W.for)
    ? throughFor(scan, claims, countries, last)
    : last;
}

/** What is a part of a commission: `Trade Subcommittee of the Joint Commission` is two. */
const PART = /^(?:Group|Sub-?[Cc]ommittees?|Sub-?[Gg]roups?|Force)$/;
const LONGEST_WHOLE = 6;

function endsInWhole(scan: Scan, at: number): boolean {
  for (let i = at; i < at + LONGEST_WHOLE && isNameWord(scan, i) && sameSentence(scan, at, i); i += 1)
    if (/^(?:Commission|Committee|Council|Dialogue|Forum)$/.test(surface(scan, i, i))) return true;
  return false;
}

/** `Heads of State and Government` of `Conference of Heads of State and Government`: its last token. */
function headsBehind(scan: Scan, claims: Claims, at: number): number | undefined {
  if (!reads(scan, at, 'Heads') || !is(scan, at + 1, W.of)) return undefined;
  const second = is(scan, at + 3, W.and) || is(scan, at + 3, W.or) ? at + 4 : at + 2;
  const isOffice = (i: number): boolean => reads(scan, i, 'State') || reads(scan, i, 'Government');
  const last = isOffice(second) ? second : at + 2;
  return isOffice(at + 2) && isFree(claims, at, last) ? last : undefined;
}

const LONGEST_PURPOSE = 5;

/** `for Border Areas (CHB)` behind `Committee on Harbors`: the name goes on if letters in brackets close it. */
function throughFor(scan: Scan, claims: Claims, countries: CountryHits, last: number): number {
  let at = last + 2;
  while (
    at < last + LONGEST_PURPOSE &&
    isNameWord(scan, at) &&
    isFree(claims, at) &&
    !countries.startingAt.has(at)
  )
    at += 1;
  const isClosed = is(scan, at, W.open) && isAllCaps(scan, at + 1) && is(scan, at + 2, W.close);
  return at > last + 2 && isClosed ? at - 1 : last;
}

const COMMISSION = /^(?:Sub-?)?(?:Commission|Committee)$/i;
const FIELD = lean(
  /^(?:\p{L}+(?:ic|al|ian|ary)|agriculture|culture|industry|transport|finance|sports?|logistics)$/iu,
);
const LONGEST_FIELDS = 18;

/** `Commission on trade, scientific and technical cooperation`: its last token, whatever the case of the fields. */
function cooperationBehind(scan: Scan, claims: Claims, head: number, from: number): number | undefined {
  if (!COMMISSION.test(surface(scan, head, head))) return undefined;
  for (let i = from; i < from + LONGEST_FIELDS && sameSentence(scan, head, i) && isFree(claims, i); i += 1) {
    if (i > from && /^co-?operation$/i.test(surface(scan, i, i))) return i;
    if (i > from && isHyphen(scan, i + 1) && /^co-operation$/i.test(surface(scan, i, i + 2))) return i + 2;
    const isJoint = is(scan, i, W.comma) || is(scan, i, W.and) || isHyphen(scan, i);
    const isField = has(scan, i, Role.topic | Role.topicPart) || FIELD.test(surface(scan, i, i));
    if (!isJoint && !isField) return undefined;
  }
  return undefined;
}

/** `Joint Statement`, `Joint Press Release` or `Held in Oslo` behind a name in a title. */
function isStatement(scan: Scan, i: number): boolean {
  if (TITLE_VERB.test(surface(scan, i, i))) return true;
  // "Dialogue on Space To Be Held in Oslo"
  if (is(scan, i, W.to)) return TITLE_INFINITIVE.test(surface(scan, i + 1, i + 1));
  return (
    reads(scan, i, 'Joint') &&
    /^(?:Statement|Press|Media|Communiqu[eé]|Declaration)$/.test(surface(scan, i + 1, i + 1))
  );
}

const TITLE_VERB =
  /^(?:Held|Takes|Took|Concludes?|Concluded|Convenes?|Convened|Opens|Opened|Begins|Ends|Kicks)$/i;

const TITLE_INFINITIVE =
  /^(?:Be|Begin|Conclude|Convene|Discuss|Gather|Hold|Launch|Meet|Open|Resume|Start|Take)$/;

/** The connector behind the head, or behind `Consultation and Coordination`. */
function behindCoordination(scan: Scan, head: number, capitalHead: boolean): number {
  const isJoined = capitalHead && (is(scan, head + 1, W.and) || is(scan, head + 1, W.ampersand));
  return isJoined && /^(?:Coordination|Cooperation)$/.test(surface(scan, head + 2, head + 2))
    ? head + 3
    : head + 1;
}

/** `terrorism` of `Counter-terrorism`, or of `Counter terrorism` */
function isHyphened(scan: Scan, i: number, last: number): boolean {
  if (!isLower(scan, i)) return false;
  return (last === i - 2 && isHyphen(scan, i - 1)) || (last === i - 1 && reads(scan, last, 'Counter'));
}

/** `5G` */
function isCode(scan: Scan, i: number): boolean {
  return scan.sequence.kind[i] === TokenKind.number && /^\d{1,2}\p{Lu}$/u.test(surface(scan, i, i));
}

const SUBJECT_NOUNS =
  /^(?:matters|issues|affairs|questions|topics|policy|policies|cooperation|integration)$/i;

/** `nuclear`, `arms control`, and `matters` behind them. */
function isSubjectWord(scan: Scan, i: number, behindTopic: boolean): boolean {
  if (!isLower(scan, i)) return false;
  return (
    has(scan, i, Role.topic) ||
    // "dialogue on human rights"
    (!behindTopic &&
      has(scan, i, Role.topicPart) &&
      isLower(scan, i + 1) &&
      has(scan, i + 1, Role.topicPart)) ||
    (!behindTopic && reads(scan, i, 'bilateral') && SUBJECT_NOUNS.test(surface(scan, i + 1, i + 1))) ||
    (behindTopic && (has(scan, i, Role.topicPart) || SUBJECT_NOUNS.test(surface(scan, i, i))))
  );
}

/** `Regulations, Laws, and Permitting`, `nuclear and arms control matters`: the subject goes on behind the token. */
function joinsSubject(scan: Scan, countries: CountryHits, at: number, capitalHead: boolean): boolean {
  const isComma = is(scan, at, W.comma);
  if (!is(scan, at, W.and) && !is(scan, at, W.ampersand) && !isComma) return false;
  const next = isComma && is(scan, at + 1, W.and) ? at + 2 : at + 1;
  if (!capitalHead)
    return (
      (isLower(scan, next) &&
        has(scan, next, Role.topic | Role.topicPart) &&
        (!isComma || closesList(scan, next, (i) => isLower(scan, i)))) ||
      (!isComma && !countries.startingAt.has(next) && sharesNoun(scan, next))
    );
  return (
    isNameWord(scan, next) &&
    !has(scan, next, Role.titleHead | Role.givenName | Role.familyFirst | Role.agencyLead) &&
    !countries.startingAt.has(next) &&
    !isOtherGroup(scan, next) &&
    (!isComma || next > at + 1 || closesList(scan, next, (i) => isNameWord(scan, i)))
  );
}

/** `Euro-Atlantic integration` of `European and Euro-Atlantic integration` */
function sharesNoun(scan: Scan, from: number): boolean {
  let at = from;
  while (at < from + LONGEST_FIELD && (isNameWord(scan, at) || (at > from && isHyphen(scan, at)))) at += 1;
  return at > from && isLower(scan, at) && SUBJECT_NOUNS.test(surface(scan, at, at));
}

const LONGEST_FIELD = 4;

/** `Forum on Harbor Renewal and Taskforce on Minerals`: a group of its own behind "and". */
function isOtherGroup(scan: Scan, i: number): boolean {
  return (
    has(scan, i, Role.agencyTrail | Role.weakAgencyTrail) && (is(scan, i + 1, W.on) || is(scan, i + 1, W.for))
  );
}

const LONGEST_LIST = 10;

/** Whether the comma in front of `from` is one of a list that an "and" closes. */
function closesList(scan: Scan, from: number, isItem: (i: number) => boolean): boolean {
  for (let i = from; i < from + LONGEST_LIST && sameSentence(scan, from, i); i += 1) {
    if (is(scan, i, W.and)) return isItem(i + 1);
    if (!is(scan, i, W.comma) && !isItem(i)) return false;
  }
  return false;
}
