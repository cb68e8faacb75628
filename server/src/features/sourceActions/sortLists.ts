/** Putting the bodies of each side into the order in which the last release of the series lists them. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { Delegation, Release } from '../../release/model';
import { agencyRuns, type AgencyRun, type RunItem } from '../../rules/agencies/agencyRuns';
import type { TextEdit } from '../../text/edits';
import type { Span } from '../../text/span';
import { foldPhrase } from '../../tokens/fold';
import { byDateThenUri, type WorkspaceDocument } from '../../workspace/document';
import type { Dossier } from '../../workspace/dossier';

/** What a body is known by: the name in the knowledge, so that an acronym and a name are one. */
function keyOf(knowledge: Knowledge, name: string, country: string | undefined): string {
  const rows = [
    ...(knowledge.agenciesByName.get(foldPhrase(name)) ?? []),
    ...(knowledge.agenciesByAcronym.get(name) ?? []),
  ];
  return foldPhrase(rows.find((row) => country === undefined || row.country === country)?.name ?? name);
}

/** The side in whose account the list stands. */
function partyOf(release: Release, run: AgencyRun): string | undefined {
  const starts = new Set(run.items.map(({ mention }) => mention.start));
  return release.delegations.find((side) => side.agencies.some(({ start }) => starts.has(start)))?.party;
}

/** The side's list in the newest earlier release of the series that has one. */
function lastList(document: WorkspaceDocument, dossier: Dossier, party: string): Delegation | undefined {
  const documents = (dossier.roundOf(document.uri)?.series.rounds ?? []).flatMap((round) => round.documents);
  const earlier = documents
    .map((told) => told.document)
    .filter((one) => one.facts.kind !== 'news' && byDateThenUri(one, document) < 0)
    .sort(byDateThenUri);
  return earlier
    .flatMap((one) => one.facts.delegations)
    .findLast((side) => side.party === party && side.agencies.length > 1);
}

/**
 * The characters of an item that move: with its article, unless the list opens a sentence, `The Department of
 * Justice and the Department of State took part`; undefined where the first would then lack an article of its own.
 */
function movedSpan(text: string, run: AgencyRun, item: RunItem): Span | undefined {
  const opensSentence =
    /^\p{Lu}[\p{Ll}]/u.test(text.slice(run.items[0]?.span.start ?? 0)) && run.items[0]?.article;
  if (opensSentence !== true) return item.span;
  return run.items.every((one) => one.article)
    ? { start: item.mention.start, end: item.span.end }
    : undefined;
}

function sorted(release: Release, run: AgencyRun, rankOf: (item: RunItem) => number): readonly TextEdit[] {
  const known = run.items.filter((item) => rankOf(item) >= 0);
  const ordered = [...known].sort((a, b) => rankOf(a) - rankOf(b));
  return known.flatMap((item, at) => {
    const other = ordered[at];
    const [to, from] = [movedSpan(release.text, run, item), other && movedSpan(release.text, run, other)];
    if (other === undefined || other === item || to === undefined || from === undefined) return [];
    return [{ span: to, text: release.text.slice(from.start, from.end) }];
  });
}

/**
 * Edits that permute the items of lists and change nothing else: separators stay, and bodies that the last list
 * lacks keep their places.
 */
export function sortedLists(
  document: WorkspaceDocument,
  release: Release,
  dossier: Dossier,
): readonly TextEdit[] {
  const { knowledge } = dossier;
  return agencyRuns(release).flatMap((run) => {
    const party = partyOf(release, run);
    const last = party === undefined ? undefined : lastList(document, dossier, party);
    if (last === undefined) return [];
    const order = last.agencies.map(({ name }) => keyOf(knowledge, name, party));
    return sorted(release, run, ({ mention }) => order.indexOf(keyOf(knowledge, mention.value, party)));
  });
}
