/** Facts on their way from one thread to another: as a text, which is made and read faster than objects are copied. */
import type { ReleaseFacts } from '../release/model';
import type { Wording } from '../release/wording/model';
import type { LineTable } from '../text/lineTable';
import { withPlaces } from './withPlaces';

/** What `portable` makes of facts, and `unpacked` makes facts of. */
export interface PortableFacts {
  /** JSON of everything but the columns of numbers. */
  readonly json: string;
  readonly starts: LineTable['starts'];
  readonly words?: Wording['words'];
}

/** Facts for another thread. */
export function portable(facts: ReleaseFacts): PortableFacts {
  const { lines, wording, persons, ...rest } = facts;
  const { words, ...said } = wording ?? {};
  const json = JSON.stringify({
    ...rest,
    persons: persons.map(withPlaces),
    lines: { length: lines.length },
    ...(wording === undefined ? {} : { wording: said }),
  });
  return { json, starts: lines.starts, ...(words === undefined ? {} : { words }) };
}

/** The facts that another thread has sent. */
export function unpacked({ json, starts, words }: PortableFacts): ReleaseFacts {
  const facts = JSON.parse(json) as ReleaseFacts;
  const { lines, wording } = facts;
  return {
    ...facts,
    lines: { ...lines, starts },
    ...(wording === undefined || words === undefined ? {} : { wording: { ...wording, words } }),
  };
}
