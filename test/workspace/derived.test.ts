/** What is computed from a part of a snapshot is computed once, and hangs on that part alone. */
import assert from 'node:assert/strict';
import type { Knowledge } from '../../server/src/gazetteer/knowledge';
import { derivation } from '../../server/src/workspace/derived';

const knowledge = {} as Knowledge;

describe('derived values', () => {
  it('are computed once for each part and computation', () => {
    const derive = derivation(knowledge);
    const part = { words: ['a', 'b'] };
    const asked: string[] = [];
    const count = ({ words }: typeof part): number | undefined => {
      asked.push('count');
      return words.length > 5 ? words.length : undefined;
    };
    const first = ({ words }: typeof part): string => {
      asked.push('first');
      return words[0] ?? '';
    };
    assert.deepEqual([derive(part, count), derive(part, first)], [undefined, 'a']);
    assert.deepEqual([derive(part, count), derive(part, first)], [undefined, 'a']);
    assert.deepEqual(asked, ['count', 'first']);
  });

  it('stay with their part: neither copies nor other stores have them, and nobody sees them', () => {
    const [derive, other] = [derivation(knowledge), derivation(knowledge)];
    let times = 0;
    const size = (list: readonly string[]): number => {
      times += 1;
      return list.length;
    };
    const list = ['a'];
    derive(list, size);
    assert.deepEqual([derive([...list, 'b'], size), other(list, size), derive(list, size)], [2, 1, 1]);
    assert.equal(times, 3);
    const part = { list };
    const lengthOf = (of: { readonly list: readonly string[] }): number => of.list.length;
    derive(part, lengthOf);
    assert.deepEqual(part, { list: ['a'] });
    assert.equal(derive({ ...part, list: ['a', 'b'] }, lengthOf), 2);
  });
});
