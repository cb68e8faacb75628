/** Words of headlines and programmes, which are written with capitals as names are. */
import { Role } from '../../gazetteer/phraseEntry';
import { W } from '../../gazetteer/readerWords';
import { has, is, surface } from '../scan';
import type { Scan } from '../scan';

const PLURAL_VERBS =
  /^(?:Agree|Announce|Attend|Begin|Boost|Celebrate|Conclude|Convene|Deepen|Discuss|Exchange|Explore|Gather|Highlight|Hold|Host|Launch|Meet|Pledge|Reaffirm|Review|Seek|Sign|Strengthen|Urge|Visit|Vow|Welcome)$/;

/** `Hold` of `Ministers Hold Talks`: what a headline says that several do. */
export function isPluralVerb(scan: Scan, i: number): boolean {
  return PLURAL_VERBS.test(surface(scan, i, i));
}

const HEADLINE_VERBS =
  /^(?:Address|Attend|Be|Begin|Co|Deliver|Discuss|Embark|Hold|Host|Join|Launch|Lead|Make|Meet|Participate|Push|Return|Sign|Speak|Tour|Travel|Undertake|Visit|Welcome)$/;

/** `Make` of `Secretary of State to Make First Tour`: what a headline says that somebody will do. */
export function isHeadlineVerb(scan: Scan, i: number): boolean {
  return HEADLINE_VERBS.test(surface(scan, i, i));
}

/** `Secretary A to Co-Chair the Dialogue`: a verb of a headline. */
export function isToBeDone(
  scan: Scan,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  return (
    is(scan, first - 1, W.to) &&
    is(scan, last + 1, W.the) &&
    /^(?:Co-?)?(?:Chair|Head|Lead)$/.test(surface(scan, first, last))
  );
}

const HEADLINE: ReadonlySet<string> = new Set(
  (
    'With From To Before After During Following Ahead Their His Her Phone Virtual Meet Meets Meeting Meetings Visit ' +
    'Visits Travel Travels Speak Speaks Host Hosts Hold Holds Attend Attends Join Joins Welcomes Discuss Discusses ' +
    'Announce Announces Bilateral Trilateral Receives Confers Calls Urges Leads Heads Chairs Concludes Addresses ' +
    'Begins Arrives Departs Reaffirms Reiterates Highlights Signs Launches Opens Inaugurates Participates'
  ).split(' '),
);

/** `Phone` of `Minister A Phone Call With …`: what ends a name in a headline. */
export function isHeadlineWord(scan: Scan, i: number): boolean {
  return HEADLINE.has(surface(scan, i, i));
}

const WORKS: ReadonlySet<string> = new Set(
  (
    'Remarks Statement Statements Speech Speeches Keynote Address Joint Opening Closing Briefing Interview ' +
    'Presentation Presentations Discussion Discussions Reception Luncheon Roundtable Workshop Seminar Testimony'
  ).split(' '),
);

/** `Joint` of `Ambassador A Joint Statement With …`, `Opening` of `Minister of Trade – Opening Remarks`: what somebody gives. */
export function isWorkOfProgramme(scan: Scan, i: number): boolean {
  return WORKS.has(surface(scan, i, i));
}

const LAST_S = 's'.charCodeAt(0);
const LAST_D = 'd'.charCodeAt(0);

/** `Receives`, and `Published On` of a page: what is done, and nobody’s name. */
export function isVerbOfHeadline(scan: Scan, i: number): boolean {
  const { text, end } = scan.sequence;
  const code = text.charCodeAt((end[i] ?? 0) - 1);
  if ((code !== LAST_S && code !== LAST_D) || has(scan, i, Role.givenName | Role.familyFirst)) return false;
  return code === LAST_S
    ? isHeadlineWord(scan, i)
    : /^(?:Posted|Published|Updated)$/.test(surface(scan, i, i));
}
