/** A meeting that one side has on its way, beside the one of which the release is about: `From Lima they go on to Quito, where on July 23 they will meet with Ecuadorian officials.` */
import type { DialogueEvent } from '../model';
import type { Account } from './account';
import { countryOfPerson, officials } from './account';
import { cued, findIn, ofType } from './sentences';
import type { AccountSentence } from './sentences';
import { isMeetingDate } from './when';

const GOES_ON = cued(
  /\b(?:(?:go|goes|going|went) on|(?:fl(?:y|ies|ew)|travel(?:s|l?ed|l?ing)?) (?:on|onward)|continu(?:e|es|ed|ing)|proceed(?:s|ed|ing)?|stop(?:s|ped|ping)?(?: over)?|stopover|[Oo]n (?:her|his|its|the|their) way|[Ee]n route) (?:back )?(?:in|from|to) (?=(?:the )?\p{Lu})/u,
  'go goes going went fly flies flew trave conti proce stop stops stopp stopo way route',
);
const MEETS = cued(
  /\b(?:consultations|discussions|meets?|meetings?|met|talks|negotiations)\b[^;.]{0,60}? with\b/i,
  'consu discu meet meets meeti met talks negot',
);
const REACH = 16;

/** The one state, of none of the parties, of those who are met. */
function stateMet(
  account: Account,
  sentence: AccountSentence,
  parties: readonly string[],
  from: number,
): string | undefined {
  const states = new Set<string>();
  for (const { value, start } of ofType(sentence.mentions, 'country')) if (start >= from) states.add(value);
  for (const { person, start } of officials(sentence.mentions)) {
    const state = start < from ? undefined : countryOfPerson(account, person);
    if (state !== undefined) states.add(state);
  }
  const [only, ...others] = states;
  return only === undefined || others.length > 0 || only === 'INT' || parties.includes(only)
    ? undefined
    : only;
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
