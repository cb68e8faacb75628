// The command line.
import { runCommandLine } from '../cli/program';
import { allRules, compileKnowledge } from '../index';
import { machineIn } from './machine';

const machine = machineIn({
  ...{ workingFolder: process.cwd(), input: process.stdin },
  ...{ output: process.stdout, errors: process.stderr },
});

void runCommandLine(process.argv.slice(2), machine, { rules: allRules, knowledge: compileKnowledge }).then(
  (status) => {
    process.exitCode = status;
  },
);
