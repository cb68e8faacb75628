/** Saves a file that an action of the server has changed, so that what is in it holds. */
import { Uri, workspace } from 'vscode';

export async function saveFile(uri: unknown): Promise<void> {
  if (typeof uri !== 'string') return;
  const document = await workspace.openTextDocument(Uri.parse(uri));
  await document.save();
}
