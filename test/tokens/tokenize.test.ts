import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { TokenKind } from '../../server/src/tokens/token';
import type { TextFormat } from '../../server/src/tokens/token';
import { tokenize } from '../../server/src/tokens/tokenize';
import { anyFormat, anyText } from '../support/arbitraryText';

const names = Object.fromEntries(Object.entries(TokenKind).map(([name, kind]) => [kind, name]));

/** The tokens that are not blanks, as `kind:text`. */
function tokensOf(text: string, format: TextFormat = 'text'): readonly string[] {
  const { count, starts, kinds } = tokenize(text, format);
  return Array.from({ length: count }, (_, i) => i)
    .filter((i) => kinds[i] !== TokenKind.space)
    .map((i) => `${names[kinds[i] ?? -1] ?? '?'}:${text.slice(starts[i], starts[i + 1])}`);
}

const examples: readonly (readonly [text: string, tokens: readonly string[], format?: TextFormat])[] = [
  ['the U.S. side', ['word:the', 'word:U.S.', 'word:side']],
  ['U.S.-Norway', ['word:U.S.', 'punctuation:-', 'word:Norway']],
  ['Oslo.', ['word:Oslo', 'punctuation:.']],
  ['O’Brien’s', ['word:O’Brien', 'punctuation:’s']],
  ['March 7th, 2019', ['word:March', 'number:7th', 'punctuation:,', 'number:2019']],
  ['write to press@state.gov.', ['word:write', 'word:to', 'contact:press@state.gov', 'punctuation:.']],
  ['follow @State_Digital', ['word:follow', 'contact:@State_Digital']],
  [
    'see https://a.gov/b?c=d).',
    ['word:see', 'contact:https://a.gov/b?c=d', 'punctuation:)', 'punctuation:.'],
  ],
  ['a\r\nb\nc', ['word:a', 'lineBreak:\r\n', 'word:b', 'lineBreak:\n', 'word:c']],
  [
    '<b>bold</b> &amp; 3 < 4',
    ['markup:<b>', 'word:bold', 'markup:</b>', 'markup:&amp;', 'number:3', 'punctuation:<', 'number:4'],
  ],
  [
    '**Media** Note',
    ['punctuation:*', 'punctuation:*', 'word:Media', 'punctuation:*', 'punctuation:*', 'word:Note'],
  ],
  ['**Media** Note', ['markup:**', 'word:Media', 'markup:**', 'word:Note'], 'markdown'],
];

describe('tokenize', () => {
  for (const [text, tokens, format] of examples)
    it(`${JSON.stringify(text)}${format === undefined ? '' : ` in ${format}`}`, () => {
      deepEqual(tokensOf(text, format), tokens);
    });

  it('tiles any text', () => {
    fc.assert(
      fc.property(anyText, anyFormat, (text, format) => {
        const { count, starts, kinds } = tokenize(text, format);
        equal(starts.length, count + 1);
        equal(kinds.length, count);
        equal(starts[count], text.length);
        if (count > 0) equal(starts[0], 0);
        for (let i = 0; i < count; i += 1) ok((starts[i] ?? 0) < (starts[i + 1] ?? 0), `token ${i} is empty`);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the halves of a surrogate pair together', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), anyFormat, (text, format) => {
        const { count, starts } = tokenize(text, format);
        for (let i = 1; i < count; i += 1) {
          const at = starts[i] ?? 0;
          const isInside = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
          ok(!isInside, `a token begins inside a character at ${at}`);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
