/** Turns token ranges into the mentions of the model. */
import type { Span } from '../../text/span';
import { firstEndingAfter } from '../../text/span';
import { foldSpace } from '../../tokens/fold';
import { dateValue } from '../dates/dateValue';
import type { Mention, Paragraph, ZoneKind } from '../model';
import { spanOf, surface } from '../scan';
import type { Scan } from '../scan';
import type { FoundMentions } from './findMentions';

interface Context {
  readonly scan: Scan;
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Span[];
}

interface Base extends Span {
  readonly zone: ZoneKind;
  readonly text: string;
  readonly quoted: boolean;
}

function baseOf({ scan, paragraphs, quotations }: Context, first: number, last: number): Base {
  const span = spanOf(scan, first, last);
  const quotation = quotations[firstEndingAfter(quotations, span.start)];
  return {
    ...span,
    zone: paragraphs[scan.paragraph[first] ?? 0]?.zone ?? 'body',
    text: surface(scan, first, last),
    quoted: quotation !== undefined && quotation.start <= span.start,
  };
}

/** All mentions, sorted by position. */
export function assembleMentions(context: Context, found: FoundMentions): readonly Mention[] {
  const { scan } = context;
  const base = (item: { readonly first: number; readonly last: number }): Base =>
    baseOf(context, item.first, item.last);
  const mentions: Mention[] = [];
  for (const item of found.contacts) {
    const at = base(item);
    mentions.push({
      ...at,
      type: 'contact',
      // `State\_Cyber` in Markdown
      value: foldSpace(at.text).replaceAll('\\_', '_'),
      form: item.form,
      malformed: item.malformed,
    });
  }
  for (const item of found.dates)
    mentions.push({ ...base(item), type: 'date', value: dateValue(item.date), date: item.date });
  for (const item of found.dialogues) {
    const at = base(item);
    const { parties, key, ordinal, series } = item;
    mentions.push({
      ...at,
      type: 'dialogue',
      value: series?.name ?? foldSpace(at.text),
      parties,
      name: series?.name ?? foldSpace(surface(scan, item.nameFirst, item.last)),
      key,
      ...(ordinal === undefined ? {} : { ordinal }),
      ...(series === undefined || parties.length > 1 ? {} : { standing: series.parties }),
    });
  }
  for (const item of found.agencies) {
    const { value, acronym, defines, country } = item;
    mentions.push({
      ...base(item),
      type: 'agency',
      value,
      acronym,
      defines,
      ...(country === undefined ? {} : { country }),
    });
  }
  for (const item of found.titles) {
    const at = base(item);
    mentions.push({ ...at, type: 'title', value: foldSpace(at.text) });
  }
  for (const item of found.names) {
    const person = found.persons[item.person];
    const honorific =
      item.honorific === undefined ? undefined : spanOf(scan, item.honorific.first, item.honorific.last);
    mentions.push({
      ...base(item),
      type: 'official',
      value: person?.name ?? surface(scan, item.first, item.last),
      person: item.person,
      form: item.full ? 'full' : 'short',
      ...(honorific === undefined
        ? {}
        : { honorific: { ...honorific, text: scan.sequence.text.slice(honorific.start, honorific.end) } }),
    });
  }
  for (const item of found.countries)
    mentions.push({ ...base(item), type: 'country', value: item.code, form: item.form });
  for (const item of found.places) {
    const at = base(item);
    mentions.push({
      ...at,
      type: 'place',
      value: foldSpace(at.text),
      ...(item.country === undefined ? {} : { country: item.country }),
    });
  }
  return mentions.sort((a, b) => a.start - b.start);
}
