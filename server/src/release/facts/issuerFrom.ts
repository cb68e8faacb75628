/** Whose release it is where neither address nor office tells: by who speaks first, or from where. */
import type { Person } from '../model';
import { countryOfPerson } from './account';
import type { ReadSoFar } from './readSoFar';
import { ofType } from './sentences';
import type { AccountSentence } from './sentences';

const HEADER = new Set(['title', 'type-line', 'office', 'dateline']);

/**
 * The ISO code of the issuing state: of a body in the header, else of the first person of the first sentence, else
 * `US` for a release dated from Washington; undefined where nothing tells.
 */
export function issuerFrom(
  read: ReadSoFar,
  persons: readonly Person[],
  opening: readonly AccountSentence[],
): string | undefined {
  const header = read.paragraphs.findLast((paragraph) => HEADER.has(paragraph.zone))?.end ?? 0;
  const office = ofType(read.mentions, 'agency').find(
    ({ end, country }) => end <= header && country !== undefined && country !== 'INT',
  );
  if (office?.country !== undefined) return office.country;
  const first = opening[0] === undefined ? undefined : ofType(opening[0].mentions, 'official')[0];
  const country = first === undefined ? undefined : countryOfPerson({ persons }, first.person);
  if (country !== undefined) return country;
  return /^Washington\b/iu.test(read.issuedAt?.place ?? '') ? 'US' : undefined;
}
