/** Meetings of a grouping that only a common noun tells: `the Quad meeting in Tokyo`, `hosting EU leaders in May`. */
import type { Knowledge } from '../../gazetteer/knowledge';
import { overlaps } from '../../text/span';
import type { Span } from '../../text/span';
import type { Reference } from '../model';
import { leavesOn, REACH_OF_DEPARTURE } from './departures';
import { cued, findAllIn, lastBefore, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { clauseEnd, toldOf } from './told';

const NOUN = cued(
  /(?<= )(?:(?:(?:foreign |finance |defen[cs]e |trade )?(?:ministers|leaders)[’']? )?(?:meeting|gathering|retreat|summit)|leaders)\b(?![’']| ?-)/gi,
  'meeti gathe retre summi leade',
);
const HOSTS = /\bhost(?:s|ing|ed)? (?:the )?$/i;
const LONGEST_HOSTS = 16;
const WHOSE = /^(?:leaders|(?:\S+ )?ministers)/i;

/** The grouping, or the body of states, whose name stands right in front. */
function ownerOf(
  { mentions }: AccountSentence,
  noun: Span,
  text: string,
  { groupings }: Knowledge,
): MentionOf<'country'> | MentionOf<'agency'> | undefined {
  const before = lastBefore(mentions, noun.start);
  if (before === undefined || before.end + 1 !== noun.start) return undefined;
  if (before.type === 'country') return groupings.has(before.value) ? before : undefined;
  // "the Pacific Islands Forum leaders meeting"
  return before.type === 'agency' && WHOSE.test(text) && text.includes(' ') ? before : undefined;
}

const TAKES_PART = /\b(?:address|attend|host|join|participat|took part|convene)\w*\b[^;]*$/i;
const LONGEST_FRONT = 120;

/** `In August 2018, she addressed the Quad meeting`: the time that opens the sentence. */
function timeAhead(sentence: AccountSentence, { start }: Span): MentionOf<'date'> | undefined {
  const date = lastBefore(ofType(sentence.mentions, 'date'), start);
  if (date === undefined || start - date.end > LONGEST_FRONT || date.value === '?') return undefined;
  // "departs tomorrow for Oslo, where she will attend the Quad meeting"
  if (leavesOn(textIn(sentence, Math.max(sentence.start, date.start - REACH_OF_DEPARTURE), date.start)))
    return undefined;
  return TAKES_PART.test(textIn(sentence, date.end, start)) ? date : undefined;
}

/**
 * The meetings of groupings that the sentence points to with their time or place.
 *
 * @param parties those of the release's own meeting: of a grouping among them it is no other
 */
export function groupingRounds(
  sentence: AccountSentence,
  parties: readonly string[],
  knowledge: Knowledge,
): readonly Reference[] {
  if (sentence.index === 0 || parties.length < 2 || !says(sentence, NOUN)) return [];
  return findAllIn(sentence, NOUN).flatMap((noun): readonly Reference[] => {
    const text = textIn(sentence, noun.start, noun.end);
    const owner = ownerOf(sentence, noun, text, knowledge);
    if (owner === undefined || isOwn(owner, parties, knowledge)) return [];
    // "the G7 Foreign Ministers’ Meeting": told by its name
    if (ofType(sentence.mentions, 'dialogue').some((named) => overlaps(named, noun))) return [];
    const front = textIn(sentence, Math.max(sentence.start, owner.start - LONGEST_HOSTS), owner.start);
    const isHosted = HOSTS.test(front);
    if (/^leaders$/i.test(text) && !isHosted) return [];
    const span = { start: owner.start, end: noun.end };
    const told = toldOf(sentence, span, clauseEnd(sentence, span, ofType(sentence.mentions, 'dialogue')));
    const date = told.date ?? timeAhead(sentence, span);
    if (date === undefined && (told.place === null || isHosted)) return [];
    // "hosting EU leaders, and leaves in May"
    if (isHosted && date !== undefined && /,| and /.test(textIn(sentence, noun.end, date.start))) return [];
    return [
      {
        relation: 'related',
        series: textIn(sentence, span.start, span.end),
        seriesKey: owner.value.toLowerCase(),
        parties: [],
        ordinal: null,
        start: date?.date.start ?? null,
        place: told.place,
        span: told.end,
        cue: span,
        ...(date === undefined ? {} : { dateSpan: { start: date.start, end: date.end } }),
      },
    ];
  });
}

/** Whether the grouping, or all of its members, are those who met. */
function isOwn(
  { value }: { readonly value: string },
  parties: readonly string[],
  { groupings }: Knowledge,
): boolean {
  if (parties.includes(value)) return true;
  const members = groupings.get(value)?.members ?? [];
  return members.length > 0 && members.every((code) => parties.includes(code));
}
