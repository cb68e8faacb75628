/**
 * textDocument/codeLens
 *
 * The words come with the places, not with codeLens/resolve: VS Code keeps words that arrive while it asks for the
 * places anew, and their clicks are dead, for they belong to the list of before.
 */
import { CodeLensRequest, type CodeLens, type Command } from 'vscode-languageserver';
import type { LensAction } from '../../features/codeLens/lens';
import { lensesOf } from '../../features/codeLens/lenses';
import { positionAt } from '../../index';
import { booksOf } from '../books';
import { clientUriOf } from '../clientUri';
import { editorSettingsOf } from '../configuration';
import { openMatrixCommand, openPlaceCommand, openTimelineCommand } from '../protocol';
import type { Server } from '../server';
import { whenRead } from '../whenRead';
import { answer, documentOf, uriOf } from './asking';
import { wordPlace } from './wordPlace';

export function answerCodeLenses(server: Server): void {
  answer(server, CodeLensRequest.type, async (params): Promise<CodeLens[] | null> => {
    const uri = uriOf(params);
    // A round that has only not been read yet would be called missing.
    await whenRead(server);
    const asked = documentOf(server, params);
    if (asked === undefined || server.alone.has(uri) || !editorSettingsOf(server, uri).codeLens) return null;
    const { lines } = asked.document.facts;
    return lensesOf(asked.dossier, asked.document).map(({ span, title, action }) => {
      // One line: a lens that covers more is drawn anew with every edit in them.
      const start = positionAt(lines, span.start);
      return { range: { start, end: start }, command: { title, ...commandOf(server, uri, action) } };
    });
  });
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
