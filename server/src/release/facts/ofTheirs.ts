/** Whether those of whom a sentence tells when they last met are the parties: not `Peru and Chile had last consulted`, nor `forces last came together`. */
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { ofType, textIn } from './sentences';
import type { AccountSentence } from './sentences';

const PEOPLE =
  '(?:ambassadors|capitals|co-?chairs|committees?|commissions?|councils?|counterparts|countries|delegates|delegations|diplomats|directors|governments|groups?|heads|leaders|ministers|ministries|negotiators|neighbou?rs|officials|parties|partners|presidents|secretaries|secretaries-general|sides|states|teams|undersecretaries)';
const MEETING =
  '(?:commission|committee|consultations?|council|dialogues?|discussions?|exchanges?|forum|group|meetings?|rounds?|sessions?|talks)';
/** `the two sides`, `they`, `officials`: right in front of what they did. */
const OWN_SUBJECT = lean(
  new RegExp(
    `(?:^|[\\s,;])(?:both|it|the\\s+(?:former|pair|two)|they|we|who|which|that|${PEOPLE}|${MEETING})(?:\\s+of\\s+(?:both|the\\s+two)\\s+\\p{Ll}+)?,?\\s*$`,
    'iu',
  ),
);
/** What holds a clause of its own: `the last time prices fell and ministers spoke`. */
const HAS_VERB = /\b(?:and|but|when)\s+(?!the\b)\p{Ll}+\s*$/u;
/** `NATO ministers`, `Ministers of trade`, `Chilean ministers`: of a part, or of others. */
const OF_GROUP = lean(/\b\p{Lu}{2,6}\s+\p{Ll}+,?\s*$/u);
const LONGEST_SUBJECT = 80;
/** `with Peru`, `with business`, but not `with each other`. */
const WITH_OTHERS =
  /^[^;.]{0,60}?\s(?:between|with)\s(?!(?:each\s+other|one\s+another|(?:her|his|its|the|their)\s+(?:\S+\s+)?(?:counterparts?|partners?))\b)/i;
const LONGEST_BEHIND = 160;

/** The words without the names of the parties, and how many of these stood there. */
function withoutParties(
  sentence: AccountSentence,
  { start, end }: Span,
  parties: readonly string[],
): { readonly words: string; readonly count: number } {
  const named = new Set<string>();
  let words = '';
  let at = start;
  for (const { start: from, end: to, value } of ofType(sentence.mentions, 'country')) {
    if (from < at || to > end || !parties.includes(value)) continue;
    named.add(value);
    words += textIn(sentence, at, from);
    at = to;
  }
  return { words: `${words}${textIn(sentence, at, end)}`, count: named.size };
}

const BOTH = /(?:^|[\s,;])(?:the\s+)?(?:and|with)\s+(?:the\s+)?$/;

/** Whether the words end with the parties, each named, or with a word for them: `Norway and Chile`, `the two sides`. */
function areTheParties(sentence: AccountSentence, front: Span, parties: readonly string[]): boolean {
  const { words, count } = withoutParties(sentence, front, parties);
  if (OF_GROUP.test(words) || HAS_VERB.test(words)) return false;
  if (OWN_SUBJECT.test(words)) return !/\b(?:an?|one|another)\s+(?:\S+\s+)?\p{Ll}+,?\s*$/iu.test(words);
  return count > 1 && BOTH.test(words);
}

/** Whether the sentence names a state or a body beside the parties: `This trilateral was launched in 2014 with Peru`. */
export function namesThird({ mentions }: AccountSentence, parties: readonly string[]): boolean {
  return mentions.some(
    (mention) =>
      mention.type === 'agency' || (mention.type === 'country' && !parties.includes(mention.value)),
  );
}

/** ` with ` in front of a party whose name is left out. */
const WITH_NOBODY = /\swith\s+(?:the\s+)?(?=[\s,.;]|$)/;

function endsWithParty(sentence: AccountSentence, { end }: Span, parties: readonly string[]): boolean {
  return ofType(sentence.mentions, 'country').some(
    (country) => parties.includes(country.value) && /^\s*$/.test(textIn(sentence, country.end, end)),
  );
}

/** Whether the meeting that was last is of the parties, by its subject and by whom they met. */
export function isOfTheirs(
  sentence: AccountSentence,
  subject: Span,
  end: number,
  parties: readonly string[],
): boolean {
  // "Peru and Chile", "in Lima, with Peru"
  const clause = { start: subject.start, end: Math.min(sentence.end, end + LONGEST_BEHIND) };
  const isOther = ofType(sentence.mentions, 'country').some(
    ({ start, value }) => start >= clause.start && start < clause.end && !parties.includes(value),
  );
  const { words, count } = withoutParties(sentence, { start: subject.end, end: clause.end }, parties);
  // "Norway had last held talks with Chile"
  const isOfBoth = count > 0 && WITH_NOBODY.test(words) && endsWithParty(sentence, subject, parties);
  if (isOther || !(isOfBoth || areTheParties(sentence, subject, parties))) return false;
  return isOfBoth || !WITH_OTHERS.test(words);
}

const LAST_TIME = /^last\s+time\s+(?:that\s+)?/i;
const ITS_VERB =
  /\s(?:assembled|came\s+together|conferred|consulted|convened|gathered|held|sat\s+down|spoke|talked)\b/i;

/** The subject of `the last time they consulted was`, or what stands in front of `had last consulted`. */
export function subjectOf(sentence: AccountSentence, cue: Span): Span {
  const words = textIn(sentence, cue.start, cue.end);
  const opener = LAST_TIME.exec(words);
  if (opener === null)
    return { start: Math.max(sentence.start, cue.start - LONGEST_SUBJECT), end: cue.start };
  const start = cue.start + opener[0].length;
  const verb = ITS_VERB.exec(words.slice(opener[0].length));
  return { start, end: verb === null ? cue.end : start + verb.index + 1 };
}
