/** The facts of the releases marked for this project are read as well as before. */
import { ok } from 'node:assert/strict';
import { scoreOfSet } from '../../scripts/score/scoreOf';
import { describeShared } from '../support/shared';

/** What has been reached. These only go up. */
const floors = { dev: 0.99, drawn: 0.98 } as const;

describeShared('facts of the releases marked by hand', () => {
  for (const set of ['dev', 'drawn'] as const)
    it(set, async function () {
      this.timeout(180_000);
      const score = await scoreOfSet(set);
      ok(score !== undefined);
      const { facts } = score.summary;
      ok(facts >= floors[set], `${facts.toFixed(4)}, below ${floors[set]}`);
    });
});
