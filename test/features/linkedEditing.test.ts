import assert from 'node:assert/strict';
import { linkedRanges } from '../../server/src/features/linkedEditing';
import { marked } from '../support/featureWorkspace';

function checkLinked(about: string, text: string, ...expected: readonly string[]): void {
  it(about, () => {
    const { document, offset, textOf } = marked({ 'a.release': text });
    assert.ok(document.release);
    const spans = linkedRanges(document.release, offset)?.spans ?? [];
    assert.deepEqual(
      spans.map((span) => textOf(document.uri, span)),
      expected,
    );
    assert.equal(new Set(spans.map(({ start }) => start)).size, expected.length);
  });
}

const statement = (begin: string, end: string): string =>
  `Media Note\nLima\nMay 2, 2017\n\nThe text of the statement follows.\n\n${begin}\n\nPeru and Chile met.\n\n${end}\n`;

describe('linked editing', () => {
  checkLinked(
    'joins the words of a pair of markers',
    statement('Begin Te<|>xt:', 'End Text.'),
    'Text',
    'Text',
  );
  checkLinked('joins them from the end', statement('BEGIN TEXT:', 'END TE<|>XT.'), 'TEXT', 'TEXT');
  checkLinked('leaves markers alone that differ', statement('Begin Te<|>xt:', 'End text.'));
  checkLinked('leaves “Begin” alone', statement('Be<|>gin Text:', 'End Text.'));
  checkLinked('leaves a marker alone that has no partner', statement('Begin Te<|>xt:', ''));
  checkLinked('joins the names of a pair of tags', 'They met <b>in <b<|>>Lima</b> or Rome</b>.', 'b', 'b');
  checkLinked('leaves prose alone', statement('Begin Text:', 'End Text.').replace('Peru and', 'Peru a<|>nd'));
});
