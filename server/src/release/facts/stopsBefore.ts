/** Where a meeting was that the sentence before names: `His first stop was Oslo. There, on Monday, he sat down with …` */
import { lean } from '../../tokens/leanPattern';
import { standsAsStop } from '../mentions/placeCues';
import type { Account } from './account';
import { officials } from './account';
import type { SidesSoFar } from './otherSideOf';
import { partyOfPerson } from './otherSideOf';
import { cued, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { soleTraveller } from './travellers';

/** `There, on Monday, she met`, `On Monday, she met there with` */
const THERE = cued(
  /^\W*(?:(?:On|Later|Also|While|Once) (?:[^;,.]{2,30}, )?)?there\b,?(?! (?:are|can|has|have|is|may|must|should|was|were|will be)\b)|\b(?:called|conferred|held (?:talks|consultations)|met|sat down|spoke) there\b/i,
  'there',
);
/** `She began her trip in `, `He went on to `, in front of the place. */
const WENT = lean(
  /\b(?:arrived|began|continued|drove|flew|landed|moved|opened|proceeded|started|stopped|travell?ed|went)(?: [^;,.]{1,40}?)? (?:in|on to|onward to|to|at) $/i,
);
const LONGEST = 90;

/** The place of the sentence before, where a sentence tells of a meeting `there`. */
export function placeOfStop(
  { sentences, read }: Account,
  sentence: AccountSentence | undefined,
): MentionOf<'place'> | undefined {
  if (sentence === undefined || !says(sentence, THERE)) return undefined;
  const before = sentences[sentence.index - 1];
  if (before === undefined) return undefined;
  const places = ofType(before.mentions, 'place').filter(({ quoted }) => !quoted);
  const stop = places.find(
    ({ start }) =>
      standsAsStop(read.text, start) ||
      WENT.test(textIn(before, Math.max(before.start, start - LONGEST), start)),
  );
  return stop ?? (places.length === 1 ? places[0] : undefined);
}

/** The same of the first meeting on a trip. */
export function placeOfFirstStop(account: Account): string | null {
  return placeOfStop(account, account.trip?.[0]?.sentence)?.value ?? null;
}

/** `She brought with her `, `He was accompanied by `, in front of whoever came along. */
const SHE_HAD = lean(
  /^\W*(?:[^;,.]{2,40}, )?s?he (?:(?:also|had|has|is|was|will) ){0,3}(?:be )?(?:(?:accompanied|assisted|backed|flanked|joined|supported) by|br(?:ings|inging|ought)(?: along| (?:with|alongside) (?:her|him))|bring(?: along| with (?:her|him))) /i,
);
/** No `letter from A`, and nothing that somebody else did. */
const LIST_ONLY =
  /^(?![^;]{0,240}\b(?:(?:and|who) (?:s?he|received|welcomed|met|held|hosted)|(?:books?|gifts?|greetings|invitations?|letters?|messages?|news|plans?|proposals?|reports?|words?) (?:by|for|from|of|to))\b)[^;]{0,240}$/;

/** Whether somebody is told to have come along with `she` or `he` alone. */
export function cameWithPronoun(sentence: AccountSentence, { start }: MentionOf<'official'>): boolean {
  const opening = SHE_HAD.exec(sentence.text);
  const from = sentence.start + (opening?.[0].length ?? 0);
  if (opening === null || start < from) return false;
  return (
    officials(sentence.mentions).every(({ end }) => end > from) &&
    LIST_ONLY.test(textIn(sentence, from, start))
  );
}

/** The side of those who came along with whoever makes the trip: `She was accompanied by A`, behind whom she met. */
export function sideOfTravellersCompany(
  sides: SidesSoFar,
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
): string | undefined {
  const traveller = cameWithPronoun(sentence, mention) ? soleTraveller(sides.account) : undefined;
  return traveller && partyOfPerson(sides, traveller.person);
}
