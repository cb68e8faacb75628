import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/support/paths';

interface LanguageConfiguration {
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly folding: { readonly markers: { readonly start: string; readonly end: string } };
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
}

const file = path.join(root, 'language-configuration.json');
const configuration = JSON.parse(readFileSync(file, 'utf8')) as LanguageConfiguration;

const wordsOf = (text: string): readonly string[] =>
  text.match(new RegExp(configuration.wordPattern.pattern, `${configuration.wordPattern.flags}g`)) ?? [];

describe('the language configuration', () => {
  it('keeps names, abbreviations and handles together as words', () => {
    assert.deepEqual(wordsOf('The U.S. and D.C., Choi Sung-joo’s 4th @State_Cyber, 2,000.5'), [
      'The',
      'U.S.',
      'and',
      'D.C.',
      'Choi',
      'Sung-joo’s',
      '4th',
      '@State_Cyber',
      '2,000.5',
    ]);
  });

  it('parts what a hyphen joins only behind an abbreviation, and sentences at their full stop', () => {
    assert.deepEqual(wordsOf('the U.S.-Kenya talks. Next'), ['the', 'U.S.', 'Kenya', 'talks', 'Next']);
  });

  it('takes letters with marks in either normal form', () => {
    for (const form of ['NFC', 'NFD'] as const) {
      assert.deepEqual(wordsOf('Põldoja — Cristián'.normalize(form)), [
        'Põldoja'.normalize(form),
        'Cristián'.normalize(form),
      ]);
    }
  });

  it('closes curly quotes', () => {
    assert.ok(configuration.autoClosingPairs.some(({ open, close }) => open === '“' && close === '”'));
  });

  it('folds the joint text between its markers', () => {
    const start = new RegExp(configuration.folding.markers.start);
    const end = new RegExp(configuration.folding.markers.end);
    for (const marker of ['Begin Text:', 'BEGIN TEXT', '(begin text)']) assert.match(marker, start);
    for (const marker of ['End Text.', 'END TEXT', '(end text)', 'End of text']) assert.match(marker, end);
    assert.doesNotMatch('They begin text messages with a greeting.', start);
  });
});
