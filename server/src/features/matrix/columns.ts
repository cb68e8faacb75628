/** What a release brings into the matrix: its facts, and its place in a series. */
import type { Delegation, DialogueEvent, ReleaseFacts } from '../../release/model';
import type { Dossier, Place } from '../../workspace/dossier';
import { isNews } from '../../rules/guards';
import { fileNameOf, roundName } from '../naming';
import type { MatrixColumn } from './model';

/** One column while the matrix is made. */
export interface Told {
  readonly uri: string;
  readonly facts: ReleaseFacts;
  readonly place: Place | undefined;
  /** The meeting that the column is about: that of its round, else the first it tells of. */
  readonly event: DialogueEvent | undefined;
  /** A news report may have shortened every list. */
  readonly shortens: boolean;
}

/** The columns for these documents; those that the workspace lacks are left out. */
export function toldBy(dossier: Dossier, uris: readonly string[]): readonly Told[] {
  return [...new Set(uris)].flatMap((uri) => {
    const facts = dossier.document(uri)?.facts;
    if (facts === undefined) return [];
    const place = dossier.roundOf(uri);
    return [{ uri, facts, place, event: facts.events[0], shortens: isNews(facts) }];
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
