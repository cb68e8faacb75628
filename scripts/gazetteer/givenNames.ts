/** The text of data/givenNames.json: common given names of many languages, less those that are other words too. */
import * as faker from '@faker-js/faker';
import { englishWords } from './englishWords';
import * as data from '../../server/src/gazetteer/data';
import { phraseWords } from '../../server/src/tokens/phraseTrie';

const LOCALES = [
  'en',
  'en_AU',
  'en_GB',
  'en_GH',
  'en_IE',
  'en_IN',
  'en_NG',
  'en_ZA',
  'es',
  'es_MX',
  'pt_BR',
  'pt_PT',
  'fr',
  'de',
  'it',
  'nl',
  'pl',
  'cs_CZ',
  'ro',
  'hr',
  'sr_RS_latin',
  'sl_SI',
  'sv',
  'fi',
  'nb_NO',
  'da',
  'hu',
  'tr',
  'az',
  'id_ID',
  'lv',
  'uz_UZ_latin',
  'yo_NG',
  'zu_ZA',
  'af_ZA',
  'fr_SN',
] as const;

/** So that no language drowns the others, English apart. */
const MOST_PER_LOCALE = 500;

function namesOf(locale: string): readonly string[] {
  const definitions = (
    faker as unknown as Record<string, { person?: { first_name?: Record<string, string[]> } }>
  )[locale];
  const lists = Object.values(definitions?.person?.first_name ?? {});
  const names = [...new Set(lists.flat())].filter((name) => /^\p{Lu}\p{Ll}{2,}$/u.test(name));
  if (locale === 'en') return names;
  // the lists are sorted: every n-th name, so that all letters keep their share
  const step = Math.max(1, names.length / MOST_PER_LOCALE);
  return names.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** Words of countries, cities, titles, bodies and meetings: a name that is one of them tells nothing by itself. */
function takenWords(): ReadonlySet<string> {
  const phrases = [
    ...data.countries.flatMap((row) => [
      row.short,
      ...(row.forms ?? []),
      ...row.adjectives,
      ...(row.cities ?? []),
      row.capital ?? '',
    ]),
    ...data.usStates.flatMap((row) => [row.name, ...(row.cities ?? [])]),
    ...data.agencies.flatMap((row) => [row.name, ...(row.aliases ?? [])]),
    ...data.titles.heads,
    ...data.titles.modifiers,
    ...data.titles.phrases.map((row) => row.text),
    ...data.dialogueWords.topics,
    ...data.dialogueWords.heads.map((row) => row.text),
    ...data.surnames.notNames,
    ...data.agencyPatterns.subjects,
  ];
  return new Set([...phrases.flatMap(phraseWords), ...englishWords]);
}

/** The JSON of the file, names sorted, several to a line. */
export function givenNamesText(): string {
  const taken = takenWords();
  const names = [...new Set(LOCALES.flatMap(namesOf))]
    .filter((name) => !phraseWords(name).some((word) => taken.has(word)))
    .sort((a, b) => a.localeCompare(b, 'en'));
  const source =
    'First names of the locales of @faker-js/faker (MIT), less those that are words of other kinds.';
  return `${JSON.stringify({ source, names: names.join(' ').split(' ') })}\n`;
}
