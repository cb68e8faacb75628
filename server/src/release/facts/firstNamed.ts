/** The first sentence that names anybody. */
import type { Account } from './account';
import { cued, says } from './sentences';
import type { AccountSentence } from './sentences';

const REACH_OF_FIRST = 5;

/** `Readout of …` once more, `Press Secretary A provided the following readout:` */
const TELLS_WHO_TELLS = cued(
  /^\W*Readout of\b.{0,300}$|\b(?:provided|issued|released|made) the following\b|\battribut(?:able|ed) to\b/i,
  'reado provi issue relea made attri',
  'reado follo attri',
);

/** Whether it is the first sentence that names anybody: news tells who met behind what was spoken of. */
export function namesFirst({ prose }: Account, sentence: AccountSentence): boolean {
  let before = 0;
  for (const earlier of prose) {
    if (earlier === sentence) return true;
    if (says(earlier, TELLS_WHO_TELLS)) continue;
    before += 1;
    if (before >= REACH_OF_FIRST || earlier.mentions.some(({ type }) => type === 'official')) return false;
  }
  return false;
}
