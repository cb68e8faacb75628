/** The outline of a release: header, lead, topics, joint text, each side with its head and bodies, and what follows. */
import type { Knowledge } from '../gazetteer/knowledge';
import type { Delegation, DialogueEvent, Release, ReleaseFacts, ZoneKind } from '../release/model';
import { contains, cover, overlaps, sliceOf, type Span } from '../text/span';
import { foldSpace } from '../tokens/fold';
import type { WorkspaceDocument } from '../workspace/document';
import { countryName, dayName, ordinalName } from './naming';
import { zoneRuns } from './zoneRuns';

export type OutlineKind = 'header' | 'meeting' | 'text' | 'side' | 'person' | 'body' | 'aside';

export interface OutlineItem {
  readonly name: string;
  /** A few words of grey text behind the name. */
  readonly detail: string;
  readonly kind: OutlineKind;
  readonly span: Span;
  /** What is selected on a click; inside `span`. */
  readonly focus: Span;
  readonly children: readonly OutlineItem[];
  readonly isJointText?: boolean;
}

/**
 * The outline, in the order of the text: header, lead, topics, sides, next steps, contact, notices. What stands in a
 * joint text is inside of it.
 */
export function documentSymbols(document: WorkspaceDocument, knowledge: Knowledge): readonly OutlineItem[] {
  const { facts, release } = document;
  const items = [
    ...headerItems(facts, release),
    ...facts.events.slice(0, 1).map((event) => meetingItem(facts, event)),
    ...(release === undefined ? [] : topicItems(release)),
    ...facts.delegations.flatMap((delegation) => sideItem(delegation, knowledge)),
    ...nextItems(facts, release),
    ...zoneItems(facts),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return nested(items);
}

/** Items within a joint text become its children. */
function nested(items: readonly OutlineItem[]): readonly OutlineItem[] {
  const texts = items.filter(({ isJointText }) => isJointText === true);
  const homeOf = (one: OutlineItem): OutlineItem | undefined =>
    texts.find((text) => text !== one && contains(text.span, one.span));
  return items
    .filter((one) => homeOf(one) === undefined)
    .map((one) =>
      texts.includes(one) ? { ...one, children: items.filter((inner) => homeOf(inner) === one) } : one,
    );
}

const HEADER: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['type-line', 'office', 'dateline', 'title']);

const HEADER_NAMES: Readonly<Partial<Record<ZoneKind, string>>> = {
  'type-line': 'Type',
  office: 'Office',
  dateline: 'Dateline',
  title: 'Title',
};

function item(
  name: string,
  kind: OutlineKind,
  span: Span,
  rest: Partial<Pick<OutlineItem, 'detail' | 'focus' | 'children'>> = {},
): OutlineItem {
  const whole = (rest.children ?? []).reduce<Span>((wide, child) => cover(wide, child.span), span);
  return {
    name,
    detail: rest.detail ?? '',
    kind,
    span: { start: whole.start, end: whole.end },
    focus: rest.focus ?? { start: span.start, end: span.end },
    children: rest.children ?? [],
  };
}

function headerItems(facts: ReleaseFacts, release: Release | undefined): readonly OutlineItem[] {
  const zones = facts.zones.filter((zone) => HEADER.has(zone.kind));
  const first = zones[0];
  if (first === undefined) return [];
  const place =
    facts.issuedAt === null
      ? []
      : [item('Place', 'header', facts.issuedAt.span, { detail: facts.issuedAt.place })];
  const day = facts.issued?.span;
  const date =
    facts.issued === null || day === undefined
      ? []
      : [item('Date', 'header', day, { detail: dayName(facts.issued.date) })];
  const told = [...place, ...date];
  const children = zones
    .filter((zone) => zone.kind !== 'dateline' || !told.some(({ span }) => overlaps(span, zone)))
    .map((zone) => {
      const detail = release === undefined ? '' : foldSpace(sliceOf(release.text, zone));
      return item(HEADER_NAMES[zone.kind] ?? zone.kind, 'header', zone, { detail });
    });
  const detail = facts.issued === null ? '' : dayName(facts.issued.date);
  const inHeader = told.filter(({ span }) => zones.some((zone) => contains(zone, span)));
  const ordered = [...children, ...inHeader].sort((a, b) => a.span.start - b.span.start);
  return [item('Header', 'header', first, { detail, children: ordered })];
}

/** `Cyber Policy Working Group`, with `1st, 23 May 2017, held` in grey */
function meetingItem(facts: ReleaseFacts, event: DialogueEvent): OutlineItem {
  const detail = [
    event.ordinal === null ? undefined : ordinalName(event.ordinal),
    event.start === null ? undefined : dayName(event.start),
    event.status,
  ].filter((part) => part !== undefined);
  const lead = facts.zones.find((zone) => zone.kind === 'lead');
  const inside = lead !== undefined && lead.start <= event.span.start && event.span.end <= lead.end;
  return item(event.series ?? 'Meeting', 'meeting', inside ? lead : event.span, {
    detail: detail.join(', '),
    focus: event.span,
  });
}

function sideItem(delegation: Delegation, knowledge: Knowledge): readonly OutlineItem[] {
  const people = [...delegation.heads, ...delegation.members].map((delegate, at) =>
    item(delegate.name, 'person', delegate.span, {
      detail: [at < delegation.heads.length ? 'head' : '', delegate.title ?? ''].filter(Boolean).join(', '),
    }),
  );
  const bodies = delegation.agencies.map((agency) => item(agency.name, 'body', agency));
  const children = [...people, ...bodies].sort((a, b) => a.span.start - b.span.start);
  const span = delegation.span ?? children[0]?.span;
  if (span === undefined) return [];
  const count = delegation.agencies.length;
  const detail =
    count === 0 ? '' : `${count} ${count === 1 ? 'body' : 'bodies'}${delegation.open ? ' and others' : ''}`;
  return [item(`${countryName(knowledge, delegation.party)} side`, 'side', span, { detail, children })];
}

/** Paragraphs of the body that tell neither of a side nor of what comes next, by their first words. */
function topicItems({ paragraphs, delegations, references, text }: Release): readonly OutlineItem[] {
  const other: readonly Span[] = [
    ...delegations.flatMap(({ span }) => (span === undefined ? [] : [span])),
    ...references.filter(({ relation }) => relation === 'next').map(({ span }) => span),
  ];
  return paragraphs
    .filter((paragraph) => paragraph.zone === 'body' || paragraph.zone === 'joint-text')
    .filter((paragraph) => !other.some((span) => overlaps(span, paragraph)))
    .map((paragraph) => item(firstWords(sliceOf(text, paragraph)), 'text', paragraph));
}

/** So many words stand for a paragraph. */
const FEW = 6;

function firstWords(text: string): string {
  const words = foldSpace(text).split(' ');
  return words.length <= FEW
    ? words.join(' ')
    : `${words
        .slice(0, FEW)
        .join(' ')
        .replace(/[,;:]$/, '')}…`;
}

/** `Next steps`, with `3rd, 2023, Tallinn` in grey */
function nextItems({ references }: ReleaseFacts, release: Release | undefined): readonly OutlineItem[] {
  return references
    .filter(({ relation }) => relation === 'next')
    .map(({ span, ordinal, start, place }) => {
      const sentence = release?.sentences.find((one) => contains(one, span)) ?? span;
      const detail = [
        ordinal === null ? undefined : ordinalName(ordinal),
        start === null ? undefined : dayName(start),
        place ?? undefined,
      ].filter((part) => part !== undefined);
      return item('Next steps', 'meeting', sentence, {
        detail: detail.join(', '),
        focus: { start: span.start, end: span.end },
      });
    });
}

const ZONE_NAMES: Readonly<Partial<Record<ZoneKind, string>>> = {
  'front-matter': 'Front matter',
  'feed-prefix': 'Feed prefix',
  'joint-text': 'Joint text',
  contact: 'Contact',
  boilerplate: 'Boilerplate',
  'web-furniture': 'Web page',
};

/** Paragraphs of one kind that follow each other are one item. */
function zoneItems(facts: ReleaseFacts): readonly OutlineItem[] {
  return Object.entries(ZONE_NAMES).flatMap(([kind, name]) =>
    zoneRuns(facts, new Set([kind as ZoneKind])).map((span): OutlineItem =>
      kind === 'joint-text' ? { ...item(name, 'text', span), isJointText: true } : item(name, 'aside', span),
    ),
  );
}
