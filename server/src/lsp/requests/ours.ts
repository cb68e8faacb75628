/** What our own extension asks for beyond LSP. */
import { RequestType, RequestType0 } from 'vscode-languageserver';
import { allRules, pageOf } from '../../index';
import { compareAtOnce } from '../comparing';
import { plainReleasesIn } from '../files/plainReleases';
import {
  looksLikeReleasesMethod,
  rulePageMethod,
  settledMethod,
  type LooksLikeReleasesParams,
  type LooksLikeReleasesResult,
  type RulePageParams,
  type RulePageResult,
} from '../protocol';
import type { Server } from '../server';
import { isUri, normalUri } from '../uris';
import { catchUp } from '../reading';
import { invalidParams, requireRunning } from './asking';

const rulePage = new RequestType<RulePageParams, RulePageResult, void>(rulePageMethod);
const looksLikeReleases = new RequestType<LooksLikeReleasesParams, LooksLikeReleasesResult, void>(
  looksLikeReleasesMethod,
);

const settled = new RequestType0<null, void>(settledMethod);

export function answerOurs(server: Server): void {
  server.connection.onRequest(rulePage, (params) => {
    requireRunning(server);
    const found = allRules.find((one) => one.id === params.rule);
    return { markdown: found === undefined ? null : pageOf(found) };
  });
  server.connection.onRequest(settled, async () => {
    requireRunning(server);
    await settle(server);
    return null;
  });
  server.connection.onRequest(looksLikeReleases, async (params) => {
    requireRunning(server);
    if (!isUri(params.folder)) throw invalidParams('folder is no URI.');
    return { endings: await plainReleasesIn(server, normalUri(params.folder)) };
  });
}

/** Work on files may ask for more of it, and so may edits that it lets in. */
async function settle(server: Server): Promise<void> {
  let work: Promise<void>;
  do {
    work = server.disk;
    await work;
    catchUp(server);
    await compareAtOnce(server);
    await server.host.timer.breathe();
  } while (work !== server.disk || server.stale.size > 0);
}
