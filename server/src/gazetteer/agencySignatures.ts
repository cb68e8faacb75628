/**
 * Names of bodies by what is left of them when one thing is taken away: the connectors, the order, one inner word,
 * one whole word. A misspelt name then finds the name it was meant to be with a handful of look-ups, however many
 * bodies are known. The approach is that of deletion neighbourhoods in spelling correction, over words.
 */
import { distance } from 'fastest-levenshtein';
import { foldPhrase } from '../tokens/fold';
import type { AgencyRow } from './rows';
import { commonSpelling } from './spellings';

/** How a name differs from a known one. */
export type NearMissKind =
  /** `Director for National Intelligence` */
  | 'connector'
  /** `Supreme Prosecutor’s Office` for `Supreme Prosecutors’ Office` */
  | 'apostrophe'
  /** `National Policy Agency` for `National Police Agency` */
  | 'typo'
  /** `Cybersecurity and Infrastructure Agency` */
  | 'missing-word'
  /** `Economic and Business Affairs Bureau` */
  | 'order';

export interface NearMiss {
  readonly kind: NearMissKind;
  /** The form of the known name that is meant. */
  readonly form: string;
  readonly row: AgencyRow;
}

interface KnownForm {
  readonly form: string;
  readonly row: AgencyRow;
  readonly parts: NameParts;
}

/** Known forms by key; keys begin with the country, so names of two states are never compared. */
export interface AgencySignatures {
  readonly forms: ReadonlyMap<string, readonly KnownForm[]>;
  /** Answers by countries and name: a text that is edited asks for the same names again and again. */
  readonly answers: Map<string, readonly NearMiss[]>;
}

/** So many answers are remembered before they are forgotten together. */
const MOST_ANSWERS = 20_000;

interface NameParts {
  /** Folded words that carry meaning, apostrophes kept, in order. */
  readonly content: readonly string[];
  /** Everything between them, articles left out. */
  readonly connectors: string;
}

const ARTICLES = new Set(['the', 'a', 'an']);
const CONNECTORS = new Set([
  'and',
  'of',
  'for',
  'on',
  'in',
  'to',
  'at',
  'by',
  'with',
  'against',
  'or',
  'de',
  'del',
  'des',
  'du',
  'la',
]);
/** Shorter names leave too little once a word is gone: any two bodies would be near. */
const LEAST_WORDS_WITH_ONE_MISSING = 4;
const LEAST_LETTERS_OF_A_TYPO = 4;
const GREATEST_DISTANCE = 2;

const bare = (word: string): string => word.replaceAll("'", '');

function partsOf(name: string): NameParts {
  const words = foldPhrase(name)
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}'-]+/u);
  const content: string[] = [];
  let connectors = '';
  for (const word of words) {
    if (word === '' || ARTICLES.has(word)) continue;
    if (CONNECTORS.has(word)) connectors += `${content.length}${word} `;
    else content.push(commonSpelling(word));
  }
  return { content, connectors };
}

const sorted = (content: readonly string[]): string => content.map(bare).sort().join(' ');
const sequenceKey = (country: string, content: readonly string[]): string =>
  `${country}=${content.map(bare).join(' ')}`;
const orderKey = (country: string, content: readonly string[]): string => `${country}~${sorted(content)}`;

/** One key for each word, with a gap in its place. */
function gapKeys(country: string, content: readonly string[]): readonly string[] {
  const plain = content.map(bare);
  return plain.map((_, at) => `${country}?${plain.map((word, i) => (i === at ? '*' : word)).join(' ')}`);
}

/** One key for each inner word left out; a cut at either end makes a short form, which is right. */
function missingKeys(country: string, content: readonly string[]): readonly string[] {
  if (content.length < LEAST_WORDS_WITH_ONE_MISSING) return [];
  return content.slice(1, -1).map(
    (_, at) =>
      `${country}-${content
        .toSpliced(at + 1, 1)
        .map(bare)
        .join(' ')}`,
  );
}

function formsOf(row: AgencyRow): readonly string[] {
  return [row.name, ...(row.official === undefined ? [] : [row.official]), ...(row.aliases ?? [])];
}

/** Every key of the names of two words or more that a body has. */
function* keysOf(row: AgencyRow): Generator<readonly [key: string, known: KnownForm]> {
  for (const form of formsOf(row)) {
    const parts = partsOf(form);
    const { content } = parts;
    if (content.length < 2) continue;
    const known = { form, row, parts };
    yield [sequenceKey(row.country, content), known];
    yield [orderKey(row.country, content), known];
    for (const key of gapKeys(row.country, content)) yield [key, known];
    for (const key of missingKeys(row.country, content)) yield [key, known];
  }
}

/** Compiles the keys of all names of two words or more. */
export function agencySignaturesOf(rows: readonly AgencyRow[]): AgencySignatures {
  const forms = new Map<string, KnownForm[]>();
  for (const row of rows)
    for (const [key, known] of keysOf(row)) {
      const list = forms.get(key);
      if (list === undefined) forms.set(key, [known]);
      else list.push(known);
    }
  return { forms, answers: new Map() };
}

/** The signatures without some bodies and with others; `signatures` stays as it is. */
export function extendSignatures(
  signatures: AgencySignatures,
  dropped: Iterable<AgencyRow>,
  added: Iterable<AgencyRow>,
): AgencySignatures {
  const forms = new Map(signatures.forms);
  for (const row of dropped)
    for (const [key] of keysOf(row)) {
      forms.set(
        key,
        (forms.get(key) ?? []).filter((known) => known.row !== row),
      );
    }
  for (const row of added)
    for (const [key, known] of keysOf(row)) forms.set(key, [...(forms.get(key) ?? []), known]);
  return { forms, answers: new Map() };
}

/** `Treasury Department`: the ordinary short form of a department or ministry. */
function isPlainInversion(content: readonly string[]): boolean {
  return /^(?:department|ministry)$/.test(content.at(-1) ?? '');
}

function isTypo(content: readonly string[], known: readonly string[]): boolean {
  const at = content.findIndex((word, i) => bare(word) !== bare(known[i] ?? ''));
  const [word, meant] = [bare(content[at] ?? ''), bare(known[at] ?? '')];
  if (Math.min(word.length, meant.length) < LEAST_LETTERS_OF_A_TYPO) return false;
  return distance(word, meant) <= GREATEST_DISTANCE;
}

/** Whether two names are one name in another spelling of English, with or without articles. */
function isSameName(a: NameParts, b: NameParts): boolean {
  return a.connectors === b.connectors && a.content.join(' ') === b.content.join(' ');
}

/** A known alias that only turns the words of the proper name round. */
function isTurnedRound({ form, row, parts }: KnownForm): boolean {
  const proper = partsOf(row.name).content;
  const isProper = form === row.name || form === row.official || isPlainInversion(parts.content);
  return !isProper && sorted(proper) === sorted(parts.content);
}

function* nearMisses(signatures: AgencySignatures, country: string, parts: NameParts): Generator<NearMiss> {
  const { content } = parts;
  const at = (key: string): readonly KnownForm[] => signatures.forms.get(key) ?? [];
  for (const known of at(sequenceKey(country, content))) {
    const kind = known.parts.connectors === parts.connectors ? 'apostrophe' : 'connector';
    yield { kind, form: known.form, row: known.row };
  }
  for (const known of gapKeys(country, content).flatMap(at)) {
    if (!isTypo(content, known.parts.content)) continue;
    yield { kind: 'typo', form: known.form, row: known.row };
  }
  for (const known of at(`${country}-${content.map(bare).join(' ')}`)) {
    yield { kind: 'missing-word', form: known.form, row: known.row };
  }
  if (isPlainInversion(content)) return;
  for (const known of at(orderKey(country, content))) {
    yield { kind: 'order', form: known.form, row: known.row };
  }
}

/**
 * The known bodies of some countries whose name a name nearly is, best first and each once; none where the name
 * is known, or is a known one in the other spelling of English.
 * @param countries ISO codes, `EU` or `INT`
 */
export function nearMissesOf(
  signatures: AgencySignatures,
  countries: readonly string[],
  name: string,
): readonly NearMiss[] {
  const { answers } = signatures;
  const question = `${countries.join('+')}/${name}`;
  const answered = answers.get(question);
  if (answered !== undefined) return answered;
  const found = findNearMisses(signatures, countries, name);
  if (answers.size >= MOST_ANSWERS) answers.clear();
  // read from JSON, the question is no part of a text, which would be kept with it
  answers.set(JSON.parse(JSON.stringify(question)) as string, found);
  return found;
}

function findNearMisses(
  signatures: AgencySignatures,
  countries: readonly string[],
  name: string,
): readonly NearMiss[] {
  const parts = partsOf(name);
  if (parts.content.length < 2) return [];
  const known = countries
    .flatMap((country) => signatures.forms.get(sequenceKey(country, parts.content)) ?? [])
    .filter((one) => isSameName(one.parts, parts));
  if (known.some((one) => !isTurnedRound(one))) return [];
  const turned = known.map(({ row }): NearMiss => ({ kind: 'order', form: row.name, row }));
  const found =
    turned.length > 0 ? turned : countries.flatMap((country) => [...nearMisses(signatures, country, parts)]);
  return found.filter((miss, i) => found.findIndex((other) => other.row === miss.row) === i);
}
