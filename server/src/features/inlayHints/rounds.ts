/** `[2nd]`: the number of a round that the text leaves out and its series tells. */
import { plain, paragraphs, strong } from '../markdown';
import { ordinalName, roundName, seriesName } from '../naming';
import type { WorkspaceDocument } from '../../workspace/document';
import type { Dossier, Place } from '../../workspace/dossier';
import { lastRecalled } from '../../rules/rounds/standing';
import { resolveRound } from '../../workspace/references';
import type { InlayHint } from './hint';

export function roundHints(dossier: Dossier, document: WorkspaceDocument): readonly InlayHint[] {
  const { events, references, mentions } = document.facts;
  // Where the meeting has no name there is nothing to number: its words are a sentence then.
  const isNamed = (offset: number): boolean =>
    mentions.some(({ type, start }) => type === 'dialogue' && start === offset);
  const own = events.slice(0, 1).flatMap((event) => {
    const place = dossier.roundOf(document.uri);
    const ordinal =
      place === undefined || event.ordinal !== null || !isNamed(event.span.start)
        ? undefined
        : impliedOrdinal(place, document);
    if (place === undefined || ordinal === undefined) return [];
    const told = paragraphs([
      `${strong(`${ordinalName(ordinal.value)} round`)} of the ${plain(seriesName(dossier.knowledge, place.series))}.`,
      ordinal.why,
    ]);
    return [hint(event.span.start, ordinal.value, told)];
  });
  const others = references.flatMap((reference) => {
    if (reference.ordinal !== null || reference.relation === 'founded') return [];
    const meant = resolveRound(dossier, document, reference);
    if (meant?.round.ordinal === null || meant === undefined) return [];
    const told = `${strong(roundName(meant.round))} of the ${plain(seriesName(dossier.knowledge, meant.series))}.`;
    return [hint((reference.cue ?? reference.span).end, meant.round.ordinal, told)];
  });
  return [...own, ...others];
}

function hint(offset: number, value: number, tooltip: string): InlayHint {
  return { kind: 'rounds', offset, label: `[${ordinalName(value)}]`, tooltip };
}

/** As another release of the round states it, else the number behind that of the round recalled or in front. */
function impliedOrdinal(
  { series, round }: Place,
  { facts }: WorkspaceDocument,
): { readonly value: number; readonly why: string } | undefined {
  if (round.ordinal !== null)
    return { value: round.ordinal, why: 'Another release of this round gives the number.' };
  const at = series.rounds.indexOf(round);
  const before = series.rounds[at - 1];
  const recalled = lastRecalled(facts)?.ordinal ?? 0;
  if (recalled > 0 && recalled >= (before?.ordinal ?? 0))
    return { value: recalled + 1, why: `The text recalls the ${ordinalName(recalled)} round.` };
  if (before?.ordinal === null || before === undefined) return undefined;
  return { value: before.ordinal + 1, why: `It follows the ${plain(roundName(before))}.` };
}
