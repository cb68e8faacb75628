/** Parts of a sentence, each about one side: `A led the U.S. delegation; B and C led the Chilean delegation`. */
import type { Span } from '../../text/span';
import type { NamedSide } from './namedSides';
import { cued, findAllIn, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

const PARTS = cued(/,? while\b/giu, 'whi');

/** `led the Norwegian delegation` */
const LED_SIDE = cued(
  /\b(?:co-?)?(?:led|leads?|headed|heads?|chaired)\s+the\s+(?:\p{Lu}[\p{L}.-]*\s+){1,4}(?:delegation|side|team)\b/gu,
  'led lea hea cha co col coc coh',
);
/** `A led the U.S. delegation, accompanied by B; and C led …`: B is of A’s side. */
const IN_COMPANY =
  /\b(?:accompan\w+|assisted|by|consist\w+|includ\w+|joined|supported|which|who|whose|with)\b/u;

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

/** The persons in the part of the sentence that has the name: `A and B led …, while C and D led …`. */
export function inClause(
  sentence: AccountSentence,
  persons: readonly MentionOf<'official'>[],
  { start }: MentionOf<'official'>,
): readonly MentionOf<'official'>[] {
  const ends = findAllIn(sentence, PARTS);
  if (ends.length === 0) return persons;
  const from = ends.findLast((part) => part.end <= start)?.end ?? sentence.start;
  const to = ends.find((part) => part.start > start)?.start ?? sentence.end;
  return persons.filter((person) => person.start >= from && person.start < to);
}

/** `A and B led the U.S. delegation, while C and D led the Thai one`: the sides named in the part that has the name. */
export function inOwnClause(
  sentence: AccountSentence,
  named: readonly NamedSide[],
  { start }: MentionOf<'official'>,
): readonly NamedSide[] {
  const parts = named.length > 1 ? borders(sentence) : [];
  if (parts.length === 0) return named;
  const from = parts.findLast((part) => part.end <= start)?.end ?? sentence.start;
  const to = parts.find((part) => part.start > start)?.start ?? sentence.end;
  const own = named.filter(({ at }) => at >= from && at < to);
  return own.length > 0 ? own : named;
}
