/** Whether a folder holds releases in plain files, looked at cheaply: a few files, read as releases. */
import { formatOf, readRelease, type ReleaseFacts } from '../../index';
import { booksOf } from '../books';
import { isIgnoredFolder } from '../globs';
import { knowledgeOf } from '../knowledge';
import type { Server } from '../server';
import { childOf, pathInside } from '../uris';

const PLAIN = /\.(txt|md)$/i;
const ABOUT_THE_PROJECT = /^(?:readme|changelog|changes|licen[cs]e|copying|notice|contributing)\b/i;

/** So many files are read at most, and so deep folders are looked into. */
const SAMPLE = 12;
const DEEPEST = 2;

/** A file longer than this is no release of a meeting. */
const LONGEST = 200_000;

/**
 * The endings (`txt`, `md`) with which releases stand in the folder; empty where it has releases that are taken up
 * already, and where fewer than half of the files looked at read like one.
 */
export async function plainReleasesIn(server: Server, folder: string): Promise<readonly string[]> {
  const { documents } = booksOf(server).workspace;
  if (documents.keySeq().some((uri) => pathInside(folder, uri) !== undefined)) return [];
  const candidates = await plainFiles(server, folder, 0);
  const sample = candidates.slice(0, SAMPLE);
  const releases: string[] = [];
  for (const uri of sample) {
    if (await isRelease(server, uri)) releases.push(uri);
    await server.host.timer.breathe();
  }
  if (releases.length === 0 || releases.length * 2 < sample.length) return [];
  return [...new Set(releases.map((uri) => PLAIN.exec(uri)?.[1]?.toLowerCase() ?? 'txt'))].sort();
}

async function plainFiles(server: Server, folder: string, depth: number): Promise<readonly string[]> {
  const entries = (await server.host.files.list(folder).catch(() => undefined)) ?? [];
  const files = entries
    .filter(({ name, kind }) => kind === 'file' && PLAIN.test(name) && !ABOUT_THE_PROJECT.test(name))
    .map(({ name }) => childOf(folder, name));
  if (depth >= DEEPEST || files.length >= SAMPLE) return files;
  const below: string[] = [];
  for (const { name, kind } of entries) {
    if (kind !== 'directory' || isIgnoredFolder(name) || files.length + below.length >= SAMPLE) continue;
    below.push(...(await plainFiles(server, childOf(folder, name), depth + 1)));
  }
  return [...files, ...below];
}

async function isRelease(server: Server, uri: string): Promise<boolean> {
  const text = await server.host.files.readText(uri).catch(() => undefined);
  if (text === undefined || text.length > LONGEST) return false;
  const fileName = uri.slice(uri.lastIndexOf('/') + 1);
  return readsLikeRelease(
    readRelease(text, { fileName, format: formatOf(fileName), knowledge: knowledgeOf(server) }),
  );
}

/** A meeting of two parties, and somebody or some body that takes part, or a header of a release. */
function readsLikeRelease(facts: ReleaseFacts): boolean {
  const meets = facts.events.some((event) => event.parties.length > 1);
  const hasSides = facts.delegations.some((side) => side.heads.length > 0 || side.agencies.length > 1);
  const hasHeader = facts.zones.some((zone) => zone.kind === 'type-line' || zone.kind === 'dateline');
  return meets && (hasSides || hasHeader);
}
