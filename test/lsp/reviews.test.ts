import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { FileChangeType } from 'vscode-languageserver';
import { readReviews, type Reviews } from '../../server/src/index';
import { runIn } from '../support/commandLine';
import { startClient, type RawClient } from '../support/rawClient';
import { announcement, outcome } from '../support/releases';
import { temporaryFolder, type TemporaryFolder } from '../support/temporaryFolder';

const capabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
};

/** A finding that compares the outcome with the announcement, its counterpart there, and one of the outcome alone. */
const wrong = outcome.replace('thanked', '<b>thanked</b>');
const compared = 'announced-not-attended';

function rulesOf(found: readonly Diagnostic[]): readonly unknown[] {
  return found.map((one) => one.code).sort();
}

describe('decisions about findings', () => {
  let folder: TemporaryFolder;
  let client: RawClient | undefined;
  beforeEach(async () => {
    folder = await temporaryFolder({ 'before.release': announcement, 'after.release': wrong });
  });
  afterEach(async () => {
    await client?.stop();
    client = undefined;
    await folder.remove();
  });

  const start = async (): Promise<RawClient> => {
    client = await startClient({ folders: [folder.uri], capabilities });
    await client.indexed();
    return client;
  };

  const decide = async (at: RawClient, title: string, uri: string, rule: string): Promise<void> => {
    const { range } = (at.published.get(uri)?.diagnostics ?? []).find((one) => one.code === rule) ?? {};
    assert.ok(range, `${rule} is reported`);
    const actions = await at.connection.sendRequest<readonly CodeAction[]>('textDocument/codeAction', {
      ...{ textDocument: { uri }, range, context: { diagnostics: [] } },
    });
    const action = actions.find((one) => one.title === title && one.diagnostics?.[0]?.code === rule);
    assert.ok(action?.command, `${title} is offered among ${actions.map((one) => one.title).join(', ')}`);
    const { command, arguments: given } = action.command;
    await at.connection.sendRequest('workspace/executeCommand', { command, arguments: given });
  };

  /** The rules of what `readout check` finds in the folder. */
  const checked = async (): Promise<readonly string[]> => {
    const { out } = await runIn(folder.path, ['check', '--format', 'json']);
    const all = JSON.parse(out) as readonly { readonly findings: readonly { readonly rule: string }[] }[];
    return all.flatMap((one) => one.findings.map(({ rule }) => rule)).sort();
  };

  /** What stands in the file of decisions. */
  const file = async (): Promise<Reviews> =>
    readReviews(await readFile(path.join(folder.path, '.readout/reviewed.json'), 'utf8')).reviews;

  const holder = async (at: RawClient): Promise<string> => {
    const uris = ['before.release', 'after.release'].map((name) => folder.uriOf(name));
    const uri = uris.find((one) => at.published.get(one)?.diagnostics.some((one) => one.code === compared));
    assert.ok(uri !== undefined, 'the two releases are compared');
    return Promise.resolve(uri);
  };

  it('silence their finding and no other, in the editor and on the command line', async () => {
    const at = await start();
    const uri = await holder(at);
    assert.deepEqual(await checked(), [compared, compared, 'markup-residue']);
    await decide(at, 'Reviewed: a genuine change', uri, compared);
    const left = await at.findings(uri, ({ diagnostics }) => diagnostics.every((d) => d.code !== compared));
    assert.ok(!rulesOf(left).includes(compared));
    assert.deepEqual(await checked(), [compared, 'markup-residue']);
    const [review] = (await file()).reviews;
    assert.ok(review);
    assert.equal(review.verdict, 'reviewed');
    assert.match(review.when ?? '', /^\d{4}-\d\d-\d\dT/);
    assert.equal(typeof review.by, 'string');
  });

  it('follow their document through an edit above and a new name, after a new start', async () => {
    const at = await start();
    const uri = await holder(at);
    await decide(at, 'Ignore here', uri, compared);
    await at.stop();
    client = undefined;
    const here = path.join(folder.path, path.basename(uri));
    const edited = (await readFile(here, 'utf8')).replace('Office of the', 'Office of the New');
    await folder.write('moved/renamed.release', edited);
    await folder.remove(path.basename(uri));
    assert.deepEqual(await checked(), [compared, 'markup-residue']);
    const again = await start();
    assert.ok(
      !rulesOf(again.published.get(folder.uriOf('moved/renamed.release'))?.diagnostics ?? []).includes(
        compared,
      ),
    );
  });

  it('are shown again when what they compared is another fact', async () => {
    const at = await start();
    await decide(at, 'Reviewed: a genuine change', await holder(at), compared);
    await folder.write(
      'before.release',
      announcement.replaceAll('Department of Energy', 'Department of the Treasury'),
    );
    assert.deepEqual(
      (await checked()).filter((rule) => rule === compared),
      [compared, compared],
    );
  });

  it('turn a rule off for a series, or for the workspace in its settings', async () => {
    const at = await start();
    const uri = folder.uriOf('after.release');
    await decide(at, 'Turn markup-residue off for this series', uri, 'markup-residue');
    await at.findings(uri, ({ diagnostics }) => diagnostics.every((one) => one.code !== 'markup-residue'));
    assert.equal((await file()).off[0]?.rule, 'markup-residue');
    assert.ok(!(await checked()).includes('markup-residue'));
    const other = await holder(at);
    await decide(at, `Turn ${compared} off for this workspace`, other, compared);
    await at.findings(other, ({ diagnostics }) => diagnostics.every((one) => one.code !== compared));
    const settings = JSON.parse(await readFile(path.join(folder.path, 'readout.json'), 'utf8')) as unknown;
    assert.deepEqual(settings, { rules: { [compared]: 'off' } });
  });

  it('keep what another program wrote into the file meanwhile', async () => {
    const at = await start();
    const uri = await holder(at);
    const theirs = {
      ...{ rule: 'weekday-mismatch', verdict: 'ignored', facts: ['x'], document: { file: 'other.txt' } },
      ...{ by: 'Somebody', reason: 'as printed' },
    };
    await folder.write('.readout/reviewed.json', JSON.stringify({ version: 1, reviews: [theirs] }));
    await decide(at, 'Ignore here', uri, compared);
    const { reviews } = await file();
    assert.deepEqual(reviews[0], { ...theirs });
    assert.equal(reviews[1]?.rule, compared);
  });

  it('follow the file when it changes outside', async () => {
    const at = await start();
    const uri = await holder(at);
    await decide(at, 'Ignore here', uri, compared);
    await at.findings(uri, ({ diagnostics }) => diagnostics.every((one) => one.code !== compared));
    await folder.remove('.readout');
    await at.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.uriOf('.readout'), type: FileChangeType.Deleted }],
    });
    await at.findings(uri, ({ diagnostics }) => diagnostics.some((one) => one.code === compared));
  });

  it('leave a file of a newer version as it is, and say so', async () => {
    const newer = '{ "version": 2, "reviews": [] }';
    const reviews = await folder.write('.readout/reviewed.json', newer);
    const at = await start();
    const found = await at.findings(reviews, ({ diagnostics }) => diagnostics.length > 0);
    assert.match(JSON.stringify(found[0]?.message), /version 2, newer than 1/);
    await decide(at, 'Ignore here', await holder(at), compared);
    assert.equal(await readFile(path.join(folder.path, '.readout/reviewed.json'), 'utf8'), newer);
    assert.ok((await checked()).includes('configuration'));
  });

  it('are told and taken out when nothing is left of their finding', async () => {
    const at = await start();
    await decide(at, 'Ignore here', folder.uriOf('after.release'), 'markup-residue');
    await decide(at, 'Ignore here', await holder(at), compared);
    const execute = (command: string): Promise<unknown> =>
      at.connection.sendRequest('workspace/executeCommand', { command });
    assert.deepEqual(await execute('readout.staleReviews'), []);
    await at.open(folder.uriOf('after.release'), outcome);
    assert.equal(await execute('readout.cleanReviews'), 1);
    assert.deepEqual(
      (await file()).reviews.map((one) => one.rule),
      [compared],
    );
  });
});
