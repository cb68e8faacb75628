/** Facts that were read from a text made of the file's, moved to their places in the file. */
import type { Span } from '../../text/span';
import type {
  AcronymUse,
  DateReading,
  Delegate,
  Delegation,
  DialogueEvent,
  DialogueMention,
  Mention,
  Paragraph,
  Person,
  Post,
  Reference,
  Release,
  TermUse,
  Zone,
} from '../model';
import type { Wording } from '../wording/model';

/** Whither a stretch of the text from an offset to another is moved. */
type Move = (start: number, end: number) => Span;
type Honorific = NonNullable<Delegate['honorific']>;
type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** What is moved; the text, its tokens and its lines are the file's own, and the headline stands in its title. */
export type Placed = Omit<Release, 'text' | 'tokens' | 'lines' | 'headline'>;

/**
 * The facts with all their spans moved. Each kind has a function of its own: copies of one shape are made fast.
 * @param text of the file
 */
export function moved(read: Release, text: string, move: Move): Placed {
  const { title, issued, issuedAt } = read;
  return {
    wording: read.wording && wordingAt(read.wording, move),
    kind: read.kind,
    profile: read.profile,
    persons: read.persons.map((person) => personAt(person, move)),
    events: read.events.map((event) => eventAt(event, move)),
    delegations: read.delegations.map((delegation) => delegationAt(delegation, move)),
    references: read.references.map((reference) => referenceAt(reference, move)),
    format: read.format,
    title: title?.span === undefined ? title : { ...title, span: spanAt(title.span, move) },
    issued: issued?.span === undefined ? issued : { ...issued, span: spanAt(issued.span, move) },
    mentions: read.mentions.map((mention) => mentionAt(mention, text, move)),
    paragraphs: read.paragraphs.map((one) => paragraphAt(one, move)),
    zones: read.zones.map((one) => zoneAt(one, move)),
    markers: read.markers.map((one) => ({ ...one, ...spanAt(one, move) })),
    sentences: read.sentences.map((one) => move(one.start, one.end)),
    quotations: read.quotations.map((one) => move(one.start, one.end)),
    acronyms: read.acronyms.map((acronym) => acronymAt(acronym, move)),
    terms: read.terms.map((one) => termAt(one, move)),
    issuedAt: issuedAt === null ? null : { place: issuedAt.place, span: spanAt(issuedAt.span, move) },
  };
}

function spanAt({ start, end }: Span, move: Move): Span {
  return move(start, end);
}

export function paragraphAt(paragraph: Paragraph, move: Move): Paragraph {
  const { start, end } = move(paragraph.start, paragraph.end);
  return { ...paragraph, start, end };
}

export function zoneAt(zone: Zone, move: Move): Zone {
  const { start, end } = move(zone.start, zone.end);
  return { kind: zone.kind, start, end };
}

function termAt(term: TermUse, move: Move): TermUse {
  const { start, end } = move(term.start, term.end);
  return { term: term.term, form: term.form, start, end };
}

/** The mention as the file has it, written out: literals are made much faster than copies are changed. */
function mentionAt(mention: Mention, text: string, move: Move): Mention {
  switch (mention.type) {
    case 'official': {
      const { zone, quoted, type, value, person, form, honorific } = mention;
      const { start, end } = move(mention.start, mention.end);
      const written = text.slice(start, end);
      return honorific === undefined
        ? { start, end, zone, text: written, quoted, type, value, person, form }
        : {
            start,
            end,
            zone,
            text: written,
            quoted,
            type,
            value,
            person,
            form,
            honorific: honorificAt(honorific, move),
          };
    }
    case 'date': {
      const { zone, quoted, type, value } = mention;
      const { start, end } = move(mention.start, mention.end);
      const date = dateAt(mention.date, move);
      return { start, end, zone, text: text.slice(start, end), quoted, type, value, date };
    }
    case 'dialogue': {
      const { start, end } = move(mention.start, mention.end);
      const copy: Draft<DialogueMention> = { ...mention, start, end, text: text.slice(start, end) };
      const { ordinal } = mention;
      if (ordinal !== undefined) copy.ordinal = { ...ordinal, ...spanAt(ordinal, move) };
      return copy;
    }
    case 'agency': {
      const { zone, quoted, type, value, acronym, defines, country } = mention;
      const { start, end } = move(mention.start, mention.end);
      const written = text.slice(start, end);
      return country === undefined
        ? { start, end, zone, text: written, quoted, type, value, acronym, defines }
        : { start, end, zone, text: written, quoted, type, value, acronym, defines, country };
    }
    case 'title': {
      const { zone, quoted, type, value } = mention;
      const { start, end } = move(mention.start, mention.end);
      return { start, end, zone, text: text.slice(start, end), quoted, type, value };
    }
    case 'country': {
      const { zone, quoted, type, value, form } = mention;
      const { start, end } = move(mention.start, mention.end);
      return { start, end, zone, text: text.slice(start, end), quoted, type, value, form };
    }
    case 'place': {
      const { zone, quoted, type, value, country } = mention;
      const { start, end } = move(mention.start, mention.end);
      const written = text.slice(start, end);
      return country === undefined
        ? { start, end, zone, text: written, quoted, type, value }
        : { start, end, zone, text: written, quoted, type, value, country };
    }
    case 'contact': {
      const { zone, quoted, type, value, form, malformed } = mention;
      const { start, end } = move(mention.start, mention.end);
      return { start, end, zone, text: text.slice(start, end), quoted, type, value, form, malformed };
    }
  }
}

function dateAt(date: DateReading, move: Move): DateReading {
  const { parts, weekday, problem } = date;
  const { days, months, year } = parts;
  const copy: Draft<DateReading> = { ...date };
  const moved: Draft<DateReading['parts']> = {
    days: days.map((one) => {
      const { start, end } = move(one.start, one.end);
      return { day: one.day, start, end };
    }),
    months: months.map((one) => {
      const { start, end } = move(one.start, one.end);
      return { start, end, month: one.month };
    }),
  };
  if (year !== undefined) {
    const { start, end } = move(year.start, year.end);
    moved.year = { year: year.year, start, end };
  }
  copy.parts = moved;
  if (weekday !== undefined) copy.weekday = { ...weekday, ...spanAt(weekday, move) };
  if (problem?.kind === 'no-such-day') copy.problem = { ...problem, day: spanAt(problem.day, move) };
  if (problem?.kind === 'reversed-range')
    copy.problem = { ...problem, first: spanAt(problem.first, move), last: spanAt(problem.last, move) };
  return copy;
}

function personAt(person: Person, move: Move): Person {
  const { body } = person;
  const copy: Draft<Person> = { ...person };
  copy.first = spanAt(person.first, move);
  copy.posts = person.posts.map((post) => postAt(post, move));
  if (body !== undefined) copy.body = { ...body, ...spanAt(body, move) };
  return copy;
}

function postAt(post: Post, move: Move): Post {
  const { agencySpan } = post;
  const copy: Draft<Post> = { ...post };
  const { start, end } = move(post.span.start, post.span.end);
  copy.span = { ...post.span, start, end };
  if (agencySpan !== undefined) {
    const { start, end } = move(agencySpan.start, agencySpan.end);
    copy.agencySpan = { ...agencySpan, start, end };
  }
  return copy;
}

function eventAt(event: DialogueEvent, move: Move): DialogueEvent {
  const { ordinalSpan, dateSpan, verbSpan, placeSpan } = event;
  const copy: Draft<DialogueEvent> = { ...event };
  copy.span = spanAt(event.span, move);
  if (ordinalSpan !== undefined) copy.ordinalSpan = spanAt(ordinalSpan, move);
  if (dateSpan !== undefined) copy.dateSpan = spanAt(dateSpan, move);
  if (verbSpan !== undefined) copy.verbSpan = spanAt(verbSpan, move);
  if (placeSpan !== undefined) copy.placeSpan = spanAt(placeSpan, move);
  return copy;
}

function delegationAt(delegation: Delegation, move: Move): Delegation {
  const { span } = delegation;
  const copy: Draft<Delegation> = { ...delegation };
  copy.heads = delegation.heads.map((one) => delegateAt(one, move));
  copy.members = delegation.members.map((one) => delegateAt(one, move));
  copy.agencies = delegation.agencies.map((one) => ({ ...one, ...spanAt(one, move) }));
  if (span !== undefined) copy.span = spanAt(span, move);
  return copy;
}

function delegateAt(delegate: Delegate, move: Move): Delegate {
  const { honorific } = delegate;
  const copy: Draft<Delegate> = { ...delegate };
  copy.span = spanAt(delegate.span, move);
  if (honorific !== undefined) copy.honorific = honorificAt(honorific, move);
  return copy;
}

function honorificAt(honorific: Honorific, move: Move): Honorific {
  const { start, end } = move(honorific.start, honorific.end);
  return { ...honorific, start, end };
}

function referenceAt(reference: Reference, move: Move): Reference {
  const { cue, dateSpan } = reference;
  const copy: Draft<Reference> = { ...reference };
  copy.span = { ...reference.span, ...spanAt(reference.span, move) };
  if (cue !== undefined) copy.cue = { ...cue, ...spanAt(cue, move) };
  if (dateSpan !== undefined) copy.dateSpan = spanAt(dateSpan, move);
  return copy;
}

function acronymAt(use: AcronymUse, move: Move): AcronymUse {
  const { acronym, definition } = use;
  const { start, end } = move(use.start, use.end);
  return definition === undefined
    ? { acronym, start, end }
    : { acronym, start, end, definition: { text: definition.text, ...spanAt(definition, move) } };
}

function wordingAt(wording: Wording, move: Move): Wording {
  const { note } = wording;
  const copy: Draft<Wording> = { ...wording };
  if (note !== undefined) copy.note = { ...note, quoted: note.quoted.map((one) => move(one.start, one.end)) };
  copy.formulas = wording.formulas.map((one) => ({ ...one, ...spanAt(one, move) }));
  copy.frequencies = wording.frequencies.map((one) => ({
    ...one,
    ...spanAt(one, move),
    name: spanAt(one.name, move),
  }));
  copy.quoted = wording.quoted.map((one) => ({ ...one, ...spanAt(one, move) }));
  return copy;
}
