import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/support/paths';

describe('ARCHITECTURE.md', () => {
  it('names every file in which a fact is read', () => {
    const map = readFileSync(path.join(root, 'ARCHITECTURE.md'), 'utf8');
    const files = readdirSync(path.join(root, 'server', 'src', 'release', 'facts'));
    assert.deepEqual(
      files.filter((name) => ![`\`${name}\``, `/${name}\``].some((told) => map.includes(told))),
      [],
    );
  });
});
