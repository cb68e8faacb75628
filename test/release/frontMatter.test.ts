import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { readFrontMatter } from '../../server/src/release/frontMatter';
import { foldSpace } from '../../server/src/tokens/fold';

/** The title as it is read, and as a parser of YAML has it. */
function titlesOf(written: string): readonly [read: string | undefined, parsed: string] {
  const { title } = parse(`title: ${written}\n`, { logLevel: 'silent' }) as { title: string };
  return [readFrontMatter(`---\ntitle: ${written}\n---\n\nOslo\n`).title, foldSpace(title)];
}

const titles: readonly string[] = [
  String.raw`"Norway\u2019s Harbour\_Talks"`,
  String.raw`"The \"Harbour\" Talks"`,
  String.raw`"Ports \\ Ships \/ Sea"`,
  String.raw`"Tabs\tand \x41ll"`,
  '"Norway and\n  Chile Hold Talks"',
  '"Norway and \\\n  Chile Hold Talks"',
  '"Norway and\\\n  \\ Chile Hold Talks"',
  '"Norway and\n\n  Chile Hold Talks"',
  "'Norway''s\n  Harbour Talks'",
];

describe('titles in front matter', () => {
  for (const written of titles)
    it(JSON.stringify(written), () => {
      const [read, parsed] = titlesOf(written);
      equal(read, parsed);
    });

  it('are read as a parser of YAML reads them', () => {
    const part = fc.constantFrom('Oslo', ' ', '\\_', '\\u2019', '\\"', '\\\\', '\\ ', '\n  ', '\\\n  ', 's');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const [read, parsed] = titlesOf(`"A${parts.join('')}b"`);
        equal(read, parsed);
      }),
    );
  });
});
