/** The year of a round whose month alone is told: `its first meeting was in Oslo in February` of a release of November is of that year. */
import type { Reference } from '../model';
import type { Account } from './account';
import { ofType } from './sentences';
import type { MentionOf } from './sentences';

const MONTH = 'YYYY-MM'.length;

/** The references, those before the release not behind its day, and those to come not in front of it. */
export function withYears(account: Account, references: readonly Reference[]): readonly Reference[] {
  const issued = account.read.issued?.date.slice(0, MONTH);
  if (issued === undefined) return references;
  return references.map((reference) => {
    const { relation, start, dateSpan } = reference;
    if (start?.length !== MONTH || dateSpan === undefined) return reference;
    const isLate = relation === 'previous' && start > issued;
    // "will meet again, as they did in January": of a series it may be the month of an earlier round
    const isEarly = relation === 'next' && reference.series === null && start < issued;
    if ((!isLate && !isEarly) || dateAt(account, dateSpan.start)?.date.basis !== 'inferred-year')
      return reference;
    const year = Number(start.slice(0, 4)) + (isLate ? -1 : 1);
    return { ...reference, start: `${String(year)}${start.slice(4)}` };
  });
}

function dateAt({ read }: Account, start: number): MentionOf<'date'> | undefined {
  return ofType(read.mentions, 'date').find((mention) => mention.start === start);
}
