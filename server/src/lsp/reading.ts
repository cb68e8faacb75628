/** Open texts: which of them belong to the workspace, and reading them again after edits. */
import { applyChanges, emptyWorkspace, formatOf, readRelease, withSetProfile, type Change } from '../index';
import { announce } from './diagnostics/announce';
import { applyToBooks, booksOf } from './books';
import { compareLater } from './comparing';
import { isReleaseFile } from './configuration';
import { setFor } from './documentSettings';
import { knowledgeFor, knowledgeOf } from './knowledge';
import type { Server } from './server';
import { baseNameOf, schemeOf } from './uris';

/** The language id that the extension gives to releases. */
export const releaseLanguage = 'release';

/** Schemes of texts that are being written, and so belong to the workspace. */
const WRITTEN: ReadonlySet<string> = new Set([
  'file',
  'untitled',
  'vscode-remote',
  'vscode-vfs',
  'vscode-test-web',
]);

/** How an open text is treated. */
export type Standing =
  /** one of the workspace's releases */
  | 'member'
  /** an old version in a diff (`git:`), a text whose file is gone: read by itself, and nothing found in it */
  | 'alone'
  /** no release */
  | 'none';

export function standingOf(server: Server, uri: string): Standing {
  const isRelease = server.open.get(uri)?.languageId === releaseLanguage;
  if (!WRITTEN.has(schemeOf(uri))) return isRelease ? 'alone' : 'none';
  if (!isRelease && !isReleaseFile(server, uri)) return 'none';
  return server.orphans.has(uri) ? 'alone' : 'member';
}

/** The change that puts a text into the workspace. */
export function changeFrom(server: Server, uri: string, text: string, open: boolean): Change {
  const fileName = baseNameOf(uri);
  const knowledge = knowledgeFor(server, uri);
  const read = readRelease(text, { fileName, format: formatOf(fileName), knowledge });
  const release = withSetProfile(read, uri, setFor(server, uri));
  return {
    kind: 'set',
    uri,
    release,
    open,
    knowledge: knowledge === knowledgeOf(server) ? undefined : knowledge,
  };
}

/**
 * Brings the workspace up to the open texts; every answer calls this first.
 *
 * @param isEdited whether the client edited them, and asks for their findings by itself where it pulls
 */
export function catchUp(server: Server, isEdited = true): void {
  if (server.stale.size === 0) return;
  const edited = [...server.stale];
  server.stale.clear();
  const changes: Change[] = [];
  for (const uri of edited) {
    const text = server.open.get(uri)?.getText();
    if (text === undefined) continue;
    const standing = standingOf(server, uri);
    if (standing === 'none') {
      // A setting or a folder that is gone may have made it a release before.
      if (booksOf(server).workspace.documents.has(uri)) changes.push({ kind: 'remove', uri });
      continue;
    }
    const change = changeFrom(server, uri, text, true);
    if (standing === 'member') {
      server.alone.delete(uri);
      changes.push(change);
    } else {
      const workspace = emptyWorkspace(knowledgeOf(server));
      server.alone.set(uri, applyChanges(workspace, [change]).workspace);
    }
  }
  const changed = applyToBooks(server, changes);
  announce(server, changed, new Set(isEdited ? changes.map((change) => change.uri) : []));
  compareLater(server);
}

/** Marks an open text as changed. It is read when everything that waits has had its turn, or when somebody asks. */
export function markStale(server: Server, uri: string): void {
  server.stale.add(uri);
  if (server.readingIsDue) return;
  server.readingIsDue = true;
  server.host.timer
    .breathe()
    .then(() => {
      server.readingIsDue = false;
      if (server.phase === 'running') catchUp(server);
    })
    .catch((error: unknown) => {
      // A fault of ours in one text must not end the server for all others.
      server.host.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
}
