/** Rename, with a preview that asks where one should look first. */
import {
  LSPErrorCodes,
  MessageType,
  PrepareRenameRequest,
  RenameRequest,
  ResponseError,
  ShowMessageNotification,
  type ChangeAnnotation,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { isRefusal, type Caution, type Refusal, type RenameEdit } from '../../features/rename/change';
import { rename, renameSubject, type Subject } from '../../features/rename/rename';
import type { Asked } from '../books';
import { enqueue } from '../files/indexing';
import { loadFiles } from '../files/load';
import { toOffset, toRange } from '../positions';
import { catchUp } from '../reading';
import type { Server } from '../server';
import { parentOf } from '../uris';
import { answer, checkedPosition, documentOf, invalidParams, uriOf } from './asking';
import { cautionLabel, formLabel, leftAlone } from './renameLabels';
import { workspaceEdit } from './workspaceEdit';

/** So often files may change while they are read for one rename. */
const MOST_TRIES = 3;

export function answerRenames(server: Server): void {
  answer(server, PrepareRenameRequest.type, (params) => {
    const position = checkedPosition(params.position);
    const asked = documentOf(server, params);
    if (asked === undefined) return null;
    const { lines } = asked.document.facts;
    const subject = subjectOf(asked, toOffset(lines, position));
    return { range: toRange(lines, subject.mention), placeholder: subject.name };
  });
  answer(server, RenameRequest.type, async (params): Promise<WorkspaceEdit | null> => {
    const position = checkedPosition(params.position);
    const newName: unknown = params.newName;
    if (typeof newName !== 'string') throw invalidParams('newName is no string.');
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      // What is being read now may name the thing too.
      await server.disk;
      catchUp(server);
      const asked = documentOf(server, params);
      if (asked === undefined) return null;
      if (server.alone.has(uriOf(params))) throw refusal({ refused: 'An old version cannot be renamed in.' });
      const subject = subjectOf(asked, toOffset(asked.document.facts.lines, position));
      const texts = await textsOf(server, subject);
      const outdated = outdatedIn(server, subject, texts);
      if (outdated.length === 0) return renamed(server, asked, subject, newName, texts);
      enqueue(server, () => loadFiles(server, outdated));
    }
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The releases changed while they were read.');
  });
}

/** The name in the box is that of the thing, wherever the caret is; a refusal is the answer as it stands. */
function subjectOf({ dossier, document }: Asked, offset: number): Subject {
  const subject = renameSubject(dossier, document, offset);
  if (isRefusal(subject)) throw refusal(subject);
  return subject;
}

function refusal({ refused }: Refusal): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, refused);
}

/** The texts of the releases that have it, open ones as they are edited. */
async function textsOf(server: Server, subject: Subject): Promise<ReadonlyMap<string, string>> {
  const documents = new Set(subject.occurrences.map(({ document }) => document));
  const texts = await Promise.all(
    [...documents].map(async ({ uri, release }) => {
      const text = release?.text ?? (await server.host.files.readText(uri));
      return [uri, text ?? ''] as const;
    }),
  );
  const { entry } = subject;
  const registry =
    entry === undefined ? undefined : server.configuration.inFolders.get(parentOf(entry.uri))?.text;
  return new Map(entry === undefined || registry === undefined ? texts : [...texts, [entry.uri, registry]]);
}

/** Releases whose text is no longer the one that was read: the places in them cannot be trusted. */
function outdatedIn(server: Server, subject: Subject, texts: ReadonlyMap<string, string>): readonly string[] {
  const found = subject.occurrences.filter(({ document, mention }) => {
    const isOld = server.stale.has(document.uri) || documentNow(server, document.uri) !== document;
    return isOld || texts.get(document.uri)?.slice(mention.start, mention.end) !== mention.text;
  });
  return [...new Set(found.map(({ document }) => document.uri))];
}

function documentNow(server: Server, uri: string): unknown {
  return documentOf(server, { textDocument: { uri } })?.document;
}

function renamed(
  server: Server,
  { dossier }: Asked,
  subject: Subject,
  newName: string,
  texts: ReadonlyMap<string, string>,
): WorkspaceEdit {
  const answered = rename(dossier, subject, newName, (uri) => texts.get(uri));
  if (isRefusal(answered)) throw refusal(answered);
  const asks = server.client.changeAnnotations;
  const edits = asks ? answered.edits : answered.edits.filter(({ caution }) => caution === undefined);
  const unasked = asks ? [] : answered.edits.flatMap(({ caution }) => caution ?? []);
  const message = leftAlone(unasked, answered.left.length);
  if (message !== undefined) {
    void server.connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Info,
      message,
    });
  }
  return workspaceEdit(
    server,
    edits.map((edit) => ({ ...edit, annotation: keyOf(edit) })),
    asks ? annotationsOf(edits) : {},
  );
}

function keyOf({ form, caution }: RenameEdit): string {
  return caution ?? form;
}

/** One heading in the preview for each form and each reason to ask. */
function annotationsOf(edits: readonly RenameEdit[]): Record<string, ChangeAnnotation> {
  return Object.fromEntries(edits.map((edit) => [keyOf(edit), annotationOf(edit)]));
}

function annotationOf({ form, caution }: RenameEdit): ChangeAnnotation {
  if (caution === undefined) return { label: formLabel(form), needsConfirmation: false };
  const { label, description } = cautionLabel(caution satisfies Caution);
  return { label, description, needsConfirmation: true };
}
