/** Bodies listed beside each other in a sentence: `the Department of Justice, the NSC, and the Department of Defense`. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { AgencyRow } from '../../gazetteer/rows';
import type { AgencyMention, Release } from '../../release/model';
import { foldPhrase } from '../../tokens/fold';
import type { Span } from '../../text/span';
import type { DocumentEdit } from '../rule';
import { isProse } from '../guards';

/** One body of a list, with its article and its bracketed acronym. */
export interface RunItem {
  readonly mention: AgencyMention;
  readonly article: boolean;
  /** `the Information System Authority (RIA)` */
  readonly span: Span;
}

/** Two or more bodies in a row; `separators[i]` stands behind `items[i]`: `, `, ` and `, `, and `. */
export interface AgencyRun {
  readonly items: readonly RunItem[];
  readonly separators: readonly Span[];
  /** What stands in front of the first item, up to forty characters. */
  readonly before: string;
}

const SEPARATOR =
  /^(?:[,;]\s*)?(?:(?:and|or|&|as well as|along with)\s+)?(?:(?:other\s+)?(?:senior\s+)?(?:representatives|officials|experts|members)\s+(?:of|from)\s+)?$/i;
const LEADING = /\b(?:the\s+)?(?:(?:U\.S\.|US|UK)\s+)?$/i;
const ACRONYM = /^\s*\([\p{L}\p{N}&./ -]{2,16}\)/u;

function itemOf(text: string, mention: AgencyMention, from: number): RunItem {
  const leading = LEADING.exec(text.slice(Math.max(from, mention.start - 12), mention.start))?.[0] ?? '';
  const acronym = ACRONYM.exec(text.slice(mention.end, mention.end + 20))?.[0] ?? '';
  const span = { start: mention.start - leading.length, end: mention.end + acronym.length };
  return { mention, article: /^the\b/i.test(leading), span };
}

function isSeparator(separator: string): boolean {
  const trimmed = separator.trim();
  return trimmed !== '' && SEPARATOR.test(`${trimmed} `);
}

/** All runs of bodies in the prose, in order. */
export function agencyRuns(release: Release): readonly AgencyRun[] {
  const { text } = release;
  const runs: AgencyRun[] = [];
  let items: RunItem[] = [];
  let separators: Span[] = [];
  const close = (): void => {
    const [first] = items;
    if (first !== undefined && items.length > 1) {
      const before = text.slice(Math.max(0, first.span.start - 40), first.span.start);
      runs.push({ items, separators, before });
    }
    items = [];
    separators = [];
  };
  for (const mention of release.mentions) {
    if (mention.type !== 'agency' || mention.defines || mention.quoted || !isProse(mention.zone)) continue;
    const last = items.at(-1);
    const item = itemOf(text, mention, last?.span.end ?? 0);
    if (last !== undefined) {
      const separator = { start: last.span.end, end: item.span.start };
      if (isSeparator(text.slice(separator.start, separator.end))) separators.push(separator);
      else close();
    }
    items.push(item);
  }
  close();
  return runs;
}

/** Whose bodies a run lists: as one of them tells, else the side in whose account it stands. */
export function countryOfRun(release: Release, run: AgencyRun): string | undefined {
  const told = run.items.map((item) => item.mention.country).find((country) => country !== undefined);
  const first = run.items[0]?.mention.start;
  return (
    told ?? release.delegations.find((side) => side.agencies.some((body) => body.start === first))?.party
  );
}

/** What the knowledge has of an item of a run, by its name or acronym. */
export function rowOf(
  knowledge: Knowledge,
  { mention }: RunItem,
  country: string | undefined,
): AgencyRow | undefined {
  const rows = [
    ...(knowledge.agenciesByName.get(foldPhrase(mention.value)) ?? []),
    ...(mention.acronym ? (knowledge.agenciesByAcronym.get(mention.text) ?? []) : []),
  ];
  return rows.find((row) => row.country === (mention.country ?? country));
}

/** The edits that take an item out of its run and keep the list well-formed; the last one hands on its `and`. */
export function removal(release: Release, run: AgencyRun, at: number): readonly DocumentEdit[] {
  const item = run.items[at];
  if (item === undefined) return [];
  const before = run.separators[at - 1];
  const after = run.separators[at];
  if (before === undefined) {
    return after === undefined ? [] : [{ span: { start: item.span.start, end: after.end }, text: '' }];
  }
  if (after !== undefined) {
    return run.items.length === 3
      ? [{ span: { start: before.start, end: after.end }, text: ' and ' }]
      : [{ span: { start: before.start, end: item.span.end }, text: '' }];
  }
  const cut = { span: { start: before.start, end: item.span.end }, text: '' };
  const earlier = run.separators[at - 2];
  if (earlier === undefined) return [cut];
  const joining = run.items.length > 3 ? release.text.slice(before.start, before.end) : ' and ';
  return [{ span: earlier, text: joining }, cut];
}
