/** Writing what a page has made to where the user says. */
import { commands, Uri, window, workspace } from 'vscode';
import type { SavedFile } from './messages';

const KINDS: Readonly<Record<SavedFile['ending'], string>> = {
  csv: 'Comma-separated values',
  html: 'Web page',
  md: 'Markdown',
  svg: 'Scalable vector graphics',
  png: 'Picture',
};

const OPEN = 'Open';

export async function saveFile({ name, ending, content, encoding }: SavedFile): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const file = `${name}.${ending}`;
  const target = await window.showSaveDialog({
    defaultUri: folder === undefined ? Uri.file(file) : Uri.joinPath(folder, file),
    filters: { [KINDS[ending]]: [ending] },
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, Buffer.from(content, encoding));
  const answer = await window.showInformationMessage(`Saved ${workspace.asRelativePath(target)}.`, OPEN);
  if (answer === OPEN) await openSaved(target, ending);
}

/** Text in an editor; a picture in whatever shows pictures here. */
async function openSaved(file: Uri, ending: SavedFile['ending']): Promise<void> {
  if (ending === 'png') await commands.executeCommand('vscode.open', file);
  else await window.showTextDocument(file);
}
