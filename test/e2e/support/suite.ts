// What runs in the extension host: every bundled suite of one workspace, reported on the console. The folder with
// the suites is READOUT_SUITES, and the counts go to READOUT_COUNTS (see countingReporter.cjs).
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'node:util';
import { reportMark } from '../../../scripts/test/reportMark';

/** Called by VS Code; a rejection makes the run fail. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  Mocha.reporters.Base.consoleLog = (...message: readonly unknown[]) => {
    for (const line of format(...message).split('\n')) console.log(reportMark + line);
  };
  const mocha = new Mocha({
    ui: 'bdd',
    color: false,
    timeout: 180_000,
    forbidOnly: true,
    reporter: required('READOUT_REPORTER'),
  });
  const folder = required('READOUT_SUITES');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.e2e.js')).sort();
  if (files.length === 0) throw new Error(`No suites in ${folder}`);
  for (const file of files) mocha.addFile(path.join(folder, file));
  await mocha.loadFilesAsync();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the tests failed`);
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}
