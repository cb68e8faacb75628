/** The page on rules that are off names those that are, and no other. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { allRules } from '../../server/src/rules/all';

describe('rules that are off', () => {
  it('have each a row on the page that says why', () => {
    const page = readFileSync('docs/defaults.md', 'utf8');
    const rows = [...page.matchAll(/^\| \[([a-z-]+)\]\(rules\/\1\.md\) +\| ([^|]{20,})\|/gm)];
    assert.deepEqual(
      rows.map(([, id]) => id),
      allRules
        .filter((rule) => !rule.enabledByDefault)
        .map((rule) => rule.id)
        .sort(),
    );
  });
});
