/** Who took part in the first meeting of a tour: the official of the issuer's own who made it, and whom she met there. */
import type { Account } from './account';
import { countryOfPerson, officials } from './account';
import type { DelegateRole } from './delegates';
import { cued, findIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { isOfNoState } from './statePosts';
import { cameWithPronoun } from './stopsBefore';
import { isTour } from './tourEvents';

type Official = MentionOf<'official'>;

/** Whose side somebody is on, and as what. */
interface PartOnTour {
  readonly party: string;
  readonly role: DelegateRole | undefined;
}

/** Those of the own side stand in front of it, whom they met behind it. */
const MET_WITH = cued(
  /\b(?:conferred|consultations|consulted|discussions|meets?|meeting|met|negotiations|spoke|talk(?:ed|s)?)\b(?:[^;.]{0,120}? with\b)?|\b(?:is|was|were) (?:received|welcomed) by\b/i,
  'confe consu discu meet meets meeti met negot spoke talk talke talks recei welco',
);
const COMES_ALONG = /\b(?:accompanied|assisted|joined) by\b|\b(?:along|together) with\b/i;

/** Whoever the opening says has made the tour. */
function travellersOf(account: Account): ReadonlySet<number> {
  const { opening, trip, issuer } = account;
  const first = opening.find(({ mentions }) => officials(mentions).length > 0);
  const named = first === undefined ? [] : officials(first.mentions);
  // "held consultations in Oslo with B": the opening tells of the meeting as well
  const isMeeting = trip?.some(({ sentence }) => sentence.index === first?.index) === true;
  // "Chile’s Minister A hosted Secretary B": A is none of those who travel
  const own = named.filter(({ person }) => (countryOfPerson(account, person) ?? issuer) === issuer);
  return new Set((isMeeting ? own.slice(0, 1) : named).map(({ person }) => person));
}

/** Whether somebody is told to have come along with others, in front of the name. */
function comesAlong(sentence: AccountSentence, { start }: Official): boolean {
  return COMES_ALONG.test(sentence.text.slice(0, start - sentence.start));
}

/** The side of somebody of no known state, in the sentence that tells of the first meeting. */
function sideInMeeting(
  sentence: AccountSentence,
  mention: Official,
  travellers: ReadonlySet<number>,
): 'own' | 'other' | undefined {
  const met = findIn(sentence, MET_WITH);
  const persons = officials(sentence.mentions);
  if (comesAlong(sentence, mention)) return undefined;
  const isAmongOwn =
    met !== undefined &&
    mention.end <= met.start &&
    persons.some(({ end, person }) => end <= met.start && travellers.has(person)) &&
    persons.some(({ start }) => start >= met.end);
  return isAmongOwn ? 'own' : 'other';
}

/** Side and part of an official in the first meeting of a tour; undefined where the text tells it in other words. */
export function partOnTour(
  account: Account,
  sentence: AccountSentence,
  mention: Official,
  role: DelegateRole | undefined,
): PartOnTour | undefined {
  const { issuer, trip } = account;
  const [first] = trip ?? [];
  const state = first?.parties[0];
  if (!isTour(account) || first === undefined || state === undefined || issuer === undefined)
    return undefined;
  const travellers = travellersOf(account);
  if (travellers.has(mention.person)) return { party: issuer, role: role === 'head' ? role : 'principal' };
  const own = countryOfPerson(account, mention.person);
  const others = officials(
    sentence.index === first.sentence.index ? first.sentence.mentions : sentence.mentions,
  ).filter(({ person }) => !travellers.has(person));
  const isMeeting = sentence.index === first.sentence.index;
  if (own !== undefined)
    return isMeeting && own === state && others.length === 1
      ? {
          party: state,
          role: role === 'member' && !comesAlong(sentence, mention) ? 'principal' : (role ?? 'principal'),
        }
      : undefined;
  if (isMeeting) {
    const side = sideInMeeting(sentence, mention, travellers);
    if (side === 'other' && isOfNoState(account, mention.person)) return undefined;
    if (side === 'own') return { party: issuer, role: role ?? 'member' };
    return side && { party: state, role: role ?? (others.length === 1 ? 'principal' : undefined) };
  }
  if (role === 'member' && cameWithPronoun(sentence, mention)) return { party: issuer, role };
  if (role === 'member')
    // "Assistant Minister A and the Estonian Ambassador, B, joined them"
    return others.some(({ person }) => countryOfPerson(account, person) === issuer)
      ? { party: issuer, role }
      : undefined;
  return role === undefined || sentence.index < first.sentence.index ? undefined : { party: state, role };
}
