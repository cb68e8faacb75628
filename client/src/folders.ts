/** A cheap look at the folders of the window: is there anything for the server to do? */
import { RelativePattern, workspace, type Uri, type WorkspaceFolder } from 'vscode';

const IGNORED = '**/{node_modules,dist,out,build,target,vendor}/**';
const TAKEN_UP = '**/{*.release,*.release.md,*.release.txt,readout.json}';
const PLAIN = '{*.txt,*.md,*/*.txt,*/*.md}';
const ABOUT_THE_PROJECT = /\/(?:readme|changelog|changes|licen[cs]e|copying|notice|contributing)\b[^/]*$/i;

/** Words of which a release has some in its first lines; the server reads properly, this only saves starting it. */
const TELLTALE =
  /\b(?:media note|spokesperson|press release|joint statement|read-?out|delegations?|working group|bilateral|ministr(?:y|er))\b/i;

/** So many files are looked into, and so many bytes of each. */
const SAMPLE = 5;
const HEAD = 4096;

/** Whether any folder holds releases, taken up already or looking like ones. */
export async function holdsReleases(): Promise<boolean> {
  for (const folder of workspace.workspaceFolders ?? []) {
    if (isSetUp(folder) || (await holdsFile(folder, TAKEN_UP)) || (await looksLikeReleases(folder)))
      return true;
  }
  return false;
}

/** Whether somebody has said for this folder what its releases are. */
export function isSetUp(folder: WorkspaceFolder): boolean {
  const files = workspace.getConfiguration('readout', folder).inspect('files');
  return files?.workspaceFolderValue !== undefined || files?.workspaceValue !== undefined;
}

async function holdsFile(folder: WorkspaceFolder, glob: string): Promise<boolean> {
  const found = await workspace.findFiles(new RelativePattern(folder, glob), IGNORED, 1);
  return found.length > 0;
}

async function looksLikeReleases(folder: WorkspaceFolder): Promise<boolean> {
  const files = await workspace.findFiles(new RelativePattern(folder, PLAIN), IGNORED, 4 * SAMPLE);
  const sample = files.filter((file) => !ABOUT_THE_PROJECT.test(file.path)).slice(0, SAMPLE);
  for (const file of sample) if (TELLTALE.test(await headOf(file))) return true;
  return false;
}

async function headOf(file: Uri): Promise<string> {
  try {
    return new TextDecoder().decode((await workspace.fs.readFile(file)).subarray(0, HEAD));
  } catch {
    // Gone in the meantime, or not ours to read: no reason to start.
    return '';
  }
}
