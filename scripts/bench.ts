// `npm run bench`: how fast a release is read beside other readers, what an index keeps in memory, how fast the server
// answers beside another, how long an edit takes among many releases, and how long every feature does over the real
// protocol. `npm run bench -- reading` runs one of reading, memory, server, affected and features alone. Each prints its
// table and adds its figures to bench-results.json.
import path from 'node:path';
import { build } from 'esbuild';
import { runCommand } from './support/command';
import { Failure, runMain } from './support/main';
import { root } from './support/paths';

const parts = ['reading', 'memory', 'server', 'affected', 'features', 'views'];

runMain(async () => {
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((name) => !parts.includes(name));
  if (unknown.length > 0)
    throw new Failure(`No benchmark ${unknown.join(', ')}: they are ${parts.join(', ')}.`);
  for (const part of chosen.length === 0 ? parts : chosen) {
    console.log(`\n== ${part}`);
    // Each in a process of its own: what one leaves in memory must not slow down the next.
    await runCommand(process.execPath, ['--expose-gc', await bundled(part)], { cwd: root });
  }
});

/** The benchmark as one file: what ships is bundled, and tsx would add work to every function. */
async function bundled(part: string): Promise<string> {
  const outfile = path.join(root, '.cache', 'bench', `${part}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [`scripts/bench/${part}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // its parts would be bundled as other modules than those that Node gives its neighbours
    packages: 'external',
    logLevel: 'warning',
  });
  return outfile;
}
