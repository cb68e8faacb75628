/** Offering once to treat a folder's plain files as releases, and remembering the answer. */
import { ConfigurationTarget, window, workspace, type ExtensionContext, type WorkspaceFolder } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  looksLikeReleasesMethod,
  type LooksLikeReleasesParams,
  type LooksLikeReleasesResult,
} from '../../server/src/lsp/protocol';
import { isSetUp } from './folders';

/** Files about a project, which stand beside releases and are none. */
const NO_RELEASES = 'README|CHANGELOG|CONTRIBUTING|LICENSE|NOTICE|requirements';

/** Looks at every folder that nobody has been asked about. */
export async function offerPlainFiles(context: ExtensionContext, client: LanguageClient): Promise<void> {
  for (const folder of workspace.workspaceFolders ?? []) {
    if (isSetUp(folder) || context.workspaceState.get(keyOf(folder)) !== undefined) continue;
    const params: LooksLikeReleasesParams = { folder: folder.uri.toString() };
    const { endings } = await client.sendRequest<LooksLikeReleasesResult>(looksLikeReleasesMethod, params);
    if (endings.length > 0) await offer(context, folder, endings);
  }
}

function keyOf(folder: WorkspaceFolder): string {
  return `offer ${folder.uri.toString()}`;
}

async function offer(
  context: ExtensionContext,
  folder: WorkspaceFolder,
  endings: readonly string[],
): Promise<void> {
  // Written before the question is answered, so that a second window or start does not ask again meanwhile.
  await context.workspaceState.update(keyOf(folder), 'asked');
  const files = endings.map((ending) => `.${ending}`).join(' and ');
  const message = `This folder looks like releases. Treat its ${files} files as releases?`;
  const answer = await window.showInformationMessage(message, 'Yes', 'No');
  await context.workspaceState.update(keyOf(folder), answer ?? 'No');
  if (answer === 'Yes') await takeUp(folder, endings);
}

/** Writes the answer where others who open the folder get it too: into the folder's settings. */
async function takeUp(folder: WorkspaceFolder, endings: readonly string[]): Promise<void> {
  const target =
    (workspace.workspaceFolders ?? []).length > 1
      ? ConfigurationTarget.WorkspaceFolder
      : ConfigurationTarget.Workspace;
  const readout = workspace.getConfiguration('readout', folder);
  const globs = endings.map((ending) => `**/!(${NO_RELEASES}).${ending}`);
  const before = readout.inspect<readonly string[]>('files')?.defaultValue ?? [];
  const files = workspace.getConfiguration('files', folder);
  const known = files.inspect<Record<string, string>>('associations')?.workspaceValue ?? {};
  await readout.update('files', [...before, ...globs], target);
  await files.update('associations', { ...known, ...associations(endings) }, target);
}

/** Language ids by file name; a name without wildcards wins over one with. */
function associations(endings: readonly string[]): Readonly<Record<string, string>> {
  const releases = endings.map((ending) => [`*.${ending}`, 'release']);
  const others = endings.flatMap((ending) =>
    NO_RELEASES.split('|').map((name) => [`${name}.${ending}`, ending === 'md' ? 'markdown' : 'plaintext']),
  );
  return Object.fromEntries([...releases, ...others]) as Record<string, string>;
}
