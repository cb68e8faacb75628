// What a date library and the reader make of the same words, and what kind of difference it is.
import type { ParsedResult, ParsedComponents } from 'chrono-node';

export interface Reading {
  readonly text: string;
  /** A day, month or year of ISO 8601, or two joined by a slash. */
  readonly value: string;
}

export interface Difference {
  readonly chrono: Reading;
  /** The date mentions that overlap; none where the reader finds no date. */
  readonly ours: readonly Reading[];
  /** It stands in a web address. */
  readonly inAddress: boolean;
}

/** The precision that the words give: chrono-node fills in the rest. */
function partsOf(components: ParsedComponents): string {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => components.get(part) ?? 0);
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (components.isCertain('day') || components.isCertain('weekday')) return iso;
  if (components.isCertain('month')) return iso.slice(0, 7);
  return components.isCertain('year') ? iso.slice(0, 4) : iso;
}

/** The value of a result of chrono-node, in the form of a date mention's. */
export function valueOf({ start, end }: ParsedResult): string {
  const first = partsOf(start);
  const last = end ? partsOf(end) : first;
  return first === last ? first : `${first}/${last}`;
}

const CLOCK = /^(?:\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?|noon|midnight|now)$/i;
const SPAN_OF_TIME = /\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?)\b/i;
const RELATIVE = /\b(?:today|tonight|yesterday|tomorrow|this|last|next|past|coming|ago)\b/i;
const WEEKDAY = /^(?:on\s+)?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?$/i;
const MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/i;

/** The name of the kind of difference, as in docs/reading.md. */
export function kindOf({ chrono, ours, inAddress }: Difference): string {
  const { text, value } = chrono;
  if (inAddress) return 'part of a web address';
  if (ours.length === 0) return kindAlone(text);
  if (ours.length > 1) return 'one range against several dates';
  const own = ours[0]?.value ?? '';
  if (own === '?') return 'left open by the reader';
  const isRange = own.includes('/');
  if (isRange !== value.includes('/')) return isRange ? 'a range read as its part' : 'a range that is none';
  if (own.length < value.length && !isRange)
    return value.startsWith(own) ? 'month or year as its day' : 'year or month from a day';
  if (own.length > value.length && !isRange)
    return own.startsWith(value) ? 'day left out' : 'part of the date';
  if (own.slice(4) === value.slice(4)) return 'same day, other year';
  if (WEEKDAY.test(text)) return 'another day of that weekday';
  return RELATIVE.test(text) ? 'relative day' : 'other value';
}

function kindAlone(text: string): string {
  if (CLOCK.test(text)) return 'a time of day';
  if (/^(?:may|march|mar|sat|sun|second|sec|august)\.?$/i.test(text)) return 'a word that looks like a date';
  if (SPAN_OF_TIME.test(text)) return 'a span of time';
  if (WEEKDAY.test(text)) return 'a weekday in a name';
  if (RELATIVE.test(text)) return 'a relative word';
  return MONTH.test(text) ? 'a month in another name' : 'figures that are no date';
}
