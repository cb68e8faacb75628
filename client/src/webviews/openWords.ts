/** From a picture to the words: the release opens beside it, with the words selected. */
import { Range, Uri, ViewColumn, window, type WebviewPanel } from 'vscode';
import type { WordPlace } from '../../../server/src/lsp/protocol';

export async function openWords(panel: WebviewPanel, { uri, range }: WordPlace): Promise<void> {
  const file = Uri.parse(uri, true);
  const { start, end } = range;
  await window.showTextDocument(file, {
    viewColumn: columnFor(panel, file),
    selection: new Range(start.line, start.character, end.line, end.character),
  });
}

/** Where the release is seen already, else a column in which it does not cover the picture. */
function columnFor({ viewColumn }: WebviewPanel, file: Uri): ViewColumn {
  const seen = window.visibleTextEditors.find(
    (editor) => editor.document.uri.toString() === file.toString() && editor.viewColumn !== undefined,
  );
  if (seen?.viewColumn !== undefined) return seen.viewColumn;
  return viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
}
