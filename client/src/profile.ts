/** What the release in the editor counts as: shown beside its language, set with a click. */
import { commands, languages, window, type Disposable } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  documentStateMethod,
  markIssuedCommand,
  setProfileCommand,
  type DocumentStateParams,
  type DocumentStateResult,
  type SetProfileArguments,
} from '../../server/src/lsp/protocol';
import { whenQuiet } from './whenQuiet';

interface Client {
  readonly client: LanguageClient | undefined;
}

type Profile = DocumentStateResult['profile'];

const NAMES: Readonly<Record<Profile, string>> = {
  release: 'Release',
  'joint-statement': 'Joint statement',
  news: 'News',
  'archive-copy': 'Archive copy',
};

const DETAILS: Readonly<Record<Profile, string>> = {
  release: 'Everything is checked.',
  'joint-statement': 'Needs no contact line.',
  news: 'No rules of header, honorifics, lists and contacts.',
  'archive-copy': 'A release inside a web page or feed: its wrapper is folded.',
};

export interface ProfileItem extends Disposable {
  /** Asks the server again. */
  refresh(): void;
  /** Asks the server again, once nothing changes for a moment. */
  readonly later: () => void;
}

/** The item follows the editor; whoever hears of the server makes it follow that. */
export function showProfile(client: () => LanguageClient | undefined): ProfileItem {
  const item = languages.createLanguageStatusItem('readout.profile', { language: 'release' });
  item.name = 'Readout: kind of document';
  item.command = { command: 'readout.setDocumentProfile', title: 'Change' };
  item.text = 'Release';
  const refresh = (): void => {
    const uri = window.activeTextEditor?.document.uri.toString();
    const running = client();
    if (uri === undefined) tellMenus(null);
    if (uri === undefined || running?.isRunning() !== true) return;
    const params: DocumentStateParams = { uri };
    running.sendRequest<DocumentStateResult | null>(documentStateMethod, params).then(
      (state) => {
        if (uri === window.activeTextEditor?.document.uri.toString()) tellMenus(state);
        if (state === null) return;
        item.text = NAMES[state.profile] + (state.isSet ? ' (set by hand)' : '');
        item.detail = state.issuedOn === null ? '' : `issued, marked on ${state.issuedOn}`;
      },
      () => undefined,
    );
  };
  const following = window.onDidChangeActiveTextEditor(refresh);
  const quiet = whenQuiet(refresh);
  return {
    refresh,
    later: quiet.later,
    dispose: () => {
      quiet.dispose();
      following.dispose();
      item.dispose();
    },
  };
}

/** Which commands make sense: `readout.isRelease` and `readout.isIssued` in conditions of package.json. */
function tellMenus(state: DocumentStateResult | null): void {
  void commands.executeCommand('setContext', 'readout.isRelease', state !== null);
  void commands.executeCommand('setContext', 'readout.isIssued', (state?.issuedOn ?? null) !== null);
}

/** Lets the user say what the release in the editor is. */
export async function chooseProfile({ client }: Client): Promise<void> {
  const uri = window.activeTextEditor?.document.uri.toString();
  if (uri === undefined || client === undefined) return;
  const profiles = Object.keys(NAMES) as readonly Profile[];
  const choices = [
    { label: 'As the text says', description: 'Found from the text', profile: null },
    ...profiles.map((profile) => ({ label: NAMES[profile], description: DETAILS[profile], profile })),
  ];
  const choice = await window.showQuickPick(choices, { title: 'What kind of document is this?' });
  if (choice === undefined) return;
  const argument: SetProfileArguments = { uri, profile: choice.profile };
  await client.sendRequest('workspace/executeCommand', { command: setProfileCommand, arguments: [argument] });
}

/** Keeps what the release in the editor says as what was issued, or forgets it. */
export async function markIssued({ client }: Client, issued: boolean): Promise<void> {
  const uri = window.activeTextEditor?.document.uri.toString();
  if (uri === undefined || client === undefined) return;
  await client.sendRequest('workspace/executeCommand', {
    command: markIssuedCommand,
    arguments: [{ uri, issued }],
  });
}
