// The places scripts and tests speak of, as absolute paths.
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..', '..');

/** Bundles that run: what `npm run build` makes. */
export const distFolder = path.join(root, 'dist');

/** Where @vscode/test-electron keeps downloaded editors; the one from npm lives beside them. */
export const editorsFolder = path.join(root, '.vscode-test');

/** Results of a run that a person may want to look at: screenshots, counts. Not in git. */
export const artefactsFolder = path.join(root, 'test-artefacts');

export const examplesFolder = path.join(root, 'examples');

/** Real releases kept outside the repository; absent on most machines. */
export const sharedFolder = path.resolve(root, '..', 'shared');
