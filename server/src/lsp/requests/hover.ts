/** textDocument/hover */
import { HoverRequest } from 'vscode-languageserver';
import { hover } from '../../features/hover/hover';
import { openFindings } from '../decisions';
import { markupFor } from '../markup';
import { toOffset, toRange } from '../positions';
import type { Server } from '../server';
import { answer, checkedPosition, documentOf, uriOf } from './asking';
import { compareNow } from '../comparing';

export function answerHovers(server: Server): void {
  answer(server, HoverRequest.type, (params) => {
    const position = checkedPosition(params.position);
    const asked = documentOf(server, params);
    if (asked === undefined) return null;
    const { lines } = asked.document.facts;
    const uri = uriOf(params);
    compareNow(server, uri);
    const findings = server.alone.has(uri) ? [] : openFindings(server, uri);
    const found = hover(asked.dossier, asked.document, toOffset(lines, position), findings);
    if (found === undefined) return null;
    const contents = markupFor(found.markdown, server.client.markdownHover);
    return { contents, range: toRange(lines, found.span) };
  });
}
