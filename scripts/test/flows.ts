// The flows in the browser, two files at a time: most of a flow is waiting for the editor. The packaged extension is
// installed once for all of them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runMain } from '../support/main';
import { runMocha } from '../support/mocha';
import { madeVsix } from '../support/package';
import { installNpmEditor } from '../vscode/install';
import { installExtension } from '../vscode/serve';

const flows = ['--parallel', '--jobs', '2', '--timeout', '180000', 'test/e2e/browser/**/*.flow.ts'];

runMain(async () => {
  const extensions = await mkdtemp(path.join(tmpdir(), 'readout-extensions-'));
  try {
    await installExtension(await installNpmEditor(console.log), madeVsix(), extensions);
    await runMocha('browser', flows, { env: { READOUT_EXTENSIONS: extensions } });
  } finally {
    await rm(extensions, { recursive: true, force: true, maxRetries: 5 });
  }
});
