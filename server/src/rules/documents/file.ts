/** Reads and changes the text of a `documents.json`. */
import type { ProfileName } from '../../release/model';
import type { IssuedMark } from '../../workspace/issuedMark';
import { isSameDocument } from '../reviews/identity';
import type { DocumentIdentity } from '../reviews/identity';
import { identityFrom, isFields, signatureOf, versionedJson } from '../reviews/readReviews';
import type { Signature } from '../reviews/review';
import { DOCUMENTS_VERSION, profileNames } from './setting';
import type { DocumentSetting } from './setting';

/** A file as read. */
export interface ReadDocuments {
  readonly settings: readonly DocumentSetting[];
  /** Why the file, or a part of it, does not hold: one sentence each. */
  readonly problems: readonly string[];
  readonly writable: boolean;
}

function markFrom(value: unknown): IssuedMark | undefined {
  if (!isFields(value)) return undefined;
  const { fingerprint, on } = value;
  return typeof fingerprint === 'string' && typeof on === 'string' ? { fingerprint, on } : undefined;
}

function settingFrom(value: unknown): DocumentSetting | undefined {
  if (!isFields(value)) return undefined;
  const document = identityFrom(value['document']);
  const profile = profileNames.find((name) => name === value['profile']);
  const issued = markFrom(value['issued']);
  if (document === undefined || (profile === undefined && issued === undefined)) return undefined;
  return {
    document,
    ...(profile === undefined ? {} : { profile }),
    ...(issued === undefined ? {} : { issued }),
    ...signatureOf(value),
  };
}

/** Reads the text; undefined where there is no file. Never throws. */
export function readDocuments(text: string | undefined): ReadDocuments {
  if (text === undefined) return { settings: [], problems: [], writable: true };
  const json = versionedJson(text, DOCUMENTS_VERSION);
  if (typeof json === 'string') return { settings: [], problems: [json], writable: false };
  const entries = json['documents'];
  const list: readonly unknown[] = Array.isArray(entries) ? entries : [];
  const read = list.map(settingFrom);
  const problems = read.flatMap((one, at) =>
    one === undefined ? [`Entry ${at + 1} of “documents” lacks what it needs.`] : [],
  );
  return {
    settings: read.filter((one) => one !== undefined),
    problems,
    writable: problems.length === 0,
  };
}

/** What is set, or, with null, no longer set. */
export interface DocumentChange {
  readonly document: DocumentIdentity;
  readonly profile?: ProfileName | null;
  readonly issued?: IssuedMark | null;
  readonly signature: Signature;
}

/** The text of the file after a change of what stands in it at this moment; or why it must stay as it is. */
export function changeDocuments(
  text: string | undefined,
  { document, signature, ...change }: DocumentChange,
): { readonly text: string } | { readonly refused: string } {
  const { settings, problems, writable } = readDocuments(text);
  if (!writable) return { refused: problems.join(' ') };
  const old = settings.find((one) => isSameDocument(one.document, document));
  const profile = change.profile === undefined ? old?.profile : (change.profile ?? undefined);
  const issued = change.issued === undefined ? old?.issued : (change.issued ?? undefined);
  const rest = settings.filter((one) => one !== old);
  const now: DocumentSetting = {
    document,
    ...(profile === undefined ? {} : { profile }),
    ...(issued === undefined ? {} : { issued }),
    ...signature,
  };
  const isEmpty = profile === undefined && issued === undefined;
  const documents = isEmpty ? rest : [...rest, now];
  return { text: `${JSON.stringify({ version: DOCUMENTS_VERSION, documents }, null, 2)}\n` };
}
