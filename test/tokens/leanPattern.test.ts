import { deepEqual, equal } from 'node:assert/strict';
import { assert, property, string, constantFrom, array } from 'fast-check';
import { lean } from '../../server/src/tokens/leanPattern';
import { matchesOf } from '../../server/src/tokens/matches';

const PATTERNS: readonly RegExp[] = [
  /\p{Lu}\p{Ll}+(?: (?:of|and|the) \p{Lu}\p{Ll}+)*/u,
  /(?<!\p{L})(?:met|meets?|saw) (?:with )?(\p{Lu}[\p{L}.’-]*)(?= |$)/u,
  /^\W*(?:The|This|\p{Lu}\S+)\s(?:\S+\s){0,2}?(?:talks|round)\b/iu,
  /[^\p{L}\p{N}]+|\P{Lu}$/u,
  /\[(?:a|b|\p{N})?\](?:[()|\]]|\||x)+\p{Pd}/u,
  /(?:a|bc){2,3}?(?:d|e)+?\b(?:f|g)/,
  /(?:a|b)|c/,
  /(?<year>\d{4}|\p{M})(?: (?:and|or))? (?<=and )x/u,
  /[\p{M}\p{Pd}-]/u,
];
const WORDS = [
  ...[
    'The',
    'Éva',
    'Šime',
    'ñandú',
    'met',
    'meets',
    'with',
    'of',
    'and',
    'talks',
    'round',
    'a',
    'bc',
    'd',
    'f',
  ],
  ...[
    ' ',
    ' ',
    '.',
    '’',
    '–',
    '-',
    '(',
    ')',
    '[',
    ']',
    '|',
    'x',
    '2019',
    'e\u0301',
    '\n',
    'Ωμέγα',
    'Жук',
    'ọ',
  ],
];

function found(pattern: RegExp, text: string): readonly (readonly [number, ...(string | undefined)[]])[] {
  const global = new RegExp(pattern.source, `${pattern.flags}g`);
  return Array.from(text.matchAll(global), (match) => [match.index, ...match]);
}

describe('a lean pattern', () => {
  for (const pattern of PATTERNS)
    it(`finds what ${String(pattern)} finds`, () => {
      assert(
        property(array(constantFrom(...WORDS), { maxLength: 24 }), (words) => {
          const text = words.join('');
          deepEqual(found(lean(pattern), text), found(pattern, text));
        }),
      );
    });

  it('needs no pairs of code units', () => {
    equal(lean(/\p{Lu}x/giu).flags, 'gi');
    equal(lean(/a\p{L}/uy).flags, 'y');
  });

  it('stays as it is where only pairs tell what it looks for', () => {
    equal(lean(/\p{Emoji_Presentation}/u).flags, 'u');
    equal(lean(/[\P{L}a]/u).flags, 'u');
    equal(lean(/\u{1f600}|b/u).test('😀'), true);
  });

  it('takes letters of any script for letters', () => {
    for (const letter of ['م', 'ש', 'ก', '漢', 'か', '한', 'Ａ', 'ა', 'Ա'])
      equal(lean(/^\p{L}$/u).test(letter), true, letter);
  });
});

describe('matches of a pattern', () => {
  it('are those that matchAll finds', () => {
    assert(
      property(constantFrom(/a|b/g, /x*/g, /(?<=a)/g, /\b/g), string(), (pattern, text) => {
        const twice = [text, `ab${text}xx`].map((each) => [
          matchesOf(pattern, each).map(({ 0: words, index }) => [words, index]),
          Array.from(each.matchAll(pattern), ({ 0: words, index }) => [words, index]),
        ]);
        for (const [own, engine] of twice) deepEqual(own, engine);
      }),
    );
  });
});
