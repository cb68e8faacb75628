/** Asking the client for its settings, and noticing when they differ. */
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { defaultSettings, readEditorSettings, type EditorSettings } from './configuration';
import { indexAgain } from './files/indexing';
import { refreshShown } from './refreshing';
import type { Server } from './server';

const SECTION = 'readout';

export function listenToSettings(server: Server): void {
  server.connection.onNotification(DidChangeConfigurationNotification.type, (params) => {
    void settingsChanged(server, params.settings);
  });
}

export async function registerForSettings(server: Server): Promise<void> {
  if (!server.client.watchConfiguration) return;
  await server.connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
}

/** Settings of every folder, and of documents outside of all (the empty key). */
export async function askForSettings(server: Server): Promise<void> {
  if (!server.client.configuration) return;
  const keys = ['', ...server.folders.map((folder) => folder.uri)];
  const items = keys.map((uri) => ({ section: SECTION, ...(uri === '' ? {} : { scopeUri: uri }) }));
  const values: unknown = await server.connection.workspace
    .getConfiguration(items)
    .catch((error: unknown) => {
      server.host.log.warn(`The settings could not be asked for: ${String(error)}`);
      return [];
    });
  const list: readonly unknown[] = Array.isArray(values) ? values : [];
  setEditorSettings(server, (at) => readEditorSettings(list[at]));
}

/** Settings that a client sends because it cannot be asked: one for all folders. */
export function takeSettings(server: Server, settings: unknown): void {
  const own =
    typeof settings === 'object' && settings !== null
      ? (settings as Record<string, unknown>)[SECTION]
      : undefined;
  const read = own === undefined ? defaultSettings : readEditorSettings(own);
  setEditorSettings(server, () => read);
}

function setEditorSettings(server: Server, read: (at: number) => EditorSettings): void {
  const keys = ['', ...server.folders.map((folder) => folder.uri)];
  const editor = new Map(keys.map((uri, at) => [uri, read(at)]));
  server.configuration = { ...server.configuration, editor };
}

async function settingsChanged(server: Server, sent: unknown): Promise<void> {
  const before = JSON.stringify(judged(server));
  if (server.client.configuration) await askForSettings(server);
  else takeSettings(server, sent);
  if (JSON.stringify(judged(server)) !== before) indexAgain(server);
  else refreshShown(server);
}

/** What decides which files are read and what is found in them; other settings are only about what is shown. */
function judged(server: Server): unknown {
  return [...server.configuration.editor].map(([uri, { files, rules }]) => [uri, files, [...rules]]);
}
