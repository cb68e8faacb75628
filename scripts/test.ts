// `npm test`: every check there is, in order, ending with "N passed, N failed". `npm test -- unit e2e` runs the named
// steps alone.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from './support/command';
import { allCounts, clearCounts, countsFile } from './support/counts';
import { Failure, runMain } from './support/main';
import { root } from './support/paths';
import { runEndToEnd } from './test/endToEnd';

interface Step {
  readonly name: string;
  readonly what: string;
  readonly run: () => Promise<void>;
}

const steps: readonly Step[] = [
  { name: 'format', what: 'formatting', run: () => tool('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'lint', what: 'lint rules and walls', run: () => tool('eslint', '--max-warnings', '0', '.') },
  { name: 'types', what: 'types', run: () => tool('tsc', '--build') },
  { name: 'generated', what: 'generated files are fresh', run: () => script('generate', '--check') },
  { name: 'package', what: 'build and package', run: () => script('package') },
  { name: 'unit', what: 'unit and property tests', run: () => mocha('unit', 'test/**/*.test.ts') },
  { name: 'e2e', what: 'suites in a real VS Code', run: runEndToEnd },
  {
    name: 'browser',
    what: 'flows a person takes in the editor',
    run: () => mocha('browser', 'test/e2e/browser/**/*.flow.ts', '--timeout', '180000'),
  },
];

runMain(async () => {
  const chosen = choose(process.argv.slice(2));
  await clearCounts();
  const failure = await firstFailure(chosen);
  if (failure !== undefined) console.error(failure instanceof Failure ? failure.message : failure);
  const { passes, failures, pending } = await allCounts();
  if (pending > 0) console.log(`\n${pending} pending: said above why`);
  // A step that is no mocha run counts as one failure, so that the line never says 0 of a run that failed.
  console.log(`\n${passes} passed, ${failure === undefined ? failures : Math.max(failures, 1)} failed`);
  if (failure !== undefined) process.exitCode = 1;
});

/** Runs steps up to the first that fails. */
async function firstFailure(chosen: readonly Step[]): Promise<unknown> {
  try {
    for (const step of chosen) await timed(step);
    return undefined;
  } catch (error) {
    return error;
  }
}

function choose(names: readonly string[]): readonly Step[] {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Failure(
      `No step ${unknown.join(', ')}: they are ${steps.map((step) => step.name).join(', ')}.`,
    );
  }
  return names.length === 0 ? steps : steps.filter((step) => names.includes(step.name));
}

async function timed(step: Step): Promise<void> {
  console.log(`\n== ${step.name}: ${step.what}`);
  const start = performance.now();
  try {
    await step.run();
  } finally {
    console.log(`== ${step.name} took ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

/** A program of a package, run as its own process, with nothing but Node in between. */
async function tool(name: string, ...args: readonly string[]): Promise<void> {
  const suffix = process.platform === 'win32' ? '.cmd' : '';
  const program = path.join(root, 'node_modules', '.bin', name + suffix);
  await runCommand(program, args, { cwd: root, shell: suffix !== '' });
}

async function script(name: string, ...args: readonly string[]): Promise<void> {
  const file = path.join('scripts', `${name}.ts`);
  if (!existsSync(path.join(root, file))) {
    console.log(`NOT RUN: there is no ${file}`);
    return;
  }
  await runCommand(process.execPath, ['--import', 'tsx', file, ...args], { cwd: root });
}

async function mocha(run: string, files: string, ...args: readonly string[]): Promise<void> {
  const program = path.join('node_modules', 'mocha', 'bin', 'mocha.js');
  await runCommand(
    process.execPath,
    [program, '--reporter', 'scripts/test/countingReporter.cjs', ...args, files],
    {
      cwd: root,
      env: { ...process.env, READOUT_COUNTS: countsFile(run) },
    },
  );
}
