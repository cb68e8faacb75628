/** The states of those who met, by the officials of a sentence and the countries that it names beside them. */
import type { Span } from '../../text/span';
import { countryOfPerson, officials } from './account';
import type { Account } from './account';
import { isAsideOf } from './asides';
import { cityState } from './capitals';
import { hostOfEnvoy } from './homeMeetings';
import { isOfPrivatePersons } from './privatePersons';
import { cued, findIn, lastBefore, ofType, textIn } from './sentences';
import type { AccountSentence } from './sentences';

/** Behind it stands what was spoken of. */
const TOPIC = cued(
  /\b(?:to (?:discuss|review|reaffirm|address|speak|talk|advance|express|affirm)|for (?:a )?discussions? on|about|regarding|following|in response to|on the (?:margins|sidelines) of|prior to|(?:before|ahead of) the (?:(?:start|opening|beginning|commencement) of the )?(?:\S+ ){0,2}(?:summit|conference|session|meeting))\b/i,
  'to for abo reg fol in margi sidel pri bef ahe',
);

const AT_FRONT = /^\W*$|,\s$/;
const BEFORE_OTHER = /^(?:prior|before|ahead)/i;

/** What was spoken of; `Prior to the Conference, A met B`, `Norway, prior to the session, met Chile` go on behind it. */
function topicOf(sentence: AccountSentence): Span {
  const { start: from, end } = sentence;
  const cue = findIn(sentence, TOPIC);
  if (cue === undefined) return { start: end, end };
  const isInserted =
    BEFORE_OTHER.test(textIn(sentence, cue.start, cue.end)) &&
    AT_FRONT.test(textIn(sentence, from, cue.start));
  const comma = isInserted ? sentence.text.indexOf(',', cue.end - from) : -1;
  return { start: cue.start, end: comma < 0 ? end : from + comma };
}

/** `in Munich, Germany`: the country tells where, not with whom; but a delegation is sent to it. */
function isBehindPlace(sentence: AccountSentence, start: number, text: string): boolean {
  return ofType(sentence.mentions, 'place').some(
    (place) =>
      place.end <= start &&
      /^\s*,?\s*$/.test(text.slice(place.end, start)) &&
      !SENT_TO.test(text.slice(Math.max(0, place.start - 16), place.start)),
  );
}

const SENT_TO = /\bdelegations? to\s+$/i;

/** Countries of the officials who met, and the countries that the opening names as partner or host. */
export function fromOfficials(account: Account, sentence: AccountSentence): readonly string[] {
  const persons = officials(sentence.mentions)
    .filter((mention) => !isAsideOf(sentence, mention))
    .map((mention) => countryOfPerson(account, mention.person));
  const known = persons.filter((code): code is string => code !== undefined);
  const { text } = account.read;
  const topic = topicOf(sentence);
  const partners = ofType(sentence.mentions, 'country').filter(
    (country) =>
      (country.start < topic.start || country.start >= topic.end) &&
      !isBehindPlace(sentence, country.start, text) &&
      !isOfPrivatePersons(text, country),
  );
  const venue = cityState(sentence);
  const met = partners.filter(
    (country) =>
      (country !== venue && !isWhere(account, sentence, country.start)) ||
      !metThere(account, sentence, known, country),
  );
  const told = [...new Set([...known, ...met.map(({ value }) => value)])].filter((code) => code !== 'INT');
  const host = told.length < 2 ? hostOfEnvoy(account, sentence) : undefined;
  return host === undefined || told.includes(host) ? told : [...told, host];
}

/** `A of Norway met with B of Chile in Singapore`: where two others met. */
function metThere(
  account: Account,
  sentence: AccountSentence,
  known: readonly string[],
  { value }: { readonly value: string },
): boolean {
  const others = new Set(known.filter((code) => code !== value));
  if (account.issuer !== undefined && hasOwn(account, sentence)) others.add(account.issuer);
  return others.size > 1;
}

/** `met with Minister B on 3 May in Malta`, `met with Minister B in Malta`: the country tells where, behind a day or a name. */
function isWhere(account: Account, { mentions, text, start }: AccountSentence, country: number): boolean {
  const before = lastBefore(mentions, country);
  // "Minister B in Estonia": whose own state is not told may be of it
  const isTold = before?.type === 'official' && countryOfPerson(account, before.person) !== undefined;
  return (
    (before?.type === 'date' || isTold) &&
    /^,? in (?:the )?$/.test(text.slice(before.end - start, country - start))
  );
}

/** Whether an official of the sentence has no country: whose release it is is left out. */
export function hasOwn(account: Account, sentence: AccountSentence): boolean {
  return officials(sentence.mentions).some(({ person }) => countryOfPerson(account, person) === undefined);
}
