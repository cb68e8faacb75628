/** The settings in force, as the server holds them. */
import type { HintKind } from '../features/inlayHints/hint';
import type { ReadConfiguration, RuleSettings } from '../index';

/** The settings under `readout` that matter here, as the editor has them for one folder. */
export interface EditorSettings {
  readonly files: readonly string[];
  readonly rules: RuleSettings;
  /** `readout.codeLens.enabled` */
  readonly codeLens: boolean;
  /** The kinds that are switched on: `readout.inlayHints.dates` and so on. */
  readonly inlayHints: readonly HintKind[];
}

/** A `readout.json` of the workspace. */
export interface FolderConfiguration extends ReadConfiguration {
  /** Its own URI and text: what is wrong in it is shown in it. */
  readonly uri: string;
  readonly text: string;
}

export interface Configuration {
  /** By URI of the workspace folder; the empty string holds for documents outside of all folders. */
  readonly editor: ReadonlyMap<string, EditorSettings>;
  /** By URI of the folder in which a `readout.json` lies. */
  readonly inFolders: ReadonlyMap<string, FolderConfiguration>;
}
