/** The acronyms of releases with what they stand for and where, as a table in Markdown. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { AcronymUse, ReleaseFacts } from '../../release/model';
import { positionAt } from '../../text/lineTable';
import { contains } from '../../text/span';
import { foldSpace } from '../../tokens/fold';
import { fileNameOf } from '../naming';
import { paragraphs, plain } from '../markdown';
import type { WorkspaceDocument } from '../../workspace/document';
import { table } from './markdownTable';

/** One acronym of one release. */
export interface AcronymEntry {
  readonly acronym: string;
  /** The words that it stands for, as the release writes them out; else as the knowledge has them. */
  readonly expansion: string | null;
  /** 1-based line where the release writes them out; null where it does not. */
  readonly definedAt: number | null;
  /** 1-based lines of its uses, each once, the definition left out. */
  readonly usedAt: readonly number[];
}

function lineOf(facts: ReleaseFacts, offset: number): number {
  return positionAt(facts.lines, offset).line + 1;
}

/** What the body that the acronym names is called, as the reader has it; else what the knowledge has. */
function knownExpansion(
  knowledge: Knowledge,
  facts: ReleaseFacts,
  uses: readonly AcronymUse[],
): string | null {
  const [first] = uses;
  if (first === undefined) return null;
  const mention = facts.mentions.find((one) => one.start === first.start && one.type === 'agency');
  if (mention !== undefined && mention.value !== mention.text) return mention.value;
  const rows = knowledge.agenciesByAcronym.get(first.acronym) ?? [];
  const fitting = rows.find((row) => mention?.type === 'agency' && row.country === mention.country);
  const names = new Set(rows.map((row) => row.name));
  return fitting?.name ?? (names.size === 1 ? (rows[0]?.name ?? null) : null);
}

/** Sorted by acronym, in the order of the alphabet. */
export function acronymsOf(knowledge: Knowledge, facts: ReleaseFacts): readonly AcronymEntry[] {
  const byName = new Map<string, AcronymUse[]>();
  const places = facts.mentions.filter(({ type }) => type === 'place');
  for (const use of facts.acronyms) {
    // The `DC` of `Washington, DC` stands for nothing that a reader looks up.
    if (places.some((place) => contains(place, use))) continue;
    byName.set(use.acronym, [...(byName.get(use.acronym) ?? []), use]);
  }
  return [...byName]
    .map(([acronym, uses]): AcronymEntry => {
      const defined = uses.find((use) => use.definition !== undefined);
      const words = defined?.definition?.text;
      const lines = uses.filter((use) => use !== defined).map((use) => lineOf(facts, use.start));
      return {
        acronym,
        expansion: words === undefined ? knownExpansion(knowledge, facts, uses) : foldSpace(words),
        definedAt: defined === undefined ? null : lineOf(facts, defined.start),
        usedAt: [...new Set(lines)],
      };
    })
    .sort((a, b) => (a.acronym < b.acronym ? -1 : 1));
}

function place(entry: AcronymEntry): string {
  if (entry.definedAt !== null) return `line ${entry.definedAt}`;
  return entry.expansion === null ? 'nowhere' : 'not in this release';
}

function rowOf(entry: AcronymEntry): readonly string[] {
  const expansion = entry.expansion === null ? '' : plain(entry.expansion);
  return [plain(entry.acronym), expansion, place(entry), entry.usedAt.join(', ')];
}

const COLUMNS = ['Acronym', 'Stands for', 'Written out', 'Used in lines'];

/** One table a release, in the order given; a release without acronyms says so. */
export function acronymReport(knowledge: Knowledge, documents: readonly WorkspaceDocument[]): string {
  const parts = documents.map(({ uri, facts }) => {
    const rows = acronymsOf(knowledge, facts).map(rowOf);
    const heading = `## ${plain(fileNameOf(uri))}`;
    return paragraphs([heading, rows.length === 0 ? 'No acronyms.' : table(COLUMNS, rows)]);
  });
  return `${paragraphs(['# Acronyms', ...parts])}\n`;
}
