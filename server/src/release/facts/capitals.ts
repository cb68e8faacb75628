/** Governments that news calls by their capitals: `Seoul and Washington have agreed to hold …`. */
import { countries, dialogueWords } from '../../gazetteer/data';
import { lean } from '../../tokens/leanPattern';
import { foldPhrase } from '../../tokens/fold';
import { hostsMeeting } from '../mentions/hostingTowns';
import { cued, findAllIn, findIn, lastBefore, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { isSceneOfOther } from './venues';

const stateOf: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ code, capital }) =>
    capital === undefined ? [] : [[foldPhrase(capital), code] as const],
  ),
);

const capitalOf: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ code, capital }) => (capital === undefined ? [] : [[code, capital] as const])),
);

/** The state whose capital the city is: `KR` of `Seoul`. */
export function stateOfCapital(city: string): string | undefined {
  return stateOf.get(foldPhrase(city));
}

/** The capital of a state: `Seoul` of `KR`. */
export function capitalOfState(state: string): string | undefined {
  return capitalOf.get(state);
}

const IN_CAPITAL = cued(/\b[Ii]n (?:the )?(?:\S+ ){1,3}capital\b|\bThe (?:\S+ ){1,2}capital /, 'capit');
/** The city, and not money or a penalty: nothing but its end, a preposition or a verb stands behind. */
const CAPITAL = lean(
  /^(?:[’']s)? capital(?: city)?(?:\s*(?:[.,;:()–—]|$)|\s+(?:on|in|for|to|from|with|at|during|where|today|yesterday|earlier|later|after|before|this|last|next|between|under|as|by|and\s+(?:was|were|\p{Ll}+ed))\b|\s+\p{Lu})/u,
);
const LONGEST_CAPITAL = 40;
const LONGEST_IN = 8;

function isBehindIn(sentence: AccountSentence, start: number): boolean {
  return /\b[Ii]n (?:the )?$/.test(textIn(sentence, Math.max(sentence.start, start - LONGEST_IN), start));
}

/** `The Norwegian capital hosted the Dialogue` */
function isHosting(
  sentence: AccountSentence,
  { start, end }: MentionOf<'country'>,
  main: MentionOf<'dialogue'> | undefined,
): boolean {
  if (!/^\W*(?:The|the) $/.test(textIn(sentence, sentence.start, start))) return false;
  const behind = /^ capital(?: city)?(?= )/.exec(textIn(sentence, end, sentence.end));
  if (behind === null) return false;
  const city = end + behind[0].length;
  const verb = textIn(sentence, city, sentence.end);
  if (hostsMeeting(verb)) return !isSceneOfOther(sentence, city, main);
  return (
    /^ hosted (?:the|an?) /.test(verb) &&
    ofType(sentence.mentions, 'dialogue').some((named) => named.start >= city && named.key === main?.key)
  );
}

/** `took place in the Kazakh capital`: the city by its name. */
export function namedCapital(sentence: AccountSentence, main?: MentionOf<'dialogue'>): string | undefined {
  if (!says(sentence, IN_CAPITAL)) return undefined;
  const state = ofType(sentence.mentions, 'country').find(
    (country) =>
      (isBehindIn(sentence, country.start) &&
        CAPITAL.test(textIn(sentence, country.end, country.end + LONGEST_CAPITAL))) ||
      isHosting(sentence, country, main),
  );
  return state && capitalOf.get(state.value);
}

/** States whose one city bears their name in all but atlases: Luxembourg City. */
const NAMED_ALIKE = new Set(['LU']);

/** `met in Singapore`, `was held in Luxembourg`: a state that is a city. */
export function cityState(sentence: AccountSentence): MentionOf<'country'> | undefined {
  return ofType(sentence.mentions, 'country').find(
    ({ value, text, start }) =>
      (capitalOf.get(value) === text ||
        (NAMED_ALIKE.has(value) && capitalOf.get(value) === `${text} City`)) &&
      isBehindIn(sentence, start) &&
      isWhereTheyMet(sentence, start),
  );
}

const MEETS = cued(
  /\b(?:met|meets?|meeting|held|holds?|took place|takes? place|conven(?:ed|es?)|concluded|gathered|hosted|co-?chaired)\b/gi,
  'met meet held hold took take conve concl gathe hosted co cocha',
);
/** What between the verb and the place gives the place another verb: `and welcomed …`, `to open …`. */
const OTHER_VERB = lean(/\b(?:and|to|that|which|who)\s+\p{Ll}|;/u);
const LONGEST_MEETS = 60;

/** A verb of meeting shortly in front, not counting names and days, and no other verb behind it. */
function isWhereTheyMet(sentence: AccountSentence, place: number): boolean {
  const verb = lastBefore(findAllIn(sentence, MEETS), place);
  if (verb === undefined) return false;
  let between = textIn(sentence, verb.end, place);
  for (const { start, end } of sentence.mentions)
    if (start >= verb.end && end <= place) between = between.replace(textIn(sentence, start, end), '');
  return between.length <= LONGEST_MEETS && !OTHER_VERB.test(between);
}

const OWN_MEETING = /^(.{3,24}) (?:Dialogue|Talks|Meeting|Consultations|Summit)$/;
const standing = new Set<string>(dialogueWords.names);

/** `Washington Dialogue` in a headline: the meeting there, and no name that it has. */
export function isCalledByCapital(name: string): boolean {
  const capital = OWN_MEETING.exec(name)?.[1];
  return capital !== undefined && stateOf.has(foldPhrase(capital)) && !standing.has(name);
}

const NAME = String.raw`\p{Lu}[\p{L}’'.]*(?: \p{Lu}[\p{L}’'.]*)?`;
const PAIR = lean(
  new RegExp(
    String.raw`^\W*(${NAME})(?:,| and| &) (${NAME}) (?:will |have |has |are |were |to |also |officially |on )*(?:h[eo]ld|hold|agree|launch|discuss|conclude|convene|conduct|kick|me[e]?t|set|scheduled|expected)`,
    'u',
  ),
);
const ACTS = cued(
  /\b(?:held|hold|agree|launch|discuss|conclude|convene|conduct|kick|meet|met|set|scheduled|expected)/,
  'held hold agree launc discu concl conve condu kick meet met set sched expec',
);

/** The two states whose capitals are the subject of a sentence about a meeting; nobody where they are none. */
export function statesOfCapitals(sentence: AccountSentence): readonly string[] {
  const verb = findIn(sentence, ACTS);
  if (verb === undefined) return [];
  const pair = PAIR.exec(textIn(sentence, sentence.start, verb.end));
  const states = [pair?.[1], pair?.[2]].map((name) =>
    name === undefined ? undefined : stateOf.get(foldPhrase(name)),
  );
  const [one, other] = states;
  return one === undefined || other === undefined || one === other ? [] : [one, other];
}
