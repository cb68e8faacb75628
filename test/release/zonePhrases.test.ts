import assert from 'node:assert/strict';
import { zonePhrases } from '../../server/src/gazetteer/data';
import { linePhrase, startPhrase } from '../../server/src/release/zonePhrases';
import { foldPhrase } from '../../server/src/tokens/fold';

const textsOf = (match: string): readonly string[] =>
  zonePhrases
    .map(({ match: how, text }) => (how === match ? text : ''))
    .filter((text) => /^(?!The )\p{L}/u.test(text));

/** Looser writings that folding makes one with the phrase. */
const writings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => `**${text}**`,
  (text) => text.replaceAll(' ', '  '),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.normalize('NFD'),
  (text) => `The ${text}`,
];

describe('phrases that tell a zone', () => {
  for (const [i, write] of writings.entries())
    it(`are found however they are written (${String(i + 1)})`, () => {
      for (const text of textsOf('line')) {
        const lines = [write(text), write(`${text}:`)];
        for (const line of lines) assert.ok(linePhrase(line), line);
      }
      for (const text of textsOf('start')) {
        const line = write(text);
        // marks of Markdown in front of a start are no part of it
        if (!line.startsWith('*')) assert.ok(startPhrase(`${line} (Oslo)`), line);
      }
    });

  it('are not found in other lines', () => {
    for (const line of ['Press', 'Mediator Note', 'Joint Statements were read', 'Text begins tomorrow'])
      assert.equal(linePhrase(line), undefined, line);
    assert.equal(startPhrase('Bureaus of both states met.'), undefined);
  });

  it('are kept folded', () => {
    for (const text of textsOf('line')) assert.equal(linePhrase(foldPhrase(text))?.match, 'line', text);
  });
});
