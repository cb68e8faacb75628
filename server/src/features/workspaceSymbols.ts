/** Search over all releases: people, bodies, meetings and the releases themselves. */
import { foldPhrase } from '../tokens/fold';
import type { WorkspaceDocument } from '../workspace/document';
import type { Location } from './location';
import { dayName, fileNameOf, ordinalName, titleOf } from './naming';

export interface FoundSymbol extends Location {
  readonly name: string;
  readonly kind: 'person' | 'body' | 'meeting' | 'release';
  /** The release's title or file. */
  readonly container: string;
}

/**
 * Symbols whose name has all words of the query; `@painter` asks for people only, `#name` for bodies and meetings.
 *
 * @param most no more than so many are returned
 */
export function workspaceSymbols(
  documents: Iterable<WorkspaceDocument>,
  query: string,
  most = 200,
): readonly FoundSymbol[] {
  const sigil = /^[@#]/.exec(query)?.[0];
  const words = foldPhrase(query.replace(/^[@#]/, '')).split(' ').filter(Boolean);
  const found: FoundSymbol[] = [];
  for (const document of documents) {
    for (const symbol of symbolsIn(document)) {
      if (!wanted(symbol, sigil)) continue;
      const name = foldPhrase(symbol.name);
      if (!words.every((word) => name.includes(word))) continue;
      found.push(symbol);
      if (found.length >= most) return found;
    }
  }
  return found;
}

function wanted({ kind }: FoundSymbol, sigil: string | undefined): boolean {
  if (sigil === '@') return kind === 'person';
  return sigil !== '#' || kind === 'body' || kind === 'meeting';
}

function* symbolsIn(document: WorkspaceDocument): Generator<FoundSymbol> {
  const { uri, facts } = document;
  const container = titleOf(document);
  yield {
    uri,
    span: facts.title?.span ?? { start: 0, end: 0 },
    name: container,
    kind: 'release',
    container: fileNameOf(uri),
  };
  for (const event of facts.events) {
    const count = event.ordinal === null ? '' : `${ordinalName(event.ordinal)} round, `;
    const day = event.start === null ? '' : `, ${dayName(event.start)} (${event.start})`;
    const name = `${count}${event.series ?? 'meeting'}, ${event.parties.join('-')}${day}`;
    yield { uri, span: event.span, name, kind: 'meeting', container };
  }
  for (const person of facts.persons) {
    if (person.introduced) yield { uri, span: person.first, name: person.name, kind: 'person', container };
  }
  const bodies = new Set<string>();
  for (const mention of facts.mentions) {
    if (mention.type !== 'agency' || bodies.has(mention.value)) continue;
    bodies.add(mention.value);
    yield { uri, span: mention, name: mention.value, kind: 'body', container };
  }
}
