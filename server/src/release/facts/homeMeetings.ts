/** Whose official met a guest at home, where the text leaves that out: by the capital in which the guest was received. */
import { overlaps } from '../../text/span';
import { countryOfPerson, officials } from './account';
import type { Account } from './account';
import { hostOfAmbassador } from './postCountries';
import { cued, ofType, says, textIn } from './sentences';
import type { AccountSentence } from './sentences';

/** `received Norwegian Minister B in Tallinn`, `held talks with him in Tallinn, Estonia`: whose state is told by where it hosts. */
const RECEIVED = cued(
  /\b(?:received?|hosted|welcomed|(?:talks|meeting|discussions) with (?:the )?visiting)\b/,
  'recei host welco visit',
);
const MET_AT_HOME = cued(/\b(?:met|held)\b/, 'met held');
/** Where states of third parties meet. */
const OF_MANY = cued(
  /\b(?:margins?|sidelines?|summit|assembly|conference|forum|during)\b/i,
  'margi sidel summi assem confe forum durin',
);
const SEATS_OF_MANY: ReadonlySet<string> = new Set(['AT', 'BE', 'CH', 'ET']);

/** The state in whose capital somebody of a state that is left out received or met a guest. */
export function hostOfMeeting(sentence: AccountSentence, guest: string): string | undefined {
  const isReceived = says(sentence, RECEIVED);
  if ((!isReceived && !says(sentence, MET_AT_HOME)) || says(sentence, OF_MANY)) return undefined;
  const city = ofType(sentence.mentions, 'place').find(({ country }) => country !== undefined);
  const host = city?.country;
  if (city === undefined || host === undefined || host === guest || SEATS_OF_MANY.has(host)) return undefined;
  const isNamed = ofType(sentence.mentions, 'country').some(
    ({ value, start }) =>
      value === host && start > city.end && /^,? $/.test(textIn(sentence, city.end, start)),
  );
  return isReceived || isNamed ? host : undefined;
}

const ENVOY = /\bAmbassador\b|\bCharg[eé] d[’']Affaires\b|\bHigh Commissioner\b/;
const OF_STATE =
  /\b(?:Minister|President|Speaker|Chief Justice|Chief of (?:Defen[cs]e|the Defen[cs]e)|King|Sultan|Emir)\b/;

/** `U.S. Ambassador to Chile A met with Health Minister B`, `U.S. Ambassador A` of a release dated from Santiago: the minister is of the state to which A is sent. */
export function hostOfEnvoy(account: Account, sentence: AccountSentence): string | undefined {
  const { persons, knowledge, read } = account;
  const titlesOf = (person: number): readonly string[] =>
    persons[person]?.posts.map(({ title }) => title) ?? [];
  const [envoy, ...others] = officials(sentence.mentions);
  if (envoy === undefined || !titlesOf(envoy.person).some((title) => ENVOY.test(title))) return undefined;
  const own = countryOfPerson(account, envoy.person) ?? account.issuer;
  const isMet = others.some(
    ({ person }) =>
      countryOfPerson(account, person) === undefined &&
      titlesOf(person).some((title) => OF_STATE.test(title)),
  );
  if (own === undefined || !isMet) return undefined;
  const named = hostOfAmbassador(titlesOf(envoy.person), knowledge);
  if (named !== undefined) return named === own ? undefined : named;
  const dated = read.issuedAt?.span;
  const city = ofType(read.mentions, 'place').find(
    (place) => dated !== undefined && overlaps(place, dated) && place.country !== undefined,
  );
  return city?.country === own ? undefined : city?.country;
}
