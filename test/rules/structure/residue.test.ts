import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeEntity, mojibakeAt, tagName } from '../../../server/src/rules/structure/residue';

/** The text as somebody sees it who reads its UTF-8 bytes as Windows-1252. */
function garble(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

describe('residue of conversions', () => {
  it('knows the elements of HTML from other things in angle brackets', () => {
    assert.equal(tagName('<u>'), 'u');
    assert.equal(tagName('</STRONG>'), 'strong');
    assert.equal(tagName('<br />'), 'br');
    assert.equal(tagName('<a href="x">'), 'a');
    assert.equal(tagName('<!-- note -->'), '!--');
    assert.equal(tagName('<name of spokesperson>'), undefined);
    assert.equal(tagName('<desk@office.example>'), undefined);
  });

  it('decodes entities by name and number', () => {
    assert.equal(decodeEntity('&amp;'), '&');
    assert.equal(decodeEntity('&#8217;'), '’');
    assert.equal(decodeEntity('&#x2019;'), '’');
    assert.equal(decodeEntity('&nbsp;'), ' ');
    assert.equal(decodeEntity('&research;'), undefined);
    assert.equal(decodeEntity('&#xD800;'), undefined);
    assert.equal(decodeEntity('&#9999999;'), undefined);
  });

  it('finds every letter and mark of Western text that was converted twice', () => {
    for (const meant of '’‘“”–—…é¡ñüßøÅč€™£') {
      const garbled = garble(meant);
      assert.deepEqual(mojibakeAt(garbled, 0), { length: garbled.length, meant }, meant);
    }
  });

  it('takes nothing for garbled that is sound', () => {
    for (const text of ['É»', 'São', 'Âgé', 'Île', 'Ærø', 'naïve', 'Ørsted', 'Čad']) {
      for (let i = 0; i < text.length; i += 1) assert.equal(mojibakeAt(text, i), undefined, text);
    }
  });

  it('never reads beyond the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, at) => {
        const found = mojibakeAt(text, at);
        assert.ok(found === undefined || at + found.length <= text.length);
      }),
    );
  });
});
