/** textDocument/codeLens and codeLens/resolve */
import { CodeLensRequest, CodeLensResolveRequest, type CodeLens, type Command } from 'vscode-languageserver';
import type { LensAbout, LensAction } from '../../features/codeLens/lens';
import { lensesOf, wordsOfLens } from '../../features/codeLens/lenses';
import { positionAt } from '../../index';
import { askedOf, booksOf } from '../books';
import { clientUriOf } from '../clientUri';
import { editorSettingsOf } from '../configuration';
import { openMatrixCommand, openPlaceCommand, openTimelineCommand } from '../protocol';
import type { Server } from '../server';
import { whenRead } from '../whenRead';
import { answer, documentOf, invalidParams, uriOf } from './asking';
import { wordPlace } from './wordPlace';

/** What a lens remembers until its words are asked for. */
interface LensData {
  /** In its normal spelling. */
  readonly uri: string;
  readonly about: LensAbout;
}

export function answerCodeLenses(server: Server): void {
  answer(server, CodeLensRequest.type, async (params): Promise<CodeLens[] | null> => {
    const uri = uriOf(params);
    // A round that has only not been read yet would be called missing.
    await whenRead(server);
    const asked = documentOf(server, params);
    if (asked === undefined || server.alone.has(uri) || !editorSettingsOf(server, uri).codeLens) return null;
    const { lines } = asked.document.facts;
    return lensesOf(asked.dossier, asked.document).map(({ span, about }) => {
      // One line: a lens that covers more is drawn anew with every edit in them.
      const start = positionAt(lines, span.start);
      const data: LensData = { uri, about };
      return { range: { start, end: start }, data };
    });
  });
  answer(server, CodeLensResolveRequest.type, (lens): CodeLens => {
    const { uri, about } = dataOf(lens);
    const asked = askedOf(server, uri);
    const words = asked === undefined ? undefined : wordsOfLens(asked.dossier, asked.document, about);
    const command = { title: words?.title ?? '', ...commandOf(server, uri, words?.action) };
    return { ...lens, command };
  });
}

function dataOf({ data }: CodeLens): LensData {
  const { uri, about } = (data ?? {}) as Partial<LensData>;
  if (typeof uri !== 'string' || typeof about?.kind !== 'string') throw invalidParams('data is not ours.');
  return { uri, about };
}

/** Words without a click in editors that have none of our commands. */
function commandOf(
  server: Server,
  uri: string,
  action: LensAction | undefined,
): Pick<Command, 'command' | 'arguments'> {
  if (action === undefined || !server.client.lensCommands) return { command: '' };
  switch (action.kind) {
    case 'open': {
      const place = wordPlace(server, booksOf(server).workspace, action.place);
      return place === undefined ? { command: '' } : { command: openPlaceCommand, arguments: [place] };
    }
    case 'compare': {
      const documents = action.documents.map((one) => clientUriOf(server, one));
      return { command: openMatrixCommand, arguments: [{ uri: clientUriOf(server, uri), documents }] };
    }
    case 'timeline':
      return { command: openTimelineCommand, arguments: [{ uri: clientUriOf(server, uri) }] };
  }
}
