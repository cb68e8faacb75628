/** Hover of a stock formula: how the texts of the series worded it, year by year. */
import type { FormulaUse } from '../../release/model';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';
import { list, paragraphs, plain, strong } from '../markdown';
import { linkTo } from './links';

interface DatedUse {
  readonly document: WorkspaceDocument;
  readonly use: FormulaUse;
  /** Of the release, or empty. */
  readonly year: string;
}

export function formulaHover(dossier: Dossier, document: WorkspaceDocument, { formula }: FormulaUse): string {
  const uses = usesIn(dossier, document, formula);
  const elsewhere = uses.some((one) => one.document.uri !== document.uri);
  return paragraphs([
    strong('Stock formula'),
    elsewhere ? list(yearLines(uses, document)) : 'No other release of this series in the folder has it.',
  ]);
}

/** One use of each text of the document's series, in the order of their dates. */
function usesIn(dossier: Dossier, document: WorkspaceDocument, formula: string): readonly DatedUse[] {
  const told = dossier
    .seriesOf(document.uri)
    .flatMap(({ rounds }) => rounds.flatMap(({ documents }) => documents.map((one) => one.document)));
  return [...new Set([...told, document])].flatMap((one) => {
    const use = one.facts.wording?.formulas.find((other) => other.formula === formula);
    const year = one.facts.issued?.date.slice(0, 4) ?? '';
    return use === undefined ? [] : [{ document: one, use, year }];
  });
}

/** A wording once for each year: `2017: “an open and secure internet” (outcome.release)`. */
function yearLines(uses: readonly DatedUse[], here: WorkspaceDocument): readonly string[] {
  const lines = new Map<string, string>();
  for (const { document, use, year } of uses) {
    const key = `${year} ${use.form}`;
    if (lines.has(key)) continue;
    const place = document.uri === here.uri ? 'here' : linkTo(document, use);
    lines.set(key, `${year === '' ? '' : `${year}: `}“${plain(use.text)}” (${place})`);
  }
  return [...lines.values()];
}
