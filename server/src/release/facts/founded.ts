/** How a series came about: `announced in May`, `agreed to launch a Dialogue`, `the newly established Forum`. */
import type { Span } from '../../text/span';
import { cover } from '../../text/span';
import type { Reference } from '../model';
import { lean } from '../../tokens/leanPattern';
import { cued, findIn, firstFrom, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

type Dialogue = MentionOf<'dialogue'>;

/** Words that tell how a series came about. */
export const FOUNDED = cued(
  /\b(?:was|were)\s+first\s+held\b|\b(?:was|were|been)\s+(?:(?:first|formally|officially)\s+)?(?:announced|established|launched|set up|created|founded|inaugurated|initiated|agreed(?!\s+(?:that|to\s+(?:hold|host|convene|meet))))\b|\b(?:launched|established|created|founded|announced|formed)\s+(?:in|by|at|during|on|under|as)\b|\bbegun in\b|\bestablished\s+(?:\S+\s+){1,2}(?:years|decades)\s+ago\b|\bagreed to (?:(?:jointly|formally) )?(?:inaugurate|establish|launch|create|set up|form)\b|\bannounced (?:the )?(?:establishment|creation|launch) of\b|\bannounced (?:a|the|their) new\b|\bthrough the (?:establishment|creation|launch) of an?\b|\bdecision,?\s+announced\b|\bnewly[- ](?:established|created|launched|formed)\b|\bowes?\s+its\s+(?:existence|origins?)\s+to\b|\bbeen\s+(?:held|conducted|convened)\s+(?:\S+\s+){0,4}?since\b|\b(?:decided|intends?) to (?:take steps to )?(?:establish|launch|create|set up|form)\b|\bwelcom(?:es?|ed|ing) the (?:recent )?(?:establishment|creation|launch) of\b/gi,
  'annou estab launc set creat found inaug initi agree forme decis decid inten newly first begun since owe owes',
);

/** `and the latest took place`, `and a second round was held`; not `by the President and the Minister in Oslo`. */
const AND_ANOTHER = lean(
  / and (?:the|an?|its|their) (?:(?:last|latest|next|following|most recent)\b|(?:\S+ ){1,5}?(?:took|was|were|has|have|met|convened) )/,
);

/** The word that tells how the named series came about, if it is told of that series and not of something under it. */
export function foundedCue(sentence: AccountSentence, dialogue: Dialogue): Span | undefined {
  const founded = findIn(sentence, FOUNDED);
  if (founded === undefined || founded.end >= sentence.end) return undefined;
  const isOther =
    dialogue.end < founded.start && /\bunder\b/.test(textIn(sentence, dialogue.end, founded.start));
  const isPurpose =
    /^\s+(?:as|to)\b/.test(textIn(sentence, founded.end, sentence.end)) &&
    !ofType(sentence.mentions, 'date').some(({ start, value }) => start > founded.end && value !== '?');
  return isOther || isPurpose ? undefined : founded;
}

const SINCE_FOUNDING =
  /\bsince the (?:creation|establishment|founding|inauguration|inception|initiation|launch) of (?:the |this |our |their )?$/;
const LONGEST_SINCE = 48;

/** `achievements since the launch of the Harbour Dialogue in 2010` */
export function sinceFounding(
  sentence: AccountSentence,
  { start, end, ordinal }: Dialogue,
): Span | undefined {
  const from = Math.max(sentence.start, start - LONGEST_SINCE);
  const match = ordinal === undefined ? SINCE_FOUNDING.exec(textIn(sentence, from, start)) : null;
  if (match === null) return undefined;
  const date = firstFrom(ofType(sentence.mentions, 'date'), end);
  // "since the launch of the Harbour Dialogue, experts have met …": not when
  const isTold = date !== undefined && /^ [^,;]*$/.test(textIn(sentence, end, date.start));
  return !isTold ? undefined : { start: from + match.index, end: start };
}

/** Whether "announced" only tells that this release announces: `announced Thursday that … will establish`. */
export function isOwnAnnouncement(sentence: AccountSentence, cue: Span): boolean {
  return (
    sentence.index <= 1 &&
    sentence.zone === 'lead' &&
    !/\bannounced (?:a|the|their) new\b/.test(sentence.text) &&
    /\bannounced\b/.test(sentence.text.slice(cue.start - sentence.start, cue.end - sentence.start)) &&
    !/\bwas announced|\bwere announced|,\s+announced at\b/.test(sentence.text)
  );
}

/** `agreed to launch a Dialogue`, `the newly established Forum` */
export function isFoundedBy(sentence: AccountSentence, founded: Span, dialogue: Dialogue): boolean {
  const cue = sentence.text.slice(founded.start - sentence.start, founded.end - sentence.start);
  if (/^newly/i.test(cue)) return dialogue.start - founded.end < NEAR_NEW;
  if (cue.endsWith(' of') && cue.startsWith('welcom'))
    return (
      dialogue.start - founded.end < NEAR_NEW &&
      !NOUN_BEHIND.test(textIn(sentence, dialogue.end, sentence.end))
    );
  return /agreed to|decided to|intends? to|new/.test(sentence.text);
}

/** `the launch of the Harbour Forum website` */
const NOUN_BEHIND = lean(
  /^ (?!(?:in|on|at|and|as|to|for|with|which|that|between|by|during|under|last|this)\b)\p{L}/u,
);

const NEAR_NEW = 40;

/** The apposition of `the Dialogue, a channel between vice ministers set up in 2008, met` names nothing else that may be meant. */
const ASIDE = lean(
  /^(?:\s+\([^)]{1,20}\))?,\s+(?:an?\s+[^\p{Lu},;.]{3,90}?\s+(?=\S+(?:\s+up)?\s+in\s))?(?:which\s+(?:was|were)\s+)?(?:first\s+)?(?:announced|established|launched|created|founded|formed|set up)\s+(?:in|at|by|during|on|under)\b[^;.]*?,/u,
);
const LONGEST_ASIDE = 220;

/** `the Working Group on 5G, announced during the visit on April 3, met`: how the release's own series came about. */
export function foundedAside(
  sentence: AccountSentence,
  dialogue: Dialogue,
  parties: readonly string[],
): Reference | undefined {
  const from = dialogue.end - sentence.start;
  const aside = ASIDE.exec(sentence.text.slice(from, from + LONGEST_ASIDE))?.[0];
  if (aside === undefined) return undefined;
  const cue = { start: dialogue.end, end: dialogue.end + aside.length };
  const told = sentence.mentions.filter(({ start }) => cue.start <= start && start < cue.end);
  return foundedReference({ ...sentence, mentions: told }, dialogue, cue, parties);
}

/** When and where it was decided: the date behind the cue, else anywhere in the sentence. */
export function foundedReference(
  sentence: AccountSentence,
  dialogue: Dialogue,
  cue: Span,
  parties: readonly string[],
): Reference {
  const dates = ofType(sentence.mentions, 'date').filter((mention) => mention.value !== '?');
  const places = ofType(sentence.mentions, 'place');
  const date = firstFrom(dates, cue.start) ?? dates[0];
  const behind = firstFrom(places, cue.start);
  // "was initiated in 2014, and the latest took place in Oslo": of another round
  const isOther =
    date !== undefined && behind !== undefined && AND_ANOTHER.test(textIn(sentence, date.end, behind.start));
  const place = isOther ? undefined : behind;
  const span = [dialogue, cue, date].reduce<Span>(
    (sum, part) => (part === undefined ? sum : cover(sum, part)),
    dialogue,
  );
  return {
    relation: 'founded',
    series: dialogue.value,
    seriesKey: dialogue.key,
    parties: dialogue.parties.length > 0 ? dialogue.parties : parties,
    ordinal: null,
    start: date?.date.start ?? null,
    place: place?.value ?? null,
    span,
    cue,
    ...(date === undefined ? {} : { dateSpan: { start: date.start, end: date.end } }),
  };
}

const WHICH =
  /^,?\s+which\s+(?:\S+\s+){0,4}?(?:announced|established|launched|agreed|decided|set up|created)\b/;

/** `for the Dialogue, which the two had announced in May`: the own series, told of where it is named first. */
export function foundedInClause(
  sentence: AccountSentence,
  dialogue: Dialogue,
  parties: readonly string[],
): Reference | undefined {
  const clause = WHICH.exec(textIn(sentence, dialogue.end, sentence.end));
  if (clause === null) return undefined;
  const end = dialogue.end + clause[0].length;
  const cue = { start: dialogue.end, end };
  const { dateSpan, ...told } = foundedReference(sentence, dialogue, cue, parties);
  if (dateSpan === undefined) return { ...told, span: cue };
  return dateSpan.start < end ? undefined : { ...told, span: cover(cue, dateSpan), dateSpan };
}

const FIRST_HELD = cued(
  /(?:,|\b(?:nations|countries|sides|states|governments))\s+first\s+(?:held|convened|conducted)\s+in\b/i,
  'first',
  'held conve condu',
);
const LONGEST_BETWEEN = 80;

/** `the premier cyber forum of the two sides, first held in 2014`: since when there is what the dialogue is called. */
export function firstHeld(
  sentence: AccountSentence,
  dialogue: Dialogue,
  main: Dialogue | undefined,
  parties: readonly string[],
): Reference | undefined {
  const cue = findIn(sentence, FIRST_HELD);
  if (cue === undefined || cue.start < dialogue.end || cue.start - dialogue.end > LONGEST_BETWEEN)
    return undefined;
  const told = foundedReference(sentence, dialogue, cue, parties);
  return dialogue.parties.length > 0 || main === undefined
    ? told
    : { ...told, series: main.value, seriesKey: main.key };
}

const LAUNCHED =
  /\b(?:(?:announced|launched|established|created|set up|founded|inaugurated)\s+(?:the|this)|agreed\s+(?:to|on)\s+this)\s+$/i;
const LONGEST_LAUNCHED = 24;
/** `established the Dialogue during President Rojas’s March 2016 visit`, `at the Oslo meeting in March 2016` */
const DATED = /^ (?:(?:in|on) |(?:during|at) (?:(?!\b(?:and|since|until)\b)[^;,]){0,60})$/;
const AHEAD = /^\W*(?:In|On) (?:early |late )?$/;

/** `The two announced the Dialogue in June 2018 as their forum on cod`: when the own series was founded. */
export function launchedAs(
  sentence: AccountSentence,
  dialogue: Dialogue,
  parties: readonly string[],
): Reference | undefined {
  if (sentence.index === 0 || dialogue.ordinal !== undefined) return undefined;
  const from = Math.max(sentence.start, dialogue.start - LONGEST_LAUNCHED);
  const match = LAUNCHED.exec(textIn(sentence, from, dialogue.start));
  if (match === null || !isLaunchDated(sentence, dialogue)) return undefined;
  return foundedReference(sentence, dialogue, { start: from + match.index, end: dialogue.start }, parties);
}

/** Whether a day stands with the launch: right behind it, or else at the head of the sentence. */
function isLaunchDated(sentence: AccountSentence, { end }: Dialogue): boolean {
  const dates = ofType(sentence.mentions, 'date').filter(({ value }) => value !== '?');
  const behind = firstFrom(dates, end);
  if (behind !== undefined) return DATED.test(textIn(sentence, end, behind.start));
  const [ahead] = dates;
  return ahead !== undefined && AHEAD.test(textIn(sentence, sentence.start, ahead.start));
}
