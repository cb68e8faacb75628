/**
 * Month, weekday and relative words of six languages, as data. Names and usual abbreviations follow the Unicode
 * CLDR; English abbreviations also those of the AP and GPO style books (`Sept.`, `Tues.`).
 */
import { foldWord } from '../tokens/fold';

/** BCP 47 tags, in the order in which an ambiguous word is decided. */
export const languages = ['en', 'fr', 'es', 'de', 'pt', 'it'] as const;

export type Language = (typeof languages)[number];

/** January to December. */
export const months: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  pt: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  it: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
};

/** Other spellings of a month: the language, the month, the words. */
export const monthVariants: readonly (readonly [Language, number, readonly string[]])[] = [
  ['es', 9, ['setiembre']],
  ['de', 1, ['Jänner']],
  ['de', 3, ['Maerz']],
];

/** Abbreviations, read only beside a day or a year. Those that are words of another sense are left out. */
export const monthAbbreviations: readonly (readonly [Language, number, readonly string[]])[] = [
  ['en', 1, ['Jan']],
  ['en', 2, ['Feb', 'Febr']],
  ['en', 3, ['Mar']],
  ['en', 4, ['Apr']],
  ['en', 6, ['Jun']],
  ['en', 7, ['Jul']],
  ['en', 8, ['Aug']],
  ['en', 9, ['Sept', 'Sep']],
  ['en', 10, ['Oct']],
  ['en', 11, ['Nov']],
  ['en', 12, ['Dec']],
  ['fr', 1, ['janv']],
  ['fr', 2, ['févr']],
  ['fr', 4, ['avr']],
  ['fr', 7, ['juil']],
  ['fr', 9, ['sept']],
  ['fr', 12, ['déc']],
  ['es', 1, ['ene']],
  ['es', 4, ['abr']],
  ['es', 12, ['dic']],
  ['de', 10, ['Okt']],
  ['de', 12, ['Dez']],
];

/** Monday to Sunday. */
export const weekdays: Readonly<Record<Language, readonly string[]>> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  pt: ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo'],
  it: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
};

/** English abbreviations of weekdays, read only in front of a date. */
export const weekdayAbbreviations: readonly (readonly string[])[] = [
  ['Mon'],
  ['Tue', 'Tues'],
  ['Wed', 'Weds'],
  ['Thu', 'Thur', 'Thurs'],
  ['Fri'],
  ['Sat'],
  ['Sun'],
];

/** Words that name a day by its distance from the day of issue. */
export const relativeDays: readonly (readonly [Language, number, readonly string[]])[] = [
  ['en', 0, ['today', 'tonight']],
  ['en', -1, ['yesterday']],
  ['en', 1, ['tomorrow']],
  ['fr', 0, ["aujourd'hui"]],
  ['fr', 1, ['demain']],
  ['es', 0, ['hoy']],
  ['de', 0, ['heute']],
  ['de', -1, ['gestern']],
  ['pt', 0, ['hoje']],
  ['pt', -1, ['ontem']],
  ['pt', 1, ['amanhã']],
  ['it', 0, ['oggi']],
  ['it', -1, ['ieri']],
  ['it', 1, ['domani']],
];

/** Nouns that with `this`, `last` or `next` make a date; `half` and `quarter` with `of` and a year. */
export const units: readonly string[] = ['year', 'month', 'half', 'quarter'];

/** `this morning` is the day of issue. */
export const dayParts: readonly string[] = ['morning', 'afternoon', 'evening', 'night'];

/** A season is its year; only with `this`, `next`, `last`, a year or an article in front. */
export const seasons: readonly string[] = ['spring', 'summer', 'fall', 'autumn', 'winter'];

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
function lexicon(): ReadonlyMap<string, DateWord> {
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

/** By folded word. */
export const dateWords: ReadonlyMap<string, DateWord> = lexicon();
