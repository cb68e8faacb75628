// `npm run bench`: how fast a release is read beside other readers, what an index keeps in memory, and how fast the
// server answers beside another. `npm run bench -- reading` runs one of reading, memory and server alone. Each prints
// its table and adds its figures to bench-results.json.
import { runMain } from './support/main';
import { Failure } from './support/main';
import { root } from './support/paths';
import { runCommand } from './support/command';

const parts = ['reading', 'memory', 'server'];

runMain(async () => {
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((name) => !parts.includes(name));
  if (unknown.length > 0)
    throw new Failure(`No benchmark ${unknown.join(', ')}: they are ${parts.join(', ')}.`);
  for (const part of chosen.length === 0 ? parts : chosen) {
    console.log(`\n== ${part}`);
    // Each in a process of its own: what one leaves in memory must not slow down the next.
    await runCommand(process.execPath, ['--expose-gc', '--import', 'tsx', `scripts/bench/${part}.ts`], {
      cwd: root,
    });
  }
});
