/** What has been read of a release before its facts. */
import type { Release } from '../model';

export type ReadSoFar = Omit<
  Release,
  'kind' | 'profile' | 'persons' | 'events' | 'delegations' | 'references' | 'headline'
>;
