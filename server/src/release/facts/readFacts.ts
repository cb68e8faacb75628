/** What a release says happened: kind, persons, events, delegations, references. */
import type { FoundMentions } from '../mentions/findMentions';
import type { Release } from '../model';
import type { Scan } from '../scan';
import { membersLineOf, openingOf, proseOf } from './account';
import type { Account, TripMeeting } from './account';
import { attendedDialogues } from './attended';
import { readDelegations } from './delegations';
import { withoutHeld } from './besideMeetings';
import { withCompanions } from './companions';
import { withDaysLater } from './daysLater';
import { dialoguesInTurn } from './dialoguesInTurn';
import { mainOrdinal } from './events';
import { isAttributed, issuerFacing, issuerFrom, stateOnItsLine } from './issuerFrom';
import { carriesJoint, cites, isHeadline, isOfNewspaper, kindOf, profileOf, reports } from './kind';
import type { KindHints } from './kind';
import { mainDialogue, toldFurtherDown } from './mainDialogue';
import { openedWhenMet } from './openedWhenMet';
import { readParties } from './parties';
import { readPersons } from './posts';
import type { ReadSoFar } from './readSoFar';
import { receptionOf } from './receptions';
import { readReferences } from './references';
import { roundsByDate } from './roundsByDate';
import { accountSentences } from './sentences';
import { severalMeetings } from './severalMeetings';
import { withPostsBelow } from './signers';
import { readTitle } from './titleReading';
import { besideTour } from './tourEvents';
import { tourMeetings } from './tours';
import { withUntoldMeetings } from './untoldMeetings';
import { tripOpening, tripMeetings } from './trips';
import { withYears } from './yearsOfRounds';

type Facts = Pick<
  Release,
  'kind' | 'profile' | 'persons' | 'events' | 'delegations' | 'references' | 'headline'
>;

/** `MANILA, 9 January 2019 — `: place and day as ministries set them; newspapers leave the year out. */
function isFullyDated({ issued, issuedAt }: ReadSoFar): boolean {
  return issuedAt !== null && issued?.source === 'dateline';
}

/** Whether a tour tells more of the meetings than what else has been read of the release. */
function isFuller(
  { attended, main }: Account,
  trip: Account['trip'] = [],
  tour: readonly TripMeeting[],
): boolean {
  const [first] = tour;
  // a tour that is made for dialogues has them among its own
  const isOfTour = first?.tour?.dialogue !== undefined;
  const beside = attended.filter(
    ({ dialogue }) => !isOfTour || tour.every((meeting) => meeting.tour?.dialogue?.key !== dialogue.key),
  );
  const told = beside.length + trip.length;
  const isSame = trip.length === tour.length && first?.parties[0] === trip[0]?.parties[0];
  if (tour.length < 2 && told === 0) return main === undefined || main.key === first?.tour?.dialogue?.key;
  if (tour.length > 1 && told < 2) return true;
  const areAllTold = tour.every(({ tour: told }) => told?.date !== undefined && told.place !== undefined);
  return (
    beside.length === 0 &&
    areAllTold &&
    (tour.length > 1 ? tour.length >= told : isSame && first?.tour?.dialogue !== undefined)
  );
}

function withSentence(opening: Account['opening'], sentence: TripMeeting['sentence']): Account['opening'] {
  return opening.includes(sentence) ? opening : [...opening, sentence];
}

/** The account with the meetings of a tour or a trip, or of several that the release tells of. */
function withMeetings(account: Account): Account {
  const told = tripMeetings(account) ?? severalMeetings(account);
  const tour = tourMeetings(account);
  const trip = tour === undefined && told?.length === 0 ? receptionOf(account) : told;
  const inTurn = dialoguesInTurn(account);
  if (inTurn?.[0] !== undefined && (tour?.length ?? 0) < inTurn.length)
    return {
      ...account,
      trip: inTurn,
      opening: withSentence(account.opening, inTurn[0].sentence),
      main: inTurn[0].tour?.dialogue,
    };
  const [first] = tour ?? [];
  if (tour === undefined || first === undefined || !isFuller(account, trip, tour))
    return { ...account, trip };
  const opening = withSentence(account.opening, first.sentence);
  return { ...account, trip: tour, opening, main: first.tour?.dialogue ?? account.main };
}

/** What is read of the meetings themselves, and of the others that they are told beside. */
function readMeetings(account: Account): Read {
  const parties = readParties(account);
  const pointed = readReferences(account, parties, mainOrdinal(account));
  const { events, references: beside } = withCompanions(account, parties, pointed);
  return { account, parties, events, beside };
}

interface Read {
  readonly account: Account;
  readonly parties: readonly string[];
  readonly events: Release['events'];
  readonly beside: Release['references'];
}

/** Reads the facts from the mentions and the sentences that hold them. */
export function readFacts(
  scan: Scan,
  found: FoundMentions,
  read: ReadSoFar,
  hints: KindHints & { readonly issuer?: string | undefined },
): Facts {
  const named = readPersons(scan, found, read.mentions, read.text, read.tokens.text);
  const persons = withPostsBelow(read, named);
  const sentences = withDaysLater(
    accountSentences(read.text, read.sentences, read.paragraphs, read.mentions, scan.sequence),
  );
  const title = readTitle(read, scan);
  const prose = proseOf(sentences);
  const lead = openingOf(prose);
  const trip = tripOpening({ opening: lead, prose });
  const issuer =
    stateOnItsLine(read) ?? hints.issuer ?? issuerFrom(read, persons, trip === undefined ? lead : [trip]);
  const attended = trip === undefined ? [] : attendedDialogues({ prose, issuer });
  const further = toldFurtherDown({ title, opening: lead, prose, attended });
  const opening = further === undefined ? lead : [...lead, further];
  const isSigned = read.issuedAt !== null || read.issued?.source === 'dateline' || isAttributed(prose);
  const kind =
    hints.kind === undefined && carriesJoint(prose)
      ? 'joint-statement'
      : kindOf(
          read.title?.text,
          prose.length < 2,
          isSigned,
          () => reports(prose),
          () =>
            cites(prose) ||
            (isHeadline(title) && !isFullyDated(read)) ||
            (read.title !== null && isOfNewspaper(read.title.text)),
          hints,
        );
  const opened: Account = {
    trip: undefined,
    read,
    sentences,
    prose,
    opening,
    main: mainDialogue({ title, opening }),
    persons,
    membersLine: membersLineOf(sentences),
    title,
    kind,
    issuer,
    attended,
    knowledge: scan.knowledge,
  };
  const met = withMeetings(opened);
  const first = readMeetings(met);
  const untold = openedWhenMet(met, first.events) ?? withUntoldMeetings(met, first.events, first.beside);
  const { account, parties, events, beside } = untold === undefined ? first : readMeetings(untold);
  const told = withoutHeld(events, besideTour(account, events, beside));
  const byDate = besideTour(account, events, roundsByDate(account, events[0], told));
  const references = withYears(account, [...told, ...byDate]);
  const own = account.issuer ?? issuerFacing(account, parties);
  const delegations = readDelegations(
    own === account.issuer ? account : { ...account, issuer: own },
    events,
    parties,
  );
  const profile = profileOf(kind, hints);
  return { kind, profile, persons, events, delegations, references, headline: title };
}
