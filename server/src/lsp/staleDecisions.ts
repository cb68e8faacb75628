/** Decisions that settle nothing any more. */
import { allRules, findingsOf, isRuleOn, judge, noRuleSettings, staleOf } from '../index';
import type { Review, RuleSettings, SeriesOff } from '../index';
import { booksOf } from './books';
import { holdingFor } from './decisions';
import type { StaleDecisions } from './protocol';
import type { Server } from './server';
import { compareAllNow } from './comparing';

/**
 * By file. Decisions about a rule that is switched off for now, or failed, are not among them: it reports nothing that
 * they could settle. Nothing is stale before all releases have been compared.
 */
export function staleDecisions(server: Server): readonly StaleDecisions[] {
  if (server.index !== 'ready') return [];
  compareAllNow(server);
  const { workspace, ledger } = booksOf(server);
  const used = new Set<Review | SeriesOff>();
  for (const [uri, document] of workspace.documents) {
    const { settled } = judge(findingsOf(ledger, uri), document, holdingFor(server, uri));
    for (const { by } of settled) used.add(by);
  }
  return [...server.decisions].flatMap(([folder, file]) => {
    const settings = settingsAt(server, file.uri);
    const isAtWork = ({ rule }: { readonly rule: string }): boolean => {
      const known = allRules.find((one) => one.id === rule);
      if (server.failedRules.has(rule)) return false;
      return known === undefined || isRuleOn(known, settings);
    };
    const stale = staleOf(file.read.reviews, used);
    const reviews = stale.reviews.filter(isAtWork);
    const off = stale.off.filter(isAtWork);
    return reviews.length + off.length === 0 ? [] : [{ folder, file: file.uri, reviews, off }];
  });
}

function settingsAt(server: Server, uri: string): RuleSettings {
  return server.books?.ledger.choice.settingsOf(uri) ?? noRuleSettings;
}
