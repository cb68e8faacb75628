/** Rounds that a text points to without their name: `since the last round`, `their June meeting`, `will next meet`. */
import type { Span } from '../../text/span';
import type { Reference } from '../model';
import { COUNT, COUNT_CUES, countsIn } from './counts';
import { cued, findAllIn, lastBefore, ofType, textIn } from './sentences';
import type { AccountSentence, MentionOf, Pattern } from './sentences';
import { datedSessions } from './datedSessions';
import { PREPARES, PREPARES_CUES } from './prepared';
import { clauseEnd, toldOf } from './told';

type Dialogue = MentionOf<'dialogue'>;

const NOUN =
  '(?:round|meeting|session|plenary|iteration|edition|consultations?|dialogue|talks|working group|group|forum|(?:sub-?)?committee|commission|council|(?:bi|tri)lateral(?=s?\\s(?:in|on|at|held)\\b))s?';
const NOUNS =
  'round meeti sessi plena itera editi consu dialo talks worki group forum commi subco sub counc bilat trila';
const LED_TO = `(?:the|their|our|its|a)\\s+(?:(?:highly|very)\\s+)?(?:(?:successful|productive|fruitful)\\s+)?`;

const EARLIER = cued(
  new RegExp(
    `\\b(?:since|following|followed|follows|after|buil(?:ds?|ding|t)\\s+(?:up)?on(?:\\s+the\\s+(?:success|outcomes?|results|progress|momentum|achievements)\\s+of)?)\\s+${LED_TO}(?:last|previous|prior|${COUNT})\\s+(?:\\S+\\s+){0,2}?${NOUN}\\b`,
    'gi',
  ),
  'since fol after bui',
  NOUNS,
  `last previ prior ${COUNT_CUES}`,
);
/** `previous rounds in Kyiv in 2017 and 2018`, `following meetings in Oslo in 2017 and Lima in 2018`: one for each date. */
const EARLIER_MANY = cued(
  /\b(?:previous|earlier|prior|past)\s+(?:rounds|meetings|sessions|editions|iterations|dialogues|consultations)\b|\bfollowing\s+(?:rounds|meetings|sessions)\s+in\b/gi,
  'previ earli prior past follo',
  'round meeti sessi editi itera dialo consu',
);
const LAST_MET = cued(
  /\blast\s+(?:met|convened|spoke|took\s+place|co-?chaired)\b|\bwas\s+last\s+held\b/gi,
  'last',
  'met conve spoke took held co cocha',
);
/** `Rounds alternate between both capitals, the last being held in Oslo`, `have met twice, including the inaugural round in Oslo`, `was launched in 2014, and the latest took place in Oslo` */
const THE_LAST_BEING = cued(
  new RegExp(
    [
      `(?=with\\s|the\\s)(?<=\\b${NOUN}\\b[^;]{0,120},\\s+)(?:with\\s+)?the\\s+(?:last|latest|most\\s+recent|previous)(?:\\s+(?:one|of\\s+which|round|session))?\\s+(?:(?:being|having\\s+been|was)\\s+)?(?:held|hosted|convened)\\b`,
      `(?=and\\s)(?<=\\b(?:initiated|launched|established|created|inaugurated|set\\s+up)\\b[^;]{0,60}[\\s,])and\\s+the\\s+(?:last|latest|most\\s+recent|previous)(?:\\s+(?:one|round|session|meeting))?\\s+(?:took\\s+place|was\\s+held)\\b`,
      `(?=including\\s)(?<=\\b(?:held|met|convened|taken\\s+place|times|rounds|sessions)\\b[^;]{0,90},\\s+)including\\s+the\\s+(?:last|most\\s+recent|${COUNT})\\s+(?:round|meeting|session|edition|iteration|one)(?:\\s+held)?\\s+(?:in|on)\\b`,
    ].join('|'),
    'gi',
  ),
  'held hoste conve inclu took',
  `last lates recen previ ${COUNT_CUES}`,
  `${NOUNS} held met conve taken times initi launc estab creat inaug set`,
);
/** `At the last dialogue, held in November 2017, …` */
const AT_LAST = cued(
  new RegExp(
    `\\b(?:at|in|during)\\s+(?:the|their)\\s+(?:last|previous)\\s+(?:\\S+\\s+){0,2}?${NOUN}\\b`,
    'gi',
  ),
  'last previ',
  NOUNS,
);
/** `their first meeting since June 2017`, `the talks, the first since 2017` */
const FIRST_SINCE = cued(
  new RegExp(
    `\\b(?:first\\s+(?:\\S+\\s+){0,2}?${NOUN}|${NOUN},\\s+the\\s+first)\\s+since\\b(?!\\s+(?:(?:its|the|their)\\b|(?!spring\\b)[a-z]+ing\\s+(?:of\\s+)?(?:the|an?|its|their)\\b))`,
    'gi',
  ),
  'first',
  'since',
);
/** `builds on their call in May`, `follows the leaders’ meeting of June 3` */
const THEIR_MEETING = cued(
  /\b(?:at|from|since|during|follow(?:s|ed|ing)?(?:[\s-]up)?(?:\s+(?:on|to))?|after(?=\s+their\s+(?:\S+\s+){1,2}(?:in|last|earlier)\b)|buil(?:ds?|ding|t)\s+(?:up)?on|continu(?:es?|ed|ing)|reflect(?:s|ed|ing)?\s+on|recall(?:s|ed|ing)?)\s+(?:their|its|our|the\s+(?:two\s+)?(?:leaders|presidents|(?:[a-z]+\s+)?ministers|principals|secretaries)[’'])\s+[^;,]{0,24}\b(?:meeting|session|summit|call|talks|discussion|conversation|consultation|dialogue|exchange|round|(?:bi|tri)lateral(?=s?\s(?:in|on|at|held)\b))s?\b/gi,
  'at from since durin follo after build built conti refle recal',
  'their its our leade presi minis princ secre',
  'meeti sessi summi cal talks discu conve consu dialo excha round bilat trila',
);
const LATER = cued(
  new RegExp(
    [
      `\\b(?:hold|host|conven|reconven|schedul|plan|organi[sz])\\w*\\s+(?:for\\s+)?${LED_TO}(?:next|subsequent|${COUNT})\\s+(?:\\S+\\s+){0,2}?${NOUN}\\b`,
      `\\b(?:hold|host|conven|reconven)\\w*\\s+the\\s+${COUNT}(?=\\s+(?:in|next|during|on|later)\\b)`,
      `\\blook(?:s|ed|ing)?\\s+forward\\s+to\\s+(?:\\S+\\s+){0,2}?(?:the|their)\\s+(?:next|${COUNT})\\s+(?:\\S+\\s+){0,2}?${NOUN}\\b`,
      '\\blook(?:s|ed|ing)?\\s+forward\\s+to\\s+(?:meeting(?=\\s*[.,;]|\\s+(?:again|together|in|at|next|for|later|on|during|early|soon|regularly|once|this|before|virtually)\\b)|convening\\b|gathering\\b|reconvening\\b|engaging\\s+again\\b)',
      `\\b(?:the|their)\\s+next\\s+(?:\\S+\\s+){0,2}?${NOUN}\\s+(?:of\\s+(?:the|this)\\s+(?:\\S+\\s+){1,2}?)?(?:will|would|is)\\b`,
      `\\bfollowed\\s+by\\s+(?:a|the)\\s+${COUNT}\\s+(?:\\S+\\s+){0,2}?${NOUN}\\b`,
      `\\bthe\\s+${COUNT}\\s+(?!(?:\\S+\\s+){0,2}?group\\s+(?!(?:will|would)\\s+(?:be\\s+held|meet|convene|take)\\b))(?:\\S+\\s+){0,2}?${NOUN}\\s+(?:will|would|(?:is|are)\\s+(?:planned|scheduled|expected|due|set|to\\s+be))\\b`,
      `\\b(?:the|their)\\s+next\\s+(?:\\S+\\s+){0,2}?(?:${NOUN}|ministerial),\\s+(?:which\\s+will|to\\s+be|scheduled|planned|due)\\b`,
      '\\bwill\\s+(?:next\\s+meet|meet\\s+(?:again|next)|reconvene)\\b',
      `(?=and\\s|[;,]\\sthe\\s)(?<=\\b(?:${NOUN}|ministerial)\\b[^:;]{0,160})(?:\\band|[;,])\\s+the\\s+(?:next|${COUNT})\\s+(?:will|would|is\\s+to)\\s+(?:take\\s+place|be\\s+(?:held|hosted|convened))\\b`,
      `\\bwith\\s+the\\s+next\\s+(?:\\S+\\s+){0,2}?${NOUN}\\s+(?:to|in|on|at|scheduled|planned)\\b`,
      '\\b(?<!opportunity\\s)to\\s+(?:meet\\s+(?:again|next)|reconvene)\\b',
    ].join('|'),
    'gi',
  ),
  'hol hos conve recon sched pla organ look next again follo wil wou expec due set be',
  `${NOUNS} hol hos conve recon again next forward`,
  `next subse again recon forward ${COUNT_CUES}`,
);
/** `will meet again today for the third meeting of the Harbour Committee`: told by that name. */
const FOR_NAMED = new RegExp(
  `^[^;]{0,80}?\\bfor\\s+(?:the|their)\\s+(?:next|${COUNT})\\s+(?:\\S+\\s+){0,2}?${NOUN}\\s+of\\s+the\\s+\\p{Lu}`,
  'u',
);
/** `in preparation for the seventh meeting of the council` */
const PREPARED = cued(
  new RegExp(`${PREPARES}${COUNT}\\s+(?:\\S+\\s+){0,2}?${NOUN}\\b`, 'gi'),
  PREPARES_CUES,
  NOUNS,
  COUNT_CUES,
);
/** `The third round took place in …` */
const WAS_HELD = cued(
  new RegExp(
    `\\b(?:the|our|their|its)\\s+(?:previous|last|${COUNT})(?!\\s+(?:two|three|four|five|six)\\s)\\s+(?:\\S+\\s+){0,2}?(?:${NOUN}|ministerial|(?<=previous\\s+)ones?)\\s+(?:was|were|took\\s+place|convened|had\\s+been)\\b`,
    'gi',
  ),
  'was were took conve had',
  `${NOUNS} minis one ones`,
  `previ last ${COUNT_CUES}`,
);
/** `The first round was held in Oslo in 2012 and the second in Lima in 2015` */
const AND_THE_SECOND = cued(
  new RegExp(
    `(?=and\\s)(?<=\\bthe\\s+${COUNT}\\s+(?:\\S+\\s+){0,2}?${NOUN}\\s+(?:was|took|were)\\s[^;.]{4,90}?,?\\s)and\\s+the\\s+${COUNT}(?:\\s+(?:one|${NOUN}))?(?=\\s+(?:in|on)\\s)`,
    'gi',
  ),
  'was were took',
  NOUNS,
  COUNT_CUES,
);
/** `the Dialogue, whose first meeting was held in Oslo in 2012` */
const WHOSE_ROUND = cued(
  new RegExp(
    `\\bwhose\\s+(?:previous|last|${COUNT})\\s+${NOUN}\\s+(?:was|were|took\\s+place|had\\s+been)\\b`,
    'gi',
  ),
  'whose',
);
/** `decided at the sixth session`, where this one is the seventh */
const ROUND_BEFORE = cued(
  new RegExp(
    `\\b(?:at|during|of|since|in)\\s+the\\s+${COUNT}\\s+(?:round|session|meeting|edition|iteration)\\b`,
    'gi',
  ),
  'round sessi meeti editi itera',
  COUNT_CUES,
);
/** `discussed at the 11th meeting of the IGC, held in …`, `The last meeting of the three ministers was held in …` */
const TOLD_HELD = cued(
  new RegExp(
    `\\bthe\\s+(?:previous|last|${COUNT})\\s+(?:\\S+\\s+){0,2}?${NOUN}(?:\\s+(?:of|at)\\s+the\\s+\\S+(?:\\s+\\S+){0,8}?)?,?\\s+(?:(?:which|that)\\s+)?(?:took\\s+place|(?:(?:was|were)\\s+)?held)\\s+(?:in|on|at|last)\\b`,
    'gi',
  ),
  'held took',
  NOUNS,
  `previ last ${COUNT_CUES}`,
);
const FOUNDED = cued(
  /^\W*(?:The|This)\s+(?:\S+\s+){0,3}?(?:dialogue|group|forum|consultations|mechanism|committee|commission|council|talks)\s+(?:was|were)\s+(?:(?:first|formally|officially)\s+)?(?:announced|established|launched|set up|created|founded|inaugurated|initiated|agreed)\b(?! (?:as|to)\b)|^\W*Meetings\s+in\s+(?:the|an?)\s+(?:\S+\s+){0,2}?format(?:\s+of\s+\S+)?\s+were\s+(?:initiated|launched|established)\b|^\W*This\s+(?:\S+\s+){0,3}?(?:framework|format|platform|initiative)(?:\s+(?:for|of)\s+\S+)?\s+was\s+(?:(?:first|formally|officially)\s+)?(?:announced|established|launched|set up|created|founded|inaugurated)\b(?! (?:as|to)\b)|^\W*(?:Announced|Established|Launched|Created|Founded|Inaugurated)\s+in\b[^;,]{0,60},\s+(?:the|this)\s+(?:\S+\s+){0,3}?(?:dialogue|group|forum|consultations|mechanism|committee|talks)\b|^\W*First\s+(?:held|conducted|convened|launched|established)\s+in\b|^\W*(?:The|This)\s+(?:\S+\s+){0,3}?(?:dialogue|group|forum|mechanism|committee),\s+(?:which\s+was\s+)?(?:(?:first|formally|officially)\s+)?(?:announced|established|launched|set up|created|founded|inaugurated)\s+(?:in|by|at|during)\b/gi,
  '^the ^this ^meeti ^annou ^estab ^launc ^creat ^found ^inaug ^first',
  'dialo group forum consu mecha commi counc talks first frame forma platf initi',
  'annou estab launc set creat found inaug initi agree held condu conve',
);
/** `the work of the committee, which was established by the Council`, where the meeting is one of a committee */
const FOUNDED_ASIDE = cued(
  /\b(?:the|this)\s+(?:dialogue|working\s+group|group|forum|consultations?|mechanism|committee|commission|council|talks),\s+which\s+(?:was|were)\s+(?:(?:first|formally|officially)\s+)?(?:announced|established|launched|set\s+up|created|founded|inaugurated|initiated)\s+(?:in|by|at|during|on|under|within)\b/g,
  'dialo group worki forum consu mecha commi counc talks',
  'annou estab launc set creat found inaug initi',
  'which',
);
/** `since its launch in 2015`, `The talks have been held every year since 2015`, `Held since 2015, the talks …` */
const SINCE_LAUNCH = cued(
  /\bsince\s+(?:its|their)\s+(?:launch|inception|establishment|creation|founding)\b|(?=been\s)(?<=\b(?:dialogue|consultation|talk|round|meeting|session|forum|committee|commission|council|group)s?\s+ha(?:s|ve)\s+(?:\S+\s+)?)been\s+(?:held|conducted|convened)\s+(?:\S+\s+){0,3}?since(?=\s+(?:\p{L}+\s+)?\d{4}\b)|^\W*(?:held|conducted|convened)\s+(?:\S+\s+){0,3}?since(?=\s+(?:\p{L}+\s+)?\d{4},\s+(?:the|this)\s+(?:\S+\s+){0,3}?(?:dialogue|consultation|talk|round|meeting|session|forum|committee|commission|council|group)s?\b)/giu,
  'since',
  'launc incep estab creat found held condu conve',
);
/** `A memorandum signed in 2018 established the dialogue`, but not `when we launched this dialogue`. */
const FOUNDS = cued(
  /\b(?:established|launched)\s+this\s+(?:new\s+)?(?:framework|format|platform)\b(?!\s+(?:for|of|on|to)\b)|\b(?:established|launched|created|founded|announced)\s+(?:the|this)\s+(?:institutional\s+|bilateral\s+)?(?:dialogue|group|forum|consultations|mechanism|committee|talks)\b|\bagreed\s+(?:in\s+\w+\s+)?to\s+(?:jointly\s+)?(?:establish|launch|create|set\s+up)\s+(?:an?|the|this)\s+(?:new\s+)?(?:bilateral\s+)?(?:mechanism|forum|dialogue)\b|\b(?:agreement|decision)\b[^.;]{0,60}?\bto\s+(?:establish|launch|create)\s+(?:the|this)\s+(?:dialogue|group|forum|consultations|mechanism|committee|talks)\b/gi,
  'estab launc creat found agree annou',
  'dialo group forum consu mecha commi talks frame forma platf',
);
/** `This engagement follows discussions held on 3 May in Oslo` */
const FOLLOWS_TALKS = cued(
  /\bfollow(?:s|ed|ing)\s+(?:the\s+)?(?:discussions|talks|consultations|meetings?)\s+held\b/gi,
  'follo',
  'held',
);

type Relation = Reference['relation'];

/** The patterns, whether they need a date or place beside them or in the sentence, and whether each date is a round. */
const POINTERS: readonly {
  readonly relation: Relation;
  readonly pattern: Pattern;
  readonly needs: 'nothing' | 'told' | 'dates' | 'sentence';
}[] = [
  { relation: 'previous', pattern: EARLIER, needs: 'nothing' },
  { relation: 'previous', pattern: EARLIER_MANY, needs: 'dates' },
  { relation: 'previous', pattern: WAS_HELD, needs: 'told' },
  { relation: 'previous', pattern: WHOSE_ROUND, needs: 'told' },
  { relation: 'previous', pattern: TOLD_HELD, needs: 'told' },
  { relation: 'previous', pattern: AND_THE_SECOND, needs: 'told' },
  { relation: 'previous', pattern: ROUND_BEFORE, needs: 'nothing' },
  { relation: 'previous', pattern: FOLLOWS_TALKS, needs: 'told' },
  { relation: 'previous', pattern: LAST_MET, needs: 'told' },
  { relation: 'previous', pattern: THE_LAST_BEING, needs: 'told' },
  { relation: 'previous', pattern: AT_LAST, needs: 'told' },
  { relation: 'previous', pattern: FIRST_SINCE, needs: 'told' },
  { relation: 'previous', pattern: THEIR_MEETING, needs: 'dates' },
  { relation: 'next', pattern: LATER, needs: 'nothing' },
  { relation: 'next', pattern: PREPARED, needs: 'nothing' },
  { relation: 'founded', pattern: FOUNDED, needs: 'nothing' },
  { relation: 'founded', pattern: FOUNDED_ASIDE, needs: 'nothing' },
  { relation: 'founded', pattern: SINCE_LAUNCH, needs: 'told' },
  { relation: 'founded', pattern: FOUNDS, needs: 'sentence' },
];

/** What only a number below that of the release's own round makes an earlier one. */
const IS_COUNTED: ReadonlySet<Pattern> = new Set([TOLD_HELD, AND_THE_SECOND]);

/** As far behind a pointer as ` of the ` goes. */
const OF_THE = 8;

/**
 * The rounds that a sentence points to by a count or a time alone.
 *
 * @param main the dialogue that the release is about; without one the rounds are of no named series
 * @param eventOrdinal the number of the release's own round, or null
 */
export function unnamedRounds(
  sentence: AccountSentence,
  main: Dialogue | undefined,
  parties: readonly string[],
  eventOrdinal: number | null,
): readonly Reference[] {
  if (parties.length < 2) return [];
  const rounds: Reference[] = [];
  for (const { relation, pattern, needs } of POINTERS) {
    // "the committee, which was established by the Harbour Council"
    const reach = pattern === FOUNDED_ASIDE || pattern === FOUNDED ? 0 : OF_THE;
    // without a name, only what comes behind a round that is counted is known to be of its series
    if (main === undefined && needs === 'nothing' && !(relation === 'next' && eventOrdinal !== null))
      continue;
    for (const cue of findAllIn(sentence, pattern)) {
      const isNamed = ofType(sentence.mentions, 'dialogue').some(
        (dialogue) => dialogue.end > cue.start && dialogue.start <= cue.end + reach,
      );
      if (isNamed) continue;
      const counts = pattern === FIRST_SINCE ? [] : countsIn(textIn(sentence, cue.start, cue.end));
      const [count = 0] = counts;
      if (count > 0 && count === eventOrdinal) continue;
      if (IS_COUNTED.has(pattern) && count > (eventOrdinal ?? 0)) continue;
      if (pattern === FOUNDED_ASIDE && !isOfKind(textIn(sentence, cue.start, cue.end), main)) continue;
      if (
        pattern === WHOSE_ROUND &&
        lastBefore(ofType(sentence.mentions, 'dialogue'), cue.start)?.key !== main?.key
      )
        continue;
      if (pattern === LATER && FOR_NAMED.test(textIn(sentence, cue.end, sentence.end))) continue;
      if (pattern === THEIR_MEETING && isOwnMeeting(sentence, cue)) continue;
      if (pattern === ROUND_BEFORE && count + 1 !== eventOrdinal) continue;
      const comma = pattern === SINCE_LAUNCH ? sentence.text.indexOf(',', cue.end - sentence.start) : -1;
      const end = comma < 0 ? clauseEnd(sentence, cue, []) : sentence.start + comma;
      const told = toldOf(sentence, cue, end);
      if (needs === 'told' && told.place === null && told.start === null) continue;
      const implied = relation === 'next' && eventOrdinal !== null ? eventOrdinal + 1 : null;
      const anywhere = needs === 'sentence' ? datesOf(sentence, sentence.start, sentence.end)[0] : undefined;
      if (needs === 'sentence' && anywhere === undefined) continue;
      // "the first and second meetings held in Oslo in 2015 and 2017": a day for each count
      const joined = needs === 'dates' || counts.length > 1 ? datesOf(sentence, cue.start, told.end.end) : [];
      const isEach = needs === 'dates' || (counts.length > 1 && joined.length === counts.length);
      const dates = isEach ? joined : [told.date ?? anywhere];
      if (pattern === THEIR_MEETING && isNoRound(sentence, cue, joined)) continue;
      const isOfOthers = pattern === THEIR_MEETING && isOfNamed(sentence, cue);
      for (const [at, date] of dates.entries())
        rounds.push({
          relation: isOfOthers ? 'related' : relation,
          series: isOfOthers ? null : (main?.value ?? null),
          seriesKey: isOfOthers ? '' : (main?.key ?? ''),
          parties,
          ordinal: count > 0 && relation !== 'founded' ? (counts[at] ?? count) : implied,
          start: date?.date.start ?? null,
          place:
            placeInBrackets(sentence, date) ??
            (isEach ? placeInFront(sentence, date) : undefined) ??
            told.place,
          span: told.end,
          cue,
          ...(date === undefined ? {} : { dateSpan: { start: date.start, end: date.end } }),
        });
    }
  }
  if (rounds.some(({ relation }) => relation === 'founded')) return rounds.filter(isNoOccasion);
  rounds.push(...datedSessions(sentence, main, parties, rounds, eventOrdinal));
  return rounds;
}

/** Whether `the committee, which …` is said of a dialogue that is a committee. */
function isOfKind(words: string, main: Dialogue | undefined): boolean {
  const [kind = ''] = /\w+(?=s?,)/u.exec(words) ?? [];
  return main?.value.toLowerCase().includes(kind.replace(/s$/u, '')) === true;
}

const HAVE_MET = /\b(?:met|meet|held|hold|spoke|hosted|welcomed|convened|gathered|co-chaired)\b/;

/** `The ministers stressed their ties, following their meeting in Oslo on Friday`: the lead tells of no other one. */
function isOwnMeeting(sentence: AccountSentence, cue: Span): boolean {
  return (
    sentence.zone === 'lead' &&
    /^(?:following|after)\b/i.test(textIn(sentence, cue.start, cue.end)) &&
    !HAVE_MET.test(textIn(sentence, sentence.start, cue.start))
  );
}

/** `will continue their talks on April 5`, `agreed to follow up on their discussion`, but not `The meeting will build on`. */
const TO_COME =
  /\b(?<!\b(?:call|consultations|dialogue|meeting|round|session|summit|talks|visit) )(?:will|would|shall|plans?|intends?|agreed|decided|hopes?|expects?|looks?(?:ed|ing)? forward|committed|pledged) (?:(?:to|also|be|further|jointly) ){0,3}$/i;
/** `of the April 2018 agreement`: whose day it is. */
const OF_PAPER = /^\s+(?:\S+\s+)?(?:accord|agenda|agreement|declaration|plan|priorities|statement|treaty)\b/i;

/** Whether the talks that are gone on with are told to come, or the day is that of a paper they were on. */
function isNoRound(sentence: AccountSentence, cue: Span, dates: readonly MentionOf<'date'>[]): boolean {
  if (!/^(?:buil|continu|follow)/i.test(textIn(sentence, cue.start, cue.end))) return false;
  return (
    TO_COME.test(textIn(sentence, sentence.start, cue.start)) ||
    dates.some(({ end }) => OF_PAPER.test(textIn(sentence, end, sentence.end)))
  );
}

/** `the commitment made by Minister A and Minister B during their meeting in May`: theirs, and no round. */
function isOfNamed(sentence: AccountSentence, { start }: Span): boolean {
  const named = ofType(sentence.mentions, 'official').filter(({ end }) => end <= start);
  const [one, other] = named.slice(-2);
  if (one === undefined || other === undefined || !BY_WHOM.test(textIn(sentence, sentence.start, one.start)))
    return false;
  return /^ $/u.test(textIn(sentence, other.end, start)) && [one, other].every(isInFull);
}

/** `Kari Berg` or what opens with a first name, as only who was not yet told of is named. */
function isInFull({ text }: MentionOf<'official'>): boolean {
  return text.includes(' ');
}

const BY_WHOM =
  /\b(?:made|given|reached|taken|agreed|announced|signed|decided|adopted|set|launched) by (?:(?:the|then) )?[^;:]{0,100}$/u;

/** `in 2015 (Seattle) and 2017 (Bergen)` */
function placeInBrackets(sentence: AccountSentence, date: MentionOf<'date'> | undefined): string | undefined {
  return date === undefined
    ? undefined
    : ofType(sentence.mentions, 'place').find(({ start }) => textIn(sentence, date.end, start) === ' (')
        ?.value;
}

/** `in Oslo in 2017 and Lima in 2018` */
function placeInFront(sentence: AccountSentence, date: MentionOf<'date'> | undefined): string | undefined {
  return date === undefined
    ? undefined
    : ofType(sentence.mentions, 'place').find(({ end }) =>
        /^,? (?:in|on) $/u.test(textIn(sentence, end, date.start)),
      )?.value;
}

/** `was created by the Presidents at their meeting on April 3`: the day of the founding is that of no earlier round. */
function isNoOccasion({ relation, dateSpan }: Reference, _: number, all: readonly Reference[]): boolean {
  return (
    relation === 'founded' ||
    !all.some((other) => other.relation === 'founded' && other.dateSpan?.start === dateSpan?.start)
  );
}

/** The months and days from `start` on that one "and" or comma after the other joins. */
function datesOf(sentence: AccountSentence, start: number, end: number): readonly MentionOf<'date'>[] {
  const dates = ofType(sentence.mentions, 'date').filter(
    (date) => date.start >= start && date.value !== '?' && date.date.start !== undefined,
  );
  const first = dates[0];
  if (first === undefined || first.start > end) return [];
  const joined = [first];
  for (const date of dates.slice(1)) {
    const last = joined.at(-1) ?? first;
    const between = sentence.text.slice(last.end - sentence.start, date.start - sentence.start);
    if (!/^(?:\s\([^()]{2,30}\))?\s*(?:,|,?\s*and)(?:\s+(?:in|on))?\s+(?:\S+\s+in\s+)?$/u.test(between))
      break;
    joined.push(date);
  }
  return joined;
}
