/** Definition and its kin, references and highlights. */
import {
  DeclarationRequest,
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  ImplementationRequest,
  ReferencesRequest,
  TypeDefinitionRequest,
  type Location,
  type LocationLink,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { declaration } from '../../features/declaration';
import { definition, type Definition } from '../../features/definition';
import { documentHighlights, type Highlight } from '../../features/documentHighlights';
import { implementation } from '../../features/implementation';
import type { Location as Spot } from '../../features/location';
import { references } from '../../features/references';
import { typeDefinition } from '../../features/typeDefinition';
import type { Dossier, WorkspaceDocument } from '../../index';
import { clientUriOf } from '../clientUri';
import { linesOf } from '../lines';
import { toLocation, toOffset, toRange } from '../positions';
import type { Server } from '../server';
import { answer, checkedPosition, documentOf } from './asking';

/** A person's introduction stands out; a side is marked as plain text. */
const HIGHLIGHTS: Readonly<Record<Highlight['kind'], DocumentHighlightKind>> = {
  introduction: DocumentHighlightKind.Write,
  mention: DocumentHighlightKind.Read,
  side: DocumentHighlightKind.Text,
};

export function answerNavigation(server: Server): void {
  answerDefinitions(server);
  answer(server, ReferencesRequest.type, (params) => {
    const position = checkedPosition(params.position);
    const asked = documentOf(server, params);
    if (asked === undefined) return null;
    const offset = toOffset(asked.document.facts.lines, position);
    const withDefinition =
      (params.context as { readonly includeDeclaration?: unknown } | undefined)?.includeDeclaration !== false;
    return references(asked.dossier, asked.document, offset, withDefinition).flatMap((spot) =>
      locationOf(server, spot),
    );
  });
  answer(server, DocumentHighlightRequest.type, (params) => {
    const position = checkedPosition(params.position);
    const document = documentOf(server, params)?.document;
    if (document === undefined) return null;
    const { lines } = document.facts;
    return documentHighlights(document, toOffset(lines, position)).map((one) => ({
      range: toRange(lines, one),
      kind: HIGHLIGHTS[one.kind],
    }));
  });
}

function answerDefinitions(server: Server): void {
  // The types of the requests know no union of lists; both are allowed by the protocol.
  answer(server, DefinitionRequest.type, (params): Location[] | LocationLink[] | null =>
    jump(server, params, definition, server.client.definitionLinks),
  );
  answer(server, DeclarationRequest.type, (params): Location[] | LocationLink[] | null =>
    jump(server, params, declaration, server.client.declarationLinks),
  );
  answer(server, TypeDefinitionRequest.type, (params): Location[] | LocationLink[] | null =>
    jump(server, params, typeDefinition, server.client.typeDefinitionLinks),
  );
  answer(server, ImplementationRequest.type, (params): Location[] | LocationLink[] | null =>
    jump(server, params, implementation, server.client.implementationLinks),
  );
}

/** Where a feature leads from a position, as links where the client takes them. */
function jump(
  server: Server,
  params: TextDocumentPositionParams,
  find: (dossier: Dossier, document: WorkspaceDocument, offset: number) => Definition | undefined,
  asLinks: boolean,
): Location[] | LocationLink[] | null {
  const position = checkedPosition(params.position);
  const asked = documentOf(server, params);
  if (asked === undefined) return null;
  const { lines } = asked.document.facts;
  const found = find(asked.dossier, asked.document, toOffset(lines, position));
  if (found === undefined) return null;
  if (!asLinks) return found.targets.flatMap(({ uri, focus }) => locationOf(server, { uri, span: focus }));
  return found.targets.flatMap(({ uri, span, focus }) => {
    const target = linesOf(server, uri);
    if (target === undefined) return [];
    return [
      {
        originSelectionRange: toRange(lines, found.origin),
        targetUri: clientUriOf(server, uri),
        targetRange: toRange(target, span),
        targetSelectionRange: toRange(target, focus),
      },
    ];
  });
}

/** A place as LSP has it; nothing where its file has left the workspace. */
function locationOf(server: Server, { uri, span }: Spot): Location[] {
  const lines = linesOf(server, uri);
  return lines === undefined ? [] : [toLocation(clientUriOf(server, uri), lines, span)];
}
