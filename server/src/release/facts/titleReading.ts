/** Reads the title for what it says of the meeting, wherever the title stands. */
import type { Knowledge } from '../../gazetteer/knowledge';
import { lean } from '../../tokens/leanPattern';
import { sequenceOf } from '../../tokens/sequence';
import { tokenize } from '../../tokens/tokenize';
import { assembleMentions, NOTHING_FOUND } from '../mentions/assemble';
import { findMeetingWords } from '../mentions/findMentions';
import { ordinalValue } from '../mentions/dialogueNames';
import type { Mention, TitleReading } from '../model';
import { scanOf } from '../scan';
import type { Scan } from '../scan';
import { isCalledByCapital } from './capitals';
import { joinedCountries } from './joinedCountries';
import { isOfPrivatePersons } from './privatePersons';
import type { ReadSoFar } from './readSoFar';
import { ofType } from './sentences';

/** Behind an ordinal: `Ministerial Meeting`, but not `Anniversary`. */
const COUNTS_MEETINGS =
  /^\s+(?:\S+\s+){0,6}?(?:meeting|round|session|iteration|edition|consultations?|dialogues?|talks|summit|conference|forum|working group|council|committee|commission|plenary)\b/i;

/** `Meeting with Senators on …`: what is spoken of. */
const IS_TOPIC =
  /\b(?:meeting|call|roundtable|briefing)s?\b.*\b(?:on|about|regarding)\b|\bjoint statement on\b/i;
/** `Ministers discuss prospects of consultations` */
const DISCUSSES = /\bdiscuss(?:es|ed)?\b/i;

/** `Minister Meets President Following Second Dialogue`: a meeting before or behind the one told. */
const BEHIND_OTHER = /\b(?:following|after|ahead of|before|in advance of)\s+(?:the\s+)?(?:\S+\s+)?$/i;

/** `Oslo Hosts Second Ocean Dialogue`, `Oslo to host …` */
const HOSTS = /^ (?:to )?hosts?\b/i;

const MAX_TITLE = 600;

/** `Ministers agree to resume political consultations`: what they spoke of. */
const TO_RESUME = lean(
  /\b(?:agrees?|agreed|decides?|decided|pledges?|vows?) to (?:deepen|elevate|establish|expand|launch|restart|resume|set up|strengthen|upgrade)\b/i,
);

/** The title as a text of its own: its tokens, and what is mentioned in it, by places in that text. */
interface TitleText {
  readonly text: string;
  readonly scan: Scan;
  /** The tokens of the title among those of the scan. */
  readonly first: number;
  readonly behind: number;
  /** Where the title begins in the text of the scan. */
  readonly from: number;
  readonly mentions: readonly Mention[];
}

/** A title that stands in the text has been read with it. */
function readInText({ text, title, mentions }: ReadSoFar, scan: Scan): TitleText | undefined {
  const span = title?.span;
  if (title === null || span === undefined || title.text.length > MAX_TITLE) return undefined;
  if (text.slice(span.start, span.end) !== title.text) return undefined;
  const { start: starts, count } = scan.sequence;
  const first = firstFrom(starts, count, span.start);
  return {
    ...{ text: title.text, scan, first, behind: firstFrom(starts, count, span.end), from: span.start },
    mentions: mentions
      .filter(({ start, end }) => span.start <= start && end <= span.end)
      .map((mention) => movedBack(mention, span.start)),
  };
}

/** The first token that begins there or further on. */
function firstFrom(starts: ArrayLike<number>, count: number, offset: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function movedBack<M extends Mention>(mention: M, by: number): M {
  const { start, end } = mention;
  const moved = { ...mention, start: start - by, end: end - by };
  if (moved.type !== 'dialogue' || moved.ordinal === undefined) return moved;
  const { ordinal } = moved;
  return { ...moved, ordinal: { ...ordinal, start: ordinal.start - by, end: ordinal.end - by } };
}

/** A title in the front matter is no prose and has no mentions; its words are read here on their own. */
function readAlone({ title, issued }: ReadSoFar, knowledge: Knowledge): TitleText | undefined {
  if (title === null) return undefined;
  const text = title.text.slice(0, MAX_TITLE);
  const sequence = sequenceOf(tokenize(text, 'text'), knowledge.vocabulary);
  const paragraphs = [{ start: 0, end: text.length, zone: 'title' as const }];
  const scan = scanOf(sequence, paragraphs, knowledge);
  const mentions = assembleMentions(
    { text, scan, paragraphs, quotations: [] },
    { ...NOTHING_FOUND, ...findMeetingWords(scan, issued?.date ?? null) },
  );
  return { text, scan, first: 0, behind: sequence.count, from: 0, mentions };
}

/** Behind the name of the meeting, or in front of a word for it: `Third Round`. */
function ordinalIn({ text, scan, first, behind, from }: TitleText): number | undefined {
  const { end } = scan.sequence;
  for (let i = first; i < behind; i += 1) {
    const value = ordinalValue(scan, i);
    if (value !== undefined && COUNTS_MEETINGS.test(text.slice((end[i] ?? 0) - from))) return value;
  }
  return undefined;
}

/** What the title says of the meeting; undefined where there is no title. */
export function readTitle(read: ReadSoFar, scanOfAll: Scan): TitleReading | undefined {
  const title = readInText(read, scanOfAll) ?? readAlone(read, scanOfAll.knowledge);
  if (title === undefined) return undefined;
  const { text, mentions } = title;
  const discusses = DISCUSSES.exec(text)?.index ?? Infinity;
  const countries = ofType(mentions, 'country').filter(({ start }) => start < discusses);
  const dialogue = ofType(mentions, 'dialogue').find(
    ({ start, name }) =>
      start < discusses &&
      !isCalledByCapital(name) &&
      !BEHIND_OTHER.test(text.slice(0, start)) &&
      !TO_RESUME.test(text.slice(0, start)),
  );
  const isSpokenOf = ({ start }: Mention): boolean => IS_TOPIC.test(text.slice(0, start));
  return {
    text,
    dialogue,
    ordinal: dialogue?.ordinal?.value ?? ordinalIn(title),
    place: ofType(mentions, 'place').find(
      ({ start, end }) =>
        /\b(?:in|at) $/i.test(text.slice(0, start)) || (start === 0 && HOSTS.test(text.slice(end, end + 9))),
    )?.value,
    joined: joinedCountries(text, countries)[0] ?? [],
    countries: [
      ...new Set([
        ...(dialogue?.parties ?? []),
        ...countries
          .filter((country) => !isSpokenOf(country) && !isOfPrivatePersons(text, country))
          .map(({ value }) => value),
      ]),
    ],
  };
}
