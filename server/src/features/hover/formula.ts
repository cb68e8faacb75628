/** Hover of a stock formula: how the side's releases on the topic worded it, year by year. */
import type { FormulaUse } from '../../release/wording/model';
import { byDateThenUri, type WorkspaceDocument } from '../../workspace/document';
import type { Dossier, Series } from '../../workspace/dossier';
import { list, paragraphs, plain, strong } from '../markdown';
import { partiesOf } from '../sides';
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
    elsewhere ? list(yearLines(uses, document)) : 'No other release of this side on this topic has it.',
  ]);
}

/** So many dialogues of the issuing side on the same topic are looked at. */
const MOST_SERIES = 24;

/** One use of each release of the document's dialogue, and of the same side's on the topic, in the order of their dates. */
function usesIn(dossier: Dossier, document: WorkspaceDocument, formula: string): readonly DatedUse[] {
  const own = dossier.seriesOf(document.uri);
  const told = [...own, ...sameTopic(dossier, document, own)].flatMap(({ rounds }) =>
    rounds.flatMap(({ documents }) => documents.map((one) => one.document)),
  );
  return [...new Set([...told, document])].sort(byDateThenUri).flatMap((one) => {
    const use = one.facts.wording?.formulas.find((other) => other.formula === formula);
    const year = one.facts.issued?.date.slice(0, 4) ?? '';
    return use === undefined ? [] : [{ document: one, use, year }];
  });
}

/** `CL+US/cyber` of a release on `AR+US/cyber` that the United States issued. */
function sameTopic(
  dossier: Dossier,
  { facts }: WorkspaceDocument,
  own: readonly Series[],
): readonly Series[] {
  const [issuer] = partiesOf(facts);
  const topics = new Set(own.map(({ key }) => key.slice(key.indexOf('/'))));
  if (issuer === undefined) return [];
  const keys = [...dossier.seriesWith(issuer)].filter((key) => topics.has(key.slice(key.indexOf('/'))));
  return keys
    .sort()
    .slice(0, MOST_SERIES)
    .flatMap((key) => dossier.series(key) ?? []);
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
