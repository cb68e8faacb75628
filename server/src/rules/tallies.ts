/** How much each rule has found, and in which documents: kept beside the findings, so that nobody counts them all. */
import { Map as PersistentMap } from 'immutable';
import type { Finding } from './rule';

export interface RuleTally {
  readonly findings: number;
  /** By URI: the number of findings there, never 0. */
  readonly documents: PersistentMap<string, number>;
}

/** By id of the rule. */
export type RuleTallies = PersistentMap<string, RuleTally>;

const NOTHING: RuleTally = { findings: 0, documents: PersistentMap() };

/** The tallies after the findings of a document have become others. */
export function retallied(
  tallies: RuleTallies,
  uri: string,
  before: readonly Finding[],
  after: readonly Finding[],
): RuleTallies {
  const differences = new Map<string, number>();
  for (const { rule } of before) differences.set(rule, (differences.get(rule) ?? 0) - 1);
  for (const { rule } of after) differences.set(rule, (differences.get(rule) ?? 0) + 1);
  return tallies.withMutations((draft) => {
    for (const [rule, difference] of differences) {
      if (difference === 0) continue;
      const { findings, documents } = draft.get(rule, NOTHING);
      const here = documents.get(uri, 0) + difference;
      const total = findings + difference;
      if (total === 0) draft.delete(rule);
      else {
        draft.set(rule, {
          findings: total,
          documents: here === 0 ? documents.delete(uri) : documents.set(uri, here),
        });
      }
    }
  });
}
