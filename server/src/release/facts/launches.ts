/** Launches that a sentence tells of dialogues that are not the release's own: `on 10 March launched a Harbour Dialogue`. */
import type { Span } from '../../text/span';
import { lean } from '../../tokens/leanPattern';
import { stemsOf } from '../../tokens/stems';
import type { Reference } from '../model';
import { foundedReference } from './founded';
import { cued, findAllIn, firstFrom, lastBefore, mayName, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

type Dialogue = MentionOf<'dialogue'>;
type DateMention = MentionOf<'date'>;

const FORMS = '(?:establish|launch|create|set up|form|inaugurate|institute|stand up)';
const TO_COME = `(?:will|plans? to|are to|is to|intends? to|aims? to|agreed to) (?:also |jointly |formally )?${FORMS} an?`;
const DONE = '(?:(?:re-?)?launched|established|created|set up|inaugurated|founded|revived) (?:an?|the|their)';
/** `new bilateral`, but not the `website of the` of what it is about. */
const ADJECTIVES = '(?:(?!(?:about|for|from|in|of|on|the|to|under|with) )[a-z-]+ ){0,3}';
/** In front of the name. */
/** `FIRST. To found the Harbour Dialogue`: what a joint text resolves. */
const RESOLVED =
  '^\\W*(?:\\p{Lu}{4,8}\\W+)?To (?:found|establish|launch|create|set up|form|inaugurate|institute) (?:an?|the)';
const ANNOUNCED = 'announced (?:\\S+ ){0,3}?the (?:establishment|creation|formation|launch) of an?';
const LAUNCHES = lean(
  new RegExp(`(?:${RESOLVED}|\\b(?:${DONE}|${TO_COME}|${ANNOUNCED})) ${ADJECTIVES}$`, 'u'),
);
const LONGEST_LAUNCH = 90;
/** `launched an Economic Working Group and a Financial Working Group` */
const AND_A = /^(?: \([^()]{1,20}\))?,? and an? (?:[a-z-]+ ){0,2}$/;
const IS_PURPOSE = /\b(?:to have|been|was|were) $/;

/** `Harbour Dialogue: Experts of both sides will establish a regular exchange` */
const UNDER_HEADING = lean(
  new RegExp(
    `\\b(?:${DONE}|${TO_COME}) (?:[a-z-]+ ){0,3}(?:dialogue|exchange|forum|group|mechanism|consultations)\\b`,
    'u',
  ),
);
const LONGEST_ENTRY = 600;

/** How the sentence says that the dialogue was or will be launched. */
export function launchOf(
  sentence: AccountSentence,
  dialogue: Dialogue,
  parties: readonly string[],
): Reference | undefined {
  if (dialogue.ordinal !== undefined) return undefined;
  const beside = lastBefore(ofType(sentence.mentions, 'dialogue'), dialogue.start);
  if (beside !== undefined && AND_A.test(textIn(sentence, beside.end, dialogue.start))) {
    const first = launchOf(sentence, beside, parties);
    return first && founded(sentence, dialogue, first.cue ?? first.span, parties);
  }
  const from = Math.max(sentence.start, dialogue.start - LONGEST_LAUNCH);
  const front = textIn(sentence, from, dialogue.start);
  const match = LAUNCHES.exec(front);
  if (match !== null && !IS_PURPOSE.test(front.slice(0, match.index)))
    return founded(sentence, dialogue, { start: from + match.index, end: dialogue.start }, parties);
  if (!isHeading(sentence, dialogue)) return undefined;
  const entry = UNDER_HEADING.exec(textIn(sentence, dialogue.end, dialogue.end + LONGEST_ENTRY));
  if (entry === null) return undefined;
  const start = dialogue.end + entry.index;
  return founded(sentence, dialogue, { start, end: start + entry[0].length }, parties);
}

const OF_LAUNCH = stemsOf('launc relau re estab creat set stood inaug found agree annou');
/** In front of the name of the own series: done or agreed, and not what is only to come. */
const OWN_LAUNCH = lean(
  new RegExp(
    `\\b(?:${[
      '(?:re-?)?launched|established|created|set up|stood up|inaugurated|founded',
      `agreed to (?:also |jointly |formally )?${FORMS}`,
      'announced (?:\\S+ ){0,3}?the (?:establishment|creation|formation|launch) of',
    ].join('|')}) (?:an?|their|the new) ${ADJECTIVES}$`,
    'u',
  ),
);

/** `have launched a trilateral dialogue`: how what the release is about came to be. */
export function ownLaunch(
  sentence: AccountSentence,
  dialogue: Dialogue,
  parties: readonly string[],
): Reference | undefined {
  if (dialogue.ordinal !== undefined || parties.length < 2 || !mayName(sentence, OF_LAUNCH)) return undefined;
  const from = Math.max(sentence.start, dialogue.start - LONGEST_LAUNCH);
  const front = textIn(sentence, from, dialogue.start);
  const match = OWN_LAUNCH.exec(front);
  if (match === null || IS_PURPOSE.test(front.slice(0, match.index))) return undefined;
  return founded(sentence, dialogue, { start: from + match.index, end: dialogue.start }, parties);
}

/** `Harbour Dialogue: …` opens an entry of a list. */
export function isHeading(sentence: AccountSentence, { start, end }: Dialogue): boolean {
  return (
    /^[^\p{L}]*(?:The )?$/u.test(textIn(sentence, sentence.start, start)) &&
    textIn(sentence, end, end + 2).includes(':')
  );
}

/** Whether what the sentence launches is what its heading names. */
export function isOfHeading(sentence: AccountSentence, dialogue: Dialogue): boolean {
  const [first] = ofType(sentence.mentions, 'dialogue');
  return first !== undefined && first.start < dialogue.start && isHeading(sentence, first);
}

/** Between name and day: ` (HD) in Oslo on ` */
const ON = lean(/^(?: \([^()]{1,20}\))?(?: in \p{Lu}[\p{L}. -]{1,30})?,? (?:on|in) (?:early )?$/u);
const LONGEST_AHEAD = 100;

/** `The two sides, which last met in 2016, launched a Harbour Dialogue`: the day is of another round. */
const OF_LAST_ROUND = /\blast (?:met|convened|spoke)\b[^;]{0,30}$/;
const LONGEST_LAST = 48;

/** The day right behind the name, else the one that the launch stands behind. */
function dayOf(sentence: AccountSentence, name: Span, cue: Span): DateMention | undefined {
  const dates = ofType(sentence.mentions, 'date').filter(({ value }) => value !== '?');
  const behind = firstFrom(dates, name.end);
  if (behind !== undefined && ON.test(textIn(sentence, name.end, behind.start))) return behind;
  const ahead = lastBefore(dates, cue.start);
  if (ahead === undefined || cue.start - ahead.end > LONGEST_AHEAD) return undefined;
  if (OF_LAST_ROUND.test(textIn(sentence, sentence.start, ahead.start).slice(-LONGEST_LAST)))
    return undefined;
  return /;|\b(?:and|since|by|until)\b/.test(textIn(sentence, ahead.end, cue.start)) ? undefined : ahead;
}

function founded(
  sentence: AccountSentence,
  dialogue: Dialogue,
  cue: Span,
  parties: readonly string[],
): Reference {
  const day = dayOf(sentence, dialogue, cue);
  const mentions = sentence.mentions.filter(({ type }) => type !== 'date' && type !== 'place');
  const told = day === undefined ? mentions : [...mentions, day];
  return foundedReference({ ...sentence, mentions: told }, dialogue, cue, parties);
}

const OF_BODY = cued(
  /\b(?:launch|relaunch|establishment|creation|revival|resumption|reactivation) of (?:the|an?|their) (?:new |joint |bilateral ){0,2}(?:\p{Lu}[\p{L}-]{1,30} ){1,5}?(?:Commission|Committee|Council|Group|Mechanism)\b/gu,
  'launc relau re estab creat reviv resum react',
  'commi counc group mecha',
);
const NAME = lean(/\p{Lu}.*$/u);
/** `the establishment of the Human Rights Council`: a body that no two states have of their own. */
const OF_OTHERS = /^(?:establishment|creation) (?!.*\b(?:joint|bilateral|binational|mixed|cooperation)\b)/i;

/** `the May 10 re-launch of the bilateral Harbour Commission`: a body of both that no other words make a dialogue. */
export function launchedBodies(sentence: AccountSentence, parties: readonly string[]): readonly Reference[] {
  if (parties.length < 2 || !says(sentence, OF_BODY)) return [];
  return findAllIn(sentence, OF_BODY).flatMap((cue): readonly Reference[] => {
    const series = NAME.exec(textIn(sentence, cue.start, cue.end))?.[0] ?? '';
    const isOther = ofType(sentence.mentions, 'dialogue').some(
      ({ start }) => start >= cue.start && start < cue.end,
    );
    const isOfOthers = OF_OTHERS.test(textIn(sentence, cue.start, cue.end));
    const date = isOther || isOfOthers ? undefined : dayOfNoun(sentence, cue);
    if (date === undefined) return [];
    const start = date.date.start ?? null;
    const dateSpan = { start: date.start, end: date.end };
    const seriesKey = series.toLowerCase();
    return [
      {
        relation: 'founded',
        series,
        seriesKey,
        parties,
        ordinal: null,
        start,
        place: null,
        span: cue,
        cue,
        dateSpan,
      },
    ];
  });
}

/** `the May 10 launch of …`, `the launch of … on May 10` */
function dayOfNoun(sentence: AccountSentence, cue: Span): DateMention | undefined {
  const dates = ofType(sentence.mentions, 'date').filter(({ value }) => value !== '?');
  const ahead = lastBefore(dates, cue.start);
  if (ahead !== undefined && /^ (?:re-)?$/.test(textIn(sentence, ahead.end, cue.start))) return ahead;
  const behind = firstFrom(dates, cue.end);
  return behind !== undefined && ON.test(textIn(sentence, cue.end, behind.start)) ? behind : undefined;
}
