/** Trips: a visit is no meeting, but the meetings on it are; a country only visited is no party. */
import type { Account } from './account';
import { officials } from './account';
import { findIn, ofType } from './sentences';
import type { AccountSentence } from './sentences';

const TRAVEL = /\b(?:travel(?:l?ed|s|l?ing)|visit(?:ed|s)|trip)\b/iu;
const MET_THERE = /\b(?:met|meetings?|meet|talks|consultations)\b[^.;]{0,80}\bwith\b/iu;
/** How far into the account the meetings of a trip are looked for. */
const REACH = 14;

/** A meeting on a trip: with whom, and the sentence that tells it. */
export interface TripMeeting {
  readonly party: string;
  readonly sentence: AccountSentence;
}

function visited(account: Account, sentence: AccountSentence): readonly string[] {
  const travel = findIn(sentence, TRAVEL);
  if (travel === undefined) return [];
  const countries = ofType(sentence.mentions, 'country').filter((country) => country.start > travel.end);
  const places = ofType(sentence.mentions, 'place').flatMap((place) =>
    place.start > travel.end && place.country !== undefined ? [place.country] : [],
  );
  const codes = [...countries.map((country) => country.value), ...places];
  return [...new Set(codes)].filter((code) => code !== account.issuer);
}

/** Whether the release opens with a trip rather than with a meeting. */
export function isTripSentence(sentence: AccountSentence): boolean {
  return (
    TRAVEL.test(sentence.text) &&
    !/\b(?:held|met|convened|co-chaired|participated|hosted)\b/iu.test(sentence.text)
  );
}

/**
 * The meetings of a trip, one for each state in the order told: sentences of a meeting "with" somebody of a state
 * that was visited. Undefined where the release does not open with a trip.
 */
export function tripMeetings(account: Account): readonly TripMeeting[] | undefined {
  const opening = account.opening[0];
  if (opening === undefined || !isTripSentence(opening)) return undefined;
  const countries = visited(account, opening);
  const meetings = new Map<string, AccountSentence>();
  for (const sentence of account.prose.slice(0, REACH)) {
    if (!MET_THERE.test(sentence.text)) continue;
    const told = [
      ...ofType(sentence.mentions, 'country').map((country) => country.value),
      ...ofType(sentence.mentions, 'place').flatMap((place) =>
        place.country === undefined ? [] : [place.country],
      ),
      ...officials(sentence.mentions).flatMap((mention) => account.persons[mention.person]?.country ?? []),
    ];
    const parties = told.filter((code) => countries.includes(code));
    // with one country visited, whoever is met there is of it
    const party = parties[0] ?? (countries.length === 1 ? countries[0] : undefined);
    if (party !== undefined && !meetings.has(party)) meetings.set(party, sentence);
  }
  return [...meetings].map(([party, sentence]) => ({ party, sentence }));
}
