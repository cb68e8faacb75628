/** Facts that were read from a text made of the file's, moved to their places in the file. */
import type { Span } from '../../text/span';
import type {
  AcronymUse,
  DateReading,
  Delegate,
  Delegation,
  DialogueEvent,
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

type Move = (span: Span) => Span;
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
    title: title?.span === undefined ? title : { ...title, span: move(title.span) },
    issued: issued?.span === undefined ? issued : { ...issued, span: move(issued.span) },
    mentions: read.mentions.map((mention) => mentionAt(mention, text, move)),
    paragraphs: read.paragraphs.map((one) => paragraphAt(one, move)),
    zones: read.zones.map((one) => zoneAt(one, move)),
    markers: read.markers.map((one) => ({ ...one, ...move(one) })),
    sentences: read.sentences.map(move),
    quotations: read.quotations.map(move),
    acronyms: read.acronyms.map((acronym) => acronymAt(acronym, move)),
    terms: read.terms.map((one) => termAt(one, move)),
    issuedAt: issuedAt === null ? null : { place: issuedAt.place, span: move(issuedAt.span) },
  };
}

export function paragraphAt(paragraph: Paragraph, move: Move): Paragraph {
  const { start, end } = move(paragraph);
  return { ...paragraph, start, end };
}

export function zoneAt(zone: Zone, move: Move): Zone {
  const { start, end } = move(zone);
  return { ...zone, start, end };
}

function termAt(term: TermUse, move: Move): TermUse {
  const { start, end } = move(term);
  return { ...term, start, end };
}

/** The mention as the file has it. */
function mentionAt(mention: Mention, text: string, move: Move): Mention {
  const { start, end } = move(mention);
  const written = text.slice(start, end);
  switch (mention.type) {
    case 'official': {
      const { honorific } = mention;
      return honorific === undefined
        ? { ...mention, start, end, text: written }
        : { ...mention, start, end, text: written, honorific: honorificAt(honorific, move) };
    }
    case 'date':
      return { ...mention, start, end, text: written, date: dateAt(mention.date, move) };
    case 'dialogue': {
      const { ordinal } = mention;
      return ordinal === undefined
        ? { ...mention, start, end, text: written }
        : { ...mention, start, end, text: written, ordinal: { ...ordinal, ...move(ordinal) } };
    }
    case 'agency':
      return { ...mention, start, end, text: written };
    case 'title':
      return { ...mention, start, end, text: written };
    case 'country':
      return { ...mention, start, end, text: written };
    case 'place':
      return { ...mention, start, end, text: written };
    case 'contact':
      return { ...mention, start, end, text: written };
  }
}

function dateAt(date: DateReading, move: Move): DateReading {
  const { parts, weekday, problem } = date;
  const { days, months, year } = parts;
  const copy: Draft<DateReading> = { ...date };
  const moved: Draft<DateReading['parts']> = {
    days: days.map((one) => {
      const { start, end } = move(one);
      return { ...one, start, end };
    }),
    months: months.map((one) => {
      const { start, end } = move(one);
      return { ...one, start, end };
    }),
  };
  if (year !== undefined) {
    const { start, end } = move(year);
    moved.year = { ...year, start, end };
  }
  copy.parts = moved;
  if (weekday !== undefined) copy.weekday = { ...weekday, ...move(weekday) };
  if (problem?.kind === 'no-such-day') copy.problem = { ...problem, day: move(problem.day) };
  if (problem?.kind === 'reversed-range')
    copy.problem = { ...problem, first: move(problem.first), last: move(problem.last) };
  return copy;
}

function personAt(person: Person, move: Move): Person {
  const { body } = person;
  const copy: Draft<Person> = { ...person };
  copy.first = move(person.first);
  copy.posts = person.posts.map((post) => postAt(post, move));
  if (body !== undefined) copy.body = { ...body, ...move(body) };
  return copy;
}

function postAt(post: Post, move: Move): Post {
  const { agencySpan } = post;
  const copy: Draft<Post> = { ...post };
  const { start, end } = move(post.span);
  copy.span = { ...post.span, start, end };
  if (agencySpan !== undefined) {
    const { start, end } = move(agencySpan);
    copy.agencySpan = { ...agencySpan, start, end };
  }
  return copy;
}

function eventAt(event: DialogueEvent, move: Move): DialogueEvent {
  const { ordinalSpan, dateSpan, verbSpan, placeSpan } = event;
  const copy: Draft<DialogueEvent> = { ...event };
  copy.span = move(event.span);
  if (ordinalSpan !== undefined) copy.ordinalSpan = move(ordinalSpan);
  if (dateSpan !== undefined) copy.dateSpan = move(dateSpan);
  if (verbSpan !== undefined) copy.verbSpan = move(verbSpan);
  if (placeSpan !== undefined) copy.placeSpan = move(placeSpan);
  return copy;
}

function delegationAt(delegation: Delegation, move: Move): Delegation {
  const { span } = delegation;
  const copy: Draft<Delegation> = { ...delegation };
  copy.heads = delegation.heads.map((one) => delegateAt(one, move));
  copy.members = delegation.members.map((one) => delegateAt(one, move));
  copy.agencies = delegation.agencies.map((one) => ({ ...one, ...move(one) }));
  if (span !== undefined) copy.span = move(span);
  return copy;
}

function delegateAt(delegate: Delegate, move: Move): Delegate {
  const { honorific } = delegate;
  const copy: Draft<Delegate> = { ...delegate };
  copy.span = move(delegate.span);
  if (honorific !== undefined) copy.honorific = honorificAt(honorific, move);
  return copy;
}

function honorificAt(honorific: Honorific, move: Move): Honorific {
  const { start, end } = move(honorific);
  return { ...honorific, start, end };
}

function referenceAt(reference: Reference, move: Move): Reference {
  const { cue, dateSpan } = reference;
  const copy: Draft<Reference> = { ...reference };
  copy.span = { ...reference.span, ...move(reference.span) };
  if (cue !== undefined) copy.cue = { ...cue, ...move(cue) };
  if (dateSpan !== undefined) copy.dateSpan = move(dateSpan);
  return copy;
}

function acronymAt(acronym: AcronymUse, move: Move): AcronymUse {
  const { definition } = acronym;
  const { start, end } = move(acronym);
  const copy: Draft<AcronymUse> = { ...acronym, start, end };
  if (definition !== undefined) copy.definition = { ...definition, ...move(definition) };
  return copy;
}

function wordingAt(wording: Wording, move: Move): Wording {
  const { note } = wording;
  const copy: Draft<Wording> = { ...wording };
  if (note !== undefined) copy.note = { ...note, quoted: note.quoted.map(move) };
  copy.formulas = wording.formulas.map((one) => ({ ...one, ...move(one) }));
  copy.frequencies = wording.frequencies.map((one) => ({ ...one, ...move(one), name: move(one.name) }));
  copy.quoted = wording.quoted.map((one) => ({ ...one, ...move(one) }));
  return copy;
}
