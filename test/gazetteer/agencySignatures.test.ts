import assert from 'node:assert/strict';
import { agencySignaturesOf, nearMissesOf } from '../../server/src/gazetteer/agencySignatures';
import type { NearMissKind } from '../../server/src/gazetteer/agencySignatures';

const signatures = agencySignaturesOf([
  { name: 'Agency for Harbor and Coast Safety', country: 'AA', aliases: ['Harbor Agency'] },
  { name: 'Bureau of Rivers and Lakes', country: 'AA', aliases: ['Rivers and Lakes Bureau'] },
  { name: 'Department of Fisheries', country: 'AA', aliases: ['Fisheries Department'] },
  { name: "Surveyors' Board", country: 'AA' },
  { name: 'National Water and Soil Research Council', country: 'AA' },
  { name: 'Union for Maps in Common', country: 'INT' },
  { name: 'Department of Fishes', country: 'BB' },
]);

const rows: readonly (readonly [name: string, kind: NearMissKind | undefined, form?: string])[] = [
  ['Agency for Harbor and Coast Safety', undefined],
  ['Agency for Harbour and Coast Safety', undefined],
  ['Agency for the Harbor and Coast Safety', undefined],
  ['Agency of Harbor and Coast Safety', 'connector', 'Agency for Harbor and Coast Safety'],
  ['Agency for Harbor, Coast Safety', 'connector', 'Agency for Harbor and Coast Safety'],
  ['Surveyor’s Board', 'apostrophe', "Surveyors' Board"],
  ['Surveyors’ Board', undefined],
  ['Department of Fishery', undefined],
  ['Department of Fisheris', 'typo', 'Department of Fisheries'],
  ['National Water and Research Council', 'missing-word', 'National Water and Soil Research Council'],
  ['National Water and Soil Research', undefined],
  ['Water and Soil Research Council', undefined],
  ['Rivers and Lakes Bureau', 'order', 'Bureau of Rivers and Lakes'],
  ['Fisheries Department', undefined],
  ['Lakes and Rivers Bureau', 'order', 'Bureau of Rivers and Lakes'],
  ['Union of Maps in Common', 'connector', 'Union for Maps in Common'],
  ['Council', undefined],
  ['', undefined],
];

describe('names of bodies that are nearly known', () => {
  for (const [name, kind, form] of rows) {
    it(`${name || '(empty)'}: ${kind ?? 'nothing'}`, () => {
      const [best] = nearMissesOf(signatures, ['AA', 'INT'], name);
      assert.equal(best?.kind, kind);
      if (form !== undefined) assert.equal(best?.form, form);
    });
  }

  it('are sought among the bodies of the given countries alone', () => {
    assert.deepEqual(nearMissesOf(signatures, ['INT'], 'Department of Fishs'), []);
    assert.equal(nearMissesOf(signatures, ['BB'], 'Department of Fishs')[0]?.form, 'Department of Fishes');
  });
});
