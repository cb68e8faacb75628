/** What else two releases of one dialogue are compared by: references, stock wordings, contacts. */
import type { ReleaseFacts, Reference } from '../../release/model';
import { foldPhrase } from '../../tokens/fold';
import { foldHandle } from '../../workspace/symbols';
import { dayName, ordinalName } from '../naming';
import type { Told } from './columns';
import { listRows, type Item, type List } from './listRows';
import type { MatrixRow } from './model';
import type { Value, ValueRow } from './valueRows';

export const referenceRows: readonly ValueRow[] = [
  { name: 'Founding', read: referenceOf('founded'), against: 'any' },
  { name: 'Previous round', read: referenceOf('previous'), against: 'round' },
  { name: 'Related meeting', read: referenceOf('related'), against: 'round' },
  { name: 'Next round', read: referenceOf('next'), against: 'round' },
];

function referenceOf(relation: Reference['relation']): (told: Told) => Value | undefined {
  return ({ facts }) => {
    const reference = facts.references.find((one) => one.relation === relation);
    if (reference === undefined) return undefined;
    const { ordinal, start, place, series, span } = reference;
    const said = [
      ordinal === null ? series : ordinalName(ordinal),
      start === null ? null : dayName(start),
      place,
    ].filter((part) => part !== null);
    return {
      key: [ordinal, start, place === null ? null : foldPhrase(place)].join('/'),
      text: said.join(', ') || 'named',
      span,
    };
  };
}

/** Rows of topics: terms that the text uses, and the formulas of its statements. */
export function wordingRows(columns: readonly Told[]): readonly MatrixRow[] {
  return [...rowsOf(columns, topicsOf), ...rowsOf(columns, formulasOf)];
}

export function contactRows(columns: readonly Told[]): readonly MatrixRow[] {
  return rowsOf(columns, contactsOf);
}

function rowsOf(
  columns: readonly Told[],
  items: (facts: ReleaseFacts) => readonly Item[],
): readonly MatrixRow[] {
  const lists = columns.map(({ uri, facts, shortens }): List => ({
    uri,
    items: items(facts),
    ...(shortens ? { open: 'news' } : {}),
  }));
  return listRows(lists, sameTopic);
}

/** `cybercrime/cyber crime`: what it is about, and how it is spelled. */
function sameTopic(a: string, b: string): 'same' | 'renamed' | undefined {
  if (a === b) return 'same';
  return a.slice(0, a.indexOf('/')) === b.slice(0, b.indexOf('/')) ? 'renamed' : undefined;
}

/** Words in small letters: how a name such as `Washington, DC` is spelled is no topic. */
function topicsOf({ terms }: ReleaseFacts): readonly Item[] {
  const topics = terms.filter(({ term }) => /^\p{Ll}/u.test(term));
  return firstOfEach(topics.map((use) => ({ ...itemOf(use.term, use.form), span: use })));
}

function formulasOf({ wording }: ReleaseFacts): readonly Item[] {
  return firstOfEach(
    (wording?.formulas ?? []).map((use) => ({
      key: `${use.formula}/${use.form}`,
      text: use.text,
      span: { start: use.start, end: use.end },
    })),
  );
}

function contactsOf({ mentions }: ReleaseFacts): readonly Item[] {
  const contacts = mentions.filter((mention) => mention.type === 'contact');
  return firstOfEach(
    contacts.map(({ text, start, end }) => ({ key: `${foldHandle(text)}/`, text, span: { start, end } })),
  );
}

function itemOf(term: string, form: string): { readonly key: string; readonly text: string } {
  return { key: `${term}/${form}`, text: form };
}

function firstOfEach(items: readonly Item[]): readonly Item[] {
  const topic = ({ key }: Item): string => key.slice(0, key.indexOf('/'));
  return items.filter((item, at) => items.findIndex((other) => topic(other) === topic(item)) === at);
}
