import { ok } from 'node:assert/strict';
import { scoreOf } from '../../scripts/score/scoreOf';
import { sharedFolder } from '../../scripts/support/paths';
import { describeShared } from '../support/shared';

/** What has been reached. These only go up. */
const floors = { mentions: 1, exactMentions: 1, facts: 0.993 } as const;

describeShared('the marked releases are read as well as before', () => {
  it('mentions, their exact spans, and facts', async function () {
    this.timeout(180_000);
    const score = await scoreOf(sharedFolder);
    ok(score !== undefined);
    for (const [name, floor] of Object.entries(floors)) {
      const reached = score.summary[name as keyof typeof floors];
      ok(reached >= floor, `${name} ${reached.toFixed(4)}, below ${floor}:\n${score.misses.join('\n')}`);
    }
  });
});
