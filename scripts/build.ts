// `npm run build`: bundles everything that runs into dist/. `npm run build -- --sizes` says what the bytes are.
// `--debug` leaves names as they are and adds source maps; `--watch` does so again whenever a source changes.
import { existsSync } from 'node:fs';
import { chmod, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { analyzeMetafile, build, context, type BuildOptions } from 'esbuild';
import { Failure, runMain } from './support/main';
import { distFolder, root } from './support/paths';

interface Bundle {
  readonly entry: string;
  readonly output: string;
  readonly external?: readonly string[];
  /** A line above the bundle. */
  readonly banner?: string;
  /** Runs in a webview, not in Node; a stylesheet does too. */
  readonly forPage?: boolean;
}

const bundles: readonly Bundle[] = [
  { entry: 'client/src/extension.ts', output: 'client.js', external: ['vscode'] },
  { entry: 'server/src/node/server.ts', output: 'server.js', external: ['./cli.js'] },
  { entry: 'server/src/node/cli.ts', output: 'cli.js', banner: '#!/usr/bin/env node' },
  ...['matrix', 'timeline'].flatMap((page) =>
    ['ts', 'css'].map((ending) => ({
      entry: `client/src/pages/${page}/${page}.${ending}`,
      output: `webview/${page}.${ending === 'ts' ? 'js' : ending}`,
      forPage: true,
    })),
  ),
];

runMain(async () => {
  const { values } = parseArgs({
    options: { sizes: { type: 'boolean' }, debug: { type: 'boolean' }, watch: { type: 'boolean' } },
  });
  const missing = bundles.filter((bundle) => !existsSync(path.join(root, bundle.entry)));
  if (missing.length > 0)
    throw new Failure(`There is no ${missing.map((bundle) => bundle.entry).join(', no ')}.`);
  if (values.watch === true) {
    await Promise.all(bundles.map(watch));
    return;
  }
  await rm(distFolder, { recursive: true, force: true });
  for (const bundle of bundles) {
    await make(bundle, values.debug === true ? debugged(bundle) : options(bundle), values.sizes === true);
  }
});

async function make(bundle: Bundle, how: BuildOptions, sizes: boolean): Promise<void> {
  const { metafile } = await build({ ...how, metafile: true }).catch(() => {
    // esbuild has shown what is wrong, and where.
    throw new Failure(`${bundle.entry} could not be bundled.`);
  });
  const output = path.join(distFolder, bundle.output);
  if (bundle.banner !== undefined) await chmod(output, 0o755);
  const { size } = await stat(output);
  console.log(`dist/${bundle.output}  ${Math.ceil(size / 1024)} kB`);
  if (sizes) console.log(await analyzeMetafile(metafile));
}

async function watch(bundle: Bundle): Promise<void> {
  const watched = await context({ ...debugged(bundle), logLevel: 'info' });
  await watched.watch();
}

/** What a debugger wants. */
function debugged(bundle: Bundle): BuildOptions {
  return { ...options(bundle), minify: false, sourcemap: true };
}

function options(bundle: Bundle): BuildOptions {
  return {
    absWorkingDir: root,
    entryPoints: [bundle.entry],
    outfile: path.join('dist', bundle.output),
    bundle: true,
    ...(bundle.forPage === true
      ? { platform: 'browser', target: 'chrome122', format: 'iife' }
      : { platform: 'node', target: 'node20', format: 'cjs' }),
    minify: true,
    legalComments: 'none',
    // Packages for both worlds: the ES module is the one esbuild can take apart.
    mainFields: ['module', 'main'],
    external: [...(bundle.external ?? [])],
    ...(bundle.banner === undefined ? {} : { banner: { js: bundle.banner } }),
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  };
}
