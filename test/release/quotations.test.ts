import { strict as assert } from 'node:assert';
import { compileKnowledge } from '../../server/src/gazetteer/compile';
import { readRelease } from '../../server/src/release/readRelease';

const knowledge = compileKnowledge();

function quotedIn(text: string): readonly string[] {
  const release = readRelease(text, { fileName: 'release.md', format: 'markdown', knowledge });
  return release.quotations.map(({ start, end }) => text.slice(start, end));
}

const TITLE = 'Norway and Canada Hold Arctic Dialogue\n\n';

describe('quotations', () => {
  it('reach from mark to mark, curly or straight', () => {
    const text = `${TITLE}The minister said “we agree” and her guest said "so do we" in Oslo.\n`;
    assert.deepEqual(quotedIn(text), ['“we agree”', '"so do we"']);
  });

  it('end with their paragraph where no mark closes them', () => {
    const text = `${TITLE}“We agree, said the minister.\n\nHer guest said “so do we” in Oslo.\n`;
    assert.deepEqual(quotedIn(text), ['“We agree, said the minister.', '“so do we”']);
  });

  it('are not opened by a mark inside a tag of a page', () => {
    const text = `${TITLE}<span style="color: red">The two sides</span> met in Oslo, and “we agree”, they said.\n`;
    assert.deepEqual(quotedIn(text), ['“we agree”']);
  });
});
