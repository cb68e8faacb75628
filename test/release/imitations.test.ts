/** Releases of our own writing, worded as other ministries and archives word theirs: every mark and fact is read. */
import { deepEqual } from 'node:assert/strict';
import { factLines, imitations, mentionLines, openDates, readImitation } from './imitations/imitation';

describe('releases worded as ministries word theirs', () => {
  for (const imitation of imitations()) {
    const { name, text, mentions, facts } = imitation;
    const open = openDates(mentions);
    it(`${name}: mentions`, () => {
      const lines = mentionLines(readImitation(imitation).mentions, text, open);
      deepEqual(lines, mentionLines(mentions, text, open));
    });
    it(`${name}: facts`, () => {
      deepEqual(factLines(readImitation(imitation)), facts);
    });
  }
});
