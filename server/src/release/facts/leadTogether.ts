/** Several who lead one delegation are of one side. */
import { cued, findIn, firstFrom, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

type Official = MentionOf<'official'>;

const LEAD_ONE = cued(
  /\b(?:will\s+)?(?:co-?)?(?:lead|leads|led|head|heads|headed)\s+(?:the|this)\s+delegation\b/i,
  'will lea led hea co col coh',
  'deleg',
);

/** The first of those in front of `A and B, …, will lead the delegation`, for another of them. */
export function firstOfLeaders(sentence: AccountSentence, mention: Official): Official | undefined {
  const verb = findIn(sentence, LEAD_ONE);
  if (verb === undefined || mention.end > verb.start) return undefined;
  const first = firstFrom(ofType(sentence.mentions, 'official'), sentence.start);
  if (first === undefined || first === mention) return undefined;
  const between = textIn(sentence, first.end, mention.start);
  return /\band\s/u.test(between) && !VERB.test(between) ? first : undefined;
}

const VERB = /\b(?:hosted|led|leads|chaired|headed|met|joined|who|will|was|were)\b/;
