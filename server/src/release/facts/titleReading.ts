/** Reads the title for what it says of the meeting, wherever the title stands. */
import type { Knowledge } from '../../gazetteer/knowledge';
import { sequenceOf } from '../../tokens/sequence';
import { tokenize } from '../../tokens/tokenize';
import { assembleMentions, NOTHING_FOUND } from '../mentions/assemble';
import { findMeetingWords } from '../mentions/findMentions';
import { ordinalValue } from '../mentions/dialogueNames';
import type { Mention, TitleReading } from '../model';
import { scanOf } from '../scan';
import { joinedCountries } from './joinedCountries';
import type { ReadSoFar } from './readSoFar';
import { ofType } from './sentences';

/** Behind an ordinal: `Ministerial Meeting`, but not `Anniversary`. */
const COUNTS_MEETINGS =
  /^\s+(?:\S+\s+){0,6}?(?:meeting|round|session|iteration|edition|consultations?|dialogues?|talks|summit|conference|forum|working group|council|committee|commission|plenary)\b/i;

/** `Meeting with Senators on …`: what is spoken of. */
const IS_TOPIC =
  /\b(?:meeting|call|roundtable|briefing)s?\b.*\b(?:on|about|regarding)\b|\bjoint statement on\b/i;

const MAX_TITLE = 600;

/** A title in the front matter is no prose and has no mentions; its words are read here on their own. */
export function readTitle(read: ReadSoFar, knowledge: Knowledge): TitleReading | undefined {
  if (read.title === null) return undefined;
  const text = read.title.text.slice(0, MAX_TITLE);
  const sequence = sequenceOf(tokenize(text, 'text'), knowledge.vocabulary);
  const paragraphs = [{ start: 0, end: text.length, zone: 'title' as const }];
  const scan = scanOf(sequence, paragraphs, knowledge);
  const mentions: readonly Mention[] = assembleMentions(
    { text, scan, paragraphs, quotations: [] },
    { ...NOTHING_FOUND, ...findMeetingWords(scan, read.issued?.date ?? null) },
  );
  const dialogue = ofType(mentions, 'dialogue')[0];
  let ordinal = dialogue?.ordinal?.value;
  for (let i = 0; i < sequence.count && ordinal === undefined; i += 1)
    if (COUNTS_MEETINGS.test(text.slice(sequence.end[i]))) ordinal = ordinalValue(scan, i);
  return {
    text,
    dialogue,
    ordinal,
    place: ofType(mentions, 'place').find(({ start }) => /\b(?:in|at) $/u.test(text.slice(0, start)))?.value,
    joined: joinedCountries(text, ofType(mentions, 'country'))[0] ?? [],
    countries: [
      ...new Set([
        ...(dialogue?.parties ?? []),
        ...ofType(mentions, 'country')
          .filter(({ start }) => !IS_TOPIC.test(text.slice(0, start)))
          .map((mention) => mention.value),
      ]),
    ],
  };
}
