/** The language server over a connection: any transport, any platform. */
import type { Connection } from 'vscode-languageserver';
import type { Host } from '../host';
import { clientSupportOf } from './clientSupport';
import { emptyConfiguration } from './configuration';
import { listenToLifecycle, type ServerInfo } from './lifecycle';
import { listenToTexts } from './overlay';
import { answerCodeLenses } from './requests/codeLens';
import { answerColours } from './requests/colours';
import { answerCompletions } from './requests/completion';
import { answerDecisions } from './requests/decide';
import { answerDrafts } from './requests/drafts';
import { answerFixes } from './requests/fixes';
import { answerHierarchies } from './requests/hierarchies';
import { answerHovers } from './requests/hover';
import { answerMatrix } from './requests/matrix';
import { answerInlayHints } from './requests/inlayHints';
import { answerNavigation } from './requests/navigation';
import { answerOurs } from './requests/ours';
import { answerDocumentState } from './requests/setting';
import { answerRenames } from './requests/rename';
import { answerReports } from './requests/reports';
import { answerStructure } from './requests/structure';
import { answerSymbols } from './requests/symbols';
import { answerTimeline } from './requests/timeline';
import { answerViews } from './requests/views';
import type { Server } from './server';
import { listenToSettings } from './settings';

/**
 * Serves the client at the other end of the connection until it says `exit`.
 *
 * @returns the running server, of which callers may only look at the phase
 */
export function startServer(
  connection: Connection,
  host: Host,
  info: ServerInfo,
): Pick<Readonly<Server>, 'phase'> {
  const server: Server = {
    connection,
    host,
    phase: 'new',
    client: clientSupportOf({}, {}),
    folders: [],
    configuration: emptyConfiguration,
    decisions: new Map(),
    documentSettings: new Map(),
    knowledge: undefined,
    books: undefined,
    open: new Map(),
    stale: new Set(),
    alone: new Map(),
    saved: new Map(),
    gone: new Set(),
    orphans: new Set(),
    pulled: new Set(),
    published: new Set(),
    failedRules: new Map(),
    index: 'indexing',
    disk: Promise.resolve(),
    readingIsDue: false,
    changeIsDue: false,
    shownIsDue: false,
    refreshIsRunning: false,
    refreshIsDue: false,
    concerned: [],
    fresh: new Set(),
    isComparingAll: false,
    due: new Set(),
    dueIsRunning: false,
    editedAt: -Infinity,
  };
  listenToLifecycle(server, info);
  listenToTexts(server);
  listenToSettings(server);
  answerHovers(server);
  answerNavigation(server);
  answerHierarchies(server);
  answerCompletions(server);
  answerRenames(server);
  answerCodeLenses(server);
  answerInlayHints(server);
  answerStructure(server);
  answerColours(server);
  answerFixes(server);
  answerDecisions(server);
  answerDrafts(server);
  answerReports(server);
  answerDocumentState(server);
  answerSymbols(server);
  answerOurs(server);
  answerViews(server);
  answerMatrix(server);
  answerTimeline(server);
  connection.listen();
  return server;
}
