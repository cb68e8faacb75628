/** The programs as users run them, bundled from the sources as they are now: they start in a third of the time. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { root } from '../../scripts/support/paths';

const built = new Map<string, string>();

/** Path of the command line, to be run by Node. */
export function commandLineProgram(): string {
  return bundled('cli');
}

/** Path of the language server, to be run by Node. */
export function serverProgram(): string {
  bundled('cli');
  return bundled('server');
}

/** Bundles a program once in each process that runs tests. */
function bundled(name: string): string {
  const known = built.get(name);
  if (known !== undefined) return known;
  const folder = path.join(root, '.cache', 'programs', String(process.pid));
  const program = path.join(folder, `${name}.js`);
  buildSync({
    absWorkingDir: root,
    entryPoints: [`server/src/node/${name}.ts`],
    outfile: program,
    bundle: true,
    external: ['./cli.js'],
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  if (built.size === 0) process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  built.set(name, program);
  return program;
}
