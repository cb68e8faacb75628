/** What readers of company and of counterparts share: whose side a name, a post or a pronoun is on that a sentence starts from. */
import { matchesOf } from '../../tokens/matches';
import type { Span } from '../../text/span';
import type { Account } from './account';
import { countryOfPerson, officials } from './account';
import type { Mention } from '../model';
import { joinedInChair } from './joinedChairs';
import { ofType, textIn } from './sentences';
import { signersOf } from './signers';
import type { AccountSentence } from './sentences';
import { soleTraveller } from './travellers';

/** What is known of sides while the sentences are read. */
export interface SidesSoFar {
  readonly account: Account;
  readonly parties: readonly string[];
  /** The party of each person who has been placed. */
  readonly partyOf: ReadonlyMap<number, string>;
  /** The side of which the paragraph spoke last. */
  readonly spokenOf: string | undefined;
}

/** A pronoun reaches back so many sentences of its paragraph. */
const REACH = 2;
const PRONOUN = /\b(?:her|him|his|them|their)\b/i;
const US = /\b(?:me|us)\b/;

/** The party of a person: of the own country, else where they have been placed. */
export function partyOfPerson({ account, parties, partyOf }: SidesSoFar, person: number): string | undefined {
  const own = countryOfPerson(account, person);
  return own !== undefined && parties.includes(own) ? own : partyOf.get(person);
}

/** The one party of those who hold a post: `the Principal Secretary` of whom the text has told. */
function partyOfPost(sides: SidesSoFar, post: string): string | undefined {
  const held = new Set<string>();
  sides.account.persons.forEach(({ posts }, person) => {
    const party = posts.some(({ title }) => title === post || title.startsWith(`${post} `))
      ? partyOfPerson(sides, person)
      : undefined;
    if (party !== undefined) held.add(party);
  });
  return held.size === 1 ? [...held][0] : undefined;
}

/** The parties of those whom the sentence before names, or the one before that. */
function partiesBefore(sides: SidesSoFar, { index, paragraph }: AccountSentence): ReadonlySet<string> {
  const { sentences } = sides.account;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const before = sentences[at];
    if (before?.paragraph !== paragraph) break;
    // "the Minister will join Secretary B in co-chairing it. A will be at her side": at the Minister's
    const joined = joinedInChair(before);
    const named = officials(before.mentions).map((each) => {
      const party = partyOfPerson(sides, each.person);
      const isJoined = joined !== undefined && each.start >= joined.start && sides.parties.length === 2;
      return isJoined && party !== undefined ? sides.parties.find((other) => other !== party) : party;
    });
    const known = new Set(named.filter((party) => party !== undefined));
    if (known.size > 0) return known;
  }
  return new Set();
}

/** The one party of those whom the sentences before name, else the one of which the paragraph speaks. */
function partyBefore(sides: SidesSoFar, sentence: AccountSentence): string | undefined {
  const known = partiesBefore(sides, sentence);
  if (known.size > 0) return known.size === 1 ? [...known][0] : undefined;
  const traveller = sides.spokenOf === undefined ? soleTraveller(sides.account) : undefined;
  return traveller === undefined ? sides.spokenOf : partyOfPerson(sides, traveller.person);
}

/** `A and B led their sides. Their host was C`: whether the words may mean those of either side. */
export function mayMeanEither(sides: SidesSoFar, sentence: AccountSentence, owner: Span): boolean {
  return partyOfOwner(sides, sentence, owner) === undefined && partiesBefore(sides, sentence).size > 1;
}

/** The party of those who sign above the text, else of whoever’s release it is. */
function partyOfUs(sides: SidesSoFar): string | undefined {
  const { prose, issuer } = sides.account;
  const signer = prose[0] && signersOf(sides.account, prose[0])[0];
  const own = signer && partyOfPerson(sides, signer.person);
  return own ?? sides.parties.find((party) => party === issuer);
}

/** Whether words of a sentence name somebody, if only by a post or a pronoun. */
export function namesOwner(sentence: AccountSentence, { start, end }: Span): boolean {
  const isInside = (mention: Span): boolean => mention.start >= start && mention.end <= end;
  const words = textIn(sentence, start, end);
  return (
    sentence.mentions.some((each) => (each.type === 'official' || each.type === 'title') && isInside(each)) ||
    PRONOUN.test(words) ||
    US.test(words)
  );
}

/** The side of whoever the words name: `Ms. Berg`, `the Principal Secretary`, `me`; where they say `her` or nobody, of those told of before. */
export function partyOfOwner(
  sides: SidesSoFar,
  sentence: AccountSentence,
  { start, end }: Span,
): string | undefined {
  const isInside = (mention: Span): boolean => mention.start >= start && mention.end <= end;
  const owner = officials(sentence.mentions).findLast(isInside);
  if (owner !== undefined) return partyOfPerson(sides, owner.person);
  const post = ofType(sentence.mentions, 'title').findLast(isInside);
  if (post !== undefined) return partyOfPost(sides, post.value);
  const words = textIn(sentence, start, end);
  if (US.test(words)) return partyOfUs(sides);
  return partyBefore(sides, sentence);
}

/** Places and days by where the account names them first. */
const firstToldIn = new WeakMap<readonly AccountSentence[], ReadonlyMap<string, number>>();

function firstTold(sentences: readonly AccountSentence[]): ReadonlyMap<string, number> {
  const known = firstToldIn.get(sentences);
  if (known !== undefined) return known;
  const first = new Map<string, number>();
  for (const { index, mentions } of sentences)
    for (const mention of mentions) {
      const key = whereOrWhen(mention);
      if (key !== undefined && !first.has(key)) first.set(key, index);
      if (mention.type === 'dialogue')
        for (const party of mention.parties) if (!first.has(party)) first.set(party, index);
    }
  firstToldIn.set(sentences, first);
  return first;
}

function whereOrWhen(mention: Mention): string | undefined {
  if (mention.type === 'date') return mention.date.start ?? mention.text;
  return mention.type === 'place' || mention.type === 'country' ? mention.value : undefined;
}

/** `when the Center was founded`, `the next day`, `in the first two rounds` */
const OTHER_TIME =
  /\bwhen\b|\b(?:following|last|next|previous) (?:day|month|morning|spring|summer|autumn|fall|winter|week|year)\b|\b(?:earlier|first|former|last|past|previous) (?:\S+ )?(?:meetings?|rounds?|sessions?)\b/i;

/** What is beside the talks: `at dinner`, `in the front row of the concert`, `in the picture` */
const ASIDE =
  /\b(?:breakfast|ceremony|concert|dinner|exhibition|guest book|lunch(?:eon)?|museum|panel|photo(?:graph)?|picture|portrait|previous|reception|retirement|then|tour|until|visit|wreath)\b/i;

/**
 * `Her counterpart in Sweden is B`, `B faced her in the Geneva talks of 2017`, `B was with her at the wreath laying`: whether
 * the words of a sentence are of something else than the meeting, of a day or a place that was not named before.
 */
export function isBesideTalks(
  sentences: readonly AccountSentence[],
  sentence: AccountSentence,
  { start, end }: Span,
): boolean {
  const words = textIn(sentence, start, end);
  if (ASIDE.test(words) || OTHER_TIME.test(words)) return true;
  const first = firstTold(sentences);
  return sentence.mentions.some((mention) => {
    if (mention.start < start || mention.end > end) return false;
    const key = whereOrWhen(mention);
    return key !== undefined && first.get(key) === sentence.index;
  });
}

/** `Secretary A’s letter`: whether a name only says whose something is. */
export function isPossessive(sentence: AccountSentence, { end }: Span): boolean {
  return /^[’']/.test(textIn(sentence, end, end + 1));
}

/** Where a clause ends that goes on behind an offset: at a comma, or with the sentence. */
export function clauseEnd(sentence: AccountSentence, from: number): number {
  const last = Math.min(sentence.end, from + LONGEST_CLAUSE);
  const behind = textIn(sentence, from, last);
  const dates = ofType(sentence.mentions, 'date');
  for (const { index } of matchesOf(/[,;:]/g, behind))
    if (!dates.some(({ start, end }) => start < from + index && from + index < end)) return from + index;
  return last;
}

const LONGEST_CLAUSE = 200;

/** What stands between a verb and a name of its list, beside posts and bodies. */
export const LIST =
  /^(?:[\s,.’'()]|\b(?:his|her|their|the|an?|of|for|and|in|at|s|own|senior|along|with|well|as|[A-Z]\w{0,4}|Shri|advis[eo]rs?|colleagues?|experts?|officers?|officials|staff|from)\b)*$/;
