/**
 * All documents as one immutable snapshot. A change costs what the changed document says and the lists that share
 * a symbol with it, never the number of documents.
 */
import { Map as PersistentMap } from 'immutable';
import type { Knowledge } from '../gazetteer/knowledge';
import type { Release, ReleaseFacts } from '../release/model';
import { agenciesIn, bodiesIn } from './agencies';
import { ClosedDocument, noArchive, type Archive } from './closedDocument';
import type { WorkspaceDocument } from './document';
import { isWhole, issuedIn } from './document';
import type { AgencySighting, OfficialSighting } from './dossier';
import { noHandles, patchHandles, sightingsOfHandle } from './handles';
import type { HandleIndex } from './handles';
import { meetingsIn, type Meeting } from './meeting';
import { derivation } from './derived';
import type { Derive } from './derived';
import { officialsIn, otherSpellingsIn } from './officials';
import { lazyPart } from './lazy';
import type { LazyPart } from './lazy';
import { seriesFrom, tellsTheSame, withVersion } from './series';
import type { PlacedSeries } from './series';
import { emptyRosters, patchRosters } from './rosters';
import type { Rosters } from './rosters';
import { allOf, partsOf, patchIndex, patchOf } from './sightings';
import type { IndexPatch, Sighting, SightingIndex, Sightings } from './sightings';
import { changedSymbols, seriesIn, symbolsOf } from './symbols';
import { concernedByCalendar, emptyCalendar, patchCalendar } from './calendar';
import type { Calendar } from './calendar';
import type { IssuedMarks } from './issuedMark';
import { concernedByUsage, patchUsage } from './usage';
import type { UsageIndex, UsagePatch } from './usage';

/** A document that points to a series without telling of a meeting of it. */
export type Referrer = Sighting;

export interface Workspace {
  readonly knowledge: Knowledge;
  readonly documents: PersistentMap<string, WorkspaceDocument>;
  /** By `Person.key`. */
  readonly officials: SightingIndex<OfficialSighting>;
  /** By the other full forms of a person's name in one document. */
  readonly otherSpellings: SightingIndex<OfficialSighting>;
  /** By `agencySymbol`. */
  readonly agencies: SightingIndex<AgencySighting>;
  readonly handles: HandleIndex;
  /** By series key. */
  readonly meetings: SightingIndex<Meeting>;
  readonly referrers: SightingIndex<Referrer>;
  readonly series: PersistentMap<string, LazyPart<PlacedSeries>>;
  /** What issuers usually write. */
  readonly usage: UsageIndex;
  readonly calendar: Calendar;
  /** Lists to choose from. */
  readonly rosters: Rosters;
  /** Kept beside the releases, not read from them. */
  readonly issuedMarks: IssuedMarks;
  /** What closed documents share. It grows with each snapshot, and shows nowhere but in time and memory. */
  readonly archive: Archive;
  readonly derive: Derive;
}

/** One document that is new or new in its text, or gone. */
export type Change =
  | {
      readonly kind: 'set';
      readonly uri: string;
      /** A whole release, or facts alone where there is no text to look at. */
      readonly release: Release | ReleaseFacts;
      /** Keep the whole reading, not its facts alone. */
      readonly open: boolean;
      /** What it was read with, where its folder has a registry of its own. */
      readonly knowledge?: Knowledge | undefined;
    }
  | { readonly kind: 'remove'; readonly uri: string };

/** What a change touches, without the documents themselves: it may wait long for somebody to ask, and keeps little. */
export interface Touched {
  /** The documents that are there after the change, and others that it concerns for certain. */
  readonly uris: readonly string[];
  /** What is said differently. */
  readonly symbols: ReadonlySet<string>;
  readonly usage: { readonly before: UsageIndex; readonly patch: UsagePatch };
  readonly calendar: { readonly before: Calendar; readonly after: Calendar };
}

/** What a change leads to. */
export interface Changed {
  readonly workspace: Workspace;
  readonly touched: Touched;
}

/** A workspace without documents. */
export function emptyWorkspace(knowledge: Knowledge): Workspace {
  return {
    knowledge,
    documents: PersistentMap(),
    officials: PersistentMap(),
    otherSpellings: PersistentMap(),
    agencies: PersistentMap(),
    handles: noHandles,
    meetings: PersistentMap(),
    referrers: PersistentMap(),
    series: PersistentMap(),
    usage: PersistentMap(),
    calendar: emptyCalendar,
    rosters: emptyRosters,
    issuedMarks: PersistentMap(),
    archive: noArchive(),
    derive: derivation(knowledge),
  };
}

function documentFrom(change: Change & { readonly kind: 'set' }, archive: Archive): WorkspaceDocument {
  const { uri, release: facts, knowledge } = change;
  const series = seriesIn(facts);
  const document = {
    ...{ uri, day: facts.issued?.date ?? null, issuedIn: issuedIn(facts), facts, knowledge },
    ...{ ...series, symbols: symbolsOf(facts, series), quotes: (facts.wording?.quoted.length ?? 0) > 0 },
  };
  return change.open && isWhole(facts)
    ? { ...document, release: facts }
    : new ClosedDocument(archive, document);
}

function* referrersIn(document: WorkspaceDocument): Generator<readonly [string, Referrer]> {
  for (const key of document.referredSeries) yield [key, { document }];
}

/** Series whose meetings changed are to be put together anew, when somebody asks. */
function renewedSeries(
  { series, derive }: Workspace,
  meetings: Workspace['meetings'],
  patch: IndexPatch<Meeting>,
): Workspace['series'] {
  const touched = new Set([...patch.removed.keys(), ...patch.added.keys()]);
  return series.withMutations((draft) => {
    for (const key of touched) {
      const told = meetings.get(key);
      if (told === undefined) draft.delete(key);
      else draft.set(key, renewed(key, told, draft.get(key)?.known(), patch, derive));
    }
  });
}

/** Most edits change nothing of the meetings that a document tells of. */
function renewed(
  key: string,
  told: Sightings<Meeting>,
  old: PlacedSeries | undefined,
  { removed, added }: IndexPatch<Meeting>,
  derive: Derive,
): LazyPart<PlacedSeries> {
  const [before, other] = removed.get(key) ?? [];
  const after = added.get(key) ?? [];
  const now = after[0]?.document;
  const isVersion = old !== undefined && other === undefined && now !== undefined && before?.uri === now.uri;
  if (isVersion && tellsTheSame(meetingsOf(before, key), after, derive))
    return lazyPart(() => withVersion(old, now));
  return lazyPart(() => seriesFrom(key, allOf(told, derive), derive));
}

function meetingsOf(document: WorkspaceDocument, key: string): readonly Meeting[] {
  return [...meetingsIn(document)].filter(([of]) => of === key).map(([, meeting]) => meeting);
}

/** URIs of the documents that a change of a symbol concerns. */
function* sharersOf(workspace: Workspace, symbol: string): Generator<string> {
  const colon = symbol.indexOf(':');
  const key = symbol.slice(colon + 1);
  const lists: readonly (readonly Sighting[])[] = symbol.startsWith('person:')
    ? partsOf(workspace.officials.get(key))
    : symbol.startsWith('body:')
      ? partsOf(workspace.agencies.get(symbol))
      : symbol.startsWith('handle:')
        ? sightingsOfHandle(workspace.handles, key).flatMap(partsOf)
        : [...partsOf(workspace.meetings.get(key)), ...partsOf(workspace.referrers.get(key))];
  // the words of a series concern only those who quote them
  const isAboutWords = symbol.startsWith('words:');
  for (const list of lists)
    for (const { document } of list) if (!isAboutWords || document.quotes) yield document.uri;
}

/** Applies several changes at once; of two changes to one document the later counts. */
export function applyChanges(workspace: Workspace, changes: readonly Change[]): Changed {
  const last = new Map(changes.map((change) => [change.uri, change]));
  const before: WorkspaceDocument[] = [];
  const after: WorkspaceDocument[] = [];
  const symbols = new Set<string>();
  const { archive } = workspace;
  const sightingsOfBodies = (document: WorkspaceDocument): Iterable<readonly [string, AgencySighting]> =>
    agenciesIn(document, archive.labels);
  const documents = workspace.documents.withMutations((draft) => {
    for (const change of last.values()) {
      const old = draft.get(change.uri);
      const now = change.kind === 'set' ? documentFrom(change, archive) : undefined;
      if (old !== undefined) before.push(old);
      // all that follows asks for its facts
      if (old instanceof ClosedDocument) old.wake();
      if (now === undefined) {
        draft.delete(change.uri);
      } else {
        draft.set(change.uri, now);
        after.push(now);
      }
      for (const symbol of changedSymbols(old?.symbols, now?.symbols)) symbols.add(symbol);
    }
  });
  const told = patchOf(before, after, meetingsIn);
  const meetings = patchIndex(workspace.meetings, told);
  const usage = patchUsage(workspace.usage, before, after, workspace.derive);
  const calendar = patchCalendar(workspace.calendar, before, after);
  const next: Workspace = {
    knowledge: workspace.knowledge,
    documents,
    officials: patchIndex(workspace.officials, patchOf(before, after, officialsIn)),
    otherSpellings: patchIndex(workspace.otherSpellings, patchOf(before, after, otherSpellingsIn)),
    agencies: patchIndex(workspace.agencies, patchOf(before, after, sightingsOfBodies, bodiesIn)),
    handles: patchHandles(workspace.handles, before, after),
    meetings,
    referrers: patchIndex(workspace.referrers, patchOf(before, after, referrersIn)),
    series: renewedSeries(workspace, meetings, told),
    usage: usage.index,
    calendar,
    rosters: patchRosters(workspace.rosters, before, after),
    issuedMarks: workspace.issuedMarks,
    archive,
    derive: workspace.derive,
  };
  for (const document of [...before, ...after]) if (document instanceof ClosedDocument) document.rest();
  const touched: Touched = {
    ...{ uris: after.map(({ uri }) => uri), symbols },
    usage: { before: workspace.usage, patch: usage },
    calendar: { before: workspace.calendar, after: calendar },
  };
  return { workspace: next, touched };
}

/**
 * Documents whose findings may differ because of what other documents say after a change, sorted; the changed ones
 * are among them while they exist. Places that only moved are not in here: see the ledger.
 * @param workspace the workspace after the change, or after more changes
 */
export function affectedBy({ workspace, touched }: Changed): readonly string[] {
  const { uris, symbols, usage, calendar } = touched;
  const found = new Set(uris);
  for (const symbol of symbols) for (const uri of sharersOf(workspace, symbol)) found.add(uri);
  for (const uri of [...concernedByUsage(usage.before, usage.patch, found)]) found.add(uri);
  for (const uri of concernedByCalendar(calendar.before, calendar.after)) found.add(uri);
  return [...found].sort();
}

/** Applies one change. */
export function applyChange(workspace: Workspace, change: Change): Changed {
  return applyChanges(workspace, [change]);
}
