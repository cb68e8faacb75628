/** workspace/executeCommand: decisions about findings, written to the files that keep them. */
import { ExecuteCommandRequest } from 'vscode-languageserver';
import { allRules, identityOf, switchOff, type Review, type SeriesOff, type Signature } from '../../index';
import { booksOf } from '../books';
import { folderOf, foldersUpTo } from '../configuration';
import { indexAgain } from '../files/indexing';
import {
  cleanReviewsCommand,
  decideCommand,
  fixWorkspaceCommand,
  insertCorrectionNoteCommand,
  markIssuedCommand,
  reopenCommand,
  setProfileCommand,
  staleReviewsCommand,
  turnOffCommand,
  type CorrectionNoteArguments,
  type DecideArguments,
  type MarkIssuedArguments,
  type ReopenArguments,
  type SetProfileArguments,
  type TurnOffArguments,
} from '../protocol';
import type { Server } from '../server';
import { staleDecisions } from '../staleDecisions';
import { isUri, normalUri } from '../uris';
import { answer, invalidParams } from './asking';
import { changeDecisions, writeFile } from './decisionFiles';
import { insertCorrectionNote } from './correction';
import { fixWorkspace } from './fixes';
import { reopen } from './reopen';
import { markIssued, setProfile } from './setting';

export function answerDecisions(server: Server): void {
  answer(server, ExecuteCommandRequest.type, async ({ command, arguments: given }) => {
    const first: unknown = given?.[0];
    switch (command) {
      case decideCommand:
        return decide(server, first as DecideArguments | undefined);
      case reopenCommand:
        return reopen(server, first as ReopenArguments | undefined);
      case turnOffCommand:
        return turnOff(server, first as TurnOffArguments | undefined);
      case staleReviewsCommand:
        return staleDecisions(server);
      case cleanReviewsCommand:
        return clean(server);
      case setProfileCommand:
        return setProfile(server, first as SetProfileArguments | undefined);
      case markIssuedCommand:
        return markIssued(server, first as MarkIssuedArguments | undefined);
      case fixWorkspaceCommand:
        return fixWorkspace(server);
      case insertCorrectionNoteCommand:
        return insertCorrectionNote(server, first as CorrectionNoteArguments | undefined);
      default:
        throw invalidParams(`There is no command ${command}.`);
    }
  });
}

interface Subject {
  readonly uri: string;
  readonly folder: string;
}

/** The document that a command is about. @throws ResponseError where it is none in a workspace folder */
function subjectOf(server: Server, value: { readonly uri?: unknown } | undefined): Subject {
  if (!isUri(value?.uri)) throw invalidParams('uri is no URI.');
  const uri = normalUri(value.uri);
  const folder = folderOf(server, uri)?.uri;
  if (folder === undefined) throw invalidParams('The document lies in no folder of the workspace.');
  return { uri, folder };
}

function signature(server: Server, reason: unknown): Signature {
  const { user } = server.host;
  return {
    ...(user === undefined ? {} : { by: user }),
    when: new Date().toISOString(),
    ...(typeof reason === 'string' && reason !== '' ? { reason } : {}),
  };
}

async function decide(server: Server, given: DecideArguments | undefined): Promise<null> {
  const { uri, folder } = subjectOf(server, given);
  // Whatever is being read now is there when it is looked for.
  await server.disk;
  const document = booksOf(server).workspace.documents.get(uri);
  if (document === undefined || given === undefined) throw invalidParams('There is no such release.');
  const { rule, verdict, facts, reason } = given;
  const signed = signature(server, reason);
  const review: Review = { rule, verdict, facts, document: identityOf(document), ...signed };
  await changeDecisions(server, folder, { kind: 'review', review });
  return null;
}

async function turnOff(server: Server, given: TurnOffArguments | undefined): Promise<null> {
  const { uri, folder } = subjectOf(server, given);
  if (given === undefined || !allRules.some((rule) => rule.id === given.rule)) {
    throw invalidParams('There is no such rule.');
  }
  const { rule, scope, reason } = given;
  if (scope === 'workspace') {
    await turnOffInSettings(server, folder, uri, rule);
    return null;
  }
  const series = booksOf(server).workspace.documents.get(uri)?.eventSeries[0];
  if (series === undefined) throw invalidParams('The release belongs to no series.');
  const off: SeriesOff = { rule, series, ...signature(server, reason) };
  await changeDecisions(server, folder, { kind: 'off', off });
  return null;
}

/** In the innermost `readout.json` that sets the rule, since that one wins; else in the one of the folder. */
async function turnOffInSettings(server: Server, folder: string, uri: string, rule: string): Promise<void> {
  const { inFolders } = server.configuration;
  const at =
    foldersUpTo(folder, uri).find((one) => inFolders.get(one)?.configuration.rules.has(rule) === true) ??
    folder;
  if (await writeFile(server, `${at}/readout.json`, (text) => switchOff(text, rule))) indexAgain(server);
}

/** Takes out all decisions that settle nothing; answers how many. */
async function clean(server: Server): Promise<number> {
  let count = 0;
  for (const { folder, reviews, off } of staleDecisions(server)) {
    await changeDecisions(server, folder, { kind: 'remove', reviews, off });
    count += reviews.length + off.length;
  }
  return count;
}
