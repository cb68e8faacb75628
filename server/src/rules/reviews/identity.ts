/**
 * By what a document is known again when it has been edited, moved or renamed: what it says of itself, never what
 * others say, so that a document that joins the workspace changes nothing for those that are there.
 */
import { foldPhrase } from '../../tokens/fold';
import type { WorkspaceDocument } from '../../workspace/document';

/** How a document stands to its round, as far as it tells by itself; news reports, whoever's release is there. */
export type OwnRole = 'announcement' | 'outcome' | 'report';

export interface DocumentIdentity {
  /** Key of the series of its main event, `AR+US/cyber`. */
  readonly series?: string;
  /** Number of the round. */
  readonly ordinal?: number;
  /** ISO date on which the meeting begins. */
  readonly start?: string;
  readonly role?: OwnRole;
  /** The title, folded. */
  readonly title?: string;
  /** ISO day of issue. */
  readonly issued?: string;
  /** File name, decoded: it decides between documents that say the same. */
  readonly file?: string;
}

/** The fields of an identity, in the order in which files have them. */
export const identityFields = ['series', 'ordinal', 'start', 'role', 'title', 'issued', 'file'] as const;

function nameIn(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function roleOf({ facts }: WorkspaceDocument): OwnRole {
  if (facts.kind === 'news') return 'report';
  return facts.events[0]?.status === 'announced' ? 'announcement' : 'outcome';
}

/** Its place among the meetings of a series; empty where its main event is of none. */
function placeOf(
  document: WorkspaceDocument,
): Pick<DocumentIdentity, 'series' | 'ordinal' | 'start' | 'role'> {
  const series = document.eventSeries[0];
  const event = document.facts.events[0];
  if (series === undefined || event === undefined) return {};
  const { ordinal, start } = event;
  return {
    series,
    ...(ordinal === null ? {} : { ordinal }),
    ...(start === null ? {} : { start }),
    role: roleOf(document),
  };
}

/** What a document is known by. */
export function identityOf(document: WorkspaceDocument): DocumentIdentity {
  const { title, issued } = document.facts;
  return {
    ...placeOf(document),
    ...(title === null ? {} : { title: foldPhrase(title.text) }),
    ...(issued === null ? {} : { issued: issued.date }),
    file: nameIn(document.uri),
  };
}

function agree<T>(a: T | undefined, b: T | undefined): boolean {
  return a !== undefined && a === b;
}

/** The same round: one number or one day of both; a fix of the other must not part a document from its reviews. */
function sameRound(a: DocumentIdentity, b: DocumentIdentity): boolean {
  if (agree(a.start, b.start) || agree(a.ordinal, b.ordinal)) return true;
  const says = (one: DocumentIdentity): boolean => one.start !== undefined || one.ordinal !== undefined;
  return !says(a) || !says(b);
}

function samePlace(a: DocumentIdentity, b: DocumentIdentity): boolean {
  return agree(a.series, b.series) && agree(a.role, b.role) && sameRound(a, b);
}

/** Both stand in a series, and not at the same place. */
function otherPlace(a: DocumentIdentity, b: DocumentIdentity): boolean {
  return a.series !== undefined && b.series !== undefined && !samePlace(a, b);
}

/**
 * Whether two identities are of one document. At the same place of a series (series, round, role) one of title, day
 * of issue and file name tells; without a place it takes two of them, or all that there is; at another place all
 * three. So no single edit and no renaming parts a document from its identity.
 */
export function isSameDocument(a: DocumentIdentity, b: DocumentIdentity): boolean {
  const [title, issued, file] = [agree(a.title, b.title), agree(a.issued, b.issued), agree(a.file, b.file)];
  if (samePlace(a, b)) return title || issued || file;
  if (otherPlace(a, b)) return title && issued && file;
  const undated = a.issued === undefined && b.issued === undefined;
  const untitled = a.title === undefined && b.title === undefined;
  if (title && (issued || undated)) return true;
  return file && (title || issued || (undated && untitled));
}
