/** Sessions that are a part of a meeting, and sessions that are the meeting itself. */
import { lean } from '../../tokens/leanPattern';
import { COUNT } from './counts';
import { cued } from './sentences';

/**
 * `second`, `42nd`, `IV`, `twenty-first`, `plenary` in front of `session of`: the meeting itself; `successful` only by
 * itself, for `a successful ports session of the dialogue` is a part.
 */
const OF_THE_WHOLE = `(?:${COUNT}|(?:twen|thir|for|fif)ty[-–]\\w+|[IVX]+|plenary|ministerial|high-level|annual|biennial|(?:successful|productive|fruitful)(?=\\s$)|current|latest|regular|ordinary|extraordinary)\\s`;

/** `A co-chaired the Space Committee session of the dialogue` */
export const CHAIRED_SESSION = cued(
  /\b(?:co-?)?(?:led|chaired|moderated)(?=\s+(?:an?|the)\s+(?:\S+\s+){1,5}?session\s+of\b)/gi,
  'led cha mod co coc col',
  'ses',
);

const SESSION_OF = lean(/^\s+(?:an?|the)\s+((?:\S+\s+){1,5}?)session\s+of\b(\s+the\s+\p{Ll})?/u);
const IS_OF_THE_WHOLE = lean(new RegExp(`^${OF_THE_WHOLE}`, 'i'));
const IS_COUNTED = lean(new RegExp(`^${COUNT}\\s`, 'i'));

/**
 * Whether ` the Space Committee session of the dialogue`, behind a verb of leading, is a part of the meeting, as is
 * ` the first session of the forum`.
 */
export function isPartSession(behindVerb: string): boolean {
  const [, words, unnamed] = SESSION_OF.exec(behindVerb) ?? [];
  if (words === undefined) return false;
  return !IS_OF_THE_WHOLE.test(words) || (unnamed !== undefined && IS_COUNTED.test(words));
}
