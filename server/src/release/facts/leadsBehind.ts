/** Who leads by an active verb behind the name: `A co-chaired the dialogue`, `B hosted officials from Norway`. */
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { stemsOf } from '../../tokens/stems';
import { officials } from './account';
import { GUESTS } from './guests';
import { isPartSession } from './sessions';
import { cued, findAllIn, firstFrom, mayName, textIn } from './sentences';
import type { AccountSentence, MentionOf, Pattern } from './sentences';

type Official = MentionOf<'official'>;

export const LEADS = cued(
  /\b(?<![-–])(?<!\b(?:two|both|respective) )(?:co-?)?(?:led|leads?|leading|head(?:ed|s|ing)?|chair(?:ed|s|ing)?|host(?:ed|s)?|conven(?:ed|es?)|presid(?:ed|es?)(?: over)?|spearhead(?:s|ed)?|shared the chair|(?:guided|steered) the (?:discussions|meeting|talks)|served as (?:the )?(?:(?:co-?)?chairs?|lead (?:\S+ )?(?:negotiator|official|representative)(?! (?:for|at|in|on|of) )))\b/gi,
  'led lea hea cha hos con pre ser spear co col coh coc shared guided steer',
);
/** What between a name and a verb of leading gives the verb another subject. */
export const OTHER_SUBJECT = cued(
  /\b(?:joined|met|discussed|thanked|which|who was)\b|[;]/gi,
  '; joine met discu thank which who',
);

/** Whether only posts, bodies and names stand between the name and the verb of leading. */
export function leadsBehind(sentence: AccountSentence, mention: Official): boolean {
  for (const verb of findAllIn(sentence, LEADS)) {
    if (verb.start < mention.end || isInMention(sentence, verb)) continue;
    if (leadsBy(sentence, mention, verb)) return true;
    if (!WHO.test(textIn(sentence, Math.max(mention.end, verb.start - LONGEST_WHO), verb.start)))
      return false;
  }
  return false;
}

/** `A, who leads Trade Policy, led the delegation`, `A, who is the Norwegian head of the committee, chaired …` */
const WHO = lean(/\bwho\s+(?:(?:is|was|also|the|\p{Lu}\S+)\s+){0,4}$/u);
const LONGEST_WHO = 60;

/** `was leading the Omani delegation`, not `is leading efforts to open an office`: what is led. */
const LED =
  /^\s+(?:the|an?|their|its|our)\s+[^;,]{0,44}?\b(?:delegations?|sides?|teams?|one|meetings?|talks|consultations|sessions?|dialogues?|commission|committee|council|group|forum|discussions|negotiations|conference)\b/i;

function leadsBy(sentence: AccountSentence, mention: Official, verb: Span): boolean {
  if (AS_CHAIR.test(textIn(sentence, Math.max(sentence.start, verb.start - LONGEST_AS), verb.start)))
    return false;
  const behindVerb = textIn(sentence, verb.end, verb.end + 80);
  if (
    /(?:leading|heading|chairing)$/.test(textIn(sentence, verb.start, verb.end)) &&
    !(/\b(?:was|were|is|are) $/.test(textIn(sentence, verb.start - 5, verb.start)) && LED.test(behindVerb))
  )
    return (
      /^\s+(?:the|an?|their)\s+[^;,]{0,44}\bdelegations?\b/.test(behindVerb) ||
      // "after co-chairing the third Dialogue in Oslo with her Norwegian counterpart"
      (textIn(sentence, verb.start, verb.start + 2) === 'co' &&
        /\b(?:after|before|following) $/.test(textIn(sentence, verb.start - 10, verb.start)) &&
        WITH_COUNTERPART.test(textIn(sentence, verb.end, verb.end + LONGEST_CHAIRING)))
    );
  if (mayName(sentence, PARTS) && (OF_A_PART.test(behindVerb) || isPartSession(behindVerb))) return false;
  if (ELSEWHERE.test(behindVerb) && WHO.test(textIn(sentence, mention.end, verb.start))) return false;
  if (/^[^,;.]{0,10}\bby\b|^\s+(?:on|for|from)\s[^,;.]{2,36}?\bby\b/.test(behindVerb)) return false;
  if (textIn(sentence, verb.start, verb.end).startsWith('served'))
    return !standsBetween(sentence, OTHER_SUBJECT, mention.end, verb.start);
  if (
    standsBetween(sentence, OTHER_SUBJECT, mention.end, verb.start) &&
    !metToLead(sentence, mention, verb) &&
    !areItems(sentence, mention, verb)
  )
    return false;
  return (
    /\b(?:delegations?|sides?|engagement|initiative|meeting|dialogue|discussions|consultations|talks|team|efforts?|round|session|forum|group|interagency)\b/i.test(
      behindVerb,
    ) ||
    TOGETHER_WITH.test(behindVerb) ||
    GUESTS.test(behindVerb) ||
    /^\s+(?:the|a|an|it|this|them|for)\b|^[.,]?\s*$/.test(behindVerb)
  );
}

/** Words of which one stands in each part of a meeting. */
const PARTS = stemsOf('lunch luncheon dinner breakfast reception visit session');
/** `hosted a working lunch`, `hosted a landmark visit`, `hosted the delegations for a luncheon` */
const OF_A_PART = lean(
  /^\s+(?:the\s+[^;]{1,40}?\bdelegations?\s+(?:for|to)\s+)?(?:an?|the)\s+(?:\S+\s+){0,2}?(?:lunch|luncheon|dinner|breakfast|reception|visit)\b/,
);

/** `named Secretary A as the Norwegian co-chair`: no verb. */
const AS_CHAIR =
  /(?<!(?:,|newly|recently|was|been) )\b(?:appointed|designated|named)\b[^;]{0,150}\bas (?:(?:the|an?|its|their) )?(?:\S+ )?$/;
const LONGEST_AS = 200;

const WITH_COUNTERPART =
  /^\s+(?:the|an?|their)\s+[^;]{3,100}?\swith\s+(?:his|her|their)\s+(?:\S+\s+){0,2}?counterparts?\b/;
const LONGEST_CHAIRING = 150;

/** `co-chaired, together with his counterpart A, the session` */
const TOGETHER_WITH = /^,?\s+(?:(?:together|jointly|along)\s+with|alongside|with\s+(?:his|her|their))\s/;

/** `who heads the Norwegian delegation in the harbour talks in Oslo`: what somebody leads elsewhere. */
const ELSEWHERE = /^\s+(?:the|its|their)\s+(?:\S+\s+)?delegation\s+(?:in|at|to)\s/;

/** `A and B met via video conference to co-chair …`: those who met led as well. */
function metToLead(sentence: AccountSentence, mention: Official, verb: Span): boolean {
  return /^[^;]{0,400}\bmet\b[^;]{0,200}\b(?:to|and)\s+$/.test(textIn(sentence, mention.end, verb.start));
}

/** `A, Director; Ambassador B, Head of the Unit; and C chaired …`: items of a list, each with a name near its start. */
function areItems(sentence: AccountSentence, mention: Official, verb: Span): boolean {
  const between = textIn(sentence, mention.end, verb.start);
  if (!between.includes(';') || OTHER_VERB.test(between)) return false;
  for (let at = between.indexOf(';'); at >= 0; at = between.indexOf(';', at + 1)) {
    const from = mention.end + at;
    const next = firstFrom(officials(sentence.mentions), from);
    if (next === undefined || next.start > from + LONGEST_ITEM_FRONT || next.start > verb.start) return false;
  }
  return true;
}

const OTHER_VERB = /\b(?:joined|met|discussed|thanked|which|who was)\b/i;
const LONGEST_ITEM_FRONT = 100;

/** `Head of Division` and the `Chair` of a title lead nothing by themselves. */
function isInMention(sentence: AccountSentence, span: Span): boolean {
  return sentence.mentions.some(
    ({ type, start, end }) => type !== 'dialogue' && start <= span.start && span.end <= end,
  );
}

export function standsBetween(
  sentence: AccountSentence,
  pattern: Pattern,
  start: number,
  end: number,
): boolean {
  const first = firstFrom(findAllIn(sentence, pattern), start);
  return first !== undefined && first.end <= end;
}
