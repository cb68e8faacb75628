import assert from 'node:assert/strict';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { runCommandLine } from '../../server/src/cli/program';
import { allRules, type Rule } from '../../server/src/index';
import { machineIn } from '../../server/src/node/machine';
import { builtInKnowledge } from '../support/checkTexts';
import { folderWith, type Outcome } from '../support/commandLine';
import { outcome } from '../support/maritimeTalks';

const broken = 'weekday-mismatch';

/** The rules of the product, one of which throws. */
const rules: readonly Rule[] = allRules.map((rule): Rule => {
  if (rule.id !== broken) return rule;
  return {
    ...rule,
    check: () => {
      throw new TypeError('a fault of ours');
    },
  };
});

async function runBroken(workingFolder: string, args: readonly string[]): Promise<Outcome> {
  const output = new PassThrough();
  const errors = new PassThrough();
  const machine = machineIn({ workingFolder, input: Readable.from([]), output, errors });
  const shown = Promise.all([text(output), text(errors)]);
  const status = await runCommandLine(args, machine, { rules, knowledge: () => builtInKnowledge });
  output.end();
  errors.end();
  const [out, err] = await shown;
  return { status, out, err };
}

describe('a rule that throws', () => {
  it('leaves the other findings as they are; the status says that not everything was checked', async () => {
    const folder = await folderWith({ 'a.txt': outcome });
    try {
      const result = await runBroken(folder.path, ['check', '--format', 'json']);
      assert.equal(result.status, 2);
      assert.equal(
        result.err,
        `readout: the rule ${broken} failed on a.txt and says nothing about it: TypeError: a fault of ours\n`,
      );
      assert.equal(result.out, (await folder.run(['check', '--format', 'json'])).out);
      assert.match(result.out, /markup-residue/);
    } finally {
      await folder.dispose();
    }
  });

  it('makes no decision about its findings stale', async () => {
    const review = { rule: broken, verdict: 'ignored', facts: ['Monday'], document: { file: 'a.txt' } };
    const file = '.readout/reviewed.json';
    const folder = await folderWith({
      'a.txt': outcome,
      [file]: JSON.stringify({ version: 1, reviews: [review] }),
    });
    try {
      const kept = await folder.read(file);
      const result = await runBroken(folder.path, ['reviews', '--clean', '.']);
      assert.equal(result.err, '');
      assert.match(result.out, /in use {2}weekday-mismatch/);
      assert.equal(await folder.read(file), kept);
      assert.match((await folder.run(['reviews', '.'])).out, /stale {3}weekday-mismatch/);
    } finally {
      await folder.dispose();
    }
  });
});
