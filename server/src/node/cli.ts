// The command line. In a helper's thread of the language server that it runs, it is that server.
import { runCommandLine } from '../cli/program';
import { allRules, compileKnowledge } from '../index';
import { isHelper } from './helpers';
import { machineIn } from './machine';

if (isHelper) void import('./server');
else void run();

async function run(): Promise<void> {
  const machine = machineIn({
    ...{ workingFolder: process.cwd(), input: process.stdin },
    ...{ output: process.stdout, errors: process.stderr },
  });
  process.exitCode = await runCommandLine(process.argv.slice(2), machine, {
    ...{ rules: allRules, knowledge: compileKnowledge },
  });
}
