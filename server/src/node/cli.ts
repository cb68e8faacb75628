// The command line, and the language server that it can run. In a helper's thread of that server it reads for it.
import { runCommandLine } from '../cli/program';
import { allRules, compileKnowledge } from '../index';
import { isHelper } from './helpers';
import { machineIn } from './machine';

// the bundle of the language server takes this one up, too
if (require.main === module) void (isHelper ? serve() : run());

async function run(): Promise<void> {
  const machine = machineIn({
    ...{ workingFolder: process.cwd(), input: process.stdin },
    ...{ output: process.stdout, errors: process.stderr },
  });
  process.exitCode = await runCommandLine(process.argv.slice(2), machine, {
    ...{ rules: allRules, knowledge: compileKnowledge },
  });
}

/** Serves as a language server does, whose code no other command has to load. */
export async function serve(): Promise<void> {
  (await import('./serve')).serve();
}
