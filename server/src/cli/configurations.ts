/** Which `readout.json` hold for which texts. */
import { baseLayer, knowledgeUnder, noRuleSettings, overlaySettings, readConfiguration } from '../index';
import type { Finding, Knowledge, Registry, Rule, RuleSettings } from '../index';
import { folderOf } from './inputs';
import type { Input } from './inputs';
import { CannotRun, orCannotRun } from './machine';
import type { Machine } from './machine';

/** A `readout.json` that was read. */
export interface ConfigurationFile {
  readonly uri: string;
  readonly path: string;
  readonly text: string;
  readonly settings: RuleSettings;
  readonly registry: Registry;
  readonly findings: readonly Finding[];
}

export interface Configurations {
  readonly files: readonly ConfigurationFile[];
  /** The settings that hold for a text of the call, nested ones over outer ones. */
  readonly settingsOf: (uri: string) => RuleSettings;
  /** The registries that hold for a text of the call, the outermost first. */
  readonly registriesOf: (uri: string) => readonly Registry[];
}

/** What each text of a call is read with. Registries are compiled once, however many texts they hold for. */
export function knowledgeWith(
  builtIn: Knowledge,
  { registriesOf }: Pick<Configurations, 'registriesOf'>,
): (uri: string) => Knowledge {
  const base = baseLayer(builtIn);
  return (uri) => knowledgeUnder(base, registriesOf(uri));
}

async function readFile(
  machine: Machine,
  uri: string,
  rules: readonly Rule[],
): Promise<ConfigurationFile | undefined> {
  const text = await orCannotRun(machine.files.readText(uri));
  if (text === undefined) return undefined;
  const path = machine.pathOf(uri);
  const { configuration, findings, syntaxError } = readConfiguration(text, uri, rules);
  if (syntaxError !== undefined) throw new CannotRun(`${path} is ${syntaxError.words}.`);
  return { uri, path, text, settings: configuration.rules, registry: configuration.registry, findings };
}

/** The folders from `root` down to the one of the text: outer first. */
export function foldersOf({ uri, root }: Input): readonly string[] {
  const folders: string[] = [];
  for (let folder = folderOf(uri); folder.length >= root.length; folder = folderOf(folder)) {
    folders.unshift(folder);
    if (folder === root) break;
  }
  return folders;
}

/**
 * Finds and reads the settings of all texts of a call: every `readout.json` from the working directory (or, for
 * texts outside it, from the folder that was named) down to the text's own folder; or one given file for all.
 * @param given path of `--config`
 * @throws CannotRun where a file is no JSON, or the given one is not there
 */
export async function readConfigurations(
  machine: Machine,
  inputs: readonly Input[],
  rules: readonly Rule[],
  given: string | undefined,
): Promise<Configurations> {
  if (given !== undefined) {
    const file = await readFile(machine, machine.uriOf(given), rules);
    if (file === undefined) throw new CannotRun(`${given} cannot be read: no such file.`);
    return { files: [file], settingsOf: () => file.settings, registriesOf: () => [file.registry] };
  }
  const byFolder = new Map<string, ConfigurationFile | undefined>();
  const byText = new Map<string, readonly ConfigurationFile[]>();
  for (const input of inputs) {
    const around: ConfigurationFile[] = [];
    for (const folder of foldersOf(input)) {
      if (!byFolder.has(folder)) {
        byFolder.set(folder, await readFile(machine, `${folder}/readout.json`, rules));
      }
      const file = byFolder.get(folder);
      if (file !== undefined) around.push(file);
    }
    byText.set(input.uri, around);
  }
  const files = [...byFolder.values()].filter((file) => file !== undefined);
  return {
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    settingsOf: (uri) =>
      (byText.get(uri) ?? []).reduce(
        (weaker, file) => overlaySettings(weaker, file.settings),
        noRuleSettings,
      ),
    registriesOf: (uri) => (byText.get(uri) ?? []).map(({ registry }) => registry),
  };
}
