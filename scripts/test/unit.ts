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
  const options = [
    '--node-option',
    'enable-source-maps',
    '--no-config',
    '--forbid-only',
    '--timeout',
    '60000',
  ];
  const measures = filesIn('measures', '**');
  await runMocha('unit', [...options, '--parallel', '--jobs', '2', '--ignore', measures, filesIn('**')]);
  // Times are taken with nothing else in the process: the collector's work for what other tests left would be in them.
  await runMocha('measures', [...options, measures]);
});

/** The bundles of the tests in a folder, as a pattern. */
function filesIn(...folders: readonly string[]): string {
  const files = path.relative(root, path.join(bundles, ...folders, '*.test.mjs'));
  return files.split(path.sep).join('/');
}
