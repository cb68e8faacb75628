// `npm test`: every check there is, ending with "N passed, N failed". `npm test -- unit e2e` runs the named steps alone.
//
// Most checks leave a processor idle while they wait, or use one only: what does not need each other runs side by side.
import path from 'node:path';
import { runCommand, type CommandOptions } from './support/command';
import { allCounts, clearCounts } from './support/counts';
import { Failure, runMain } from './support/main';
import { root } from './support/paths';

interface Step {
  readonly name: string;
  readonly what: string;
  readonly run: (options: CommandOptions) => Promise<void>;
}

/** Stages in order; the lanes of a stage run side by side, the steps of a lane one after the other. */
type Plan = readonly (readonly (readonly Step[])[])[];

const plan: Plan = [
  [
    [{ name: 'lint', what: 'lint rules and walls', run: tool('eslint', '--max-warnings', '0', '.') }],
    [
      { name: 'format', what: 'formatting', run: tool('prettier', '--check', '--log-level', 'warn', '.') },
      { name: 'types', what: 'types', run: tool('tsc', '--build') },
      { name: 'generated', what: 'generated files are fresh', run: script('generate', '--check') },
      { name: 'package', what: 'build and package', run: script('package') },
      { name: 'editor', what: 'the editor for the steps below', run: script('test/editor') },
    ],
  ],
  [[{ name: 'unit', what: 'unit and property tests', run: script('test/unit') }]],
  [
    [
      { name: 'e2e', what: 'suites in a real VS Code', run: script('test/endToEnd') },
      { name: 'browser', what: 'flows a person takes in the editor', run: script('test/flows') },
    ],
  ],
];

runMain(async () => {
  const chosen = choose(process.argv.slice(2));
  await clearCounts();
  const failures = await firstFailures(chosen);
  for (const failure of failures) console.error(failure instanceof Failure ? failure.message : failure);
  const counts = await allCounts();
  // A step that is no mocha run counts as one failure, so that the line never says 0 of a run that failed.
  const failed = Math.max(failures.length, counts.failures);
  const skipped = counts.pending > 0 ? `, ${counts.pending} skipped` : '';
  if (counts.pending > 0) console.log('\nWhat was skipped says above why.');
  console.log(`\n${counts.passes} passed, ${failed} failed${skipped}`);
  if (failed > 0) process.exitCode = 1;
});

/** Runs stages up to the first in which something fails. */
async function firstFailures(stages: Plan): Promise<readonly unknown[]> {
  for (const lanes of stages) {
    const ends = await Promise.allSettled(lanes.map((steps) => runLane(steps, lanes.length > 1)));
    const failures = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
    if (failures.length > 0) return failures;
  }
  return [];
}

async function runLane(steps: readonly Step[], besideOthers: boolean): Promise<void> {
  for (const step of steps) await timed(step, besideOthers);
}

function choose(names: readonly string[]): Plan {
  const known = plan.flat(2).map((step) => step.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Failure(`No step ${unknown.join(', ')}: they are ${known.join(', ')}.`);
  }
  if (names.length === 0) return plan;
  return plan.map((lanes) =>
    lanes
      .map((steps) => steps.filter((step) => names.includes(step.name)))
      .filter((steps) => steps.length > 0),
  );
}

async function timed({ name, what, run }: Step, besideOthers: boolean): Promise<void> {
  console.log(`\n== ${name}: ${what}`);
  const start = performance.now();
  try {
    await run({ cwd: root, ...(besideOthers ? { label: name } : {}) });
  } finally {
    console.log(`== ${name} took ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

/** A program of a package, run as its own process, with nothing but Node in between. */
function tool(name: string, ...args: readonly string[]): Step['run'] {
  const suffix = process.platform === 'win32' ? '.cmd' : '';
  const program = path.join(root, 'node_modules', '.bin', name + suffix);
  return (options) => runCommand(program, args, { ...options, shell: suffix !== '' });
}

function script(name: string, ...args: readonly string[]): Step['run'] {
  const file = path.join('scripts', `${name}.ts`);
  return (options) => runCommand(process.execPath, ['--import', 'tsx', file, ...args], options);
}
