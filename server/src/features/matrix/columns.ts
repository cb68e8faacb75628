/** What a release brings into the matrix: its facts, and its place in a series. */
import type { Delegation, DialogueEvent, ReleaseFacts } from '../../release/model';
import type { Dossier, Place } from '../../workspace/dossier';
import { isNews } from '../../rules/guards';
import type { Span } from '../../text/span';
import { impliedDay } from '../impliedDay';
import { fileNameOf, roundName } from '../naming';
import type { MatrixColumn } from './model';

/** One column while the matrix is made. */
export interface Told {
  readonly uri: string;
  readonly facts: ReleaseFacts;
  readonly place: Place | undefined;
  /** The ISO day of the release, as it says itself or another one says; `span` is where it says so itself. */
  readonly issued: { readonly date: string; readonly span?: Span } | undefined;
  /** The meeting that the column is about: that of its round, else the first it tells of. */
  readonly event: DialogueEvent | undefined;
  /** A news report may have shortened every list. */
  readonly shortens: boolean;
}

/** The columns for these documents; those that the workspace lacks are left out. */
export function toldBy(dossier: Dossier, uris: readonly string[]): readonly Told[] {
  return [...new Set(uris)].flatMap((uri) => {
    const document = dossier.document(uri);
    if (document === undefined) return [];
    const { facts } = document;
    const implied = impliedDay(dossier, document);
    const place = dossier.roundOf(uri);
    const issued = facts.issued ?? (implied === undefined ? undefined : { date: implied.date });
    return [{ uri, facts, place, issued, event: facts.events[0], shortens: isNews(facts) }];
  });
}

export function columnOf({ uri, facts, place }: Told): MatrixColumn {
  const file = fileNameOf(uri);
  return {
    uri,
    file,
    title: facts.title?.text ?? file,
    role: place?.role ?? '',
    round: place === undefined ? '' : roundName(place.round),
  };
}

export function sideOf(told: Told, party: string): Delegation | undefined {
  return told.facts.delegations.find((side) => side.party === party);
}

/** Whether two columns tell of one meeting: a day that differs between them is a difference. */
export function ofOneRound(a: Told, b: Told): boolean {
  return a.place !== undefined && a.place.round === b.place?.round;
}
