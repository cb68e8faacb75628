/** `readout facts`: what each release says. */
import { factsCsv } from '../../features/reports/factsCsv';
import { factsJson } from '../../features/reports/factsJson';
import { readInputs } from '../inputs';
import { ExitStatus } from '../machine';
import type { Machine, Product } from '../machine';
import { workspaceOf } from '../workspaceOf';

export interface FactsOptions {
  readonly format: 'json' | 'csv';
  readonly stdinFilename?: string;
}

/** Prints the facts of all releases under the paths, sorted by path. */
export async function facts(
  machine: Machine,
  product: Product,
  paths: readonly string[],
  options: FactsOptions,
): Promise<ExitStatus> {
  const inputs = await readInputs(machine, paths, options);
  const workspace = await workspaceOf(machine, product, inputs);
  const documents = inputs.flatMap(({ path: file, uri }) => {
    const document = workspace.documents.get(uri);
    return document === undefined ? [] : [{ file, facts: document.facts }];
  });
  if (options.format === 'csv') {
    machine.out.write(factsCsv(documents));
  } else {
    const all = documents.map((document) => factsJson(document.file, document.facts));
    machine.out.write(`${JSON.stringify(all, null, 2)}\n`);
  }
  return ExitStatus.fine;
}
