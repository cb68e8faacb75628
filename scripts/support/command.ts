// Running other programs.
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Failure } from './main';

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Keep the output to ourselves unless the command fails. */
  readonly quiet?: boolean;
  /** Put before each line of the output: of commands that run at the same time one sees which of them speaks. */
  readonly label?: string;
  /** Run through the shell: Windows starts `.cmd` files in no other way. */
  readonly shell?: boolean;
}

/**
 * Runs a program to its end, its output shown as it comes.
 *
 * @throws Failure naming the command, its exit status and (when quiet) its output, unless it ends with 0
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<void> {
  const { status, output } = await finish(command, args, options);
  if (status === 0) return;
  throw new Failure(`${command} ${args.join(' ')} ended with ${status}.\n${output}`.trimEnd());
}

/** As `runCommand`, but an exit status other than 0 is an answer and not a failure. */
export async function statusOf(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<number> {
  return (await finish(command, args, options)).status;
}

/** Runs npm, whichever way this platform names it. */
export async function runNpm(args: readonly string[], options: CommandOptions = {}): Promise<void> {
  await runCommand('npm', args, { ...options, shell: process.platform === 'win32' });
}

function finish(
  command: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<{ readonly status: number; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      shell: options.shell === true,
      stdio: options.quiet === true || options.label !== undefined ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    if (options.label !== undefined && options.quiet !== true) showLabelled(child, options.label);
    const chunks: Buffer[] = [];
    if (options.quiet === true) {
      child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
      child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    }
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({
        status: code ?? (signal === null ? 1 : 128),
        output: Buffer.concat(chunks).toString('utf8'),
      });
    });
  });
}

function showLabelled({ stdout, stderr }: ChildProcess, label: string): void {
  for (const stream of [stdout, stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', (line) => console.log(`${label} | ${line}`));
  }
}
