/** What a release says, as tables in Markdown: the part of a clearance report that is held against the file notes. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { Delegation, ReleaseFacts } from '../../release/model';
import { positionAt } from '../../text/lineTable';
import { countryName, dayName, ordinalName, partyNames, rangeName } from '../naming';
import { paragraphs, plain } from '../markdown';
import { section, table } from './markdownTable';

const or = (text: string | null | undefined): string =>
  text === null || text === undefined ? '' : plain(text);

function meetings(knowledge: Knowledge, { events }: ReleaseFacts): string {
  return table(
    ['Meeting', 'Parties', 'Number', 'Days', 'Place', 'Status'],
    events.map((event) => [
      or(event.series),
      plain(partyNames(knowledge, event.parties)),
      event.ordinal === null ? '' : ordinalName(event.ordinal),
      event.start === null ? '' : rangeName(event.start, event.end),
      or(event.place),
      event.status,
    ]),
  );
}

function rowsOf(knowledge: Knowledge, facts: ReleaseFacts, side: Delegation): readonly (readonly string[])[] {
  const party = plain(countryName(knowledge, side.party));
  const line = (offset: number): string => String(positionAt(facts.lines, offset).line + 1);
  const people = (role: string, list: Delegation['heads']): readonly (readonly string[])[] =>
    list.map((one) => [party, role, plain(one.name), or(one.title), or(one.agency), line(one.span.start)]);
  const bodies = side.agencies
    .filter((body) => !body.ofHead)
    .map((body) => [party, 'body', '', '', plain(body.name), line(body.start)]);
  const others = side.open ? [[party, 'the list is open', '', '', '', '']] : [];
  return [...people('head', side.heads), ...people('member', side.members), ...bodies, ...others];
}

function references({ references: list }: ReleaseFacts): string {
  return table(
    ['Points to', 'Series', 'Number', 'Date', 'Place'],
    list.map((one) => [
      one.relation,
      or(one.series),
      one.ordinal === null ? '' : ordinalName(one.ordinal),
      one.start === null ? '' : dayName(one.start),
      or(one.place),
    ]),
  );
}

/** Meetings, delegations and references; parts that the release has none of are left out. */
export function factTables(knowledge: Knowledge, facts: ReleaseFacts): string {
  const delegations = table(
    ['Side', 'As', 'Name', 'Post', 'Body', 'Line'],
    facts.delegations.flatMap((side) => rowsOf(knowledge, facts, side)),
  );
  return paragraphs([
    section('### Meetings', meetings(knowledge, facts)),
    section('### Delegations', delegations),
    section('### Other rounds', references(facts)),
  ]);
}
