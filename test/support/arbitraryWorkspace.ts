/** Random documents that share officials, bodies, handles and series, and random changes to a set of them. */
import fc from 'fast-check';
import type { ReleaseFacts } from '../../server/src/release/model';
import type { Change } from '../../server/src/workspace/snapshot';
import { agency, event, facts, handle, person, reference, side } from './facts';

const days = ['2017-04-27', '2017-05-23', '2017-05-24', '2018-02-07', '2018-02-08', '2019-06-01'];
const names = ['Cyber Dialogue', 'Cyber Policy Consultations', 'Space Dialogue'];
const sides = [
  ['US', 'AR'],
  ['AR', 'US'],
  ['US', 'FR'],
];
const bodies = ['Department of State', 'Department of Justice', 'Ministry of Security'];

const day = fc.constantFrom(...days);
const maybeDay = fc.option(day, { freq: 3 });
const ordinal = fc.constantFrom(null, null, 1, 2, 3);
const parties = fc.constantFrom(...sides);
const place = fc.nat({ max: 40 });

const anyEvent = fc
  .record({
    series: fc.constantFrom(null, ...names),
    parties,
    ordinal,
    start: maybeDay,
    status: fc.constantFrom('announced' as const, 'held' as const),
    at: place,
  })
  .map(({ at, ...fields }) => event({ ...fields, span: { start: at, end: at + 5 } }));

const anyReference = fc
  .record({
    relation: fc.constantFrom('previous' as const, 'next' as const, 'founded' as const, 'related' as const),
    series: fc.constantFrom(null, ...names),
    parties: fc.constantFrom([], ...sides),
    ordinal,
    start: fc.constantFrom(null, '2017', '2017-05', ...days),
  })
  .map(reference);

const anyPerson = fc
  .tuple(
    fc.constantFrom('Ada Brook', 'Ben Cole', 'Chloe Dent'),
    fc.constantFrom('Coordinator', 'Director'),
    place,
  )
  .map(([name, title, at]) => person(name, title, at));

const anyAgency = fc
  .tuple(fc.constantFrom(...bodies), fc.constantFrom('US', 'AR'), place)
  .map(([name, country, at]) => agency(name, country, at));

const anyHandle = fc
  .tuple(fc.constantFrom('@State_Cyber', '@State Cyber', '@Desk'), place)
  .map(([text, at]) => handle(text, at));

/** Facts of any document. */
export const anyFacts: fc.Arbitrary<ReleaseFacts> = fc
  .record({
    issued: fc.option(day, { nil: undefined }),
    kind: fc.constantFrom('media-note' as const, 'news' as const, 'joint-statement' as const),
    events: fc.array(anyEvent, { maxLength: 2 }),
    references: fc.array(anyReference, { maxLength: 2 }),
    persons: fc.uniqueArray(anyPerson, { maxLength: 2, selector: (one) => one.key }),
    mentions: fc.array(fc.oneof(anyAgency, anyHandle), { maxLength: 3 }),
    delegations: fc.array(
      fc.subarray(bodies).map((some) => side('US', some)),
      { maxLength: 1 },
    ),
  })
  .map(({ issued, ...rest }) => facts(issued === undefined ? rest : { issued, ...rest }));

const uri = fc.constantFrom('file:///a', 'file:///b', 'file:///c', 'file:///d', 'file:///e');

/** Any change to any of five documents. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('set' as const), uri, release: anyFacts, open: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), uri }) },
);

/** Batches of changes, as an index fills and a person types. */
export const anyHistory = fc.array(fc.array(anyChange, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 12,
});
