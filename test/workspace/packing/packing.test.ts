import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packAll } from '../../../server/src/workspace/packing/pack';
import { noPackTables } from '../../../server/src/workspace/packing/tables';
import { unpacked } from '../../../server/src/workspace/packing/unpack';

const name = fc.constantFrom('start', 'end', 'text', 'span', 'quoted', 'words', 'number');
const leaf = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.maxSafeNat(),
  fc.integer(),
  fc.double(),
  fc.nat(5000),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('\ud800', 'a', 'ÿ', '語'), { minLength: 121, maxLength: 300 })
    .map((all) => all.join('')),
  fc.uint16Array(),
  fc.uint32Array().map((all) => all.toSorted()),
);
const { data } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('data'), { maxLength: 6 }),
    fc.dictionary(name, tie('data'), { noNullPrototype: true }),
  ),
}));

describe('packing', () => {
  it('gives back what was put in, one value after the other, through tables that are shared', () => {
    const tables = noPackTables();
    fc.assert(
      fc.property(fc.array(data, { maxLength: 5 }), (values) => {
        const bytes = packAll(tables, values);
        values.forEach((value, place) => assert.deepEqual(unpacked(tables, bytes, place), value));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out what is undefined, as JSON does', () => {
    const tables = noPackTables();
    const bytes = packAll(tables, [{ text: 'Oslo', span: undefined }]);
    assert.deepEqual(unpacked(tables, bytes, 0), { text: 'Oslo' });
  });

  it('takes few bytes for a mention', () => {
    const tables = noPackTables();
    const mention = {
      start: 1204,
      end: 1223,
      zone: 'body',
      text: 'Marta Feld',
      quoted: false,
      value: 'Marta Feld',
    };
    assert.ok(packAll(tables, [mention]).length <= 9);
  });
});
