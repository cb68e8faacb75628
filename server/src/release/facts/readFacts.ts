/** What a release says happened: kind, persons, events, delegations, references. */
import type { FoundMentions } from '../mentions/findMentions';
import type { Release, ReleaseFacts } from '../model';
import type { Scan } from '../scan';
import { kindOf, profileOf } from './kind';
import type { KindHints } from './kind';
import { readPersons } from './posts';

/** What has been read before the facts. */
export type ReadSoFar = Omit<Release, 'kind' | 'profile' | 'persons' | 'events' | 'delegations' | 'references'>;

type Facts = Pick<ReleaseFacts, 'kind' | 'profile' | 'persons' | 'events' | 'delegations' | 'references'>;

/** Reads the facts from the mentions and the sentences that hold them. */
export function readFacts(scan: Scan, found: FoundMentions, read: ReadSoFar, hints: KindHints): Facts {
  const kind = kindOf(read.title?.text, read.issuedAt !== null || read.issued?.source === 'dateline', hints);
  const persons = readPersons(scan, found, read.mentions, read.text);
  return { kind, profile: profileOf(kind, hints), persons, events: [], delegations: [], references: [] };
}
