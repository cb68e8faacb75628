/** What is set for a single document: asked for by the status bar, changed by commands. */
import { RequestType } from 'vscode-languageserver';
import { changeDocuments, plainIdentityOf, profileNames, settingFor, type DocumentChange } from '../../index';
import { documentsPath, sidecarUri } from '../../sidecar/places';
import { updateFile } from '../../sidecar/update';
import { booksOf } from '../books';
import { folderOf } from '../configuration';
import { readDocumentSettings, setFor } from '../documentSettings';
import { indexAgain } from '../files/indexing';
import {
  documentStateMethod,
  type DocumentStateParams,
  type DocumentStateResult,
  type MarkIssuedArguments,
  type SetProfileArguments,
} from '../protocol';
import { catchUp } from '../reading';
import type { Server } from '../server';
import { isUri, normalUri } from '../uris';
import { invalidParams, requireRunning } from './asking';

const documentState = new RequestType<DocumentStateParams, DocumentStateResult | null, void>(
  documentStateMethod,
);

const NO_FOLDER =
  'What is set for a release is kept in the open folder that it lies in: save it in one first.';

export function answerDocumentState(server: Server): void {
  server.connection.onRequest(documentState, ({ uri }) => {
    requireRunning(server);
    catchUp(server);
    if (!isUri(uri)) throw invalidParams('uri is no URI.');
    const facts = booksOf(server).workspace.documents.get(normalUri(uri))?.facts;
    if (facts === undefined) return null;
    const { profile, issued } = settingFor(facts, normalUri(uri), setFor(server, normalUri(uri)));
    return { profile: facts.profile, isSet: profile !== undefined, issuedOn: issued?.on ?? null };
  });
}

/** Sets the profile of a document, or with null leaves it to the text again. */
export async function setProfile(server: Server, given: SetProfileArguments | undefined): Promise<null> {
  if (given === undefined || (given.profile !== null && !profileNames.includes(given.profile))) {
    throw invalidParams(`profile is none of ${profileNames.join(', ')}, nor null.`);
  }
  await change(server, given.uri, () => ({ profile: given.profile }));
  return null;
}

/** Keeps what the document says now as what was issued, or forgets it. */
export async function markIssued(server: Server, given: MarkIssuedArguments | undefined): Promise<null> {
  await change(server, given?.uri, (fingerprint) => ({
    issued:
      given?.issued === false || fingerprint === undefined
        ? null
        : { fingerprint, on: new Date().toISOString().slice(0, 10) },
  }));
  return null;
}

async function change(
  server: Server,
  given: unknown,
  what: (fingerprint: string | undefined) => Pick<DocumentChange, 'profile' | 'issued'>,
): Promise<void> {
  if (!isUri(given)) throw invalidParams('uri is no URI.');
  // Whatever is being read now is there when it is looked for.
  await server.disk;
  const uri = normalUri(given);
  const facts = booksOf(server).workspace.documents.get(uri)?.facts;
  if (facts === undefined) throw invalidParams('There is no such release in the workspace.');
  const folder = folderOf(server, uri)?.uri;
  if (folder === undefined) {
    server.connection.window.showInformationMessage(NO_FOLDER);
    return;
  }
  const { user } = server.host;
  const signature = { ...(user === undefined ? {} : { by: user }), when: new Date().toISOString() };
  const changed = { document: plainIdentityOf(facts, uri), signature, ...what(facts.wording?.fingerprint) };
  const refused = await updateFile(server.host.files, sidecarUri(folder, documentsPath), (text) =>
    changeDocuments(text, changed),
  ).catch((error: unknown) => String(error));
  if (refused === undefined) {
    await readDocumentSettings(server, folder);
    indexAgain(server);
  } else server.connection.window.showErrorMessage(`documents.json is left as it is. ${refused}`);
}
