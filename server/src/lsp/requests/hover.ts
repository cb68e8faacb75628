/** textDocument/hover */
import { HoverRequest, MarkupKind } from 'vscode-languageserver';
import { hover } from '../../features/hover/hover';
import { toOffset, toRange } from '../positions';
import type { Server } from '../server';
import { answer, checkedPosition, documentOf } from './asking';

export function answerHovers(server: Server): void {
  answer(server, HoverRequest.type, (params) => {
    const position = checkedPosition(params.position);
    const asked = documentOf(server, params);
    if (asked === undefined) return null;
    const { lines } = asked.document.facts;
    const found = hover(asked.dossier, asked.document, toOffset(lines, position));
    if (found === undefined) return null;
    const contents = server.client.markdownHover
      ? { kind: MarkupKind.Markdown, value: found.markdown }
      : { kind: MarkupKind.PlainText, value: withoutMarkup(found.markdown) };
    return { contents, range: toRange(lines, found.span) };
  });
}

/** What our own Markdown reads like without its marks: links by their words, escapes undone. */
function withoutMarkup(markdown: string): string {
  return markdown
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)(?:\*\*|`)/g, '')
    .replace(/\\([\\`*_[\]<>&~|$:.@#+\-=)])/g, '$1');
}
