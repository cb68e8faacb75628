/** Bodies that a sentence tells of in turns: `The Ports Board will be at the table, while Ms. A brings colleagues from the Navy`. */
import { officials } from './account';
import type { Account } from './account';
import { partiesIn } from './namedSides';
import type { NamedSide } from './namedSides';
import { cued, findIn, ofType, textIn } from './sentences';
import type { AccountSentence } from './sentences';

const TURN = cued(/(?:[,;] (?:while|whereas)|;| while)(?= )/, 'while where ;');
const BRINGS =
  /^(?:,[^;]{1,90},)? (?:brought|brings|is bringing|will bring|came|comes|is coming|will come|had|has|travel(?:s|l?ed)|(?:is|was|will be) (?:accompanied|assisted|joined|supported))\b/;
const ARE_THERE =
  /\b(?:at the table|attend(?:ed|ing)?|join(?:ed|ing|s)?|participat(?:e|ed|ing)|present|represented|(?:take|taking|took) part|there)\b/;

/**
 * The sides that a sentence names, with where each begins; where it names none and tells of somebody’s company behind a
 * turn, that of the other of two in front of it.
 *
 * @param partyOf the party of each person who has been placed
 */
export function sidesInTurn(
  account: Account,
  sentence: AccountSentence,
  parties: readonly string[],
  partyOf: ReadonlyMap<number, string>,
): readonly NamedSide[] {
  const named = partiesIn(account, sentence, parties);
  const turn = named.length > 0 || parties.length !== 2 ? undefined : findIn(sentence, TURN);
  if (turn === undefined) return named;
  const [first, ...others] = officials(sentence.mentions);
  const own = first && partyOf.get(first.person);
  if (first === undefined || own === undefined || first.start < turn.end) return named;
  if (others.some(({ person }) => partyOf.get(person) !== own)) return named;
  if (!BRINGS.test(textIn(sentence, first.end, sentence.end))) return named;
  const front = textIn(sentence, sentence.start, turn.start);
  const isOfOther = ofType(sentence.mentions, 'agency').some(({ end }) => end <= turn.start);
  const other = parties.find((party) => party !== own);
  if (!isOfOther || other === undefined || !ARE_THERE.test(front)) return named;
  return [
    { party: other, at: sentence.start },
    { party: own, at: turn.end },
  ];
}
