/** Facts that are moved to their places in a file lose nothing: every field that a kind of fact has comes along. */
import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { examplesFolder } from '../../scripts/support/paths';
import { moved } from '../../server/src/release/clear/inFile';
import { readRelease } from '../../server/src/release/readRelease';
import { builtInKnowledge } from '../support/checkTexts';

const examples = readdirSync(examplesFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.release(?:\.md)?$/.test(name),
);

describe('facts moved to where they stand', () => {
  it('are told', () => ok(examples.length >= 12));
  for (const name of examples)
    it(name, () => {
      const written = readFileSync(path.join(examplesFolder, name), 'utf8');
      const options = { fileName: path.basename(name), format: 'text', knowledge: builtInKnowledge } as const;
      const release = readRelease(written, options);
      const { text, tokens: _tokens, lines: _lines, headline: _headline, ...facts } = release;
      deepEqual(
        moved(release, text, (start, end) => ({ start, end })),
        facts,
      );
    });
});
