/** Planting faults in real releases: what a fault is, and the tools to put one into a text. */
import type { DateMention, MentionType, Release } from '../../server/src/release/model';
import type { Span } from '../../server/src/text/span';
import type { TextFile } from '../support/checkTexts';
import type { Random } from './random';

/** A real release. */
export interface Source extends TextFile {
  readonly release: Release;
}

/** Documents with one fault, of which the first has it; the others are the same before and after. */
export interface Planted {
  /** The document without the fault, among the same others. */
  readonly before: readonly TextFile[];
  readonly after: readonly TextFile[];
}

/** A way to plant a fault of a rule; undefined where the release gives no place for it. */
export interface Fault {
  readonly rule: string;
  readonly plant: (source: Source, random: Random) => Planted | undefined;
}

export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');
export const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The document with another text. */
export function inText(
  source: Source,
  text: string | undefined,
  others: readonly TextFile[] = [],
): Planted | undefined {
  if (text === undefined || text === source.text) return undefined;
  const { uri } = source;
  return { before: [{ uri, text: source.text }, ...others], after: [{ uri, text }, ...others] };
}

/** The text with a span of it replaced. */
export function replaced(text: string, { start, end }: Span, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** Ends of sentences of the release's own prose. */
function placesFor({ release, text }: Source): readonly number[] {
  return release.sentences
    .filter(({ start, end }) => {
      const zone = release.zones.find((one) => one.start <= start && start < one.end)?.kind;
      const isQuoted = release.quotations.some((one) => one.start < end && start < one.end);
      const words = text.slice(start, end);
      return (
        (zone === 'body' || zone === 'lead') &&
        !isQuoted &&
        /[a-z]{2}\.$/.test(words.trimEnd()) &&
        words.length > 60 &&
        !/^\s*[-*\\]/.test(words)
      );
    })
    .map(({ start, end }) => start + text.slice(start, end).trimEnd().length);
}

/** The text with a sentence more, behind one of its own drawn at random. */
export function withSentence(source: Source, random: Random, sentence: string): string | undefined {
  const places = placesFor(source);
  if (places.length === 0) return undefined;
  const at = random.pick(places);
  return `${source.text.slice(0, at)} ${sentence}${source.text.slice(at)}`;
}

/** Mentions of a type in the release's own prose, quotations left out. */
export function mentionsIn<T extends MentionType>(
  { release }: Source,
  type: T,
): readonly Extract<Release['mentions'][number], { readonly type: T }>[] {
  return release.mentions.filter(
    (one): one is Extract<Release['mentions'][number], { readonly type: T }> =>
      one.type === type &&
      (one.zone === 'body' || one.zone === 'lead' || one.zone === 'joint-text') &&
      !release.quotations.some((quote) => quote.start <= one.start && one.end <= quote.end),
  );
}

/** Dates of the form `May 23` or `May 23, 2017` that stand for one day. */
export function dayMentions(source: Source): readonly DateMention[] {
  return mentionsIn(source, 'date').filter(
    ({ value, text }) => value.length === 10 && /^[A-Z][a-z]+ \d{1,2}(?:, \d{4})?$/.test(text),
  );
}

/** The ISO day so many days later. */
export function daysLater(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
}

/** `May 23, 2017` */
export function written(iso: string): string {
  return `${MONTHS[Number(iso.slice(5, 7)) - 1] ?? ''} ${Number(iso.slice(8, 10))}, ${iso.slice(0, 4)}`;
}

/** `Tuesday` */
export function weekdayOf(iso: string): string {
  return WEEKDAYS[new Date(iso).getUTCDay()] ?? '';
}

/** The text with another day of issue, where its front matter tells it. */
export function issuedOn({ text, release }: Source, iso: string): string | undefined {
  const { issued } = release;
  if (issued?.source !== 'front-matter') return undefined;
  return text.replaceAll(issued.date, iso);
}

/** The document under another name, which says nothing of a day. */
export function renamed(uri: string): string {
  return uri.replace(/\/[^/]+(\.\w+)$/, '/planted$1');
}

/** The name of a standing dialogue, where the text itself tells of it. */
export function nameInText({ release, text }: Source): string | undefined {
  const { span } = release.events[0] ?? {};
  const mention = release.mentions.find((one) => one.type === 'dialogue' && one.start === span?.start);
  if (mention === undefined || (mention.zone !== 'lead' && mention.zone !== 'body')) return undefined;
  const name = text.slice(mention.start, mention.end);
  return /summit|conference|roundtable|forum$/i.test(name) ? undefined : name;
}

/** No account of a meeting, by its kind: conventions of header and rounds do not hold for it. */
export function isPolicy({ release }: Source): boolean {
  return release.kind === 'other' || release.kind === 'fact-sheet';
}

/** The same release so many years later: the next round, told in the same words. */
export function yearsLater(
  source: Source,
  years: number,
): { readonly uri: string; readonly text: string } | undefined {
  const { issued, events } = source.release;
  if (issued?.source !== 'front-matter' || events[0]?.start?.slice(0, 4) !== issued.date.slice(0, 4))
    return undefined;
  const year = Number(issued.date.slice(0, 4));
  const later = (text: string): string =>
    text
      .replaceAll(String(year), String(year + years))
      .replace(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, /g, '');
  return { uri: later(source.uri), text: later(source.text) };
}
