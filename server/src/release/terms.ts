/** Words between whose spellings releases waver: where each stands, and in which form. */
import { terms } from '../gazetteer/data';
import type { TermRow } from '../gazetteer/rows';
import { Role } from '../gazetteer/phraseEntry';
import { lean } from '../tokens/leanPattern';
import { foldSpace } from '../tokens/fold';
import { phraseWords } from '../tokens/phraseTrie';
import type { Vocabulary } from '../tokens/vocabulary';
import { firstEndingAfter, sliceOf } from '../text/span';
import type { Span } from '../text/span';
import type { Mention, Paragraph, TermUse, ZoneKind } from './model';
import type { Scan } from './scan';

interface Form {
  readonly row: TermRow;
  readonly form: string;
}

const folded = (text: string): string =>
  foldSpace(text)
    .replace(/\p{Pd}/gu, '-')
    .toLowerCase();

const FORMS = new Map<string, readonly Form[]>(
  terms
    .flatMap((row) => row.forms.map((form) => ({ row, form })))
    .map((item, _, all) => [
      folded(item.form),
      all.filter((other) => folded(other.form) === folded(item.form)),
    ]),
);

/** No form is longer, with the white space inside it. */
const LONGEST = 60;

/** How a form may be written, in lower case: with any dash and any white space. */
function patternOf(form: string): string {
  return form.replace(/[.]/g, '\\.').replace(/-/g, '\\p{Pd}').replace(/ /g, '\\s+');
}

/** Any of some forms, the longest first, where a text begins with it; the ending of a plural stays outside. */
function anyOf(forms: readonly string[]): RegExp {
  const patterns = [...new Set(forms)].sort((a, b) => b.length - a.length).map(patternOf);
  return new RegExp(`^(?:${patterns.join('|')})(?=s?(?![\\p{L}\\p{N}_@]))`, 'u');
}

/** The forms that begin with one word. */
interface Opening {
  readonly pattern: RegExp;
  /** The letters with which their second words begin; empty where one of them has no second word. */
  readonly seconds: ReadonlySet<number>;
  /** So many characters tell which form it is. */
  readonly reach: number;
}

/** The first letter behind the first word of a form; 0 where there is none. */
function secondLetter(form: string, first: string): number {
  return letterNear(form, first.length);
}

/** So many signs and blanks may part two words. */
const GAP = 4;

/** The next letter of ASCII in lower case, from an offset on; 0 where none is near. */
function letterNear(text: string, from: number): number {
  for (let at = from; at < from + GAP; at += 1) {
    const letter = text.charCodeAt(at) | 32;
    if (letter >= 97 && letter <= 122) return letter;
  }
  return 0;
}

function openingOf(first: string, forms: readonly string[]): Opening {
  const isAlone = forms.some(
    (form) => form === first || `${form}s` === first || secondLetter(form, first) === 0,
  );
  return {
    pattern: anyOf(forms),
    seconds: new Set(isAlone ? [] : forms.map((form) => secondLetter(form, first))),
    // a plural ends one letter later, and one more character tells that the word ends
    reach: forms.some((form) => /[ ]/.test(form))
      ? LONGEST
      : Math.max(...forms.map(({ length }) => length)) + 3,
  };
}

/** By the first word of forms and of their plurals. */
function openingsByFirstWord(): ReadonlyMap<string, Opening> {
  const forms = new Map<string, string[]>();
  for (const form of FORMS.keys())
    for (const word of [form, `${form}s`].map((one) => phraseWords(one)[0] ?? ''))
      forms.set(word, [...(forms.get(word) ?? []), form]);
  return new Map([...forms].map(([word, list]) => [word, openingOf(word, list)]));
}

const byVocabulary = new WeakMap<Vocabulary, ReadonlyMap<number, Opening>>();

/** The same by the number of the word. */
function openingsIn(vocabulary: Vocabulary): ReadonlyMap<number, Opening> {
  const known = byVocabulary.get(vocabulary);
  if (known !== undefined) return known;
  const openings = new Map<number, Opening>();
  for (const [word, opening] of BY_FIRST_WORD) openings.set(vocabulary.numbers.get(word) ?? 0, opening);
  byVocabulary.set(vocabulary, openings);
  return openings;
}

/** In front of a form stands none of these. */
const GLUED = lean(/[\p{L}\p{N}_@/.\p{Pd}]$/u);

function isGlued(text: string, start: number): boolean {
  return text.charAt(start - 1) !== ' ' && GLUED.test(text.slice(Math.max(0, start - 2), start));
}

const BY_FIRST_WORD = openingsByFirstWord();

/** The form that token `i` begins, in lower case, as long as it is written; undefined where it begins none. */
function formAt({ scan, text }: Text, openings: ReadonlyMap<number, Opening>, i: number): string | undefined {
  const start = scan.sequence.start[i] ?? 0;
  const opening = openings.get(scan.sequence.word[i] ?? 0);
  if (opening === undefined) return undefined;
  const { pattern, seconds, reach } = opening;
  if (seconds.size > 0) {
    const letter = letterNear(text, scan.sequence.end[i] ?? 0);
    if (letter > 0 && !seconds.has(letter)) return undefined;
  }
  if (isGlued(text, start)) return undefined;
  return pattern.exec(text.slice(start, start + reach).toLowerCase())?.[0];
}

const ZONES: ReadonlySet<ZoneKind> = new Set(['dateline', 'lead', 'body', 'joint-text', 'contact']);

interface Text {
  readonly scan: Scan;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Span[];
  readonly paragraphs: readonly Paragraph[];
}

const SENTENCE_START = /(?:^|[.!?:;…]["”’)]*\s+|[\n\r][\s*•–-]*|["“(]\s*)$/;
const NAMES: ReadonlySet<Mention['type']> = new Set(['agency', 'dialogue', 'title', 'official', 'contact']);

const first = <T extends Span>(items: readonly T[], offset: number): T | undefined =>
  items[firstEndingAfter(items, offset)];

/** Inside a name (`Korea Internet & Security Agency`, `Cyber Crime Unit`), whose spelling is the bearer's. */
function isInName(read: Text, span: Span, row: TermRow): boolean {
  const around = first(read.mentions, span.start);
  if (around !== undefined && around.start <= span.start && NAMES.has(around.type)) return true;
  if (row.name === true) return false;
  const before = read.text.slice(Math.max(0, span.start - 24), span.start);
  const isCapital = /^\p{Lu}/u.test(read.text.charAt(span.start));
  if (row.cased !== true) return isCapital && !SENTENCE_START.test(before);
  // at the start of a sentence a capital says nothing; beside another one it is a name's
  if (SENTENCE_START.test(before)) return true;
  return (
    isCapital &&
    (/\p{Lu}[\p{L}.]*\s$/u.test(before) || /^\s\p{Lu}/u.test(read.text.slice(span.end, span.end + 2)))
  );
}

/** All uses in the order of the text. */
export function findTerms(read: Text): readonly TermUse[] {
  const uses: TermUse[] = [];
  const { sequence, roles, knowledge } = read.scan;
  const openings = openingsIn(knowledge.vocabulary);
  const { count } = sequence;
  for (let i = 0; i < count; i += 1) {
    if (((roles[i] ?? 0) & Role.termStart) === 0) continue;
    const start = sequence.start[i] ?? 0;
    if (start < (uses.at(-1)?.end ?? 0)) continue;
    const lower = formAt(read, openings, i);
    if (lower === undefined) continue;
    const span = { start, end: start + lower.length };
    const forms = FORMS.get(lower) ?? FORMS.get(folded(lower)) ?? [];
    const found = forms.find(({ row, form }) => row.cased !== true || form === sliceOf(read.text, span));
    const zone = first(read.paragraphs, span.start);
    if (found === undefined || zone === undefined || zone.start > span.start || !ZONES.has(zone.zone))
      continue;
    const quotation = first(read.quotations, span.start);
    if (quotation !== undefined && quotation.start <= span.start) continue;
    if (!isInName(read, span, found.row))
      uses.push({ term: found.row.term, form: found.form, start, end: span.end });
  }
  return uses;
}
