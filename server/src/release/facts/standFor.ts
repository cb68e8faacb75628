/** Whom the text lets stand for a whole side: `A and B will represent their respective sides`, `with A representing Norway`. */
import { officials } from './account';
import { REPRESENTED_BY } from './namedSides';
import { cued, findAllIn, findIn, firstFrom, isOverlong, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

type Official = MentionOf<'official'>;

/** `A and B will represent their respective sides` */
export const STAND_FOR_SIDES = cued(
  /\brepresent(?:s|ed)?\s+(?:(?:the|their|both|respective|two)\s+)+(?:sides|delegations|governments)\b/gi,
  'rep',
);

const REPRESENTING = cued(/\brepresenting (?:the )?(?=\p{Lu})/gu, 'repre');
const LONGEST_POST = 200;

/** Who is named last in front of `representing Norway`, for each state. */
function representatives(sentence: AccountSentence): readonly Official[] {
  const found: Official[] = [];
  if (isOverlong(sentence)) return found;
  const persons = officials(sentence.mentions);
  for (const verb of findAllIn(sentence, REPRESENTING)) {
    if (!ofType(sentence.mentions, 'country').some(({ start }) => start === verb.end)) continue;
    const person = persons.findLast(({ end }) => end <= verb.start);
    if (person !== undefined && verb.start - person.end < LONGEST_POST) found.push(person);
  }
  return found;
}

/** `held in Oslo, with A, Director, representing Norway and B, Ambassador, representing Chile`: one of each state. */
export function representsState(sentence: AccountSentence, mention: Official): boolean {
  const found = representatives(sentence);
  return found.length > 1 && new Set(found).size === found.length && found.includes(mention);
}

const EACH_BY = cued(/\bwas represented\b[^;]{0,200}? by\b/i, 'repre');

/** `Norway was represented by Minister Berg, and Chile by Minister Rojas`: one of each of several states. */
export function isOneOfStates(sentence: AccountSentence, { start, end }: Official): boolean {
  if (isOverlong(sentence) || findIn(sentence, EACH_BY) === undefined) return false;
  const states = ofType(sentence.mentions, 'country');
  const persons = officials(sentence.mentions);
  const own = states.findLast((state) => state.end <= start);
  const next = firstFrom(persons, end);
  const before = persons.findLast((person) => person.end <= start);
  const isAlone =
    own !== undefined &&
    (before === undefined || before.end <= own.start) &&
    (next === undefined || states.some((state) => state.start >= end && state.end <= next.start));
  return isAlone && persons.length > 1 && REPRESENTED_BY.test(textIn(sentence, own.end, start));
}

const INVITED_BY = cued(
  /\b(?:was|were|has been|have been) invited\b[^;]{0,60}? by (?:his|her|their) (?:\S+ )?counterpart\b/i,
  'invit',
  'count',
);
const REACH_OF_HOST = 6;
const LONGEST_HOST = 120;

/** `Minister A was invited to the session by her counterpart, Minister B`: who receives. */
export function invitesCounterpart(
  prose: readonly AccountSentence[],
  sentence: AccountSentence,
  { start }: Official,
): boolean {
  const verb = findIn(sentence, INVITED_BY);
  if (verb === undefined || start < verb.end || !prose.slice(0, REACH_OF_HOST).includes(sentence))
    return false;
  const host = firstFrom(officials(sentence.mentions), verb.end);
  return (
    host?.start === start &&
    !/[;:]/.test(textIn(sentence, verb.end, start)) &&
    start - verb.end < LONGEST_HOST
  );
}
