/** Bodies whose people stood by somebody who led: `Staff of the Ports Board assisted the Secretary`, `… accompanied the former`. */
import { lean } from '../../tokens/leanPattern';
import { stemsOf } from '../../tokens/stems';
import type { Person } from '../model';
import { officials } from './account';
import type { Account } from './account';
import { isOverlong, mayName, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { leaderOfTeam } from './teamsOfNamed';

type Agency = MentionOf<'agency'>;

const OF_HELPING = stemsOf(
  'accompanied accompany accompanying advised aided assisted assist backed escorted flanked supported support surrounded',
);
/** Behind the last body of the list: ` assisted the `, ` had accompanied `, ` were at the side of the ` */
const HELPED = lean(
  /^(?: \([^()]{1,20}\))?,? (?:(?:also|both|had|have|each|will|would) ){0,2}(?:accompan(?:ied|y)|advised|aided|assist(?:ed)?|backed|escorted|flanked|support(?:ed)?|surrounded) (?:the )?(?:(?:His|Her) Excellency )?/,
);
const LONGEST_VERB = 70;
const NEXT = /^(?: \([^()]{1,20}\))?,?;? (?:and )?(?:(?:of|from) )?(?:the )?$/;
const ALONE = '(?=[.,;]|$| (?:and|as|at|during|in|on|throughout|while)\\b)';
const FORMER = new RegExp(`^(?:the )?(?:former|first|first-named)${ALONE}`);
const LATTER = new RegExp(`^(?:the )?(?:latter|second|second-named)${ALONE}`);
const LONGEST_WORD = 24;

/** The end of the list of bodies in which one stands. */
function endOfList(sentence: AccountSentence, { end }: Agency): number {
  let last = end;
  for (const next of ofType(sentence.mentions, 'agency'))
    if (next.start >= last && NEXT.test(textIn(sentence, last, next.start))) last = next.end;
  return last;
}

/** Whether a post is that of which only the head is said: `Secretary (East)` of `the Secretary`; the more exact, the higher. */
function likeness({ posts }: Person, said: string): number {
  let best = 0;
  for (const { title } of posts) {
    const bare = title.replace(/ \([^()]*\)$/, '');
    if (title === said || bare === said) best = Math.max(best, 2);
    else if (bare.startsWith(`${said} `)) best = Math.max(best, 1);
  }
  return best;
}

/** Behind those who were helped: nothing, or words of the meeting; not `’s proposal`, `to the airport`, `in a letter`. */
const AT_MEETING = lean(
  /^(?:\s*(?:$|[.;)])|,(?! (?:an?|to|who(?:se)?)\b)|,? (?:and|as well|both|too|while)\b|,? (?:(?:at|during|in|on|throughout) )(?:(?:her|his|its|our|the|their|these|this) )?(?:[^\s,;.’']+ ){0,3}?(?:chair|consultations|course|dialogue|discussions?|exchanges?|meeting|negotiations|proceedings|room|round|sessions?|side|table|talks|work)\b(?! (?:of|on|with) ))/i,
);
const LONGEST_BEHIND = 80;
/** `Journalists of the `, `Protesters at the `: who came along for themselves. */
const FOR_THEMSELVES =
  /\b(?:bodyguards?|broadcasters|cameras|correspondents|crews|editors|journalists|photographers|police(?:men)?|protesters|reporters|students|unions)\s+(?:at|from|of)\s+(?:the\s+)?$/i;
/** Banks and organizations are of no side, and the police of a town is at no talks. */
const OF_NO_SIDE =
  /\b(?:Broadcasting|Development Bank|Television)\b|^(?:Inter-?American|United Nations|World (?:Bank|Health|Trade)|International (?:[A-Z]\w+ ){0,2}(?:Bank|Committee|Court|Federation|Fund|Organi[sz]ation|Union)|(?!Federal|Investigations?|Judicial|Military|National|Royal|State)[A-Z]\w+ Police$)/;
const LONGEST_FRONT = 40;

/** Whether a state in front of the body is another than that of who was helped: `The Peruvian Ministry of Energy assisted`. */
function isOfAnother(sentence: AccountSentence, { start }: Agency, party: string | undefined): boolean {
  const told = ofType(sentence.mentions, 'country').find(
    ({ end }) => end <= start && /^(?:[’']s?)? $/.test(textIn(sentence, end, start)),
  );
  return told !== undefined && party !== undefined && told.value !== party;
}

/** So far into the account posts are named before they are only called `the Secretary`. */
const REACH = 40;

/** The one person whose post the words name, of those of whom the text has told before. */
function holderOf({ persons, prose }: Account, sentence: AccountSentence, said: string): number | undefined {
  const told = new Set(
    prose
      .slice(0, REACH)
      .flatMap((one) =>
        one.index < sentence.index ? officials(one.mentions).map(({ person }) => person) : [],
      ),
  );
  for (const least of [2, 1]) {
    const [only, ...others] = [...told].filter((person) => {
      const known = persons[person];
      return known !== undefined && likeness(known, said) >= least;
    });
    if (only !== undefined) return others.length === 0 ? only : undefined;
  }
  return undefined;
}

/** The two whom the sentence before named, in its order. */
function twoBefore({ sentences }: Account, { index }: AccountSentence): readonly number[] {
  const before = sentences[index - 1];
  const persons =
    before === undefined ? [] : [...new Set(officials(before.mentions).map(({ person }) => person))];
  return persons.length === 2 ? persons : [];
}

/** The person whom the sentence names behind what the people of the body did. */
function personHelped(account: Account, sentence: AccountSentence, agency: Agency): number | undefined {
  const last = endOfList(sentence, agency);
  const verb = HELPED.exec(textIn(sentence, last, last + LONGEST_VERB));
  if (verb === null) return undefined;
  const at = last + verb[0].length;
  const words = textIn(sentence, at, at + LONGEST_WORD);
  const two = twoBefore(account, sentence);
  if (FORMER.test(words)) return two[0];
  if (LATTER.test(words)) return two[1];
  const next = sentence.mentions.find(({ start }) => start >= at);
  const isThere = (end: number): boolean => AT_MEETING.test(textIn(sentence, end, end + LONGEST_BEHIND));
  if (next?.type === 'title' && next.start === at) {
    const named = sentence.mentions.find(({ start }) => start >= next.end);
    const isNamed =
      named?.type === 'official' && /^,? (?:\S+\. )?$/.test(textIn(sentence, next.end, named.start));
    if (!isThere(isNamed ? named.end : next.end)) return undefined;
    return isNamed ? named.person : holderOf(account, sentence, next.value);
  }
  return next?.type === 'official' &&
    next.start - at < LONGEST_WORD &&
    isThere(next.end) &&
    /^(?:(?:Mr|Mrs|Ms|Dr|Amb|Hon)\.? )?$/.test(textIn(sentence, at, next.start))
    ? next.person
    : undefined;
}

/** The person by whom the people of a body stood, where those are of the same side. */
export function helpedBy(
  account: Account,
  sentence: AccountSentence,
  agency: Agency,
  partyOf: ReadonlyMap<number, string>,
): number | undefined {
  const leader = leaderOfTeam(sentence, agency);
  if (leader !== undefined) return leader;
  if (!mayName(sentence, OF_HELPING) || isOverlong(sentence) || OF_NO_SIDE.test(agency.value))
    return undefined;
  const front = textIn(sentence, Math.max(sentence.start, agency.start - LONGEST_FRONT), agency.start);
  if (FOR_THEMSELVES.test(front)) return undefined;
  const helped = personHelped(account, sentence, agency);
  return helped === undefined || isOfAnother(sentence, agency, partyOf.get(helped)) ? undefined : helped;
}
