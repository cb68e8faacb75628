/** Bodies across documents. */
import type { AgencyMention } from '../release/model';
import type { WorkspaceDocument } from './document';
import type { AgencySighting } from './dossier';

/** What one document says of each body, by its symbol. */
export function* agenciesIn(document: WorkspaceDocument): Generator<readonly [string, AgencySighting]> {
  const date = document.facts.issued?.date ?? null;
  for (const [symbol, mentions] of document.symbols.bodies) {
    const first = mentions.find((mention) => !mention.acronym) ?? mentions[0];
    const party = partyOf(document, mentions);
    if (first === undefined) continue;
    yield [
      symbol,
      { document, name: first.value, mentions, date, ...(party === undefined ? {} : { party }) },
    ];
  }
}

function partyOf({ facts }: WorkspaceDocument, mentions: readonly AgencyMention[]): string | undefined {
  const isListed = ({ start }: { readonly start: number }): boolean =>
    mentions.some((one) => one.start === start);
  return facts.delegations.find(({ agencies }) => agencies.some(isListed))?.party;
}
