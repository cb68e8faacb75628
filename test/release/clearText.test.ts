/** What the marks of a form part or join, and where facts stand in a file with marks. */
import { deepEqual, equal } from 'node:assert/strict';
import { readRelease } from '../../server/src/release/readRelease';
import type { TextFormat } from '../../server/src/tokens/token';
import { builtInKnowledge } from '../support/checkTexts';

const read = (text: string, format: TextFormat = 'text'): ReturnType<typeof readRelease> =>
  readRelease(text, { fileName: 'a', format, knowledge: builtInKnowledge });

function namesIn(text: string, format?: TextFormat): readonly string[] {
  return read(text, format)
    .mentions.filter(({ type }) => type === 'official' || type === 'agency' || type === 'contact')
    .map(({ value }) => value);
}

describe('a hyphen at the end of a line', () => {
  const rows: readonly (readonly [text: string, ...names: string[]])[] = [
    ['President Han Seo-\nin met Minister Jane Roe.', 'Han Seo-in', 'Jane Roe'],
    ['The Department of Com-\nmerce led. Those of Commerce spoke.', 'Department of Commerce'],
    ['Minister-\ndesignate Jane Roe spoke.', 'Jane Roe'],
  ];
  for (const [text, ...names] of rows) it(text, () => deepEqual(namesIn(text), names));

  it('joins nothing in an address', () => {
    equal(
      read('See https://www.example.org/the-\nreadout now.').mentions[0]?.value,
      'https://www.example.org/the-',
    );
  });
});

describe('marks between words', () => {
  it('of two links beside each other part them', () => {
    deepEqual(namesIn('The [Department of State](a)[Department of Defense](b) met.', 'markdown'), [
      'Department of State',
      'Department of Defense',
    ]);
  });
  for (const format of ['html', 'markdown'] as const)
    it(`of a footnote in ${format} are no part of a name`, () => {
      deepEqual(namesIn('<p>Minister Lund<sup>2</sup> spoke.</p>', format), ['Lund']);
    });
});

describe('marks around a paragraph', () => {
  for (const [text, ...paragraphs] of [
    ['Oslo\n\n**The two** sides met.\n\n**End Text**\n', 'Oslo', '**The two** sides met.', '**End Text**'],
    ['## Media Note\n\n> > The two sides met.\n', '## Media Note', '> > The two sides met.'],
  ] as const)
    it(`are its own: ${JSON.stringify(text)}`, () => {
      const release = read(text, 'markdown');
      deepEqual(
        release.paragraphs.map(({ start, end }) => text.slice(start, end)),
        paragraphs,
      );
      for (const { start, end } of release.markers) equal(text.slice(start, end), '**End Text**');
    });
});
