/** Whom nothing placed while the sentences were read: those of unknown side, bodies of posts, officials without a told part. */
import { foldPhrase } from '../../tokens/fold';
import type { Account } from './account';
import { delegateOf } from './delegateOf';
import { addAgency, bodyOf, listOf } from './gathering';
import type { Gathering } from './gathering';
import type { AccountSentence, MentionOf } from './sentences';

/** `Director of the Harbour Office A traveled …. Ms. A met …`: the body that her post named before. */
export function placeWaiting({ read }: Account, { sides, partyOf, heads, waiting }: Gathering): void {
  for (const { owner, agency } of waiting) {
    const side = sides.get(partyOf.get(owner) ?? '');
    if (side !== undefined)
      addAgency(side, foldPhrase(agency.value), bodyOf(read.text, agency, heads.has(owner)));
  }
}

/** Heads of whose side nothing is told lead the one side that has no head. */
export function placeLeft(
  account: Account,
  { sides, partyOf, heads: known }: Gathering,
  unplaced: readonly MentionOf<'official'>[],
): void {
  const [left, ...others] = [...sides].filter(
    ([, { heads, principals, members }]) => heads.length + principals.length + members.length === 0,
  );
  if (left === undefined || others.length > 0) return;
  const [party, side] = left;
  for (const mention of unplaced) {
    if (partyOf.has(mention.person)) continue;
    partyOf.set(mention.person, party);
    known.add(mention.person);
    side.heads.push(delegateOf(account, mention));
  }
}

/** An official without a told part, who was there all the same. */
export interface Untold {
  readonly mention: MentionOf<'official'>;
  readonly sentence: AccountSentence;
  readonly party: string;
}

/** Officials without a word on their part lead a side that has nobody, if one sentence names them; others are members. */
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
    const leads = ledBy.get(party) === sentence;
    if (leads) heads.add(mention.person);
    listOf(side, leads ? 'head' : 'member').push(delegateOf(account, mention));
  }
}
