/** Parts of a sentence, each about one side: `A led the U.S. delegation; B and C led the Chilean delegation`. */
import type { Span } from '../../text/span';
import { countryOfPerson, officials } from './account';
import type { Account } from './account';
import type { NamedSide } from './namedSides';
import { cued, findAllIn, firstFrom, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

const PARTS = cued(/,? while\b/gi, 'whi');

/** `led the Norwegian delegation` */
const LED_SIDE = cued(
  /\b(?:co-?)?(?:led|leads?|headed|heads?|chaired)\s+the\s+(?:\p{Lu}[\p{L}.-]*\s+){1,4}(?:delegation|side|team)\b/gu,
  'led lea hea cha co col coc coh',
);
/** `A led the U.S. delegation, accompanied by B; and C led …`: B is of A’s side. */
const IN_COMPANY =
  /\b(?:accompan\w+|assisted|by|consist\w+|includ\w+|joined|supported|which|who|whose|with)\b/;

/** Where another side's part of the sentence begins: behind `while`, and behind `A and B led the U.S. delegation`. */
function borders(sentence: AccountSentence): readonly Span[] {
  const whiles = findAllIn(sentence, PARTS);
  if (whiles.length > 0) return whiles;
  const led = findAllIn(sentence, LED_SIDE);
  return led.flatMap(({ end }, i) => {
    const next = led[i + 1];
    const isOther = next !== undefined && !IN_COMPANY.test(textIn(sentence, end, next.start));
    return isOther ? [{ start: end, end }] : [];
  });
}

/** The part between two borders in which an offset stands. */
function partWith(sentence: AccountSentence, offset: number): Span {
  const parts = borders(sentence);
  return {
    start: parts.findLast((part) => part.end <= offset)?.end ?? sentence.start,
    end: parts.find((part) => part.start > offset)?.start ?? sentence.end,
  };
}

/** The persons in the part of the sentence that has the name: `A and B led …, while C and D led …`. */
export function inClause(
  sentence: AccountSentence,
  persons: readonly MentionOf<'official'>[],
  mention: MentionOf<'official'>,
): readonly MentionOf<'official'>[] {
  const { start, end } = partWith(sentence, mention.start);
  return persons.filter((person) => person.start >= start && person.start < end);
}

/** `A and B led the U.S. delegation, while C and D led the Thai one`: the sides named in the part that has the name. */
export function inOwnClause(
  sentence: AccountSentence,
  named: readonly NamedSide[],
  mention: MentionOf<'official'>,
): readonly NamedSide[] {
  if (named.length < 2) return named;
  const { start, end } = partWith(sentence, mention.start);
  const own = named.filter(({ at }) => at >= start && at < end);
  return own.length > 0 ? own : named;
}

const TURN = cued(/\band (?:from|on) the (?:\S+ ){1,2}?side\b/gi, 'side', 'and');

/** `Norwegian Minister A, Ambassador B, and on the Chilean side C`: whoever stands in front of the turn is of those named before. */
export function sideBeforeTurn(
  account: Account,
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  if (firstFrom(findAllIn(sentence, TURN), mention.end) === undefined)
    return sideBeforeWhile(sentence, mention, parties);
  const before = officials(sentence.mentions).filter(({ end }) => end <= mention.start);
  const codes = before.map(({ person }) => countryOfPerson(account, person));
  return codes.findLast((code) => code !== undefined && parties.includes(code));
}

const WHILE_SIDE = cued(
  /,? (?:while|whereas) (?:(?:from|on) )?(?:the )?(?=\S+(?: \S+)? (?:delegation|side)\b)/gi,
  'while where',
  'deleg side',
);

/** `A chaired the session, while the Chilean side was headed by B`: of two, A is of the other. */
function sideBeforeWhile(
  sentence: AccountSentence,
  mention: MentionOf<'official'>,
  parties: readonly string[],
): string | undefined {
  const turn = parties.length === 2 ? firstFrom(findAllIn(sentence, WHILE_SIDE), mention.end) : undefined;
  if (turn === undefined) return undefined;
  const countries = ofType(sentence.mentions, 'country');
  const side = countries.find(({ start }) => start === turn.end);
  if (side === undefined || !parties.includes(side.value)) return undefined;
  const isAlone = countries.every(({ start, value }) => start >= side.start || value !== side.value);
  return isAlone ? parties.find((party) => party !== side.value) : undefined;
}
