import { equal } from 'node:assert/strict';
import { markupLength } from '../../server/src/tokens/markup';
import type { TextFormat } from '../../server/src/tokens/token';

/** The markup at the mark `|`, or an empty text. */
function markupAt(marked: string, format: TextFormat): string {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  return text.slice(at, at + markupLength(text, at, format));
}

const examples: readonly (readonly [marked: string, markup: string, format?: TextFormat])[] = [
  ['|<u>x', '<u>'],
  ['|</p>', '</p>'],
  ['|<br/>', '<br/>'],
  ['|<a href="b">c', '<a href="b">'],
  ['|<!-- note -->', '<!-- note -->'],
  ['3 |< 4 > 2', ''],
  ['|<u <b>', ''],
  ['a |&nbsp;b', '&nbsp;'],
  ['a |&#8217;b', '&#8217;'],
  ['R|&D; more', ''],
  ['Q |& A', ''],
  ['|**bold**', '**', 'markdown'],
  ['|**bold**', ''],
  ['|## Title', '##', 'markdown'],
  ['a |# b', '', 'markdown'],
  ['|- item', '-', 'markdown'],
  ['a |- b', '', 'markdown'],
  ['|> quoted', '>', 'markdown'],
  ['|\\# plain', '\\', 'markdown'],
];

describe('markup', () => {
  for (const [marked, markup, format = 'text'] of examples)
    it(`${marked} in ${format} → ${markup === '' ? 'none' : markup}`, () => {
      equal(markupAt(marked, format), markup);
    });

  it('looks ahead for a bounded stretch only', () => {
    equal(markupLength(`<a ${'b'.repeat(5000)}>`, 0, 'text'), 0);
  });
});
