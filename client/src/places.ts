/** Opening the words that a lens leads to. */
import { Range, Uri, window } from 'vscode';
import type { WordPlace } from '../../server/src/lsp/protocol';

/** Shows a release with the words selected. */
export async function openPlace({ uri, range: { start, end } }: WordPlace): Promise<void> {
  await window.showTextDocument(Uri.parse(uri, true), {
    selection: new Range(start.line, start.character, end.line, end.character),
  });
}
