/** Datelines that stand in front of the first sentence, on its line. */
import type { PhraseEntry } from '../gazetteer/phraseEntry';
import type { Knowledge } from '../gazetteer/knowledge';
import { lean } from '../tokens/leanPattern';
import { tokensIn } from '../tokens/sequence';
import type { TokenRange } from '../tokens/sequence';
import { phrasesAt } from '../tokens/phraseTrie';
import { Shape, TokenKind } from '../tokens/token';
import type { Sequence } from '../tokens/token';
import type { Span } from '../text/span';
import { firstFullDate } from './dates/findDates';
import type { FoundDate } from './dates/findDates';
import type { TextLine } from './layout';

const MAX_DATELINE_TOKENS = 16;
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '―']);

export function isPlace(entry: PhraseEntry): boolean {
  return (
    entry.kind === 'city' ||
    entry.kind === 'us-state' ||
    entry.kind === 'province' ||
    (entry.kind === 'country' && entry.form !== 'adjective')
  );
}

/** `European Union` on a line of its own is whose page it is. */
function isGrouping({ groupings }: Knowledge, entry: PhraseEntry): boolean {
  return entry.kind === 'country' && groupings.has(entry.code);
}

/** Whether tokens from `from` up to `to` are nothing but cities, states, countries and commas. */
export function isPlaceRun(sequence: Sequence, knowledge: Knowledge, { from, to }: TokenRange): boolean {
  let at = from;
  let places = 0;
  const states: string[] = [];
  while (at < to) {
    const longest = phrasesAt(knowledge.phrases, sequence, at).findLast(
      (hit) => hit.last < to && hit.entries.some((entry) => isPlace(entry) && !isGrouping(knowledge, entry)),
    );
    if (longest !== undefined) {
      at = longest.last + 1;
      places += 1;
      const [entry, ...others] = longest.entries;
      if (entry?.kind === 'country' && others.length === 0) states.push(entry.code);
    } else if (
      sequence.kind[at] === TokenKind.punctuation &&
      at > from &&
      sequence.text.charAt(sequence.start[at] ?? 0) !== ':'
    )
      at += 1;
    else return false;
  }
  // "Norway – Chile": who met
  return places > 0 && (states.length < places || new Set(states).size < 2);
}

export interface DatelineParts {
  readonly date?: { readonly date: string; readonly span: Span };
  readonly place?: Span;
  /** Who wrote it stands there as in newspapers. */
  readonly ofNews?: true;
}

/** `SEOUL, June 21, 2018 – ` in front of the first sentence; `end` is behind the dash. */
export function openingDateline(
  text: string,
  sequence: Sequence,
  knowledge: Knowledge,
  line: TextLine,
): (DatelineParts & { readonly end: number }) | undefined {
  const { from, to } = tokensIn(sequence, line);
  const reach = Math.min(to, from + MAX_DATELINE_TOKENS);
  const date = firstFullDate(sequence, from, reach);
  if (date?.date.start === undefined) return undefined;
  if ('(['.includes(text.charAt(sequence.start[from] ?? 0)))
    return bracketed(sequence, knowledge, from, date);
  if (date.first === from) return openingDay(text, sequence, date, to);
  let dash = date.last + 1;
  while (dash < date.last + 5 && dash < to && !endsPlace(text.charAt(sequence.start[dash] ?? 0))) dash += 1;
  const mark = text.charAt(sequence.start[dash] ?? 0);
  const isDash = dash < to && endsPlace(mark) && (sequence.gap[dash] !== 0 || mark === ':');
  const dateEnd = sequence.end[date.last] ?? 0;
  const behind = isDash ? '' : text.slice(dateEnd, dateEnd + LONGEST_STOP);
  const stop = (STOP_BEHIND.exec(behind) ?? DOTS_BEHIND.exec(behind))?.[0];
  if (!isDash && stop === undefined) return undefined;
  let placeEnd = date.first;
  while (placeEnd > from && sequence.kind[placeEnd - 1] === TokenKind.punctuation) placeEnd -= 1;
  const isShoutedCity =
    isDash && SHOUTED_CITY.test(text.slice(sequence.start[from], sequence.end[placeEnd - 1]));
  if (!isShoutedCity && !isPlaceRun(sequence, knowledge, { from, to: placeEnd })) return undefined;
  return {
    date: {
      date: date.date.start,
      span: { start: sequence.start[date.first] ?? 0, end: dateEnd },
    },
    place: { start: sequence.start[from] ?? 0, end: sequence.end[placeEnd - 1] ?? 0 },
    end:
      stop === undefined ? (sequence.start[behindDashes(sequence, dash)] ?? line.end) : dateEnd + stop.length,
  };
}

/** `LEVANGER CITY 5 May 2021 – `: a town that is not known, and says that it is one. */
const SHOUTED_CITY = lean(/^(?:\p{Lu}{3,20} ){1,3}CITY$/u);

/** What closes the brackets, and parts them from the sentence. */
const BRACKET_BEHIND = lean(/^[)\]][.:]?(?:\s?[–—-]{1,2})?\s+(?=["“'‘]?\p{Lu})/u);
const MAX_BRACKETED = 8;

/** `(Oslo, March 12, 2019) The …`, `[12th MARCH 2019, OSLO] – The …`: day and place in brackets of their own. */
function bracketed(
  sequence: Sequence,
  knowledge: Knowledge,
  from: number,
  { first, last, date }: FoundDate,
): (DatelineParts & { readonly end: number }) | undefined {
  const { text } = sequence;
  const isPunctuation = (at: number): boolean => sequence.kind[at] === TokenKind.punctuation;
  let close = last + 1;
  while (close < last + MAX_BRACKETED && !')]'.includes(text.charAt(sequence.start[close] ?? 0))) close += 1;
  const closeStart = sequence.start[close];
  if (closeStart === undefined || date.start === undefined) return undefined;
  const behind = BRACKET_BEHIND.exec(text.slice(closeStart, closeStart + LONGEST_DOTS))?.[0];
  if (behind === undefined) return undefined;
  // the place stands in front of the day or behind it
  const place = first > from + 1 ? { from: from + 1, to: first } : { from: last + 1, to: close };
  while (place.to > place.from && isPunctuation(place.to - 1)) place.to -= 1;
  while (place.from < place.to && isPunctuation(place.from)) place.from += 1;
  if (place.from < place.to && !isPlaceRun(sequence, knowledge, place)) return undefined;
  return {
    date: { date: date.start, span: { start: sequence.start[first] ?? 0, end: sequence.end[last] ?? 0 } },
    ...(place.from < place.to
      ? { place: { start: sequence.start[place.from] ?? 0, end: sequence.end[place.to - 1] ?? 0 } }
      : {}),
    end: closeStart + behind.length,
  };
}

/** The token behind the dash, or behind both of `--`. */
function behindDashes(sequence: Sequence, dash: number): number {
  const isDouble =
    sequence.gap[dash + 1] === 0 && DASHES.has(sequence.text.charAt(sequence.start[dash + 1] ?? 0));
  return dash + (isDouble ? 2 : 1);
}

/** `Oslo, 16 November 2018. The …`, `Oslo, (16 November 2018). The …`, `Oslo. May 28, 2024 (@ministry). The …`, `OSLO, MAY 28, 2024, NWA. The …`, `Oslo, 16 November 2018.- The …` */
const STOP_BEHIND = lean(
  /^(?:\)|\s\(@\w{2,30}\)|,\s\p{Lu}{3,12}(?=\.\s))?\.(?:[–—-]{1,2})?\s+(?=\p{Lu}(?![^.]{0,80}\((?:left|right|cent(?:er|re)|[clr])\)))/u,
);
/** `OSLO, JANUARY 20, 2021 (MFA)…The …`, `JANUARY 20, 2021 (MFA)... The …` */
const DOTS_BEHIND = lean(/^\s?(?:\(\p{Lu}{2,10}\)\s?)?(?:…|\.{3,5})\s?(?=\p{Lu})/u);
const LONGEST_STOP = 140;
const LONGEST_DOTS = 24;

/** `18 October 2018 – The two sides …`, `JANUARY 20, 2021 (MFA)…The two sides …`: the day alone. */
function openingDay(
  text: string,
  sequence: Sequence,
  { first, last, date }: FoundDate,
  to: number,
): (DatelineParts & { readonly end: number }) | undefined {
  const dash = last + 1;
  const next = sequence.start[dash + 1] ?? 0;
  const dayEnd = sequence.end[last] ?? 0;
  const dots = DOTS_BEHIND.exec(text.slice(dayEnd, dayEnd + LONGEST_DOTS))?.[0];
  if (date.start !== undefined && dots !== undefined)
    return {
      date: { date: date.start, span: { start: sequence.start[first] ?? 0, end: dayEnd } },
      end: dayEnd + dots.length,
    };
  if (date.start === undefined || dash + 1 >= to || sequence.gap[dash] === 0) return undefined;
  if (!DASHES.has(text.charAt(sequence.start[dash] ?? 0)) || sequence.gap[dash + 1] === 0) return undefined;
  if (!/^[\p{Lu}]/u.test(text.slice(next, next + 2))) return undefined;
  const span = { start: sequence.start[first] ?? 0, end: sequence.end[last] ?? 0 };
  return { date: { date: date.start, span }, end: next };
}

const REACH_OF_CAPTIONS = 4;

/** Day and place that open one of the first lines of prose, behind what a page sets above them. */
export function lateDateline(
  text: string,
  sequence: Sequence,
  knowledge: Knowledge,
  lines: readonly TextLine[],
): DatelineParts | undefined {
  for (const line of lines.slice(0, REACH_OF_CAPTIONS)) {
    const opening = openingDateline(text, sequence, knowledge, line);
    if (opening?.date !== undefined) return opening;
  }
  return undefined;
}

/** `OSLO (Newswire - 13th May, 2023) `, `ISLAMABAD, Feb 17 (Newswire): `, `Oslo, Nov. 20 (Newswire)--`, `New Delhi [India], October 5 (Newswire): ` in front of the first sentence. */
const WIRE = lean(
  /^\W{0,3}(?<place>\p{Lu}[\p{L}.'’ -]{2,40}(?:,\s[\p{L}. ]{2,30})?)(?:\s?\[[\p{L} ]{2,30}\])?,?\s+(?:(?:(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}|\d{1,2}(?:st|nd|rd|th)?\s\p{Lu}\p{Ll}{2,8}\.?)(?:,?\s\d{4})?\s*(?:[([][^)\]]{2,40}[)\]])?|[([][A-Z][^)\]]{1,40}[)\]])\s*(?::|\s[–—-]+|[–—]|--)|\([^()]{2,60}?\d{4}\s?\)(?:(?=\s\p{Lu})|\s?:(?=\s?\p{Lu})))(?:\s|(?<=--|\)\s?:)(?=\p{Lu}))/u,
);
/** `OSLO. NEWSWIRE The Minister …`, `OSLO. March 3. NEWSWIRE - …` */
const WIRE_IN_CAPITALS = lean(
  /^\W{0,3}(?<place>\p{Lu}[\p{Lu} -]{2,30})\.\s(?:(?:\p{Lu}\p{Ll}{2,8}\s\d{1,2}|\d{1,2}\s\p{Lu}\p{Ll}{2,8})\.\s)?\p{Lu}{4,}(?:\s?[–—/-]+)?\s(?=\p{Lu}\p{L}*\p{Ll})/u,
);
/** `OSLO, November 15. /NWA/. The …`, `Oslo, March 3, 2019 /NWA/. `, `Oslo, March 3, NWA- The …`, `OSLO, MARCH 3, NEWSWIRE. The …` */
const WIRE_BARE = lean(
  /^\W{0,3}(?<place>\p{Lu}[\p{L} -]{2,30}),\s[\p{L}\d][\p{L}\d .,]{3,24}?(?:\.?\s\/\p{L}{3,14}\/[.:]?|,\s\p{Lu}{2,6}\s?[–—-]{1,2}|,\s(?<sign>\p{Lu}{6,12})\.)\s{1,3}(?=\p{Lu})/u,
);
/** `Oslo, Mar 31 (NWA) The …`: nothing but the brackets parts it from the sentence. */
const WIRE_SIGNED = lean(
  /^\W{0,3}(?<place>\p{Lu}[\p{L}.'’ -]{2,40}(?:,\s\p{Lu}[\p{L}. ]{2,30})?),\s(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{Ll}{2,8}\.?)(?:,?\s\d{4})?\s\((?:\p{Lu}{2,6}|\p{Lu}[\p{L} ]{2,30})\)\s(?=\p{Lu})/u,
);
/** `Oslo, November 1, NEWSWIRE` on a line of its own */
const WIRE_LINE = lean(
  /^\W{0,3}(?<place>\p{Lu}[\p{L} -]{2,30}),\s(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{Ll}{2,8}\.?)(?:,?\s\d{4})?,?\s\p{Lu}{4,10}$/u,
);
const HAS_LINE = /\d,? [A-Z]{4,10}$/;
const HAS_SIGNED = /[\da-z] \([A-Z][A-Za-z ]{1,30}\) [A-Z]/;
const HAS_BARE = lean(/\s\/|,\s\p{Lu}{2,6}\s?[–—-]{1,2}\s|,\s\p{Lu}{6,12}\.\s/u);
/** `Oslo, 3 May 2022 (MFA) – `: letters of a foreign ministry, and no agency. */
const BY_MINISTRY = /\(M[oO]?FA[A-Z]{0,4}\)/;
const LONGEST_WIRE = 120;
/** So it begins, tells the day or has the agency in brackets, and ends: nearly all first lines do not. */
const OPENS_CAPITALS = /^\W{0,3}[^a-z]{4}/;
const IN_WIRE = /[\d([]/;
const ENDS_WIRE = /[:–—-]\s|--|\d{4}\s?\)\s?[\s:]/;

export function wireDateline(
  text: string,
  sequence: Sequence,
  knowledge: Knowledge,
  line: TextLine,
): (DatelineParts & { readonly place: Span; readonly end: number; readonly agency: boolean }) | undefined {
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST_WIRE));
  const inCapitals =
    (OPENS_CAPITALS.test(head) ? WIRE_IN_CAPITALS.exec(head) : null) ??
    (HAS_BARE.test(head) ? WIRE_BARE.exec(head) : null);
  const match =
    inCapitals ??
    (IN_WIRE.test(head) && ENDS_WIRE.test(head) ? WIRE.exec(head) : null) ??
    (HAS_SIGNED.test(head) ? WIRE_SIGNED.exec(head) : null);
  const place = match?.groups?.['place'];
  if (match === null || place === undefined) return undefined;
  const start = line.start + match[0].indexOf(place);
  const span = { start, end: start + place.trimEnd().length };
  if (!isPlaceRun(sequence, knowledge, tokensIn(sequence, span))) return undefined;
  const end = line.start + match[0].length;
  const sign = match.groups?.['sign'];
  // "OSLO, MARCH 3, NORWAY. The …"
  if (sign !== undefined && isKnown(sequence, knowledge, line.start + match[0].lastIndexOf(sign)))
    return undefined;
  const dated = /\d{4}/.test(match[0]) ? dayIn(sequence, { start: span.end, end }) : undefined;
  return {
    place: span,
    end,
    agency:
      inCapitals !== null ||
      /\d{4}\s?\)\s?:?\s?$/.test(match[0]) ||
      (/[([]\p{Lu}\P{N}*[)\]]\s*\P{L}*$/u.test(match[0]) && !BY_MINISTRY.test(match[0])),
    ...(dated === undefined ? {} : { date: dated }),
  };
}

/** Whether a country, a body or whatever else is known is named at an offset. */
function isKnown(sequence: Sequence, knowledge: Knowledge, start: number): boolean {
  const at = tokensIn(sequence, { start, end: start + 1 }).from;
  return phrasesAt(knowledge.phrases, sequence, at).length > 0;
}

/** `Oslo, November 1, NEWSWIRE`: a line that is nothing but the dateline of a news agency. */
export function wireLine(
  text: string,
  sequence: Sequence,
  knowledge: Knowledge,
  { start, end }: TextLine,
): (DatelineParts & { readonly place: Span }) | undefined {
  const written = end - start > LONGEST_WIRE ? '' : text.slice(start, end);
  const match = HAS_LINE.test(written) ? WIRE_LINE.exec(written) : null;
  const name = match?.groups?.['place'];
  if (name === undefined) return undefined;
  const from = start + written.indexOf(name);
  const place = { start: from, end: from + name.length };
  if (!isPlaceRun(sequence, knowledge, tokensIn(sequence, place))) return undefined;
  const date = dayIn(sequence, { start: place.end, end });
  return { place, ...(date === undefined ? {} : { date }) };
}

/** The first full date inside a span. */
function dayIn(sequence: Sequence, span: Span): DatelineParts['date'] {
  const { from, to } = tokensIn(sequence, span);
  const date = firstFullDate(sequence, from, to);
  if (date?.date.start === undefined) return undefined;
  return {
    date: date.date.start,
    span: { start: sequence.start[date.first] ?? 0, end: sequence.end[date.last] ?? 0 },
  };
}

const REACH_OF_WIRE = 12;
/** `Oslo, March 3 (Newswire): `, `Oslo (NWA) – `, `OSLO. NEWSWIRE - ` */
const DATED_OR_SIGNED = /\d|\([A-Z]{3,5}\) [–—-] |[A-Z]\. [A-Z]{4,20} [–—-] /;

/** The dateline of a news agency in one of the first lines of prose, behind menus and captions. */
export function lateWire(
  text: string,
  sequence: Sequence,
  knowledge: Knowledge,
  lines: readonly TextLine[],
): ReturnType<typeof wireDateline> {
  for (const line of lines.slice(0, REACH_OF_WIRE)) {
    if (!DATED_OR_SIGNED.test(text.slice(line.start, Math.min(line.end, line.start + LONGEST_WIRE))))
      continue;
    const wire = wireDateline(text, sequence, knowledge, line);
    // "Oslo (Norway): ports will be discussed" is an item of a list
    if (wire?.agency === true && DATED_OR_SIGNED.test(text.slice(line.start, wire.end))) return wire;
  }
  return undefined;
}

function endsPlace(mark: string): boolean {
  return mark === ':' || DASHES.has(mark);
}

/**
 * `WASHINGTON – `, `WASHINGTON—`, `OSLO: `, `OSLO-- ` in front of the first sentence, without a date; `end` is behind dash or colon.
 * Newspapers alone set the latter two.
 *
 * @param isDated whether the day stands on a line above: then `Oslo - The Minister …` opens the prose as well
 */
export function placeInCapitals(
  text: string,
  sequence: Sequence,
  knowledge: Knowledge,
  line: TextLine,
  isDated = false,
): { readonly place: Span; readonly end: number; readonly ofNews: boolean } | undefined {
  const { from, to } = tokensIn(sequence, line);
  const isShouted = ((sequence.shape[from] ?? 0) & Shape.allCaps) !== 0;
  if (!isShouted && ((sequence.shape[from] ?? 0) & Shape.capital) === 0) return undefined;
  let dash = from + 1;
  while (dash < from + 6 && dash < to && !endsPlace(text.charAt(sequence.start[dash] ?? 0))) dash += 1;
  if (dash >= to || !endsPlace(text.charAt(sequence.start[dash] ?? 0))) return undefined;
  if (
    sequence.gap[dash] === 0 &&
    !/^(?::|—\s|--\s|—\p{Lu}\p{Ll})/u.test(text.slice(sequence.start[dash], (sequence.start[dash] ?? 0) + 3))
  )
    return undefined;
  // "Islamabad: Officials …", "Oslo, Norway – Today …", but not "Washington – once more"
  const isFull = text.slice(sequence.start[from], sequence.start[dash]).includes(',');
  const isBelowDay =
    (isDated || SAYS_HERE.test(text.slice(line.start, line.start + REACH_OF_HERE))) &&
    line.end - line.start > SHORTEST_PROSE &&
    SPACED_DASH.test(text.slice(sequence.end[dash - 1], sequence.end[dash + 1]));
  if (!isShouted && !isFull && !isBelowDay && text.charAt(sequence.start[dash] ?? 0) !== ':')
    return undefined;
  if (!isPlaceRun(sequence, knowledge, { from, to: dash })) return undefined;
  // "OSLO-- The"
  const isDouble = sequence.gap[dash + 1] === 0 && endsPlace(text.charAt(sequence.start[dash + 1] ?? 0));
  return {
    place: { start: sequence.start[from] ?? 0, end: sequence.end[dash - 1] ?? 0 },
    end: sequence.start[dash + (isDouble ? 2 : 1)] ?? line.end,
    ofNews:
      text.charAt(sequence.start[dash] ?? 0) === ':' ||
      (isDouble && sequence.gap[dash] === 0) ||
      (isBelowDay && !isDated && !isShouted),
  };
}

/** `Oslo - The Committee held its first meeting here`: where the text is from. */
const SAYS_HERE = /^[^.]{20,}? here(?: (?:on|today|yesterday|this)\b|[.,])/;
const REACH_OF_HERE = 400;
const SPACED_DASH = lean(/^\s[-–—]\s\p{Lu}/u);
const SHORTEST_PROSE = 90;
