import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { madeVsix } from '../../scripts/support/package';
import { examplesFolder } from '../../scripts/support/paths';

/** Everything a user installs. A file that joins the package joins this list. */
const contents = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/LICENSE.txt',
  'extension/changelog.md',
  'extension/dist/cli.js',
  'extension/dist/client.js',
  'extension/dist/server.js',
  'extension/dist/webview/matrix.css',
  'extension/dist/webview/matrix.js',
  'extension/dist/webview/timeline.css',
  'extension/dist/webview/timeline.js',
  'extension/images/compare-1.png',
  'extension/images/compare-2.png',
  'extension/images/compare-3.png',
  'extension/images/draft.png',
  'extension/images/hover.png',
  'extension/images/matrix-dark.svg',
  'extension/images/matrix-light.svg',
  'extension/images/readout-view.svg',
  'extension/images/readout.png',
  'extension/images/timeline-dark.svg',
  'extension/images/timeline-light.svg',
  'extension/images/timeline.png',
  'extension/language-configuration.json',
  'extension/package.json',
  'extension/readme.md',
  'extension/schemas/documents.schema.json',
  'extension/schemas/readout.schema.json',
  'extension/schemas/reviewed.schema.json',
  'extension/snippets/release.json',
  'extension/syntaxes/release.tmLanguage.json',
  'extension/walkthrough/compare.svg',
  'extension/walkthrough/dialogues.svg',
  'extension/walkthrough/examples.svg',
  'extension/walkthrough/findings.svg',
  ...exampleFiles().map((file) => `extension/examples/${file}`),
];

/** The examples are in the package, for the walkthrough. */
function exampleFiles(): readonly string[] {
  return readdirSync(examplesFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(examplesFolder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    );
}

const twoMegabytes = 2_000_000;

describe('the package', () => {
  const packed = readFileSync(madeVsix());
  const files = unzipSync(packed);

  it('holds what the extension needs and nothing else', () => {
    assert.deepEqual(Object.keys(files).sort(), [...contents].sort());
  });

  it('is smaller than two megabytes', () => {
    assert.ok(packed.byteLength < twoMegabytes, `${packed.byteLength} bytes`);
  });

  it('carries a command line that starts with what runs it', () => {
    const cli = files['extension/dist/cli.js'];
    assert.ok(cli);
    assert.ok(Buffer.from(cli).toString('utf8').startsWith('#!/usr/bin/env node\n'));
  });

  it('names no folder of the machine it was made on', () => {
    const named = Object.entries(files).filter(([, bytes]) => Buffer.from(bytes).includes(process.cwd()));
    assert.deepEqual(
      named.map(([name]) => name),
      [],
    );
  });
});
