/** Reads the texts of a call into one workspace. */
import { applyChanges, emptyWorkspace, formatOf, readRelease, withSetProfile } from '../index';
import type { Change, DocumentSetting, Knowledge, Workspace } from '../index';
import { knowledgeWith, readConfigurations } from './configurations';
import type { Input } from './inputs';
import type { Machine, Product } from './machine';

/** The last part of a path. */
function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * One text, read as the release of its file.
 * @param holding what is set by hand in its folders
 */
export function changeOf(
  input: Pick<Input, 'uri' | 'path' | 'text'>,
  knowledgeOf: (uri: string) => Knowledge,
  holding: readonly (readonly DocumentSetting[])[] = [],
): Change {
  const fileName = baseName(input.path);
  const knowledge = knowledgeOf(input.uri);
  const read = readRelease(input.text, { fileName, format: formatOf(fileName), knowledge });
  const release = withSetProfile(read, input.uri, holding);
  return { kind: 'set', uri: input.uri, release, open: false, knowledge };
}

/**
 * A workspace of facts: all texts of the call, read with the registries of their folders, and nothing else.
 * @throws CannotRun where a `readout.json` is no JSON
 */
export async function workspaceOf(
  machine: Machine,
  product: Product,
  inputs: readonly Input[],
): Promise<Workspace> {
  const knowledge = product.knowledge();
  const knowledgeOf = knowledgeWith(
    knowledge,
    await readConfigurations(machine, inputs, product.rules, undefined),
  );
  const changes = inputs.map((input) => changeOf(input, knowledgeOf));
  return applyChanges(emptyWorkspace(knowledge), changes).workspace;
}
