import assert from 'node:assert/strict';
import { documentLinks } from '../../server/src/features/documentLinks';
import { documentSymbols, type OutlineItem } from '../../server/src/features/documentSymbols';
import { foldingRanges } from '../../server/src/features/foldingRanges';
import { selectionRanges } from '../../server/src/features/selectionRanges';
import { at, marked } from '../support/featureWorkspace';
import { announcement, outcome } from '../support/releases';

function lines(items: readonly OutlineItem[], indent = ''): readonly string[] {
  return items.flatMap((item) => [
    `${indent}${item.name}${item.detail === '' ? '' : ` (${item.detail})`}`,
    ...lines(item.children, `${indent}  `),
  ]);
}

describe('the structure of a release', () => {
  const { document, dossier, offset, textOf } = marked({
    'a.release': announcement,
    'o.release': at(outcome, 'Fairweather'),
  });

  it('is an outline of header, meeting, sides and contact', () => {
    const outline = lines(documentSymbols(document.facts, dossier.knowledge));
    for (const expected of [
      'Header (12 March 2019)',
      '  Title',
      'United States side (3 bodies)',
      '  Ellen Fairweather (head, Deputy Assistant Secretary for Digital Policy)',
      '  Department of Commerce',
      'Norway side (2 bodies)',
    ]) {
      assert.ok(outline.includes(expected), `no “${expected}” in:\n${outline.join('\n')}`);
    }
    for (const item of documentSymbols(document.facts, dossier.knowledge)) checkInside(item);
  });

  it('folds its header', () => {
    assert.deepEqual(foldingRanges(document.facts)[0], { first: 0, last: 5, kind: 'region' });
  });

  it('links its addresses', () => {
    const targets = documentLinks(dossier, document).map(({ span, target }) => [
      textOf(document.uri, span),
      target.kind === 'address' ? target.uri : target.uri,
    ]);
    assert.deepEqual(targets, [['digital@state.gov', 'mailto:digital@state.gov']]);
  });

  it('grows a selection from the name outwards', () => {
    const { release } = document;
    assert.ok(release);
    const chain = selectionRanges(release, offset).map((span) => textOf(document.uri, span));
    assert.equal(chain[0], 'Ellen Fairweather');
    assert.equal(chain.at(-1), outcome);
    for (const [i, wider] of chain.slice(1).entries())
      assert.ok(wider.includes(chain[i] ?? '') && wider !== chain[i]);
  });
});

/** LSP wants what is selected inside the whole, and children inside their parent. */
function checkInside(item: OutlineItem): void {
  assert.ok(item.span.start <= item.focus.start && item.focus.end <= item.span.end, item.name);
  for (const child of item.children) {
    assert.ok(item.span.start <= child.span.start && child.span.end <= item.span.end, child.name);
    checkInside(child);
  }
}
