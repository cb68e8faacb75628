/** Definition, references and highlights. */
import {
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  ReferencesRequest,
  type Location,
  type LocationLink,
} from 'vscode-languageserver';
import { definition } from '../../features/definition';
import { documentHighlights } from '../../features/documentHighlights';
import type { Location as Spot } from '../../features/location';
import { references } from '../../features/references';
import type { Dossier } from '../../index';
import { clientUriOf } from '../clientUri';
import { toLocation, toOffset, toRange } from '../positions';
import type { Server } from '../server';
import { answer, checkedPosition, documentOf } from './asking';

export function answerNavigation(server: Server): void {
  answerDefinitions(server);
  answer(server, ReferencesRequest.type, (params) => {
    const position = checkedPosition(params.position);
    const asked = documentOf(server, params);
    if (asked === undefined) return null;
    const offset = toOffset(asked.document.facts.lines, position);
    return references(asked.dossier, asked.document, offset).flatMap((spot) =>
      locationOf(server, asked.dossier, spot),
    );
  });
  answer(server, DocumentHighlightRequest.type, (params) => {
    const position = checkedPosition(params.position);
    const document = documentOf(server, params)?.document;
    if (document === undefined) return null;
    const { lines } = document.facts;
    return documentHighlights(document, toOffset(lines, position)).map((one) => ({
      range: toRange(lines, one),
      kind: one.kind === 'introduction' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
  });
}

function answerDefinitions(server: Server): void {
  // The type of the request knows no union of lists; both are allowed by the protocol.
  answer(server, DefinitionRequest.type, (params): Location[] | LocationLink[] | null => {
    const position = checkedPosition(params.position);
    const asked = documentOf(server, params);
    if (asked === undefined) return null;
    const { lines } = asked.document.facts;
    const found = definition(asked.dossier, asked.document, toOffset(lines, position));
    if (found === undefined) return null;
    if (!server.client.definitionLinks) {
      return found.targets.flatMap(({ uri, focus }) =>
        locationOf(server, asked.dossier, { uri, span: focus }),
      );
    }
    return found.targets.flatMap(({ uri, span, focus }) => {
      const target = asked.dossier.document(uri);
      if (target === undefined) return [];
      return [
        {
          originSelectionRange: toRange(lines, found.origin),
          targetUri: clientUriOf(server, uri),
          targetRange: toRange(target.facts.lines, span),
          targetSelectionRange: toRange(target.facts.lines, focus),
        },
      ];
    });
  });
}

/** A place as LSP has it; nothing where its document has left the workspace. */
function locationOf(server: Server, dossier: Dossier, { uri, span }: Spot): Location[] {
  const document = dossier.document(uri);
  return document === undefined ? [] : [toLocation(clientUriOf(server, uri), document.facts.lines, span)];
}
