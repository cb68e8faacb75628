/** What a workspace's `readout.json` adds to the built-in knowledge; where both speak, the workspace wins. */
import type { AgencyRow } from './rows';

/** An official of the registry. */
export interface RegisteredOfficial {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly country?: string;
}

export interface Registry {
  readonly agencies?: readonly AgencyRow[];
  readonly officials?: readonly RegisteredOfficial[];
}

export const emptyRegistry: Registry = {};
