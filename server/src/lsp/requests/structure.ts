/** Outline, links, folding and growing selections of one release. */
import {
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeKind,
  FoldingRangeRequest,
  LinkedEditingRangeRequest,
  SelectionRangeRequest,
  SymbolKind,
  type DocumentSymbol,
  type SelectionRange,
  type SymbolInformation,
} from 'vscode-languageserver';
import { documentLinks } from '../../features/documentLinks';
import { documentSymbols, type OutlineItem, type OutlineKind } from '../../features/documentSymbols';
import { foldingRanges, type FoldingRange } from '../../features/foldingRanges';
import { linkedRanges } from '../../features/linkedEditing';
import { selectionRanges } from '../../features/selectionRanges';
import type { LineTable } from '../../index';
import { clientUriOf } from '../clientUri';
import { toOffset, toRange } from '../positions';
import type { Server } from '../server';
import { answer, checkedPosition, documentOf, invalidParams } from './asking';

/** Editors can fold imports when a document is opened, and our extension has them do so: a wrapper is one to them. */
const FOLDS: Readonly<Record<FoldingRange['kind'], FoldingRangeKind>> = {
  region: FoldingRangeKind.Region,
  comment: FoldingRangeKind.Comment,
  wrapper: FoldingRangeKind.Imports,
};

export function answerStructure(server: Server): void {
  answerOutline(server);
  answerLinks(server);
  answerLinkedEditing(server);
  answer(server, FoldingRangeRequest.type, (params) => {
    const document = documentOf(server, params)?.document;
    if (document === undefined) return null;
    return foldingRanges(document.facts).map(({ first, last, kind }) => ({
      startLine: first,
      endLine: last,
      kind: FOLDS[kind],
    }));
  });
  answer(server, SelectionRangeRequest.type, (params) => {
    if (!Array.isArray(params.positions)) throw invalidParams('positions is no list.');
    const positions = params.positions.map(checkedPosition);
    const document = documentOf(server, params)?.document;
    const release = document?.release;
    if (release === undefined) return null;
    return positions.map((position) => {
      const spans = selectionRanges(release, toOffset(release.lines, position));
      return [...spans].reverse().reduce<SelectionRange>(
        (parent, span) => {
          const range = toRange(release.lines, span);
          return { range, parent };
        },
        { range: toRange(release.lines, { start: 0, end: release.text.length }) },
      );
    });
  });
}

function answerLinkedEditing(server: Server): void {
  answer(server, LinkedEditingRangeRequest.type, (params) => {
    const position = checkedPosition(params.position);
    const release = documentOf(server, params)?.document.release;
    if (release === undefined) return null;
    const linked = linkedRanges(release, toOffset(release.lines, position));
    if (linked === undefined) return null;
    const { spans, wordPattern } = linked;
    return { ranges: spans.map((span) => toRange(release.lines, span)), wordPattern };
  });
}

const KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  header: SymbolKind.Field,
  meeting: SymbolKind.Event,
  text: SymbolKind.String,
  side: SymbolKind.Namespace,
  person: SymbolKind.Object,
  body: SymbolKind.Class,
  aside: SymbolKind.Null,
};

function answerOutline(server: Server): void {
  answer(server, DocumentSymbolRequest.type, (params): DocumentSymbol[] | SymbolInformation[] | null => {
    const asked = documentOf(server, params);
    if (asked === undefined) return null;
    const { uri, facts } = asked.document;
    const items = documentSymbols(asked.document, asked.dossier.knowledge);
    if (server.client.nestedSymbols) return items.map((item) => nested(facts.lines, item));
    return items.flatMap((item) => flat(clientUriOf(server, uri), facts.lines, item));
  });
}

function nested(lines: LineTable, item: OutlineItem): DocumentSymbol {
  return {
    name: item.name,
    ...(item.detail === '' ? {} : { detail: item.detail }),
    kind: KINDS[item.kind],
    range: toRange(lines, item.span),
    selectionRange: toRange(lines, item.focus),
    children: item.children.map((child) => nested(lines, child)),
  };
}

function flat(uri: string, lines: LineTable, item: OutlineItem, container?: string): SymbolInformation[] {
  const own: SymbolInformation = {
    name: item.name,
    kind: KINDS[item.kind],
    location: { uri, range: toRange(lines, item.span) },
    ...(container === undefined ? {} : { containerName: container }),
  };
  return [own, ...item.children.flatMap((child) => flat(uri, lines, child, item.name))];
}

function answerLinks(server: Server): void {
  answer(server, DocumentLinkRequest.type, (params) => {
    const asked = documentOf(server, params);
    if (asked === undefined) return null;
    return documentLinks(asked.dossier, asked.document).flatMap(({ span, tooltip, target }) => {
      const address =
        target.kind === 'address'
          ? target.uri
          : fileLink(server, asked.dossier.document(target.uri), target.span);
      if (address === undefined) return [];
      return [
        {
          range: toRange(asked.document.facts.lines, span),
          target: address,
          ...(server.client.linkTooltips ? { tooltip } : {}),
        },
      ];
    });
  });
}

/** `file:///…#L15,8`: editors open it at that line and column. */
function fileLink(
  server: Server,
  document: { readonly uri: string; readonly facts: { readonly lines: LineTable } } | undefined,
  span: { readonly start: number; readonly end: number },
): string | undefined {
  if (document === undefined) return undefined;
  const { start } = toRange(document.facts.lines, span);
  return `${clientUriOf(server, document.uri)}#L${start.line + 1},${start.character + 1}`;
}
