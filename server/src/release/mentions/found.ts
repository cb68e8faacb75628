/** Mentions while they are being found: token ranges, before persons are joined and values settled. */
import type { RegisteredSeries } from '../../gazetteer/registry';
import type { DialogueMention } from '../model';

export interface FoundAgency {
  readonly type: 'agency';
  readonly first: number;
  readonly last: number;
  /** Full name. */
  readonly value: string;
  readonly country: string | undefined;
  readonly acronym: boolean;
  readonly defines: boolean;
}

export interface FoundDialogue {
  readonly type: 'dialogue';
  readonly first: number;
  readonly last: number;
  readonly parties: readonly string[];
  /** First token behind the parties in front. */
  readonly nameFirst: number;
  /** Last token of the name, where the mention goes on: `C5+1` of `C5+1 diplomatic platform`. */
  readonly nameLast: number | undefined;
  /** What the name goes on with behind its letters: `on Ports` of `Working Group (WG) on Ports`. */
  readonly nameTail: { readonly first: number; readonly last: number } | undefined;
  readonly key: string;
  readonly ordinal: DialogueMention['ordinal'] | undefined;
  /** An acronym: the full name's value. */
  readonly acronymOf: string | undefined;
  /** The entry of the workspace's registry that it is. */
  readonly series: RegisteredSeries | undefined;
}

export interface FoundTitle {
  readonly type: 'title';
  readonly first: number;
  readonly last: number;
}

export interface FoundName {
  readonly type: 'official';
  readonly first: number;
  readonly last: number;
  /** A full name or a short one (`Blinken`) that stands behind a title. */
  readonly full: boolean;
  /** Tokens of the honorific in front. */
  readonly honorific: { readonly first: number; readonly last: number } | undefined;
}

/** The items by position. Most lists have been found in order, and to see that takes less time than to sort them. */
export function inOrder<Item extends { readonly first: number }>(items: Item[]): Item[] {
  for (let i = 1; i < items.length; i += 1)
    if ((items[i]?.first ?? 0) < (items[i - 1]?.first ?? 0)) return items.sort((a, b) => a.first - b.first);
  return items;
}
