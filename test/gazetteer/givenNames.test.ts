import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { givenNamesText } from '../../scripts/gazetteer/givenNames';
import { root } from '../../scripts/support/paths';

describe('given names', () => {
  it('are as the generator writes them', async () => {
    const written = await readFile(path.join(root, 'server/src/gazetteer/data/givenNames.json'), 'utf8');
    assert.ok(written === givenNamesText(), 'stale: run npx tsx scripts/generateGivenNames.ts');
  });

  it('are no words of countries, titles or bodies', () => {
    const { names } = JSON.parse(givenNamesText()) as { readonly names: readonly string[] };
    for (const word of ['Georgia', 'Jordan', 'Justice', 'General', 'March', 'Will'])
      assert.equal(names.includes(word), false, word);
  });
});
