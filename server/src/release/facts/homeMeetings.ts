/** Whose official met a guest at home, where the text leaves that out: by the capital in which the guest was received. */
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
      value === host && start > city.end && /^,? $/u.test(textIn(sentence, city.end, start)),
  );
  return isReceived || isNamed ? host : undefined;
}
