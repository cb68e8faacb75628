/** Which files of `.readout/` hold for which texts: decisions about findings, and what is set for documents. */
import { readDocuments, readReviews } from '../index';
import type { DocumentSetting, Finding, ReadReviews, Reviews } from '../index';
import { documentsPath, reviewsPath, sidecarUri } from '../sidecar/places';
import { foldersOf } from './configurations';
import type { Input } from './inputs';
import { orCannotRun } from './machine';
import type { Machine } from './machine';

/** A file of decisions that was found. */
export interface DecisionFile {
  readonly uri: string;
  readonly path: string;
  readonly text: string;
  readonly read: ReadReviews;
}

/** A file of what is set for documents. */
interface SettingsFile {
  readonly uri: string;
  readonly path: string;
  readonly text: string;
  readonly settings: readonly DocumentSetting[];
  readonly problems: readonly string[];
}

export interface Decisions {
  readonly files: readonly DecisionFile[];
  readonly settings: readonly SettingsFile[];
  /** The decisions that hold for a text of the call. */
  readonly holdingFor: (uri: string) => readonly Reviews[];
  /** What is set for documents in the folders of a text. */
  readonly setFor: (uri: string) => readonly (readonly DocumentSetting[])[];
}

/** The rule under which findings in files of the product's own go; see `readConfiguration`. */
const CONFIGURATION = 'configuration';

async function readFile(machine: Machine, folder: string): Promise<DecisionFile | undefined> {
  const uri = sidecarUri(folder, reviewsPath);
  const text = await orCannotRun(machine.files.readText(uri));
  if (text === undefined) return undefined;
  return { uri, path: machine.pathOf(uri), text, read: readReviews(text) };
}

async function readSettings(machine: Machine, folder: string): Promise<SettingsFile | undefined> {
  const uri = sidecarUri(folder, documentsPath);
  const text = await orCannotRun(machine.files.readText(uri));
  return text === undefined ? undefined : { uri, path: machine.pathOf(uri), text, ...readDocuments(text) };
}

function byPath<F extends { readonly path: string }>(files: Iterable<F | undefined>): readonly F[] {
  return [...files].filter((file) => file !== undefined).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Finds and reads the decisions in all folders from a text's root down to its own, as settings are found. */
export async function readDecisions(machine: Machine, inputs: readonly Input[]): Promise<Decisions> {
  const decided = new Map<string, DecisionFile | undefined>();
  const set = new Map<string, SettingsFile | undefined>();
  const folders = new Map(inputs.map((input) => [input.uri, foldersOf(input)]));
  for (const folder of new Set([...folders.values()].flat())) {
    decided.set(folder, await readFile(machine, folder));
    set.set(folder, await readSettings(machine, folder));
  }
  return {
    files: byPath(decided.values()),
    settings: byPath(set.values()),
    holdingFor: (uri) => (folders.get(uri) ?? []).flatMap((at) => decided.get(at)?.read.reviews ?? []),
    setFor: (uri) => (folders.get(uri) ?? []).map((at) => set.get(at)?.settings ?? []),
  };
}

/** What is wrong with files of decisions and of settings of documents, as findings in them. */
export function findingsInDecisions({
  uri,
  problems,
}: {
  readonly uri: string;
  readonly problems: readonly string[];
}): readonly Finding[] {
  return problems.map((message) => ({
    ...{ rule: CONFIGURATION, uri, severity: 'error' as const, message, facts: [message] },
    ...{ span: { start: 0, end: 1 }, related: [], fixes: [] },
  }));
}
