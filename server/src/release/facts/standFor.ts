/** Whom the text lets stand for a whole side: `A and B will represent their respective sides`, `with A representing Norway`. */
import { officials } from './account';
import {
  cued,
  findAllIn,
  findIn,
  firstFrom,
  isOverlong,
  lastBefore,
  ofType,
  says,
  textIn,
} from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

type Official = MentionOf<'official'>;

/** `A and B will represent their respective sides` */
export const STAND_FOR_SIDES = cued(
  /\brepresent(?:s|ed)?\s+(?:(?:the|their|both|respective|two)\s+)+(?:sides|delegations|governments)\b/gi,
  'repre',
  'sides deleg gover',
);

const REPRESENT = cued(/\brepresent(?:s|ed|ing)?\b/i, 'repre');

/** Whether the sentence says of somebody that he represents another: `representatives` are in many more. */
export function tellsOfRepresenting(sentence: AccountSentence): boolean {
  return says(sentence, REPRESENT);
}

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

const EACH_BY = cued(/\brepresented\b[^;]{0,200}? by\b/i, 'repre', 'by');
/** `Norway was represented by …`, `and the Norwegian side by …` */
const SENT =
  /^(?:[’']s|\))?(?: (?:side|delegation|team))?(?: (?:was|is|will be) represented(?: (?:at|in) [^,;]{1,60}?)?)? by [^;]{0,110}$/;
/** What parts the one who stands for a state from whoever is named behind: the next state’s, or mere company; not `as well as by`. */
const ENDS_ALONE = /\b(?:(?<!\bas well as )by|while|whereas|including)\b/;

/** `Norway was represented by Minister Berg, and the Chilean side by Minister Rojas`: whoever alone stands for a state. */
export function isOneOfStates(sentence: AccountSentence, official: Official): boolean {
  if (isOneOfBoth(sentence, official)) return true;
  const { start, end } = official;
  if (isOverlong(sentence) || findIn(sentence, EACH_BY) === undefined) return false;
  const persons = officials(sentence.mentions);
  const next = firstFrom(persons, end);
  if (next !== undefined && !ENDS_ALONE.test(textIn(sentence, end, next.start))) return false;
  const from = persons.findLast((person) => person.end <= start)?.end ?? sentence.start;
  return ofType(sentence.mentions, 'country').some(
    (state) => state.start >= from && state.end <= start && SENT.test(textIn(sentence, state.end, start)),
  );
}

const BOTH_BY = cued(
  /\b(?:both|two) (?:countries|delegations|governments|sides) (?:are|were|will be) represented by\b/gi,
  'repre',
);

/** `The two sides were represented by Minister Berg of Norway and Minister Rojas of Chile`: one of each. */
function isOneOfBoth(sentence: AccountSentence, { start }: Official): boolean {
  const by = lastBefore(findAllIn(sentence, BOTH_BY), start);
  return by !== undefined && !/\b(?:among|including|officials)\b/.test(textIn(sentence, by.end, start));
}

const REPRESENTS = cued(/(?<!\bwho )\brepresent(?:s|ed)? (?:the )?(?=\p{Lu})/gu, 'repre');
const OTHER_CLAUSE = /\b(?:represent(?:s|ed)?|while|whereas)\b|;/;
/** `A represented the Norwegian side, B that of Chile and C the Japanese one`: the verb of the first holds for all. */
export const AS_WELL = /^,?\s+(?:that\s+of\b|the\s+(?:\S+\s+){1,2}?(?:delegation|side|one)\b)/;
const LONGEST_AS_WELL = 60;

/** `Minister Berg will represent the Norwegian side while Minister Rojas represents Chile`: one alone of a state. */
export function representsAlone(sentence: AccountSentence, mention: Official): boolean {
  const verbs = isOverlong(sentence) ? [] : findAllIn(sentence, REPRESENTS);
  if (verbs.length === 0) return false;
  if (AS_WELL.test(textIn(sentence, mention.end, mention.end + LONGEST_AS_WELL)))
    return lastBefore(verbs, mention.start) !== undefined;
  const verb = firstFrom(verbs, mention.end);
  if (verb === undefined || verb.start - mention.end > LONGEST_POST) return false;
  const persons = officials(sentence.mentions);
  const next = firstFrom(persons, mention.end);
  const before = lastBefore(persons, mention.start);
  return (
    (next === undefined || next.start > verb.start) &&
    (before === undefined || OTHER_CLAUSE.test(textIn(sentence, before.end, mention.start))) &&
    ofType(sentence.mentions, 'country').some(({ start }) => start === verb.end)
  );
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
