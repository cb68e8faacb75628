// The server over its real protocol on 3,000 generated releases, beside vscode-markdown-languageserver on as many
// Markdown notes of the same size: cold index, memory, and the time from an edit to the document's own findings. The
// servers take turns, each started anew in every round, and the figures are medians of the rounds: whatever slows the
// machine down for a while slows all of them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure, runMain } from '../support/main';
import { runCommand } from '../support/command';
import { distFolder, root } from '../support/paths';
import { generatedNote, generatedRelease } from './generateReleases';
import { residentBytes, startServer, stopServer, timeEdits } from './languageClient';
import type { Started } from './languageClient';
import { markdownSettings, serveMarkdown } from './markdownClient';
import { keepResults, printTable, quantile, verdict } from './results';

const COUNT = 3000;
const EDITS = 200;
const ROUNDS = 3;
const LAST = COUNT - 1;

interface Figures {
  readonly initialize: number;
  /** Until all documents are known and found by their symbols. */
  readonly index: number;
  /** Until all are compared with each other, too; NaN for the other server, which does not. */
  readonly compared: number;
  /** NaN where the system does not tell. */
  readonly memory: number;
  readonly p50: number;
  readonly p95: number;
}

function write(folder: string, make: (number: number) => { name: string; text: string }): void {
  mkdirSync(folder);
  for (let i = 0; i < COUNT; i += 1) {
    const { name, text } = make(i);
    writeFileSync(path.join(folder, name), text);
  }
}

function uriOf(folder: string, name: string): string {
  return pathToFileURL(path.join(folder, name)).toString();
}

/** Everything is known when the symbols of the last document are found. */
async function symbolsOf({ connection }: Started, query: string): Promise<void> {
  const symbols = await connection.sendRequest<readonly unknown[] | null>('workspace/symbol', { query });
  if (symbols === null || symbols.length === 0)
    throw new Failure(`No symbol for “${query}”: nothing was indexed.`);
}

function pulled({ connection }: Started): (uri: string) => Promise<unknown> {
  return (uri) => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
}

/** Resolves when the server has sent the findings of that version. */
function pushed({ connection }: Started): (uri: string, version: number) => Promise<unknown> {
  const waiting = new Map<string, () => void>();
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, version }: { uri: string; version?: number }) => {
      waiting.get(`${version ?? 0} ${uri}`)?.();
      waiting.delete(`${version ?? 0} ${uri}`);
    },
  );
  return (uri, version) =>
    new Promise((resolve) => {
      waiting.set(`${version} ${uri}`, () => resolve(undefined));
    });
}

async function measureReadout(folder: string, pull: boolean): Promise<Figures> {
  const told = new Map<string, () => void>();
  const isTold = (state: string): Promise<void> => new Promise((resolve) => told.set(state, resolve));
  const [known, compared] = [isTold('comparing'), isTold('ready')];
  const server = await startServer({
    args: [path.join(distFolder, 'server.js'), '--stdio'],
    folder: pathToFileURL(folder).toString(),
    pull,
    // as our own extension does, which is told when the index is ready
    initializationOptions: { rulePages: true },
    settings: {},
    serve: (connection) =>
      connection.onNotification(
        'readout/status',
        ({ state, releases }: { state: string; releases: number }) => {
          if (releases >= COUNT) told.get(state)?.();
        },
      ),
  });
  await known;
  const { name, text } = generatedRelease(LAST);
  await symbolsOf(server, /Hold (.*)/.exec(text)?.[1] ?? '');
  const index = performance.now() - server.since;
  await compared;
  const all = performance.now() - server.since;
  const document = { uri: uriOf(folder, name), text, languageId: 'release' };
  const times = await timeEdits(server, document, EDITS, pull ? pulled(server) : pushed(server));
  return figuresOf(server, { index, compared: all }, times);
}

async function measureMarkdown(folder: string): Promise<Figures> {
  const require = createRequire(import.meta.url);
  const server = await startServer({
    args: [require.resolve('vscode-markdown-languageserver/dist/node/workerMain.js'), '--stdio'],
    folder: pathToFileURL(folder).toString(),
    pull: true,
    initializationOptions: { markdownFileExtensions: ['md'] },
    settings: { markdown: markdownSettings },
    serve: (connection) => serveMarkdown(connection, folder),
  });
  await server.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { markdown: markdownSettings },
  });
  const { name, text } = generatedNote(LAST);
  await symbolsOf(server, 'United States');
  const index = performance.now() - server.since;
  const document = { uri: uriOf(folder, name), text, languageId: 'markdown' };
  const times = await timeEdits(server, document, EDITS, pulled(server));
  return figuresOf(server, { index, compared: NaN }, times);
}

async function figuresOf(
  server: Started,
  known: Pick<Figures, 'index' | 'compared'>,
  times: readonly number[],
): Promise<Figures> {
  const memory = residentBytes(server.child) ?? NaN;
  await stopServer(server);
  const { initialize } = server;
  return { ...known, initialize, memory, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** Each figure's median by itself. */
function mediansOf(rounds: readonly Figures[]): Figures {
  const median = (figure: keyof Figures): number =>
    quantile(
      rounds.map((figures) => figures[figure]),
      0.5,
    );
  return {
    ...{ initialize: median('initialize'), index: median('index'), compared: median('compared') },
    ...{ memory: median('memory'), p50: median('p50'), p95: median('p95') },
  };
}

function rowOf(name: string, { initialize, index, compared, memory, p50, p95 }: Figures): readonly string[] {
  const whole = [initialize, index, compared, memory / 1024 / 1024];
  const shown = whole.map((value) => (Number.isNaN(value) ? '-' : value.toFixed(0)));
  return [name, ...shown, p50.toFixed(2), p95.toFixed(2)];
}

runMain(async () => {
  await runCommand(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: root, quiet: true });
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-bench-'));
  try {
    const releases = path.join(folder, 'releases');
    const notes = path.join(folder, 'notes');
    write(releases, (number) => generatedRelease(number));
    write(notes, generatedNote);
    const rounds: (readonly [markdown: Figures, pull: Figures, push: Figures])[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push([
        await measureMarkdown(notes),
        await measureReadout(releases, true),
        await measureReadout(releases, false),
      ]);
    const markdown = mediansOf(rounds.map(([figures]) => figures));
    const pull = mediansOf(rounds.map(([, figures]) => figures));
    const push = mediansOf(rounds.map(([, , figures]) => figures));
    printTable(
      [
        `${COUNT} documents, ${EDITS} edits, ${ROUNDS} rounds`,
        'initialize ms',
        'cold index ms',
        'all compared',
        'RSS MB',
        'edit p50 ms',
        'p95 ms',
      ],
      [
        rowOf('readout, findings asked for', pull),
        rowOf('readout, findings sent', push),
        rowOf('vscode-markdown-languageserver', markdown),
      ],
    );
    const index = Math.max(pull.index, push.index);
    verdict('cold index', index, markdown.index, 'ms');
    verdict('edit to own findings at p95, asked for', pull.p95, markdown.p95, 'ms');
    verdict('edit to own findings at p95, sent', push.p95, markdown.p95, 'ms');
    keepResults('server', { unit: 'ms, bytes', documents: COUNT, pull, push, markdown });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
