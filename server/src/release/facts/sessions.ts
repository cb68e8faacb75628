/** Sessions that are a part of a meeting, and sessions that are the meeting itself. */
import { COUNT } from './counts';
import { cued } from './sentences';

/** `second`, `42nd`, `IV`, `twenty-first`, `plenary` in front of `session of`: the meeting itself. */
const OF_THE_WHOLE = `(?:${COUNT}|(?:twen|thir|for|fif)ty[-–]\\w+|[IVX]+|plenary|ministerial|high-level|annual|biennial|current|latest|regular|ordinary|extraordinary|joint)\\s`;

/** `A co-chaired the Space Committee session of the dialogue` */
export const CHAIRED_PART = cued(
  new RegExp(
    `\\b(?:co-?)?(?:led|chaired|moderated)\\s+(?:an?|the)\\s+(?!${OF_THE_WHOLE})(?:\\S+\\s+){1,5}?session\\s+of\\b`,
    'gi',
  ),
  'led cha mod co coc col',
  'ses',
);

const SESSION_OF = /^\s+(?:an?|the)\s+((?:\S+\s+){1,5}?)session\s+of\b/;
const IS_OF_THE_WHOLE = new RegExp(`^${OF_THE_WHOLE}`, 'i');

/** Whether ` the Space Committee session of the dialogue`, behind a verb of leading, is a part of the meeting. */
export function isPartSession(behindVerb: string): boolean {
  const words = SESSION_OF.exec(behindVerb)?.[1];
  return words !== undefined && !IS_OF_THE_WHOLE.test(words);
}
