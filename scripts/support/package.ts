// The packaged extension.
import { existsSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json';
import { Failure } from './main';
import { root } from './paths';

/** Identifier under which VS Code knows the extension. */
export const extensionId = `${manifest.publisher}.${manifest.name}`;

/** Where `npm run package` puts the package. */
export const vsixFile = path.join(root, `${manifest.name}-${manifest.version}.vsix`);

/**
 * @returns path of the package
 * @throws Failure where it has not been made
 */
export function madeVsix(): string {
  if (!existsSync(vsixFile)) throw new Failure(`There is no ${vsixFile}: npm run package makes it.`);
  return vsixFile;
}
