/** Sides that a sentence calls by their capital: `Seoul’s team was led by A`, `From Tokyo came B`, `Washington sent C`. */
import type { Mention } from '../model';
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { capitalOfState } from './capitals';
import { isOverlong } from './sentences';
import type { AccountSentence } from './sentences';

/** Behind the city: what only a government has, or does. */
const SIDE_BEHIND = lean(
  /^(?:[’']s? (?:(?:inter-?agency|government|own|visiting) )?(?:(?:chief )?delegates?|(?:chief |lead )?negotiators?|delegation|team|side|group|party|contingent|(?:co-)?chair(?:man|woman|person)?|head of delegation|representatives?|envoys?|was (?:headed|led)|by )| (?:had |has |will )?(?:sent|sends?|dispatched|fielded|is sending) (?=the |its |\p{Lu})| (?:was|is|will be) (?:headed|led|represented|spoken for) by | (?:has |had )?(?:advised|announced|confirmed|indicated|let it be known|let us know|said|signalled|told us) that )/u,
);
/** In front of the city: who led for it. */
const LED_FOR = lean(
  /\b(?:led|leads|chaired|presided|spoke|speaking|chairing|leading|chair|lead|represented|representing)(?: the (?:talks|meeting|session))?(?: (?:for|on behalf of))? $/,
);
/** ` and B for Santiago` behind a first one. */
const AND_FOR = /\b(?:and|while) (?:[^;.]{2,160} )?for $/;
/** `From Tokyo, A, Deputy Secretary General, is to come`, `From Tokyo came A` */
const FROM = /(?:^\W*|[;,] (?:and |while )?)[Ff]rom $/;
const CAME =
  /^,? (?:came|comes|will come) |^, [^;]{2,260}?,? (?:(?:is|was|are|were) (?:due |expected )?to (?:attend|come|join|participate|take part)|will (?:attend|come|join|participate|take part)|came|comes|attended|joined|participated|took part)\b/;
/** `in Seoul’s team`: a side all the same; `the mayor of Seoul’s team` is none. */
const OF_TOWN = /\b(?:mayor|city|university|port|airport|embassy|town) (?:of |in )?$/i;
const LINKED =
  /\b(?:connected|contributed|dialled in|joined(?: (?:in|remotely|the (?:consultations|meeting|session|talks)))?|took part|participated) from $/;
const LONGEST_FRONT = 220;
const LONGEST_BEHIND = 340;

function isSideOf(text: string, start: number, end: number, isAfterOther: boolean): boolean {
  const front = text.slice(Math.max(0, start - LONGEST_FRONT), start);
  const behind = text.slice(end, end + LONGEST_BEHIND);
  if (OF_TOWN.test(front)) return false;
  if (FROM.test(front)) return CAME.test(behind);
  // "contributed from Santiago over a video link"
  if (LINKED.test(front) && /^(?:[.,;]|,? (?:by|over|through|via) )/.test(behind)) return true;
  if (/\b(?:at|in|near|to|via|of|outside|from) $/.test(front))
    return /^[’']s? /.test(behind) && SIDE_BEHIND.test(behind);
  return SIDE_BEHIND.test(behind) || LED_FOR.test(front) || (isAfterOther && AND_FOR.test(front));
}

/** The mentions of a sentence with those of the capitals that stand for a party in it; undefined where there are none. */
function withCapitals(
  sentence: AccountSentence,
  capitals: readonly (readonly [party: string, capital: string])[],
): readonly Mention[] | undefined {
  const { text, start, zone } = sentence;
  const sides: Mention[] = [];
  for (const [party, capital] of capitals) {
    for (let at = text.indexOf(capital); at >= 0; at = text.indexOf(capital, at + 1)) {
      const end = at + capital.length;
      if (/[\p{L}-]/u.test(text[at - 1] ?? ' ') || /[\p{L}-]/u.test(text[end] ?? ' ')) continue;
      const isTaken = sentence.mentions.some(
        (mention) => mention.type !== 'place' && mention.start < start + end && mention.end > start + at,
      );
      if (isTaken || !isSideOf(text, at, end, sides.length > 0)) continue;
      sides.push({
        type: 'country',
        form: 'name',
        value: party,
        text: capital,
        start: start + at,
        end: start + end,
        zone,
        quoted: false,
      });
    }
  }
  if (sides.length === 0) return undefined;
  const kept = sentence.mentions.filter(
    (mention) => !sides.some((side) => mention.start < side.end && mention.end > side.start),
  );
  return [...kept, ...sides].sort((a, b) => a.start - b.start);
}

/** The account with the states in place of their capitals, wherever these are spoken of as a side of the meeting. */
export function withCapitalsAsSides(account: Account, parties: readonly string[]): Account {
  const capitals = parties.flatMap((party) => {
    const capital = capitalOfState(party);
    return capital === undefined ? [] : [[party, capital] as const];
  });
  const told = new Map<AccountSentence, AccountSentence>();
  for (const sentence of account.prose) {
    const mentions = isOverlong(sentence) ? undefined : withCapitals(sentence, capitals);
    if (mentions !== undefined) told.set(sentence, { ...sentence, mentions, searched: [], places: [] });
  }
  if (told.size === 0) return account;
  const each = (sentences: readonly AccountSentence[]): readonly AccountSentence[] =>
    sentences.map((sentence) => told.get(sentence) ?? sentence);
  return {
    ...account,
    prose: each(account.prose),
    sentences: each(account.sentences),
    opening: each(account.opening),
  };
}
