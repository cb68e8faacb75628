/** One side: its heads and their posts, its members, its bodies. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { Delegate, Delegation } from '../../release/model';
import { foldPhrase } from '../../tokens/fold';
import { sideOf, type Told } from './columns';
import { listRows, type Item, type List } from './listRows';
import type { MatrixRow } from './model';
import { likeness, type Likeness } from './names';
import { valueRow, type Value } from './valueRows';

export function sideRows(
  knowledge: Knowledge,
  columns: readonly Told[],
  party: string,
): readonly MatrixRow[] {
  const people = [
    valueRow(columns, { name: 'Head', read: (told) => heads(told, party), against: 'any' }),
    valueRow(columns, { name: 'Post', read: (told) => posts(told, party), against: 'any' }),
  ].filter((row) => row !== undefined);
  const members = listRows(
    columns.map((told) => listOf(told, party, membersOf)),
    (a, b) => (a === b ? 'same' : undefined),
  );
  const bodies = listRows(
    columns.map((told) => listOf(told, party, bodiesOf)),
    (a, b): Likeness => likeness(knowledge, party, a, b),
  );
  return [...people, ...members, ...bodies];
}

function keyOf({ facts }: Told, { person, name }: Delegate): string {
  return facts.persons[person]?.key ?? foldPhrase(name);
}

function heads(told: Told, party: string): Value | undefined {
  const led = sideOf(told, party)?.heads ?? [];
  const [first] = led;
  if (first === undefined) return undefined;
  return {
    key: led
      .map((head) => keyOf(told, head))
      .sort()
      .join('+'),
    text: led.map(({ name }) => name).join(', '),
    span: first.span,
  };
}

function posts(told: Told, party: string): Value | undefined {
  const held = (sideOf(told, party)?.heads ?? []).filter(({ title }) => title !== null);
  const [first] = held;
  if (first === undefined) return undefined;
  const post = told.facts.persons[first.person]?.posts.find(({ title }) => first.title?.startsWith(title));
  return {
    key: held.map(({ title }) => foldPhrase(title ?? '')).join('+'),
    text: held
      .map(({ title, agency }) => [title, agency].filter((one) => one !== null).join(', '))
      .join('; '),
    span: post?.span ?? first.span,
  };
}

function listOf(
  told: Told,
  party: string,
  items: (told: Told, side: Delegation) => readonly Item[] | undefined,
): List {
  const side = sideOf(told, party);
  if (side === undefined) return { uri: told.uri, items: undefined };
  return {
    uri: told.uri,
    items: items(told, side),
    ...(side.open ? { open: 'admitted' } : told.shortens ? { open: 'news' } : {}),
    ...(side.span === undefined ? {} : { span: side.span }),
  };
}

function membersOf(told: Told, side: Delegation): readonly Item[] {
  return side.members.map((member) => ({
    key: keyOf(told, member),
    text: member.name,
    span: member.span,
    ...(member.title === null ? {} : { note: member.title }),
  }));
}

/** A release that names the head's own body alone gives no list. */
function bodiesOf(_told: Told, side: Delegation): readonly Item[] | undefined {
  if (!side.agencies.some((body) => !body.ofHead)) return undefined;
  return side.agencies.map((body) => ({
    key: body.name,
    text: body.name,
    span: { start: body.start, end: body.end },
    ...(body.ofHead ? { note: 'The head’s own.' } : {}),
  }));
}
