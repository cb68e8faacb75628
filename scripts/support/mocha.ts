// Running mocha so that `npm test` learns what it counted.
import path from 'node:path';
import { runCommand, type CommandOptions } from './command';
import { countsFile } from './counts';
import { root } from './paths';

/**
 * @param run name of this run among others
 * @param args options and files
 * @throws Failure where a test fails
 */
export async function runMocha(
  run: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<void> {
  const program = path.join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');
  const reporter = ['--reporter', 'scripts/test/countingReporter.cjs'];
  await runCommand(process.execPath, [program, ...reporter, ...args], {
    ...options,
    cwd: root,
    env: { ...process.env, ...options.env, READOUT_COUNTS: countsFile(run) },
  });
}
