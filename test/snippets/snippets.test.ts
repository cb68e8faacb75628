import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/support/paths';
import { expandSnippet, readSnippet, type SnippetPart } from '../support/snippet';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const file = path.join(root, 'snippets', 'release.json');
const snippets = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Snippet>>;
const all = Object.entries(snippets);

/** The date variables that VS Code fills in (its user guide, "Variables"). */
const known = ['CURRENT_YEAR', 'CURRENT_MONTH', 'CURRENT_DATE'];
const today = { CURRENT_YEAR: '2024', CURRENT_MONTH: '03', CURRENT_DATE: '07' };

const prefixesOf = (snippet: Snippet): readonly string[] => [snippet.prefix].flat();

const partsOf = (snippet: Snippet): readonly SnippetPart[] => readSnippet(snippet.body.join('\n'));

const flatten = (parts: readonly SnippetPart[]): readonly SnippetPart[] =>
  parts.flatMap((part) => (part.kind === 'tab' ? [part, ...flatten(part.children)] : [part]));

const textOf = (name: string): string => {
  const snippet = all.find(([title]) => title === name)?.[1];
  assert.ok(snippet, `no snippet ${name}`);
  return expandSnippet(partsOf(snippet), today);
};

describe('snippets', () => {
  it('covers every kind of text an editor of releases begins with', () => {
    assert.deepEqual(
      all.map(([name]) => name),
      [
        'Media note',
        'Joint statement',
        'Announcement of a round',
        'Outcome of a round',
        'Read-out',
        'Delegation paragraph, both sides',
        'Next round',
        'Contact line',
        'Correction note',
        'News rewrite header',
      ],
    );
  });

  it('has no prefix twice, and only prefixes that are typed as one word', () => {
    const prefixes = all.flatMap(([, snippet]) => prefixesOf(snippet));
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const prefix of prefixes) assert.match(prefix, /^[a-z]+(?:-[a-z]+)*$/);
  });

  for (const [name, snippet] of all) {
    it(`${name}: is well-formed, with tab stops in order and a last one`, () => {
      const parts = flatten(partsOf(snippet));
      const stops = parts.flatMap((part) => (part.kind === 'tab' ? [part] : []));
      const indexes = [...new Set(stops.map((stop) => stop.index))].sort((a, b) => a - b);
      assert.deepEqual(
        indexes,
        indexes.map((_index, position) => position),
        'tab stops run from 0 without a gap',
      );
      for (const stop of stops) {
        assert.ok(
          stop.choices.every((choice) => choice.trim() === choice && choice !== ''),
          `choices of ${stop.index}`,
        );
      }
      for (const part of parts) if (part.kind === 'variable') assert.ok(known.includes(part.name), part.name);
    });

    it(`${name}: says what it is for`, () => {
      assert.match(snippet.description, /^[A-Z].{40,200}\.$/);
    });

    it(`${name}: leaves what is to be filled in within brackets, and no syntax behind`, () => {
      const text = expandSnippet(partsOf(snippet), today);
      assert.match(text, /\[[A-Za-z][^\]]+\]/);
      assert.doesNotMatch(text, /[${}|\\]/);
    });
  }

  it('writes the day in English and without a leading zero, whatever the language of the editor', () => {
    assert.match(textOf('Media note'), /^March 7, 2024$/m);
    assert.match(textOf('Correction note'), /^Corrected on March 7, 2024: /);
  });

  it('opens and closes the joint text', () => {
    assert.match(textOf('Joint statement'), /^Begin Text:$[^]*^End Text\.$/m);
  });

  it('repeats the ordinal of the title in the sentence of the announcement', () => {
    const text = textOf('Announcement of a round');
    assert.match(text, /To Hold Inaugural /);
    assert.match(text, /will hold the inaugural /);
  });

  it('gives both heads of delegation the same honorific and the same parts', () => {
    const [first, second] = textOf('Delegation paragraph, both sides').split('\n\n');
    assert.equal(first?.replace('U.S.', '[partner]'), second);
  });
});
