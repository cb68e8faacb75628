/** Which `.readout/reviewed.json` hold for which texts. */
import { readReviews } from '../index';
import type { Finding, ReadReviews, Reviews } from '../index';
import { reviewsPath, sidecarUri } from '../sidecar/places';
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

export interface Decisions {
  readonly files: readonly DecisionFile[];
  /** The decisions that hold for a text of the call. */
  readonly holdingFor: (uri: string) => readonly Reviews[];
}

/** The rule under which findings in files of the product's own go; see `readConfiguration`. */
const CONFIGURATION = 'configuration';

async function readFile(machine: Machine, folder: string): Promise<DecisionFile | undefined> {
  const uri = sidecarUri(folder, reviewsPath);
  const text = await orCannotRun(machine.files.readText(uri));
  if (text === undefined) return undefined;
  return { uri, path: machine.pathOf(uri), text, read: readReviews(text) };
}

/** Finds and reads the decisions in all folders from a text's root down to its own, as settings are found. */
export async function readDecisions(machine: Machine, inputs: readonly Input[]): Promise<Decisions> {
  const byFolder = new Map<string, DecisionFile | undefined>();
  const byText = new Map<string, readonly Reviews[]>();
  for (const input of inputs) {
    const holding: Reviews[] = [];
    for (const folder of foldersOf(input)) {
      if (!byFolder.has(folder)) byFolder.set(folder, await readFile(machine, folder));
      const file = byFolder.get(folder);
      if (file !== undefined) holding.push(file.read.reviews);
    }
    byText.set(input.uri, holding);
  }
  const files = [...byFolder.values()].filter((file) => file !== undefined);
  return {
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    holdingFor: (uri) => byText.get(uri) ?? [],
  };
}

/** What is wrong with a file of decisions, as findings in it. */
export function findingsInDecisions({ uri, read }: DecisionFile): readonly Finding[] {
  return read.problems.map((message) => ({
    ...{ rule: CONFIGURATION, uri, severity: 'error' as const, message, facts: [message] },
    ...{ span: { start: 0, end: 1 }, related: [], fixes: [] },
  }));
}
