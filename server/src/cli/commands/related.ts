/** `readout related`: how the releases belong together. */
import type { Series } from '../../index';
import { readInputs } from '../inputs';
import { ExitStatus } from '../machine';
import type { Machine, Product } from '../machine';
import { workspaceOf } from '../workspaceOf';

function seriesJson(machine: Machine, series: Series): object {
  return {
    name: series.name,
    parties: series.parties,
    rounds: series.rounds.map(({ ordinal, start, documents }) => ({
      ...{ ordinal, start },
      documents: documents.map(({ document, role }) => ({ file: machine.pathOf(document.uri), role })),
    })),
  };
}

/** Prints series, rounds and the documents of each round, sorted by the parties and the topic of the series. */
export async function related(
  machine: Machine,
  product: Product,
  paths: readonly string[],
  options: { readonly stdinFilename?: string },
): Promise<ExitStatus> {
  const inputs = await readInputs(machine, paths, options);
  const { series } = await workspaceOf(machine, product, inputs);
  const keys = [...series.keys()].sort();
  const all = keys.map((key) => series.get(key)?.()).filter((one) => one !== undefined);
  const shown = { series: all.map((one) => seriesJson(machine, one)) };
  machine.out.write(`${JSON.stringify(shown, null, 2)}\n`);
  return ExitStatus.fine;
}
