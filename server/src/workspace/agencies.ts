/** Bodies across documents. */
import type { WorkspaceDocument } from './document';
import type { AgencySighting } from './dossier';

/** What one document says of each body, by its symbol. */
export function* agenciesIn(document: WorkspaceDocument): Generator<readonly [string, AgencySighting]> {
  const date = document.facts.issued?.date ?? null;
  for (const [symbol, mentions] of document.symbols.bodies) {
    const first = mentions.find((mention) => !mention.acronym) ?? mentions[0];
    if (first !== undefined) yield [symbol, { document, name: first.value, mentions, date }];
  }
}
