/** Lists of the rounds gone by, below a release: `1st Consultation: May 19, 2007, Oslo`. */
import type { Reference } from '../model';
import { lean } from '../../tokens/leanPattern';
import { COUNT, COUNT_CUES, countIn } from './counts';
import { cued, findAllIn, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

const NOUNS =
  '(?:commission|committee|consultation|dialogue|edition|forum|meeting|round|session|summit|talk)s?';
const ITEM = `(?:the )?(${COUNT})(?: ${NOUNS})?(?: ?: |: ?| [–-] | \\()`;
const OPENS_LIST = cued(new RegExp(`^\\W{0,6}${ITEM}`, 'iu'), COUNT_CUES);
const ITEMS = cued(new RegExp(`(?<=^|[\\s*•·-])${ITEM}`, 'giu'), COUNT_CUES);
/** `Oslo, ` between the colon and the time */
const PLACE_FIRST = lean(/^(?:in )?[\p{L} .'’-]{2,30}, $/u);
const YEAR = /\d{4}/;
const DAY = 'YYYY-MM-DD'.length;

/**
 * The rounds of the release’s own dialogue that lines name by their number and time.
 *
 * @param event the number of the release’s own round, without which nothing tells which of them are over, and its day,
 * on which `1st Session: March 11, 2019` is part of it
 */
export function listedRounds(
  sentence: AccountSentence,
  main: MentionOf<'dialogue'> | undefined,
  parties: readonly string[],
  event: { readonly ordinal: number | null; readonly day: string | undefined },
): readonly Reference[] {
  const { ordinal: own, day } = event;
  if (main === undefined || own === null || parties.length < 2) return [];
  if (sentence.index === 0 || !says(sentence, OPENS_LIST)) return [];
  const items = findAllIn(sentence, ITEMS);
  return items.flatMap((item, at): readonly Reference[] => {
    const ordinal = countIn(
      textIn(sentence, item.start, item.end)
        .replace(/^the |[^\p{L}\d]+/giu, ' ')
        .trim(),
    );
    const end = items[at + 1]?.start ?? sentence.end;
    const inside = sentence.mentions.filter((mention) => mention.start >= item.end && mention.start < end);
    const [date] = ofType(inside, 'date');
    if (ordinal === 0 || ordinal >= own || date?.date.start === undefined) return [];
    if (day?.length === DAY && date.date.start >= day) return [];
    const between = textIn(sentence, item.end, date.start);
    if (!YEAR.test(date.text) || (between !== '' && !PLACE_FIRST.test(between))) return [];
    const [place] = ofType(inside, 'place');
    return [
      {
        relation: 'previous',
        series: main.value,
        seriesKey: main.key,
        parties,
        ordinal,
        start: date.date.start,
        place: place?.value ?? null,
        span: { start: item.start, end: Math.max(date.end, place?.end ?? 0) },
        cue: item,
        dateSpan: { start: date.start, end: date.end },
      },
    ];
  });
}
