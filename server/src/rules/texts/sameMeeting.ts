/** Two texts about one meeting beside each other: which facts differ. */
import { distance } from 'fastest-levenshtein';
import type { Knowledge } from '../../gazetteer/knowledge';
import type { Delegation, DelegationAgency, DialogueEvent, ReleaseFacts } from '../../release/model';
import type { Span } from '../../text/span';
import { foldPhrase } from '../../tokens/fold';
import { compareDelegations, listSpan } from '../agencies/attendance';
import { isSamePlace } from '../rounds/placeNames';

export type Aspect = 'date' | 'place' | 'round' | 'head' | 'list';

/** A fact that the two texts tell differently. */
export interface Difference {
  readonly aspect: Aspect;
  /** The party whose head or list it is. */
  readonly party?: string;
  /** As this text and the other one have it, in words. */
  readonly here: readonly string[];
  readonly there: readonly string[];
  readonly span: Span;
  readonly otherSpan: Span;
  /** The two may well mean the same: a bureau and its department, a day that is one of two. */
  readonly slight: boolean;
}

/** One text and its main event. */
export interface Telling {
  readonly facts: ReleaseFacts;
  readonly event: DialogueEvent;
}

function daysOf({ start, end }: DialogueEvent): string {
  return end === null || end === start ? String(start) : `${String(start)} to ${end}`;
}

function* dateDifference(one: Telling, other: Telling): Generator<Difference> {
  const [a, b] = [one.event, other.event];
  if (a.start === null || a.start.length !== b.start?.length) return;
  if (a.start === b.start && (a.end ?? a.start) === (b.end ?? b.start)) return;
  const within = (inner: DialogueEvent, outer: DialogueEvent): boolean =>
    (outer.start ?? '') <= (inner.start ?? '') && (inner.end ?? '') <= (outer.end ?? '');
  yield {
    aspect: 'date',
    here: [daysOf(a)],
    there: [daysOf(b)],
    span: a.dateSpan ?? a.span,
    otherSpan: b.dateSpan ?? b.span,
    // Over a line that joins two sides of the world one meeting has two dates.
    slight: within(a, b) || within(b, a) || (a.place === null && b.place === null),
  };
}

function* placeDifference(one: Telling, other: Telling): Generator<Difference> {
  const [a, b] = [one.event, other.event];
  if (a.place === null || b.place === null || isSamePlace(a.place, b.place)) return;
  const spans = { span: a.placeSpan ?? a.span, otherSpan: b.placeSpan ?? b.span };
  yield { aspect: 'place', here: [a.place], there: [b.place], ...spans, slight: false };
}

function* roundDifference(one: Telling, other: Telling): Generator<Difference> {
  const [a, b] = [one.event, other.event];
  if (a.ordinal === null || b.ordinal === null || a.ordinal === b.ordinal) return;
  const spans = { span: a.ordinalSpan ?? a.span, otherSpan: b.ordinalSpan ?? b.span };
  const [here, there] = [[String(a.ordinal)], [String(b.ordinal)]];
  yield { aspect: 'round', here, there, ...spans, slight: false };
}

function namePartsOf(name: string): readonly string[] {
  return foldPhrase(name)
    .split(/[\s-]+/)
    .filter((part) => part.length > 1)
    .sort();
}

/** Romanisation, order and initials differ from side to side: one part in common, or nearly the same letters. */
function mayBeSamePerson(a: string, b: string): boolean {
  const [one, other] = [namePartsOf(a), namePartsOf(b)];
  return one.some((part) => other.includes(part)) || distance(one.join(''), other.join('')) <= 3;
}

function* headDifferences(one: Telling, other: Telling): Generator<Difference> {
  for (const side of one.facts.delegations) {
    const beside = other.facts.delegations.find(({ party }) => party === side.party);
    const [mine, theirs] = [side.heads, beside?.heads ?? []];
    const [head, otherHead] = [mine[0], theirs[0]];
    if (head === undefined || otherHead === undefined) continue;
    if (mine.some((a) => theirs.some((b) => mayBeSamePerson(a.name, b.name)))) continue;
    yield {
      aspect: 'head',
      party: side.party,
      here: mine.map(({ name }) => name),
      there: theirs.map(({ name }) => name),
      span: head.span,
      otherSpan: otherHead.span,
      slight: false,
    };
  }
}

/** A bureau of a body that stands in the other list, or the body of a bureau there. */
function isKin(
  knowledge: Knowledge,
  party: string,
  body: DelegationAgency,
  others: readonly string[],
): boolean {
  const rowOf = (name: string): { readonly name: string; readonly parent?: string } | undefined =>
    knowledge.agenciesByName.get(foldPhrase(name))?.find((row) => row.country === party);
  const row = rowOf(body.name);
  return others.some((name) => {
    const other = rowOf(name);
    return (
      row !== undefined && other !== undefined && (row.parent === other.name || other.parent === row.name)
    );
  });
}

/** The same name but for a letter or two, which is a slip of spelling and no other body. */
function isSpelledAmong(body: DelegationAgency, others: readonly DelegationAgency[]): boolean {
  return others.some((other) => distance(foldPhrase(body.name), foldPhrase(other.name)) <= 2);
}

function* listDifferences(knowledge: Knowledge, one: Telling, other: Telling): Generator<Difference> {
  const names = (bodies: readonly DelegationAgency[]): readonly string[] => bodies.map(({ name }) => name);
  for (const side of compareDelegations(knowledge, one.facts, other.facts)) {
    const { party, announced, attended, open } = side;
    const missing = side.missing.filter((body) => !isSpelledAmong(body, side.added));
    const added = side.added.filter((body) => !isSpelledAmong(body, side.missing));
    if (missing.length + added.length === 0) continue;
    const all = (delegation: Delegation): readonly string[] => names(delegation.agencies);
    const kin =
      missing.every((body) => isKin(knowledge, party, body, all(attended))) &&
      added.every((body) => isKin(knowledge, party, body, all(announced)));
    yield {
      aspect: 'list',
      party,
      here: names(missing),
      there: names(added),
      span: missing[0] ?? listSpan(announced),
      otherSpan: added[0] ?? listSpan(attended),
      slight: open || kin,
    };
  }
}

/** All facts that the two tell differently, in a fixed order. What only one of them tells is no difference. */
export function* differencesOf(knowledge: Knowledge, one: Telling, other: Telling): Generator<Difference> {
  yield* dateDifference(one, other);
  yield* placeDifference(one, other);
  yield* roundDifference(one, other);
  yield* headDifferences(one, other);
  yield* listDifferences(knowledge, one, other);
}
