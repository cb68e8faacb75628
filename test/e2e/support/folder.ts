import * as vscode from 'vscode';

/**
 * A file of the folder that is open.
 *
 * @param name path within the folder, with forward slashes
 */
export function inFolder(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('No folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file of the folder in an editor and gives its document. */
export async function show(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(inFolder(name));
  await vscode.window.showTextDocument(document);
  return document;
}
