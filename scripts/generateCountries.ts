// Writes server/src/gazetteer/data/countries.json; with --check, only says whether it is fresh.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { countriesText } from './gazetteer/countries';
import { Failure, runMain } from './support/main';
import { root } from './support/paths';

const target = path.join(root, 'server/src/gazetteer/data/countries.json');

runMain(async () => {
  const text = countriesText();
  if (!process.argv.includes('--check')) return writeFile(target, text);
  const written = await readFile(target, 'utf8').catch(() => '');
  if (written !== text)
    throw new Failure('countries.json is stale: run npx tsx scripts/generateCountries.ts');
});
