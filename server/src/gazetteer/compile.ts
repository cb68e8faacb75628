/** Compiles the gazetteer's rows into what the reader asks. */
import { foldPhrase } from '../tokens/fold';
import { buildTrie, numberOf, phraseWords } from '../tokens/phraseTrie';
import type { VocabularyBuilder } from '../tokens/phraseTrie';
import { vocabularyOf } from '../tokens/vocabulary';
import { agencySignaturesOf } from './agencySignatures';
import * as data from './data';
import type { Knowledge } from './knowledge';
import { agencyNames, firstOfPair, pairKey } from './knowledge';
import { Kind } from './phraseEntry';
import { kindsByWord, phraseEntries } from './phrases';
import { emptyRegistry } from './registry';
import type { ZonePhraseRow } from './rows';
import { wordRoles } from './wordRoles';
import { fixedWords } from './readerWords';

function grouped<Row>(rows: readonly Row[], keysOf: (row: Row) => readonly string[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else if (!group.includes(row)) group.push(row);
    }
  }
  return groups;
}

/** `follow @` goes on with a handle, which is no word: its first word alone tells. */
function noticeStarts(builder: VocabularyBuilder): ReadonlyMap<number, readonly ZonePhraseRow[]> {
  const starts = new Map<number, readonly ZonePhraseRow[]>();
  for (const row of data.zonePhrases) {
    if (row.match !== 'contains') continue;
    const [first = '', second = '@'] = phraseWords(foldPhrase(row.text));
    const pair = pairKey(numberOf(builder, first), second === '@' ? 0 : numberOf(builder, second));
    starts.set(pair, [...(starts.get(pair) ?? []), row]);
  }
  return starts;
}

/** One spelling may be a family name of several languages: `Ho`, `Lam`. */
function familyFirstNames(): ReadonlyMap<string, readonly string[]> {
  const countries = new Map<string, readonly string[]>();
  for (const list of data.surnames.familyFirst)
    for (const name of list.names) {
      const word = phraseWords(name)[0] ?? '';
      countries.set(word, [...new Set([...(countries.get(word) ?? []), ...list.countries])]);
    }
  return countries;
}

function firstWords(pairs: Iterable<number>, builder: VocabularyBuilder): Uint8Array {
  const words = new Uint8Array(builder.numbers.size + 1);
  for (const pair of pairs) words[firstOfPair(pair)] = 1;
  return words;
}

/** Compiles the built-in data. Pure; takes a quarter of a second, so it is done once. */
export function compileKnowledge(): Knowledge {
  const { agencies } = data;
  const builder: VocabularyBuilder = { numbers: new Map() };
  for (const word of fixedWords) numberOf(builder, word);
  const phrases = buildTrie(phraseEntries(agencies), builder, ({ kind }) => Kind[kind]);
  const notices = noticeStarts(builder);
  const roles = wordRoles(agencies, builder);
  return {
    vocabulary: vocabularyOf(builder.numbers),
    phrases,
    kinds: kindsByWord(phrases, roles.length),
    roles,
    noticeStarts: notices,
    noticeWords: firstWords(notices.keys(), builder),
    countries: new Map(data.countries.map((row) => [row.code, row])),
    groupings: new Map(data.groupings.map((row) => [row.code, row])),
    agenciesByName: grouped(agencies, agencyNames),
    agenciesByAcronym: grouped(agencies, (row) => row.acronyms ?? []),
    agenciesByCountry: grouped(agencies, (row) => [row.country]),
    agencySignatures: agencySignaturesOf(agencies),
    commonAcronyms: new Set([
      ...data.acronyms.filter((row) => row.common).map((row) => row.short),
      ...agencies.filter((row) => row.commonAcronym === true).flatMap((row) => row.acronyms ?? []),
    ]),
    expansions: new Map([
      ...data.acronyms.flatMap((row) => (row.long === undefined ? [] : [[row.short, row.long] as const])),
      ...data.titles.abbreviations.map((row) => [row.short, row.long] as const),
    ]),
    familyFirst: familyFirstNames(),
    registry: emptyRegistry,
    officialsByName: new Map(),
    seriesByName: new Map(),
    derived: {},
  };
}
