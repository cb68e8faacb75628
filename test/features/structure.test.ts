import assert from 'node:assert/strict';
import { documentLinks } from '../../server/src/features/documentLinks';
import { documentSymbols, type OutlineItem } from '../../server/src/features/documentSymbols';
import { foldingRanges } from '../../server/src/features/foldingRanges';
import { selectionRanges } from '../../server/src/features/selectionRanges';
import { positionAt } from '../../server/src/text/lineTable';
import { at, marked } from '../support/featureWorkspace';
import { announcement, outcome } from '../support/releases';

function lines(items: readonly OutlineItem[], indent = ''): readonly string[] {
  return items.flatMap((item) => [
    `${indent}${item.name}${item.detail === '' ? '' : ` (${item.detail})`}`,
    ...lines(item.children, `${indent}  `),
  ]);
}

const jointStatement = `Media Note
Lima
March 3, 2021

Peru and Ecuador Issue a Joint Statement

Peru and Ecuador held the Peru-Ecuador Fisheries Dialogue in Lima on March 2, 2021. The text of the statement follows.

Begin Text:

The sides discussed safe anchorage for small boats along the whole coast.

The Peruvian delegation included representatives of the Ministry of Production.

The next dialogue will be held in Quito in 2022.

End Text.

For updates, follow @Pesca_Andina.
`;

const archiveCopy = `${outcome}
No comments:

Post a Comment

Newer Post
`;

describe('the structure of a release', () => {
  const { document, dossier, offset, textOf } = marked({
    'a.release': announcement,
    'o.release': at(outcome, 'Fairweather'),
  });

  it('is an outline of header, meeting, sides and contact', () => {
    const outline = lines(documentSymbols(document, dossier.knowledge));
    for (const expected of [
      'Header (12 March 2019)',
      '  Title (United States and Norway Hold First Digital Policy Dialogue)',
      '  Place (Washington, DC)',
      'United States side (3 bodies)',
      '  Ellen Fairweather (head, Deputy Assistant Secretary for Digital Policy)',
      '  Department of Commerce',
      'Norway side (2 bodies)',
    ]) {
      assert.ok(outline.includes(expected), `no “${expected}” in:\n${outline.join('\n')}`);
    }
    for (const item of documentSymbols(document, dossier.knowledge)) checkInside(item);
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

  it('links the treaties that it names, over the end of a line too, and not the organisation of a like name', () => {
    const text = `${outcome}Both support the Budapest\nConvention on Cybercrime and the U.N. Charter. The North Atlantic Treaty Organization was not there.<|>\n`;
    const one = marked({ 't.release': text });
    const targets = documentLinks(one.dossier, one.document).map(({ span, target }) => [
      one.textOf(one.document.uri, span),
      new URL(target.uri).host,
    ]);
    assert.deepEqual(targets.slice(1), [
      ['Budapest\nConvention on Cybercrime', 'www.coe.int'],
      ['U.N. Charter', 'www.un.org'],
    ]);
  });

  it('grows a selection from the name outwards', () => {
    const { release } = document;
    assert.ok(release);
    const chain = selectionRanges(release, offset).map((span) => textOf(document.uri, span));
    assert.deepEqual(chain.slice(0, 4), [
      'Fairweather',
      'Ellen Fairweather',
      'Ms. Ellen Fairweather',
      'Ms. Ellen Fairweather, Deputy Assistant Secretary for Digital Policy, U.S. Department of State',
    ]);
    assert.equal(chain.at(-1), outcome);
    for (const [i, wider] of chain.slice(1).entries())
      assert.ok(wider.includes(chain[i] ?? '') && wider !== chain[i]);
  });

  it('has topics, the joint text with what is in it, and next steps', () => {
    const { document: statement, dossier: one } = marked({ 'j.release': `${jointStatement}<|>` });
    assert.deepEqual(lines(documentSymbols(statement, one.knowledge)).slice(-6), [
      'Joint text',
      '  The sides discussed safe anchorage for…',
      '  Peru side (1 body)',
      '    Ministry of Production',
      '  Next steps (2022, Quito)',
      'Contact',
    ]);
  });

  it('folds the web page around an archive copy when it is opened', () => {
    const { document: copy } = marked({ 'c.release': `${archiveCopy}<|>` });
    assert.equal(copy.facts.profile, 'archive-copy');
    const folds = foldingRanges(copy.facts).filter(({ kind }) => kind === 'wrapper');
    const { line } = positionAt(copy.facts.lines, archiveCopy.indexOf('No comments'));
    assert.deepEqual(folds, [{ first: line, last: line + 4, kind: 'wrapper' }]);
  });

  it('does not fold a title away that stands behind the words of a feed', () => {
    const title = 'United States and Norway Hold First Digital Policy Dialogue';
    const text = `mardi 12 mars 2019\n\n${archiveCopy.replace(title, '').replace('Media Note', `Press Releases: ${title}\n\nMedia Note`)}`;
    const { document: copy } = marked({ 'c.release': `${text}<|>` });
    const titled = positionAt(copy.facts.lines, text.indexOf(title)).line;
    assert.equal(copy.facts.title?.text, title);
    const hidden = foldingRanges(copy.facts).filter(({ first, last }) => first < titled && titled <= last);
    assert.deepEqual(hidden, []);
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
