/** What our own extension asks for beyond LSP. */
import { RequestType } from 'vscode-languageserver';
import { allRules, pageOf } from '../../index';
import { plainReleasesIn } from '../files/plainReleases';
import {
  looksLikeReleasesMethod,
  rulePageMethod,
  type LooksLikeReleasesParams,
  type LooksLikeReleasesResult,
  type RulePageParams,
  type RulePageResult,
} from '../protocol';
import type { Server } from '../server';
import { isUri, normalUri } from '../uris';
import { invalidParams, requireRunning } from './asking';

const rulePage = new RequestType<RulePageParams, RulePageResult, void>(rulePageMethod);
const looksLikeReleases = new RequestType<LooksLikeReleasesParams, LooksLikeReleasesResult, void>(
  looksLikeReleasesMethod,
);

export function answerOurs(server: Server): void {
  server.connection.onRequest(rulePage, (params) => {
    requireRunning(server);
    const found = allRules.find((one) => one.id === params.rule);
    return { markdown: found === undefined ? null : pageOf(found) };
  });
  server.connection.onRequest(looksLikeReleases, async (params) => {
    requireRunning(server);
    if (!isUri(params.folder)) throw invalidParams('folder is no URI.');
    return { endings: await plainReleasesIn(server, normalUri(params.folder)) };
  });
}
