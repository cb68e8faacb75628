/** Words between whose spellings releases waver: where each stands, and in which form. */
import { terms } from '../gazetteer/data';
import type { TermRow } from '../gazetteer/rows';
import { Role } from '../gazetteer/phraseEntry';
import { foldSpace } from '../tokens/fold';
import { firstEndingAfter } from '../text/span';
import type { Span } from '../text/span';
import type { Mention, Paragraph, TermUse, ZoneKind } from './model';
import { has } from './scan';
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

const ESCAPED = [...FORMS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replace(/[.]/g, '\\.').replace(/-/g, '\\p{Pd}').replace(/ /g, '\\s+'));

/** Every form as a word of its own, or with the ending of a plural, which stays outside. */
const ANY_FORM = new RegExp(
  `(?<![\\p{L}\\p{N}_@/.\\p{Pd}])(?:${ESCAPED.join('|')})(?=s?(?![\\p{L}\\p{N}_@]))`,
  'iuy',
);

const ZONES: ReadonlySet<ZoneKind> = new Set(['dateline', 'lead', 'body', 'joint-text', 'contact']);

interface Text {
  readonly scan: Scan;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Span[];
  readonly paragraphs: readonly Paragraph[];
}

const SENTENCE_START = /(?:^|[.!?:;…]["”’)]*\s+|[\n\r][\s*•–-]*|["“(]\s*)$/u;
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
  const { sequence } = read.scan;
  for (let i = 0; i < sequence.count; i += 1) {
    if (!has(read.scan, i, Role.termStart)) continue;
    const start = sequence.start[i] ?? 0;
    if (start < (uses.at(-1)?.end ?? 0)) continue;
    ANY_FORM.lastIndex = start;
    const match = ANY_FORM.exec(read.text);
    if (match === null) continue;
    const span = { start, end: start + match[0].length };
    const written = foldSpace(match[0]);
    const forms = FORMS.get(folded(written)) ?? [];
    const found = forms.find(({ row, form }) => row.cased !== true || form === written);
    const zone = first(read.paragraphs, span.start);
    if (found === undefined || zone === undefined || zone.start > span.start || !ZONES.has(zone.zone))
      continue;
    const quotation = first(read.quotations, span.start);
    if (quotation !== undefined && quotation.start <= span.start) continue;
    if (!isInName(read, span, found.row)) uses.push({ term: found.row.term, form: found.form, ...span });
  }
  return uses;
}
