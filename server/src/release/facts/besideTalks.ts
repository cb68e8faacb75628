/** Whether the words behind a name or a verb tell of something else than the talks: `of the youth forum`, `at a press conference`, `in 2017`. */
import { lean } from '../../tokens/leanPattern';
import type { Mention } from '../model';
import { ofType, textIn } from './sentences';
import type { AccountSentence } from './sentences';

/** What stands for a mention while the words around it are looked at. */
const SIGN = '\ue000';
const TALKS =
  '(?:consultations?|conversations?|deliberations|dialogues?|discussions?|encounter|exchanges?|meetings?|negotiations?|plenary|proceedings|rounds?|sessions?|sitting|table|talks)';
const OF_TALKS = lean(new RegExp(`\\b${TALKS}\\b`, 'i'));

/** What others hold, do or watch beside the talks, or what makes a meeting one of others: `the business forum`, `a naval exercise`. */
const ASIDE_WORD =
  '(?:breakfast|business|camp|ceremony|choir|concert|conference|debate|dinner|exercise|exhibition|fair|ferry|festival|football|forum|game|lunch(?:eon)?|match|medical|mission|parliamentary|panel|photo(?:graph)?|prayer|press|race|reception|regatta|rescue|roundtable|sailing|search|seminar|ship|sports?|tour|trade fair|university|visit|walk|webinar|workshop|youth)';
const OF_ASIDE = lean(new RegExp(`\\b${ASIDE_WORD}\\b`, 'i'));

/** `in 2017`, `since May 1990`, `to the next one`, `last year` */
const OTHER_TIME =
  /\b(?:from|in|of|since|until) (?:[A-Z][a-z]{2,8},? )?(?:19|20)\d\d\b|\b(?:last|next) (?:month|one|round|session|summer|winter|year)\b/;
/** A post behind a name: `, Director for Ports,`, ` of the Ports Board` */
const BEHIND_NAME = lean(
  new RegExp(`^(?: (?:at|from|of) (?:the )?${SIGN})?(?:,(?! to\\b| who\\b| which\\b)[^,;.]{1,90}(?:,|$))?`),
);
/** `at a press conference`, `of the youth forum`, `to the search for the ship`: what it is, up to the next preposition. */
const PHRASE =
  /^,? (?:jointly |together )?(?:after|at|before|during|for|in|into|of|on|over|throughout|to) (?:an?|her|his|its|the|their|this) ([^\s,;.:]{1,40}(?: (?!(?:at|by|for|from|in|of|on|to|with)\b)[^\s,;.:]{1,40}){0,5})/;
/** What a phrase may tell beside that: `in the morning`, `on the margins`, `for the first time` */
const NO_THING =
  /\b(?:afternoon|capital|chair|city|country|days?|evening|first|head|helm|hosts?|invitation|margins|ministry|morning|parties|same|sides|time|week)\b/i;
const LONGEST = 240;

/** Whether a mention names something beside the talks of two: `the youth forum`. */
export function namesAside(mention: Mention | undefined): boolean {
  return mention?.type === 'dialogue' && mention.parties.length === 0 && OF_ASIDE.test(mention.text);
}

function standFor(mention: Mention): string {
  if (mention.type !== 'dialogue') return SIGN;
  return namesAside(mention) ? mention.text : 'talks';
}

function withoutNames(sentence: AccountSentence, from: number, end: number): string {
  let words = '';
  let at = from;
  for (const mention of sentence.mentions) {
    if (mention.start < at || mention.end > end) continue;
    words += textIn(sentence, at, mention.start) + standFor(mention);
    at = mention.end;
  }
  return words + textIn(sentence, at, end);
}

/** Whether words are of something beside the talks: `the business forum`. */
export function isAsideThing(words: string): boolean {
  return OF_ASIDE.test(words);
}

/** Whether what follows at an offset, behind a name with its post or a verb, tells of another thing or time than the talks. */
export function tellsOther(sentence: AccountSentence, from: number): boolean {
  const end = Math.min(sentence.end, from + LONGEST);
  const clause = textIn(sentence, from, end).split(';', 1)[0] ?? '';
  if (OTHER_TIME.test(clause)) return true;
  const words = withoutNames(sentence, from, from + clause.length).replace(BEHIND_NAME, '');
  if (/^ (?:that|when)\b/.test(words)) return true;
  const thing = PHRASE.exec(words)?.[1];
  if (thing === undefined) return false;
  if (OF_ASIDE.test(thing)) return true;
  return !OF_TALKS.test(thing) && !NO_THING.test(thing) && !thing.includes(SIGN);
}

/** Whether a stretch names the talks, by their own name or by what they are: `in chairing the session`. */
export function namesTalks(sentence: AccountSentence, start: number, end: number): boolean {
  const words = textIn(sentence, start, end);
  return (
    !OF_ASIDE.test(withoutNames(sentence, start, end)) &&
    (OF_TALKS.test(words) ||
      ofType(sentence.mentions, 'dialogue').some((mention) => mention.start >= start && mention.end <= end))
  );
}
