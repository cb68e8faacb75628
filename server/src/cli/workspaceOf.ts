/** Reads the texts of a call into one workspace. */
import { applyChanges, emptyWorkspace, formatOf, readRelease, withSetProfile } from '../index';
import type { Change, DocumentSetting, Knowledge, Workspace } from '../index';
import type { Input } from './inputs';

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
  knowledge: Knowledge,
  holding: readonly (readonly DocumentSetting[])[] = [],
): Change {
  const fileName = baseName(input.path);
  const release = readRelease(input.text, { fileName, format: formatOf(fileName), knowledge });
  return { kind: 'set', uri: input.uri, release: withSetProfile(release, input.uri, holding), open: false };
}

/** A workspace of facts: all texts of the call, and nothing else. */
export function workspaceOf(inputs: readonly Input[], knowledge: Knowledge): Workspace {
  const changes = inputs.map((input) => changeOf(input, knowledge));
  return applyChanges(emptyWorkspace(knowledge), changes).workspace;
}
