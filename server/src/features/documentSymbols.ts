/** The outline of a release: header, lead, joint text, each side with its head and bodies, contact, boilerplate. */
import type { Knowledge } from '../gazetteer/knowledge';
import type { Delegation, DialogueEvent, ReleaseFacts, Zone, ZoneKind } from '../release/model';
import { cover, type Span } from '../text/span';
import { countryName, dayName, ordinalName } from './naming';

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
}

/** The outline, in the order of the text. */
export function documentSymbols(facts: ReleaseFacts, knowledge: Knowledge): readonly OutlineItem[] {
  return [
    ...headerItems(facts),
    ...facts.events.slice(0, 1).map((event) => meetingItem(facts, event)),
    ...facts.delegations.flatMap((delegation) => sideItem(delegation, knowledge)),
    ...zoneItems(facts),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
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

function headerItems(facts: ReleaseFacts): readonly OutlineItem[] {
  const zones = facts.zones.filter((zone) => HEADER.has(zone.kind));
  const first = zones[0];
  if (first === undefined) return [];
  const children = zones.map((zone) => item(HEADER_NAMES[zone.kind] ?? zone.kind, 'header', zone));
  const detail = facts.issued === null ? '' : dayName(facts.issued.date);
  return [item('Header', 'header', first, { detail, children })];
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

const ZONE_NAMES: Readonly<Partial<Record<ZoneKind, string>>> = {
  'front-matter': 'Front matter',
  'feed-prefix': 'Feed prefix',
  'joint-text': 'Joint text',
  contact: 'Contact',
  boilerplate: 'Boilerplate',
  'web-furniture': 'Web page',
};

function zoneItems(facts: ReleaseFacts): readonly OutlineItem[] {
  return facts.zones.flatMap((zone: Zone) => {
    const name = ZONE_NAMES[zone.kind];
    if (name === undefined) return [];
    return [item(name, zone.kind === 'joint-text' ? 'text' : 'aside', zone)];
  });
}
