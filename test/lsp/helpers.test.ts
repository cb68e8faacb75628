/** A folder that is read by several threads is found to be what it is when one reads it. */
import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { generatedRelease } from '../../scripts/bench/generateReleases';
import { runIn } from '../support/commandLine';
import { startClient } from '../support/rawClient';
import { temporaryFolder, type TemporaryFolder } from '../support/temporaryFolder';

/** Enough for one helper. */
const COUNT = 210;
const SHORTEST = 700;

describe('reading on several threads', () => {
  let folder: TemporaryFolder | undefined;
  before(async function () {
    // a machine with one core has no other threads to read with
    if (availableParallelism() < 2) this.skip();
    folder = await temporaryFolder();
    for (let at = 0; at < COUNT; at += 1) {
      const { name, text } = generatedRelease(at, SHORTEST);
      await folder.write(name, at % 9 === 0 ? text.replace('Hold', '<b>Hold</b>') : text);
    }
  });
  after(() => folder?.remove());

  it('finds what the command line finds', async () => {
    assert.ok(folder !== undefined);
    const { path, uri } = folder;
    const client = await startClient({ folders: [uri] });
    await client.indexed();
    const helped = client.log
      .map((line) => /^Helpers have read (\d+) of (\d+) files/.exec(line))
      .find(Boolean);
    assert.equal(helped?.[2], String(COUNT));
    assert.ok(Number(helped[1]) > 0, 'a helper reads some of them');
    const { out } = await runIn(path, ['check', '--format', 'json', '.']);
    const checked = JSON.parse(out) as readonly { file: string; findings: readonly { message: string }[] }[];
    const found = checked.map(({ file, findings }) => [file, findings.map(({ message }) => message)]);
    const shown = checked.map(({ file }) => [
      file,
      client.published.get(`${uri}/${file}`)?.diagnostics.map(({ message }) => message) ?? [],
    ]);
    assert.deepEqual(shown, found);
    assert.ok(found.flatMap(([, messages]) => messages).length > 25);
    assert.equal(await client.stop(), 0);
  });
});
