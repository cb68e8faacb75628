/** What becomes of each fact that a sentence of the frame names: kept, counted on, or left to be confirmed. */
import { monthName } from '../../release/dates/names';
import type { DateMention, Mention, PlaceMention, Reference, ReleaseFacts } from '../../release/model';
import { overlaps, type Span } from '../../text/span';
import { seriesKeyOfMention } from '../../workspace/meetings';
import type { WorkspaceDocument } from '../../workspace/document';
import { confirm, fields } from './fields';
import type { Outlook } from './outlook';
import { isToSeries } from './units';

/** A part of a sentence: with `text` it is replaced, without it stays. */
export interface Part extends Span {
  readonly text?: string;
  /** Parts that follow each other closely become one field: a name with its post, two days of one meeting. */
  readonly joins?: 'person' | 'body' | 'date';
}

/** What all sentences of a draft are made with. */
export interface Drafting {
  readonly document: WorkspaceDocument;
  readonly text: string;
  readonly outlook: Outlook;
}

/** The reference in whose words, or else in whose sentence, a mention stands. */
function referenceAt(facts: ReleaseFacts, span: Span, sentence: Span): Reference | undefined {
  const own = facts.references.filter(isToSeries);
  return (
    own.find((reference) => overlaps(reference.span, span)) ??
    own.findLast((reference) => overlaps(reference.span, sentence) && reference.span.start < span.start)
  );
}

/** In the precision and order of the mention: `October 2023`, `2023`, `3 October 2023`. */
function dayLike(mention: DateMention, iso: string): string {
  const [year = '', month, day] = iso.split('-');
  if (mention.date.precision === 'year' || month === undefined) return year;
  const name = monthName(Number(month));
  if (mention.date.precision === 'month' || day === undefined) return `${name} ${year}`;
  const number = String(Number(day));
  return /^\d/.test(mention.text) ? `${number} ${name} ${year}` : `${name} ${number}, ${year}`;
}

function dateText({ document, outlook }: Drafting, mention: DateMention, sentence: Span): string {
  const { facts } = document;
  const isMeetings = facts.events.some(
    ({ dateSpan }) => dateSpan !== undefined && overlaps(dateSpan, mention),
  );
  if (isMeetings) return fields.meeting;
  const reference = referenceAt(facts, mention, sentence);
  if (reference?.relation === 'next') return fields.nextMeeting;
  const { start } = outlook.previous;
  if (reference === undefined) return fields.date;
  return start === null ? fields.date : confirm(dayLike(mention, start));
}

function placeText({ document, outlook }: Drafting, mention: PlaceMention, sentence: Span): string {
  const { facts } = document;
  const shown = (place: string | null): string => (place === null ? fields.city : confirm(place));
  const isMeetings = facts.events.some(
    ({ placeSpan }) => placeSpan !== undefined && overlaps(placeSpan, mention),
  );
  if (isMeetings) return shown(outlook.place);
  const reference = referenceAt(facts, mention, sentence);
  // Hosts alternate: the next round is where the last one was.
  if (reference !== undefined) return shown(outlook.previous.place);
  return outlook.oldPlace?.startsWith(mention.text) === true ? shown(outlook.place) : confirm(mention.text);
}

/** `Canberra, Australia`: the country behind a city goes with it. */
function withCountry(text: string, mentions: readonly Mention[], at: number): Span {
  const [place, next] = [mentions[at], mentions[at + 1]];
  if (place === undefined) return { start: 0, end: 0 };
  const follows =
    next?.type === 'country' && next.form === 'name' && text.slice(place.end, next.start) === ', ';
  return { start: place.start, end: follows ? next.end : place.end };
}

/** `U.S. Department of State`, `Estonian Ministry of Defence`: whose body it is goes with its name. */
function isOfBody(text: string, mentions: readonly Mention[], at: number): boolean {
  const [country, body] = [mentions[at], mentions[at + 1]];
  return (
    country?.type === 'country' &&
    body?.type === 'agency' &&
    text.slice(country.end, body.start).trim() === ''
  );
}

/** `(ANSSI)` behind a body's name. */
const ACRONYM = /^\s?\([\p{L}\p{N}&./-]{2,16}\)/u;

/** The parts of a sentence that mentions make, in order. */
export function mentionParts(drafting: Drafting, sentence: Span): readonly Part[] {
  const { facts, eventSeries } = drafting.document;
  const [series] = eventSeries;
  const parties = new Set(facts.events[0]?.parties ?? []);
  const inside = facts.mentions.filter((mention) => overlaps(mention, sentence));
  return inside.map((mention, at): Part => {
    const { start, end } = mention;
    switch (mention.type) {
      case 'country':
        if (isOfBody(drafting.text, inside, at)) return { start, end: start };
        return parties.has(mention.value) ? { start, end } : { start, end, text: confirm(mention.text) };
      case 'dialogue':
        return series === undefined || seriesKeyOfMention(facts, mention) === series
          ? { start, end }
          : { start, end, text: confirm(mention.text) };
      case 'date':
        return { start, end, text: dateText(drafting, mention, sentence), joins: 'date' };
      case 'place':
        return {
          ...withCountry(drafting.text, inside, at),
          text: placeText(drafting, mention, sentence),
        };
      case 'official': {
        const from = mention.honorific?.start ?? start;
        return { start: from, end, text: confirm(drafting.text.slice(from, end)), joins: 'person' };
      }
      case 'title':
        return { start, end, text: confirm(mention.text), joins: 'person' };
      case 'agency': {
        const before = inside[at - 1];
        const from = before !== undefined && isOfBody(drafting.text, inside, at - 1) ? before.start : start;
        const to = end + (ACRONYM.exec(drafting.text.slice(end, end + 20))?.[0].length ?? 0);
        return { start: from, end: to, text: confirm(drafting.text.slice(from, to)), joins: 'body' };
      }
      case 'contact':
        return { start, end };
    }
  });
}
