/**
 * Which rules make no sense for which kind of document (rule catalogue, guard G4). News has its own conventions of
 * header, honorifics, lists and contacts; a joint statement needs no contact line. An archive copy is a release
 * inside a web or feed wrapper, and everything holds for it.
 */
import type { ProfileName } from '../release/model';

const SILENT: Readonly<Record<ProfileName, ReadonlySet<string>>> = {
  release: new Set(),
  'joint-statement': new Set(['contact-line']),
  news: new Set([
    'component-as-peer',
    'contact-line',
    'delegation-parity',
    'header-collapsed',
    'honorific-parity',
    'list-parallelism',
    'missing-dateline',
    'us-abbreviation',
  ]),
  'archive-copy': new Set(),
};

/** Whether a rule is left out for documents of a profile. */
export function isSilentFor(rule: string, profile: ProfileName): boolean {
  return SILENT[profile].has(rule);
}

/** The profiles that a rule is left out for, for its page. */
export function profilesWithout(rule: string): readonly ProfileName[] {
  return (Object.keys(SILENT) as readonly ProfileName[]).filter((profile) => isSilentFor(rule, profile));
}
