/** workspace/symbol */
import { SymbolKind, WorkspaceSymbolRequest, type SymbolInformation } from 'vscode-languageserver';
import type { FoundSymbol } from '../../features/symbolSearch/found';
import { workspaceSymbols } from '../../features/workspaceSymbols';
import { booksOf } from '../books';
import { clientUriOf } from '../clientUri';
import { toLocation } from '../positions';
import type { Server } from '../server';
import { answer } from './asking';

const KINDS: Readonly<Record<FoundSymbol['kind'], SymbolKind>> = {
  person: SymbolKind.Object,
  body: SymbolKind.Class,
  series: SymbolKind.Namespace,
  meeting: SymbolKind.Event,
  release: SymbolKind.File,
};

export function answerSymbols(server: Server): void {
  answer(server, WorkspaceSymbolRequest.type, (params): SymbolInformation[] => {
    const { workspace } = booksOf(server);
    const query = typeof params.query === 'string' ? params.query : '';
    return workspaceSymbols(workspace, query).flatMap((found) => {
      const lines = workspace.documents.get(found.uri)?.facts.lines;
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
