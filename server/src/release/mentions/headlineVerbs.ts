/** Verbs of headlines, which are written with capitals as names are. */
import { surface } from '../scan';
import type { Scan } from '../scan';

const HEADLINE_VERBS =
  /^(?:Address|Attend|Begin|Co|Deliver|Discuss|Embark|Hold|Host|Join|Launch|Lead|Make|Meet|Participate|Push|Return|Sign|Speak|Tour|Travel|Undertake|Visit|Welcome)$/u;

/** `Make` of `Secretary of State to Make First Tour`: what a headline says that somebody will do. */
export function isHeadlineVerb(scan: Scan, i: number): boolean {
  return HEADLINE_VERBS.test(surface(scan, i, i));
}
