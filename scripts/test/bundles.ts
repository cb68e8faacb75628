// Tests as bundles: what is read a thousand times over runs as fast in a test as in the product.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { root } from '../support/paths';

/**
 * Bundles tests for Node, each entry a file of its own in `folder`, which is emptied first.
 *
 * @param options what differs from one kind of test to the other
 */
export async function bundleTests(folder: string, options: BuildOptions): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await build({
    ...options,
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20',
    // Paths of the project: a bundle lies elsewhere than what it was made of.
    define: { 'import.meta.dirname': JSON.stringify(path.join(root, 'scripts', 'support')) },
    logLevel: 'warning',
  });
}
