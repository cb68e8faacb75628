/** Those of whom a sentence says that they join, or chair with, somebody of the other side. */
import type { Span } from '../../text/span';
import { namesTalks } from './besideTalks';
import { isOfPair } from './leadingPairs';
import { opensTogether } from './opensTogether';
import { cued, findIn, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

const JOINS_CHAIRS = cued(
  /\bjoin(?:s|ed)?\s+(?:with\s+)?(?:his|her|their)\s+(?:respective\s+)?(?:\S+\s+){0,2}?co-?(?:chair(?:s|m[ae]n|persons?)?|hosts?)\b(?!\s+of\b)/i,
  'join',
);
/** What ends the names of those who are joined. */
const ALONG = /\b(?:along|together|as well|including|for|at|in|to)\b/;

/** Whether the name stands in front of `will join their Chinese co-chairs, C and D`, or among those behind it. */
export function joinsChairs(sentence: AccountSentence, mention: Span): boolean {
  const joins = findIn(sentence, JOINS_CHAIRS);
  if (joins === undefined) return false;
  return mention.end <= joins.start || !ALONG.test(textIn(sentence, joins.end, mention.start));
}

/** The side of a name beside `will join their Chinese co-chairs, C and D`: those behind it are of the state that it names. */
export function sideOfJoining(
  sentence: AccountSentence,
  mention: Span,
  parties: readonly string[],
): string | undefined {
  const joins = parties.length === 2 ? findIn(sentence, JOINS_CHAIRS) : undefined;
  if (joins === undefined) return undefined;
  const joined = ofType(sentence.mentions, 'country').find(
    ({ value, start, end }) => start >= joins.start && end <= joins.end && parties.includes(value),
  )?.value;
  if (joined === undefined) return undefined;
  return mention.start > joins.end ? joined : parties.find((party) => party !== joined);
}

const WITH_CO_CHAIRS = cued(
  /\bwith (?:his|her|their) (?:\S+ ){0,2}?co-?(?:chair(?:s|m[ae]n|persons?)?|heads?|hosts?|leads?)\b/i,
  'with',
  'co coc col coh',
);

/** `hosted the third Dialogue with her Chilean co-chairs, Director A and Secretary B`: A and B; `will open it together with B` */
export function isFellowChair(sentence: AccountSentence, mention: Span): boolean {
  if (isOfPair(sentence, mention) || opensTogether(sentence, mention)) return true;
  if (joinedInChair(sentence)?.start === mention.start) return true;
  const fellows = findIn(sentence, WITH_CO_CHAIRS);
  if (fellows === undefined || fellows.end > mention.start) return false;
  return !/;|\b(?:accompanied|attended|included|joined|met|said|who)\b/.test(
    textIn(sentence, fellows.end, mention.start),
  );
}

const CHAIRS_WITH = cued(/\bco-?(?:chair|lead|host)(?:s|ed)?\b[^;]*?\bwith\b/i, 'co coc col coh');

/** What somebody hosts with others than those of the talks, or leads with one of the own side. */
const BESIDE_TALKS =
  /\b(?:breakfast|ceremony|concert|delegation|dinner|event|exhibition|lunch(?:eon)?|panel|reception|seminar|side|team|workshop)\b/i;

/** `will join Minister B in co-chairing the talks` */
const IN_CHAIRING = cued(
  /\b(?:joins|joined|(?:will|to|would|shall|must|may|and) join) (?!(?:by|from|in|the (?:delegation|meeting|session|talks))\b)[^;.]{3,160}? (?:in|to) (?:co-?)?(?:chair(?:ing)?|head(?:ing)?|host(?:ing)?|lead(?:ing)?|presid(?:e|ing))\b/,
  'join joins joine',
);

/** Whether what is chaired behind an offset are the talks, or nothing is told of it: no walk, panel or prayer. */
function chairsTalks(sentence: AccountSentence, from: number): boolean {
  const clause = /^[^;,.]*/.exec(textIn(sentence, from, sentence.end))?.[0] ?? '';
  return /^(?: (?:it|them))?$/.test(clause) || namesTalks(sentence, from, from + clause.length);
}

/** Who is joined in chairing a meeting by whoever was spoken of: the one official whom the sentence names there. */
export function joinedInChair(sentence: AccountSentence): MentionOf<'official'> | undefined {
  const joins = findIn(sentence, IN_CHAIRING);
  if (joins === undefined || !chairsTalks(sentence, joins.end)) return undefined;
  const [joined, ...others] = ofType(sentence.mentions, 'official').filter(
    ({ start, end }) => start > joins.start && end < joins.end,
  );
  return others.length === 0 ? joined : undefined;
}

/** `The Deputy Secretary will co-chair the dialogue with Minister B`: one of the other side than whoever was spoken of. */
export function chairsWithOther(sentence: AccountSentence, mention: Span): boolean {
  if (joinedInChair(sentence)?.start === mention.start) return true;
  const [only, ...others] = ofType(sentence.mentions, 'official');
  const chairs =
    only?.start === mention.start && others.length === 0 ? findIn(sentence, CHAIRS_WITH) : undefined;
  return (
    chairs !== undefined &&
    chairs.end < mention.start &&
    !BESIDE_TALKS.test(textIn(sentence, chairs.start, chairs.end))
  );
}

/** The two parties in the order in which the sentence names them in front of its chairs, else as they are: headings may turn them. */
export function orderIn({ mentions }: AccountSentence, parties: readonly string[]): readonly string[] {
  const named: string[] = [];
  for (const mention of mentions) {
    if (mention.type === 'official') break;
    if (mention.type === 'country') named.push(mention.value);
    else if (mention.type === 'dialogue') named.push(...mention.parties);
  }
  const own = [...new Set(named)].filter((code) => parties.includes(code));
  return own.length === parties.length ? own : parties;
}
