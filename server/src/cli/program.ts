/** The command line's words: commands, options and what they call. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { check } from './commands/check';
import type { CheckOptions } from './commands/check';
import { facts } from './commands/facts';
import type { FactsOptions } from './commands/facts';
import { related } from './commands/related';
import { reviews } from './commands/reviews';
import type { ReviewsOptions } from './commands/reviews';
import { explain, listRules } from './commands/rules';
import { formatNames } from './formats/all';
import { CannotRun, ExitStatus } from './machine';
import type { Machine, Product } from './machine';

const PATHS = 'files and folders; - is standard input (default: the working directory)';
const STDIN_NAME = 'name of standard input, which decides its form and its settings';

function count(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It is no whole number from 0 on.');
  return Number(value);
}

function append(value: string, list: readonly string[]): readonly string[] {
  return [...list, value];
}

function formatOption(names: readonly string[]): Option {
  return new Option('--format <form>', 'form of what is printed').choices(names).default(names[0]);
}

/** Where a command leaves its exit status. */
type Settle = (status: ExitStatus | Promise<ExitStatus>) => Promise<void>;

function addCommands(program: Command, machine: Machine, product: Product, settle: Settle): void {
  program
    .command('check')
    .description('lint releases, alone and against each other')
    .argument('[path...]', PATHS)
    .addOption(formatOption(formatNames))
    .option('--fix', 'apply safe fixes: those that change form and no fact')
    .option('--config <file>', 'settings for all releases, instead of the readout.json of their folders')
    .option('--max-warnings <n>', 'fail with more warnings than this', count)
    .option('--quiet', 'errors only')
    .option('--rule <id>', 'this rule only (repeatable)', append, [])
    .option('--baseline <file>', 'only what is new since this earlier report (--format sarif)')
    .option('--stdin-filename <name>', STDIN_NAME)
    .action((paths: string[], options: CheckOptions) => settle(check(machine, product, paths, options)));
  program
    .command('facts')
    .description('print what releases say: who met whom, when and where')
    .argument('[path...]', PATHS)
    .addOption(formatOption(['json', 'csv']))
    .option('--stdin-filename <name>', STDIN_NAME)
    .action((paths: string[], options: FactsOptions) => settle(facts(machine, product, paths, options)));
  program
    .command('related')
    .description('print how releases belong together, as JSON: series, rounds, announcements, outcomes')
    .argument('[path...]', PATHS)
    .option('--stdin-filename <name>', STDIN_NAME)
    .action((paths: string[], options: { stdinFilename?: string }) =>
      settle(related(machine, product, paths, options)),
    );
  program
    .command('reviews')
    .description('list what people have decided about findings, and what of it is stale')
    .argument('[folder]', 'all of its releases are read', '.')
    .addOption(formatOption(['text', 'json']))
    .option('--clean', 'take out the decisions that settle nothing any more')
    .action((folder: string, options: ReviewsOptions) => settle(reviews(machine, product, folder, options)));
  program
    .command('explain')
    .description('print the page of a rule')
    .argument('<rule>', 'its id, such as weekday-mismatch')
    .action((id: string) => settle(Promise.resolve().then(() => explain(machine, product.rules, id))));
  program
    .command('rules')
    .description('list the rules')
    .addOption(formatOption(['text', 'json']))
    .action((options: { format: 'text' | 'json' }) => settle(listRules(machine, product.rules, options)));
  program
    .command('lsp')
    .description('speak the Language Server Protocol to an editor')
    .option('--stdio', 'over standard input and output')
    .allowUnknownOption()
    .allowExcessArguments()
    .action(() => settle(machine.serve().then(() => ExitStatus.fine)));
}

function oneLine(message: string): string {
  return message
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** What an error says in one line, and whether it is one that a user can cause. */
function complaint(error: unknown): string {
  if (error instanceof CannotRun) return oneLine(error.message);
  return `it stopped by a fault of its own: ${oneLine(error instanceof Error ? (error.stack ?? error.message) : String(error))}`;
}

/**
 * Runs one command.
 * @param args the words behind the program's name
 * @returns the exit status; whatever keeps a command from running is told in one line on the error output
 */
export async function runCommandLine(
  args: readonly string[],
  machine: Machine,
  product: Product,
): Promise<ExitStatus> {
  const program = new Command('readout')
    .description('Reads and lints government releases.')
    .version(machine.version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => machine.out.write(text),
      writeErr: () => undefined,
      getOutHasColors: () => machine.out.colours,
    });
  let status: ExitStatus = ExitStatus.fine;
  addCommands(program, machine, product, async (result) => {
    status = await result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return ExitStatus.fine;
      const asked =
        error.code === 'commander.help' ? 'name a command; readout --help lists them' : error.message;
      machine.err.write(`readout: ${oneLine(asked)}\n`);
    } else {
      machine.err.write(`readout: ${complaint(error)}\n`);
    }
    return ExitStatus.couldNotRun;
  }
}
