/** What describes a dialogue in lower case in front of its head: `human rights consultations`. */
import { Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { has, is, isHyphen, isLower, reads, readsAny, surface } from '../scan';
import type { Scan } from '../scan';
import type { FrontWords } from './dialogueFront';
import { partiesEndingAt } from './dialogueParts';

const JOINT = ['joint', 'intergovernmental', 'cooperation'];
const BODY = /^(?:commission|committee|council)$/;
const LATERAL = 'lateral';

/** In the order in which they are tried, where the head is in lower case. */
export const LOWER_WORDS: readonly FrontWords[] = [
  {
    // "Norway-Chile intergovernmental consultations"
    does: 'belongs',
    tokens: 1,
    endAt: ({ scan, countries, head }, k) =>
      k === head - 1 &&
      isLower(scan, k) &&
      has(scan, k, Role.generic) &&
      partiesEndingAt(scan, countries, k - 1) !== undefined,
  },
  {
    // "joint economic cooperation commission"
    does: 'qualifies',
    tokens: 1,
    endAt: ({ scan, head }, k) => readsAny(scan, k, JOINT) && BODY.test(surface(scan, head, head)),
  },
  {
    // "Norway-Chile high-level strategic dialogue"
    does: 'belongs',
    tokens: 3,
    endAt: ({ scan, countries }, k) =>
      reads(scan, k, 'level') &&
      isHyphen(scan, k - 1) &&
      isLower(scan, k - 2) &&
      partiesEndingAt(scan, countries, k - 3) !== undefined,
  },
  {
    // "human rights consultations"
    does: 'qualifies',
    tokens: 1,
    endAt: ({ scan, head }, k) => isLower(scan, k) && isLower(scan, head) && isSubject(scan, k),
  },
  {
    // "rights consultations": of two words neither is a subject alone
    does: 'belongs',
    tokens: 1,
    endAt: ({ scan, head }, k) => isLower(scan, k) && isLower(scan, head) && has(scan, k, Role.topicPart),
  },
  {
    // "economic and trade consultations"
    does: 'links',
    tokens: 1,
    endAt: ({ scan }, k, first) =>
      is(scan, k, W.and) &&
      k + 1 === first &&
      isLowerTopic(scan, first) &&
      isLowerTopic(scan, k - 1) &&
      !is(scan, k - 2, W.comma),
  },
  {
    // "bilateral consultations"
    does: 'qualifies',
    tokens: 1,
    endAt: ({ scan }, k) => isLower(scan, k) && isLateral(scan, k),
  },
  {
    // "diplomatic – defence dialogue"
    does: 'links',
    tokens: 1,
    endAt: ({ scan }, k, first) => is(scan, k, W.dash) && isLowerTopic(scan, k - 1) && isLower(scan, first),
  },
];

/** `trade`, and `rights` behind `human`. */
function isSubject(scan: Scan, k: number): boolean {
  if (has(scan, k, Role.topic)) return true;
  return has(scan, k, Role.topicPart) && isLower(scan, k - 1) && has(scan, k - 1, Role.topicPart);
}

function isLowerTopic(scan: Scan, k: number): boolean {
  return isLower(scan, k) && has(scan, k, Role.topic);
}

/** `bilateral`, `trilateral` */
function isLateral({ sequence }: Scan, i: number): boolean {
  const end = sequence.end[i] ?? 0;
  return (
    end - (sequence.start[i] ?? 0) >= LATERAL.length &&
    sequence.text.startsWith(LATERAL, end - LATERAL.length)
  );
}
