// A server over its real protocol on a folder of generated releases, some of which are open in the editor.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { statusMethod, settledMethod, type StatusParams } from '../../server/src/lsp/protocol';
import { distFolder } from '../support/paths';
import { generatedRelease } from './generateReleases';
import { startServer, stopServer, type Started } from './languageClient';

/** The shortest release, in UTF-16 units; the longest has about twice as many. */
const SHORTEST = 1000;
const OPEN = 10;

export interface OpenRelease {
  readonly uri: string;
  readonly text: string;
}

/** Runs `work` on a server that has read so many releases; ends it and removes the folder afterwards. */
export async function withArchive<T>(
  count: number,
  work: (server: Started, open: readonly OpenRelease[]) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-bench-'));
  try {
    const releases = Array.from({ length: count }, (_, i) => generatedRelease(i, SHORTEST));
    for (const { name, text } of releases) writeFileSync(path.join(folder, name), text);
    const server = await started(folder, count);
    try {
      const open = Array.from({ length: OPEN }, (_, i) => releases[Math.floor((i * count) / OPEN)]).flatMap(
        (release) => {
          if (release === undefined) return [];
          const uri = pathToFileURL(path.join(folder, release.name)).toString();
          return [{ uri, text: release.text }];
        },
      );
      for (const { uri, text } of open)
        await server.connection.sendNotification('textDocument/didOpen', {
          textDocument: { uri, languageId: 'release', version: 1, text },
        });
      await server.connection.sendRequest(settledMethod);
      return await work(server, open);
    } finally {
      await stopServer(server);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function started(folder: string, count: number): Promise<Started> {
  let tellReady: (() => void) | undefined;
  const ready = new Promise<void>((resolve) => {
    tellReady = resolve;
  });
  const server = await startServer({
    args: [path.join(distFolder, 'server.js'), '--stdio'],
    folder: pathToFileURL(folder).toString(),
    pull: true,
    initializationOptions: { rulePages: true, lensCommands: true },
    textDocument: {
      completion: { completionItem: { resolveSupport: { properties: ['documentation'] } } },
      codeLens: {},
      inlayHint: {},
      definition: { linkSupport: true },
    },
    settings: {},
    serve: (connection) =>
      connection.onNotification(statusMethod, ({ state, releases }: StatusParams) => {
        if (state === 'ready' && releases >= count) tellReady?.();
      }),
  });
  await ready;
  return server;
}
