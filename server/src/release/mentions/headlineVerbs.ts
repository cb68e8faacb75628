/** Verbs of headlines, which are written with capitals as names are. */
import { surface } from '../scan';
import type { Scan } from '../scan';

const PLURAL_VERBS =
  /^(?:Agree|Attend|Begin|Boost|Celebrate|Conclude|Convene|Deepen|Discuss|Exchange|Explore|Gather|Highlight|Hold|Host|Launch|Meet|Pledge|Reaffirm|Review|Seek|Sign|Strengthen|Urge|Visit|Vow|Welcome)$/u;

/** `Hold` of `Ministers Hold Talks`: what a headline says that several do. */
export function isPluralVerb(scan: Scan, i: number): boolean {
  return PLURAL_VERBS.test(surface(scan, i, i));
}

const HEADLINE_VERBS =
  /^(?:Address|Attend|Begin|Co|Deliver|Discuss|Embark|Hold|Host|Join|Launch|Lead|Make|Meet|Participate|Push|Return|Sign|Speak|Tour|Travel|Undertake|Visit|Welcome)$/u;

/** `Make` of `Secretary of State to Make First Tour`: what a headline says that somebody will do. */
export function isHeadlineVerb(scan: Scan, i: number): boolean {
  return HEADLINE_VERBS.test(surface(scan, i, i));
}
