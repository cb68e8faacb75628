/** textDocument/inlayHint */
import { InlayHintRequest, MarkupKind, type InlayHint } from 'vscode-languageserver';
import { inlayHints } from '../../features/inlayHints/inlayHints';
import { positionAt } from '../../index';
import { editorSettingsOf } from '../configuration';
import { toSpan } from '../positions';
import type { Server } from '../server';
import { answer, checkedRange, documentOf, uriOf } from './asking';

export function answerInlayHints(server: Server): void {
  answer(server, InlayHintRequest.type, (params): InlayHint[] | null => {
    const range = checkedRange(params.range);
    const asked = documentOf(server, params);
    if (asked === undefined) return null;
    const { lines } = asked.document.facts;
    const kinds = editorSettingsOf(server, uriOf(params)).inlayHints;
    return inlayHints(asked.dossier, asked.document, toSpan(lines, range), kinds).map((hint) => ({
      position: positionAt(lines, hint.offset),
      label: hint.label,
      tooltip: { kind: MarkupKind.Markdown, value: hint.tooltip },
      // Behind the word that it explains; a number stands in front of its name.
      ...(hint.kind === 'rounds' ? { paddingRight: true } : { paddingLeft: true }),
    }));
  });
}
