/** What is asked of the search over all releases. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { CountryRow } from '../../gazetteer/rows';
import { foldPhrase } from '../../tokens/fold';

export interface SymbolQuery {
  readonly sigil: '@' | '#' | undefined;
  /** As typed, without the sigil. */
  readonly text: string;
  /** Folded. */
  readonly words: readonly string[];
  /** The country that the whole query names: `KR` for `ROK`, `Korean`, `Republic of Korea`. */
  readonly country: string | undefined;
  /** `US/national institute of standards and technology`: bodies that have the whole query as acronym. */
  readonly bodies: ReadonlySet<string>;
}

export function queryFrom(knowledge: Knowledge, typed: string): SymbolQuery {
  const [first] = typed;
  const sigil = first === '@' || first === '#' ? first : undefined;
  const text = (sigil === undefined ? typed : typed.slice(1)).trim();
  const rows =
    knowledge.agenciesByAcronym.get(text) ?? knowledge.agenciesByAcronym.get(text.toUpperCase()) ?? [];
  return {
    sigil,
    text,
    words: foldPhrase(text).split(' ').filter(Boolean),
    country: countryOf(knowledge, foldPhrase(text)),
    bodies: new Set(rows.map((row) => `${row.country}/${foldPhrase(row.name)}`)),
  };
}

function countryOf(knowledge: Knowledge, text: string): string | undefined {
  if (text.length < 2) return undefined;
  for (const row of knowledge.countries.values())
    if (namesOf(row).some((name) => foldPhrase(name) === text)) return row.code;
  return undefined;
}

function namesOf({ short, official, forms, adjectives, abbreviations }: CountryRow): readonly string[] {
  return [
    short,
    ...(official === undefined ? [] : [official]),
    ...(forms ?? []),
    ...adjectives,
    ...(abbreviations ?? []),
  ];
}

/**
 * Whether folded words hold all of the query: each word of it begins one of them, or from five letters on stands
 * inside one; a number of one or two figures is one of them.
 */
export function holds(words: readonly string[], query: readonly string[]): boolean {
  return query.every((sought) => words.some((word) => holdsWord(word, sought)));
}

/** `nist` is in `nist`, not in `ministry`. */
export function holdsWord(word: string, sought: string): boolean {
  if (/^\d{1,2}$/.test(sought)) return word === sought;
  return word.startsWith(sought) || (sought.length > 4 && word.includes(sought));
}
