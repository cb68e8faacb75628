/** Taking back what was decided about one finding, so that it is open again. */
import { findingsOf, judge } from '../../index';
import { booksOf } from '../books';
import { folderOf } from '../configuration';
import { holdingFor } from '../decisions';
import type { ReopenArguments } from '../protocol';
import type { Server } from '../server';
import { isUri, normalUri } from '../uris';
import { invalidParams } from './asking';
import { changeDecisions } from './decisionFiles';
import { compareNow } from '../comparing';

/**
 * Takes out whatever settles the finding: a review of it, or its rule being off for the series.
 * @returns whether anything did
 */
export async function reopen(server: Server, given: ReopenArguments | undefined): Promise<boolean> {
  if (given === undefined || !isUri(given.uri)) throw invalidParams('uri is no URI.');
  // Whatever is being read now is there when it is looked for.
  await server.disk;
  const uri = normalUri(given.uri);
  if (folderOf(server, uri) === undefined)
    throw invalidParams('The document lies in no folder of the workspace.');
  compareNow(server, uri);
  const { workspace, ledger } = booksOf(server);
  const isMeant = (finding: { readonly rule: string; readonly facts: readonly string[] }): boolean =>
    finding.rule === given.rule && JSON.stringify(finding.facts) === JSON.stringify(given.facts);
  const { settled } = judge(
    findingsOf(ledger, uri).filter(isMeant),
    workspace.documents.get(uri),
    holdingFor(server, uri),
  );
  const decisions = new Set(settled.map(({ by }) => by));
  for (const [folder, { read }] of server.decisions) {
    const reviews = read.reviews.reviews.filter((one) => decisions.has(one));
    const off = read.reviews.off.filter((one) => decisions.has(one));
    if (reviews.length + off.length > 0)
      await changeDecisions(server, folder, { kind: 'remove', reviews, off });
  }
  return decisions.size > 0;
}
