/** Which words of a text are date words. Nearly every token is turned away on its first three letters. */
import { foldWord } from '../../tokens/fold';
import { Shape, TokenKind } from '../../tokens/token';
import type { Sequence } from '../../tokens/token';
import {
  dayParts,
  languages,
  monthAbbreviations,
  months,
  monthVariants,
  relativeDays,
  seasons,
  units,
  weekdayAbbreviations,
  weekdays,
} from './words';
import type { Language } from './words';

/** What a date word can be. `number` is the month, the ISO weekday, or the distance in days. */
export interface DateWord {
  readonly kind: 'month' | 'weekday' | 'relative-day' | 'unit' | 'day-part' | 'season';
  readonly number: number;
  /** Folded. */
  readonly word: string;
  /** The languages in which the word is this; at least one. */
  readonly languages: readonly Language[];
  readonly abbreviation: boolean;
  /** English and German names are dates only where they start upper case. */
  readonly capital: boolean;
}

type Row = readonly [DateWord['kind'], number, Language, string, boolean];

function* rows(): Generator<Row> {
  for (const language of languages) {
    for (const [index, word] of months[language].entries()) yield ['month', index + 1, language, word, false];
    for (const [index, word] of weekdays[language].entries()) {
      if (!word.includes('-')) yield ['weekday', index + 1, language, word, false];
      else yield ['weekday', index + 1, language, word.slice(0, word.indexOf('-')), true];
    }
  }
  for (const [language, month, words] of monthVariants)
    for (const word of words) yield ['month', month, language, word, false];
  for (const [language, month, words] of monthAbbreviations)
    for (const word of words) yield ['month', month, language, word, true];
  for (const [index, words] of weekdayAbbreviations.entries())
    for (const word of words) yield ['weekday', index + 1, 'en', word, true];
  for (const [language, distance, words] of relativeDays)
    for (const word of words) yield ['relative-day', distance, language, word, false];
  for (const word of units) yield ['unit', 0, 'en', word, false];
  for (const word of dayParts) yield ['day-part', 0, 'en', word, false];
  for (const word of seasons) yield ['season', 0, 'en', word, false];
}

/** Where two languages disagree about a word, the first row keeps it; where they agree it has both. */
function compile(): ReadonlyMap<string, DateWord> {
  const table = new Map<string, DateWord>();
  for (const [kind, number, language, spelled, abbreviation] of rows()) {
    const word = foldWord(spelled);
    const known = table.get(word);
    const needsCapital =
      language === 'en' || language === 'de' ? kind === 'month' || kind === 'weekday' : false;
    if (known === undefined) {
      table.set(word, { kind, number, word, languages: [language], abbreviation, capital: needsCapital });
    } else if (known.kind === kind && known.number === number) {
      const all = known.languages.includes(language) ? known.languages : [...known.languages, language];
      table.set(word, { ...known, languages: all, capital: known.capital && needsCapital });
    }
  }
  return table;
}

const LETTERS = 26;

function letterIndex(code: number): number {
  const index = (code | 32) - 97;
  return code < 128 && index >= 0 && index < LETTERS ? index : -1;
}

function compileTrigrams(words: Iterable<string>): Uint8Array {
  const table = new Uint8Array(LETTERS ** 3);
  for (const word of words) {
    const [a, b, c] = [0, 1, 2].map((i) => letterIndex(word.charCodeAt(i)));
    table[((a ?? 0) * LETTERS + (b ?? 0)) * LETTERS + (c ?? 0)] = 1;
  }
  return table;
}

const table = compile();
const trigrams = compileTrigrams(table.keys());
const LONGEST = 16;

/** Whether the three letters at `at` can start a date word; letters with marks are let through. */
function canStart(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  const third = text.charCodeAt(at + 2);
  if (first > 127 || second > 127 || third > 127) return true;
  const a = letterIndex(first);
  const b = letterIndex(second);
  const c = letterIndex(third);
  return a >= 0 && b >= 0 && c >= 0 && trigrams[(a * LETTERS + b) * LETTERS + c] === 1;
}

/** The date word that token `i` spells, in the case that its language asks for; undefined for any other token. */
export function dateWordAt(sequence: Sequence, i: number): DateWord | undefined {
  if (i < 0 || i >= sequence.count || sequence.kind[i] !== TokenKind.word) return undefined;
  const start = sequence.start[i] ?? 0;
  const end = sequence.end[i] ?? 0;
  if (end - start < 3 || end - start > LONGEST || !canStart(sequence.text, start)) return undefined;
  const entry = table.get(foldWord(sequence.text.slice(start, end)));
  if (entry === undefined) return undefined;
  if (entry.capital && ((sequence.shape[i] ?? 0) & Shape.capital) === 0) return undefined;
  return entry;
}
