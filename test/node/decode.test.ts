import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, encode } from '../../server/src/node/decode';
import type { Encoding } from '../../server/src/node/decode';

describe('decoding files', () => {
  const cases: readonly (readonly [string, readonly number[], string, Encoding])[] = [
    ['plain ASCII', [0x61, 0x0d, 0x0a], 'a\r\n', 'utf-8'],
    ['UTF-8', [0xc3, 0xa9], 'é', 'utf-8'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x61], 'a', 'utf-8-bom'],
    ['UTF-16 little-endian', [0xff, 0xfe, 0xe9, 0x00], 'é', 'utf-16le'],
    ['UTF-16 big-endian', [0xfe, 0xff, 0x00, 0xe9], 'é', 'utf-16be'],
    [
      'UTF-16 without a mark',
      [...'On May 24'].flatMap((c) => [c.charCodeAt(0), 0]),
      'On May 24',
      'utf-16le-unmarked',
    ],
    [
      'the other UTF-16 without a mark',
      [...'On May 24'].flatMap((c) => [0, c.charCodeAt(0)]),
      'On May 24',
      'utf-16be-unmarked',
    ],
    ['Windows-1252', [0x93, 0xe9, 0x94], '“é”', 'windows-1252'],
    ['nothing', [], '', 'utf-8'],
  ];
  for (const [about, bytes, text, encoding] of cases) {
    it(`reads ${about}`, () => {
      assert.deepEqual(decode(Uint8Array.from(bytes)), { text, encoding });
    });
  }

  it('keeps a second mark as a character of the text', () => {
    assert.equal(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf)).text, '\ufeff');
  });

  it('reads what it has written, in every encoding', () => {
    const encodings = fc.constantFrom<Encoding>('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), encodings, (text, encoding) => {
        fc.pre(!text.startsWith('\ufeff'));
        assert.deepEqual(decode(encode({ text, encoding })), { text, encoding });
      }),
    );
  });

  it('writes UTF-16 without a mark as it was', () => {
    for (const byte of [0x61, 0xe9]) {
      const bytes = Uint8Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? byte : 0));
      assert.deepEqual(Uint8Array.from(encode(decode(bytes))), bytes);
    }
  });

  it('writes back the same bytes, whatever they were', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const decoded = decode(bytes);
        const isWholeUtf16 = !decoded.encoding.startsWith('utf-16') || !/\p{Surrogate}/u.test(decoded.text);
        fc.pre(isWholeUtf16 && (!decoded.encoding.startsWith('utf-16') || bytes.length % 2 === 0));
        assert.deepEqual(Uint8Array.from(encode(decoded)), bytes);
      }),
    );
  });

  it('writes UTF-8 where Windows-1252 lacks a character', () => {
    assert.deepEqual(decode(encode({ text: '“é” 회의', encoding: 'windows-1252' })), {
      ...{ text: '“é” 회의', encoding: 'utf-8' },
    });
  });
});
