// Writes server/src/gazetteer/data/givenNames.json; with --check, only says whether it is fresh.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { givenNamesText } from './gazetteer/givenNames';
import { Failure, runMain } from './support/main';
import { root } from './support/paths';

const target = path.join(root, 'server/src/gazetteer/data/givenNames.json');

runMain(async () => {
  const text = givenNamesText();
  if (!process.argv.includes('--check')) return writeFile(target, text);
  const written = await readFile(target, 'utf8').catch(() => '');
  if (written !== text)
    throw new Failure('givenNames.json is stale: run npx tsx scripts/generateGivenNames.ts');
});
