// The releases that were marked by hand, as positions and values: their texts stay in the corpus.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root, sharedFolder } from '../support/paths';
import type { Mention } from './markedText';

/** Marks of one release. */
export interface GoldRelease {
  /** Its name in the corpus. */
  readonly file: string;
  /** In text order; offsets are UTF-16 units of the decoded file. None where facts alone are marked. */
  readonly mentions: readonly Mention[];
  readonly facts: GoldFacts;
}

/** What a release says happened, in the terms of `readout facts`; days are ISO 8601, parties are country values. */
export interface GoldFacts {
  readonly kind: string;
  readonly issued: string | null;
  readonly issuedAt: string | null;
  readonly events: readonly GoldEvent[];
  readonly delegations: readonly GoldDelegation[];
  readonly references: readonly GoldReference[];
}

export interface GoldEvent {
  readonly series: string | null;
  readonly parties: readonly string[];
  readonly ordinal: number | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly status: 'announced' | 'held';
}

export interface GoldDelegation {
  readonly party: string;
  readonly heads: readonly GoldPerson[];
  readonly members: readonly GoldPerson[];
  readonly agencies: readonly string[];
}

export interface GoldPerson {
  readonly name: string;
  readonly title: string | null;
  readonly agency: string | null;
}

export interface GoldReference {
  readonly relation: 'previous' | 'next' | 'founded' | 'related';
  readonly series: string | null;
  readonly ordinal: number | null;
  /** A day, a month or a year. */
  readonly start: string | null;
  readonly place: string | null;
}

/** `dev` may be tuned to, `held-out` may not; `drawn` may, and has facts alone, without mentions. */
export const goldSets = ['dev', 'held-out', 'drawn'] as const;
export type GoldSet = (typeof goldSets)[number];

export const corpusFolder = path.join(sharedFolder, 'corpus');

/** Where the marks of a set are. */
export function goldFolder(set: GoldSet): string {
  return path.join(root, 'test', 'gold', set);
}

/** All marked releases of a set, by name. */
export async function readGold(set: GoldSet): Promise<readonly GoldRelease[]> {
  const names = await readdir(goldFolder(set));
  const files = names.filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    files.map(
      async (name) => JSON.parse(await readFile(path.join(goldFolder(set), name), 'utf8')) as GoldRelease,
    ),
  );
}

/** The text of a marked release; rejects where the corpus is not beside the project. */
export async function textOf(file: string): Promise<string> {
  return readFile(path.join(corpusFolder, file), 'utf8');
}

/** The JSON of a marked release, a mention a line, formatted as the project's own. */
export async function formatGold({ file, mentions, facts }: GoldRelease): Promise<string> {
  const rows = mentions.map((mention) => JSON.stringify(mention)).join(',\n');
  const json = `{\n"file": ${JSON.stringify(file)},\n"mentions": [\n${rows}\n],\n"facts": ${JSON.stringify(facts, null, 2)}\n}`;
  return format(json, { ...(await resolveConfig(import.meta.filename)), parser: 'json' });
}
