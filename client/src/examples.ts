/** The examples: copied to where they may be changed, and opened; and the walkthrough that leads through them. */
import type { FileType } from 'vscode';
import { commands, Disposable, Uri, window, workspace, type ExtensionContext } from 'vscode';

const WALKTHROUGH = 'readout.readout#readout.start';
/** Under this key stands the folder in which the walkthrough is to go on. */
const GOING_ON = 'walkthrough goes on in';
const NAME = 'readout-examples';

export function registerExamples(context: ExtensionContext): Disposable {
  return Disposable.from(
    commands.registerCommand('readout.openExamples', (given: unknown) =>
      openExamples(context, given === 'walkthrough'),
    ),
    commands.registerCommand('readout.openWalkthrough', openWalkthrough),
    commands.registerCommand('readout.compareExample', compareExample),
  );
}

/** Goes on with the walkthrough in the folder that it has opened: opening a folder loads the window anew. */
export async function resumeWalkthrough({ globalState }: ExtensionContext): Promise<void> {
  const wanted = globalState.get<string>(GOING_ON);
  if (wanted === undefined || workspace.workspaceFolders?.[0]?.uri.toString() !== wanted) return;
  await globalState.update(GOING_ON, undefined);
  await openWalkthrough();
}

async function openWalkthrough(): Promise<void> {
  await commands.executeCommand('workbench.action.openWalkthrough', WALKTHROUGH, false);
}

async function openExamples(context: ExtensionContext, goesOn: boolean): Promise<void> {
  const parent = await chooseParent(context);
  if (parent === undefined) return;
  const folder = await freeName(parent);
  await workspace.fs.createDirectory(parent);
  await workspace.fs.copy(Uri.joinPath(context.extensionUri, 'examples'), folder);
  if (goesOn) await context.globalState.update(GOING_ON, folder.toString());
  const forceNewWindow = workspace.workspaceFolders !== undefined && !goesOn;
  await commands.executeCommand('vscode.openFolder', folder, { forceNewWindow });
}

/** The outcome of the examples in which one ministry is missing and one institute new. */
const COMPARED = '**/us-estonia-cyber/2023-10-05-outcome.release';

async function compareExample(): Promise<void> {
  const [uri] = await workspace.findFiles(COMPARED, undefined, 1);
  if (uri !== undefined) await window.showTextDocument(uri);
  await commands.executeCommand('readout.openMatrix', uri);
}

interface Choice {
  readonly label: string;
  readonly detail: string;
  readonly parent: () => Promise<Uri | undefined>;
}

async function chooseParent({ globalStorageUri }: ExtensionContext): Promise<Uri | undefined> {
  const choices: readonly Choice[] = [
    {
      label: '$(beaker) Just Try Them',
      detail: 'A copy in the extension’s own storage, fresh each time.',
      parent: () => Promise.resolve(Uri.joinPath(globalStorageUri, 'examples')),
    },
    {
      label: '$(folder) Choose a Folder…',
      detail: `A copy in a new folder “${NAME}” there, yours to keep.`,
      parent: chooseFolder,
    },
  ];
  const choice = await window.showQuickPick(choices, {
    title: 'Open the Examples',
    placeHolder: 'Eighteen made-up releases of four dialogues. Where may they be changed?',
  });
  return choice?.parent();
}

async function chooseFolder(): Promise<Uri | undefined> {
  const [folder] =
    (await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      canSelectMany: false,
      openLabel: 'Put the Examples Here',
      title: 'Open the Examples',
    })) ?? [];
  return folder;
}

/** `readout-examples`, or with a number where that is there already: nothing is written over. */
async function freeName(parent: Uri): Promise<Uri> {
  for (let count = 1; ; count += 1) {
    const folder = Uri.joinPath(parent, count === 1 ? NAME : `${NAME}-${String(count)}`);
    if ((await kindOf(folder)) === undefined) return folder;
  }
}

async function kindOf(uri: Uri): Promise<FileType | undefined> {
  try {
    return (await workspace.fs.stat(uri)).type;
  } catch {
    // There is nothing: the only thing that `stat` says so with is an error.
    return undefined;
  }
}
