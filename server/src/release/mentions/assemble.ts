/** Turns token ranges into the mentions of the model. */
import type { Span } from '../../text/span';
import { firstEndingAfter } from '../../text/span';
import { foldSpace } from '../../tokens/fold';
import { dateValue } from '../dates/dateValue';
import type { ContactMention, DialogueMention, Mention, Paragraph, ZoneKind } from '../model';
import { spanOf, surface } from '../scan';
import type { Scan } from '../scan';
import type { FoundMentions } from './findMentions';
import type { FoundDialogue } from './found';

interface Context {
  /** As it stands in the file; the scan reads it without its markup. */
  readonly text: string;
  readonly scan: Scan;
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Span[];
}

/** What all mentions have, of one token range. */
interface Base extends Span {
  readonly zone: ZoneKind;
  readonly text: string;
  readonly quoted: boolean;
}

function baseOf({ text, scan, paragraphs, quotations }: Context, first: number, last: number): Base {
  const start = scan.sequence.start[first] ?? 0;
  const end = scan.sequence.end[last] ?? 0;
  const zone = paragraphs[scan.paragraph[first] ?? 0]?.zone ?? 'body';
  return {
    start,
    end,
    zone,
    text: text.slice(start, end),
    quoted: isQuoted(quotations, start),
  };
}

function isQuoted(quotations: readonly Span[], offset: number): boolean {
  if (quotations.length === 0) return false;
  const quotation = quotations[firstEndingAfter(quotations, offset)];
  return quotation !== undefined && quotation.start <= offset;
}

type Found = Omit<FoundMentions, 'links' | 'countryHits' | 'claims'>;

export const NOTHING_FOUND: Found = {
  contacts: [],
  dates: [],
  dialogues: [],
  agencies: [],
  titles: [],
  names: [],
  persons: [],
  countries: [],
  places: [],
};

interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Makes a mention out of what was found and what all mentions have. */
type MentionOf<T> = (item: T, base: Base, scan: Scan) => Mention;

function writtenAt(scan: Scan, { first, last }: TokenRange): Span & { readonly text: string } {
  const { start, end } = spanOf(scan, first, last);
  return { text: surface(scan, first, last), start, end };
}

/** All mentions, sorted by position. */
export function assembleMentions(context: Context, found: Found): readonly Mention[] {
  const mentions: Mention[] = [];
  const firsts: number[] = [];
  const add = <T extends TokenRange>(items: readonly T[], mentionOf: MentionOf<T>): void => {
    for (const item of items) {
      firsts.push(item.first);
      mentions.push(mentionOf(item, baseOf(context, item.first, item.last), context.scan));
    }
  };
  add(found.contacts, contactOf);
  add(found.dates, dateOf);
  add(found.dialogues, dialogueOf);
  add(found.agencies, agencyOf);
  add(found.titles, titleOf);
  add(found.names, (item, base, scan) => officialOf(item, base, scan, found.persons));
  add(found.countries, countryOf);
  add(found.places, placeOf);
  return sorted(mentions, firsts, context.scan.sequence.count);
}

function contactOf(item: Found['contacts'][number], base: Base, scan: Scan): ContactMention {
  const { start, end, zone, text, quoted } = base;
  const { form, malformed } = item;
  // `State\_Cyber` in Markdown
  const value = foldSpace(surface(scan, item.first, item.last)).replaceAll('\\_', '_');
  return { start, end, zone, text, quoted, type: 'contact', value, form, malformed };
}

function dateOf({ date }: Found['dates'][number], base: Base): Mention {
  const { start, end, zone, text, quoted } = base;
  return { start, end, zone, text, quoted, type: 'date', value: dateValue(date), date };
}

function dialogueOf(item: FoundDialogue, base: Base, scan: Scan): DialogueMention {
  const { start, end, zone, text, quoted } = base;
  const { parties, key, ordinal, series } = item;
  const value = series?.name ?? foldSpace(surface(scan, item.first, item.last));
  const name = series?.name ?? nameOf(item, value, scan);
  const type = 'dialogue';
  const mention: DialogueMention =
    ordinal === undefined
      ? { start, end, zone, text, quoted, type, value, parties, name, key }
      : { start, end, zone, text, quoted, type, value, parties, name, key, ordinal };
  const isStanding = series !== undefined && parties.length < 2;
  return isStanding ? { ...mention, standing: series.parties } : mention;
}

/** The name of a dialogue without its parties, with what goes on behind its letters. */
function nameOf(item: FoundDialogue, value: string, scan: Scan): string {
  const { nameFirst, nameLast = item.last, nameTail } = item;
  const isWhole = nameFirst === item.first && nameLast === item.last;
  const own = isWhole ? value : foldSpace(surface(scan, nameFirst, nameLast));
  return nameTail === undefined ? own : `${own} ${foldSpace(surface(scan, nameTail.first, nameTail.last))}`;
}

function agencyOf({ value, acronym, defines, country }: Found['agencies'][number], base: Base): Mention {
  const { start, end, zone, text, quoted } = base;
  const type = 'agency';
  return country === undefined
    ? { start, end, zone, text, quoted, type, value, acronym, defines }
    : { start, end, zone, text, quoted, type, value, acronym, defines, country };
}

function titleOf({ first, last }: TokenRange, base: Base, scan: Scan): Mention {
  const { start, end, zone, text, quoted } = base;
  return { start, end, zone, text, quoted, type: 'title', value: foldSpace(surface(scan, first, last)) };
}

function officialOf(
  item: Found['names'][number],
  base: Base,
  scan: Scan,
  persons: Found['persons'],
): Mention {
  const { start, end, zone, text, quoted } = base;
  const { person } = item;
  const value = persons[person]?.name ?? surface(scan, item.first, item.last);
  const form = item.full ? 'full' : 'short';
  const type = 'official';
  if (item.honorific === undefined) return { start, end, zone, text, quoted, type, value, person, form };
  const honorific = writtenAt(scan, item.honorific);
  return { start, end, zone, text, quoted, type, value, person, form, honorific };
}

function countryOf({ code, form }: Found['countries'][number], base: Base): Mention {
  const { start, end, zone, text, quoted } = base;
  return { start, end, zone, text, quoted, type: 'country', value: code, form };
}

function placeOf({ first, last, country }: Found['places'][number], base: Base, scan: Scan): Mention {
  const { start, end, zone, text, quoted } = base;
  const value = foldSpace(surface(scan, first, last));
  return country === undefined
    ? { start, end, zone, text, quoted, type: 'place', value }
    : { start, end, zone, text, quoted, type: 'place', value, country };
}

/**
 * Mentions in the order of their first tokens. Nearly always each has one of its own: to look at all tokens takes less
 * time than to merge the lists.
 */
function sorted(mentions: Mention[], firsts: readonly number[], count: number): readonly Mention[] {
  /** By token one more than the index of the mention that begins there, 0 for none. */
  const starting = new Array<number>(count).fill(0);
  for (let k = 0; k < firsts.length; k += 1) {
    const first = firsts[k] ?? 0;
    if (starting[first] !== 0) return mentions.sort((a, b) => a.start - b.start);
    starting[first] = k + 1;
  }
  const all: Mention[] = [];
  for (const at of starting) {
    const mention = at === 0 ? undefined : mentions[at - 1];
    if (mention !== undefined) all.push(mention);
  }
  return all;
}
