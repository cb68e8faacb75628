/** Who leads, told together with others or by a pronoun. */
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { joinedInChair } from './joinedChairs';
import { cued, findAllIn, findIn, firstFrom, ofType, textIn } from './sentences';
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
  return /\band\s/.test(between) && !VERB.test(between) ? first : undefined;
}

const VERB = /\b(?:hosted|led|leads|chaired|headed|met|joined|who|will|was|were)\b/;

const APPOINTED = cued(
  /(?<!\b(?:was|were|been|is|are|newly|recently) (?:also )?)\b(?:named|designated|appointed|asked|tapped)\s(?:(?!(?:(?<!\b(?:accompanied|assisted|joined|supported) )by|came|come|experts|how|if|what|whether|who|whom|why)\s)[^;]){3,160}?\s(?:to (?:lead|head|co-?chair) (?:the|our|its|his|her) (?:\S+ )?(?:delegation|side|team)|as (?:the )?(?:chair|chief negotiator|co-?chair|head|leader) of (?:the|our|its|his|her) (?:\S+ )?(?:delegation|side|team))\b(?! (?:at|for|to) (?:the|its|their) (?:coming|following|next|\w+ following)\b)/gi,
  'named desig appoi asked tappe',
  'deleg side team',
);

/** `led by Secretary A`, `having met Minister B`, in front of an appointment: A and B take part by these words. */
const LEADS_IN_FRONT = /\b(?:co-?)?(?:led|leads|headed|heads|chaired|chairs|hosted|met|received)\b/i;

/** `asked Director B, accompanied by C, to lead it` */
const COMPANY = /\b(?:accompanied|assisted|joined|supported) by\b/;

/**
 * `Secretary A named Director B as head of the delegation`: B leads it, and A does not; undefined where the sentence
 * tells nothing of the kind. `named by A`, `asked B, who had come to lead …` and `to lead it at the next meeting` do not.
 */
export function isAppointed(sentence: AccountSentence, mention: Official): boolean | undefined {
  const persons = ofType(sentence.mentions, 'official');
  for (const act of findAllIn(sentence, APPOINTED)) {
    if (!persons.some(({ start, end }) => start >= act.start && end <= act.end)) continue;
    if (mention.end <= act.start)
      return LEADS_IN_FRONT.test(textIn(sentence, sentence.start, act.start)) ? undefined : false;
    if (mention.start >= act.start && mention.end <= act.end)
      return COMPANY.test(textIn(sentence, act.start, mention.start)) ? undefined : true;
  }
  return undefined;
}

/** `In Oslo, he will lead …`: whoever the sentence before named alone. */
const HE_LEADS = cued(
  /\bof (?:his|her) (?:\S+ )?(?:trip|visit) (?:was|is) leading\b|\b(?:he|she)\s+(?:(?:will|would|also|then|is|expected|scheduled|due|to)\s+)*(?:co-?)?(?:lead|leads|led|head|heads|headed|chair|chairs|chaired)\b/i,
  'he she his her',
  'lea led hea chair coc col coh',
);
/** `The Minister is expected to co-chair …`, `During the visit, the Minister will co-chair …` */
const POST_LEADS = cued(
  /^\W*(?:(?:During|On|In|At|While)\s[^;,]{1,60},\s)?The (?:\S+ ){0,4}?(?:Minister|President|Secretary|Commissioner|Ambassador) (?:(?:is|was) (?:also )?(?:expected|scheduled|due|set) to|will|would) (?:jointly )?(?:co-?)?(?:chair|lead|head)\b/i,
  'minis presi secre commi ambas',
  'expec sched due set will would',
  'chair lead head co cocha colea cohea',
);
/** `There she and Secretary B, Director for Ports, chaired the talks`: she led, and so did B. */
const HE_AND_OTHERS_LEAD = cued(
  /\b(?:[Hh]e|[Ss]he) and (?:(?!\b(?:who|which|met|said|with)\b)[^;]){3,200}? (?:(?:also|jointly|then|together|will) )*(?:co-?)?(?:chair|head|lead|chaired|headed|led|presided over) (?:the|their|its)\b/,
  'he she',
  'chair head heade lead led presi co coc col coh',
);
/** What parts those who are named behind the verb from whoever leads. */
const OTHERS = /\b(?:while|with (?:his|her|their) (?:\S+ ){0,2}counterpart|co-?(?:chaired|hosted|led) by)\b/;
/** `he will co-chair the Commission with the Minister of Trade of Norway, B` */
const FELLOW_CHAIR = lean(/\b(?:with|alongside) (?:(?:the )?\p{Lu}|$)/u);

/** `In Oslo, on 7 May, the Minister will join `, `She joined `: whoever was named before. */
const WHO_JOINS =
  /^\W*(?:(?:and|also|in|on|at|during|there|later|then)\b[^;]{0,90}?,? )?(?:the (?:\S+ ){0,4}?(?:minister|president|secretary|commissioner|ambassador|director|envoy)|s?he) (?:(?:also|then|is|was|are|due|expected|scheduled|set|to|will|would) ){0,4}join(?:s|ed)?\b/i;

/** Whether `he will lead …` tells of whom the sentence before named: nobody else is named but behind a "while" or as a counterpart. */
export function leadsAsToldBefore(sentence: AccountSentence, named: readonly Span[]): boolean {
  const together = findIn(sentence, HE_AND_OTHERS_LEAD);
  if (together !== undefined)
    return named.every(({ start, end }) => start >= together.start && end <= together.end);
  const joined = joinedInChair(sentence);
  if (joined !== undefined && named.every(({ start }) => start >= joined.start))
    return WHO_JOINS.test(textIn(sentence, sentence.start, joined.start));
  const leads = findIn(sentence, HE_LEADS) ?? findIn(sentence, POST_LEADS);
  if (leads === undefined) return false;
  const chairsWith = /\bco-?chair/i.test(textIn(sentence, leads.start, leads.end));
  return named.every(({ start }) => {
    const between = start > leads.end ? textIn(sentence, leads.end, start) : '';
    return OTHERS.test(between) || (chairsWith && FELLOW_CHAIR.test(between));
  });
}
