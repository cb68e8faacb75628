/** Call hierarchy (which release refers to which) and type hierarchy (countries, series, rounds; bodies). */
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  SymbolKind,
  TypeHierarchyPrepareRequest,
  TypeHierarchySubtypesRequest,
  TypeHierarchySupertypesRequest,
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type Range,
  type TypeHierarchyItem,
} from 'vscode-languageserver';
import { callItem, incomingCalls, outgoingCalls, type ReleaseItem } from '../../features/hierarchy/calls';
import { subtypes, supertypes, typeItem, type TypeItem, type TypeKey } from '../../features/hierarchy/types';
import type { Target } from '../../features/location';
import { dossierOf, type Dossier, type Span, type WorkspaceDocument } from '../../index';
import { booksOf } from '../books';
import { clientUriOf } from '../clientUri';
import { toOffset, toRange } from '../positions';
import type { Server } from '../server';
import { isUri, normalUri } from '../uris';
import { answer, checkedPosition, documentOf, invalidParams } from './asking';

export function answerHierarchies(server: Server): void {
  answerCalls(server);
  answerTypes(server);
}

function answerCalls(server: Server): void {
  answer(server, CallHierarchyPrepareRequest.type, (params) => {
    const position = checkedPosition(params.position);
    const asked = documentOf(server, params);
    if (asked === undefined) return null;
    const { dossier, document } = asked;
    return releaseItems(
      server,
      dossier,
      callItem(dossier, document, toOffset(document.facts.lines, position)),
    );
  });
  answer(server, CallHierarchyIncomingCallsRequest.type, ({ item }): CallHierarchyIncomingCall[] => {
    const { dossier, document } = askedAbout(server, item);
    if (document === undefined) return [];
    return incomingCalls(dossier, document).flatMap((call) =>
      releaseItems(server, dossier, call.item).map((from) => ({
        from,
        fromRanges: rangesOf(dossier.document(call.item.uri), call.spans),
      })),
    );
  });
  answer(server, CallHierarchyOutgoingCallsRequest.type, ({ item }): CallHierarchyOutgoingCall[] => {
    const { dossier, document } = askedAbout(server, item);
    if (document === undefined) return [];
    return outgoingCalls(dossier, document).flatMap((call) =>
      releaseItems(server, dossier, call.item).map((to) => ({
        to,
        fromRanges: rangesOf(document, call.spans),
      })),
    );
  });
}

/** The release of an item that the client has kept; undefined where it is gone. */
function askedAbout(
  server: Server,
  item: { readonly uri: string } | undefined,
): { readonly dossier: Dossier; readonly document: WorkspaceDocument | undefined } {
  if (!isUri(item?.uri)) throw invalidParams('item has no URI.');
  const dossier = dossierOf(booksOf(server).workspace);
  return { dossier, document: dossier.document(normalUri(item.uri)) };
}

function rangesOf(document: WorkspaceDocument | undefined, spans: readonly Span[]): Range[] {
  return document === undefined ? [] : spans.map((span) => toRange(document.facts.lines, span));
}

interface Placed {
  readonly uri: string;
  readonly range: Range;
  readonly selectionRange: Range;
}

function placed(server: Server, dossier: Dossier, { uri, span, focus }: Target): readonly Placed[] {
  const document = dossier.document(uri);
  if (document === undefined) return [];
  const { lines } = document.facts;
  const [range, selectionRange] = [toRange(lines, span), toRange(lines, focus)];
  return [{ uri: clientUriOf(server, uri), range, selectionRange }];
}

function releaseItems(server: Server, dossier: Dossier, item: ReleaseItem): CallHierarchyItem[] {
  const { name, detail } = item;
  return placed(server, dossier, item).map((place) => ({ ...place, name, detail, kind: SymbolKind.File }));
}

const TYPE_KINDS: Readonly<Record<TypeKey['kind'], SymbolKind>> = {
  parties: SymbolKind.Namespace,
  series: SymbolKind.Interface,
  round: SymbolKind.Event,
  body: SymbolKind.Class,
};

function answerTypes(server: Server): void {
  answer(server, TypeHierarchyPrepareRequest.type, (params) => {
    const position = checkedPosition(params.position);
    const asked = documentOf(server, params);
    if (asked === undefined) return null;
    const { dossier, document } = asked;
    const item = typeItem(dossier, document, toOffset(document.facts.lines, position));
    return item === undefined ? null : typeItems(server, dossier, [item]);
  });
  answer(server, TypeHierarchySupertypesRequest.type, ({ item }) => {
    const dossier = dossierOf(booksOf(server).workspace);
    return typeItems(server, dossier, supertypes(dossier, { key: keyOf(item) }));
  });
  answer(server, TypeHierarchySubtypesRequest.type, ({ item }) => {
    const dossier = dossierOf(booksOf(server).workspace);
    return typeItems(server, dossier, subtypes(dossier, { key: keyOf(item) }));
  });
}

function keyOf(item: { readonly data?: unknown } | undefined): TypeKey {
  const key = item?.data as Partial<TypeKey> | null | undefined;
  if (typeof key?.kind !== 'string' || !(key.kind in TYPE_KINDS)) throw invalidParams('data is not ours.');
  return key as TypeKey;
}

function typeItems(server: Server, dossier: Dossier, items: readonly TypeItem[]): TypeHierarchyItem[] {
  return items.flatMap((item) =>
    placed(server, dossier, item).map((place) => ({
      ...place,
      name: item.name,
      detail: item.detail,
      kind: TYPE_KINDS[item.key.kind],
      data: item.key,
    })),
  );
}
