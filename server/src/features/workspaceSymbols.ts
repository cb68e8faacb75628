/** Search over all releases: people, bodies, dialogues, their rounds, and the releases themselves. */
import { foldPhrase } from '../tokens/fold';
import { dossierOf } from '../workspace/dossierOf';
import type { Workspace } from '../workspace/snapshot';
import type { FoundSymbol } from './symbolSearch/found';
import { queryFrom, type SymbolQuery } from './symbolSearch/query';
import {
  bodySymbols,
  meetingSymbols,
  personSymbols,
  releaseSymbols,
  seriesSymbols,
} from './symbolSearch/sources';

/** No kind takes more than this share of an answer. */
const SHARE = 0.4;

/**
 * Symbols that have all words of the query: `nist`, `round 3`, `2018-02`, `estonia cyber`. `@painter` asks for people
 * only, `#ROK` for bodies, dialogues and rounds.
 *
 * @param most no more than so many are returned
 */
export function workspaceSymbols(workspace: Workspace, text: string, most = 200): readonly FoundSymbol[] {
  const dossier = dossierOf(workspace);
  const query = queryFrom(workspace.knowledge, text);
  const share = Math.max(1, Math.ceil(most * SHARE));
  const sources: readonly Iterable<FoundSymbol>[] = [
    ...(query.sigil === '#' ? [] : [personSymbols(workspace, dossier, query)]),
    ...(query.sigil === '@'
      ? []
      : [
          bodySymbols(workspace, query),
          seriesSymbols(workspace, dossier, query),
          meetingSymbols(workspace, dossier, query),
        ]),
    ...(query.sigil === undefined ? [releaseSymbols(workspace, query)] : []),
  ];
  return sources
    .flatMap((source) => firstOf(source, share))
    .slice(0, most)
    .map((found) => ({ ...found, name: findable(found.name, query) }));
}

function firstOf<T>(items: Iterable<T>, most: number): readonly T[] {
  const found: T[] = [];
  for (const item of items) {
    if (found.length >= most) break;
    found.push(item);
  }
  return found;
}

/** Editors drop an answer whose name lacks the letters of the query: `#ROK` finds `#Ministry of Science · ROK`. */
function findable(name: string, { sigil, text }: SymbolQuery): string {
  return `${sigil ?? ''}${holdsInOrder(name, text) ? name : `${name} · ${text}`}`;
}

function holdsInOrder(name: string, text: string): boolean {
  const letters = [...foldPhrase(text).replace(/\s/g, '')];
  let at = 0;
  for (const letter of foldPhrase(name)) if (letter === letters[at]) at += 1;
  return at === letters.length;
}
