/** Dialogues of one state with another each, all of which the release is about: `In Oslo, the U.S.-Norway Arctic Talks were held on May 3. On May 5, the delegation was in Helsinki for the U.S.-Finland Arctic Dialogue.` */
import { daysBetween } from '../dates/calendar';
import type { Account, TripMeeting } from './account';
import { isAsideOf } from './asides';
import { cued, isOverlong, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { isVenue } from './venues';
import { isMeetingDate } from './when';

type Told = Omit<Account, 'trip'>;
type Dialogue = MentionOf<'dialogue'>;

/** How far into the account they are looked for. */
const REACH = 16;
const MOST_DAYS_APART = 30;

/** `two sessions of joint commissions`, `both dialogues`: how the opening counts them. */
const COUNTS = cued(
  /(?<!\b(?:of|the) )\b(?:two|three|four|both|several|separate) (?:[\p{L}-]+ ){0,3}?(?:commissions|committees|consultations|councils|dialogues|meetings|partners|rounds|sessions|talks|working groups)\b/iu,
  'two three four both sever separ',
);
/** What was spoken of or is past, in front of the name. */
const ANOTHER =
  /\b(?:agreed|decided|last|next|previous|since|prepare\S*|recalled|ahead of|following|results? of|outcomes? of|would|concluded the \S+ [Ss]ession)\b[^;]{0,80}$/;
const PUT_OFF = /\b(?:cancell?ed|had been (?:due|planned)|postponed|put off)\b/;
const LONGEST_FRONT = 100;

/** Whether title or opening tell that the release is of several: each with a state of its own. */
function tellsOfSeveral({ title, opening, read, knowledge }: Told): boolean {
  const from = title === undefined ? -1 : read.text.indexOf(title.text);
  const pairs = ofType(read.mentions, 'dialogue').filter(
    ({ start, end, parties }) =>
      from >= 0 && start >= from && end <= from + (title?.text.length ?? 0) && parties.length === 2,
  );
  if (new Set(pairs.map(({ parties }) => parties.join('+'))).size > 1) return true;
  const states = (title?.countries ?? []).filter((code) => !knowledge.groupings.has(code));
  return states.length > 2 || opening.slice(0, 2).some((sentence) => says(sentence, COUNTS));
}

/** Where the sentence says that it was. */
function placeIn(
  { read }: Told,
  sentence: AccountSentence,
  parties: readonly string[],
): MentionOf<'place'> | undefined {
  const places = ofType(sentence.mentions, 'place').filter(
    (place) => !place.quoted && isVenue(read.text, place, true),
  );
  return (
    places.findLast(({ country }) => country !== undefined && parties.includes(country)) ?? places.at(-1)
  );
}

/** What a sentence tells of a dialogue of the own state with one other, on a day near that of issue. */
function meetingOf(account: Account, sentence: AccountSentence, dialogue: Dialogue): TripMeeting | undefined {
  const { issuer, read } = account;
  const other = dialogue.parties.find((party) => party !== issuer);
  if (issuer === undefined || other === undefined || dialogue.quoted) return undefined;
  if (dialogue.parties.length !== 2 || !dialogue.parties.includes(issuer)) return undefined;
  const from = Math.max(sentence.start, dialogue.start - LONGEST_FRONT);
  if (PUT_OFF.test(sentence.text)) return undefined;
  if (ANOTHER.test(textIn(sentence, from, dialogue.start)) || isAsideOf(sentence, dialogue)) return undefined;
  const date = ofType(sentence.mentions, 'date').find((mention) => isMeetingDate(account, sentence, mention));
  const day = date?.date.start;
  if (day === undefined || read.issued === null) return undefined;
  if (Math.abs(daysBetween(day, read.issued.date)) > MOST_DAYS_APART) return undefined;
  return {
    parties: [other],
    sentence,
    tour: { dialogue, date, place: placeIn(account, sentence, dialogue.parties) },
  };
}

/** The dialogues that the release is about, one with each state; undefined where it is about one. */
export function dialoguesInTurn(account: Account): readonly TripMeeting[] | undefined {
  if (!tellsOfSeveral(account)) return undefined;
  const found = new Map<string, TripMeeting>();
  for (const sentence of account.prose.slice(0, REACH)) {
    if (isOverlong(sentence)) continue;
    const named = ofType(sentence.mentions, 'dialogue');
    // one sentence that names several joins them: they were held together
    const [only, ...others] = named.filter(({ parties }) => parties.length > 1);
    if (only === undefined || others.length > 0) continue;
    const meeting = meetingOf(account, sentence, only);
    const other = meeting?.parties[0];
    if (meeting !== undefined && other !== undefined && !found.has(other)) found.set(other, meeting);
  }
  const meetings = nearFirst([...found.values()]);
  return meetings.length > 1 ? meetings : undefined;
}

/** Those held within so many days of the first that is told of: what was held long before or comes later is another matter. */
function nearFirst(meetings: readonly TripMeeting[]): readonly TripMeeting[] {
  const dayOf = ({ tour }: TripMeeting): string | undefined => tour?.date?.date.start;
  const [first] = meetings.flatMap((meeting) => dayOf(meeting) ?? []);
  return meetings.filter((meeting) => {
    const day = dayOf(meeting);
    return day !== undefined && first !== undefined && Math.abs(daysBetween(first, day)) <= MOST_DAYS_BETWEEN;
  });
}

const MOST_DAYS_BETWEEN = 9;
