// The unit and property tests, as bundles: from their sources they take half as long again, since a loader gives
// every function its name whenever it is made.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { runMain } from '../support/main';
import { runMocha } from '../support/mocha';
import { root } from '../support/paths';
import { bundleTests } from './bundles';

const bundles = path.join(root, '.cache', 'unit');

runMain(async () => {
  const names = await readdir(path.join(root, 'test'), { recursive: true });
  await bundleTests(bundles, {
    entryPoints: names
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => path.join(root, 'test', name)),
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    // What tests share is compiled once for all of them.
    splitting: true,
    packages: 'external',
    sourcemap: true,
  });
  const files = path
    .relative(root, path.join(bundles, '**', '*.test.mjs'))
    .split(path.sep)
    .join('/');
  const options = ['--no-config', '--forbid-only', '--timeout', '60000', '--parallel', '--jobs', '2'];
  await runMocha('unit', ['--node-option', 'enable-source-maps', ...options, files]);
});
