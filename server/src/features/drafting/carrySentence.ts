/** A sentence of the frame, `On [date of the meeting], the United States and Estonia held the fourth …`, as edits. */
import { dialogueWords } from '../../gazetteer/data';
import { contains, overlaps, type Span } from '../../text/span';
import type { TextEdit } from '../../text/edits';
import { mentionParts, type Drafting, type Part } from './carryMentions';
import { confirm, fields } from './fields';
import { countedOn, ordinalEdit, type WrittenOrdinal } from './ordinals';

/** Words between two facts that carry no fact themselves: `led the delegation, which included representatives of`. */
const MOST_BETWEEN = 12;
/** Words behind the last fact: `and other agencies`. */
const MOST_BEHIND = 3;

/** What stands between a name and a post, or a post and its body: `, `, ` at the `, ` of the U.S. `. */
const JOINING =
  /^(?:,\s+|\s+)?(?:(?:at|of|in|for|from|with|and)\s+)?(?:the\s+)?(?:\p{Lu}[\p{L}.]+\s+){0,2}$/u;

/** Figures and number words that count something other than the sides; words for a meeting at a distance. */
const DETAIL =
  /(?<![\p{L}\p{N}.,-])(?:(?:\d[\d,.]*\d|\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?)(?![\p{L}\p{N}])(?!\s+(?:sides|governments|countries|delegations|parties|nations|partners|capitals|ministries)\b)|(?<mode>virtually|online|in a virtual format|(?:by|via) (?:secure )?video[- ]?(?:conference|link))(?![\p{L}\p{N}]))/giu;

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;
}

const ORDINAL_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${dialogueWords.ordinals
    .map(({ text }) => text)
    .sort((a, b) => b.length - a.length)
    .join('|')}|\\d{1,2}(?:st|nd|rd|th))(?![\\p{L}\\p{N}-])`,
  'giu',
);

/** All words that can number a round: `third` of `the third meeting of the working group`. */
function ordinalsIn(text: string, { start, end }: Span): readonly WrittenOrdinal[] {
  return [...text.slice(start, end).matchAll(ORDINAL_WORDS)].map((match) => {
    const word = match[0].toLowerCase();
    const value = dialogueWords.ordinals.find((row) => row.text === word)?.value ?? Number.parseInt(word, 10);
    return { start: start + match.index, end: start + match.index + match[0].length, value };
  });
}

function ordinalPart(drafting: Drafting, written: WrittenOrdinal): Part {
  const isFounding = drafting.document.facts.references.some(
    ({ relation, span }) => relation === 'founded' && overlaps(span, written),
  );
  const value = isFounding ? undefined : countedOn(written.value, drafting.outlook);
  if (value === undefined) {
    const { start, end } = written;
    return { start, end, text: confirm(drafting.text.slice(start, end)) };
  }
  const { span, text } = ordinalEdit(drafting.text, written, value);
  return { ...span, text };
}

/** What stands between two days of one meeting: `Tuesday, October 3, and Wednesday, October 4`. */
const BETWEEN_DAYS = /^,?\s*(?:and|to|through|[–—-])?\s*$/u;

/** What stands between a body and the one that it belongs to; bodies of a list have commas and “and”. */
const WITHIN = /^,?\s+(?:at|in|of|within)\s+(?:the\s+)?$/u;

/** What two parts become together; undefined where they stay two. */
function joinedPart(text: string, last: Part, part: Part): Part | undefined {
  if (part.start < last.end) return undefined;
  const gap = text.slice(last.end, part.start);
  if (last.joins === 'date' && part.joins === 'date')
    return BETWEEN_DAYS.test(gap) ? { ...last, end: part.end } : undefined;
  const joining = last.joins === 'body' ? WITHIN : JOINING;
  if (part.joins === undefined || last.joins === undefined || !joining.test(gap)) return undefined;
  const { start } = last;
  return { start, end: part.end, text: confirm(text.slice(start, part.end)), joins: part.joins };
}

/** Names, posts and bodies that stand together are one field, so that one look settles them. */
function joinParts(text: string, parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const both = last === undefined ? undefined : joinedPart(text, last, part);
    if (both !== undefined) joined[joined.length - 1] = both;
    else if (last === undefined || part.start >= last.end) joined.push(part);
  }
  return joined;
}

/** A stretch with more words than facts need is text of its own, to be confirmed as a whole. */
function longStretch(text: string, span: Span, most: number): Part | undefined {
  const written = text.slice(span.start, span.end);
  if (wordsIn(written) <= most) return undefined;
  const start = span.start + (/^[\s,;:.)]+/u.exec(written)?.[0].length ?? 0);
  const end = span.start + written.replace(/[\s,;:.(]+$/u, '').length;
  return { start, end, text: confirm(text.slice(start, end)) };
}

/** Numbers of people and days, and how the meeting was held, in a stretch that stays. */
function detailsIn(text: string, span: Span): readonly Part[] {
  return [...text.slice(span.start, span.end).matchAll(DETAIL)].map((match) => {
    const start = span.start + match.index;
    const isMode = match.groups?.['mode'] !== undefined;
    return { start, end: start + match[0].length, text: isMode ? confirm(match[0]) : fields.number };
  });
}

/** The stretches between the parts, each with how many words it may have. */
function gapsOf(sentence: Span, parts: readonly Part[]): readonly (readonly [Span, number])[] {
  const gaps: (readonly [Span, number])[] = [];
  let from = sentence.start;
  for (const part of parts) {
    gaps.push([{ start: from, end: part.start }, MOST_BETWEEN]);
    from = Math.max(from, part.end);
  }
  gaps.push([{ start: from, end: sentence.end }, MOST_BEHIND]);
  return gaps.filter(([{ start, end }]) => start < end);
}

const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The edits that take all facts of the old round out of a sentence and leave its words. */
export function sentenceEdits(
  drafting: Drafting,
  sentence: Span,
  quotations: readonly Span[],
): readonly TextEdit[] {
  const { text } = drafting;
  const quotes = quotations
    .filter((one) => contains(sentence, one))
    .map(({ start, end }): Part => ({ start, end, text: fields.quote }));
  const ordinals = ordinalsIn(text, sentence).map((one) => ordinalPart(drafting, one));
  const isFree = (part: Part): boolean => !quotes.some((quote) => overlaps(quote, part));
  const named = mentionParts(drafting, sentence)
    .filter(isFree)
    .flatMap((part) => partedBy(ordinals, part));
  const facts = [...quotes, ...ordinals.filter(isFree), ...named]
    .filter(({ start, end }) => start < end)
    .sort(byStart);
  const parts = joinParts(text, facts);
  const rest = gapsOf(sentence, parts).flatMap(([gap, most]) => {
    const stretch = longStretch(text, gap, most);
    return stretch === undefined ? detailsIn(text, gap) : [stretch];
  });
  return [...parts, ...rest]
    .sort(byStart)
    .flatMap((part) => (part.text === undefined ? [] : [{ span: part, text: part.text }]));
}

/** A name that stays keeps what stands around an ordinal inside it; another one swallows the ordinal. */
function partedBy(ordinals: readonly Part[], part: Part): readonly Part[] {
  const inside = ordinals.find((one) => overlaps(one, part));
  if (inside === undefined || part.text !== undefined) return [part];
  const halves = [
    { start: part.start, end: inside.start },
    { start: inside.end, end: part.end },
  ];
  return halves.filter(({ start, end }) => start < end);
}
