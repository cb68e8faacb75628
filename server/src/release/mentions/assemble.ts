/** Turns token ranges into the mentions of the model. */
import type { Span } from '../../text/span';
import { firstEndingAfter } from '../../text/span';
import { foldSpace } from '../../tokens/fold';
import { dateValue } from '../dates/dateValue';
import type { DialogueMention, Mention, Paragraph, ZoneKind } from '../model';
import { spanOf, surface } from '../scan';
import type { Scan } from '../scan';
import type { FoundMentions } from './findMentions';

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

function writtenAt(
  scan: Scan,
  { first, last }: { readonly first: number; readonly last: number },
): Span & { readonly text: string } {
  const { start, end } = spanOf(scan, first, last);
  return { text: surface(scan, first, last), start, end };
}

/** All mentions, sorted by position. */
export function assembleMentions(context: Context, found: Found): readonly Mention[] {
  const { scan } = context;
  const mentions: Mention[] = [];
  const firsts: number[] = [];
  for (const item of found.contacts) {
    const { start, end, zone, text, quoted } = baseOf(context, item.first, item.last);
    firsts.push(item.first);
    const { form, malformed } = item;
    // `State\_Cyber` in Markdown
    const value = foldSpace(surface(scan, item.first, item.last)).replaceAll('\\_', '_');
    mentions.push({ start, end, zone, text, quoted, type: 'contact', value, form, malformed });
  }
  for (const { first, last, date } of found.dates) {
    const { start, end, zone, text, quoted } = baseOf(context, first, last);
    firsts.push(first);
    mentions.push({ start, end, zone, text, quoted, type: 'date', value: dateValue(date), date });
  }
  for (const item of found.dialogues) {
    const { start, end, zone, text, quoted } = baseOf(context, item.first, item.last);
    firsts.push(item.first);
    const { parties, key, ordinal, series } = item;
    const value = series?.name ?? foldSpace(surface(scan, item.first, item.last));
    const { nameFirst, nameLast = item.last, nameTail } = item;
    const isWhole = nameFirst === item.first && nameLast === item.last;
    const own = isWhole ? value : foldSpace(surface(scan, nameFirst, nameLast));
    const name =
      series?.name ??
      (nameTail === undefined ? own : `${own} ${foldSpace(surface(scan, nameTail.first, nameTail.last))}`);
    const type = 'dialogue';
    const mention: DialogueMention =
      ordinal === undefined
        ? { start, end, zone, text, quoted, type, value, parties, name, key }
        : { start, end, zone, text, quoted, type, value, parties, name, key, ordinal };
    const isStanding = series !== undefined && parties.length < 2;
    mentions.push(isStanding ? { ...mention, standing: series.parties } : mention);
  }
  for (const item of found.agencies) {
    const { start, end, zone, text, quoted } = baseOf(context, item.first, item.last);
    firsts.push(item.first);
    const { value, acronym, defines, country } = item;
    const type = 'agency';
    mentions.push(
      country === undefined
        ? { start, end, zone, text, quoted, type, value, acronym, defines }
        : { start, end, zone, text, quoted, type, value, acronym, defines, country },
    );
  }
  for (const item of found.titles) {
    const { start, end, zone, text, quoted } = baseOf(context, item.first, item.last);
    firsts.push(item.first);
    mentions.push({
      start,
      end,
      zone,
      text,
      quoted,
      type: 'title',
      value: foldSpace(surface(scan, item.first, item.last)),
    });
  }
  for (const item of found.names) {
    const { start, end, zone, text, quoted } = baseOf(context, item.first, item.last);
    firsts.push(item.first);
    const { person, honorific } = item;
    const value = found.persons[person]?.name ?? surface(scan, item.first, item.last);
    const form = item.full ? 'full' : 'short';
    const type = 'official';
    mentions.push(
      honorific === undefined
        ? { start, end, zone, text, quoted, type, value, person, form }
        : {
            start,
            end,
            zone,
            text,
            quoted,
            type,
            value,
            person,
            form,
            honorific: writtenAt(scan, honorific),
          },
    );
  }
  for (const item of found.countries) {
    const { start, end, zone, text, quoted } = baseOf(context, item.first, item.last);
    firsts.push(item.first);
    mentions.push({ start, end, zone, text, quoted, type: 'country', value: item.code, form: item.form });
  }
  for (const item of found.places) {
    const { start, end, zone, text, quoted } = baseOf(context, item.first, item.last);
    firsts.push(item.first);
    const { country } = item;
    const value = foldSpace(surface(scan, item.first, item.last));
    mentions.push(
      country === undefined
        ? { start, end, zone, text, quoted, type: 'place', value }
        : { start, end, zone, text, quoted, type: 'place', value, country },
    );
  }
  return sorted(mentions, firsts, scan.sequence.count);
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
