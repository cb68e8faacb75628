/** What rules derive hangs on documents: a reading and the knowledge keep the shape that code was compiled for. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readRelease } from '../../server/src/release/readRelease';
import { allRules } from '../../server/src/rules/all';
import { defaultChoice, emptyLedger, updateLedger } from '../../server/src/rules/ledger';
import { formatOf } from '../../server/src/workspace/fileFormat';
import { applyChanges, emptyWorkspace, type Change } from '../../server/src/workspace/snapshot';
import { builtInKnowledge } from '../support/checkTexts';

const folder = 'examples/us-estonia-cyber';

/** The releases of a folder, as if all of them were open. */
function opened(): readonly Change[] {
  return readdirSync(folder).map((fileName) => {
    const text = readFileSync(path.join(folder, fileName), 'utf8');
    const options = { fileName, format: formatOf(fileName), knowledge: builtInKnowledge };
    return { kind: 'set', uri: `file:///${fileName}`, release: readRelease(text, options), open: true };
  });
}

const namesOf = (object: object): readonly PropertyKey[] => Reflect.ownKeys(object);

describe('what rules derive', () => {
  it('hangs neither on a reading nor on the knowledge', () => {
    const before = namesOf(builtInKnowledge);
    const changes = opened();
    const after = applyChanges(emptyWorkspace(builtInKnowledge), changes);
    updateLedger(emptyLedger(defaultChoice(allRules)), changes, after);
    assert.deepEqual(namesOf(builtInKnowledge), before);
    for (const change of changes)
      if (change.kind === 'set') assert.deepEqual(Object.getOwnPropertySymbols(change.release), []);
  });
});
