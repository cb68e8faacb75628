/** workspace/symbol */
import { SymbolKind, WorkspaceSymbolRequest, type SymbolInformation } from 'vscode-languageserver';
import { workspaceSymbols, type FoundSymbol } from '../../features/workspaceSymbols';
import { booksOf } from '../books';
import { clientUriOf } from '../clientUri';
import { toLocation } from '../positions';
import type { Server } from '../server';
import { answer } from './asking';

const KINDS: Readonly<Record<FoundSymbol['kind'], SymbolKind>> = {
  person: SymbolKind.Object,
  body: SymbolKind.Class,
  meeting: SymbolKind.Event,
  release: SymbolKind.File,
};

export function answerSymbols(server: Server): void {
  answer(server, WorkspaceSymbolRequest.type, (params): SymbolInformation[] => {
    const { documents } = booksOf(server).workspace;
    const query = typeof params.query === 'string' ? params.query : '';
    return workspaceSymbols(documents.values(), query).flatMap((found) => {
      const lines = documents.get(found.uri)?.facts.lines;
      if (lines === undefined) return [];
      return [
        {
          name: found.name,
          kind: KINDS[found.kind],
          containerName: found.container,
          location: toLocation(clientUriOf(server, found.uri), lines, found.span),
        },
      ];
    });
  });
}
