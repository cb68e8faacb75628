/** Where the meeting was that the release is about: in its own sentence, else in title, fields, or further down. */
import type { DialogueEvent, Reference } from '../model';
import { lean } from '../../tokens/leanPattern';
import { isToldWithOthers } from './account';
import type { Account } from './account';
import { isAsideOf } from './asides';
import { cityState, namedCapital } from './capitals';
import { cued, findIn, firstFrom, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';
import { LEAVES } from './departures';
import { CAME_TOGETHER, STAYED } from './encounters';
import { RECEIVED_BY } from './receptions';
import { metOneToOne } from './oneToOne';
import {
  governmentVenue,
  isCall,
  isHouse,
  isOnMargins,
  isSceneOfOther,
  isSubject,
  isVenue,
  SENT,
} from './venues';
import { isReferred, MEETING, ON_MISSION, REACH_OF_FIELDS, WELCOMED_TO } from './when';
import type { When } from './when';

const VIRTUAL = lean(
  /\bvirtual(?:ly)?\b|\bvideo ?conference\b|^\W*(?:By|Via) (?:secure )?(?:tele|video)|\b(?:conducted|convened|held|met|took place|take place)\b(?:(?! (?:after|in|joined|with) )[^,;.]){0,40}? (?:online|remotely|(?:by|via|through) (?:secure )?(?:teleconference|video(?:[ -]?link| teleconference)?))(?=[,;.]| on | from | for | under |$)/i,
);

type PlaceOf = MentionOf<'place'>;

/** The place in the sentences that open the account. */
export function meetingPlace(
  account: Account,
  references: readonly Reference[],
  dialogue: MentionOf<'dialogue'> | undefined,
): PlaceOf | MentionOf<'agency'> | undefined {
  const isAttended = account.attended.some((each) => each.dialogue === dialogue);
  const first = isAttended ? undefined : account.trip?.[0]?.sentence;
  if (first === undefined && isCall(account)) return undefined;
  for (const sentence of first === undefined ? account.opening : [first, ...account.opening]) {
    if (
      !(
        says(sentence, MEETING) ||
        says(sentence, SENT) ||
        says(sentence, WELCOMED_TO) ||
        says(sentence, CAME_TOGETHER) ||
        (first !== undefined && (says(sentence, RECEIVED_BY) || says(sentence, STAYED))) ||
        metOneToOne(account, sentence).length > 0 ||
        says(sentence, ON_MISSION) ||
        says(sentence, LEAVES) ||
        isForDialogue(sentence, dialogue) ||
        isCourseOf(sentence, dialogue)
      ) ||
      VIRTUAL.test(sentence.text) ||
      (first === undefined && isOnward(account, sentence))
    )
      continue;
    const places = ofType(sentence.mentions, 'place').filter(
      (place) =>
        !place.quoted &&
        !(isToldWithOthers(account, sentence) && place.country !== account.trip?.[0]?.parties[0]) &&
        (!isReferred(references, place) || isOnMargins(account.read.text, sentence, place)) &&
        !isOfOther(sentence, place, dialogue) &&
        !hostsOther(references, sentence, place) &&
        !isSceneOfOther(sentence, place.end, dialogue) &&
        !isAsideOf(sentence, place) &&
        isVenue(
          account.read.text,
          place,
          isSubject(sentence, dialogue, place) || isToBeHeld(sentence, dialogue, place),
        ),
    );
    const behind = dialogue === undefined ? undefined : firstFrom(places, dialogue.end);
    const found = behind ?? places[0];
    if (
      found !== undefined &&
      (!/\b(?:visit|trip) to\s+(?:the\s+)?$/.test(
        account.read.text.slice(Math.max(0, found.start - 16), found.start),
      ) ||
        COMES_FOR.test(textIn(sentence, found.end, sentence.end)))
    )
      return cityOf(sentence, found, places);
    const venue = places.length === 0 ? governmentVenue(account.read.text, sentence) : undefined;
    if (venue !== undefined && !isReferred(references, venue) && !isAsideOf(sentence, venue)) return venue;
  }
  return undefined;
}

/** `On May 4 the Secretary will travel to Oslo to meet with …`, behind the meeting itself. */
const ONWARD = cued(
  /\b(?:will|then|later|next)\s+(?:\S+\s+)?(?:travel(?:s|l?ed)?|visit(?:s|ed)?|fly|flies|depart(?:s|ed)?|proceed(?:s|ed)?)\b/i,
  'trave visit fly flies depar proce',
);

const HAVE_MET = cued(
  /\b(?:met|held|hosted|(?:co-?)?(?:chaired|led)|convened|welcomed|received)\b/i,
  'met held hoste led col coled coc cochai chair conve welco recei',
);

function isOnward({ opening: [first] }: Account, sentence: AccountSentence): boolean {
  return first !== undefined && sentence !== first && says(sentence, ONWARD) && says(first, HAVE_MET);
}

/** `Oslo` of `at the Harbour Hotel in Oslo`, `at the Pentagon in Washington`: the city of a venue. */
function cityOf(sentence: AccountSentence, venue: PlaceOf, places: readonly PlaceOf[]): PlaceOf {
  if (!isHouse(venue.value)) return venue;
  const city = firstFrom(places, venue.end);
  return city !== undefined && /^,? in $/.test(textIn(sentence, venue.end, city.start)) ? city : venue;
}

/** `who is on a visit to Oslo to take part in the consultations` */
const COMES_FOR = lean(
  /^ (?:to (?:take part|participate) in|to (?:attend|hold|co-?chair)) (?:the|their) (?:\S+ ){0,3}?(?:consultations|talks|dialogue|session|meeting)\b/,
);

/** `will co-chair the Dialogue to be held in Oslo`: where it will be, though the sentence is of somebody. */
function isToBeHeld(
  sentence: AccountSentence,
  dialogue: MentionOf<'dialogue'> | undefined,
  { start }: PlaceOf,
): boolean {
  if (dialogue === undefined || dialogue.start < sentence.start || dialogue.end > start) return false;
  return TO_BE_HELD.test(textIn(sentence, dialogue.end, start));
}

const TO_BE_HELD = lean(
  /^(?: \([^()]{1,20}\))?,? (?:(?:(?:which|that) )?(?:is|are) )?(?:(?:scheduled|slated|due|expected|planned|set) )?(?:to (?:be held|take place)|(?:(?:which|that) )?(?:will|shall|would) (?:be held|take place)) (?:in|at) $/,
);

/** `announced at the Oslo Trade Summit`: the city of another meeting's name. */
function isOfOther(
  { mentions }: AccountSentence,
  { end }: PlaceOf,
  dialogue: MentionOf<'dialogue'> | undefined,
): boolean {
  const named = ofType(mentions, 'dialogue').find(({ start }) => start === end + 1);
  return named !== undefined && named.key !== dialogue?.key;
}

/** `Oslo is to host the fourth round`: a place in front of the round that a reference points to. */
function hostsOther(
  references: readonly Reference[],
  sentence: AccountSentence,
  { value, end }: PlaceOf,
): boolean {
  return references.some(
    ({ relation, place, span }) =>
      relation !== 'founded' && place === value && span.start >= end && span.end <= sentence.end,
  );
}

/** `receives his delegation to Oslo for the 2020 Dialogue` */
function isForDialogue(sentence: AccountSentence, dialogue: MentionOf<'dialogue'> | undefined): boolean {
  return (
    dialogue !== undefined &&
    dialogue.start > sentence.start &&
    dialogue.end <= sentence.end &&
    FOR_THE.test(textIn(sentence, Math.max(sentence.start, dialogue.start - LONGEST_FOR), dialogue.start))
  );
}

/** `The third session of the Commission got under way in Oslo`, `The curtain came down in Oslo on the Dialogue` */
function isCourseOf(sentence: AccountSentence, dialogue: MentionOf<'dialogue'> | undefined): boolean {
  return (
    dialogue !== undefined &&
    dialogue.start >= sentence.start &&
    dialogue.end <= sentence.end &&
    says(sentence, COURSE)
  );
}

const COURSE = cued(
  /\b(?:under ?way|in (?:progress|session)|(?:end(?:s|ed|ing)?|clos(?:es|ed|ing)|finish(?:es|ed)|culminat(?:es|ed)|adjourned|resumed) (?:(?:on |yesterday |today )(?:\S+ ){0,3}?)?(?:here |in |at )|to an end|to a close|wound up|curtain|concluding|saw|(?:is|was) where|brought|drew|(?:wraps|wrapped|wrapping) up|rounded off|(?:completed|completes) (?:its|their)|where (?:\S+ ){1,14}?(?:will|shall|(?:is|are) (?:due |expected |scheduled |set )?to) (?:co-?chair|chair|conduct|convene|hold|meet|open))\b/i,
  'wraps wrapp round compl under progr sessi end ends ended endin close closi finis culmi adjou resum wound curta concl saw where broug drew',
);

const FOR_THE = /\bfor (?:the|an?) (?:\S+ )?$/;
const LONGEST_FOR = 32;

/** Where the sentence that tells the day says that they met. */
export function placeOf(account: Account, when: When | undefined): PlaceOf | undefined {
  const { read, trip, opening } = account;
  if (when === undefined) return undefined;
  if (trip === undefined && (opening.includes(when.sentence) || titlePlace(account) !== undefined))
    return undefined;
  return ofType(when.sentence.mentions, 'place').find(
    (place) =>
      !place.quoted &&
      isVenue(read.text, place) &&
      !isSceneOfOther(when.sentence, place.end, account.main) &&
      !isAsideOf(when.sentence, place),
  );
}

/** Where the opening names no place: in a field, in the title, where the report is from, or further down. */
export function placeElsewhere(
  account: Account,
  status: DialogueEvent['status'],
  references: readonly Reference[],
): string | null {
  return (
    placeOfField(account) ??
    titlePlace(account) ??
    placeOfHere(account) ??
    placeByCapital(account) ??
    placeOfNamed(account, references) ??
    placeToldLater(account, status, references)
  );
}

const HERE = cued(
  /\b(?:held|holds?|hosts?|met|meets?|assembled?|gather(?:ed|s)?|took place|takes? place|convene[ds]?|concluded|ended|commence[ds]?|beg[ai]ns?|opens?|opened|kick(?:s|ed) off|starts?|started|(?:came|comes|drew|brought)(?: [^;.]{1,60}?)? to an? (?:close|end|conclusion)|(?:got|gets) under ?way|wrapped up|closed|received|welcomed|greeted)\b(?:(?!\b(?:said|issued|told)\b)[^.;]){0,90}\bhere\b/i,
  'here',
);

/** `was held here on Tuesday`: where the report is from. */
function placeOfHere({ opening, prose, read }: Account): string | undefined {
  const sentences = opening.length > 1 ? opening.slice(0, 2) : prose.slice(0, 2);
  return sentences.some((sentence) => says(sentence, HERE)) ? read.issuedAt?.place : undefined;
}

/** `The Dialogue took place in the Kazakh capital` */
function placeByCapital(account: Account): string | undefined {
  if (isCall(account)) return undefined;
  const met = account.opening.find((sentence) => says(sentence, MEETING));
  if (met !== undefined && VIRTUAL.test(met.text)) return undefined;
  return met && (namedCapital(met, account.main) ?? cityState(met)?.text);
}

const PLACE_FIELD = cued(/^\W*(?:\d+\W+)?(?:Venue|Place|Location|Where)\s*:/i, 'venue place locat where');

/** `Venue: Oslo (Ministry of Trade)` */
function placeOfField({ prose }: Account): string | undefined {
  const field = prose.slice(0, REACH_OF_FIELDS).find((sentence) => says(sentence, PLACE_FIELD));
  return field && ofType(field.mentions, 'place')[0]?.value;
}

const TO_COME = cued(
  /\bwill (?:be held|take place|convene|meet)\b|\b(?:dialogue|meeting|session|round|talks|consultations),? (?:(?:is |are )?(?:due |scheduled |slated |set |expected |planned )?to (?:be held|take place) )?(?=in )|\bwill attend the (?:\S+ ){0,3}?(?:inauguration|ceremon(?:y|ies)|celebrations?|commemoration|funeral|games)(?: of [^;.,]{1,60})?(?= in )/i,
  'wil dialo meeti sessi round talks consu',
);
const TOOK_PLACE = cued(
  /^\W*The (?:[a-z\d-]+ ){0,3}(?:meeting|session|talks|consultations|discussions|dialogue|negotiations)\b[^;]{0,100}?\b(?:took place|was held|were held|is being held|are being held|was (?:successfully )?concluded)\b|\b(?:meeting|session|round) of\b[^;]{0,120}?\btaking place\b|\b(?:at|during) (?:the|their|our) (?:[a-z-]+ )?(?:meeting|talks|consultations),? (?:which was )?held\b|^\W*the two (?:[a-z]+ )?(?:met|held)\b|\btravel(?:l?ed|s) to\b(?=[^;]{0,120}\bfor (?:the|an?|their)\b[^;]{0,120}\b(?:meeting|talks|consultations|dialogue)\b)/i,
  'took was were held trave met being takin',
  'meeti sessi round talks consu discu dialo negot two',
);
export const REACH_OF_PLACE = 8;

const HELD_IN = lean(
  /^(?: \([^()]{1,20}\)|[’'”"]? (?:[a-z-]+ ){0,2}(?:dialogue|meeting|talks|session))? (?:(?:was|were|is being|are being) (?:\S+ )?(?:held|convened|conducted)|took place|takes place|(?:is |are )?taking place|concluded|began|opened)?(?: (?:on|from) [^;,.]{3,40})? ?(?:in|at) (?:the )?$/,
);

/** `The Ocean Dialogue was held in Oslo today`, `held the Ocean Dialogue in Oslo`, behind an opening of what was said there. */
function placeOfNamed(
  { prose, main, title, read }: Account,
  references: readonly Reference[],
): string | null {
  const rounds = references.filter(({ relation }) => relation === 'previous' || relation === 'next');
  const key = main?.key ?? title?.dialogue?.key ?? '';
  if (key === '') return null;
  for (const sentence of prose.slice(0, REACH_OF_PLACE)) {
    const named = ofType(sentence.mentions, 'dialogue').find((dialogue) => dialogue.key === key);
    const place = named && firstFrom(ofType(sentence.mentions, 'place'), named.end);
    if (named === undefined || place === undefined || VIRTUAL.test(sentence.text)) continue;
    // "will co-chair the first session of the Dialogue in Oslo", which this one is
    const isOwn = named.ordinal !== undefined && named.ordinal.value === main?.ordinal?.value;
    if (LAST.test(isOwn ? textIn(sentence, named.end, sentence.end) : sentence.text)) continue;
    if (isReferred(rounds, place) || isAsideOf(sentence, place)) continue;
    if (HELD_IN.test(textIn(sentence, named.end, place.start)) && isVenue(read.text, place, true))
      return place.value;
  }
  return null;
}

const LAST = /\b(?:last|previous|next|first|inaugural)\b/i;

/** `The first round will be held in Oslo`, `The meeting took place in Oslo`: a place that is told further down. */
function placeToldLater(
  { prose, read, trip }: Account,
  status: DialogueEvent['status'],
  references: readonly Reference[],
): string | null {
  const pattern = status === 'announced' ? TO_COME : TOOK_PLACE;
  for (const sentence of prose.slice(0, REACH_OF_PLACE)) {
    const verb = findIn(sentence, pattern);
    const place = verb && firstFrom(ofType(sentence.mentions, 'place'), verb.end);
    if (place === undefined || place.quoted || !isVenue(read.text, place, true)) continue;
    if (isAsideOf(sentence, place) || VIRTUAL.test(sentence.text)) continue;
    if (isToldWithOthers({ trip }, sentence) && place.country !== trip?.[0]?.parties[0]) continue;
    if (
      status === 'announced' ||
      !(isReferred(references, place) || /\b(?:last|previous|first|inaugural) /i.test(sentence.text))
    )
      return place.value;
  }
  return null;
}

/** `State Secretary discusses the harvest with her colleagues in Oslo` */
const TELLS_MEETING = /\b(?:discuss(?:es|ed)?|welcomes?|hosts?|receives?)\b/i;

/** `Joint Statement on … Talks in Stockholm`: the place of a meeting that the text itself does not place. */
function titlePlace({ title, trip }: Account): string | undefined {
  const isOfMeeting =
    title !== undefined &&
    (title.dialogue !== undefined || MEETING.pattern.test(title.text) || TELLS_MEETING.test(title.text));
  // "Norwegian-Chilean consultations in Santiago": those that the trip was made for
  const isOfTrip =
    title?.dialogue !== undefined && new Set(trip?.flatMap(({ parties }) => parties)).size === 1;
  return isOfMeeting && (trip === undefined || isOfTrip) ? title.place : undefined;
}
