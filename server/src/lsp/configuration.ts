/** Settings: what the editor says for each folder, and what the `readout.json` files in it say, which win. */
import { hintKinds, type HintKind } from '../features/inlayHints/hint';
import {
  allRules,
  noRuleSettings,
  overlaySettings,
  readRuleSettings,
  type RuleChoice,
  type RuleSettings,
} from '../index';
import { defaultReleaseGlobs, releaseMatcher } from './globs';
import type { Configuration, EditorSettings } from './configurationState';
import type { Folder, Server } from './server';
import { parentOf, pathInside } from './uris';

export type { Configuration, EditorSettings, FolderConfiguration } from './configurationState';

export const defaultSettings: EditorSettings = {
  files: defaultReleaseGlobs,
  rules: noRuleSettings,
  codeLens: true,
  inlayHints: hintKinds,
};

export const emptyConfiguration: Configuration = { editor: new Map(), inFolders: new Map() };

/** The settings under `readout`, from a client: wrong parts are passed over. */
export function readEditorSettings(value: unknown): EditorSettings {
  if (typeof value !== 'object' || value === null) return defaultSettings;
  const { files, rules, codeLens, inlayHints } = value as Readonly<Record<string, unknown>>;
  return {
    files: globsFrom(files) ?? defaultReleaseGlobs,
    rules: readRuleSettings(rules ?? undefined, allRules).settings,
    codeLens: isEnabled(codeLens),
    inlayHints: hintsFrom(inlayHints),
  };
}

/** `{ "enabled": false }` switches off; anything else leaves it on. */
function isEnabled(value: unknown): boolean {
  return (value as { readonly enabled?: unknown } | null | undefined)?.enabled !== false;
}

/** `{ "dates": false }` switches that kind off; anything else leaves it on. */
function hintsFrom(value: unknown): readonly HintKind[] {
  const set = (typeof value === 'object' ? (value ?? {}) : {}) as Readonly<Record<string, unknown>>;
  return hintKinds.filter((kind) => set[kind] !== false);
}

/** What the editor sets for a document: of its workspace folder, else for documents outside of all. */
export function editorSettingsOf(server: Server, uri: string): EditorSettings {
  return server.configuration.editor.get(folderOf(server, uri)?.uri ?? '') ?? defaultSettings;
}

/** A list of globs; undefined where the value is none. */
export function globsFrom(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const globs: readonly unknown[] = value;
  return globs.filter((glob) => typeof glob === 'string');
}

/** The workspace folder that a file lies in; the innermost, where folders nest. */
export function folderOf(server: Server, uri: string): Folder | undefined {
  return (
    server.folders
      // without a slash at its end, and in one spelling as every URI here
      .filter((folder) => uri.startsWith(`${folder.uri}/`))
      .reduce<Folder | undefined>(
        (best, folder) => (best === undefined || folder.uri.length > best.uri.length ? folder : best),
        undefined,
      )
  );
}

/** Whether a file of a workspace folder is a release: as the nearest `readout.json` with `files` says, else the setting. */
export function isReleaseFile(server: Server, uri: string): boolean {
  const folder = folderOf(server, uri);
  if (folder === undefined) return false;
  const path = pathInside(folder.uri, uri);
  if (path === undefined) return false;
  for (const at of foldersUpTo(folder.uri, uri)) {
    const globs = server.configuration.inFolders.get(at)?.configuration.files;
    const inner = pathInside(at, uri);
    if (globs !== undefined && inner !== undefined) return releaseMatcher(globs)(inner);
  }
  return releaseMatcher(editorSettingsOf(server, uri).files)(path);
}

/** The folders around a file, from its own up to the workspace folder. */
export function foldersUpTo(root: string, uri: string): readonly string[] {
  const chain: string[] = [];
  let at = parentOf(uri);
  while (at === root || pathInside(root, at) !== undefined) {
    chain.push(at);
    if (at === root) break;
    at = parentOf(at);
  }
  return chain;
}

/**
 * Which rules run where: the editor's settings, over them the `readout.json` files from the outermost inwards. It says
 * what holds when it is asked: folders and their files may be read, or leave, after it was made.
 */
export function ruleChoiceOf(server: Server): RuleChoice {
  let { configuration, folders } = server;
  const byFolder = new Map<string, RuleSettings>();
  return {
    rules: allRules,
    settingsOf: (uri) => {
      if (configuration !== server.configuration || folders !== server.folders) {
        ({ configuration, folders } = server);
        byFolder.clear();
      }
      const key = parentOf(uri);
      const known = byFolder.get(key);
      if (known !== undefined) return known;
      const settings = settingsOf(server, configuration, uri);
      byFolder.set(key, settings);
      return settings;
    },
  };
}

function settingsOf(server: Server, configuration: Configuration, uri: string): RuleSettings {
  const folder = folderOf(server, uri)?.uri;
  const editor = (configuration.editor.get(folder ?? '') ?? defaultSettings).rules;
  if (folder === undefined) return editor;
  return [...foldersUpTo(folder, uri)]
    .reverse()
    .reduce(
      (weaker, at) =>
        overlaySettings(weaker, configuration.inFolders.get(at)?.configuration.rules ?? noRuleSettings),
      editor,
    );
}
