/**
 * Writes what is generated from the rules: the list of all rules, their pages, and the schemas of their settings.
 *
 *     npx tsx scripts/generate.ts            writes what differs
 *     npx tsx scripts/generate.ts --check    writes nothing; names what is stale and ends with status 1
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { outputs } from './generate/outputs';
import type { Output } from './generate/outputs';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = 'docs/rules';

function isStale({ path: file, text }: Output): boolean {
  const full = path.join(root, file);
  return !existsSync(full) || readFileSync(full, 'utf8') !== text;
}

/** Pages of rules that are gone. */
function orphans(wanted: readonly Output[]): readonly string[] {
  const folder = path.join(root, pages);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const files = names.map((name) => `${pages}/${name}`);
  return files.filter((file) => !wanted.some((output) => output.path === file));
}

function report(wanted: readonly Output[]): number {
  const stale = wanted.filter(isStale);
  for (const { path: file } of stale) console.error(`${file} is stale: run npx tsx scripts/generate.ts`);
  for (const file of orphans(wanted)) console.error(`${file} belongs to no rule.`);
  return stale.length + orphans(wanted).length > 0 ? 1 : 0;
}

function write(wanted: readonly Output[]): void {
  for (const { path: file, text } of wanted.filter(isStale)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
    console.log(`wrote ${file}`);
  }
  for (const file of orphans(wanted)) {
    rmSync(path.join(root, file));
    console.log(`removed ${file}`);
  }
}

async function main(): Promise<void> {
  const wanted = await outputs(root);
  if (process.argv.includes('--check')) process.exitCode = report(wanted);
  else write(wanted);
}

void main();
