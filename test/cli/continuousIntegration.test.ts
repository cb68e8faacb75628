/** The examples of docs/ci.md, run as they stand there. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { root } from '../../scripts/support/paths';
import { folderWith } from '../support/commandLine';
import type { Folder } from '../support/commandLine';
import { announcement, outcome } from '../support/maritimeTalks';
import { commandLineProgram } from '../support/programs';
import { checkedSarif } from '../support/sarifSchema';

interface Workflow {
  readonly jobs: { readonly check: { readonly steps: readonly { readonly run?: string }[] } };
}

interface Ran {
  readonly status: number | null;
  readonly out: string;
}

const page = readFileSync(path.join(root, 'docs/ci.md'), 'utf8');

/** The first block of a language on the page. */
function block(language: string): string {
  const found = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(page)?.[1];
  assert.ok(found !== undefined, `docs/ci.md has a block of ${language}`);
  return found;
}

const rightDay = announcement.replace('Monday, March 16', 'Tuesday, March 16');

describe('docs/ci.md', function () {
  this.timeout(120_000);
  let folder: Folder;
  let tools: Folder;
  const run = (program: string, ...args: readonly string[]): Ran => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: folder.path,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${tools.path}${path.delimiter}${process.env['PATH'] ?? ''}` },
    });
    return { status, out: `${stdout}${stderr}` };
  };
  beforeEach(async () => {
    folder = await folderWith({ 'a.release': announcement, 'b.release': outcome.replaceAll(/<\/?b>/g, '') });
    tools = await folderWith({
      readout: `#!/bin/sh\nexec "${process.execPath}" "${commandLineProgram()}" "$@"\n`,
    });
    chmodSync(path.join(tools.path, 'readout'), 0o755);
  });
  afterEach(() => Promise.all([folder.dispose(), tools.dispose()]));

  it('has a hook that stops the commit of an error, and lets right releases and other files through', async () => {
    const git = (...args: readonly string[]): Ran =>
      run('git', '-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', ...args);
    assert.equal(git('init', '--quiet').status, 0);
    const hook = path.join(folder.path, '.git/hooks/pre-commit');
    writeFileSync(hook, block('sh'));
    chmodSync(hook, 0o755);
    git('add', '.');
    const stopped = git('commit', '--message', 'Announce the talks');
    assert.equal(stopped.status, 1, stopped.out);
    assert.match(stopped.out, /weekday-mismatch/);
    await folder.write('note.csv', 'a,b\n');
    git('reset', '--quiet');
    git('add', 'note.csv');
    assert.equal(git('commit', '--message', 'A list').status, 0);
    await folder.write('a.release', rightDay);
    git('add', '.');
    const passed = git('commit', '--message', 'Announce the talks');
    assert.equal(passed.status, 0, passed.out);
  });

  it('has a workflow whose steps report, fail on an error and take a baseline', async () => {
    const steps = (parse(block('yaml')) as Workflow).jobs.check.steps.flatMap(
      ({ run: script }) => script ?? [],
    );
    assert.equal(steps.length, 2);
    const [report = '', lines = ''] = steps;
    assert.equal(run('bash', '-e', '-c', report).status, 0);
    const log = checkedSarif(await folder.read('readout.sarif'));
    assert.ok((log.runs[0]?.results ?? []).some((one) => one.ruleId === 'weekday-mismatch'));
    const first = run('bash', '-e', '-c', lines);
    assert.equal(first.status, 1);
    assert.match(first.out, /^::error file=a\.release,line=8,/m);
    await folder.write('baseline.sarif', await folder.read('readout.sarif'));
    assert.equal(run('bash', '-e', '-c', lines).status, 0);
  });
});
