/** Questions about thousands of accounts of a person are answered as by looking at each. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDay, dayNumber } from '../../../server/src/release/dates/calendar';
import { daysApart, isEarlier, lastBefore, nearby } from '../../../server/src/rules/people/accounts';
import type { Account, Kind } from '../../../server/src/rules/people/accounts';
import { readRelease } from '../../../server/src/release/readRelease';
import { builtInKnowledge } from '../../support/checkTexts';
import { applyChanges, emptyWorkspace } from '../../../server/src/workspace/snapshot';

const DAYS = ['May 1, 2021', 'May 2, 2021', 'May 20, 2021', 'July 1, 2021', 'May 1, 2022', ''] as const;

function accountAt(number: number, date: string): Account {
  const uri = `file:///r/${number}.release`;
  const text = `Media Note\nOslo\n${date}\n\nSigrid Aune, Director for Coastal Waters, arrived in Oslo.\n`;
  const release = readRelease(text, { fileName: 'r', format: 'text', knowledge: builtInKnowledge });
  const { workspace } = applyChanges(emptyWorkspace(builtInKnowledge), [
    { kind: 'set', uri, release, open: false },
  ]);
  const sighting = workspace.officials.first()?.closed[0];
  assert.ok(sighting !== undefined);
  const issued = sighting.document.day;
  const parsed = issued === null ? undefined : parseDay(issued);
  const day = parsed === undefined ? null : dayNumber(parsed);
  const { document, index } = sighting;
  return { document, index, country: undefined, day, cores: [], delegate: false, kind: '' };
}

/** Each day several times, under URIs that are not in the order of the days. */
const all = [0, 1, 2, 3].flatMap((turn) => DAYS.map((date, at) => accountAt((at * 7 + turn * 5) % 24, date)));

const kinds = fc.subarray(all, { minLength: 1 }).map((accounts): Kind => {
  const sorted = accounts.toSorted((a, b) => (isEarlier(a, b) ? -1 : 1));
  const [first] = sorted;
  assert.ok(first !== undefined);
  return { first, accounts: sorted, dated: sorted.filter(({ day }) => day !== null).length };
});

describe('accounts of a person’s posts', () => {
  it('are counted within some days, and the nearest is the first of the least distance', () => {
    fc.assert(
      fc.property(kinds, fc.constantFrom(...all), fc.constantFrom(0, 1, 18, 60, 400), (kind, own, days) => {
        const near = kind.accounts.filter((one) => daysApart(own, one) <= days);
        const [nearest] = near.toSorted((a, b) => daysApart(own, a) - daysApart(own, b));
        const last = near.at(-1);
        const expected =
          nearest === undefined || last === undefined ? undefined : { count: near.length, nearest, last };
        assert.deepEqual(nearby(kind, own, days), expected);
      }),
    );
  });

  it('are asked for the last before one', () => {
    fc.assert(
      fc.property(kinds, fc.constantFrom(...all), (kind, own) => {
        assert.equal(
          lastBefore(kind, own),
          kind.accounts.findLast((one) => isEarlier(one, own)),
        );
      }),
    );
  });
});
