/** Where a meeting was: what is a venue, and what only another place. */
import type { Span } from '../../text/span';
import { hostsBare, hostsMeeting, isToldVenue } from '../mentions/hostingTowns';
import { standsAsStop } from '../mentions/placeCues';
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { leavesFor } from './departures';
import { cued, ofType, says, textIn } from './sentences';
import type { AccountSentence, MentionOf } from './sentences';

/** `spoke today with …`: nobody travelled. */
export function isCall({ opening }: Account): boolean {
  const [first] = opening;
  return first !== undefined && says(first, CALL) && !/\bmet\b|\bin[- ]person\b/i.test(first.text);
}

const CALL = cued(/\bspoke\b|\b(?:phone|video) call\b|\bheld an? (?:\S+ )?call\b/i, 'spo cal');

/** `will lead a delegation to Oslo on …` */
export const SENT = cued(
  /\b(?:lead|leads|led|head|heads|headed|send|sent)\b[^;]{0,80}\bdelegation to\b/i,
  'lea led hea sen',
  'del',
);

/** `met on the margins of the summit in Bali`: what is on the margins of a meeting is where the meeting is. */
export function isOnMargins(text: string, sentence: AccountSentence, place: Span): boolean {
  return /\b(?:margins?|sidelines) of\b[^;]{0,120}$/i.test(text.slice(sentence.start, place.start));
}

/** `met at the White House`, `was held on 24 March at the Secretariat`: a seat of government where a meeting is held. */
export function governmentVenue(text: string, sentence: AccountSentence): MentionOf<'agency'> | undefined {
  return ofType(sentence.mentions, 'agency').find(
    (agency) =>
      isHeldAtMinistry(sentence, agency) ||
      ((/^(?:White House|Kremlin|Elys[ée]e Palace|Élysée Palace|Department of .+)$/.test(agency.value) ||
        (!/^(?:Foreign )?Ministry\b/.test(agency.value) &&
          HELD_AT.test(text.slice(Math.max(0, agency.start - LONGEST_HELD_AT), agency.start)))) &&
        /\b(?:at|to) the (?:U\.?S\.? )?$/.test(text.slice(Math.max(0, agency.start - 20), agency.start)) &&
        /^\s*(?:[.,;]|on\b|in\b|for\b|with\b|today\b|yesterday\b|to\b|and\b|from\b|where\b)/.test(
          text.slice(agency.end, agency.end + 12),
        ) &&
        !isOfPost(sentence, agency)),
  );
}

/** `met on March 11 at the latter’s Ministry of Defence`, `The Dialogue was held at Norway’s Ministry of Trade`: the house of one side; `at the Ministry` alone is hardly a place. */
function isHeldAtMinistry(sentence: AccountSentence, { start, end, value }: MentionOf<'agency'>): boolean {
  if (!/^(?:Foreign )?(?:Ministry|Department|Office)\b/.test(value)) return false;
  const at = AT_ITS.exec(textIn(sentence, Math.max(sentence.start, start - LONGEST_AT_ITS), start));
  if (at === null || !ENDS_VENUE.test(textIn(sentence, end, end + REACH_OF_END))) return false;
  const stop = start - at[0].length;
  const front = textIn(sentence, sentence.start, stop);
  if (HELD.test(front)) return true;
  const told = sentence.mentions.findLast((mention) => mention.end <= stop);
  return (
    told?.end === stop &&
    (told.type === 'date' || told.type === 'dialogue') &&
    HELD_BEFORE.test(textIn(sentence, sentence.start, told.start))
  );
}

const LONGEST_AT_ITS = 40;
const AT_ITS = lean(
  / at (?:the (?:latter|former|host)[’']s |(?:the )?(?:\p{Lu}[\p{L}.]* ){0,2}\p{Lu}[\p{L}.]*[’']s )$/u,
);
const ENDS_VENUE = lean(
  /^(?:[.;]|,(?! \p{Lu})| (?:on|in|for|today|yesterday|to|and|from|where|under|with)\b|$)/u,
);
const REACH_OF_END = 12;
const MET = '(?:met|meet|sat down|gathered|came together|convened|held|hosted|took place|take place)';
const HELD = lean(new RegExp(`\\b${MET}(?: (?:together|today|yesterday|again|here))?$`, 'u'));
const HELD_BEFORE = lean(new RegExp(`\\b${MET}\\b[^.;]{0,80}$`, 'u'));

/** `Director for Space Policy at the Department of Defense`: the body of a post. */
function isOfPost({ mentions, text, start }: AccountSentence, agency: Span): boolean {
  const post = mentions.findLast(({ end, type }) => end <= agency.start && type !== 'country');
  return (
    post?.type === 'title' &&
    /^\s+at the (?:U\.?S\.? )?$/.test(text.slice(post.end - start, agency.start - start))
  );
}

const LONGEST_HELD_AT = 60;
const HELD_AT = /\b(?:held|convened|took place)\b[^.;]{0,40}\bat the (?:\S+ )?$/;

/** `The Dialogue will be held in Oslo`: the sentence is of the dialogue itself. */
export function isSubject(
  sentence: AccountSentence,
  dialogue: MentionOf<'dialogue'> | undefined,
  place: Span,
): boolean {
  return (
    dialogue !== undefined &&
    sentence.start <= dialogue.start &&
    dialogue.end <= place.start &&
    /^\W*(?:\d+\.\s*)?(?:The\s+)?(?:\S+\s+){0,3}$/.test(
      sentence.text.slice(0, dialogue.start - sentence.start),
    )
  );
}

/** `Oslo is to host the Whale Conference`: whether a city that ends there is told to be the scene of what is neither the own meeting nor a bare one. */
export function isSceneOfOther(
  sentence: AccountSentence,
  end: number,
  main: MentionOf<'dialogue'> | undefined,
): boolean {
  const behind = textIn(sentence, end, sentence.end);
  if (!hostsMeeting(behind)) return false;
  const named = ofType(sentence.mentions, 'dialogue').filter(({ start }) => start >= end);
  if (named.length > 0) return named.every(({ key }) => key !== main?.key);
  return !hostsBare(behind);
}

const LONGEST_VISIT = 120;
/** `will visit Oslo on 3 May and meet with …` */
const TO_MEET =
  /^[^.;]{0,60}\b(?:and|to) (?:meet|hold|attend|participate|co-chair)\b|^(?:, [^,;.]{2,30})?, where [^;.]{2,120}? (?:will|shall|(?:is|are) (?:due |expected |scheduled |set )?to) (?:co-?chair|chair|conduct|convene|hold|meet|open)\b/;

/** `the attack in Manbij`: where something else happened. */
const ELSEWHERE =
  /\b(?:attacks?|situation|war|conflict|crisis|violence|developments?|ceasefire|events|operations?|peace|stability|unrest|fighting|earthquake|elections?|killed|wounded|hostages?|protests?|coup)\s+in\s+(?:and\s+around\s+)?$/;

/** `at Harbour House, Oslo`, `at the Annex located at 12 Quay Street NW, Oslo` */
const AT_VENUE = lean(
  /\bat\s+(?:the\s+)?(?:[\p{Lu}\d][\p{L}\d.’'&-]*\s+|(?:of|the|for|and|in|located|at)\s+){0,9}[\p{Lu}\d][\p{L}\d.’'&-]*,\s+$/u,
);
const LONGEST_VENUE = 90;

const INSIDE = /\b(?:in|at|to)\s+(?:the\s+)?$/i;

/** `Oval Office`, `Blair House`: a room or house, and no city. */
export function isHouse(name: string): boolean {
  return HOUSE.test(name);
}

const HOUSE =
  /^Pentagon$|\b(?:Building|Castle|Cent(?:er|re)|Club|Hall|Hotel|House|Lodge|Museum|Office|Palace|Resort|Room)$/;

/** Behind a city: `hosted the Dialogue`, `, Norway, will be the site of the Dialogue`. */
const IS_VENUE = lean(
  /^(?:, \p{Lu}[\p{L}. ]{1,24},)?,?\s+(?:hosts|hosted|play(?:s|ed) host|will (?:play )?host|(?:will be|is|was) (?:the )?(?:backdrop|host|scene|setting|site|venue)(?:,(?: on)?[^,;.]{3,30}(?:, \d[^,;.]{3,20})?,)? (?:of|for|to)(?=(?:[^;.]|\.(?=\S| \p{Ll})){0,90}?\b(?:[Cc]ommission|[Cc]ommittee|[Cc]onference|[Cc]onsultations?|[Cc]ouncil|[Dd]ialogue|[Ff]orum|[Gg]roup|[Mm]eeting|[Rr]ound|[Ss]ession|[Ss]ummit|[Tt]alks)\b)|(?:will serve|served) as the (?:backdrop|site|venue))\b/u,
);
const LONGEST_HOST = 180;

/** `in`, `at the municipality of`, `to the capital city of` */
const IN_TOWN = lean(
  /\b(?:in|at|to)\s+(?:the\s+(?:(?:\S+\s+){0,2}(?:city|hamlet|municipality|town|province|resort|port|suburb|village)|(?:\S+\s+)?capital(?:\s+city)?)\s+of\s+)?$/i,
);

export function isVenue(text: string, place: MentionOf<'place'>, isToCome = false): boolean {
  if (
    !isToCome &&
    /\b(?:to be held|will be held|will take place|to take place)\s+(?:in|at)\s+$/i.test(
      text.slice(Math.max(0, place.start - 32), place.start),
    )
  )
    return /\bannounce/i.test(text.slice(0, place.start));
  const front = text.slice(Math.max(0, place.start - 40), place.start);
  if (ELSEWHERE.test(front)) return false;
  if (isHouse(place.value) && INSIDE.test(front)) return true;
  if (/\b(?:will (?:\S+ )?visit|visited|visits|(?:is|are) visiting)\s$/.test(front))
    return (
      /\bdelegation\swill\svisit\s$/i.test(front) ||
      TO_MEET.test(text.slice(place.end, place.end + LONGEST_VISIT))
    );
  if (leavesFor(front)) return TO_MEET.test(text.slice(place.end, place.end + LONGEST_VISIT));
  return (
    IN_TOWN.test(front) ||
    standsAsStop(text, place.start) ||
    /\bon\s+(?:the\s+(?:\S+\s+)?)?island\s+of\s+$/.test(front) ||
    /\bin the (?:\S+ )?capital,? $/.test(front) ||
    /\bin \S+[’']s capital(?: city)?(?: of|,)? $/.test(front) ||
    /\bat\s+the\s+$/.test(front) ||
    AT_VENUE.test(text.slice(Math.max(0, place.start - LONGEST_VENUE), place.start)) ||
    (/\bin\s+the\s+$/i.test(front) && text.startsWith(' area', place.end)) ||
    IS_VENUE.test(text.slice(place.end, place.end + LONGEST_HOST)) ||
    hostsMeeting(text.slice(place.end, place.end + LONGEST_HOST).replace(/\s/g, ' ')) ||
    isToldVenue(
      text.slice(Math.max(0, place.start - LONGEST_HOST), place.start),
      text.slice(place.end, place.end + LONGEST_HOST),
    )
  );
}
