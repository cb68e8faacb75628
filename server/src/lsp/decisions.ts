/** What people have decided about findings (`.readout/reviewed.json` of each folder), and what is left open by it. */
import { findingsOf, judge, readReviews, type Finding, type Reviews } from '../index';
import { reviewsPath, sidecarUri } from '../sidecar/places';
import { booksOf } from './books';
import { folderOf, foldersUpTo } from './configuration';
import type { DecisionFile } from './decisionFile';
import type { Server } from './server';
import { pathInside } from './uris';

/** The decisions that hold for a document: those of its folders, up to the workspace folder. */
export function holdingFor(server: Server, uri: string): readonly Reviews[] {
  const folder = folderOf(server, uri);
  if (folder === undefined || server.decisions.size === 0) return [];
  return foldersUpTo(folder.uri, uri).flatMap((at) => server.decisions.get(at)?.read.reviews ?? []);
}

/** The findings of a document that nobody has decided about. */
export function openFindings(server: Server, uri: string): readonly Finding[] {
  const { workspace, ledger } = booksOf(server);
  return judge(findingsOf(ledger, uri), workspace.documents.get(uri), holdingFor(server, uri)).open;
}

async function readFile(server: Server, folder: string): Promise<DecisionFile | undefined> {
  const uri = sidecarUri(folder, reviewsPath);
  const text = await server.host.files.readText(uri).catch((error: unknown) => {
    server.host.log.warn(String(error));
    return undefined;
  });
  return text === undefined ? undefined : { uri, text, read: readReviews(text) };
}

/**
 * Reads, or forgets, the decisions of a folder.
 *
 * @returns URIs of the documents that have other open findings now
 */
export async function readDecisions(server: Server, folder: string): Promise<readonly string[]> {
  const file = await readFile(server, folder);
  if (file?.text === server.decisions.get(folder)?.text) return [];
  const documents = [...booksOf(server).workspace.documents.keys()].filter(
    (uri) => pathInside(folder, uri) !== undefined,
  );
  const before = new Map(documents.map((uri) => [uri, openFindings(server, uri)]));
  const decisions = new Map(server.decisions);
  if (file === undefined) decisions.delete(folder);
  else decisions.set(folder, file);
  server.decisions = decisions;
  return documents.filter((uri) => differ(before.get(uri) ?? [], openFindings(server, uri)));
}

/** Judging leaves findings out and changes none. */
function differ(before: readonly Finding[], now: readonly Finding[]): boolean {
  return before.length !== now.length || before.some((finding, i) => finding !== now[i]);
}
