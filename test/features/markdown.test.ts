import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { code, link, list, plain } from '../../server/src/features/markdown';

const renderer = new MarkdownIt({ html: true, linkify: true });

/** What a reader sees: the text of the rendered page. */
function seen(markdown: string): string {
  return renderer
    .parseInline(markdown, {})
    .flatMap((token) => token.children ?? [])
    .map((token) => {
      assert.ok(
        ['text', 'softbreak', 'code_inline', 'text_special'].includes(token.type),
        `${token.type} in ${markdown}`,
      );
      return token.content;
    })
    .join('');
}

describe('Markdown of untrusted text', () => {
  const hostile = [
    '**bold** _it_ `code`',
    '[click](command:evil)',
    '<img src=x onerror=alert(1)>',
    'https://evil.example/x and www.evil.example',
    '&amp; &#60;',
    '![x](y)',
    'a\\*b',
    '~~gone~~ | $x$',
  ];
  for (const text of hostile) {
    it(`shows ${text} as it stands`, () => {
      assert.equal(seen(plain(text)), text);
    });
  }

  it('shows any text as it stands, white space folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1 *_`[]()<>&!\\~|$#.-+:/@"\'') }), (text) => {
        const folded = text.replace(/\s+/g, ' ').trim();
        assert.equal(seen(plain(text)), folded);
      }),
    );
  });

  it('starts no heading, list or quotation', () => {
    for (const text of ['# title', '1. one', '- item', '+ item', '> said', '=== ', '--- ']) {
      assert.match(renderer.render(plain(text)), /^<p>/);
    }
  });

  it('turns no writing direction round', () => {
    assert.equal(plain('a\u202Eb\u2066c'), 'abc');
  });

  it('keeps backticks inside code', () => {
    assert.equal(seen(code('a`b``c')), 'a`b``c');
  });

  it('lets no target end its link', () => {
    const html = renderer.renderInline(link('x', 'https://notes/a b)(c<d>'));
    assert.match(html, /^<a href="https:[^"]*">x<\/a>$/);
  });

  it('counts what a list leaves out', () => {
    assert.equal(list(['a', 'b', 'c'], 2), '- a\n- b\n- and 1 more');
  });
});
