/** A meeting that one side has on its way, beside the one of which the release is about: `From Lima they go on to Quito, where on July 23 they will meet with Ecuadorian officials.` */
import type { Span } from '../../text/span';
import type { DialogueEvent } from '../model';
import { lean } from '../../tokens/leanPattern';
import type { Account } from './account';
import { countryOfPerson, officials } from './account';
import { cued, findIn, ofType, textIn } from './sentences';
import type { AccountSentence } from './sentences';
import { holdsPostOf } from './statePosts';
import { isMeetingDate } from './when';

const GOES_ON = cued(
  /\b(?:(?:(?:go|goes|going|went) on|(?:fl(?:y|ies|ew)|travel(?:s|l?ed|l?ing)?) (?:on|onward)|continu(?:e|es|ed|ing)|proceed(?:s|ed|ing)?|stopover|[Oo]n (?:her|his|its|the|their) way|[Ee]n route) (?:back )?(?:from|to)|stop(?:s|ped|ping)?(?: over)? in|stopover in) (?=(?:the )?\p{Lu})/u,
  'go goes going went fly flies flew trave conti proce stop stops stopp stopo way route',
);
/** Who goes on: the delegation, or somebody of it; not `trade`, nor `the two sides`. */
const TRAVELS =
  /\b(?:delegations?|officials?|teams?|envoys?|[Hh]e|[Ss]he|[Tt]hey|(?:Vice |Prime |Deputy )?(?:Ministers?|Secretar(?:y|ies)|Directors?|Ambassadors?))\b/;
const BOTH = lean(
  /\b(?:two|both) (?:\p{Ll}+ )?(?:sides|countries|delegations|governments|ministers|parties)\b/iu,
);
const MEETS = cued(
  /\b(?:consultations|discussions|meets?|meetings?|met|talks|negotiations)\b[^;.]{0,60}? with\b/i,
  'consu discu meet meets meeti met talks negot',
);
const REACH = 16;

/** `Chilean officials`, `Chile’s Ministry of Trade`, `Chile on March 3`, but not `Chilean veterans`. */
const OF_GOVERNMENT = lean(
  /^(?:[’']s)? (?:[\p{L}-]{1,24} ){0,3}?(?:authorities|colleagues?|counterparts?|delegations?|governments?|leaders|leadership|ministers?|ministr(?:y|ies)|officials|representatives|sides?)\b|^(?: (?:and|at|in|on)\b|[,.])/iu,
);
const REACH_OF_GOVERNMENT = 80;

/** The one state, of none of the parties, whose government or officials are met. */
function stateMet(
  account: Account,
  sentence: AccountSentence,
  parties: readonly string[],
  from: number,
): string | undefined {
  const states = new Set<string>();
  const met = new Set<string>();
  for (const { value, start, end } of ofType(sentence.mentions, 'country'))
    if (start >= from) {
      states.add(value);
      if (OF_GOVERNMENT.test(textIn(sentence, end, end + REACH_OF_GOVERNMENT))) met.add(value);
    }
  for (const { person, start } of officials(sentence.mentions)) {
    const state = start < from ? undefined : countryOfPerson(account, person);
    if (state === undefined) continue;
    states.add(state);
    if (holdsPostOf(account, person, state)) met.add(state);
  }
  const [only, ...others] = states;
  return only === undefined || others.length > 0 || only === 'INT' || parties.includes(only) || !met.has(only)
    ? undefined
    : only;
}

/** Whether it is a delegation or somebody of it that goes on, and to a place. */
function isTravel(sentence: AccountSentence, goes: Span, met: Span): boolean {
  const isToPlace = sentence.mentions.some(
    ({ type, start }) =>
      start >= goes.end &&
      (type === 'place' || type === 'country') &&
      /^(?:the )?$/.test(textIn(sentence, goes.end, start)),
  );
  const isNamed = officials(sentence.mentions).some(({ end }) => end <= met.start);
  const front = textIn(sentence, sentence.start, met.start);
  return isToPlace && (isNamed || TRAVELS.test(front)) && !BOTH.test(front);
}

/** The party that goes on: the one that the sentence names, else whose release it is. */
function whoGoesOn(
  { issuer }: Account,
  sentence: AccountSentence,
  parties: readonly string[],
  met: number,
): string | undefined {
  const named = ofType(sentence.mentions, 'country').filter(
    ({ end, value }) => end <= met && parties.includes(value),
  );
  const [one, ...others] = new Set(named.map(({ value }) => value));
  if (others.length > 0) return undefined;
  return one ?? parties.find((party) => party === issuer);
}

/** The meetings on the way of one of the two parties; none in the account of a trip, which tells of its own. */
export function onwardMeetings(
  account: Account,
  { parties, status }: DialogueEvent,
): readonly DialogueEvent[] {
  const { opening, prose, trip } = account;
  if (trip !== undefined || parties.length !== 2) return [];
  return prose.slice(0, REACH).flatMap((sentence) => {
    const goes = opening[0] === sentence ? undefined : findIn(sentence, GOES_ON);
    const met = goes && findIn(sentence, MEETS);
    const state = met && stateMet(account, sentence, parties, met.end);
    const own = met && whoGoesOn(account, sentence, parties, met.start);
    if (goes === undefined || met === undefined || state === undefined || own === undefined) return [];
    if (!isTravel(sentence, goes, met)) return [];
    const place = ofType(sentence.mentions, 'place').find(({ country }) => country === state);
    const date = ofType(sentence.mentions, 'date').find((mention) =>
      isMeetingDate(account, sentence, mention),
    );
    // "went on to Oslo, where they had met with Norwegian officials in 2007"
    const isOfThen = date === undefined && ofType(sentence.mentions, 'date').length > 0;
    if (place === undefined || isOfThen) return [];
    return [
      {
        series: null,
        seriesKey: '',
        parties: [own, state],
        ordinal: null,
        start: date?.date.start ?? null,
        end: date?.date.end ?? date?.date.start ?? null,
        place: place.value,
        status,
        span: { start: sentence.start, end: sentence.end },
      },
    ];
  });
}
