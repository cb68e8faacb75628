// The trees of the side bar over the real protocol, with 10 and with 10,000 generated releases: how long a level takes
// to open, the whole path to an open release, and refreshing everything that is shown after an edit.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViewChildrenResult, ViewName, ViewPathResult } from '../../server/src/lsp/protocol';
import { runCommand } from '../support/command';
import { runMain } from '../support/main';
import { distFolder, root } from '../support/paths';
import { generatedRelease } from './generateReleases';
import { startServer, stopServer, type Started } from './languageClient';
import { keepResults, printTable, verdict } from './results';

const SIZES = [10, 10_000] as const;
const VIEWS: readonly ViewName[] = ['dialogues', 'officials', 'agencies', 'findings'];
const REPEATS = 5;
/** Milliseconds. */
const LIMIT = 200;

interface Times {
  /** The first level, asked for the first time. */
  readonly first: number;
  /** The slowest level on the way down to the line of a release. */
  readonly level: number;
  /** The lines down to a release. */
  readonly path: number;
  /** All levels on that way again, after an edit. */
  readonly refresh: number;
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const start = performance.now();
  const answer = await work();
  return [answer, performance.now() - start];
}

async function measure(
  { connection }: Started,
  view: ViewName,
  document: string,
  text: string,
): Promise<Times> {
  const children = (parents: readonly (readonly string[])[]): Promise<ViewChildrenResult> =>
    connection.sendRequest('readout/viewChildren', { view, parents });
  const position = { line: 0, character: 0 };
  const [, first] = await timed(() => children([[]]));
  const [line, pathTime] = await timed(() =>
    connection.sendRequest<ViewPathResult>('readout/viewPath', { view, uri: document, position }),
  );
  const parents = [[], ...line.map((node) => node.path)];
  const levels: number[] = [];
  for (const parent of parents) levels.push((await timed(() => children([parent])))[1]);
  const refreshes: number[] = [];
  for (let version = 2; version < 2 + REPEATS; version += 1) {
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: document, version },
      contentChanges: [{ text: `${text}\nEdit ${String(version)}.\n` }],
    });
    refreshes.push((await timed(() => children(parents)))[1]);
  }
  return { first, level: Math.max(...levels), path: pathTime, refresh: Math.max(...refreshes) };
}

async function withReleases(count: number): Promise<Readonly<Record<ViewName, Times>>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-bench-'));
  try {
    for (let i = 0; i < count; i += 1) {
      const { name, text } = generatedRelease(i);
      writeFileSync(path.join(folder, name), text);
    }
    let tellReady: (() => void) | undefined;
    const ready = new Promise<void>((resolve) => {
      tellReady = resolve;
    });
    const server = await startServer({
      args: [path.join(distFolder, 'server.js'), '--stdio'],
      folder: pathToFileURL(folder).toString(),
      pull: true,
      initializationOptions: { rulePages: true },
      settings: {},
      serve: (connection) =>
        connection.onNotification('readout/status', ({ state }: { readonly state: string }) => {
          if (state === 'ready') tellReady?.();
        }),
    });
    await ready;
    const { name, text } = generatedRelease(count - 1);
    const uri = pathToFileURL(path.join(folder, name)).toString();
    await server.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'release', version: 1, text },
    });
    await server.connection.sendRequest('readout/settled');
    const times: [ViewName, Times][] = [];
    for (const view of VIEWS) times.push([view, await measure(server, view, uri, text)]);
    await stopServer(server);
    return Object.fromEntries(times) as Record<ViewName, Times>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

runMain(async () => {
  await runCommand(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: root, quiet: true });
  const [few, many] = [await withReleases(SIZES[0]), await withReleases(SIZES[1])];
  const rows = VIEWS.map((view) => {
    const cells = (['first', 'level', 'path', 'refresh'] as const).map(
      (what) => `${many[view][what].toFixed(1)} (${(many[view][what] / few[view][what]).toFixed(0)}×)`,
    );
    return [view, ...cells];
  });
  printTable(
    [
      `ms with ${String(SIZES[1])} releases (to ${String(SIZES[0])})`,
      'first level',
      'slowest level',
      'path',
      'refresh',
    ],
    rows,
  );
  for (const view of VIEWS) verdict(`the tree of ${view} opens`, many[view].first, LIMIT, 'ms');
  keepResults('views', { unit: 'ms', few, many });
});
