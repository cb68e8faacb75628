/** Whom nothing placed while the sentences were read: those of unknown side, bodies of posts, officials without a told part. */
import { foldPhrase } from '../../tokens/fold';
import { countryOfPerson } from './account';
import type { Account } from './account';
import { bodyCountry } from './agencySides';
import { delegateOf } from './delegateOf';
import { addAgency, bodyOf, listOf } from './gathering';
import type { Gathering, Side } from './gathering';
import { holdsOwnPost } from './hostSides';
import { partiesIn } from './namedSides';
import { cued, ofType, says } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

/** `Director of the Harbour Office A traveled …. Ms. A met …`: the body that her post named before. */
export function placeWaiting({ read }: Account, { sides, partyOf, heads, waiting }: Gathering): void {
  for (const { owner, agency } of waiting) {
    const side = sides.get(partyOf.get(owner) ?? '');
    if (side !== undefined)
      addAgency(side, foldPhrase(agency.value), bodyOf(read.text, agency, heads.has(owner)));
  }
}

/** A head as the text tells of it, and whether the side is told as well: by the own country, or by the sentence. */
export interface ToldHead {
  readonly mention: MentionOf<'official'>;
  readonly sentence: AccountSentence;
  readonly isSure: boolean;
}

/** Whether a word of the text tells the side: the own country, or a side that the sentence names. */
export function tellsSide(
  account: Account,
  sentence: AccountSentence,
  { person }: MentionOf<'official'>,
  parties: readonly string[],
): boolean {
  return (
    countryOfPerson(account, person) !== undefined ||
    partiesIn(account, sentence, parties).length > 0 ||
    ofType(sentence.mentions, 'country').some(({ value }) => parties.includes(value))
  );
}

/** `Assistant Secretary A`, `General B of the Department of Defense`: a post or a body that only this one of the parties has. */
export function isKnownFor(
  account: Account,
  mention: MentionOf<'official'>,
  party: string,
  parties: readonly string[],
): boolean {
  if (party === 'US' && holdsOwnPost(account, mention, parties)) return true;
  const body = account.persons[mention.person]?.body;
  const owners = body === undefined ? [] : bodyCountry(account, body.name);
  return owners.includes(party) && !parties.some((each) => each !== party && owners.includes(each));
}

/**
 * Two heads of whom two sentences tell are not of one side where the other has nobody: who is on it by no word of the text
 * goes over, of two such the second. Who led a session or a working group may be of the same side.
 */
export function partHeads({ sides, partyOf, ownerAt }: Gathering, told: readonly ToldHead[]): void {
  const [left, full, ...others] = [...sides].sort(([, a], [, b]) => countOf(a) - countOf(b));
  if (left === undefined || full === undefined || others.length > 0 || countOf(left[1]) > 0) return;
  const [first, second, ...more] = told.filter(({ mention }) => partyOf.get(mention.person) === full[0]);
  if (first === undefined || second === undefined || more.length > 0) return;
  if (first.sentence === second.sentence || (first.isSure && second.isSure)) return;
  const moved = second.isSure ? first : second;
  const { person } = moved.mention;
  if (!LED_OTHER_SIDE.test(moved.sentence.text) || OF_SAME_SIDE.test(moved.sentence.text)) return;
  const at = full[1].heads.findIndex((head) => head.person === person);
  left[1].heads.push(...(at < 0 ? [] : full[1].heads.splice(at, 1)));
  for (const [key, agency] of full[1].agencies) {
    if (ownerAt.get(agency.start) !== person) continue;
    full[1].agencies.delete(key);
    addAgency(left[1], key, agency);
  }
  partyOf.set(person, left[0]);
}

/** `The visiting team was under B`, `B headed the host delegation`, `The other co-chair was B`, `B was in the chair for the hosts` */
const LED_OTHER_SIDE =
  /\b(?:guest|home|host(?:ing)?|opposite|other|receiving|visiting) (?:co-?chair|chair|delegation|party|side|team)\b|\b(?:our|the|their) (?:guests|hosts|visitors)\b/i;
/** `B co-led the visiting delegation`, `B, who led the visiting side in 2010, retired`, `B hosted the visiting delegation at his residence` */
const OF_SAME_SIDE =
  /\bco-?(?:head|host|lead|led)|, (?:which|who)\b|\b(?:breakfast|ceremony|concert|dinner|discussion|exhibition|lunch(?:eon)?|panel|reception|residence|roundtable|seminar|session|track|working group|workshop)s?\b/i;

function countOf({ heads, principals, members }: Side): number {
  return heads.length + principals.length + members.length;
}

/** Heads of whose side nothing is told lead the one side that has nobody; a single one leads the one side without a head. */
export function placeLeft(
  account: Account,
  { sides, partyOf, heads: known }: Gathering,
  unplaced: readonly MentionOf<'official'>[],
): void {
  const left = unplaced.filter(({ person }) => !partyOf.has(person));
  const empty = [...sides].filter(([, side]) => countOf(side) === 0);
  const headless = [...sides].filter(([, side]) => side.heads.length + side.principals.length === 0);
  const isOne = left.length > 0 && left.every(({ person }) => person === left[0]?.person);
  const [to, ...others] = empty.length === 0 && isOne && sides.size === 2 ? headless : empty;
  if (to === undefined || others.length > 0) return;
  const [party, side] = to;
  for (const mention of left) {
    if (partyOf.has(mention.person)) continue;
    partyOf.set(mention.person, party);
    known.add(mention.person);
    side.heads.push(delegateOf(account, mention));
  }
}

const MET_ALONE = cued(/^(?:\W*(?:In|On|At) [^;.]{1,60}?,)? ?\b(?:[Hh]e|[Ss]he) met with\b/, 'he she', 'met');

/** `In Oslo, she met with Minister A`, and nobody else: whether the official is the only one whom the sentence names. */
export function isMetAlone(sentence: AccountSentence, mention: MentionOf<'official'>): boolean {
  return (
    says(sentence, MET_ALONE) &&
    sentence.mentions.every((each) => each.type !== 'official' || each === mention)
  );
}

/** Whom the traveler met alone leads a side that has nobody who does, and was told of first. */
export function placeMet({ sides, partyOf, heads }: Gathering, met: readonly MentionOf<'official'>[]): void {
  const isLed = ({ heads: told, principals }: Side): boolean => told.length + principals.length > 0;
  for (const { person } of met) {
    const side = sides.get(partyOf.get(person) ?? '');
    const [first] = side?.members ?? [];
    if (side === undefined || first?.person !== person) continue;
    // who the traveler is, the text must have told
    if (isLed(side) || ![...sides.values()].every((each) => each === side || isLed(each))) continue;
    side.members.shift();
    side.heads.push(first);
    heads.add(person);
  }
}

/** An official without a told part, who was there all the same. */
export interface Untold {
  readonly mention: MentionOf<'official'>;
  readonly sentence: AccountSentence;
  readonly party: string;
}

const LEADS = cued(
  /\b(?:chair\w*|charge|co-?\w*chair\w*|conven\w+|head\w*|helm|host\w*|le(?:ad|d)\w*|receiv\w+|responsib\w+|welcom\w+)\b/i,
  'chair charg co coc conve host hosti hosts hoste recei welco head heade heads headi helm lead leade leadi leads led respo',
);

/** Whether several of one side are named by the sentence, and not as those who led it. */
function areSeveral(untold: readonly Untold[], sentence: AccountSentence, party: string): boolean {
  const persons = new Set<number>();
  for (const each of untold)
    if (each.sentence === sentence && each.party === party) persons.add(each.mention.person);
  return persons.size > 1 && !says(sentence, LEADS);
}

/**
 * Officials without a word on their part lead a side that has nobody, if one sentence names one of it, or says that they
 * lead; others are members.
 */
export function placeUntold(
  account: Account,
  { sides, partyOf, heads }: Gathering,
  untold: readonly Untold[],
): void {
  const ledBy = new Map<string, AccountSentence | undefined>();
  for (const [party, side] of sides)
    ledBy.set(
      party,
      side.heads.length + side.principals.length > 0
        ? undefined
        : untold.find((each) => each.party === party)?.sentence,
    );
  for (const { mention, sentence, party } of untold) {
    const side = sides.get(party);
    if (side === undefined || partyOf.has(mention.person)) continue;
    partyOf.set(mention.person, party);
    const leads = ledBy.get(party) === sentence && !areSeveral(untold, sentence, party);
    if (leads) heads.add(mention.person);
    listOf(side, leads ? 'head' : 'member').push(delegateOf(account, mention));
  }
}
